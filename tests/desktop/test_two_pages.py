"""Two pages beside each other, each with its own scrolling; and one where there is no room for two."""

import pytest

from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Layout, Setter, area_id, laid_out
from game.desktop.reading.walk import reading_of
from game.desktop.widgets import Button, Column, Ink, Panel, Row, Screen, Scroll, Split, Text
from tests.desktop.sample import measured, playing


def text(words: str) -> Text:
    return Text((Ink(words),))


def button(name: str) -> Button:
    return Button(text(name), Command("pick", name), name)


def page(id: str, count: int) -> Panel:
    rows = tuple(button(f"{id} {number}") for number in range(count))
    head = Row((text(f"head of {id}"),), (1.0,))
    return Panel(Column((head, Scroll(id, Column(rows))), grows=(1,)), "paper", fills=True)


SCREEN = Screen("preview", Split(page("one", 40), page("other", 60), 0.56))


def desk_on(screen: Screen, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int] = (1280, 720)) -> Desk:
    play = playing()
    monkeypatch.setattr(type(play), "screen", property(lambda self: screen))
    return Desk(play, measured, *size)


def lay_out(width: int, height: int, text_size: float = 1.0) -> Layout:
    return laid_out(SCREEN, width, height, text_size, Setter(measured))


def test_the_wheel_scrolls_the_page_that_the_mouse_is_on(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_on(SCREEN, monkeypatch)

    desk.hover(1100, 400)
    desk.wheel(-3)

    assert desk.frame.look.scrolled_in("other") > 0
    assert desk.frame.look.scrolled_in("one") == 0


def test_each_page_stays_where_it_is_while_the_other_is_scrolled(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_on(SCREEN, monkeypatch)
    desk.hover(1100, 400)
    desk.wheel(-3)
    other = desk.frame.look.scrolled_in("other")

    desk.hover(100, 400)
    desk.wheel(-5)

    assert desk.frame.look.scrolled_in("other") == other
    assert desk.frame.look.scrolled_in("one") > 0


def test_a_finger_drags_the_page_it_is_on(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_on(SCREEN, monkeypatch)

    desk.reach(1100, 400)
    desk.drag(-200)

    assert desk.frame.look.scrolled_in("other") == 200


def test_the_focus_brings_its_own_page_into_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_on(SCREEN, monkeypatch)

    desk.attend(Command("pick", "other 50"))
    desk.rest()

    assert desk.frame.look.scrolled_in("other") > 0
    assert desk.frame.look.scrolled_in("one") == 0
    desk.key("page up")
    assert desk.frame.look.scrolled_in("one") == 0


def test_what_is_seen_on_a_scrolled_page_is_what_is_pressed(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_on(SCREEN, monkeypatch)
    desk.hover(1100, 400)
    desk.wheel(-2)
    desk.hover(100, 400)
    desk.wheel(-1)

    desk.hover(1100, 400)

    scrolled = desk.frame.look.scrolled_in("other")
    area = next(area for area in desk.layout.areas if area_id(area) == "other")
    down = 400 - area.rect.y + scrolled
    seen = [box.widget.command for box in area.inner if isinstance(box.widget, Button) and box.rect.holds(50, down)]
    assert [desk.frame.look.hover] == seen


def test_a_reader_is_told_where_things_are_on_both_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_on(SCREEN, monkeypatch)
    desk.hover(1100, 400)
    desk.wheel(-2)

    reading = reading_of(desk.screen, desk.layout, None, desk.scrolled_to, "nl", desk.still)

    nodes = {node.name: node for node in reading.root.all()}
    assert nodes["one 0"].rect.y > 0
    assert nodes["other 0"].rect.y < 0
    assert "other 5" in nodes


def test_only_the_first_page_is_read_aloud_when_it_is_new() -> None:
    one, other = (Panel(Column((Scroll(id, Column((text(id),))),), grows=(0,))) for id in ("nieuw", "stand"))
    screen = Screen("preview", Split(one, other), reads=True)

    reading = reading_of(screen, laid_out(screen, 1280, 720, 1.0, Setter(measured)), None, 0, "nl")

    assert reading.news == "nieuw"


@pytest.mark.parametrize(
    ("size", "text_size", "pages"),
    [
        ((1280, 720), 1.0, 2),
        ((960, 540), 1.0, 2),
        ((640, 400), 2.0, 1),
        ((800, 1100), 1.0, 2),
        ((700, 820), 2.0, 1),
    ],
)
def test_two_pages_become_one_where_both_would_be_too_small(
    size: tuple[int, int], text_size: float, pages: int
) -> None:
    layout = lay_out(*size, text_size)

    assert len(layout.areas) == pages
    assert len(layout.focus) == 100


def test_two_pages_as_one_have_everything_of_both_in_their_order() -> None:
    layout = lay_out(640, 400, 2.0)

    names = [box.widget.name for box, _ in layout.focus if isinstance(box.widget, Button)]
    assert names == [*(f"one {number}" for number in range(40)), *(f"other {number}" for number in range(60))]
    assert any(isinstance(box.widget, Text) and box.widget.name == "head of other" for box in layout.areas[0].inner)
