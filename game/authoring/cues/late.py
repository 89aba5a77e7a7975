"""Prices that come late: of what is paid in random plays, how much falls two or more scenes after the pick that caused it.

A price is what a debrief traces to a pick (`assessment.followed`): the result that falls with it, a guard that closes, a relation
that strains or blocks, a knot that it tightened and that jams, something borrowed that lets go, a standpoint that is left.
"""

from collections.abc import Sequence

from game.assessment import Consequence, Reading, followed
from game.authoring.cues.findings import Both, Bound, Finding, decimal
from game.authoring.cues.plays import Plays
from game.play import Entered, Program, Session, anything, thumb

PRICES_COME_LATE = 0.3
"""Of the prices paid so many fall two or more scenes later."""
LATE = 2
TRACED = 100
"""So many plays a chair are read for what fell later."""

_PRICES = ("let go", "entangled", "closed up", "strained", "blocked", "left")


def late(program: Program, plays: Plays) -> Finding:
    """Count the prices that a debrief would trace to a pick, and those of them that fell two or more scenes on."""
    late = all_of_them = 0
    for chair, of_chair in plays.by_chair.items():
        sitting = {each: (anything if each == chair else thumb) for each in program.story.chairs}
        for play in of_chair[:TRACED]:
            near, far = _prices(Session.begin(program, play.seed, None, sitting), chair)
            all_of_them += near + far
            late += far
    share = late / all_of_them if all_of_them else 0.0
    number, bound = decimal(100 * share, 1), decimal(100 * PRICES_COME_LATE, 0)
    return Finding(
        "price",
        "late",
        None,
        round(share, 4),
        Bound("at least", PRICES_COME_LATE),
        Both(
            f"prijzen die twee of meer scènes later vallen: {number.nl} van de 100 (grens {bound.nl})",
            f"prices that fall two or more scenes later: {number.en} in 100 (bound {bound.en})",
        ),
        Both(
            "Laat meer terugkomen: een knoop die later vastloopt, iemand die op iets geleends doorvraagt.",
            "Let more come back: a knot that jams later, somebody who asks on about what was borrowed.",
        ),
        can_tell=all_of_them > 0,
    )


def _prices(session: Session, chair: str) -> tuple[int, int]:
    """Return how many prices of a play fell within a scene, and how many two or more scenes later."""
    reading = Reading(session, chair)
    came_of = followed(reading)
    scenes: list[int] = []
    entered = []
    for each in session.steps:
        scenes += [event.scene for event in each.events if isinstance(event, Entered)]
        entered.append(len(scenes))
    near = far = 0
    for moment in reading.own:
        came = came_of[moment.step]
        begun = entered[moment.step - 1]
        near += sum(map(_is_price, came.at_once))
        for it in filter(_is_price, came.later):
            is_far = _number_of(it, scenes[: entered[it.step]]) - begun >= LATE
            near, far = near + (not is_far), far + is_far
    return near, far


def _is_price(it: Consequence) -> bool:
    if it.kind == "result":
        return it.changed is not None and it.changed.after < it.changed.before
    return it.kind in _PRICES


def _number_of(it: Consequence, scenes: Sequence[int]) -> int:
    """Return the how-manieth scene it fell in; what falls in an ending falls after the last."""
    if it.scene is None:
        return len(scenes) + 1
    return max((number for number, scene in enumerate(scenes, start=1) if scene == it.scene), default=len(scenes))
