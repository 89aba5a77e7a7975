"""Many pictures of screens on one sheet, each small and with its name, to see at a glance what does not belong."""

from collections.abc import Sequence

import pygame

from game.desktop.theme import PAPER
from game.desktop.type import Type

ACROSS = 6
WIDE = 320
"""How wide each picture is made, in pixels."""
_GAP, _NAME = 12, 16


def contact_sheet(shots: Sequence[tuple[str, pygame.Surface]], type_: Type) -> pygame.Surface:
    """Return pictures and their names on a sheet, row by row, at one width."""
    small = [(name, _small(picture)) for name, picture in shots]
    rows = [small[start : start + ACROSS] for start in range(0, len(small), ACROSS)]
    heights = [max(picture.get_height() for _, picture in row) + _NAME * 2 for row in rows]
    sheet = pygame.Surface((_GAP + ACROSS * (WIDE + _GAP), _GAP + sum(height + _GAP for height in heights)))
    sheet.fill(PAPER["deep"])
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        for place, (name, picture) in enumerate(row):
            left = _GAP + place * (WIDE + _GAP)
            sheet.blit(type_.set(name, "text", _NAME, PAPER["ink"]), (left, top))
            sheet.blit(picture, (left, top + _NAME * 2 - 6))
        top += height + _GAP
    return sheet


def _small(picture: pygame.Surface) -> pygame.Surface:
    height = round(picture.get_height() * WIDE / picture.get_width())
    return pygame.transform.smoothscale(picture.convert(24), (WIDE, height))
