"""Why a choice is closed: the smallest part of its condition that accounts for it, or who cannot be reached."""

from pathlib import Path

import pytest

from game.play import CannotReach, DoesNotHold, PickedBefore, WhyClosed, begin_at, why_closed
from game.story import condition_words
from tests.small import NOTHING, choice, played, program_from, scene, story_text

WAKES = NOTHING + choice("wek", "result +1")


def why(folder: Path, *picks: str, **fields: str) -> WhyClosed | None:
    """Why the choice with these fields is closed in the second scene, after these picks in the first."""
    first = WAKES + choice("duw", "pushes leads, pushes leads") + choice("zeg", "speaks leads")
    second = NOTHING + choice("durf", "result +1", **fields)
    program = program_from(story_text(scene("een", first), scene("twee", second)), folder)
    session = played(program, *picks)
    return why_closed(program, session.state, program.by_key["twee.durf"])


def part(folder: Path, when: str, *picks: str) -> str:
    """The part of a condition that is in the way, as an author writes it."""
    found = why(folder, *picks, when=f'"{when}"')
    assert isinstance(found, DoesNotHold)
    story = program_from(story_text(scene("een", WAKES), scene("twee", NOTHING)), folder).story
    return condition_words(found.part, story.facts)


@pytest.mark.parametrize(
    ("when", "lacks"),
    [
        ("spoken(leads) and not guarded(mila)", "not guarded(mila)"),
        ("spoken(leads) and closed(mila) and result > 3", "closed(mila) and result > 3"),
        ("closed(mila) or result > 3", "closed(mila) or result > 3"),
        ("not (spoken(leads) or closed(mila))", "not spoken(leads)"),
        ("not (spoken(leads) and guarded(mila))", "not spoken(leads) or not guarded(mila)"),
        ("not (not closed(mila))", "closed(mila)"),
        ("spoken(leads) and (closed(mila) or (guarded(mila) and beloofd))", "closed(mila) or beloofd"),
        ("toon == warm and spoken(leads)", "toon == warm"),
    ],
)
def test_only_what_does_not_hold_is_told_of_a_condition(tmp_path: Path, when: str, lacks: str) -> None:
    assert part(tmp_path, when, "zeg") == lacks


def test_who_cannot_be_reached_is_told(tmp_path: Path) -> None:
    assert why(tmp_path, "duw", needs="mila") == CannotReach("mila")


def test_a_condition_is_looked_at_before_who_is_needed(tmp_path: Path) -> None:
    assert isinstance(why(tmp_path, "duw", needs="mila", when="spoken(leads)"), DoesNotHold)


def test_a_choice_that_can_be_picked_once_was(tmp_path: Path) -> None:
    again = choice("nog", "result +1", once="yes", go="punt")
    program = program_from(story_text(scene("een", WAKES + again), scene("twee", NOTHING)), tmp_path)
    session = played(program, "nog")

    assert why_closed(program, session.state, program.by_key["een.nog"]) == PickedBefore()


def test_nothing_is_told_of_a_choice_that_is_open(tmp_path: Path) -> None:
    assert why(tmp_path, "zeg", when="spoken(leads)", needs="mila") is None


def test_a_run_begun_at_a_passage_goes_on_as_the_chapters_have_it(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", WAKES), scene("twee", NOTHING)), tmp_path)
    first = played(program)

    begun = begin_at(program, first.state, program.passages[1].index)

    assert begun.state.passage == 1
    assert program.slots[begun.state.slot].scenes == (1,)
    assert begun.state.cells == first.state.cells
