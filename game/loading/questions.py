"""A condition that stands outside a story's own files, as in a story test, read against the story that is there already."""

from collections.abc import Iterable

from game.loading.conditions import parse_condition
from game.loading.diagnostics import Diagnostic, Faults
from game.loading.names import Names, SceneNames, Scope
from game.story import Condition, Place, Story

_NOWHERE = Place("", 1, 1)


def read_question(text: str, place: Place, story: Story, you: str | None) -> Condition | Diagnostic:
    """Return the condition in `text`, or what is wrong with it. `you` is the person in the chair, where there is one."""
    read = _read(text, place, story, you, yes_no=True)
    if isinstance(read, Diagnostic) and read.code in ("S056", "S059"):
        # A story does not tell whether a fact from 0 to 1 is yes or no, or a number.
        as_number = _read(text, place, story, you, yes_no=False)
        return read if isinstance(as_number, Diagnostic) else as_number
    return read


def _read(text: str, place: Place, story: Story, you: str | None, *, yes_no: bool) -> Condition | Diagnostic:
    faults = Faults()
    condition = parse_condition(text, place, Scope(_names(story, yes_no), faults, {}, you=you))
    return faults.found[0] if condition is None else condition


def _names(story: Story, yes_no: bool) -> Names:
    def at(ids: Iterable[str]) -> dict[str, Place]:
        return dict.fromkeys(ids, _NOWHERE)

    truths = {fact.id for fact in story.facts.values() if not fact.names and (fact.low, fact.high) == (0, 1)}
    return Names(
        chairs=dict(story.chairs),
        people=at(story.cast),
        relations={frozenset((relation.one, relation.other)) for relation in story.relations},
        complications=at(story.complications),
        values=at(story.values),
        capital=at(story.capital),
        endings=at(story.endings),
        scenes={
            scene.id: SceneNames(
                at(passage.id for passage in scene.passages),
                at(choice.id for passage in scene.passages for choice in passage.choices),
            )
            for scene in story.scenes.values()
        },
        facts=dict(story.facts),
        yes_no=truths if yes_no else set(),
    )
