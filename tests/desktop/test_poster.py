"""The title is a poster: a picture over the whole window with a sheet on it, and a word that is whole at every size."""

from pathlib import Path

import pygame
import pytest

from game import content
from game.desktop.inking import roped
from game.desktop.layout import Box, Layout, Rect, Setter, is_narrow, laid_out
from game.desktop.screens import chairs_screen, title_screen
from game.desktop.theme import PAPER
from game.desktop.type import Type
from game.desktop.widgets import Button, Panel, Picture, Rope, Stage, Text
from tests.desktop.conftest import Display
from tests.desktop.sample import HENK, MILA, STORY
from tests.desktop.test_layout import SIZES
from tests.desktop.test_screens import found, read_on

TYPE = Type(content.assets() / "fonts")
TEXTS = (1.0, 1.3, 2.0)
WIDE = [size for size in SIZES if not is_narrow(*size)]
NARROW = [size for size in SIZES if is_narrow(*size)]


def title(size: tuple[int, int], text: float) -> Layout:
    return laid_out(title_screen((STORY,), None, "nl"), *size, text, Setter(TYPE.measure))


def sheet_of(layout: Layout) -> Rect:
    return next(box.rect for box in layout.boxes if isinstance(box.widget, Panel))


def picture_of(layout: Layout) -> tuple[str, Rect]:
    return next((box.widget.name, box.rect) for box in layout.boxes if isinstance(box.widget, Picture))


def within(layout: Layout) -> tuple[Box, ...]:
    assert layout.scroll
    return layout.scroll.inner


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", WIDE)
def test_the_sheet_lies_on_a_picture_that_fills_the_window(size: tuple[int, int], text: float) -> None:
    layout = title(size, text)

    sheet = sheet_of(layout)
    assert picture_of(layout) == ("affiche", Rect(0, 0, *size))
    assert sheet.x > 0.25 * size[0]
    assert sheet.y > 0
    assert sheet.right < size[0]
    assert sheet.bottom < size[1]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", NARROW)
def test_in_a_narrow_window_the_sheet_is_under_a_picture(size: tuple[int, int], text: float) -> None:
    layout = title(size, text)

    name, picture = picture_of(layout)
    sheet = sheet_of(layout)
    assert name == "titel"
    assert picture.bottom == sheet.y
    assert (sheet.x, sheet.right, sheet.bottom) == (0, size[0], size[1])


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", SIZES)
def test_the_word_is_whole_and_the_largest_there_is(size: tuple[int, int], text: float) -> None:
    layout = title(size, text)

    pieces = [piece for box in within(layout) for piece in box.pieces]
    word = next(piece for piece in pieces if piece.face == "serif bold")
    assert word.text == "Verwikkeld"
    assert word.size == max(piece.size for piece in pieces)


def test_the_word_is_84_pixels_high_where_there_is_room() -> None:
    layout = title((1280, 720), 1.0)

    assert max(piece.size for box in within(layout) for piece in box.pieces) == 84


@pytest.mark.parametrize("kind", ["paper", "night"])
def test_a_poster_is_as_wide_as_a_window(kind: str) -> None:
    picture = pygame.image.load(Path(content.assets(), "places", f"affiche-{kind}.png"))

    assert picture.get_size() == (2560, 1440)


def test_a_rope_has_its_colour_in_the_middle_and_ink_along_both_sides(display: Display) -> None:
    display(320, 200)

    rope = roped((400, 18), PAPER["thread_marketing"], PAPER["ink"], 2)

    for x in range(40, 360, 40):
        column = [tuple(rope.get_at((x, y))) for y in range(18)]
        there = [colour for colour in column if colour[3] > 250]
        assert any(_is_near(colour, PAPER["thread_marketing"]) for colour in there)
        assert _is_near(there[0], PAPER["ink"])
        assert _is_near(there[-1], PAPER["ink"])


def _is_near(colour: tuple[int, ...], other: tuple[int, int, int]) -> bool:
    return all(abs(one - two) < 30 for one, two in zip(colour[:3], other, strict=True))


def test_the_rope_is_under_the_word() -> None:
    title_parts = title_screen((STORY,), None, "nl").root

    assert [rope.side for rope in found(title_parts, Rope)] == ["marketing"]


def test_taking_a_chair_shows_who_sits_there_and_does_not_repeat_the_title() -> None:
    screen = chairs_screen((STORY,), "zwart", "nl")

    (stage,) = found(screen.root, Stage)
    assert [standing.person for standing in stage.view.people] == [HENK, MILA]
    assert stage.alt == "De kantine, ochtend: Henk, Mila"
    assert STORY.blurb not in read_on(screen)
    assert STORY.blurb in "\n".join(text.name for text in found(title_screen((STORY,), None, "nl").root, Text))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (800, 1100)])
def test_the_first_chair_is_whole_without_scrolling(size: tuple[int, int], text: float) -> None:
    layout = laid_out(chairs_screen((STORY,), "zwart", "nl"), *size, text, Setter(TYPE.measure))

    assert layout.scroll
    chairs = [box for box in within(layout) if isinstance(box.widget, Button) and box.widget.look == "card"]
    assert len(chairs) == 2
    assert chairs[0].rect.bottom <= layout.scroll.rect.height
