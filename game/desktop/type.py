"""Setting type: the fonts, how wide words are, and words as pictures."""

from functools import lru_cache
from pathlib import Path

import pygame

from game.desktop.theme import Colour

FILES = {
    "text": "AtkinsonHyperlegible-Regular.ttf",
    "italic": "AtkinsonHyperlegible-Italic.ttf",
    "bold": "AtkinsonHyperlegible-Bold.ttf",
    "bold italic": "AtkinsonHyperlegible-BoldItalic.ttf",
    "serif": "SourceSerifPro-Regular.ttf",
    "serif bold": "SourceSerifPro-Bold.ttf",
    "dyslexic text": "OpenDyslexic-Regular.woff",
    "dyslexic italic": "OpenDyslexic-Italic.woff",
    "dyslexic bold": "OpenDyslexic-Bold.woff",
    "dyslexic bold italic": "OpenDyslexic-BoldItalic.woff",
}
_SMALLER = 0.84
"""OpenDyslexic is drawn so much larger than the other letters: at this share of their size a line holds about as many words."""


class Type:
    """The fonts of a folder. A font that is missing is replaced by the one that pygame brings."""

    def __init__(self, folder: Path) -> None:
        pygame.font.init()
        self._folder = folder
        self._fonts: dict[tuple[str, int], pygame.font.Font] = {}
        self._widths: dict[tuple[str, str, int], float] = {}

    def font(self, face: str, size: int) -> pygame.font.Font:
        font = self._fonts.get((face, size))
        if font is None:
            path = self._folder / FILES[face]
            drawn = round(size * _SMALLER) if face.startswith("dyslexic") else size
            font = pygame.font.Font(path if path.is_file() else None, max(drawn, 1))
            self._fonts[face, size] = font
        return font

    def measure(self, word: str, face: str, size: int) -> float:
        """Return how wide a word is, in pixels. Each word is measured once."""
        key = (word, face, size)
        width = self._widths.get(key)
        if width is None:
            width = self._widths[key] = float(self.font(face, size).size(word)[0])
        return width

    @lru_cache(maxsize=120)  # noqa: B019  # a window has one of these, and both end together
    def set(self, text: str, face: str, size: int, colour: Colour) -> pygame.Surface:
        """Return words as a picture on nothing."""
        return self.font(face, size).render(text, True, colour)
