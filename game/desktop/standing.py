"""Where people stand on a stage: pure numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.presenting import Standing

_HEIGHTS = {1: 0.6, 2: 0.52, 3: 0.45, 4: 0.4}
_SPEAKING = 1.07


@dataclass(frozen=True, slots=True)
class Stood:
    """Somebody with their place: the middle across, and the height from the bottom up; in pixels. They look inwards."""

    standing: Standing
    middle: float
    height: float
    is_flipped: bool
    is_calm: bool


def stood(people: Sequence[Standing], width: float, height: float) -> tuple[Stood, ...]:
    """Return where everybody stands, in the order to draw them: who speaks last, so in front."""
    if not people:
        return ()
    count = len(people)
    tall = min(height * _HEIGHTS.get(count, 0.38), width * 1.5 / (count + 0.35))
    someone_speaks = any(standing.is_speaking for standing in people)
    placed = [
        Stood(
            standing,
            width * _across(number, count),
            tall * (_SPEAKING if standing.is_speaking else 1.0),
            count > 1 and number >= (count + 1) // 2,
            someone_speaks and not standing.is_speaking,
        )
        for number, standing in enumerate(people)
    ]
    return tuple(sorted(placed, key=lambda stood: stood.standing.is_speaking))


def _across(number: int, count: int) -> float:
    if count == 1:
        return 0.5
    edge = {2: 0.27, 3: 0.2}.get(count, 0.16)
    return edge + (1 - 2 * edge) * number / (count - 1)
