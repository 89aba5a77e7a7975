"""Prices that come late: of what is paid in random plays, how much falls two or more scenes after the pick that caused it.

A price is what a debrief traces to a pick (`assessment.followed`): the result that falls with it, a guard that closes, a relation
that strains or blocks, a knot that it tightened and that jams, something borrowed that lets go, a standpoint that is left.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from game.assessment import Consequence, Reading, followed
from game.authoring.cues.findings import Both, Bound, Finding, Spot, decimal
from game.authoring.cues.moves import Move, Point
from game.authoring.cues.plays import Plays
from game.play import Entered, Program, Session, anything, thumb

PRICES_COME_LATE = 0.3
"""Of the prices paid so many fall two or more scenes later."""
LATE = 2
TRACED = 300
"""So many plays a chair are read for what fell later."""

_PRICES = ("let go", "entangled", "closed up", "strained", "blocked", "left")


def late(program: Program, points: Sequence[Point], plays: Plays) -> Finding:
    """Count the prices that a debrief would trace to a pick, and those of them that fell two or more scenes on."""
    near, far = _paid(program, plays)
    all_of_them = near.total() + far.total()
    share = far.total() / all_of_them if all_of_them else 0.0
    number, bound = decimal(100 * share, 1), decimal(100 * PRICES_COME_LATE, 0)
    return Finding(
        "price",
        "late",
        None,
        share,
        Bound("at least", PRICES_COME_LATE),
        Both(
            f"prijzen die twee of meer scènes later vallen: {number.nl} van de 100 (grens {bound.nl})",
            f"prices that fall two or more scenes later: {number.en} in 100 (bound {bound.en})",
        ),
        Both(
            "Deze worden vooral meteen betaald. Laat er een paar later komen: een knoop die vastloopt, iemand die doorvraagt.",
            "These are mostly paid at once. Let a few come later: a knot that jams, somebody who asks on.",
        ),
        [_spot(move, near, far) for move in _by_haste(points, near, far)],
        can_tell=all_of_them > 0,
    )


def _by_haste(points: Sequence[Point], near: Mapping[int, int], far: Mapping[int, int]) -> list[Move]:
    """The moves that pay more at once than late, the most first."""
    moves = [move for point in points for move in point.moves]
    ahead = {move.choice.index: near.get(move.choice.index, 0) - far.get(move.choice.index, 0) for move in moves}
    hasty = [move for move in moves if ahead[move.choice.index] > 0]
    return sorted(hasty, key=lambda move: -ahead[move.choice.index])


def _spot(move: Move, near: Mapping[int, int], far: Mapping[int, int]) -> Spot:
    soon, late = near.get(move.choice.index, 0), far.get(move.choice.index, 0)
    why = Both(f"gauw {soon} keer, laat {late} keer", f"soon {soon} times, late {late} times")
    return Spot(move.place, move.choice.key, move.words, why)


def _paid(program: Program, plays: Plays) -> tuple[Counter[int], Counter[int]]:
    """Return how many prices of each choice, by its place in the program, fell soon, and how many late."""
    near: Counter[int] = Counter()
    far: Counter[int] = Counter()
    for chair, of_chair in plays.by_chair.items():
        sitting = {each: (anything if each == chair else thumb) for each in program.story.chairs}
        for play in of_chair[:TRACED]:
            _count(Session.begin(program, play.seed, None, sitting), chair, near, far)
    return near, far


def _count(session: Session, chair: str, near: Counter[int], far: Counter[int]) -> None:
    """Add what a play from a chair paid within a scene, and what two or more scenes later."""
    reading = Reading(session, chair)
    came_of = followed(reading)
    scenes: list[int] = []
    entered = []
    for each in session.steps:
        scenes += [event.scene for event in each.events if isinstance(event, Entered)]
        entered.append(len(scenes))
    for moment in reading.own:
        came, index = came_of[moment.step], moment.choice.index
        near[index] += sum(map(_is_price, came.at_once))
        for it in filter(_is_price, came.later):
            is_far = _number_of(it, scenes[: entered[it.step]]) - entered[moment.step - 1] >= LATE
            (far if is_far else near)[index] += 1


def _is_price(it: Consequence) -> bool:
    if it.kind == "result":
        return it.changed is not None and it.changed.after < it.changed.before
    return it.kind in _PRICES


def _number_of(it: Consequence, scenes: Sequence[int]) -> int:
    """Return the how-manieth scene it fell in; what falls in an ending falls after the last."""
    if it.scene is None:
        return len(scenes) + 1
    return max((number for number, scene in enumerate(scenes, start=1) if scene == it.scene), default=len(scenes))
