"""The line of a run as a drawing: a point a pick, shaped by its drive; the result as a line under it, and the web beside that.

Form alone tells the drives apart, and ink is their one colour: the colours are people's, and no drive is anybody's. What a pick
cost later is a thread from it to where that fell.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from game.drawing.drive_marks import draw_mark, reach_of
from game.drawing.labelling import MeasureLabel, Patch, measured
from game.drawing.shapes import Disc, Label, Point, Shape, Stroke
from game.presenting.debriefing import LineView, PointView

EDGE = 26.0
"""The room around, in pixels at 1280×720, as every length here."""
MARK = 9.0
TEXT = 18.0
"""How high a line of words stands, at a text size of 100%."""
HIGHEST = 0.7
"""How high the drawing gets, as a share of its width: a line that is drawn out rises more than anything did."""
BOWS = 44.0
"""How high the highest bow may go over the marks."""
THREAD = 7.0
"""How far the strokes of threads stand over each other."""


@dataclass(frozen=True, slots=True)
class LineWords:
    """The few words in the drawing, in the reader's language."""

    result: str
    blocked: str


def draw_line(
    line: LineView,
    words: LineWords,
    width: float,
    height: float,
    scale: float,
    text: float = 1.0,
    measure: MeasureLabel = measured,
) -> tuple[Shape, ...]:
    """Return the drawing's shapes, those behind first.

    `scale` is how many pixels stand for one at 1280×720, `text` the reader's text size.
    """
    return tuple(_Drawing(line, words, width, height, scale, text, measure).shapes())


class _Drawing:
    def __init__(
        self,
        line: LineView,
        words: LineWords,
        width: float,
        height: float,
        scale: float,
        text: float,
        measure: MeasureLabel,
    ) -> None:
        self.line = line
        self.words = words
        self.width = width
        self.unit = scale * min(1.0, width / scale / 420, height / scale / 260)
        self.factor, self.measure = scale * text, measure
        self.step = (width - 2 * EDGE * self.unit) / max(len(line.points) - 1, 1)
        self.mark = min(MARK * self.unit, self.step / (2 * reach_of("collaboration") + 0.3))
        self._place_bands(height, min(height, max(width * HIGHEST, 240 * scale)))

    def _place_bands(self, room: float, height: float) -> None:
        """From above: bows, marks, what each bought, the result under its word, and the threads under theirs."""
        above = (room - height) / 2
        row = TEXT * self.factor
        most = max((point.blocked + point.strained for point in self.line.points), default=0)
        self.top = above + min(BOWS * self.unit, height * 0.16) + self.mark
        self.highest = self.top - above - 6 * self.unit
        self.bought = self.top + self.mark * 1.3 + row / 2
        self.result_word = self.bought + row * 1.05
        self.high = self.result_word + row / 2 + 8 * self.unit
        self.base = above + height - (EDGE - 4) * self.unit
        strokes = THREAD * self.unit * max(most, 1)
        self.threads_word = max(self.base - strokes - row / 2, self.high + 2 * row)
        self.low = max(self.threads_word - row / 2 - 8 * self.unit, self.high + 1)

    def shapes(self) -> Iterator[Shape]:
        yield from self._ground()
        yield from self._costs()
        yield from self._result()
        yield from self._web()
        yield from self._picks()
        yield from self._bought()

    def _x(self, place: int) -> float:
        return EDGE * self.unit + place * self.step

    def _y(self, result: int) -> float:
        share = (result - self.line.low) / max(self.line.high - self.line.low, 1)
        return self.low + (self.high - self.low) * share

    def _ground(self) -> Iterator[Shape]:
        left, right = self._x(0) - 10 * self.unit, self._x(max(len(self.line.points) - 1, 0)) + 10 * self.unit
        yield Stroke(((left, self.top), (right, self.top)), 2 * self.unit, "line")
        zero = self._y(0 if self.line.low <= 0 <= self.line.high else self.line.start)
        for place in range(int((right - left) / (12 * self.unit))):
            x = left + place * 12 * self.unit
            yield Stroke(((x, zero), (x + 5 * self.unit, zero)), 1.2 * self.unit, "line")
        yield self._at_left(self.words.result, self.result_word)
        yield self._at_left(self.words.blocked, self.threads_word)

    def _at_left(self, words: str, y: float) -> Label:
        wide = self.measure(words, "small", self.factor)
        return Label((self._x(0) - 10 * self.unit + wide / 2, y), words, "small", "soft")

    def _picks(self) -> Iterator[Shape]:
        for place, point in enumerate(self.line.points):
            yield from draw_mark(point.drive, (self._x(place), self.top), self.mark)

    def _bought(self) -> Iterator[Shape]:
        """What a pick bought at once, under its mark; one that would lie over the one before it is only told in words."""
        last = Patch(-1, 0, -1, 0)
        for place, point in enumerate(self.line.points):
            words = f"{'+' if point.bought > 0 else '−'}{abs(point.bought)}"
            middle = (self._x(place), self.bought)
            patch = Patch.around(middle, self.measure(words, "small", self.factor), TEXT * self.factor)
            if point.bought and patch.left > last.right:
                yield Label(middle, words, "small", "ink")
                last = patch

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
        high = min(self.highest, (10 + 5 * (other - one)) * self.unit)
        for step in range(17):
            share = step / 16
            yield (x + (far - x) * share, self.top - math.sin(share * math.pi) * high)

    def _result(self) -> Iterator[Shape]:
        points = [(self._x(place), self._y(point.result)) for place, point in enumerate(self.line.points)]
        if len(points) > 1:
            yield Stroke(tuple(points), 3 * self.unit, "ink")
        for at in points:
            yield Disc(at, 4 * self.unit, "paper", "ink", 2.2 * self.unit)

    def _web(self) -> Iterator[Shape]:
        """How many threads are strained and blocked after each pick: a stroke each, a blocked one torn."""
        for place, point in enumerate(self.line.points):
            yield from self._threads(self._x(place), point)

    def _threads(self, x: float, point: PointView) -> Iterator[Shape]:
        half = min(9 * self.unit, self.step * 0.42)
        for number in range(point.blocked + point.strained):
            y = self.base - number * THREAD * self.unit
            if number < point.blocked:
                for way in (-1, 1):
                    yield Stroke(((x + way * half, y), (x + way * half * 0.3, y)), 4 * self.unit, "ink")
            else:
                yield Stroke(((x - half, y), (x + half, y)), 2 * self.unit, "soft")
