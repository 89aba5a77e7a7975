"""What a story uses of what it declares: the names that are asked for, changed, gained and taken, anywhere in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from game.story import (
    All,
    Any,
    Change,
    Choice,
    Compare,
    Condition,
    Is,
    Not,
    OnCapital,
    OnComplication,
    OnFact,
    OnGuard,
    OnRelation,
    OnStandpoint,
    Passage,
    Script,
    Story,
)

_SLOT = re.compile(r"\{([a-z_0-9]+)\}")
_OF_COMPLICATIONS = frozenset(("dormant", "stirring", "spoken", "untangled", "entangled"))
_OF_CAPITAL = frozenset(("has", "borrowed", "let_go"))
_OF_VALUES = frozenset(("stands", "held", "left", "shifted", "stubborn"))
_OF_PEOPLE = frozenset(("open", "strained", "blocked", "guarded", "closed"))


@dataclass(slots=True)
class Uses:
    """The names of a story that are used, by what is done with them."""

    people: set[str] = field(default_factory=set)
    """Who is on the stage, or somebody in a condition, a change or a text."""
    facts_asked: set[str] = field(default_factory=set)
    facts_shown: set[str] = field(default_factory=set)
    facts_changed: set[str] = field(default_factory=set)
    complications_touched: set[str] = field(default_factory=set)
    capital_asked: set[str] = field(default_factory=set)
    """What somebody is asked to have, and not merely to have leaned on."""
    capital_gained: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)
    values_asked: set[str] = field(default_factory=set)
    values_taken: set[str] = field(default_factory=set)
    values_tested: set[str] = field(default_factory=set)
    """Those that are put to the test somewhere, or overtaken: only then does it matter who holds them."""
    values_held: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)


def uses_of(story: Story) -> Uses:
    """Return what a story uses."""
    uses = Uses()
    uses.people |= {*story.chairs.values(), *(who for it in story.complications.values() for who in it.between)}
    for scene in story.scenes.values():
        uses.people |= {*scene.present, *scene.heard}
    for condition in _conditions(story):
        _ask(condition, uses)
    for passage in _passages(story):
        _look_at(passage, uses)
    slots = {name for _, source in story.places if "{" in source for name in _SLOT.findall(source)}
    uses.people |= slots & set(story.cast)
    uses.facts_shown |= slots & set(story.facts)
    return uses


def _passages(story: Story) -> Iterator[Passage]:
    for scene in story.scenes.values():
        yield from scene.passages


def _conditions(story: Story) -> Iterator[Condition | None]:
    yield from (it.stirs for it in story.complications.values())
    yield from (claim.condition for claim in story.claims)
    for ending in story.endings.values():
        yield ending.when
        yield from (line.when for line in ending.text)
    for scene in story.scenes.values():
        yield scene.when
    for passage in _passages(story):
        yield from (line.when for line in passage.text)
        yield from (branch.when for branch in passage.route)
        yield from (rule.when for rule in passage.thumb)
        for choice in passage.choices:
            yield choice.when
            yield from (line.when for line in choice.reply)
            if choice.route is not passage.route:
                yield from (branch.when for branch in choice.route)


def _ask(condition: Condition | None, uses: Uses) -> None:
    match condition:
        case Not(part):
            _ask(part, uses)
        case All(parts) | Any(parts):
            for each in parts:
                _ask(each, uses)
        case Compare(name, of=None):
            uses.facts_asked.add(name)
        case Is(ask, args) if ask in _OF_PEOPLE:
            uses.people |= {*args}
        case Is(ask, (person, capital)) if ask in _OF_CAPITAL:
            uses.people.add(person)
            uses.capital.add(capital)
            if ask == "has":
                uses.capital_asked.add(capital)
        case Is(ask, (person, value)) if ask in _OF_VALUES:
            uses.people.add(person)
            uses.values.add(value)
            uses.values_asked.add(value)


def _look_at(passage: Passage, uses: Uses) -> None:
    uses.people |= _seen(passage.text)
    uses.people |= {*passage.readings}
    _change(passage.changes, uses)
    for choice in passage.choices:
        _look_at_choice(choice, uses)


def _look_at_choice(choice: Choice, uses: Uses) -> None:
    uses.people |= {*choice.needs, *choice.debrief.thought, *([choice.to] if choice.to else [])}
    uses.people |= _seen(choice.reply)
    _change(choice.changes, uses)


def _seen(script: Script) -> set[str]:
    return {person for line in script if (person := getattr(line.part, "person", None)) is not None}


def _change(changes: Iterable[Change], uses: Uses) -> None:
    for change in changes:
        match change:
            case OnComplication(verb, complication, by):
                uses.people |= {by} if by else set()
                if verb != "stirs":
                    uses.complications_touched.add(complication)
            case OnGuard(_, person):
                uses.people.add(person)
            case OnRelation(_, one, other):
                uses.people |= {one, other}
            case OnCapital(verb, capital, person, from_or_by):
                uses.people |= {person, *([from_or_by] if from_or_by else [])}
                uses.capital.add(capital)
                if verb == "gains":
                    uses.capital_gained.add(capital)
            case OnStandpoint(verb, value, taker):
                uses.people |= {taker} if taker else set()
                uses.values.add(value)
                _stand(verb, value, uses)
            case OnFact(_, fact, _):
                uses.facts_changed.add(fact)


def _stand(verb: str, value: str, uses: Uses) -> None:
    match verb:
        case "takes":
            uses.values_taken.add(value)
        case "tests" | "overtakes":
            uses.values_tested.add(value)
        case "holds":
            uses.values_held.add(value)
