"""A screen that is not there, for tests that paint."""

import os
from collections.abc import Callable, Iterator

import pygame
import pytest

Display = Callable[[int, int], pygame.Surface]


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[Display]:
    """Opens a window of a size on SDL's dummy screen."""
    monkeypatch.setitem(os.environ, "SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    yield lambda width, height: pygame.display.set_mode((width, height))
    pygame.display.quit()
