"""A way that is gone over again in another version of its story: how far it holds, and why it stops."""

from pathlib import Path

import pytest

from game.authoring.openings import Opening
from game.authoring.rehearsal import (
    Closed,
    Elsewhere,
    Gone,
    Rehearsal,
    Stopped,
    is_of_every_chair,
    picks_of,
    played,
    thumbed,
    with_picks,
)
from game.errors import GameError
from game.play import CannotReach, DoesNotHold, Pick, Program
from game.story import Is
from tests.small import NOTHING, choice, program_from, scene, story_text

ZEG = choice("zeg", "speaks leads")
MILA = scene("twee", NOTHING + ZEG).replace("chair: sales", "chair: marketing")
TEXT = story_text(
    scene("een", NOTHING + choice("wek", "result +1") + ZEG),
    MILA,
    scene("drie", NOTHING + choice("durf", "result +1")),
    chapters="maandag: {title: Maandag, scenes: [een, twee, drie]}",
)
WAY = Rehearsal(1, "sales", (Pick("sales", "een.zeg"), Pick("marketing", "twee.zeg"), Pick("sales", "drie.durf")))


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return program_from(TEXT, tmp_path)


def edited(folder: Path, before: str, after: str, count: int = 1) -> Program:
    assert before in TEXT
    return program_from(TEXT.replace(before, after, count), folder)


def test_a_way_that_holds_leads_to_where_it_led(program: Program) -> None:
    way = played(WAY, program)

    assert way.stopped is None
    assert way.session.picks == WAY.picks


def test_the_others_pick_what_they_picked_and_not_what_they_would_now(tmp_path: Path) -> None:
    other = edited(tmp_path, "chair: marketing", "chair: marketing  # anders")

    assert played(WAY, other).session.picks[1] == Pick("marketing", "twee.zeg")


def test_a_way_stops_at_a_pick_that_is_gone(tmp_path: Path) -> None:
    way = played(WAY, edited(tmp_path, "durf:", "waag:"))

    assert way.stopped == Stopped(3, "drie.durf", Gone())
    assert way.session.picks == WAY.picks[:2]


def test_a_way_stops_at_a_pick_that_is_closed_and_tells_by_what(tmp_path: Path) -> None:
    when = "durf:\n            when: spoken(leads) and closed(mila)"

    way = played(WAY, edited(tmp_path, "durf:", when))

    assert way.stopped == Stopped(3, "drie.durf", Closed(DoesNotHold(Is("closed", ("mila",)))))


def test_a_way_stops_where_somebody_cannot_be_reached_any_more(tmp_path: Path) -> None:
    blocked = TEXT.replace("henk, mila: open", "henk, mila: blocked").replace("durf:", "durf:\n            needs: mila")

    assert played(WAY, program_from(blocked, tmp_path)).stopped == Stopped(3, "drie.durf", Closed(CannotReach("mila")))


def test_a_way_stops_where_the_story_goes_elsewhere(tmp_path: Path) -> None:
    swapped = edited(tmp_path, "[een, twee, drie]", "[een, drie, twee]")

    assert played(WAY, swapped).stopped == Stopped(2, "twee.zeg", Elsewhere("drie.punt"))


def test_a_way_that_is_over_too_soon_stops_there(tmp_path: Path) -> None:
    short = edited(tmp_path, "[een, twee, drie]", "[een, twee]").story
    assert "drie" in short.scenes

    assert played(WAY, edited(tmp_path, "[een, twee, drie]", "[een, twee]")).stopped == Stopped(
        3, "drie.durf", Elsewhere("")
    )


def test_a_way_that_waits_stops_before_somebody_elses_pick(program: Program) -> None:
    one = Rehearsal(1, "sales", WAY.picks[:1])

    assert played(one, program).session.turn == "sales"
    assert played(Rehearsal(1, "sales", WAY.picks[:1], waits=True), program).session.turn == "marketing"


def test_a_way_begins_at_its_opening(program: Program) -> None:
    way = played(Rehearsal(1, "sales", (Pick("sales", "drie.durf"),), Opening("drie", "result=4")), program)

    assert way.stopped is None
    assert way.session.state.cells[program.layout.facts["result"]] == 5


def test_picks_of_every_chair_are_taken_in_their_order(program: Program) -> None:
    keys = [pick.key for pick in WAY.picks]

    assert with_picks(Rehearsal(1, "sales"), keys, program).picks == WAY.picks
    assert with_picks(Rehearsal(1, None), keys, program).picks == WAY.picks


def test_with_picks_of_ones_own_the_others_follow_the_rule_of_thumb(program: Program) -> None:
    way = with_picks(Rehearsal(1, "sales"), ["een.zeg", "durf"], program)

    assert [pick.key for pick in way.picks] == ["een.zeg", "twee.weg", "drie.durf"]


def test_a_list_is_of_every_chair_when_there_is_a_pick_of_another_in_it(program: Program) -> None:
    assert is_of_every_chair(["een.zeg", "twee.zeg"], "sales", program)
    assert not is_of_every_chair(["een.zeg", "drie.durf"], "sales", program)


def test_a_pick_that_is_not_in_the_story_is_told_with_what_comes_close(program: Program) -> None:
    with pytest.raises(GameError, match=r"did you mean 'een\.zeg'"):
        picks_of(["een.zegg"], program)


def test_the_rule_of_thumb_picks_for_whoevers_turn_it_is(program: Program) -> None:
    way = played(Rehearsal(1, None), program).session

    once, twice = thumbed(way), thumbed(thumbed(way))

    assert [pick.chair for pick in twice.picks] == ["sales", "marketing"]
    assert once.turn == "marketing"
