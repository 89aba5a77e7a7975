"""Pictures from files, at the sizes they are needed in. One that is missing is None, never a crash."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import pygame

from game.desktop.scaling import scaled
from game.story import TIMES

_KEPT = 4
"""So many portraits are kept at their full size."""
_FETCHED = 3
"""So many covers are made on the side before they are asked for."""
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
        self._fetched: dict[tuple[Path, tuple[int, int]], Future[pygame.Surface | None]] = {}
        self._aside = ThreadPoolExecutor(1, "pictures")
        self._damaged: set[Path] = set()
        self.lost: dict[str, None] = {}
        """The pictures that were asked for and are missing or damaged, by the names of their files, in order."""

    def cover(self, name: str, width: int, height: int) -> pygame.Surface | None:
        """Return a picture that fills a place, cut where it does not fit; at another time of day, or None, where there is none."""
        while (path := self._place(name)) is not None:
            fetched = self._fetched.pop((path, (width, height)), None)
            picture = fetched.result() if fetched else _cover(path, width, height)
            if picture is not None:
                return picture.convert()
            self._pass_over(path)
        self.lost[name] = None
        return None

    def fetch(self, name: str, size: tuple[int, int]) -> None:
        """Begin to make a cover on the side, for when it is asked for."""
        path = self._place(name)
        if path is None or (path, size) in self._fetched:
            return
        while len(self._fetched) >= _FETCHED:
            self._fetched.pop(next(iter(self._fetched)))
        self._fetched[path, size] = self._aside.submit(_cover, path, *size)

    def is_busy(self, name: str, size: tuple[int, int]) -> bool:
        """Whether a cover is still being made."""
        path = self._place(name)
        fetched = self._fetched.get((path, size)) if path else None
        return fetched is not None and not fetched.done()

    def bust(self, folder: str, face: str, height: int, is_mirrored: bool) -> pygame.Surface | None:
        """Return somebody from the waist up, on nothing; the calm face where that one is missing, None where there is none."""
        path = self._face(folder, face)
        return _bust(path, height, is_mirrored) if path else None

    def head(self, folder: str, face: str, size: int) -> pygame.Surface | None:
        """Return the head alone, for a circle of this size."""
        path = self._face(folder, face)
        return _head(path, size) if path else None

    @property
    def own(self) -> Path | None:
        """The folder of the open story's own pictures, if it has one."""
        return self._own()

    def _place(self, name: str) -> Path | None:
        place = name.rpartition("-")[0]
        times = (f"places/{name}.png", *(f"places/{place}-{time}.png" for time in TIMES))
        return self._found((f"{name}.png", f"{place}.png"), times)

    def _face(self, folder: str, face: str) -> Path | None:
        """Return somebody's picture. Somebody of whom there is no folder has none, and nothing is missing."""
        faces = (f"{folder}/{face}.png", f"{folder}/calm.png")
        while (path := self._found(faces, tuple(f"portraits/{name}" for name in faces))) is not None:
            if _portrait(path) is not None:
                return path
            self._pass_over(path)
        if any((each / folder).is_dir() for each in (self._own(), self._assets / "portraits") if each):
            self.lost[f"{folder}/calm.png"] = None
        return None

    def _found(self, own: tuple[str, ...], assets: tuple[str, ...]) -> Path | None:
        """Return the first of these files that is there and not known to be damaged: the story's own come first."""
        folder = self._own()
        files = [folder / name for name in own] if folder is not None else []
        files += (self._assets / name for name in assets)
        return next((file for file in files if file.is_file() and file not in self._damaged), None)

    def _pass_over(self, path: Path) -> None:
        """Take the next best from now on, in the place of a file that is damaged."""
        self._damaged.add(path)
        self.lost[f"{path.parent.name}/{path.name}"] = None


def _cover(path: Path, width: int, height: int) -> pygame.Surface | None:
    """Return a picture that fills a size. No screen is needed for it, so that it can be made on the side."""
    picture = _read(path)
    if picture is None:
        return None
    picture = picture.convert(24)
    scale = max(width / picture.get_width(), height / picture.get_height())
    size = (max(round(picture.get_width() * scale), width), max(round(picture.get_height() * scale), height))
    whole = pygame.transform.smoothscale(picture, size)
    return whole.subsurface(((size[0] - width) // 2, round((size[1] - height) * _FROM_TOP), width, height))


def _bust(path: Path, height: int, is_mirrored: bool) -> pygame.Surface | None:
    picture = _portrait(path)
    if picture is None:
        return None
    width = round(picture.get_width() * height / picture.get_height())
    bust = scaled(picture, (width, height))
    return pygame.transform.flip(bust, True, False) if is_mirrored else bust


def _head(path: Path, size: int) -> pygame.Surface | None:
    picture = _portrait(path)
    if picture is None:
        return None
    high = picture.get_height()
    across, down, side = (share * high for share in _HEAD)
    square = pygame.Rect(0, 0, round(side), round(side))
    square.center = (round(across + (picture.get_width() - 0.94 * high) / 2), round(down))
    head = pygame.Surface(square.size, pygame.SRCALPHA)
    head.blit(picture, (0, 0), square)
    return scaled(head, (size, size))


@lru_cache(maxsize=_KEPT)
def _portrait(path: Path) -> pygame.Surface | None:
    picture = _read(path)
    return picture.convert_alpha() if picture else None


def _read(path: Path) -> pygame.Surface | None:
    try:
        return pygame.image.load(path)
    except (pygame.error, OSError, ValueError, MemoryError):
        return None
