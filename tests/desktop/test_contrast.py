"""What is written can be read, and what is drawn can be seen: in every theme, for every pair of colours that is in use.

The pairs are found in the laid-out screens themselves, so that a colour that comes to stand somewhere else is measured there.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from game import content
from game.desktop.inks import RING
from game.desktop.layout import Setter, laid_out
from game.desktop.theme import THEMES, Theme
from game.desktop.type import Type
from game.drawing.drive_marks import draw_mark
from game.drawing.shapes import Disc, Face, Label, Shape, Stroke
from tests.desktop.everything import everything, seats
from tests.desktop.seeing import Pair, pairs

TYPE = Type(content.assets() / "fonts")
TEXT, SHAPE, TEXT_IN_HIGH_CONTRAST = 4.5, 3.0, 7.0
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@cache
def in_use() -> frozenset[Pair]:
    """Every pair of colours on every screen of the game."""
    found: set[Pair] = set()
    for seat in seats():
        setter = Setter(TYPE.measure)
        for _, screen in everything(seat):
            found.update(pairs(screen, laid_out(screen, 1280, 720, 1.0, setter)))
    return frozenset(found)


def weak(theme: Theme, kind: str, least: float) -> list[tuple[Pair, float]]:
    measured = ((pair, round(pair.contrast(theme), 2)) for pair in in_use() if pair.kind == kind)
    return sorted((each for each in measured if each[1] < least), key=lambda each: each[1])


@every_theme
def test_text_has_a_contrast_of_at_least_4_5(theme: Theme) -> None:
    assert weak(theme, "text", TEXT) == []


@every_theme
def test_shapes_that_mean_something_have_a_contrast_of_at_least_3(theme: Theme) -> None:
    assert weak(theme, "shape", SHAPE) == []


def test_high_contrast_is_at_least_7_for_text() -> None:
    assert weak(THEMES["contrast"], "text", TEXT_IN_HIGH_CONTRAST) == []


def test_everything_that_is_painted_by_a_token_is_among_the_pairs() -> None:
    what = {pair.what.split(" button")[0] for pair in in_use()}

    assert {"a choice", "a card", "a main", "a key", "an entry", "a mark", "what is done", "the scroll bar"} <= what
    assert {"words", "a label", "what is written", "words in a drawing", "a stroke", "a disc"} <= what
    assert {pair.inks for pair in in_use() if pair.what.startswith("the focus")} == {(RING.line,)}


# Nothing by colour alone; for the web see the tests of its drawing


def test_the_marks_of_any_two_drives_have_another_form() -> None:
    forms = [_colourless(draw_mark(drive, (50, 50), 9)) for drive in ("ego", "fear", "function", "collaboration")]

    assert all(one != other for one, other in combinations(forms, 2))


def _colourless(shapes: Sequence[Shape]) -> tuple[Shape, ...]:
    """The shapes as one sees them who sees no colours."""
    return tuple(_without_colour(shape) for shape in shapes)


def _without_colour(shape: Shape) -> Shape:
    match shape:
        case Stroke():
            return replace(shape, colour="ink", outline="ink" if shape.outline else None)
        case Disc():
            return replace(shape, fill="paper", line="ink")
        case Face() | Label():
            return shape
