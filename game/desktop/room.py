"""Where there is too little room: the same things described otherwise, so that nothing has to be cut off. Pure, and sizeless."""

from dataclasses import replace

from game.desktop.children import children_of, with_each
from game.desktop.widgets import Button, Column, Flow, Row, Scroll, Widget

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


def _begun_with(widget: Widget, more: tuple[Widget, ...]) -> Widget | None:
    """Return a widget with more before what is to be read first in its scroll area; None where nothing is scrolled."""
    match widget:
        case Scroll():
            before, after = widget.child.children[: widget.anchor or 0], widget.child.children[widget.anchor or 0 :]
            return replace(widget, child=replace(widget.child, children=(*before, *more, *after)))
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
