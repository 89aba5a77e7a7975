"""A complication as a knot: a loop while it is loose, denser the tighter it gets, a hard round ball when it is entangled, two wide
eyes once it was spoken about, and no more than a wave in the rope when it is untangled."""

import math
from collections.abc import Iterator, Sequence

from game.drawing.shapes import Disc, Point, Shape, Stroke

ROPE = 8.0
TAUT = 5.0
KNOT = 30.0
"""How far a knot reaches from its middle, and the widths of ropes, in pixels at 1280×720."""
BALL = 0.98
"""How far an entangled knot reaches, as a share of `KNOT`."""
_WRAPS = ((-0.5, 0.5), (-0.5, -0.12), (1.1, 0.2))
"""How the ropes around a ball lie: how far each is turned, in radians, and how far it bulges off its middle."""


def draw_knot(
    state: str,
    tightness: float,
    middle: Point,
    colours: Sequence[str],
    unit: float,
    size: float = 1.0,
    more: float = 0.0,
) -> Iterator[Shape]:
    """Yield a knot's shapes, those behind first.

    `colours` are the tokens of its two ropes, `unit` how many pixels stand for one at 1280×720, `size` how large it is for what it
    is, and `more` how much thicker its ropes are than usual.
    """
    one, other = colours
    rope = _Rope(middle, KNOT * size * unit, unit, more)
    match state:
        case "untangled":
            yield from rope.laid(_wave(), (one, other), 1.0, ROPE)
        case "spoken":
            yield from rope.laid(_figure(1, 2, 0.0), (one, other), 1.15, TAUT + 1)
            yield from _word(middle, unit)
        case "entangled":
            yield from rope.ball(one, other)
        case _ if tightness < 0.2:
            yield from rope.laid(_loop(), (one, other), 1.0, ROPE - 1)
        case _:
            wraps = 2 if tightness < 0.55 else 3 if tightness < 0.8 else 4
            yield from rope.laid(_figure(wraps, wraps + 1, 0.3), (one, other), 1.05 - 0.32 * tightness, TAUT)


class _Rope:
    """A rope around a place, `out` pixels to its edge."""

    def __init__(self, middle: Point, out: float, unit: float, more: float) -> None:
        self.middle, self.out, self.unit, self.more = middle, out, unit, more

    def _placed(self, points: Sequence[Point], size: float) -> list[Point]:
        return [(self.middle[0] + x * self.out * size, self.middle[1] + y * self.out * size) for x, y in points]

    def laid(self, points: Sequence[Point], colours: Sequence[str], size: float, width: float) -> Iterator[Stroke]:
        """Lay it along a figure, in short lengths one over the other, so that it weaves through itself."""
        placed = self._placed(points, size)
        lengths = len(colours) * max(round(len(points) / 40), 1)
        step = len(placed) / lengths
        for number in range(lengths):
            part = placed[round(number * step) : round((number + 1) * step) + 1]
            if len(part) > 1:
                yield Stroke(tuple(part), (width + self.more) * self.unit, colours[number % len(colours)], "ink")

    def ball(self, one: str, other: str) -> Iterator[Shape]:
        """Wind both ropes to a ball: dark at its heart, half of its rim of each, and a few turns around it."""
        width = (TAUT + 1 + self.more) * self.unit
        rim = self.out * BALL - width / 2
        yield Disc(self.middle, self.out * BALL, "ink", "ink", 2 * self.unit)
        for colour, start in ((one, math.pi / 2), (other, -math.pi / 2)):
            yield self._thin(_arc(start, math.pi), rim / self.out, width, colour)
        for number, (turn, bulge) in enumerate(_WRAPS):
            yield self._thin(_turn(turn, bulge), rim / self.out, width, other if number % 2 else one)

    def _thin(self, points: Sequence[Point], size: float, width: float, colour: str) -> Stroke:
        """A turn of a ball: what is dark beside it is the ball itself, so that it needs no edge of its own."""
        return Stroke(tuple(self._placed(points, size)), width, colour)


def _word(middle: Point, unit: float) -> Iterator[Shape]:
    """A small mark of speech: this one was spoken about."""
    at = (middle[0] + KNOT * 0.95 * unit, middle[1] - KNOT * 1.05 * unit)
    tail = ((at[0] - 5 * unit, at[1] + 6 * unit), (at[0] - 13 * unit, at[1] + 15 * unit))
    yield Stroke(tail, 3 * unit, "ink")
    yield Disc(at, 10 * unit, "panel", "ink", 2 * unit)
    for dot in (-4, 0, 4):
        yield Disc((at[0] + dot * unit, at[1]), 1.2 * unit, "ink", "ink", 0)


def _figure(across: int, down: int, turn: float) -> list[Point]:
    """A closed figure that crosses itself the more, the more often it goes across and down."""
    steps = 40 * max(across, down)
    angles = [2 * math.pi * step / steps for step in range(steps + 1)]
    return [(math.sin(across * angle + turn), math.sin(down * angle) * 0.82) for angle in angles]


def _arc(start: float, length: float) -> list[Point]:
    return [(math.cos(start + length * step / 24), math.sin(start + length * step / 24)) for step in range(25)]


def _turn(turn: float, bulge: float) -> list[Point]:
    """A rope over a ball from rim to rim: an arc that bulges off the middle, turned."""
    points = []
    for step in range(25):
        x = -0.97 + 1.94 * step / 24
        y = bulge * 1.1 * (1 - x * x) ** 0.5 - bulge * 0.2
        points.append((x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)))
    return points


def _loop() -> list[Point]:
    """A rope that goes once round before it goes on."""
    angles = [math.pi * (-0.9 + 3.8 * step / 60) for step in range(61)]
    return [
        ((angle - math.pi) * 0.26 - 0.8 * math.sin(angle), 0.45 * math.cos(angle) * -1.15 - 0.1) for angle in angles
    ]


def _wave() -> list[Point]:
    return [(-1.2 + 2.4 * step / 40, 0.32 * math.sin(step / 40 * 2 * math.pi)) for step in range(41)]
