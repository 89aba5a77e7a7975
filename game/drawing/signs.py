"""Small drawings that stand before words: the mark of a drive, a knot in its state, the number by which a knot is called."""

from collections.abc import Sequence

from game.drawing.drive_marks import draw_mark
from game.drawing.knot_drawing import KNOT, draw_knot
from game.drawing.shapes import Disc, Label, Shape

WITHIN = 1.65
"""How far a knot's drawing goes out of its middle at most, as a share of `KNOT`."""


def draw_drive(drive: str, size: float) -> tuple[Shape, ...]:
    """Return the mark of a drive in a square of this size."""
    share = 0.33 if drive == "collaboration" else 0.42
    return draw_mark(drive, (size / 2, size / 2 + (size * 0.06 if drive == "ego" else 0)), size * share)


def draw_state(state: str, sides: Sequence[str], size: float) -> tuple[Shape, ...]:
    """Return a knot in a state in a square of this size; `sides` are those of two of the people it is between."""
    colours = [f"thread_{side}" for side in sides[:2]]
    return tuple(draw_knot(state, 0.5, (size / 2, size / 2), colours, size / 2 / (KNOT * WITHIN)))


def draw_number(number: int, size: float) -> tuple[Shape, ...]:
    """Return a knot's number in its ring, in a square of this size."""
    middle = (size / 2, size / 2)
    return (Disc(middle, size * 0.43, "paper", "ink", size * 0.07), Label(middle, str(number), "name", "ink"))
