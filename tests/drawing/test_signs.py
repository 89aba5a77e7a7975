"""The small drawings before words: they stay in their square, and differ by form."""

from itertools import combinations

import pytest

from game.drawing.labelling import bounds
from game.drawing.shapes import Label, Shape, Stroke
from game.drawing.signs import draw_drive, draw_number, draw_state

DRIVES = ("ego", "fear", "function", "collaboration")
STATES = ("stirring", "spoken", "untangled", "entangled")


def signs(size: float) -> list[tuple[Shape, ...]]:
    return [
        *(draw_drive(drive, size) for drive in DRIVES),
        *(draw_state(state, ("sales", "marketing"), size) for state in STATES),
        draw_number(3, size),
    ]


@pytest.mark.parametrize("size", [14, 19, 52])
def test_no_sign_leaves_its_square(size: float) -> None:
    for shapes in signs(size):
        taken = bounds(shape for shape in shapes if not isinstance(shape, Label))

        assert min(taken.left, taken.top) >= 0
        assert max(taken.right, taken.bottom) <= size


def test_signs_are_told_apart_by_form() -> None:
    forms = [[shape.points for shape in shapes if isinstance(shape, Stroke)] for shapes in signs(20)]

    assert all(one != other for one, other in combinations(forms, 2))
