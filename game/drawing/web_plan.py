"""The web before it is drawn: where people, ropes and knots are, and where their names, titles and numbers go.

It does not depend on the moment: while something moves, words stay where they are.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from zlib import crc32

from game.drawing.knot_drawing import KNOT, draw_knot
from game.drawing.knot_places import at, between, shares_along
from game.drawing.labelling import LINE_OF_TEXT, MeasureLabel, Patch, Room, around, beside, bounds
from game.drawing.numbering import number_of
from game.drawing.people import FACE, Spot, spots
from game.drawing.shapes import Disc, Label, Point, Shape, Stroke
from game.presenting import Knot, Thread, WebView

SAG = 26.0
"""How far an open rope hangs through; every length here is in pixels at 1280×720."""
HEAVIER = 2.5
"""How much thicker a rope is that became otherwise."""
NEAR = 0.6 * KNOT
"""How far a knot's title may stand from it."""


class WebPlan:
    """A web on a sheet. What is measured in `unit` is in pixels at 1280×720, and smaller where the sheet is."""

    def __init__(
        self, web: WebView, size: tuple[float, float], scale: float, text: float, measure: MeasureLabel
    ) -> None:
        self.web = web
        self.unit = scale * min(1.0, size[0] / scale / 620, size[1] / scale / 520)
        self._size, self._scale, self._text, self._measure = size, scale, text, measure
        self.spots = {spot.person.id: spot for spot in spots(web, *size, self.unit)}
        self.threads = [each for each in web.threads if each.one in self.spots and each.other in self.spots]
        self._others = {knot.id for knot in web.knots if is_other(knot)}
        self._shares = self._along()
        self.places = self._stand()
        self.labels = tuple(self._labels())

    # Ropes and knots

    def line(self, thread: Thread, pull: float) -> list[Point]:
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

    def strand(self, knot: Knot, spot: Spot) -> Iterator[Point]:
        middle = self.places[knot.id]
        bend = ((spot.x + middle[0]) / 2 + 10 * self.unit, (spot.y + middle[1]) / 2 - 8 * self.unit)
        return _curve(spot.point, bend, middle)

    def knot(self, knot: Knot, middle: Point, squeeze: float = 1.0) -> Iterator[Shape]:
        """A knot at a place; `squeeze` is how large it is for what it is."""
        sides = [f"thread_{self.spots[id].person.side}" for id in knot.between[:2]]
        more = HEAVIER * 0.6 if knot.id in self._others else 0.0
        return draw_knot(knot.state, knot.tightness, middle, sides, self.unit, squeeze, more)

    def place(self, knot: Knot, pull: float) -> Point:
        """Where a knot is; `pull` is how far it is from what it was to what it is."""
        share = self._shares.get(knot.id)
        return self.places[knot.id] if share is None else at(self._way(knot, pull), share)

    def _along(self) -> dict[str, float]:
        """How far along its rope each knot stands that is between two people."""
        lines = {knot.id: self._way(knot, 1.0) for knot in self.web.knots if len(knot.between) == 2}
        return shares_along(self.web.knots, lines, self._heads(), self._head_room(), self.unit)

    def _way(self, knot: Knot, pull: float) -> Sequence[Point]:
        """The rope that a knot is in, or where that would run."""
        thread = next((each for each in self.threads if {each.one, each.other} == set(knot.between)), None)
        one, other = knot.between[:2]
        return self.line(thread or Thread(one, other, "strained", "strained", "horizontal"), pull)

    def _stand(self) -> dict[str, Point]:
        """Where every knot stands when all is still; those in a rope first, the others make way."""
        places = {knot.id: at(self._way(knot, 1.0), self._shares[knot.id]) for knot in self._in_a_rope()}
        ropes = [point for thread in self.threads for point in self.line(thread, 1.0)]
        for knot in self.web.knots:
            if knot.id not in places:
                people = [self.spots[id].point for id in knot.between if id in self.spots]
                known = list(places.values())
                places[knot.id] = between(people, known, ropes, self._heads(), self._size, self._head_room(), self.unit)
        return places

    def _in_a_rope(self) -> list[Knot]:
        return [knot for knot in self.web.knots if knot.id in self._shares]

    def _heads(self) -> list[Point]:
        return [spot.point for spot in self.spots.values()]

    def _head_room(self) -> float:
        return (FACE + KNOT + 12) * self.unit

    # Words

    def ground(self, label: Label, patch: Patch) -> Shape:
        """What lies under words: over ropes, but under knots and heads. A number stands in a ring, by which it is known for one."""
        (x, y), high = label.centre, patch.bottom - patch.top
        if label.text.isdigit():
            return Disc(label.centre, high / 2 - self._scale, "paper", "ink", 1.6 * self._scale)
        out = (patch.right - patch.left - high) / 2
        return Stroke(((x - out, y), (x + out, y)), high, "paper")

    def _labels(self) -> list[tuple[Label, Patch]]:
        """Every name, title and number, and the patch it takes. They stand where all will be still, and do not move.

        A knot whose title finds no room gets its number instead; that is put down before the other titles, so that it has room.
        """
        numbered: list[Knot] = []
        while True:
            labels, lacking = self._labelled(numbered)
            if lacking is None:
                return labels
            numbered.append(lacking)

    def _labelled(self, numbered: Sequence[Knot]) -> tuple[list[tuple[Label, Patch]], Knot | None]:
        """Return the words where these knots have their numbers, and the first of the others whose title finds no room."""
        heads = {id: self._head(spot) for id, spot in self.spots.items()}
        knots = {knot.id: bounds(self.knot(knot, self.places[knot.id])) for knot in self.web.knots}
        room = Room(*self._size, 4 * self._scale, [*heads.values(), *knots.values()], self._ropes())
        labels = [self._name(spot, heads[id], room) for id, spot in self.spots.items()]
        labels += [self._number(knot, knots, room) for knot in numbered]
        for knot in self.web.knots:
            if knot not in numbered:
                titled = self._title(knot, knots, room)
                if titled is None:
                    return labels, knot
                labels.append(titled)
        return labels, None

    def _head(self, spot: Spot) -> Patch:
        out = 2 * (FACE + (9 if spot.person.id == self.web.you else 5)) * self.unit
        return Patch.around(spot.point, out, out)

    def _ropes(self) -> list[Point]:
        """Points along every rope, for those who would rather not lie over one."""
        strands = [
            point
            for knot in self.web.knots
            if len(knot.between) > 2
            for person in knot.between
            for point in self.strand(knot, self.spots[person])
        ]
        return [point for thread in self.threads for point in self.line(thread, 1.0)] + strands

    def _name(self, spot: Spot, head: Patch, room: Room) -> tuple[Label, Patch]:
        """Somebody's name, beside their head and on nobody's."""
        wide, high = self._size_of(spot.person.short)
        tries = list(beside(head, wide, high, [gap * self.unit for gap in (1, 8, 16, 26, 40)]))
        patch = room.free(wide, high, tries) or room.least(wide, high, tries)
        room.taken.append(patch)
        return self._label(spot.person.short, patch), patch

    def _title(self, knot: Knot, knots: Mapping[str, Patch], room: Room) -> tuple[Label, Patch] | None:
        """A knot's title, if there is room for it so near that it can be of no other."""
        wide, high = self._size_of(knot.title)
        tries = beside(knots[knot.id], wide, high, [gap * self.unit for gap in (1, 6, 14)])
        patch = room.free(
            wide,
            high,
            tries,
            lambda patch: patch.gap(knots[knot.id]) <= NEAR * self.unit and _is_of(knot, patch, knots),
        )
        if patch is None:
            return None
        room.taken.append(patch)
        return self._label(knot.title, patch), patch

    def _number(self, knot: Knot, knots: Mapping[str, Patch], room: Room) -> tuple[Label, Patch]:
        """A knot's number, on the side where it can be of no other."""
        number = str(number_of(knot, self.web))
        _, high = self._size_of(number)
        tries = list(around(knots[knot.id], high, [gap * self.unit for gap in (0, 3, 6, 14, 24)]))
        patch = (
            room.free(high, high, tries, lambda patch: _is_of(knot, patch, knots))
            or room.free(high, high, tries)
            or room.least(high, high, tries)
        )
        room.taken.append(patch)
        return self._label(number, patch), patch

    def _size_of(self, words: str) -> tuple[float, float]:
        factor = self._scale * self._text
        return self._measure(words, "name", factor) + 8 * self._scale, LINE_OF_TEXT * factor

    def _label(self, words: str, patch: Patch) -> Label:
        return Label(((patch.left + patch.right) / 2, (patch.top + patch.bottom) / 2), words, "name", "ink")


def _is_of(knot: Knot, patch: Patch, knots: Mapping[str, Patch]) -> bool:
    """Whether a patch is nearer to this knot than to any other."""
    own = patch.gap(knots[knot.id])
    return all(own < patch.gap(other) for id, other in knots.items() if id != knot.id)


def is_other(knot: Knot) -> bool:
    """Whether a knot became otherwise."""
    return (knot.state, knot.tightness) != (knot.was, knot.tightness_was)


def _curve(start: Point, bend: Point, end: Point) -> Iterator[Point]:
    for step in range(17):
        at = step / 16
        a, b, c = (1 - at) ** 2, 2 * at * (1 - at), at**2
        yield (a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1])
