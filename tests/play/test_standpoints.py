"""A standpoint is taken, tested, held; shifted openly, or left."""

from pathlib import Path

import pytest

from game.play import Session
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text


def run(folder: Path, *picks: str, test: str = "tests waarheid for henk") -> Session:
    first = NOTHING + choice("neem", "takes waarheid") + choice("wek", "result +1")
    second = NOTHING + "".join(choice(verb, f"{verb} waarheid") for verb in ("holds", "leaves", "shifts", "takes"))
    tested = scene("twee", second).replace("text: Ze kijken elkaar aan.", f"text: En nu?\n        does: {test}")
    return played(program_from(story_text(scene("een", first), tested), folder), *picks)


def standpoint(session: Session) -> object:
    return state(session, "standpoint", "henk waarheid")


def test_it_is_taken_at_a_moment_of_ones_own(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem")) == "taken"


def test_a_test_that_is_held_is_held(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem", "holds")) == "held"


def test_a_test_that_is_let_pass_is_leaving(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem", "weg")) == "left"


def test_it_can_be_left_in_so_many_words(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem", "leaves")) == "left"


def test_to_shift_openly_is_not_leaving(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem", "shifts")) == "shifted"


def test_nothing_tests_whoever_takes_no_stand(tmp_path: Path) -> None:
    session = run(tmp_path, "weg")

    assert state(session, "tested", "henk waarheid") is False
    assert standpoint(session.pick("holds")) == "none"


def test_without_a_test_nobody_leaves_by_saying_something_else(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem", "weg", test="result +0")) == "taken"


def test_to_hold_on_when_the_matter_has_changed_is_stubborn(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem", "holds", test="tests waarheid for henk, overtakes waarheid")) == "stubborn"


def test_to_shift_when_the_matter_has_changed_is_to_shift(tmp_path: Path) -> None:
    assert standpoint(run(tmp_path, "neem", "shifts", test="tests waarheid for henk, overtakes waarheid")) == "shifted"


def going_on(folder: Path, *picks: str) -> Session:
    """Play a story whose every choice but `weg` comes back to the choice point."""
    does = {
        "neem": "takes waarheid",
        "toets": "tests waarheid",
        "houd": "holds waarheid",
        "laat": "leaves waarheid",
        "schuif": "shifts waarheid",
        "haal_in": "overtakes waarheid",
        "wek": "result +1",
    }
    choices = NOTHING + "".join(choice(id, words, go="punt") for id, words in does.items())
    return played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), folder), *picks)


@pytest.mark.parametrize(
    ("picks", "after"),
    [
        (("neem", "toets", "houd", "toets", "wek"), "left"),
        (("neem", "toets", "houd", "wek"), "held"),
        (("neem", "haal_in", "houd", "toets", "wek"), "left"),
        (("neem", "haal_in", "houd", "wek"), "stubborn"),
        (("neem", "toets", "houd", "laat"), "left"),
        (("neem", "toets", "houd", "neem"), "held"),
        (("neem", "laat", "neem"), "taken"),
        (("neem", "schuif", "laat"), "shifted"),
        (("neem", "laat", "schuif"), "left"),
        (("neem", "houd"), "taken"),
        (("haal_in", "houd"), "none"),
        (("laat",), "none"),
        (("schuif",), "none"),
        (("neem", "toets", "laat", "neem", "wek"), "taken"),
        (("neem", "toets", "schuif", "neem", "wek"), "taken"),
        (("neem", "toets", "wek", "neem", "wek"), "taken"),
    ],
)
def test_a_standpoint_goes(tmp_path: Path, picks: tuple[str, ...], after: str) -> None:
    assert standpoint(going_on(tmp_path, *picks)) == after


@pytest.mark.parametrize("last", ["houd", "laat", "schuif", "wek"])
def test_after_the_pick_that_decides_it_is_tested_no_more(tmp_path: Path, last: str) -> None:
    tested = going_on(tmp_path, "neem", "toets")

    assert state(tested, "tested", "henk waarheid") is True
    assert state(tested.pick(last), "tested", "henk waarheid") is False


def test_somebody_in_no_chair_can_stand_as_well_and_be_told_of(tmp_path: Path) -> None:
    first = NOTHING + choice("wek", "result +1") + choice("neem", "takes waarheid for joke")
    told = scene("twee", NOTHING).replace("text: Ze kijken elkaar aan.", "text: '[stands(joke, waarheid)] Joke staat.'")

    session = played(program_from(story_text(scene("een", first), told), tmp_path), "neem")

    assert state(session, "standpoint", "joke waarheid") == "taken"
