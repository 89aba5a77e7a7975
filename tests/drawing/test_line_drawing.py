"""The line of a run as a drawing: its words are read, and its marks are told apart, without a colour that is somebody's."""

from itertools import combinations, pairwise, product
from random import Random

import pytest

from game.drawing.drive_marks import draw_mark
from game.drawing.labelling import Patch, bounds, label_text, measured
from game.drawing.line_drawing import TEXT, LineWords, draw_line
from game.drawing.shapes import Disc, Label, Shape, Stroke
from game.presenting import PersonView
from game.presenting.debriefing import LineView, PointView, Quote

WORDS = LineWords("resultaat", "draden onder spanning")
DRIVES = ("ego", "fear", "function", "collaboration")
SIZES = [
    (1.0, 640, 720),
    (1.5, 960, 1080),
    (0.75, 326, 540),
    (0.75, 480, 540),
    (1.05, 800, 240),
    (1.0, 435, 720),
    (1.0, 680, 260),
]
"""The sheets on which the window has a line, a low one, and that of a report."""
HENK = PersonView("henk", "Henk", "Henk", "", "sales", "henk", 2)


def line(count: int) -> LineView:
    chance = Random(count)  # the same line each time
    points = tuple(
        PointView(
            Quote(number, number, "", "Het blik", HENK, None, (), ()),
            chance.choice(DRIVES),
            "",
            chance.randint(-3, 3),
            (),
            chance.randint(-4, 9),
            chance.randint(0, 3),
            chance.randint(0, 3),
        )
        for number in range(count)
    )
    return LineView(points, (), -4, 9, 0)


def drawn(count: int, scale: float, width: float, height: float, text: float) -> tuple[Shape, ...]:
    factor = label_text(width / scale, height / scale, text)
    return draw_line(line(count), WORDS, width, height, scale, factor)


def patches(shapes: tuple[Shape, ...], factor: float) -> list[Patch]:
    labels = (shape for shape in shapes if isinstance(shape, Label))
    return [Patch.around(it.centre, measured(it.text, it.style, factor), TEXT * factor * 0.8) for it in labels]


@pytest.mark.parametrize("text", [1.0, 1.3, 1.5, 2.0])
@pytest.mark.parametrize("count", [1, 2, 14, 24, 40])
@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_no_words_lie_over_each_other_over_a_line_or_over_a_mark(
    scale: float, width: float, height: float, count: int, text: float
) -> None:
    factor = scale * label_text(width / scale, height / scale, text)
    shapes = drawn(count, scale, width, height, text)
    words = patches(shapes, factor)
    lines = [
        bounds([Stroke(part, shape.width, shape.colour)])
        for shape in shapes
        if isinstance(shape, Stroke)
        for part in pairwise(shape.points)
    ]
    discs = [bounds([shape]) for shape in shapes if isinstance(shape, Disc)]

    assert len(words) >= 2
    assert not [pair for pair in combinations(words, 2) if pair[0].meets(pair[1])]
    assert not [(one, other) for one, other in product(words, [*lines, *discs]) if one.meets(other)]
    assert all(patch.left >= 0 and patch.right <= width for patch in words)
    assert all(patch.top >= 0 and patch.bottom <= height for patch in words)


def test_where_there_is_room_every_pick_tells_what_it_bought() -> None:
    shapes = drawn(8, 1.0, 640, 720, 1.0)
    told = [shape.text for shape in shapes if isinstance(shape, Label) and shape.text[0] in "+−"]

    assert len(told) == sum(point.bought != 0 for point in line(8).points)


def test_the_drives_are_told_apart_by_form_and_in_ink_alone() -> None:
    marks = [draw_mark(drive, (0, 0), 7) for drive in DRIVES]
    strokes = [[shape for shape in mark if isinstance(shape, Stroke)] for mark in marks]

    assert {shape.colour for mark in strokes for shape in mark} == {"ink"}
    assert all(
        [shape.points for shape in one] != [shape.points for shape in other] for one, other in combinations(strokes, 2)
    )


def test_no_mark_reaches_the_next() -> None:
    shapes = drawn(40, 0.75, 326, 540, 1.0)
    marks = [shape for shape in shapes if isinstance(shape, Stroke) and shape.points[0] == shape.points[-1]]
    picks = sorted({round(at.centre[0], 3) for at in shapes if isinstance(at, Disc)})
    step = picks[1] - picks[0]

    assert max(bounds([mark]).right - bounds([mark]).left for mark in marks) < step
