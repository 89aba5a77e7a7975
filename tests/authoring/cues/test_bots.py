"""Cue bots: one that follows a cue which leads somewhere is told, and its run can be opened."""

from pathlib import Path

import pytest

from game.authoring.cues.bots import Tried, always, bots, bots_of
from game.authoring.cues.moves import points_of
from game.errors import GameError
from game.play import Program, Session
from tests.authoring.cues.material import about, keys, move, plays, program, rubric

LONG, SHORT = "Dat zoek ik morgen om acht uur uit.", "Dat zie ik morgen wel."


def tried(made: Program) -> Tried:
    points = points_of(made, "nl")
    return Tried(made, rubric(), points, plays(made), bots_of(points, "nl"))


def story(folder: Path, *long_pays: bool) -> Program:
    """Scenes in which the long move pays, or costs as much."""
    return program(
        folder,
        *(
            [
                move("lang", "collaboration", LONG, does=f"result {'+1' if pays else '-1'}"),
                move("kort", "ego", SHORT, does=f"result {'-1' if pays else '+1'}"),
            ]
            for pays in long_pays
        ),
    )


def test_always_the_longest_is_told_where_the_longest_always_pays(tmp_path: Path) -> None:
    found = about(bots(tried(story(tmp_path, True, True, True, True)), "nl", 1), "longest")

    assert found.is_fault
    assert found.figure > 90
    assert keys(found) == [f"s{n}.lang" for n in range(4)]
    assert "resultaat 9" in found.says.nl


def test_where_it_pays_half_of_the_time_it_is_fine(tmp_path: Path) -> None:
    found = about(bots(tried(story(tmp_path, True, False, True, False)), "nl", 1), "longest")

    assert not found.is_fault


def test_the_first_as_shown_is_not_the_first_as_written(tmp_path: Path) -> None:
    made = tried(story(tmp_path, True, True, True, True))

    runs = {made.play(made.bot("first"), "sales", seed).keys for seed in range(20)}

    assert len(runs) > 5


def test_its_picks_open_the_same_run(tmp_path: Path) -> None:
    made = story(tmp_path, True, False, True)
    play = tried(made).play(tried(made).bot("longest"), "sales", 7)

    session = Session.begin(made, 7, "sales", {})
    for key in play.keys:
        session = session.pick(key)

    assert session.is_over
    assert session.state.cells[made.layout.facts["result"]] == play.outcome["result"]


def test_the_words_that_a_bot_looks_for_decide(tmp_path: Path) -> None:
    made = program(
        tmp_path,
        [move("wij", "ego", "Dat doen wij, met ons tweeën."), move("ik", "fear", "Ik doe mijn werk, zeg ik.")],
    )
    bots_there = tried(made)

    assert bots_there.play(bots_there.bot("we"), "sales", 1).keys == ("s0.wij",)
    assert bots_there.play(bots_there.bot("me"), "sales", 1).keys == ("s0.ik",)


def test_what_always_one_drive_comes_to_is_told_beside_them(tmp_path: Path) -> None:
    found = always(tried(story(tmp_path, True, True, True, True)), 1)

    assert about(found, "always collaboration").says.en.startswith("always collaboration: ")
    assert "result 9" in about(found, "always collaboration").says.en
    assert not any(finding.is_fault for finding in found)


def test_a_bot_that_is_not_there_is_told_with_what_is(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="there is no bot 'langste'; there are: longest, shortest, first"):
        tried(story(tmp_path, True)).bot("langste")
