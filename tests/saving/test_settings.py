"""The settings: kept, read back, and never in the way."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from game.saving import KeptSettings, Settings
from tests.full_disk import full_disk

USUAL = Settings(language="en")


def test_settings_are_read_as_they_were_kept(tmp_path: Path) -> None:
    settings = Settings("en", "night", 1.5, 1.3, "dyslexic", False, True, 40, 180, 0.2, 0.0, True, True, True)
    settings = replace(settings, keys=(("web", "x"), ("undo", "pad a")))

    assert KeptSettings(tmp_path / "there" / "settings.json").keep(settings)
    assert KeptSettings(tmp_path / "there" / "settings.json").read(USUAL) == settings


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        "\udcff",
        '{"theme": 3, "text_size": "huge", "is_full": "yes", "sound": true, "is_mono": 1, "keys": [["a"]], "pace": null}',
        '{"text_size": NaN, "keys": {"a": "b"}, "language": ""}',
    ],
)
def test_a_damaged_one_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, errors="surrogateescape")

    assert KeptSettings(tmp_path / "settings.json").read(USUAL) == USUAL


@pytest.mark.parametrize("at", range(0, 400, 7))
def test_a_changed_byte_spoils_no_more_than_what_it_is_in(tmp_path: Path, at: int) -> None:
    path = tmp_path / "settings.json"
    KeptSettings(path).keep(Settings(theme="night", text_size=1.5))
    kept = bytearray(path.read_bytes())
    kept[at % len(kept)] ^= 1
    path.write_bytes(kept)

    read = KeptSettings(path).read(Settings())

    assert 1.0 <= read.text_size <= 2.0
    assert {type(value) for value in asdict(read).values()} <= {str, float, int, bool, tuple}


def test_what_makes_sense_in_it_is_taken_and_numbers_stay_in_their_range(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "contrast", "language": 1, "text_size": 9.5, "sound": -3}')

    read = KeptSettings(tmp_path / "settings.json").read(USUAL)

    assert read == replace(USUAL, theme="contrast", text_size=2.0, sound=0.0)


def test_an_old_file_with_fewer_settings_is_read(tmp_path: Path) -> None:
    old = {"language": "nl", "theme": "night", "text_size": 1.3, "is_moving": False, "is_full": True}
    (tmp_path / "settings.json").write_text(json.dumps(old))

    read = KeptSettings(tmp_path / "settings.json").read(USUAL)

    assert read == Settings("nl", "night", 1.3, is_moving=False, is_full=True)


def test_where_they_cannot_be_kept_the_game_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    assert not KeptSettings(tmp_path / "file" / "settings.json").keep(USUAL)
    assert KeptSettings(tmp_path / "file" / "settings.json").read(USUAL) == USUAL


@pytest.mark.parametrize("room", [0, 50])
def test_on_a_full_disk_the_settings_that_were_kept_stay_as_they_were(tmp_path: Path, room: int) -> None:
    kept = KeptSettings(tmp_path / "settings.json")
    kept.keep(Settings(theme="night"))

    with full_disk(room):
        is_kept = kept.keep(Settings(theme="contrast"))

    assert not is_kept
    assert kept.read(Settings()).theme == "night"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
