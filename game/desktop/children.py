"""What is directly in a widget, and the same widget with something else in it: here it is known which widgets hold others."""

from collections.abc import Callable
from dataclasses import replace

from game.desktop.widgets import Button, Column, Flow, Panel, Picture, Poster, Row, Scroll, Split, Widget


def children_of(widget: Widget) -> tuple[Widget, ...]:
    """Return what is directly in a widget, in the order in which it is laid out and read."""
    match widget:
        case Column() | Row() | Flow():
            return widget.children
        case Split():
            return (widget.one, widget.other)
        case Poster():
            return (widget.picture, widget.page)
        case Panel() | Button() | Scroll():
            return (widget.child,)
    return ()


def with_each(widget: Widget, made: Callable[[Widget], Widget]) -> Widget:
    """Return a widget with what is made of each of its children in its place; itself where all of them stayed what they are.

    Of a column in a scroll area, a picture and the page of a poster the same kind of thing must be made.
    """
    before = children_of(widget)
    children = tuple(made(child) for child in before)
    if all(one is other for one, other in zip(before, children, strict=True)):
        return widget
    match widget:
        case Column() | Row() | Flow():
            return replace(widget, children=children)
        case Split():
            return replace(widget, one=children[0], other=children[1])
        case Poster():
            picture, page = children
            assert isinstance(picture, Picture)
            assert isinstance(page, Panel)
            return replace(widget, picture=picture, page=page)
        case Scroll():
            (column,) = children
            assert isinstance(column, Column)
            return replace(widget, child=column)
        case Panel() | Button():
            return replace(widget, child=children[0])
    return widget
