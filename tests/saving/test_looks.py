"""The look of the window: kept, read back, and never in the way."""

from pathlib import Path

import pytest

from game.saving import KeptLook, Looks

USUAL = KeptLook("nl", "paper", 1.0, is_moving=True, is_full=False)


def test_a_look_is_read_as_it_was_kept(tmp_path: Path) -> None:
    look = KeptLook("en", "night", 1.5, is_moving=False, is_full=True)

    Looks(tmp_path / "there" / "look.json").keep(look)

    assert Looks(tmp_path / "there" / "look.json").read(USUAL) == look


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"theme": 3, "text_size": "huge", "is_full": "yes"}'])
def test_a_damaged_one_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "look.json").write_text(text)

    assert Looks(tmp_path / "look.json").read(USUAL) == USUAL


def test_what_makes_sense_in_it_is_taken_and_a_text_size_stays_in_its_range(tmp_path: Path) -> None:
    (tmp_path / "look.json").write_text('{"theme": "contrast", "language": 1, "text_size": 9.5}')

    assert Looks(tmp_path / "look.json").read(USUAL) == KeptLook("nl", "contrast", 2.0, is_moving=True, is_full=False)


def test_where_it_cannot_be_kept_the_game_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    Looks(tmp_path / "file" / "look.json").keep(USUAL)

    assert Looks(tmp_path / "file" / "look.json").read(USUAL) == USUAL
