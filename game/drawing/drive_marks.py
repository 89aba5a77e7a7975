"""The marks of the four drives, told apart by form alone: a filled triangle for ego, a ring for fear, an open square for function,
two rings that meet for collaboration."""

import math

from game.drawing.shapes import Point, Shape, Stroke

_OFF = 0.62
_RING = 0.8


def draw_mark(drive: str, at: Point, size: float) -> tuple[Shape, ...]:
    """Return the mark of a drive in ink, about `size` pixels from its middle to its edge. What it encloses is not filled in."""
    x, y = at
    match drive:
        case "ego":
            return tuple(
                Stroke(_triangle(at, size * share), size * width, "ink") for share, width in ((0.86, 0.3), (0.4, 0.8))
            )
        case "fear":
            return (Stroke(_ring(at, size * 0.85), size * 0.3, "ink"),)
        case "function":
            side = size * 0.78
            corners = ((-side, -side), (side, -side), (side, side), (-side, side), (-side, -side))
            return (Stroke(tuple((x + right, y + down) for right, down in corners), size * 0.3, "ink"),)
    off = size * _OFF
    return tuple(
        Stroke(_ring(middle, size * _RING * 0.85), size * 0.26, "ink") for middle in ((x - off, y), (x + off, y))
    )


def reach_of(drive: str) -> float:
    """Return how far a mark goes out of its middle, for a size of 1."""
    return _OFF + _RING if drive == "collaboration" else 1.05


def _triangle(at: Point, size: float) -> tuple[Point, ...]:
    x, y = at
    return (
        (x, y - size * 1.25),
        (x + size * 1.1, y + size * 0.8),
        (x - size * 1.1, y + size * 0.8),
        (x, y - size * 1.25),
    )


def _ring(middle: Point, radius: float) -> tuple[Point, ...]:
    angles = [2 * math.pi * step / 24 for step in range(25)]
    return tuple((middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)) for angle in angles)
