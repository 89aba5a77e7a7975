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


_NEXT = {
    "italic": "text",
    "bold": "text",
    "bold italic": "bold",
    "serif": "text",
    "serif bold": "bold",
    "dyslexic text": "text",
    "dyslexic italic": "dyslexic text",
    "dyslexic bold": "dyslexic text",
    "dyslexic bold italic": "dyslexic bold",
}
"""Which face stands in for one that is missing. For the last, "text", it is the font that pygame brings."""


class Type:
    """The fonts of a folder. For one that is missing or damaged the next best stands in; `missing` are their files."""

    def __init__(self, folder: Path) -> None:
        pygame.font.init()
        self._fonts: dict[tuple[str, int], pygame.font.Font] = {}
        self._widths: dict[tuple[str, str, int], float] = {}
        self._usable = {face: folder / file for face, file in FILES.items() if _is_font(folder / file)}
        self.missing = tuple(file for face, file in FILES.items() if face not in self._usable)

    def font(self, face: str, size: int) -> pygame.font.Font:
        font = self._fonts.get((face, size))
        if font is None:
            font = self._fonts[face, size] = self._opened(face, size)
        return font

    def _opened(self, face: str, size: int) -> pygame.font.Font:
        """Open a font. Where another stands in, it is still heavy or slanted where the one that is missing is."""
        found = face
        while found not in self._usable and found in _NEXT:
            found = _NEXT[found]
        drawn = round(size * _SMALLER) if found.startswith("dyslexic") else size
        font = pygame.font.Font(self._usable.get(found), max(drawn, 1))
        if found != face:
            font.bold = "bold" in face and "bold" not in found
            font.italic = "italic" in face and "italic" not in found
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


def _is_font(path: Path) -> bool:
    """Whether a file is a font. One that is damaged is opened without a word; it is the measuring that fails (tried)."""
    try:
        pygame.font.Font(path, 10).size("a")
    except (pygame.error, OSError):
        return False
    return True
