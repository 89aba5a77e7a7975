"""Length: what is longest far too often is told, and what stands far beside its neighbours."""

from pathlib import Path

import pytest

from game.authoring.cues.length import length
from game.story import DRIVES
from tests.authoring.cues.material import about, keys, move, of_each_drive, points

SHORT, LONGER = "Dat weet ik morgen pas, denk ik.", "Dat weet ik morgen pas, denk ik, om acht."


def with_the_longest(drive: str) -> dict[str, str]:
    return {each: LONGER if each == drive else SHORT for each in DRIVES}


def test_a_kind_of_move_that_is_always_the_longest_is_told_with_its_places(tmp_path: Path) -> None:
    made = points(tmp_path, *(of_each_drive(with_the_longest("collaboration"), n) for n in range(8)))

    found = about(length(made, "nl"), "longest collaboration")

    assert found.is_fault
    assert found.figure == 0.25**8
    assert keys(found) == [f"s{n}.collaboration" for n in range(8)]
    assert found.spots[0].place is not None
    assert found.says.nl == "samenwerking is 8 van de 8 keer het langst, door toeval 2,0 (p 0,000, grens 0,006)"


def test_when_every_kind_has_its_turn_nothing_is_told(tmp_path: Path) -> None:
    made = points(tmp_path, *(of_each_drive(with_the_longest(DRIVES[n % 4]), n) for n in range(8)))

    assert [finding.about for finding in length(made, "nl") if finding.is_fault] == []


def test_in_two_choice_points_nothing_can_be_told(tmp_path: Path) -> None:
    made = points(tmp_path, *(of_each_drive(with_the_longest("fear"), n) for n in range(2)))

    found = about(length(made, "nl"), "longest fear")

    assert not found.can_tell
    assert not found.is_fault


def test_moves_that_are_as_long_share_the_chance(tmp_path: Path) -> None:
    made = points(tmp_path, [move("een", "ego", LONGER), move("twee", "fear", LONGER), move("drie", "function", SHORT)])

    found = about(length(made, "nl"), "longest ego")

    assert found.figure == pytest.approx(2 / 3)


def test_a_move_that_is_far_longer_than_another_beside_it_is_told_with_both(tmp_path: Path) -> None:
    long, short = "Dat weet ik morgen pas, want dan heb ik ze gebeld.", "Dat weet ik morgen pas, want dan."
    made = points(tmp_path, [move("lang", "ego", long), move("kort", "fear", "Dat weet ik morgen pas.")])
    mended = points(tmp_path, [move("lang", "ego", long), move("kort", "fear", short)])

    found, fine = about(length(made, "nl"), "ratio"), about(length(mended, "nl"), "ratio")

    assert found.is_fault
    assert keys(found) == ["s0.lang", "s0.kort"]
    assert not fine.is_fault
