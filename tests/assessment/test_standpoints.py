"""Standpoints over a run: taken, tested, and whether one still stood there when it cost something."""

from pathlib import Path

import pytest

from game.assessment import Stand, stands
from game.play import Program
from tests.assessment.runs import LOOK, WEK, reading
from tests.assessment.runs import story as short_story
from tests.small import NOTHING, choice, program_from, scene, story_text

VERBS = ("takes", "holds", "leaves", "shifts")


def story(folder: Path, test: str = "tests waarheid for henk", third: str = "dagen +0") -> Program:
    """Three scenes in which one may take, hold, leave or shift; the second and the third do this as they begin."""
    choices = NOTHING + "".join(choice(verb, f"{verb} waarheid") for verb in VERBS)
    one = scene("een", choices + WEK)
    two = scene("twee", choices).replace(LOOK, f"{LOOK}\n        does: {test}")
    three = scene("drie", choices).replace(LOOK, f"{LOOK}\n        does: {third}")
    return program_from(
        story_text(one, two, three, chapters="maandag: {title: Maandag, scenes: [een, twee, drie]}"), folder
    )


def stand(program: Program, *picks: str) -> Stand:
    (found,) = stands(reading(program, *picks))
    return found


def turns(found: Stand) -> list[tuple[str, int]]:
    return [(turn.what, turn.step) for turn in found.turns]


def test_a_value_that_nobody_stood_for_is_never_taken(tmp_path: Path) -> None:
    found = stand(story(tmp_path), "weg", "holds", "weg")

    assert (found.verdict, found.turns, found.tested, found.held) == ("never taken", (), 0, 0)


def test_a_stand_that_was_not_put_to_the_test_says_so(tmp_path: Path) -> None:
    found = stand(story(tmp_path, test="dagen +0"), "takes", "weg", "weg")

    assert (found.verdict, turns(found), found.tested) == ("not tested", [("taken", 1)], 0)


def test_who_held_when_it_was_tested_is_steadfast(tmp_path: Path) -> None:
    found = stand(story(tmp_path), "takes", "holds", "weg")

    assert (found.verdict, turns(found)) == ("steadfast", [("taken", 1), ("tested", 1), ("held", 2)])
    assert (found.tested, found.held) == (1, 1)


def test_who_held_twice_is_told_both_times(tmp_path: Path) -> None:
    found = stand(story(tmp_path, third="tests waarheid for henk"), "takes", "holds", "holds")

    assert turns(found) == [("taken", 1), ("tested", 1), ("held", 2), ("tested", 2), ("held", 3)]
    assert (found.verdict, found.tested, found.held) == ("steadfast", 2, 2)


def test_who_held_once_and_not_the_next_time_has_left(tmp_path: Path) -> None:
    found = stand(story(tmp_path, third="tests waarheid for henk"), "takes", "holds", "weg")

    assert turns(found)[-2:] == [("tested", 2), ("let pass", 3)]
    assert (found.verdict, found.tested, found.held) == ("left", 2, 1)


def test_who_left_in_so_many_words_left(tmp_path: Path) -> None:
    found = stand(story(tmp_path), "takes", "leaves", "weg")

    assert (found.verdict, turns(found)[-1]) == ("left", ("left", 2))


def test_who_said_nothing_of_it_when_it_was_tested_let_it_pass(tmp_path: Path) -> None:
    found = stand(story(tmp_path), "takes", "weg", "weg")

    assert (found.verdict, turns(found)[-1]) == ("left", ("let pass", 2))


def test_who_moved_openly_shifted(tmp_path: Path) -> None:
    found = stand(story(tmp_path), "takes", "shifts", "weg")

    assert (found.verdict, turns(found)[-1], found.held) == ("shifted", ("shifted", 2), 0)


def test_who_held_on_when_the_matter_had_changed_is_stubborn(tmp_path: Path) -> None:
    found = stand(story(tmp_path, test="tests waarheid for henk, overtakes waarheid"), "takes", "holds", "weg")

    assert (found.verdict, turns(found)[-1]) == ("stubborn", ("stubborn", 2))
    assert (found.tested, found.held) == (1, 1)


def test_who_was_stubborn_twice_is_told_both_times(tmp_path: Path) -> None:
    program = story(tmp_path, "tests waarheid for henk, overtakes waarheid", third="tests waarheid for henk")

    assert turns(stand(program, "takes", "holds", "holds"))[-2:] == [("tested", 2), ("stubborn", 3)]


def test_to_hold_what_nobody_tested_is_no_test_that_was_held(tmp_path: Path) -> None:
    found = stand(story(tmp_path, test="overtakes waarheid"), "takes", "holds", "weg")

    assert (found.verdict, found.tested, found.held) == ("stubborn", 0, 0)


def test_who_took_it_again_stands_there_again(tmp_path: Path) -> None:
    found = stand(story(tmp_path), "takes", "leaves", "takes")

    assert turns(found) == [("taken", 1), ("tested", 1), ("left", 2), ("taken", 3)]
    assert found.verdict == "not tested"


def test_a_test_that_the_run_ended_in_was_a_test_all_the_same(tmp_path: Path) -> None:
    found = stand(story(tmp_path), "takes")

    assert turns(found) == [("taken", 1), ("tested", 1)]
    assert found.verdict == "not answered"


def test_a_passage_that_answers_its_own_test_is_told_as_well(tmp_path: Path) -> None:
    program = story(tmp_path, third="tests waarheid for henk, holds waarheid for henk")

    assert turns(stand(program, "takes", "holds", "weg"))[-3:] == [("held", 2), ("tested", 2), ("held", 2)]


def test_a_value_that_one_cannot_stand_for_is_not_told_of(tmp_path: Path) -> None:
    program = short_story(tmp_path, choice("it", "lowers mila"))

    assert stands(reading(program, "it")) == ()


def test_a_stand_that_a_passage_takes_is_ones_own_as_well(tmp_path: Path) -> None:
    (found,) = stands(reading(short_story(tmp_path, "", arriving="takes waarheid for henk"), "weg"))

    assert turns(found) == [("taken", 1)]


@pytest.mark.parametrize("does", ["takes waarheid for mila", "tests waarheid for mila"])
def test_where_somebody_else_stands_is_theirs(does: str, tmp_path: Path) -> None:
    assert stand(story(tmp_path, test=does), "weg", "weg", "weg").turns == ()


def test_a_turn_says_in_which_scene_it_was(tmp_path: Path) -> None:
    program = story(tmp_path)

    found = stand(program, "takes", "holds", "weg")

    assert [program.scenes[turn.scene].scene.id for turn in found.turns] == ["een", "twee", "twee"]
