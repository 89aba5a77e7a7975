"""The web as a drawing: people as points, relations as ropes between them, complications as knots in those.

Form tells it all, in black and white too. A rope that hangs is an open relation, one drawn taut is strained, one that is torn is
blocked. A knot is a loop while it is loose, denser and darker the tighter it gets, a hard ball when it is entangled, two wide
eyes once it was spoken about, and no more than a wave in the rope when it is untangled.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from zlib import crc32

from game.drawing.shapes import Disc, Face, Label, Point, Shape, Stroke
from game.presenting import Knot, PersonView, Thread, WebView

MeasureLabel = Callable[[str, str, float], float]
"""How wide words are, in pixels, in a style of the theme at a factor of its size."""

FACE = 38.0
"""The radius of a face; this and every length here is in pixels at 1280×720."""
ROPE = 8.0
TAUT = 5.0
SAG = 26.0
KNOT = 30.0
LINE_OF_TEXT = 22.0
RAYS_FROM = 0.6
"""The share of the time after which what moved has arrived, and is pointed out."""
HALFWAY = 0.5
"""How far something is pulled when it begins to look like what it becomes."""
COLUMNS = {"sales": 0.2, "company": 0.45, "marketing": 0.7, "outside": 0.9}
"""Where the people of a side stand, as a share of the width."""


@dataclass(frozen=True, slots=True)
class _Spot:
    x: float
    y: float
    person: PersonView

    @property
    def point(self) -> Point:
        return (self.x, self.y)


@dataclass(frozen=True, slots=True)
class _Patch:
    """A rectangle that is taken, by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Patch") -> bool:
        is_beside = self.right <= other.left or other.right <= self.left
        return not (is_beside or self.bottom <= other.top or other.bottom <= self.top)


def draw_web(
    web: WebView,
    width: float,
    height: float,
    scale: float,
    moment: float = 1.0,
    text: float = 1.0,
    measure: MeasureLabel = lambda words, style, factor: len(words) * 8.2 * factor,
) -> tuple[Shape, ...]:
    """Return the web's shapes, those behind first.

    `scale` is how many pixels stand for one at 1280×720, `text` the reader's text size (1 to 2); `moment` runs from 0 to 1 while
    what has changed moves from what it was to what it is, and is 1 when all is still.
    """
    return tuple(_Drawing(web, width, height, scale, text, measure, moment).shapes())


class _Drawing:
    def __init__(
        self,
        web: WebView,
        width: float,
        height: float,
        scale: float,
        text: float,
        measure: MeasureLabel,
        moment: float,
    ) -> None:
        self.web = web
        self.moment = moment
        self.pull = _pull(moment)
        self.width = width
        self.height = height
        self.unit = scale * min(1.0, width / scale / 620, height / scale / 520)
        self.scale = scale
        self.text = text
        self.measure = measure
        self.spots = {spot.person.id: spot for spot in self._spots()}
        self.places = {knot.id: self._place(knot, 1.0) for knot in web.knots}
        self.now = {knot.id: self._place(knot, self.pull) for knot in web.knots}
        self.taken = [self._around(spot.point, FACE) for spot in self.spots.values()]
        self.taken += [self._around(place, KNOT * 0.8) for place in self.places.values()]

    def shapes(self) -> Iterator[Shape]:
        for thread in self.web.threads:
            if thread.one in self.spots and thread.other in self.spots:
                yield from self._thread(thread)
        for knot in self.web.knots:
            if len(knot.between) > 2:
                yield from self._leads(knot)
        for knot in self.web.knots:
            yield from self._knot(_at(knot, self.pull))
        for spot in self.spots.values():
            yield from self._person(spot)
        for knot in self.web.knots:
            yield from self._title(knot)
        if self.moment > RAYS_FROM:
            yield from self._marks((self.moment - RAYS_FROM) / (1 - RAYS_FROM))

    # Where people stand

    def _spots(self) -> Iterator[_Spot]:
        levels = sorted({person.level for person in self.web.people if person.side != "outside"})
        rows = {level: place for place, level in enumerate(levels)}
        for person in self.web.people:
            alike = [p for p in self.web.people if p.side == person.side and p.level == person.level]
            aside = (alike.index(person) - (len(alike) - 1) / 2) * 3 * FACE * self.unit
            row = rows.get(person.level, 0) + (0.55 if person.side == "outside" else 0)
            share = 0.5 if len(levels) < 2 else 0.15 + 0.68 * min(row / (len(levels) - 1), 1)
            yield _Spot(self.width * COLUMNS[person.side] + aside, self.height * share, person)

    def _around(self, point: Point, radius: float) -> _Patch:
        out = radius * self.unit
        return _Patch(point[0] - out, point[1] - out, point[0] + out, point[1] + out)

    def _person(self, spot: _Spot) -> Iterator[Shape]:
        radius = FACE * self.unit
        if spot.person.id == self.web.you:
            yield Disc(spot.point, radius + 7 * self.unit, "paper", "ink", 2.5 * self.unit)
        colour = f"thread_{spot.person.side}"
        yield Disc(spot.point, radius + 2 * self.unit, "deep", colour, 4 * self.unit)
        yield Face(spot.point, radius, spot.person.portrait, "calm", spot.person.short[:1])
        name = (spot.x, spot.y + radius + 9 * self.unit + LINE_OF_TEXT / 2 * self.scale * self.text)
        patch = self._patch_of(spot.person.short, name)
        inside = self._inside(name, patch.right - patch.left, patch.bottom - patch.top)
        if inside[1] < name[1] - 1:  # there is no room under the head: the name goes above it
            above = (spot.x, 2 * spot.y - name[1])
            inside = self._inside(above, patch.right - patch.left, patch.bottom - patch.top)
        name = inside
        yield Label(name, spot.person.short, "name", "ink", "paper")
        self.taken.append(self._patch_of(spot.person.short, name))

    # Threads

    def _thread(self, thread: Thread) -> Iterator[Shape]:
        line = self._line(thread, self.pull)
        knots = [self.places[k.id] for k in self.web.knots if set(k.between) == {thread.one, thread.other}]
        one, other = (f"thread_{self.spots[id].person.side}" for id in (thread.one, thread.other))
        state = thread.state if self.pull >= HALFWAY else thread.was
        if state == "blocked":
            yield from self._torn(line, has_knot=bool(knots))
            return
        width = (TAUT if state == "strained" else ROPE) * self.unit
        half = len(line) // 2
        yield Stroke(tuple(line[: half + 1]), width, one, "ink")
        yield Stroke(tuple(line[half:]), width, other, "ink")
        if state == "strained":
            yield from self._snags(line)

    def _line(self, thread: Thread, pull: float) -> list[Point]:
        """The way of a rope: one that is open hangs through, one under strain is drawn taut.

        `pull` is how far it is from what it was to what it is; a little past 1 it is drawn further than it will stay.
        """
        one, other = self.spots[thread.one].point, self.spots[thread.other].point
        chance = crc32(f"{thread.one}-{thread.other}".encode())
        was, will = (SAG if state == "open" else 0.0 for state in (thread.was, thread.state))
        sag = was + (will - was) * pull
        is_upright = abs(other[0] - one[0]) < abs(other[1] - one[1]) * 0.3
        points = []
        for step in range(33):
            along = step / 32
            bow = 4 * along * (1 - along) * sag * self.unit
            sway = math.sin(along * math.pi * 3 + chance % 7) * (0.5 + 1.1 * min(abs(sag) / SAG, 1)) * self.unit
            x = one[0] + (other[0] - one[0]) * along + (bow * 0.6 if is_upright else 0) + sway * 0.6
            y = one[1] + (other[1] - one[1]) * along + (0 if is_upright else bow) + sway
            points.append((x, y))
        return points

    def _snags(self, line: Sequence[Point]) -> Iterator[Shape]:
        for share in (0.24, 0.3, 0.7, 0.76):
            place = round(share * (len(line) - 1))
            (x, y), (right, down) = line[place], self._across(line, place)
            out = 8 * self.unit
            yield Stroke(((x, y), (x + right * out + down * 4, y + down * out - right * 4)), 2 * self.unit, "ink")

    def _torn(self, line: Sequence[Point], has_knot: bool) -> Iterator[Shape]:
        """A rope that is torn: in the middle or, where a knot holds the middle, on both sides of it."""
        gaps = ((0.24, 0.36), (0.64, 0.76)) if has_knot else ((0.42, 0.58),)
        last = len(line) - 1
        ends = [0, *(round(share * last) for gap in gaps for share in gap), last]
        for number, (start, end) in enumerate(zip(ends[::2], ends[1::2], strict=True)):
            yield Stroke(tuple(line[start : end + 1]), TAUT * self.unit, "blocked", "ink")
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

    def _place(self, knot: Knot, pull: float) -> Point:
        people = [self.spots[id].point for id in knot.between if id in self.spots]
        if len(people) != 2:
            x, y = sum(x for x, _ in people) / len(people), sum(y for _, y in people) / len(people)
            return (x, y)
        alike = [other.id for other in self.web.knots if set(other.between) == set(knot.between)]
        share = (alike.index(knot.id) + 1) / (len(alike) + 1)
        thread = next((t for t in self.web.threads if {t.one, t.other} == set(knot.between)), None)
        if thread is None:
            (x1, y1), (x2, y2) = people
            return (x1 + (x2 - x1) * share, y1 + (y2 - y1) * share)
        line = self._line(thread, pull)
        return line[round(share * (len(line) - 1))]

    def _leads(self, knot: Knot) -> Iterator[Shape]:
        """Strands from each of its people to a knot that more than two are in."""
        middle = self.now[knot.id]
        for person in knot.between:
            spot = self.spots[person]
            bend = ((spot.x + middle[0]) / 2 + 10 * self.unit, (spot.y + middle[1]) / 2 - 8 * self.unit)
            yield Stroke(tuple(_curve(spot.point, bend, middle)), TAUT * self.unit, f"thread_{spot.person.side}", "ink")

    def _knot(self, knot: Knot) -> Iterator[Shape]:
        one, other = (f"thread_{self.spots[id].person.side}" for id in knot.between[:2])
        match knot.state:
            case "untangled":
                yield from self._strands(knot, _wave(), (one, other), 1.0, ROPE)
            case "spoken":
                yield from self._strands(knot, _figure(1, 2, 0.0), (one, other), 1.15, TAUT + 1)
                yield from self._word(knot)
            case "entangled":
                yield Disc(self.now[knot.id], KNOT * 0.62 * self.unit, "ink", "ink")
                yield from self._strands(knot, _figure(5, 6, 0.4), ("ink", one, "ink", other), 0.82, TAUT)
            case _ if knot.tightness < 0.2:
                yield from self._strands(knot, _loop(), (one, other), 1.0, ROPE - 1)
            case _:
                wraps = 2 if knot.tightness < 0.55 else 3 if knot.tightness < 0.8 else 4
                size = 1.05 - 0.32 * knot.tightness
                yield from self._strands(knot, _figure(wraps, wraps + 1, 0.3), (one, other), size, TAUT)

    def _strands(
        self, knot: Knot, points: Sequence[Point], colours: Sequence[str], size: float, width: float
    ) -> Iterator[Shape]:
        """A rope laid along a figure, in short lengths one over the other, so that it weaves through itself."""
        middle, out = self.now[knot.id], KNOT * size * self._squeeze(knot) * self.unit
        placed = [(middle[0] + x * out, middle[1] + y * out) for x, y in points]
        lengths = len(colours) * max(round(len(points) / 40), 1)
        step = len(placed) / lengths
        for number in range(lengths):
            part = placed[round(number * step) : round((number + 1) * step) + 1]
            if len(part) > 1:
                yield Stroke(tuple(part), width * self.unit, colours[number % len(colours)], "ink")

    def _squeeze(self, knot: Knot) -> float:
        """How much smaller a knot is while it is pulled tighter, or larger while it is let go; 1 when all is still."""
        final = next(each for each in self.web.knots if each.id == knot.id)
        if not _is_other(final):
            return 1.0
        way = 1 if _weight(final.state, final.tightness) > _weight(final.was, final.tightness_was) else -1
        return 1 - way * 0.26 * math.sin(math.pi * min(self.moment / RAYS_FROM, 1))

    def _word(self, knot: Knot) -> Iterator[Shape]:
        """A small mark of speech: this one was spoken about."""
        x, y = self.now[knot.id]
        at = (x + KNOT * 0.95 * self.unit, y - KNOT * 1.05 * self.unit)
        tail = ((at[0] - 5 * self.unit, at[1] + 6 * self.unit), (at[0] - 13 * self.unit, at[1] + 15 * self.unit))
        yield Stroke(tail, 3 * self.unit, "ink")
        yield Disc(at, 10 * self.unit, "panel", "ink", 2 * self.unit)
        for dot in (-4, 0, 4):
            yield Disc((at[0] + dot * self.unit, at[1]), 1.2 * self.unit, "ink", "ink", 0)

    def _title(self, knot: Knot) -> Iterator[Shape]:
        """The knot's title, beside it, where nothing else stands."""
        x, y = self.places[knot.id]
        high = LINE_OF_TEXT * self.scale * self.text
        wide = self.measure(knot.title, "name", self.scale * self.text)
        out = KNOT * self.unit
        tries = (
            (x, y + out + high * 0.7), (x, y - out - high * 0.7), (x + out + wide / 2 + 6, y), (x - out - wide / 2 - 6, y),
            (x + wide / 2, y + out + high * 1.4), (x - wide / 2, y + out + high * 1.4), (x, y + out + high * 2.2),
            (x, y - out - high * 2.0),
        )  # fmt: skip
        inside = [self._inside(place, wide, high) for place in tries]
        free = (place for place in inside if not any(self._patch_of(knot.title, place).meets(p) for p in self.taken))
        place = next(free, None) or self._nearest_free(inside[0], knot.title)
        self.taken.append(self._patch_of(knot.title, place))
        yield Label(place, knot.title, "name", "ink", "paper")

    def _nearest_free(self, place: Point, words: str) -> Point:
        """Return the place nearest to one at which there is room for words; that place itself where there is none at all."""
        step = LINE_OF_TEXT * self.scale * self.text * 0.5
        wide = self.measure(words, "name", self.scale * self.text)
        tries = {
            self._inside((place[0] + across * wide / 4, place[1] + down * step), wide, 2 * step)
            for across in range(-8, 9)
            for down in range(-24, 25)
        }
        for at in sorted(tries, key=lambda at: math.dist(at, place)):
            if not any(self._patch_of(words, at).meets(patch) for patch in self.taken):
                return at
        return place

    def _inside(self, place: Point, wide: float, high: float) -> Point:
        edge = 8 * self.scale
        x = min(max(place[0], wide / 2 + edge), self.width - wide / 2 - edge)
        return (x, min(max(place[1], high / 2 + edge), self.height - high / 2 - edge))

    def _patch_of(self, words: str, place: Point) -> _Patch:
        wide = self.measure(words, "name", self.scale * self.text) / 2 + 4 * self.scale
        high = LINE_OF_TEXT * self.scale * self.text / 2
        return _Patch(place[0] - wide, place[1] - high, place[0] + wide, place[1] + high)

    # What changed

    def _marks(self, moment: float) -> Iterator[Shape]:
        for knot in self.web.knots:
            if _is_other(knot):
                yield from self._rays(self.places[knot.id], KNOT * 1.25, moment)
        for thread in self.web.threads:
            if thread.state != thread.was and thread.one in self.spots and thread.other in self.spots:
                line = self._line(thread, 1.0)
                yield from self._rays(line[len(line) * 5 // 8], 12, moment)

    def _rays(self, middle: Point, radius: float, moment: float) -> Iterator[Shape]:
        """Short lines around a place: a ring that opens while the eye is led there, three of them when all is still."""
        angles = range(0, 360, 30) if moment < 1 else (-155, -130, -105)
        near = radius * (0.6 + 0.4 * moment) * self.unit
        for angle in angles:
            right, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            far = near + 11 * self.unit
            ends = (
                (middle[0] + right * near, middle[1] + down * near),
                (middle[0] + right * far, middle[1] + down * far),
            )
            yield Stroke(ends, 3 * self.unit, "thread_company" if moment < 1 else "ink")


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


def _is_other(knot: Knot) -> bool:
    return (knot.state, knot.tightness) != (knot.was, knot.tightness_was)


def _weight(state: str, tightness: float) -> float:
    """How heavy a knot is: what was spoken about lies loose, what is entangled is as tight as it gets."""
    return {"untangled": -1.0, "spoken": -0.5, "entangled": 2.0}.get(state, tightness)


def _curve(start: Point, bend: Point, end: Point) -> Iterator[Point]:
    for step in range(17):
        at = step / 16
        a, b, c = (1 - at) ** 2, 2 * at * (1 - at), at**2
        yield (a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1])


def _figure(across: int, down: int, turn: float) -> list[Point]:
    """A closed figure that crosses itself the more, the more often it goes across and down."""
    steps = 40 * max(across, down)
    angles = [2 * math.pi * step / steps for step in range(steps + 1)]
    return [(math.sin(across * angle + turn), math.sin(down * angle) * 0.82) for angle in angles]


def _loop() -> list[Point]:
    """A rope that goes once round before it goes on."""
    angles = [math.pi * (-0.9 + 3.8 * step / 60) for step in range(61)]
    return [
        ((angle - math.pi) * 0.26 - 0.8 * math.sin(angle), 0.45 * math.cos(angle) * -1.15 - 0.1) for angle in angles
    ]


def _wave() -> list[Point]:
    return [(-1.2 + 2.4 * step / 40, 0.32 * math.sin(step / 40 * 2 * math.pi)) for step in range(41)]
