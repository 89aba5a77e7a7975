"""Lines as a hand draws them: strokes, frames and circles on a surface, smooth at their edges."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import pygame

from game.desktop.scaling import scaled
from game.desktop.theme import Colour

FINER = 2
"""Drawn this much larger, and then made smaller: that smooths the edges."""

Point = tuple[float, float]


def stroke(surface: pygame.Surface, points: Sequence[Point], width: float, colour: Colour) -> None:
    """Draw a line with round joints and ends. For smooth edges draw it on a finer surface (`FINER`)."""
    radius = max(width / 2, 0.5)
    for (x1, y1), (x2, y2) in pairwise(points):
        length = math.hypot(x2 - x1, y2 - y1)
        if length:
            right, down = (y2 - y1) / length * radius, (x2 - x1) / length * radius
            corners = [
                (x1 - right, y1 + down),
                (x2 - right, y2 + down),
                (x2 + right, y2 - down),
                (x1 + right, y1 - down),
            ]
            pygame.draw.polygon(surface, colour, corners)
    for point in points:
        pygame.draw.circle(surface, colour, point, radius)


@dataclass(frozen=True, slots=True)
class Framed:
    """A sheet to be written on, as its edges alone: what is within them is of one colour, and is kept as no picture."""

    edges: tuple[tuple[pygame.Surface, pygame.Rect], ...]
    within: tuple[pygame.Rect, ...]
    fill: Colour | None

    @property
    def size_in_bytes(self) -> int:
        return sum(edge.get_pitch() * edge.get_height() for edge, _ in self.edges)

    def paint(self, surface: pygame.Surface, corner: tuple[int, int]) -> None:
        for edge, place in self.edges:
            surface.blit(edge, place.move(corner))
        if self.fill is not None:
            for part in self.within:
                surface.fill(self.fill, part.move(corner))


def framed(
    size: tuple[int, int], fill: Colour | None, line: Colour | None, weight: float, seed: str, radius: float = 10
) -> Framed:
    """Return a sheet with rounded corners and an ink line that wavers a little, the same for the same seed."""
    sheet = _fine_frame(size, fill, line, weight, seed, radius)
    corner, edge = math.ceil(radius + 2 * weight) + 2, math.ceil(2 * weight) + 3
    (width, height), longest = size, max(corner, edge)
    across, down = width - 2 * longest, height - 2 * longest
    if across <= 0 or down <= 0:
        whole = pygame.Rect((0, 0), size)
        return Framed((_smaller(sheet, whole),), (), None)
    right, bottom = width - longest, height - longest
    corners = [pygame.Rect(x, y, longest, longest) for x in (0, right) for y in (0, bottom)]
    level = [pygame.Rect(longest, y, across, edge) for y in (0, height - edge)]
    upright = [pygame.Rect(x, longest, edge, down) for x in (0, width - edge)]
    within = (
        pygame.Rect(longest, edge, across, height - 2 * edge),
        pygame.Rect(edge, longest, longest - edge, down),
        pygame.Rect(right, longest, longest - edge, down),
    )
    return Framed(tuple(_smaller(sheet, part) for part in (*corners, *level, *upright)), within, fill)


def framed_whole(
    size: tuple[int, int], fill: Colour | None, line: Colour | None, weight: float, seed: str, radius: float = 10
) -> pygame.Surface:
    """Return the same as one picture."""
    return pygame.transform.smoothscale(_fine_frame(size, fill, line, weight, seed, radius), size)


def _fine_frame(
    size: tuple[int, int], fill: Colour | None, line: Colour | None, weight: float, seed: str, radius: float
) -> pygame.Surface:
    width, height = size[0] * FINER, size[1] * FINER
    sheet = pygame.Surface((width, height), pygame.SRCALPHA)
    sheet.fill((*(fill or line or (0, 0, 0)), 0))
    points = _sheet(width, height, weight * FINER, min(radius * FINER, height / 2, width / 2), crc32(seed.encode()))
    if fill is not None:
        pygame.draw.polygon(sheet, fill, points)
    if line is not None:
        _pressed(sheet, points, weight * FINER, line, crc32(seed.encode()))
    return sheet


def _smaller(sheet: pygame.Surface, part: pygame.Rect) -> tuple[pygame.Surface, pygame.Rect]:
    """Return a part of a fine sheet at its own size, where the part is given at that; on a plain page nothing shows through."""
    fine = pygame.Rect(part.x * FINER, part.y * FINER, part.width * FINER, part.height * FINER)
    return pygame.transform.smoothscale(sheet.subsurface(fine), part.size), part


def roped(size: tuple[int, int], colour: Colour, line: Colour, weight: float) -> pygame.Surface:
    """Return a rope that lies across a sheet, in two slow bends, with an ink line along both sides."""
    width, height = size[0] * FINER, size[1] * FINER
    sheet = pygame.Surface((width, height), pygame.SRCALPHA)
    sheet.fill((*line, 0))
    thick = height * 0.62
    ends, swing = thick / 2, (height - thick) / 2 - 1
    count = max(width // 12, 2)
    points = [
        (ends + (width - 2 * ends) * step / count, height / 2 - swing * math.sin(math.tau * 2 * step / count))
        for step in range(count + 1)
    ]
    stroke(sheet, points, thick, line)
    stroke(sheet, points, thick - 2 * weight * FINER, colour)
    return pygame.transform.smoothscale(sheet, size)  # on a plain page nothing shows through


def circled(face: pygame.Surface, ground: Colour, ring: Colour, weight: float) -> pygame.Surface:
    """Return a face cut to a circle, on a ground and with a ring."""
    size = face.get_width()
    sheet = pygame.Surface((size, size), pygame.SRCALPHA)
    sheet.fill(ground)
    sheet.blit(face, (0, 0))
    sheet.blit(_round(size), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    sheet.blit(_ring(size, ring, weight), (0, 0))
    return sheet


@lru_cache(maxsize=16)
def _round(size: int) -> pygame.Surface:
    """A white circle, to cut a face with."""
    fine = size * FINER
    mask = pygame.Surface((fine, fine), pygame.SRCALPHA)
    mask.fill((255, 255, 255, 0))
    pygame.draw.circle(mask, (255, 255, 255), (fine / 2, fine / 2), fine / 2 - FINER)
    return scaled(mask, (size, size))


@lru_cache(maxsize=24)
def _ring(size: int, colour: Colour, weight: float) -> pygame.Surface:
    fine = size * FINER
    edge = pygame.Surface((fine, fine), pygame.SRCALPHA)
    edge.fill((*colour, 0))
    pygame.draw.circle(edge, colour, (fine / 2, fine / 2), fine / 2 - 1, max(round(weight * FINER), 1))
    return scaled(edge, (size, size))


def waver(start: Point, end: Point, seed: str, by: float) -> list[Point]:
    """Return points along a straight line that a hand has drawn: it leaves the line by at most `by` pixels."""
    length = math.dist(start, end)
    count = max(round(length / 14), 2)
    chance = crc32(seed.encode()) % 997
    right, down = -(end[1] - start[1]) / max(length, 1), (end[0] - start[0]) / max(length, 1)
    points = []
    for step in range(count + 1):
        share = step / count
        out = by * _wave(share * length / 60, chance) * min(1, 12 * share, 12 * (1 - share))
        x, y = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        points.append((x + right * out, y + down * out))
    return points


def _wave(along: float, chance: int) -> float:
    """A smooth waver between -1 and 1."""
    return (math.sin(along * 0.9 + chance) + math.sin(along * 0.37 + chance * 1.7)) / 2


def _pressed(sheet: pygame.Surface, points: list[Point], weight: float, colour: Colour, chance: int) -> None:
    """A closed line whose weight changes a little as it goes, like a pen's."""
    along = 0.0
    for one, other in zip(points, [*points[1:], points[0]], strict=True):
        along += math.dist(one, other)
        stroke(sheet, (one, other), weight * (1 + 0.16 * _wave(along / 90, chance)), colour)


def _sheet(width: float, height: float, weight: float, radius: float, chance: int) -> list[Point]:
    """Return the outline of a rounded sheet, its sides bent by a pixel; it closes without a step."""
    inset = weight * 0.5 + FINER * 0.9
    points = _outline(inset, inset, width - inset, height - inset, max(radius - inset, 1))
    round_ = sum(math.dist(one, other) for one, other in zip(points, [*points[1:], points[0]], strict=True))
    turns = max(round(round_ / 700), 2)
    bent, along = [], 0.0
    for place, (x, y) in enumerate(points):
        angle = along / round_ * math.tau
        out = 0.45 * FINER * (math.sin(angle * turns + chance) + math.sin(angle * (turns * 2 + 1) + chance * 0.7))
        reach = max(math.hypot(x - width / 2, y - height / 2), 1)
        is_upright = min(x, width - x) < min(y, height - y)
        bent.append(
            (x + (x - width / 2) / reach * out, y) if is_upright else (x, y + math.copysign(out, y - height / 2))
        )
        along += math.dist((x, y), points[(place + 1) % len(points)])
    return bent


def _outline(left: float, top: float, right: float, bottom: float, radius: float) -> list[Point]:
    corners = (
        (right - radius, top + radius, -90),
        (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 90),
        (left + radius, top + radius, 180),
    )
    arc = [
        (
            x + math.cos(math.radians(start + step * 11.25)) * radius,
            y + math.sin(math.radians(start + step * 11.25)) * radius,
        )
        for x, y, start in corners
        for step in range(9)
    ]
    points: list[Point] = []
    for one, other in zip(arc, [*arc[1:], arc[0]], strict=True):
        count = max(round(math.dist(one, other) / 30), 1)
        points += [
            (one[0] + (other[0] - one[0]) * step / count, one[1] + (other[1] - one[1]) * step / count)
            for step in range(count)
        ]
    return points
