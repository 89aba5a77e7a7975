"""Where the focus is can be seen, what is to be pressed can be hit, and nothing flashes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import pygame
import pytest

from game import content
from game.desktop.commands import Command
from game.desktop.desk import STAGE_MOVES, WEB_MOVES, Desk, Look
from game.desktop.layout import Box, Layout, Rect, Setter, laid_out
from game.desktop.painter import Painter
from game.desktop.pictures import Pictures
from game.desktop.screens import play_screen, web_screen
from game.desktop.theme import TARGET, THEMES, Theme
from game.desktop.type import Type
from game.desktop.widgets import Button, Column, Entry, Ink, Panel, Screen, Scroll, Stage, Stop, Text, Widget
from game.desktop.window import SMALLEST
from game.presenting import PlayView
from tests.desktop.conftest import Display
from tests.desktop.everything import Seat, everything, seats
from tests.desktop.fitting import widgets_of
from tests.desktop.sample import FIRST, HENK, MILA, OFFERS, SECOND, WEB, playing, stage
from tests.desktop.seeing import contrast, light

TYPE = Type(content.assets() / "fonts")
LEAST_TARGET = 24
"""The least a target may measure anywhere, in pixels, by WCAG 2.2 (2.5.8)."""
FRAMES = 60
"""So many pictures a second."""
FLASHES = 3
"""So many flashes a second are the most, by WCAG 2.2 (2.3.1)."""
CELLS = (48, 27)
"""The picture is looked at in so many cells, across and down."""
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
every_seat = pytest.mark.parametrize("seat", seats(), ids=lambda seat: seat.name)


# Where the focus is


def _stops() -> Screen:
    """One of everything that takes the focus, on every ground that it may stand on."""
    words = Text((Ink("Iets om te doen"),))
    looks: tuple[Literal["choice", "main", "quiet", "card", "key"], ...] = ("choice", "main", "quiet", "card", "key")
    buttons = [Button(words, Command("show", look), look, look=look) for look in looks]
    closed = Button(words, Command("show", "closed"), "closed", look="choice", is_open=False)
    on_own = Panel(Button(words, Command("show", "own"), "own", look="key"), "own_sales", pad=(20, 20))
    rows: list[Widget] = [words, *buttons, closed, Entry("words", "", "Woorden", "Iets"), on_own]
    page = Scroll("x", Column(tuple(rows), gap=24))
    return Screen("x", Panel(page, "paper", pad=(60, 30), fills=True))


@every_theme
@pytest.mark.parametrize("size", [(1280, 1000), SMALLEST], ids=lambda size: f"{size[0]}x{size[1]}")
def test_where_the_focus_is_stands_out_on_all_four_sides(display: Display, theme: Theme, size: tuple[int, int]) -> None:
    surface = display(*size)
    painter = Painter(TYPE, Pictures(content.assets()))
    layout = laid_out(_stops(), *size, 1.0, Setter(TYPE.measure))

    def painted(look: Look) -> pygame.Surface:
        painter.paint(surface, layout, theme, look)
        return surface.copy()

    plain = painted(Look())
    for box, at in _in_sight(layout):
        assert isinstance(box.widget, Stop)
        focused = painted(Look(focus=box.widget.command))
        for side in _outward(at, layout.scale):
            assert _stands_out(focused, plain, side) >= 2, (theme.name, box.widget)


def _in_sight(layout: Layout) -> Iterator[tuple[Box, Rect]]:
    room = layout.scroll
    assert room
    for box, _ in layout.focus:
        at = Rect(room.rect.x + box.rect.x, room.rect.y + box.rect.y, box.rect.width, box.rect.height)
        if at.bottom + 12 < room.rect.bottom:
            yield box, at


def _outward(at: Rect, scale: float) -> Iterator[list[tuple[int, int]]]:
    """The pixels from just within to just outside of a place, at the middle of each side."""
    middle = (round(at.x + at.width * 0.6), round(at.y + at.height / 2))
    out = range(-2, round(6.5 * scale) + 1)
    yield [(round(at.x) - step, middle[1]) for step in out]
    yield [(round(at.right) + step, middle[1]) for step in out]
    yield [(middle[0], round(at.y) - step) for step in out]
    yield [(middle[0], round(at.bottom) + step) for step in out]


def _stands_out(focused: pygame.Surface, plain: pygame.Surface, pixels: Sequence[tuple[int, int]]) -> int:
    """Return how many of these pixels differ as much as WCAG asks from what they were, and from what is outside of them."""
    outside = _colour(focused, pixels[-1])
    return sum(
        contrast(_colour(focused, at), _colour(plain, at)) >= 3 and contrast(_colour(focused, at), outside) >= 3
        for at in pixels
    )


def _colour(surface: pygame.Surface, at: tuple[int, int]) -> tuple[int, int, int]:
    red, green, blue, _ = surface.get_at(at)
    return red, green, blue


# What is to be pressed


@every_seat
def test_what_is_to_be_pressed_is_at_least_44_pixels_wide_and_high(seat: Seat) -> None:
    assert _smaller_than(TARGET, seat, (1280, 720)) == []


@every_seat
def test_in_the_smallest_window_it_is_still_at_least_24(seat: Seat) -> None:
    assert _smaller_than(LEAST_TARGET, seat, SMALLEST) == []


def _smaller_than(least: float, seat: Seat, size: tuple[int, int]) -> list[str]:
    setter = Setter(TYPE.measure)
    return [
        f"{name}: {box.widget.name} is {box.rect.width:.1f} × {box.rect.height:.1f}"
        for name, screen in everything(seat)
        for box, _ in laid_out(screen, *size, 1.0, setter).focus
        if isinstance(box.widget, Stop) and min(box.rect.width, box.rect.height) < least - 0.01
    ]


@every_seat
def test_what_is_called_aloud_has_the_words_that_are_seen(seat: Seat) -> None:
    silent = [
        (button.name, word)
        for _, screen in everything(seat)
        for button in widgets_of(screen.root)
        if isinstance(button, Button)
        for label in widgets_of(button.child)
        if isinstance(label, Text)
        for word in _letters(label.name) - _letters(button.name)
        if not word.isdigit()
    ]

    assert silent == []


def _letters(words: str) -> set[str]:
    """The words of a text, without signs."""
    return set(re.findall(r"[^\W_]+", words.lower()))


@pytest.mark.parametrize(("down", "way"), [(0.97, 1), (0.02, -1)])
def test_a_press_at_the_edge_of_a_page_scrolls_it_so_that_nobody_needs_to_drag(down: float, way: int) -> None:
    desk = Desk(playing(is_moving=False), TYPE.measure, *SMALLEST)
    desk.press(Command("show", "help"))
    desk.press(Command("scroll", "line"))
    room, before = desk.layout.scroll, desk.frame.look.scrolled
    assert room

    desk.click(room.rect.x + 5, room.rect.y + down * room.rect.height)

    assert (desk.frame.look.scrolled - before) * way > 0
    assert desk.screen.id == "help"


# Nothing flashes


@dataclass(frozen=True, slots=True)
class Film:
    """Pictures one after another, each as the luminance of its cells."""

    frames: tuple[tuple[float, ...], ...]
    seconds: float

    def flashes(self) -> float:
        """Return how often a second the cell that flashes most does so: darker and lighter again by a tenth, or the other way."""
        return max(_turns(cell) / 2 for cell in zip(*self.frames, strict=True)) / max(self.seconds, 1.0)


def _turns(course: Sequence[float]) -> int:
    """Return how often a luminance turns around by a tenth or more, where the darker end is below 0.8, as WCAG counts it."""
    turns, way, end = 0, 0, course[0]
    for value in course:
        if way and (value - end) * way > 0:
            end = value
        elif abs(value - end) >= 0.1 and min(value, end) < 0.8:
            turns, way, end = turns + 1, 1 if value > end else -1, value
    return turns


def _film(display: Display, theme: Theme, layout: Layout, looks: Sequence[Look], seconds: float) -> Film:
    surface = display(*layout.size)
    painter = Painter(TYPE, Pictures(content.assets()))
    frames = []
    for look in looks:
        painter.paint(surface, layout, theme, look)
        small = pygame.transform.smoothscale(surface, CELLS)
        frames.append(tuple(light(_colour(small, (x, y))) for y in range(CELLS[1]) for x in range(CELLS[0])))
    return Film(tuple(frames), seconds)


@every_theme
def test_the_web_does_not_flash_while_it_moves(display: Display, theme: Theme) -> None:
    layout = laid_out(web_screen(WEB, "nl"), 960, 540, 1.0, Setter(TYPE.measure))
    count = round(WEB_MOVES * FRAMES / 2)
    looks = [Look(moment=number / count) for number in range(count + 1)]

    film = _film(display, theme, layout, looks, WEB_MOVES)

    assert film.frames[0] != film.frames[-1]
    assert film.flashes() <= FLASHES


@every_theme
def test_words_that_appear_do_not_flash(display: Display, theme: Theme) -> None:
    layout = laid_out(_play(), 960, 540, 1.0, Setter(TYPE.measure))
    looks = [Look(letters=number) for number in range(0, 200, 5)]

    film = _film(display, theme, layout, looks, 1.0)

    assert film.frames[0] != film.frames[-1]
    assert film.flashes() <= FLASHES


@every_theme
def test_the_stage_does_not_flash_while_people_come_and_another_place_takes_over(
    display: Display, theme: Theme
) -> None:
    layout = laid_out(_play(), 960, 540, 1.0, Setter(TYPE.measure))
    now = next(box.widget.view for box in layout.boxes if isinstance(box.widget, Stage))
    count = round(STAGE_MOVES * FRAMES)
    for before in (stage(HENK), replace(now, place="magazijn", time="evening")):
        looks = [Look(before=before, turned=number / count) for number in range(count)]

        assert _film(display, theme, layout, [*looks, Look()], STAGE_MOVES).flashes() <= FLASHES


def test_what_flashes_is_found() -> None:
    dark, bright = (0.1,), (0.9,)

    assert Film((dark, bright) * 10, 1.0).flashes() > FLASHES
    assert Film((dark,) * 10 + (bright,) * 10, 1.0).flashes() < 1


def _play() -> Screen:
    blocks = (*FIRST, *SECOND[:3])
    view = PlayView("Het zwarte gat", "Woensdag", HENK, blocks, stage(MILA), OFFERS, WEB, None, 1)
    return play_screen(view, len(blocks), len(FIRST), "nl")
