"""How people come, go and step forward on the stage: pure numbers between one stage and the next in the same place."""

from dataclasses import dataclass, replace

from game.desktop.standing import Stood, stood
from game.presenting import StageView

_ASIDE = 0.16
"""From so far aside somebody comes in, as a share of the stage's width."""
_LOWER = 0.035
"""From so much lower somebody who begins to speak steps forward, as a share of their height."""


@dataclass(frozen=True, slots=True)
class Moving:
    """Somebody on their way: `stood` is where they are now, `down` how much lower, in pixels, `shown` how much of them, 0 to 1."""

    stood: Stood
    down: float = 0.0
    shown: float = 1.0


def eased(share: float) -> float:
    """Return how far a movement is when a share of its time has passed: quick at first, and then it settles."""
    return 1 - (1 - share) ** 3


def is_same_place(one: StageView, other: StageView) -> bool:
    return (one.place, one.time) == (other.place, other.time)


def moving(before: StageView, now: StageView, share: float, width: float, height: float) -> tuple[Moving, ...]:
    """Return everybody between two stages, in the order to draw them; `share` of the time has passed.

    Who stays walks to their new place, who comes slides in from the nearer side, who goes slides out, and who begins to speak
    steps forward.
    """
    far = eased(share)
    were = {each.standing.person.id: each for each in stood(before.people, width, height)}
    are = stood(now.people, width, height)
    gone = [each for id, each in were.items() if id not in {each.standing.person.id for each in are}]
    leaving = [
        Moving(replace(each, middle=each.middle + far * _side(each, width)), 0.0, 1 - min(2 * far, 1)) for each in gone
    ]
    staying = [_arriving(each, were.get(each.standing.person.id), far, width) for each in are]
    return (*leaving, *staying)


def _arriving(each: Stood, was: Stood | None, far: float, width: float) -> Moving:
    if was is None:
        return Moving(replace(each, middle=each.middle + (1 - far) * _side(each, width)), 0.0, far)
    middle = was.middle + far * (each.middle - was.middle)
    is_new_speaker = each.standing.is_speaking and not was.standing.is_speaking
    lower = (1 - far) * _LOWER * each.height if is_new_speaker else 0.0
    most = max(was.lifted, each.lifted) if far < 1 else each.lifted
    lifted = was.lifted + far * (each.lifted - was.lifted)
    return Moving(replace(each, middle=middle, lifted=most), lower + most - lifted)


def _side(each: Stood, width: float) -> float:
    return width * (_ASIDE if each.middle > width / 2 else -_ASIDE)
