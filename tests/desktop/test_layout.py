"""Laying out: nothing leaves its place, nothing overlaps, at every size of window and text."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from game import content
from game.desktop.commands import Command
from game.desktop.layout import Box, Layout, Rect, Setter, laid_out
from game.desktop.type import Type
from game.desktop.widgets import Button, Column, Ink, Panel, Screen, Scroll, Text
from tests.desktop.sample import SampleGame, measured, playing

SIZES = ((1280, 720), (960, 540), (1920, 1080), (3840, 2160), (800, 1100), (640, 400))
SCREENS = (
    "title",
    "kept",
    "chairs",
    "trouble",
    "play",
    "offers",
    "chapter",
    "web",
    "history",
    "ending",
    "menu",
    "help",
    "keep",
    "moments",
    "renaming",
    "players",
    "asked",
)
TYPE = Type(content.assets() / "fonts")


def screen_of(name: str, language: str) -> Screen:
    game = SampleGame(kept=name == "kept")
    play = playing(game, language=language)
    begin = [Command("story", "zwart"), Command("begin", "zwart/sales")]
    to_offers = [*begin, Command("read on")]
    picked = [*to_offers, Command("pick", "een.ga")]
    ways = {
        "title": [],
        "kept": [],
        "chairs": begin[:1],
        "trouble": [Command("story", "kapot")],
        "play": begin,
        "offers": to_offers,
        "chapter": [*picked, Command("read on")],
        "web": [*to_offers, Command("show", "web")],
        "history": [*picked, Command("show", "history")],
        "ending": [*picked, Command("read on"), Command("read on"), Command("pick", "een.weg"), Command("read on")],
        "menu": [*to_offers, Command("close")],
        "help": [*to_offers, Command("show", "help")],
        "keep": [*to_offers, Command("show", "keep")],
        "moments": [Command("show", "moments")],
        "renaming": [Command("show", "moments"), Command("rename", "moment/m2")],
        "players": [Command("show", "players")],
        "asked": [Command("show", "players"), Command("sure", "player/noor")],
    }
    for command in ways[name]:
        play.press(command)
    assert name in ("kept", "offers", "renaming", "asked") or play.screen.id == name
    return play.screen


def placed(layout: Layout) -> Iterator[tuple[Box, Rect]]:
    """Every box with the place that it may not leave."""
    window = Rect(0, 0, *layout.size)
    for box in layout.boxes:
        yield box, window
        for inner in box.inner:
            yield inner, Rect(0, 0, box.rect.width, box.inner_height)


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("language", ["nl", "en"])
class TestEveryScreen:
    def test_nothing_leaves_its_place(self, name: str, size: tuple[int, int], text: float, language: str) -> None:
        layout = laid_out(screen_of(name, language), *size, text, Setter(TYPE.measure))

        for box, place in placed(layout):
            assert box.rect.x >= place.x - 0.5
            assert box.rect.right <= place.right + 0.5, box.widget
            assert box.rect.y >= place.y - 0.5
            assert box.rect.bottom <= place.bottom + 0.5, box.widget

    def test_no_words_leave_their_box(self, name: str, size: tuple[int, int], text: float, language: str) -> None:
        layout = laid_out(screen_of(name, language), *size, text, Setter(TYPE.measure))

        for box, _ in placed(layout):
            for piece in box.pieces:
                wide = TYPE.measure(piece.text.rstrip(), piece.face, piece.size)
                assert piece.x + wide <= box.rect.width + 2.5, piece
                assert piece.y < box.rect.height

    def test_no_words_overlap(self, name: str, size: tuple[int, int], text: float, language: str) -> None:
        layout = laid_out(screen_of(name, language), *size, text, Setter(TYPE.measure))

        groups = [layout.boxes, *(box.inner for box in layout.boxes if box.inner)]
        for group in groups:
            written = [box for box in group if box.pieces]
            for one, other in combinations(written, 2):
                assert not overlap(one.rect, other.rect), (one.widget, other.widget)

    def test_no_buttons_overlap(self, name: str, size: tuple[int, int], text: float, language: str) -> None:
        layout = laid_out(screen_of(name, language), *size, text, Setter(TYPE.measure))

        for inside in (True, False):
            buttons = [box for box, is_inside in layout.focus if is_inside == inside]
            for one, other in combinations(buttons, 2):
                assert not overlap(one.rect, other.rect)


def overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 1 and down > 1


def set_in(width: float, *ink: Ink, text: float = 1.0) -> list[str]:
    screen = Screen("x", Column((Text(ink),)))
    layout = laid_out(screen, round(width), 720, text, Setter(measured))
    lines: dict[float, str] = {}
    for piece in layout.boxes[0].pieces:
        lines[piece.y] = lines.get(piece.y, "") + piece.text
    return [line.rstrip() for line in lines.values()]


def test_words_go_to_the_next_line_when_they_do_not_fit() -> None:
    assert set_in(900, Ink("woord " * 40))[0].count("woord") < 40
    assert " ".join(set_in(900, Ink("een twee drie " * 20))).split() == ["een", "twee", "drie"] * 20


def test_a_word_wider_than_the_line_is_broken_and_not_lost() -> None:
    long = "verkoopondersteuningsafdelingsvergadering" * 8

    assert "".join(set_in(900, Ink(long))) == long


def test_stress_begins_in_the_middle_of_a_line() -> None:
    assert set_in(1280, Ink("Hij zei "), Ink("nog", is_stressed=True), Ink(" wat.")) == ["Hij zei nog wat."]


def test_larger_text_takes_more_lines() -> None:
    ink = Ink("woord " * 60)

    assert len(set_in(1280, ink, text=2.0)) > len(set_in(1280, ink, text=1.0))


def test_a_scroll_area_knows_how_high_its_content_is_and_where_the_anchor_is() -> None:
    column = Column((Text((Ink("een"),)), Text((Ink("twee"),))), gap=10)

    scroll = laid_out(Screen("x", Scroll("s", column, anchor=1)), 1280, 720, 1.0, Setter(measured)).scroll

    assert scroll is not None
    assert scroll.rect.height == 720
    assert scroll.anchor == pytest.approx(scroll.inner_height - scroll.inner[1].rect.height)


def test_a_button_is_never_lower_than_can_be_pressed() -> None:
    button = Button(Text((Ink("x"),)), Command("quit"), "x")

    layout = laid_out(Screen("x", Panel(button)), 1280, 720, 1.0, Setter(measured))

    assert layout.focus[0][0].rect.height >= 44
