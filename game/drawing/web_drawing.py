"""The web as a drawing: people as points, relations as ropes between them, complications as knots in those.

Form tells it all, in black and white too. A rope that hangs is an open relation, one drawn taut is strained, one that is torn is
blocked; what became otherwise is drawn a little heavier. A knot's title stands beside it; where there is no room for that, its
number does, which stands before its title in the words beside the drawing.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.drawing.knot_drawing import KNOT, ROPE, TAUT
from game.drawing.labelling import MeasureLabel, measured
from game.drawing.people import FACE, Spot
from game.drawing.shapes import Disc, Face, Point, Shape, Stroke
from game.drawing.web_plan import HEAVIER, WebPlan, is_other
from game.presenting import Knot, Thread, WebView

RAYS_FROM = 0.6
"""The share of the time after which what moved has arrived, and is pointed out."""
HALFWAY = 0.5
"""How far something is pulled when it begins to look like what it becomes."""


def draw_web(
    web: WebView,
    width: float,
    height: float,
    scale: float,
    moment: float = 1.0,
    text: float = 1.0,
    measure: MeasureLabel = measured,
) -> tuple[Shape, ...]:
    """Return the web's shapes, those behind first.

    `scale` is how many pixels stand for one at 1280×720, `text` the reader's text size (1 to 2); `moment` runs from 0 to 1 while
    what has changed moves from what it was to what it is, and is 1 when all is still.
    """
    return draw_planned(WebPlan(web, (width, height), scale, text, measure), moment)


def draw_planned(plan: WebPlan, moment: float) -> tuple[Shape, ...]:
    """Return the shapes of a web that is planned already, at a moment."""
    return tuple(_Drawing(plan, moment).shapes())


class _Drawing:
    def __init__(self, plan: WebPlan, moment: float) -> None:
        self.plan = plan
        self.web = plan.web
        self.unit = plan.unit
        self.moment = moment
        self.pull = _pull(moment)

    def shapes(self) -> Iterator[Shape]:
        for thread in self.plan.threads:
            yield from self._thread(thread)
        for knot in self.web.knots:
            if len(knot.between) > 2:
                yield from self._leads(knot)
        for label, patch in self.plan.labels:
            yield self.plan.ground(label, patch)
        for knot in self.web.knots:
            yield from self.plan.knot(_at(knot, self.pull), self.plan.place(knot, self.pull), self._squeeze(knot))
        for spot in self.plan.spots.values():
            yield from self._person(spot)
        for label, _ in self.plan.labels:
            yield label
        if RAYS_FROM < self.moment < 1:
            yield from self._rays_of_all((self.moment - RAYS_FROM) / (1 - RAYS_FROM))

    def _person(self, spot: Spot) -> Iterator[Shape]:
        radius = FACE * self.unit
        if spot.person.id == self.web.you:
            yield Disc(spot.point, radius + 7 * self.unit, "paper", "ink", 2.5 * self.unit)
        colour = f"thread_{spot.person.side}"
        yield Disc(spot.point, radius + 2 * self.unit, "deep", colour, 4 * self.unit)
        yield Face(spot.point, radius, spot.person.portrait, "calm", spot.person.short[:1])

    # Threads

    def _thread(self, thread: Thread) -> Iterator[Shape]:
        line = self.plan.line(thread, self.pull)
        has_knot = any(set(knot.between) == {thread.one, thread.other} for knot in self.web.knots)
        more = HEAVIER if thread.state != thread.was else 0.0
        one, other = (f"thread_{self.plan.spots[id].person.side}" for id in (thread.one, thread.other))
        state = thread.state if self.pull >= HALFWAY else thread.was
        if state == "blocked":
            yield from self._torn(line, has_knot, more)
            return
        width = ((TAUT if state == "strained" else ROPE) + more) * self.unit
        half = len(line) // 2
        yield Stroke(tuple(line[: half + 1]), width, one, "ink")
        yield Stroke(tuple(line[half:]), width, other, "ink")
        if state == "strained":
            yield from self._snags(line)

    def _snags(self, line: Sequence[Point]) -> Iterator[Shape]:
        for share in (0.24, 0.3, 0.7, 0.76):
            place = round(share * (len(line) - 1))
            (x, y), (right, down) = line[place], self._across(line, place)
            out = 8 * self.unit
            yield Stroke(((x, y), (x + right * out + down * 4, y + down * out - right * 4)), 2 * self.unit, "ink")

    def _torn(self, line: Sequence[Point], has_knot: bool, more: float) -> Iterator[Shape]:
        """A rope that is torn: in the middle or, where a knot holds the middle, on both sides of it."""
        gaps = ((0.24, 0.36), (0.64, 0.76)) if has_knot else ((0.42, 0.58),)
        last = len(line) - 1
        ends = [0, *(round(share * last) for gap in gaps for share in gap), last]
        for number, (start, end) in enumerate(zip(ends[::2], ends[1::2], strict=True)):
            yield Stroke(tuple(line[start : end + 1]), (TAUT + more) * self.unit, "blocked", "ink")
            if number > 0:
                yield from self._fray(line, start, -1)
            if number < len(gaps):
                yield from self._fray(line, end, 1)

    def _fray(self, line: Sequence[Point], place: int, way: int) -> Iterator[Shape]:
        (x, y), (right, down) = line[place], self._across(line, place)
        ahead = (down * way, -right * way)
        for spread in (-1.0, -0.3, 0.4, 1.1):
            out, far = spread * 9 * self.unit, (15 - 4 * abs(spread)) * self.unit
            tip = (x + right * out + ahead[0] * far, y + down * out + ahead[1] * far)
            bend = (x + right * out * 0.3 + ahead[0] * far * 0.6, y + down * out * 0.3 + ahead[1] * far * 0.6)
            yield Stroke(((x, y), bend, tip), 2 * self.unit, "blocked")

    def _across(self, line: Sequence[Point], place: int) -> Point:
        """The direction square to a line at one of its points, one pixel long."""
        (x1, y1), (x2, y2) = line[max(place - 1, 0)], line[min(place + 1, len(line) - 1)]
        length = math.hypot(x2 - x1, y2 - y1) or 1
        return ((y1 - y2) / length, (x2 - x1) / length)

    # Knots

    def _leads(self, knot: Knot) -> Iterator[Shape]:
        """Strands from each of its people to a knot that more than two are in."""
        for person in knot.between:
            points = tuple(self.plan.strand(knot, self.plan.spots[person]))
            yield Stroke(points, TAUT * self.unit, f"thread_{self.plan.spots[person].person.side}", "ink")

    def _squeeze(self, knot: Knot) -> float:
        """How much smaller a knot is while it is pulled tighter, or larger while it is let go; 1 when all is still."""
        if not is_other(knot):
            return 1.0
        way = 1 if _weight(knot.state, knot.tightness) > _weight(knot.was, knot.tightness_was) else -1
        return 1 - way * 0.26 * math.sin(math.pi * min(self.moment / RAYS_FROM, 1))

    # What changed

    def _rays_of_all(self, moment: float) -> Iterator[Shape]:
        for knot in self.web.knots:
            if is_other(knot):
                yield from self._rays(self.plan.places[knot.id], KNOT * 1.25, moment)
        for thread in self.plan.threads:
            if thread.state != thread.was:
                line = self.plan.line(thread, 1.0)
                yield from self._rays(line[len(line) * 5 // 8], 12, moment)

    def _rays(self, middle: Point, radius: float, moment: float) -> Iterator[Shape]:
        """Short lines around a place: a ring that opens while the eye is led there."""
        near = radius * (0.6 + 0.4 * moment) * self.unit
        far = near + 11 * self.unit
        for angle in range(0, 360, 30):
            right, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            ends = (
                (middle[0] + right * near, middle[1] + down * near),
                (middle[0] + right * far, middle[1] + down * far),
            )
            yield Stroke(ends, 3 * self.unit, "ink")


def _pull(moment: float) -> float:
    """Return how far what changes is: it starts slowly, goes a little too far, and comes back, as a rope does."""
    if moment >= RAYS_FROM:
        return 1.0
    share = moment / RAYS_FROM
    smooth = share * share * (3 - 2 * share)
    return smooth + 0.35 * math.sin(math.pi * share) * share


def _at(knot: Knot, pull: float) -> Knot:
    """Return a knot as it is on the way from what it was to what it is."""
    state = knot.state if pull >= HALFWAY else knot.was
    tightness = knot.tightness_was + (knot.tightness - knot.tightness_was) * pull
    return replace(knot, state=state, tightness=min(max(tightness, 0.0), 1.0))


def _weight(state: str, tightness: float) -> float:
    """How heavy a knot is: what was spoken about lies loose, what is entangled is as tight as it gets."""
    return {"untangled": -1.0, "spoken": -0.5, "entangled": 2.0}.get(state, tightness)
