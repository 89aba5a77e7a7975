"""The other chair: where it did as recorded, and where that was no longer possible."""

from pathlib import Path

from game.assessment import Across, Reading, across
from game.play import Session, recorded
from tests.assessment.runs import WEK
from tests.small import NOTHING, choice, program_from, scene, story_text


def sat_in(folder: Path, *keys: str, does: str = "dagen +0") -> Across:
    """Sales picks `it`, then marketing twice, as recorded where that can be."""
    choices = NOTHING + choice("zeg", "speaks leads") + choice("bel", "result +1", when="result > 0")
    mila = scene("twee", choices).replace("chair: sales", "chair: marketing") + "        thumb: weg\n"
    again = scene("drie", choices).replace("chair: sales", "chair: marketing") + "        thumb: weg\n"
    chapters = "maandag: {title: Maandag, scenes: [een, twee, drie]}"
    text = story_text(scene("een", NOTHING + WEK + choice("it", does)), mila, again, chapters=chapters)
    session = Session.begin(program_from(text, folder), 1, "sales", {"marketing": recorded(keys)}).pick("it")
    return across(Reading(session), keys)


def heard(found: Across) -> tuple[list[str], list[str], tuple[str, ...]]:
    return (
        [moment.choice.key for moment in found.heard],
        [moment.choice.key for moment in found.departures],
        found.unused,
    )


def test_what_was_said_as_recorded_was_heard(tmp_path: Path) -> None:
    assert heard(sat_in(tmp_path, "twee.zeg", "drie.weg")) == (["twee.zeg", "drie.weg"], [], ())


def test_where_it_was_no_longer_possible_is_a_departure(tmp_path: Path) -> None:
    assert heard(sat_in(tmp_path, "twee.bel", "drie.zeg")) == (["drie.zeg"], ["twee.weg"], ("twee.bel",))


def test_it_was_possible_where_it_was_possible(tmp_path: Path) -> None:
    assert heard(sat_in(tmp_path, "twee.bel", "drie.zeg", does="result +1")) == (["twee.bel", "drie.zeg"], [], ())


def test_what_never_came_up_is_unused(tmp_path: Path) -> None:
    assert heard(sat_in(tmp_path, "vier.weg")) == ([], ["twee.weg", "drie.weg"], ("vier.weg",))


def test_what_was_recorded_once_is_heard_once(tmp_path: Path) -> None:
    """A second time, in the same place, is what the one in the chair did by themselves."""
    staying = NOTHING + choice("nog", "dagen +1", go="punt", when="dagen < 4")
    mila = (
        scene("twee", staying).replace("chair: sales", "chair: marketing")
        + "        thumb:\n          - dagen < 4: nog\n          - otherwise: weg\n"
    )
    text = story_text(scene("een", NOTHING + WEK), mila)
    session = Session.begin(program_from(text, tmp_path), 1, "sales", {"marketing": recorded(["twee.nog"])}).pick("wek")

    found = heard(across(Reading(session), ["twee.nog"]))

    assert found == (["twee.nog"], ["twee.nog", "twee.weg"], ())


def test_the_readers_own_picks_are_not_the_other_chairs(tmp_path: Path) -> None:
    assert heard(sat_in(tmp_path, "een.it", "twee.zeg")) == (["twee.zeg"], ["drie.weg"], ("een.it",))
