"""Pictures that were made once and may be needed again, as many as fit in a given amount of memory: the least used goes first."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

import pygame
from cachetools import LRUCache

PICTURES, WORDS, SMALL = 4.0, 2.5, 1.0
"""So many times the memory of one picture of the whole window is kept: of what is large and takes long to make, of words, which are
quickly made again, and of what is small for the time it takes, such as frames and faces."""

_NEARLY = 0.85

Sheet = TypeVar("Sheet")


class Sheets:
    """Sheets by what they are of. `make` is only called for one that is not there."""

    def __init__(self, windows: float) -> None:
        """`windows`: how many times the memory of one picture of the whole window is kept."""
        self._size = (0, 0)
        self._windows = windows
        self._kept: LRUCache[Hashable, Any] = LRUCache(1, _bytes)
        self._used: dict[Hashable, int] = {}

    def fit(self, size: tuple[int, int]) -> None:
        """Make room for a window of a size; what was kept for another size is let go."""
        if size != self._size:
            self._size = size
            self._kept = LRUCache(self._windows * size[0] * size[1] * 4, _bytes)

    def count(self) -> None:
        """Begin to count how much of the room is used, from now on."""
        self._used = {}

    @property
    def is_full(self) -> bool:
        """Whether with much more what was made or needed since the counting began would have to make way."""
        return sum(self._used.values()) > _NEARLY * self._kept.maxsize

    def has(self, key: Hashable) -> bool:
        """Whether a sheet is there."""
        return key in self._kept

    def get(self, key: Hashable, make: Callable[[], Sheet]) -> Sheet:
        sheet: Sheet | None = self._kept.get(key)
        if sheet is None:
            sheet = make()
            if _bytes(sheet) <= self._kept.maxsize:
                self._kept[key] = sheet
        self._used[key] = _bytes(sheet)
        return sheet


def _bytes(sheet: object) -> int:
    """Return the memory a sheet takes, in bytes; what is not a surface tells it itself."""
    if isinstance(sheet, pygame.Surface):
        return sheet.get_pitch() * sheet.get_height()
    return int(getattr(sheet, "size_in_bytes", 1))
