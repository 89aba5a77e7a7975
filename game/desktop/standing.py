"""Where people stand on a stage: pure numbers.

They stand in a row, in the order in which they came. Where the stage is too narrow for that they stand in two, every other one
behind, so that faces stay large; who speaks is then in the row in front. Who is only heard hangs above them, as on a telephone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from game.presenting import Standing

_HEIGHTS = {1: 0.6, 2: 0.52, 3: 0.45, 4: 0.4}
_LEAST = 0.38
_WIDE, _WIDE_HEIGHT = 1.5, 0.5
"""A stage so much wider than high has room for larger people: so high, as a share of it."""
_SPEAKING = 1.12
_APART = 0.62
"""As far apart, as a share of their height, two stand in one row, or the one's hair is before the other's face."""
_ZIGZAG = 0.45
"""The same between one in front and one behind."""
_LIFT = 0.45
"""So much higher, as a share of their height, stands who is behind."""
_GAIN = 1.15
"""Two rows have to make people so much larger, or one row is quieter."""
_TOP = 0.62
"""Of the stage's height, so much is for people; above it hangs what the scene is called."""
_HEARD, _HEARD_ACROSS, _HEARD_ALONE = 0.3, 0.82, 0.42


@dataclass(frozen=True, slots=True)
class Stood:
    """Somebody with their place: the middle across, the height, and how far above the lower edge; in pixels. They look inwards."""

    standing: Standing
    middle: float
    height: float
    is_flipped: bool
    is_calm: bool
    lifted: float = 0.0


def stood(people: Sequence[Standing], width: float, height: float) -> tuple[Stood, ...]:
    """Return where everybody stands, in the order to draw them: who is behind first, and who speaks last, so in front."""
    there = [standing for standing in people if not standing.is_heard]
    heard = [standing for standing in people if standing.is_heard]
    is_somebody_speaking = any(standing.is_speaking for standing in people)
    row = _rows(there, width, height, is_somebody_speaking)
    above = max((each.lifted + each.height for each in row), default=0.0)
    row.sort(key=lambda stood: (stood.standing.is_speaking, -stood.lifted))
    return (*row, *_heard(heard, above, width, height, is_somebody_speaking))


def _rows(people: Sequence[Standing], width: float, height: float, is_somebody_speaking: bool) -> list[Stood]:
    count = len(people)
    tall, is_zigzag = _tall(count, width, height)
    speaker = next((number for number, standing in enumerate(people) if standing.is_speaking), 0)
    return [
        Stood(
            standing,
            width * _across(number, count),
            tall * (_SPEAKING if standing.is_speaking else 1.0),
            count > 1 and number >= (count + 1) // 2,
            is_somebody_speaking and not standing.is_speaking,
            tall * _LIFT if is_zigzag and (number - speaker) % 2 else 0.0,
        )
        for number, standing in enumerate(people)
    ]


def _tall(count: int, width: float, height: float) -> tuple[float, bool]:
    """Return how tall people are, and whether they stand in two rows."""
    share = max(_HEIGHTS.get(count, _LEAST), _WIDE_HEIGHT if width > _WIDE * height else 0.0)
    if count < 2:
        return min(height * share, width * 1.1), False
    apart = width * (_across(1, count) - _across(0, count))
    one = min(height * share, apart / _APART)
    two = min(height * _TOP / (_LIFT + 1), apart / _ZIGZAG)
    return (two, True) if count > 2 and two > _GAIN * one else (one, False)


def _across(number: int, count: int) -> float:
    if count < 2:
        return 0.5
    edge = {2: 0.27, 3: 0.2}.get(count, 0.17)
    return edge + (1 - 2 * edge) * number / (count - 1)


def _heard(
    people: Sequence[Standing], above: float, width: float, height: float, is_somebody_speaking: bool
) -> list[Stood]:
    """Those on the telephone, at the right, above whoever is there; alone, in the middle."""
    share = _HEARD if above else _HEARD_ALONE
    tall = min(share * height, share * width, (0.9 * height - above))
    gap = 0.03 * height
    return [
        Stood(
            standing,
            width * (_HEARD_ACROSS if above else 0.5) - number * tall,
            tall,
            above > 0,
            is_somebody_speaking and not standing.is_speaking,
            above + gap if above else 0.3 * height,
        )
        for number, standing in enumerate(people)
    ]
