"""Sessions: the player, who else sits at the table, stepping back, and playing again what was kept."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.errors import GameError
from game.play import Program, Session, StoryGoesRound, anything, recorded, replay, thumb
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text

TWO = NOTHING + choice("wek", "result +1")


def both_chairs(folder: Path, thumbs: str) -> Program:
    """Sales picks first, then marketing, by this rule of thumb."""
    mila = scene("twee", NOTHING + choice("zeg", "speaks leads")).replace("chair: sales", "chair: marketing")
    return program_from(story_text(scene("een", TWO), mila.rstrip("\n") + f"\n        thumb:\n{thumbs}\n"), folder)


def test_the_other_chair_picks_by_its_rule_of_thumb(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - result > 0: zeg\n          - otherwise: weg")

    said = Session.begin(program, 1, "sales", {"marketing": thumb}).pick("wek")
    silent = Session.begin(program, 1, "sales", {"marketing": thumb}).pick("weg")

    assert [pick.key for pick in said.picks] == ["een.wek", "twee.zeg"]
    assert [pick.key for pick in silent.picks] == ["een.weg", "twee.weg"]


def test_a_rule_of_thumb_with_weights_follows_them(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: {weg: 3, zeg: 1}")

    said = sum(
        state(Session.begin(program, seed, "sales", {"marketing": thumb}).pick("weg"), "complication", "leads")
        == "spoken"
        for seed in range(400)
    )

    assert 60 <= said <= 140


def test_a_recorded_run_says_again_what_it_said(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")

    session = Session.begin(program, 1, "sales", {"marketing": recorded(["twee.zeg"])}).pick("weg")

    assert [pick.key for pick in session.picks] == ["een.weg", "twee.zeg"]


def test_where_a_recorded_run_has_nothing_the_rule_of_thumb_decides(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")

    session = Session.begin(program, 1, "sales", {"marketing": recorded(["drie.zeg"])}).pick("weg")

    assert [pick.key for pick in session.picks] == ["een.weg", "twee.weg"]


def test_a_chair_that_the_story_has_not_is_refused(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", TWO), scene("twee", NOTHING)), tmp_path)

    with pytest.raises(GameError, match="no chair 'directie'; it has: sales, marketing"):
        Session.begin(program, 1, "directie", {})


def test_stepping_back_gives_the_session_as_it_was(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")
    start = Session.begin(program, 1, "sales", {"marketing": thumb})

    assert start.pick("wek").back() == start
    assert start.back() == start


def test_the_same_seed_and_picks_give_the_same_run(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: {weg: 1, zeg: 1}")

    for seed in range(20):
        assert played(program, "weg", "weg", seed=seed).state == played(program, "weg", "weg", seed=seed).state


def test_kept_picks_are_played_again_as_far_as_they_hold(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", TWO), scene("twee", TWO)), tmp_path)
    whole = played(program, "een.wek", "twee.wek")
    changed = story_text(scene("een", TWO), scene("twee", NOTHING + choice("anders", "result +1")))
    other = tmp_path / "other"
    other.mkdir()

    again, held = replay(program, 1, "sales", {}, whole.picks)
    partly, held_partly = replay(
        program_from(changed.replace("een.wek", "een.weg"), other), 1, "sales", {}, whole.picks
    )

    assert (again.state, held) == (whole.state, 2)
    assert (partly.turn, held_partly) == ("sales", 1)


_PLAY = """
import sys
from pathlib import Path
from game.play import Session, anything
from tests.small import program_from
program = program_from(Path(sys.argv[1]).read_text(), Path(sys.argv[2]))
session = Session.begin(program, 7, None, {"sales": anything, "marketing": anything})
print([pick.key for pick in session.picks], tuple(session.state))
"""


def test_the_hash_seed_of_python_makes_no_difference(tmp_path: Path) -> None:
    source = tmp_path / "source.yaml"
    source.write_text(story_text(scene("een", TWO), scene("twee", TWO)))
    told = set()
    for seed in ("0", "1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        run = subprocess.run(
            [sys.executable, "-c", _PLAY, str(source), str(folder)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        told.add(run.stdout)

    assert len(told) == 1


def test_anything_ends_every_run(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")

    for seed in range(20):
        assert Session.begin(program, seed, None, {"sales": anything, "marketing": anything}).is_over


def test_where_the_others_never_let_the_player_come_that_is_told(tmp_path: Path) -> None:
    mila = scene("twee", NOTHING + choice("zeg", "result +1")).replace("chair: sales", "chair: marketing")
    round_and_round = mila.rstrip("\n") + "\n        thumb:\n          - otherwise: zeg\n        go: punt\n"
    program = program_from(story_text(scene("een", TWO), round_and_round), tmp_path)

    with pytest.raises(StoryGoesRound, match="the other chairs"):
        Session.begin(program, 1, "sales", {"marketing": thumb}).pick("wek")
