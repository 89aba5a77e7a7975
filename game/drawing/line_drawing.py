"""The line of a run as a drawing: a point a pick, shaped by its drive; the result as a line under it, and the web beside that.

Form tells the drives apart, in black and white too: a spike for ego, a hollow ring for fear, a square for function, two rings
that meet for collaboration. What a pick cost later is a thread from it to where that fell.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from game.drawing.shapes import Disc, Label, Point, Shape, Stroke
from game.presenting.debriefing import LineView, PointView

EDGE = 26.0
"""The room around, in pixels at 1280×720, as every length here."""
MARK = 9.0
DRIVE_COLOURS = {"ego": "sales", "fear": "company", "function": "outside", "collaboration": "marketing"}


@dataclass(frozen=True, slots=True)
class LineWords:
    """The few words in the drawing, in the reader's language."""

    result: str
    blocked: str


def draw_line(line: LineView, words: LineWords, width: float, height: float, scale: float) -> tuple[Shape, ...]:
    """Return the drawing's shapes, those behind first. `scale` is how many pixels stand for one at 1280×720."""
    return tuple(_Drawing(line, words, width, height, scale).shapes())


def draw_mark(drive: str, at: Point, size: float) -> tuple[Shape, ...]:
    """Return the mark of a drive, `size` pixels from its middle to its edge."""
    x, y = at
    colour = f"thread_{DRIVE_COLOURS[drive]}"
    match drive:
        case "ego":
            points = [
                (x, y - size * 1.25),
                (x + size, y + size * 0.8),
                (x - size, y + size * 0.8),
                (x, y - size * 1.25),
            ]
            inner = tuple((x + (px - x) * 0.4, y + (py - y) * 0.4) for px, py in points)
            return (Stroke(tuple(points), size * 0.5, colour, "ink"), Stroke(inner, size * 0.7, colour))
        case "fear":
            return (Disc(at, size, "paper", "ink", size * 0.62), Disc(at, size, "paper", colour, size * 0.34))
        case "function":
            side = size * 0.82
            corners = [(-side, -side), (side, -side), (side, side), (-side, side), (-side, -side)]
            square = tuple((x + right, y + down) for right, down in corners)
            inner = tuple((x + right * 0.5, y + down * 0.5) for right, down in corners)
            return (Stroke(square, size * 0.45, colour, "ink"), Stroke(inner, size * 0.9, colour))
    off = size * 0.62
    return tuple(
        shape
        for centre in ((x - off, y), (x + off, y))
        for shape in (
            Disc(centre, size * 0.8, "paper", "ink", size * 0.6),
            Disc(centre, size * 0.8, "paper", colour, size * 0.32),
        )
    )


class _Drawing:
    def __init__(self, line: LineView, words: LineWords, width: float, height: float, scale: float) -> None:
        self.line = line
        self.words = words
        self.width = width
        self.height = height
        self.unit = scale * min(1.0, width / scale / 420, height / scale / 260)
        count = max(len(line.points), 1)
        self.step = (width - 2 * EDGE * self.unit) / max(count - 1, 1)
        self.top = height * 0.17
        self.base = height * 0.8

    def shapes(self) -> Iterator[Shape]:
        yield from self._ground()
        yield from self._costs()
        yield from self._result()
        yield from self._web()
        yield from self._picks()

    def _x(self, place: int) -> float:
        return EDGE * self.unit + place * self.step

    def _y(self, result: int) -> float:
        share = (result - self.line.low) / max(self.line.high - self.line.low, 1)
        low, high = self.height * 0.7, self.height * 0.34
        return low + (high - low) * share

    def _ground(self) -> Iterator[Shape]:
        left, right = self._x(0) - 10 * self.unit, self._x(max(len(self.line.points) - 1, 0)) + 10 * self.unit
        yield Stroke(((left, self.top), (right, self.top)), 2 * self.unit, "line")
        zero = self._y(0 if self.line.low <= 0 <= self.line.high else self.line.start)
        for place in range(int((right - left) / (12 * self.unit))):
            x = left + place * 12 * self.unit
            yield Stroke(((x, zero), (x + 5 * self.unit, zero)), 1.2 * self.unit, "line")
        middle = self.width / 2
        yield Label((middle, self.height * 0.27), self.words.result, "small", "soft", "paper")
        yield Label((middle, self.base + 24 * self.unit), self.words.blocked, "small", "soft", "paper")
        yield from self._legend()

    def _legend(self) -> Iterator[Shape]:
        """Which mark is which drive, along the lower edge."""
        share = self.width / max(len(self.line.drives), 1)
        for place, (drive, title, _) in enumerate(self.line.drives):
            x, y = share * (place + 0.5), self.height * 0.925
            yield from draw_mark(drive, (x, y - 14 * self.unit), MARK * self.unit)
            yield Label((x, y + 8 * self.unit), title, "small", "ink")

    def _picks(self) -> Iterator[Shape]:
        for place, point in enumerate(self.line.points):
            yield from draw_mark(point.drive, (self._x(place), self.top), MARK * self.unit)

    def _costs(self) -> Iterator[Shape]:
        """From a pick a thin thread to the pick before which its price fell."""
        steps = [point.quote.step for point in self.line.points]
        for place, point in enumerate(self.line.points):
            for fell in sorted({max(cost.cites) for cost in point.costs}):
                later = next((number for number, step in enumerate(steps) if step >= fell), len(steps) - 1)
                if later > place:
                    yield Stroke(tuple(self._bow(place, later)), 1.6 * self.unit, "blocked")

    def _bow(self, one: int, other: int) -> Iterator[Point]:
        x, far = self._x(one), self._x(other)
        high = min(self.top - 6 * self.unit, (10 + 5 * (other - one)) * self.unit)
        for step in range(17):
            share = step / 16
            yield (x + (far - x) * share, self.top - math.sin(share * math.pi) * high)

    def _result(self) -> Iterator[Shape]:
        points = [(self._x(place), self._y(point.result)) for place, point in enumerate(self.line.points)]
        if len(points) > 1:
            yield Stroke(tuple(points), 3 * self.unit, "ink")
        for at, point in zip(points, self.line.points, strict=True):
            yield Disc(at, 4 * self.unit, "paper", "ink", 2.2 * self.unit)
            if point.bought:
                way = -1 if point.bought > 0 else 1
                words = f"{'+' if point.bought > 0 else '−'}{abs(point.bought)}"
                yield Label((at[0], at[1] + way * 15 * self.unit), words, "small", "soft")

    def _web(self) -> Iterator[Shape]:
        """How many threads are strained and blocked after each pick: a stroke each, a blocked one torn."""
        for place, point in enumerate(self.line.points):
            yield from self._threads(self._x(place), point)

    def _threads(self, x: float, point: PointView) -> Iterator[Shape]:
        for number in range(point.blocked + point.strained):
            y = self.base - number * 7 * self.unit
            if number < point.blocked:
                for left, right in ((-9, -2.5), (2.5, 9)):
                    yield Stroke(((x + left * self.unit, y), (x + right * self.unit, y)), 4 * self.unit, "ink")
            else:
                yield Stroke(((x - 9 * self.unit, y), (x + 9 * self.unit, y)), 2 * self.unit, "thread_company")
