"""What is wrong with a layout: words cut off, squeezed, broken or laid over others, things outside of what they stand on.

Nothing here looks at a picture: the boxes of a layout say it all, with the real letters to measure by.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.desktop.children import children_of
from game.desktop.layout import Box, Layout, Measure, Piece, Rect, is_narrow
from game.desktop.theme import STYLES
from game.desktop.widgets import (
    Button,
    Column,
    Entry,
    Flow,
    Panel,
    Portrait,
    Poster,
    Row,
    Screen,
    Scroll,
    Space,
    Split,
    Stage,
    Stop,
    Text,
    Widget,
)
from game.drawing.shapes import Face, Label, Shape

WidthOf = Callable[[str, str, float], float]
INK = 0.9
"""How high the letters of a line are, of capitals and descenders, for their size."""
NEAR = 0.5
"""So many pixels off are a matter of rounding."""
ROOM_TO_READ, ROOM_IN_THE_SMALLEST = 0.4, 0.3
"""The least share of the height of the window that is kept for what is read; and in a window lower than 540 pixels, or
higher than wide, with a picture above what is read."""
JOINTS = ("/", "-", "_", ".", ":")
"""Behind these a name of a file may be broken, where it is longer than a line."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A box with all that it stands on, the outermost first; within a scroll area everything is in the area's own coordinates."""

    box: Box
    on: tuple[Box, ...] = ()

    @property
    def room(self) -> Box | None:
        """The scroll area it is in."""
        return next((box for box in self.on if isinstance(box.widget, Scroll)), None)

    def place(self, window: Rect) -> Rect:
        """Return what it may not leave."""
        ground = self.on[-1] if self.on else None
        if ground is None:
            return window
        if isinstance(ground.widget, Scroll):
            return Rect(0, 0, ground.rect.width, ground.inner_height)
        return ground.rect


def widgets_of(widget: Widget) -> Iterator[Widget]:
    """Yield a widget and all that is in it."""
    yield widget
    for child in children_of(widget):
        yield from widgets_of(child)


def placed(screen: Screen, layout: Layout) -> list[Placed]:
    """Return the boxes of a screen's layout with what they stand on."""
    boxes = iter(layout.boxes)
    found = list(_walked(layout.root or screen.root, boxes, ()))
    assert next(boxes, None) is None
    return found


def _walked(widget: Widget, boxes: Iterator[Box], on: tuple[Box, ...]) -> Iterator[Placed]:
    """Yield the boxes that a widget became; they come in the order of the description."""
    match widget:
        case Space():
            return
        case Column() | Row() | Flow() | Split() | Poster():
            for child in children_of(widget):
                yield from _walked(child, boxes, on)
            return
    box = next(boxes)
    assert type(box.widget) is type(widget)
    yield Placed(box, on)
    match widget:
        case Panel() | Button():
            yield from _walked(widget.child, boxes, (*on, box))
        case Scroll():
            inner = iter(box.inner)
            yield from _walked(widget.child, inner, (*on, box))
            assert next(inner, None) is None


def faults(screen: Screen, layout: Layout, measure: Measure) -> list[str]:
    """Return all that does not fit, in words."""
    found = placed(screen, layout)
    window = Rect(0, 0, *layout.size)
    return [
        *(fault for each in found for fault in _out_of_place(each, window)),
        *(fault for each in found for fault in _words(each.box, measure)),
        *_on_top_of_each_other(found),
        *_squeezed_reading(found, window),
    ]


def _out_of_place(each: Placed, window: Rect) -> Iterator[str]:
    rect, place = each.box.rect, each.place(window)
    if rect.x < place.x - NEAR or rect.right > place.right + NEAR:
        yield f"sticks out at the side, {rect} of {place}: {_called(each.box)}"
    if rect.y < place.y - NEAR or rect.bottom > place.bottom + NEAR:
        yield f"sticks out above or below, {rect} of {place}: {_called(each.box)}"
    if not each.room and rect.bottom > window.bottom + NEAR:
        yield f"cannot be scrolled to: {_called(each.box)}"


def _words(box: Box, measure: Measure) -> Iterator[str]:
    for piece in box.pieces:
        wide = measure(piece.text.rstrip(), piece.face, piece.size)
        if piece.x < -NEAR or piece.x + wide > box.rect.width + 1 + NEAR:
            yield f"wider than its box by {piece.x + wide - box.rect.width:.1f}: {piece.text!r}"
        if piece.y < 0 or piece.y + piece.size > box.rect.height + NEAR:
            yield f"lower than its box: {piece.text!r}"
    if isinstance(box.widget, Text):
        yield from _not_as_written(box.widget.name, box.pieces)
    elif isinstance(box.widget, Entry):
        yield from _not_as_written(box.widget.words or box.widget.hint, box.pieces)
    elif isinstance(box.widget, Stage):
        yield from _not_as_written(" ".join(box.widget.tag), box.pieces)


def _not_as_written(words: str, pieces: Sequence[Piece]) -> Iterator[str]:
    """Every word is there, whole, and on one line."""
    lines: dict[float, str] = {}
    for piece in pieces:
        lines[piece.y] = lines.get(piece.y, "") + piece.text
    shown = " ".join(lines.values()).split()
    if shown == words.split():
        return
    if "".join(shown) != "".join(words.split()):
        yield f"not all is there: {words!r}"
    for one, other in pairwise(lines.values()):
        if one.endswith(JOINTS):
            continue
        if one and other and f"{one.split()[-1]}{other.split()[0]}" in words.split():
            yield f"a word is broken: {one.split()[-1]}-{other.split()[0]} in {words!r}"


def _on_top_of_each_other(found: Sequence[Placed]) -> Iterator[str]:
    """Words lie over no other words, faces or things to press than those they belong to; nor do things to press over each other."""
    solid = [each for each in found if each.box.pieces or isinstance(each.box.widget, Stop | Portrait)]
    rooms = {id(each.room) for each in solid}
    for room in rooms:
        alike = sorted((each for each in solid if id(each.room) == room), key=lambda each: each.box.rect.y)
        for number, one in enumerate(alike):
            for other in alike[number + 1 :]:
                if other.box.rect.y >= one.box.rect.bottom - NEAR:
                    break
                if one.box not in other.on and other.box not in one.on and overlap(one.box.rect, other.box.rect):
                    yield f"on top of each other: {_called(one.box)} and {_called(other.box)}"


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two places have more than a rounding in common."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > NEAR and down > NEAR


def _squeezed_reading(found: Sequence[Placed], window: Rect) -> Iterator[str]:
    is_small = window.height < 540 or is_narrow(window.width, window.height)
    room = (ROOM_IN_THE_SMALLEST if is_small else ROOM_TO_READ) * window.height
    for each in found:
        if isinstance(each.box.widget, Scroll) and each.box.rect.height < room:
            yield f"only {each.box.rect.height / window.height:.0%} of the height to read in: {each.box.widget.id}"


def _called(box: Box) -> str:
    name = getattr(box.widget, "name", "")
    return f"{type(box.widget).__name__} {name!r}"


def drawn_faults(shapes: Sequence[Shape], size: tuple[float, float], width: WidthOf, scale: float) -> list[str]:
    """Return what is wrong with the words in a drawing: outside of it, on top of each other, or over a face.

    `width` tells how wide words in a style are, in pixels, and `scale` how large they are for their style.
    """
    places = [(shape, _place_of(shape, width, scale)) for shape in shapes if isinstance(shape, Label | Face)]
    window = Rect(0, 0, *size)
    found = []
    for number, (one, rect) in enumerate(places):
        if isinstance(one, Label) and not (
            window.holds(rect.x + 1, rect.y + 1) and window.holds(rect.right - 2, rect.bottom - 2)
        ):
            found.append(f"outside of the drawing: {one.text!r} at {rect}")
        for other, place in places[number + 1 :]:
            if (isinstance(one, Label) or isinstance(other, Label)) and overlap(rect, place):
                found.append(f"on top of each other in a drawing: {_shape(one)} and {_shape(other)}")
    return found


def _place_of(shape: Label | Face, width: WidthOf, scale: float) -> Rect:
    x, y = shape.centre
    wide, high = (
        (width(shape.text, shape.style, scale), INK * STYLES[shape.style].size * scale)
        if isinstance(shape, Label)
        else (1.8 * shape.radius, 1.8 * shape.radius)
    )
    return Rect(x - wide / 2, y - high / 2, wide, high)


def _shape(shape: Label | Face) -> str:
    return repr(shape.text) if isinstance(shape, Label) else f"the face of {shape.portrait}"
