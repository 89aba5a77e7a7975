"""The sound card: what is heard, how loud and for how many ears; and silence, with its reason, where nothing can be heard."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.desktop.mixer import Levels, Mixer
from tests.desktop.listening import names, playing_now


@pytest.fixture
def mixer(sound_folder: Path) -> Iterator[Mixer]:
    """A mixer on a device that nobody hears."""
    made = Mixer(sound_folder)
    yield made
    made.close()


def test_no_device_is_opened_before_there_is_something_to_hear(mixer: Mixer) -> None:
    mixer.enter("kantine")
    mixer.play("pick")
    mixer.set(Levels(is_mute=True))
    mixer.set(Levels(sound=0, ambience=0))

    assert pygame.mixer.get_init() is None
    assert mixer.why_silent == ""


def test_a_place_is_heard_and_goes_on_when_it_is_entered_again(mixer: Mixer) -> None:
    mixer.set(Levels(ambience=0.5))
    mixer.enter("kantine")
    first = playing_now()
    mixer.enter("kantine")

    assert names() == ["kantine"]
    assert playing_now()[0] is first[0]
    assert first[0].get_volume() == pytest.approx(0.5, abs=0.01)


def test_another_place_comes_while_the_last_one_goes(mixer: Mixer) -> None:
    mixer.set(Levels())
    mixer.enter("kantine")
    mixer.enter("auto")

    assert names() == ["auto", "kantine"]


def test_a_place_that_has_no_sound_is_silent(mixer: Mixer) -> None:
    mixer.set(Levels())
    mixer.enter("het dak")

    assert names() == []
    assert mixer.why_silent == ""


def test_a_small_sound_is_heard_beside_the_place_as_loud_as_was_set(mixer: Mixer) -> None:
    mixer.set(Levels(sound=0.3))
    mixer.enter("kantine")
    mixer.play("pick")

    assert names() == ["kantine", "pick"]
    assert playing_now()[1].get_volume() == pytest.approx(0.3, abs=0.01)


def test_pages_take_turns_and_no_two_in_a_row_are_alike(mixer: Mixer) -> None:
    mixer.set(Levels(ambience=0))
    for _ in range(3):
        mixer.play("page")

    assert names() == ["page-1", "page-2", "page-3"]


def test_there_is_no_sound_of_a_name_that_nobody_made(mixer: Mixer) -> None:
    mixer.set(Levels())
    mixer.play("fanfare")

    assert names() == []


def test_sounds_and_the_place_are_turned_down_apart(mixer: Mixer) -> None:
    mixer.set(Levels(sound=0))
    mixer.enter("kantine")
    mixer.play("pick")
    assert names() == ["kantine"]

    mixer.set(Levels(sound=0.5, ambience=0.2))

    assert playing_now()[0].get_volume() == pytest.approx(0.2, abs=0.01)


def test_no_place_is_worked_on_when_it_is_turned_down_altogether(mixer: Mixer) -> None:
    mixer.set(Levels(ambience=0))
    mixer.enter("kantine")

    assert names() == []


def test_one_switch_silences_all_and_brings_the_place_back(mixer: Mixer) -> None:
    mixer.set(Levels())
    mixer.set(Levels(is_mute=True))
    mixer.enter("magazijn")
    mixer.play("pick")
    assert names() == []

    mixer.set(Levels())

    assert names() == ["magazijn"]


def test_a_place_is_silent_while_nobody_looks(mixer: Mixer) -> None:
    mixer.set(Levels())
    mixer.hush(True)
    mixer.enter("auto")
    assert names() == []

    mixer.hush(False)

    assert names() == ["auto"]


def test_mono_is_one_ear_for_all_and_the_place_goes_on(mixer: Mixer) -> None:
    mixer.set(Levels())
    mixer.enter("auto")

    mixer.set(Levels(is_mono=True))

    opened = pygame.mixer.get_init()
    assert opened
    assert opened[2] == 1
    assert names() == ["auto"]


def test_without_a_device_it_is_silent_and_says_why(mixer: Mixer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")

    mixer.set(Levels())
    mixer.enter("kantine")
    mixer.play("pick")
    mixer.hush(True)

    assert mixer.why_silent == "no device"
    assert pygame.mixer.get_init() is None


def test_a_device_that_came_later_is_found_at_the_next_change(mixer: Mixer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    mixer.set(Levels())
    mixer.enter("kantine")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")

    mixer.set(Levels(is_mute=True))
    mixer.set(Levels())

    assert mixer.why_silent == ""
    assert names() == ["kantine"]


def test_nothing_is_told_to_the_terminal_where_there_is_no_device(
    mixer: Mixer, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "alsa")

    mixer.set(Levels())

    assert capfd.readouterr() == ("", "")


def test_a_folder_without_sounds_is_silent_and_says_why(sound_folder: Path) -> None:
    mixer = Mixer(sound_folder / "nowhere")

    mixer.set(Levels())
    mixer.play("pick")
    mixer.enter("kantine")
    why, heard = mixer.why_silent, names()
    mixer.close()

    assert (why, heard) == ("no sounds", [])


def test_a_damaged_file_is_silent_and_the_rest_is_heard(mixer: Mixer, sound_folder: Path) -> None:
    (sound_folder / "pick.ogg").write_bytes(b"OggS and then nothing")
    (sound_folder / "places" / "kantine.ogg").write_bytes(b"")

    mixer.set(Levels())
    mixer.play("pick")
    mixer.enter("kantine")
    mixer.play("page")

    assert names() == ["page-1"]
    assert mixer.why_silent == ""
