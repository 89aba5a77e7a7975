"""What hangs loose in a story that can be played: declared and never used, asked and never set, without words for afterwards.

None of it keeps a story from being played, and some of it may be meant; so it is looked for when an author asks, and not at every
loading.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from game.loading.definitions import DEBRIEF
from game.loading.diagnostics import Diagnostic, Faults
from game.loading.uses import Uses, uses_of
from game.story import Choice, Compare, Condition, Not, Passage, Place, Speech, Story

MOST_WORDS_OF_A_CHOICE = 45
"""As many words a choice may have before one has to read it twice."""
_START = Place("story.yaml", 1, 1)
_DEBRIEF = {"did", "tempting", "cost", "ask"}
_QUOTED = re.compile('[“"„‘«][^“”"„‘«»]*[”"“’»]')
_Sign = Literal["==", "!=", "<", "<=", ">", ">="]
_OPPOSITE: dict[_Sign, _Sign] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def loose_ends(story: Story) -> tuple[Diagnostic, ...]:
    """Return what hangs loose, by file, line and column; all of them are warnings."""
    faults = Faults()
    _check_uses(story, uses_of(story), faults)
    passages = [passage for scene in story.scenes.values() for passage in scene.passages if passage.choices]
    choices = [choice for passage in passages for choice in passage.choices]
    for passage in passages:
        _check_ways_on(passage, faults)
    if choices and not any(_words_for_afterwards(choice) for choice in choices):
        faults.add("S163", choices[0].at or _START, count=str(len(choices)))
    else:
        _check_words_for_afterwards(choices, faults)
    for choice in choices:
        _check_length(choice, faults)
    _check_quotes(story, faults)
    return faults.in_order()


# What is declared


def _check_uses(story: Story, uses: Uses, faults: Faults) -> None:
    for kind, name, code in _unused(story, uses):
        faults.add(code, story.declared.get((kind, name), _START), name=name)


def _unused(story: Story, uses: Uses) -> Iterator[tuple[str, str, str]]:
    """What is declared and not used, or in half only, by kind and name, with the code for it."""
    yield from (("person", name, "S153") for name in story.cast if name not in uses.people)
    yield from (("complication", it, "S154") for it in story.complications if it not in uses.complications_touched)
    for fact in story.facts:
        if fact != "result" and (code := _of_fact(fact, uses)):
            yield "fact", fact, code
    for value in story.values:
        if value not in uses.values:
            yield "value", value, "S155"
        elif value in uses.values_asked and value not in uses.values_taken:
            yield "value", value, "S158"
        elif value in uses.values_held and value not in uses.values_tested:
            yield "value", value, "S166"
    for capital in story.capital:
        if capital not in uses.capital:
            yield "capital", capital, "S156"
        elif capital in uses.capital_asked and capital not in uses.capital_gained:
            yield "capital", capital, "S157"


def _of_fact(fact: str, uses: Uses) -> str | None:
    if fact in uses.facts_changed:
        return None if fact in uses.facts_asked or fact in uses.facts_shown else "S151"
    if fact in uses.facts_asked:
        return "S152"
    return None if fact in uses.facts_shown else "S150"


# What can be picked


def _check_ways_on(passage: Passage, faults: Faults) -> None:
    """Note a passage whose every choice may be closed, and that does not say where it goes then."""
    may_be_closed = all(it.when is not None or it.needs or it.once for it in passage.choices)
    if may_be_closed and not passage.says_where and not _is_one_open(passage.choices):
        faults.add("S159", passage.at or _START, name=passage.id)


def _is_one_open(choices: Iterable[Choice]) -> bool:
    """Whether two choices have opposite conditions, so that there is always one of them."""
    conditions = {it.when for it in choices if it.when is not None and not it.needs and not it.once}
    return any(_opposite(condition) in conditions for condition in conditions)


def _opposite(condition: Condition) -> Condition:
    match condition:
        case Not(part):
            return part
        case Compare(name, sign, value, of):
            return Compare(name, _OPPOSITE[sign], value, of)
    return Not(condition)


def _check_words_for_afterwards(choices: Iterable[Choice], faults: Faults) -> None:
    for choice in choices:
        missing = _DEBRIEF - _words_for_afterwards(choice)
        if missing:
            names = ", ".join(name for name in DEBRIEF.fields if name in missing)
            faults.add("S160", choice.at or _START, name=choice.id, missing=names)


def _words_for_afterwards(choice: Choice) -> set[str]:
    """Which of the words that the debrief is made of this choice has."""
    said = choice.debrief
    words = {"did": said.did, "tempting": said.tempting, "cost": said.cost, "ask": said.ask}
    return {name for name, text in words.items() if text is not None}


def _check_quotes(story: Story, faults: Faults) -> None:
    for scene in story.scenes.values():
        for passage in scene.passages:
            replies = (line for choice in passage.choices for line in choice.reply)
            spoken = [line.part.text for line in (*passage.text, *replies) if isinstance(line.part, Speech)]
            for text in (*spoken, *(choice.say for choice in passage.choices if choice.say)):
                if _QUOTED.fullmatch(text.source):
                    faults.add("S164", story.places.get((text.context, text.source), _START))


def _check_length(choice: Choice, faults: Faults) -> None:
    count = sum(len(text.source.split()) for text in (choice.say, choice.do) if text is not None)
    if count > MOST_WORDS_OF_A_CHOICE:
        values = {"count": str(count), "most": str(MOST_WORDS_OF_A_CHOICE)}
        faults.add("S161", choice.at or _START, name=choice.id, **values)
