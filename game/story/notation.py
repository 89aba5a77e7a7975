"""Conditions, changes and ways on as an author writes them: what was read, written again.

Whoever tells an author about a condition quotes it in the words of the handbook. What is left out in a file ("you") is written out
here, since the reader does not know in whose chair it stood.
"""

from collections.abc import Iterable, Mapping

from game.story.changes import Change, OnCapital, OnComplication, OnFact, OnGuard, OnRelation, OnStandpoint
from game.story.conditions import All, Any, Compare, Condition, Is, Not
from game.story.scenes import Branch, Rule, Target, ToEnding, ToNext, ToPassage
from game.story.story import Fact

Facts = Mapping[str, Fact]


def condition_words(condition: Condition | None, facts: Facts) -> str:
    """Return a condition as it is written; "always" where there is none."""
    match condition:
        case None | All(()):
            return "always"
        case All(parts):
            return " and ".join(_within(part, facts, Any) for part in parts)
        case Any(parts):
            return " or ".join(condition_words(part, facts) for part in parts) or "never"
        case Not(Is("first")):
            return "again"
        case Not(Compare(_, "==", 1) as part) if _is_yes_no(part, facts):
            return f"not {part.name}"
        case Not(Is() | Compare() as part):
            return f"not {condition_words(part, facts)}"
        case Not(part):
            return f"not ({condition_words(part, facts)})"
        case Is("seat", (chair,)):
            return chair
        case Is("first"):
            return "first"
        case Is("ending", (ending,)):
            return f"ending == {ending}"
        case Is("visited" | "picked" as ask, args):
            return f"{ask}({'.'.join(args)})"
        case Is(ask, args):
            return f"{ask}({', '.join(args)})"
        case Compare():
            return _compared(condition, facts)


def change_words(change: Change, facts: Facts) -> str:
    """Return a change as it is written under `does`, with whoever does it named."""
    match change:
        case OnComplication(verb, complication, by):
            return f"{verb} {complication}{f' for {by}' if by else ''}"
        case OnGuard(verb, person):
            return f"{verb} {person}"
        case OnRelation(verb, one, other):
            return f"{verb} {one} {other}"
        case OnCapital("asked", capital, person, other):
            return f"asked {capital} for {person} by {other}"
        case OnCapital(verb, capital, person, other):
            return f"{verb} {capital} for {person}{f' from {other}' if other else ''}"
        case OnStandpoint(verb, value, person):
            return f"{verb} {value}{f' for {person}' if person else ''}"
        case OnFact("add", fact, amount):
            return f"{fact} {amount:+d}"
        case OnFact(_, fact, amount):
            return f"set {fact} {_value(fact, amount, facts)}"


def target_words(target: Target) -> str:
    """Return where a way leads as it is written after `go`."""
    match target:
        case ToPassage(scene, passage):
            return f"{scene}.{passage}"
        case ToNext():
            return "next"
        case ToEnding(None):
            return "end"
        case ToEnding(ending):
            return f"end {ending}"


def branch_words(branch: Branch, facts: Facts) -> str:
    """Return one way on: its condition, if any, and where it leads."""
    aims = ((weight, target_words(target)) for weight, target in branch.targets)
    return _led(branch.when, _weighed(aims), facts)


def rule_words(rule: Rule, facts: Facts) -> str:
    """Return one line of a rule of thumb."""
    return _led(rule.when, _weighed(rule.choices), facts)


def _led(when: Condition | None, aim: str, facts: Facts) -> str:
    return aim if when is None else f"{condition_words(when, facts)}: {aim}"


def _weighed(aims: Iterable[tuple[int, str]]) -> str:
    listed = list(aims)
    if len(listed) == 1:
        return listed[0][1]
    return "{" + ", ".join(f"{name}: {weight}" for weight, name in listed) + "}"


def _within(part: Condition, facts: Facts, looser: type) -> str:
    words = condition_words(part, facts)
    return f"({words})" if isinstance(part, looser) else words


def _compared(compare: Compare, facts: Facts) -> str:
    if compare.of:
        return f"{compare.name}({compare.of}) {compare.sign} {compare.value}"
    if _is_yes_no(compare, facts) and compare.sign in ("==", "!="):
        return compare.name if (compare.value == 1) == (compare.sign == "==") else f"not {compare.name}"
    return f"{compare.name} {compare.sign} {_value(compare.name, compare.value, facts)}"


def _value(name: str, value: int, facts: Facts) -> str:
    fact = facts[name]
    if fact.names:
        return fact.names[value]
    return ("no", "yes")[value] if _is_truth(fact) and 0 <= value <= 1 else str(value)


def _is_yes_no(compare: Compare, facts: Facts) -> bool:
    return not compare.of and _is_truth(facts[compare.name])


def _is_truth(fact: Fact) -> bool:
    """Whether a fact is yes or no, as far as what was read can tell: a number from 0 to 1 looks the same."""
    return not fact.names and (fact.low, fact.high) == (0, 1)
