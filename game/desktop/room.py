"""Where there is too little room: the same things described otherwise, so that nothing has to be cut off. Pure, and sizeless."""

from dataclasses import replace

from game.desktop.children import children_of, with_each
from game.desktop.widgets import Button, Column, Flow, Panel, Row, Scroll, Split, Widget

CROWDED, CROWDED_PAGE = 0.4, 0.75
"""Where less than this share of a column is left for what is read, or for a whole page with what is read in it, what stands
under that is read before it."""


def crowded(column: Column) -> float:
    """Return how much of its height a column must leave for what grows in it: more where that is not all to be read."""
    return CROWDED if isinstance(column.children[column.grows[0]], Scroll) else CROWDED_PAGE


def roomier(column: Column) -> Column | None:
    """Return a column in which what stood under its scroll area is scrolled with it; None where nothing stood there."""
    place = column.grows[0]
    below = column.children[place + 1 :]
    page = _begun_with(column.children[place], below) if below else None
    return replace(column, children=(*column.children[:place], page)) if page else None


def one_page(split: Split) -> Widget | None:
    """Return two pages as one, the second behind the first in its scroll area; None where they are not two pages."""
    second = _scrolled(split.other)
    return _ended_with(split.one, second) if second else None


def _scrolled(widget: Widget) -> tuple[Widget, ...]:
    """Return what a page has, with what stood beside its scroll area in it; nothing where it has none."""
    match widget:
        case Scroll():
            return widget.child.children
        case Panel():
            return _scrolled(widget.child)
        case Column() if any(_scrolled(child) for child in widget.children):
            return tuple(inner for child in widget.children for inner in (_scrolled(child) or (child,)))
    return ()


def _ended_with(widget: Widget, more: tuple[Widget, ...]) -> Widget | None:
    """Return a page with more at the end of its scroll area; None where it has none."""
    match widget:
        case Scroll():
            return replace(widget, child=replace(widget.child, children=(*widget.child.children, *more)))
        case Panel() if child := _ended_with(widget.child, more):
            return replace(widget, child=child)
        case Column():
            for place, each in enumerate(widget.children):
                if ended := _ended_with(each, more):
                    children = (*widget.children[:place], ended, *widget.children[place + 1 :])
                    return replace(widget, children=children)
    return None


def _begun_with(widget: Widget, more: tuple[Widget, ...]) -> Widget | None:
    """Return a widget with more before what is to be read first in its scroll area; None where nothing is scrolled."""
    match widget:
        case Scroll():
            before, after = widget.child.children[: widget.anchor or 0], widget.child.children[widget.anchor or 0 :]
            return replace(widget, child=replace(widget.child, children=(*before, *more, *after)))
        case Split():
            other = _begun_with(widget.other, more)
            return replace(widget, other=other) if other else None
        case Row() | Flow() | Button():
            return None  # what stands beside others has no more room than they
    found = next(((child, made) for child in children_of(widget) if (made := _begun_with(child, more))), None)
    if found is None:
        return None
    was, begun = found
    return with_each(widget, lambda child: begun if child is was else child)


def under_each_other(row: Row) -> Column:
    """Return a row as a column, in the same order; what is as wide as it is by itself stays beside the next that is."""
    made: list[Widget] = []
    for child, given in zip(row.children, row.widths, strict=True):
        last = made[-1] if made else None
        if given:
            made.append(child)
        elif isinstance(last, Flow):
            made[-1] = replace(last, children=(*last.children, child))
        else:
            made.append(Flow((child,), row.gap))
    return Column(tuple(made), row.gap)
