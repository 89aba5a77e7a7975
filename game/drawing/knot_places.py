"""Where knots stand: on the rope they are in or, with more people than two, between these; apart from each other and from heads."""

import math
from collections.abc import Iterator, Mapping, Sequence

from game.drawing.knot_drawing import KNOT
from game.drawing.shapes import Point
from game.presenting import Knot

APART = 2 * KNOT + 62
"""How far the middle of a knot between ropes is from that of another, in pixels at 1280×720."""
_SLIDES = (0.0, -0.07, 0.07, -0.14, 0.14)
"""How far along its rope a knot may give way, as a share of the rope."""


def shares_along(
    knots: Sequence[Knot], lines: Mapping[str, Sequence[Point]], heads: Sequence[Point], head: float, unit: float
) -> dict[str, float]:
    """Return how far along its line each knot stands that has one, from 0 to 1; several in one line share it.

    `head` is how far a knot's middle stays from that of a head, in pixels.
    """
    placed: dict[str, float] = {}
    stand: list[Point] = []
    for knot in knots:
        if knot.id not in lines:
            continue
        line = lines[knot.id]
        alike = [other.id for other in knots if set(other.between) == set(knot.between)]
        base = (alike.index(knot.id) + 1) / (len(alike) + 1)
        slides = _SLIDES if len(alike) == 1 else (0.0,)
        wanted = [(head, heads), (2.4 * KNOT * unit, stand)]
        best = max(slides, key=lambda slide: (_slack(at(line, base + slide), wanted), -abs(slide)))
        placed[knot.id] = base + best
        stand.append(at(line, base + best))
    return placed


def between(
    people: Sequence[Point],
    knots: Sequence[Point],
    ropes: Sequence[Point],
    heads: Sequence[Point],
    size: tuple[float, float],
    head: float,
    unit: float,
) -> Point:
    """Return the place for a knot between people: as near to their middle as others leave it, and on no rope if that can be."""
    middle = (sum(x for x, _ in people) / len(people), sum(y for _, y in people) / len(people))
    least = [(head, heads), (2.2 * KNOT * unit, knots)]
    edge = 1.1 * KNOT * unit

    def cost(place: Point, most: float) -> float:
        """What a place costs. No more is reckoned of what costs more than that in any case: to look at all ropes takes long."""
        far = math.dist(place, middle) / unit
        if far >= most:
            return far
        lacking = -20 * _slack(place, least) - 3.2 * _slack(place, [(APART * unit, knots)])
        if far + 60 * lacking >= most:
            return most
        is_over = any(math.dist(place, point) < KNOT * unit for point in ropes)
        return far + (50 if is_over else 0) + 60 * lacking

    best, dearest = middle, math.inf
    for place in _near(middle, unit):
        if all(edge < at < room - edge for at, room in zip(place, size, strict=True)):
            costs = cost(place, dearest)
            if costs < dearest:
                best, dearest = place, costs
    return best


def at(line: Sequence[Point], share: float) -> Point:
    """Return the point of a line at a share of its length."""
    return line[round(share * (len(line) - 1))]


def _slack(place: Point, wanted: Sequence[tuple[float, Sequence[Point]]]) -> float:
    """Return how much is lacking where least room is left, as a share of what is wanted and at most 0: enough is enough."""
    gaps = [math.dist(place, other) / least - 1 for least, others in wanted for other in others]
    return min([0.0, *gaps])


def _near(middle: Point, unit: float) -> Iterator[Point]:
    yield middle
    for out in range(10, 160, 10):
        for angle in range(0, 360, 15):
            right, down = math.sin(math.radians(angle)), -math.cos(math.radians(angle))
            yield (middle[0] + right * out * unit, middle[1] + down * out * unit)
