"""Pictures that were made once and may be needed again, as many as fit in a given amount of memory: the least used goes first."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

import pygame
from cachetools import LRUCache

PICTURES, WORDS = 3.5, 3.0
"""So many times the memory of one picture of the whole window is kept: of what comes from files and takes long to make, and of
what is quickly made again."""

Sheet = TypeVar("Sheet")


class Sheets:
    """Sheets by what they are of. `make` is only called for one that is not there."""

    def __init__(self, windows: float) -> None:
        """`windows`: how many times the memory of one picture of the whole window is kept."""
        self._size = (0, 0)
        self._windows = windows
        self._kept: LRUCache[Hashable, Any] = LRUCache(1, _bytes)

    def fit(self, size: tuple[int, int]) -> None:
        """Make room for a window of a size; what was kept for another size is let go."""
        if size != self._size:
            self._size = size
            self._kept = LRUCache(self._windows * size[0] * size[1] * 4, _bytes)

    def has(self, key: Hashable) -> bool:
        """Whether a sheet is there."""
        return key in self._kept

    def get(self, key: Hashable, make: Callable[[], Sheet]) -> Sheet:
        sheet: Sheet | None = self._kept.get(key)
        if sheet is None:
            sheet = make()
            if _bytes(sheet) <= self._kept.maxsize:
                self._kept[key] = sheet
        return sheet


def _bytes(sheet: object) -> int:
    """Return the memory a sheet takes, in bytes; what is not a surface tells it itself."""
    if isinstance(sheet, pygame.Surface):
        return sheet.get_pitch() * sheet.get_height()
    return int(getattr(sheet, "size_in_bytes", 1))
