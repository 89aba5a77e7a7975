"""Sessions: the player, who else sits at the table, stepping back, and playing again what was kept."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.errors import GameError
from game.play import Pick, PlayState, Program, Session, StoryGoesRound, anything, recorded, replay, thumb
from game.play.program import ChoiceAt
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text

TWO = NOTHING + choice("wek", "result +1")
SPEAKS = NOTHING + choice("zeg", "speaks leads")
DARES = choice("durf", "result +1", when="result > 5", closed="Dat durf je niet.")


def both_chairs(folder: Path, thumbs: str, choices: str = SPEAKS) -> Program:
    """Sales picks first, then marketing among these choices, by this rule of thumb."""
    mila = scene("twee", choices).replace("chair: sales", "chair: marketing")
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


def test_a_rule_of_thumb_passes_over_choices_that_are_closed(tmp_path: Path) -> None:
    rules = (
        "          - result == 0: durf\n          - stirring(leads): {durf: 1000, zeg: 1}\n          - otherwise: weg"
    )
    program = both_chairs(tmp_path, rules, SPEAKS + DARES)

    for seed in range(20):
        session = Session.begin(program, seed, "sales", {"marketing": thumb}).pick("weg")
        assert session.picks[-1].key == "twee.zeg"


def test_where_no_rule_of_thumb_helps_the_first_open_choice_is_picked(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - result > 5: weg", DARES + NOTHING)

    assert Session.begin(program, 1, "sales", {"marketing": thumb}).pick("weg").picks[-1].key == "twee.weg"


def test_a_recorded_run_says_again_what_it_said(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")

    session = Session.begin(program, 1, "sales", {"marketing": recorded(["twee.zeg"])}).pick("weg")

    assert [pick.key for pick in session.picks] == ["een.weg", "twee.zeg"]


def test_where_a_recorded_run_has_nothing_the_rule_of_thumb_decides(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")

    session = Session.begin(program, 1, "sales", {"marketing": recorded(["drie.zeg"])}).pick("weg")

    assert [pick.key for pick in session.picks] == ["een.weg", "twee.weg"]


def test_a_recorded_run_does_not_say_what_is_closed_now(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg", NOTHING + DARES)

    session = Session.begin(program, 1, "sales", {"marketing": recorded(["twee.durf"])}).pick("weg")

    assert session.picks[-1].key == "twee.weg"


def test_a_recorded_run_says_nothing_twice(tmp_path: Path) -> None:
    zeg = choice("zeg", "result +1", when="result < 3", go="punt")
    program = both_chairs(tmp_path, "          - otherwise: weg", NOTHING + zeg)

    session = Session.begin(program, 1, "sales", {"marketing": recorded(["twee.zeg"])}).pick("weg")

    assert [pick.key for pick in session.picks] == ["een.weg", "twee.zeg", "twee.weg"]


def test_somebody_in_a_chair_knows_how_many_picks_it_made(tmp_path: Path) -> None:
    zeg = choice("zeg", "result +1", when="result < 5", go="punt")
    program = both_chairs(tmp_path, "          - otherwise: weg", NOTHING + zeg)
    told: list[int] = []

    def twice(program: Program, state: PlayState, taken: int) -> ChoiceAt:
        del state
        told.append(taken)
        return program.by_key["twee.zeg" if taken < 2 else "twee.weg"]

    assert Session.begin(program, 1, "sales", {"marketing": twice}).pick("weg").is_over
    assert told == [0, 1, 2]


def test_a_chair_that_the_story_has_not_is_refused(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", TWO), scene("twee", NOTHING)), tmp_path)

    with pytest.raises(GameError, match="no chair 'directie'; it has: sales, marketing"):
        Session.begin(program, 1, "directie", {})


def test_who_plays_picks_even_where_somebody_could_pick_for_them(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", TWO), scene("twee", NOTHING)), tmp_path)

    session = Session.begin(program, 1, "sales", {"sales": anything, "marketing": anything})

    assert (session.turn, session.picks) == ("sales", ())


def test_the_players_own_picks_are_those_of_their_chair(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")

    session = Session.begin(program, 1, "sales", {"marketing": thumb}).pick("wek")

    assert session.own_picks == (Pick("sales", "een.wek"),)


def test_stepping_back_gives_the_session_as_it_was(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg")
    start = Session.begin(program, 1, "sales", {"marketing": thumb})

    assert start.pick("wek").back() == start
    assert start.back() == start


def test_each_step_back_takes_back_one_pick_of_the_player(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", TWO), scene("twee", TWO)), tmp_path)
    start = Session.begin(program, 1, "sales", {})
    once = start.pick("een.wek")

    assert once.back() == start
    assert once.pick("twee.wek").back() == once
    assert once.pick("twee.wek").back().back() == start


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


def test_a_kept_pick_that_is_closed_now_or_of_another_chair_does_not_hold(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", TWO + DARES), scene("twee", TWO)), tmp_path)

    for pick in (Pick("sales", "een.durf"), Pick("marketing", "een.wek")):
        session, held = replay(program, 1, "sales", {}, (pick, Pick("sales", "een.weg")))

        assert (session.picks, held) == ((), 0)


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


def test_anything_picks_every_open_choice_and_no_closed_one(tmp_path: Path) -> None:
    program = both_chairs(tmp_path, "          - otherwise: weg", DARES + SPEAKS)

    picked = {
        Session.begin(program, seed, "sales", {"marketing": anything}).pick("weg").picks[-1].key for seed in range(40)
    }

    assert picked == {"twee.weg", "twee.zeg"}


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
