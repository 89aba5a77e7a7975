"""Ego and collaboration along the line of a run: from which drive each pick came, what it bought at once, what it cost later.

The result stands beside the relations at every pick, since neither tells the whole. Nothing is added up.
"""

from dataclasses import dataclass

from game.assessment.consequences import Consequence, followed
from game.assessment.reading import Moment, Reading
from game.play.state import RESULT
from game.story import RELATION_STATES

_PRICES = ("let go", "entangled", "closed up", "strained", "blocked", "left")


@dataclass(frozen=True, slots=True)
class Point:
    """One pick on the line. `bought` is what it moved the result by at once; `result` and the counts of relations are from
    just before
    the next own pick, or from the end. `costs` fell at once or later, and can be traced to it."""

    moment: Moment
    drive: str
    bought: int
    costs: tuple[Consequence, ...]
    result: int
    strained: int
    blocked: int


def line(reading: Reading) -> tuple[Point, ...]:
    """Return the line of a run: a point for each of the reader's own picks, in order."""
    came = followed(reading)
    own = reading.own
    ends = [*(moment.cells for moment in own[1:]), reading.session.state.cells]
    result = reading.program.layout.facts[RESULT]
    points = []
    for moment, end in zip(own, ends, strict=False):
        each = came[moment.step]
        costs = tuple(it for it in (*each.at_once, *each.later) if it.kind in _PRICES)
        relations = [RELATION_STATES[end[cell]] for cell in reading.program.layout.relations.values()]
        points.append(
            Point(
                moment,
                moment.choice.choice.drive,
                sum(it.after - it.before for it in moment.did if it.cell == result),
                costs,
                end[result],
                relations.count("strained"),
                relations.count("blocked"),
            )
        )
    return tuple(points)
