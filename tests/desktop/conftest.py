"""A screen and a sound card that are not there, for tests that paint and that listen."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.desktop import mixer
from game.desktop import sounds as sounds_module
from game.desktop.sounds import Sounds
from tests.desktop.listening import write_sounds

Display = Callable[[int, int], pygame.Surface]


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[Display]:
    """Opens a window of a size on SDL's dummy screen."""
    monkeypatch.setitem(os.environ, "SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    yield lambda width, height: pygame.display.set_mode((width, height))
    pygame.display.quit()


@pytest.fixture
def sound_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of sounds, with SDL's dummy device to hear them on, and all the time in the world to do so."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    monkeypatch.setattr(mixer, "FADE", 60_000)
    monkeypatch.setattr(sounds_module, "LATE", 60.0)
    return write_sounds(tmp_path / "sounds")


@pytest.fixture
def sounds(sound_folder: Path) -> Iterator[Sounds]:
    """Sounds that are open."""
    made = Sounds(sound_folder)
    made.open()
    yield made
    made.close()
