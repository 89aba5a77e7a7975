"""What is in a widget, and the same widget with something else in it."""

from collections.abc import Iterator

import pytest

from game.desktop.children import children_of, with_each
from game.desktop.commands import Command
from game.desktop.screens.parts import text
from game.desktop.widgets import (
    Button,
    Column,
    Flow,
    Panel,
    Picture,
    Poster,
    Row,
    Scroll,
    Space,
    Split,
    Widget,
)

ONE, OTHER = text("een"), text("twee")
HOLDERS: tuple[tuple[Widget, tuple[Widget, ...]], ...] = (
    (Column((ONE, OTHER)), (ONE, OTHER)),
    (Row((ONE, OTHER), (0.5, 0.5)), (ONE, OTHER)),
    (Flow((ONE, OTHER)), (ONE, OTHER)),
    (Split(ONE, OTHER), (ONE, OTHER)),
    (Panel(ONE), (ONE,)),
    (Button(ONE, Command("quit"), "een"), (ONE,)),
    (Scroll("lijst", Column((ONE,))), (Column((ONE,)),)),
    (Poster(Picture("muur"), "smal", Panel(ONE)), (Picture("muur"), Panel(ONE))),
    (Space(4), ()),
    (ONE, ()),
)


def shouted(widget: Widget) -> Widget:
    return text("EEN") if widget == ONE else with_each(widget, shouted)


def words_of(widget: Widget) -> Iterator[Widget]:
    if widget in (ONE, OTHER, text("EEN")):
        yield widget
    for child in children_of(widget):
        yield from words_of(child)


@pytest.mark.parametrize(("widget", "children"), HOLDERS, ids=lambda each: type(each).__name__)
def test_its_children_come_in_the_order_in_which_they_are_read(widget: Widget, children: tuple[Widget, ...]) -> None:
    assert children_of(widget) == children


@pytest.mark.parametrize("widget", [widget for widget, _ in HOLDERS], ids=lambda each: type(each).__name__)
def test_what_is_made_of_a_child_stands_in_its_place_and_the_rest_stays(widget: Widget) -> None:
    made = shouted(widget)

    assert type(made) is type(widget)
    assert list(words_of(made)) == [text("EEN") if each == ONE else each for each in words_of(widget)]


@pytest.mark.parametrize("widget", [widget for widget, _ in HOLDERS], ids=lambda each: type(each).__name__)
def test_where_nothing_becomes_otherwise_it_is_the_widget_itself(widget: Widget) -> None:
    assert with_each(widget, lambda child: child) is widget
