"""Being heard without waiting: asked here, done elsewhere, in order; and before it is opened, nothing at all."""

import threading

import pygame
import pytest

from game import content
from game.desktop import sounds as sounds_module
from game.desktop.mixer import Levels
from game.desktop.sounds import Sounds, levels
from game.saving import Settings
from tests.desktop.listening import names


def test_before_it_is_opened_nothing_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sounds, threads = Sounds(content.assets() / "sounds"), threading.active_count()

    sounds.set(Levels())
    sounds.enter("kantine")
    sounds.play("pick")
    sounds.settle()

    assert pygame.mixer.get_init() is None
    assert threading.active_count() == threads


def test_what_is_asked_is_done_in_order(sounds: Sounds) -> None:
    sounds.set(Levels())
    sounds.enter("kantine")
    sounds.play("pick", "tighten")
    sounds.settle()

    assert names() == ["kantine", "pick", "tighten"]
    assert sounds.is_there


def test_a_small_sound_that_waited_too_long_is_left_out(sounds: Sounds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds_module, "LATE", 0.0)
    sounds.set(Levels())

    sounds.play("pick")
    sounds.settle()

    assert names() == []


def test_closing_lets_go_of_the_device_and_may_be_done_twice(sounds: Sounds) -> None:
    sounds.set(Levels())
    sounds.settle()

    sounds.close()
    sounds.close()

    assert pygame.mixer.get_init() is None


def test_where_there_is_no_device_it_says_so(sounds: Sounds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")

    sounds.set(Levels())
    sounds.settle()

    assert (sounds.is_there, sounds.why_silent) == (False, "no device")


def test_the_levels_are_those_that_were_set() -> None:
    assert levels(Settings()) == Levels()
    assert levels(Settings(sound=0.3, ambience=0.15, is_mute=True, is_mono=True)) == Levels(0.3, 0.15, True, True)
