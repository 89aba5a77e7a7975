"""Pictures from files, at the sizes they are needed in, each scaled once. One that is missing is None, never a crash."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pygame

from game.story import TIMES

_KEPT = 64
_FROM_TOP = 0.6
"""Of what has to be cut off a place's height, so much is cut off above."""
_HEAD = (0.55, 0.455, 0.74)
"""Where the head is in a portrait that is 1 high and 0.94 wide: the middle across and down, and the side of a square around it."""


class Pictures:
    """The places and portraits below a folder of assets; `own` tells the folder of a story's own pictures, looked in first.

    Of its own a story has `<place>.png` or, by the time of day, `<place>-<time>.png`, and `<portrait>/<face>.png`.
    """

    def __init__(self, assets: Path, own: Callable[[], Path | None] = lambda: None) -> None:
        self._assets = assets
        self._own = own
        self.lost: dict[str, None] = {}
        """The pictures that were asked for and are missing or damaged, by the names of their files, in order."""

    def cover(self, name: str, width: int, height: int) -> pygame.Surface | None:
        """Return a picture that fills a place, cut where it does not fit; at another time of day, or None, where there is none."""
        place = name.rpartition("-")[0]
        times = (f"places/{name}.png", *(f"places/{place}-{time}.png" for time in TIMES))
        path = self._found((f"{name}.png", f"{place}.png"), times)
        if path is None:
            self.lost[name] = None
        return _cover(path, width, height) if path else None

    def bust(self, folder: str, face: str, height: int, is_mirrored: bool) -> pygame.Surface | None:
        """Return somebody from the waist up, on nothing; the calm face where that one is missing, None where there is none."""
        path = self._portrait(folder, face)
        return _bust(path, height, is_mirrored) if path else None

    def head(self, folder: str, face: str, size: int) -> pygame.Surface | None:
        """Return the head alone, for a circle of this size."""
        path = self._portrait(folder, face)
        return _head(path, size) if path else None

    @property
    def own(self) -> Path | None:
        """The folder of the open story's own pictures, if it has one."""
        return self._own()

    def _portrait(self, folder: str, face: str) -> Path | None:
        """Return somebody's picture. Somebody of whom there is no folder has none, and nothing is missing."""
        faces = (f"{folder}/{face}.png", f"{folder}/calm.png")
        path = self._found(faces, tuple(f"portraits/{name}" for name in faces))
        if path is None and any((each / folder).is_dir() for each in (self._own(), self._assets / "portraits") if each):
            self.lost[f"{folder}/calm.png"] = None
        return path

    def _found(self, own: tuple[str, ...], assets: tuple[str, ...]) -> Path | None:
        """Return the first of these files that is a picture: the story's own come first."""
        folder = self._own()
        files = [folder / name for name in own] if folder is not None else []
        for file in (*files, *(self._assets / name for name in assets)):
            if file.is_file():
                if _loaded(file) is not None:
                    return file
                self.lost[f"{file.parent.name}/{file.name}"] = None
        return None


@lru_cache(maxsize=12)
def _cover(path: Path, width: int, height: int) -> pygame.Surface | None:
    picture = _loaded(path)
    if picture is None:
        return None
    scale = max(width / picture.get_width(), height / picture.get_height())
    size = (max(round(picture.get_width() * scale), width), max(round(picture.get_height() * scale), height))
    scaled = pygame.transform.smoothscale(picture.convert(24), size)
    cut = pygame.Rect((size[0] - width) // 2, round((size[1] - height) * _FROM_TOP), width, height)
    return scaled.subsurface(cut).convert()


@lru_cache(maxsize=_KEPT)
def _bust(path: Path, height: int, is_mirrored: bool) -> pygame.Surface | None:
    picture = _loaded(path)
    if picture is None:
        return None
    width = round(picture.get_width() * height / picture.get_height())
    scaled = pygame.transform.smoothscale(picture, (width, height))
    return pygame.transform.flip(scaled, True, False) if is_mirrored else scaled


@lru_cache(maxsize=2 * _KEPT)
def _head(path: Path, size: int) -> pygame.Surface | None:
    picture = _loaded(path)
    if picture is None:
        return None
    high = picture.get_height()
    across, down, side = (share * high for share in _HEAD)
    square = pygame.Rect(0, 0, round(side), round(side))
    square.center = (round(across + (picture.get_width() - 0.94 * high) / 2), round(down))
    head = pygame.Surface(square.size, pygame.SRCALPHA)
    head.blit(picture, (0, 0), square)
    return pygame.transform.smoothscale(head, (size, size))


@lru_cache(maxsize=12)
def _loaded(path: Path) -> pygame.Surface | None:
    try:
        return pygame.image.load(path).convert_alpha()
    except (pygame.error, OSError, ValueError, MemoryError):
        return None
