"""From a screen's description to boxes with rectangles: pure, with the measuring of text handed in.

Everything that is a length in a description is scaled here: by the window, and text besides by the reader's text size.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from game.desktop.room import crowded, one_page, roomier, under_each_other
from game.desktop.theme import LINE, STYLES, TARGET, Style
from game.desktop.widgets import (
    Button,
    Column,
    Entry,
    Flow,
    Ink,
    Line,
    Mark,
    Panel,
    Picture,
    Portrait,
    Poster,
    Progress,
    Rope,
    Row,
    Rule,
    Screen,
    Scroll,
    Sign,
    Space,
    Split,
    Stage,
    Stop,
    Text,
    Web,
    Widget,
)

NEAR = 0.02
"""The share of a line, at its end, in which its words are measured together."""
PROGRESS = 14
"""How high a bar of progress is, in pixels at 1280×720."""
ROPE = 18
"""How high a rope across is, with its bends, in pixels at 1280×720."""
_SHEET = 24
"""How much of a poster is seen around the sheet on it, in pixels at 1280×720."""
MARK = 13
"""How large the ring of a mark is, in pixels at 1280×720 and a text size of 100%."""
LABEL_MARGIN, LABEL_PAD = 18, 13
"""How far the label of a stage is from its corner, and the room around the words on it, in pixels at 1280×720."""
TALLER = 1.08
"""OpenDyslexic reaches further up and down than the other letters: its lines are so much further apart."""
NARROW = 0.05
"""Neither takes more than this share of a narrow stage."""
SMALLEST = 0.5
"""So much smaller than the reader's text size a heading or a label may be for its longest word to fit."""
LEAST_PAGE = (300, 400)
"""How wide each of two pages beside each other is at least, and how high each of two under each other, in pixels at 1280×720 and
a text size of 100%."""
LEAST_DRAWING = 240
"""How high a drawing is at least in a narrow window, in pixels at 1280×720."""
_CARET = 1.25
"""How high the caret is for its text."""
_WORD = re.compile(r" *[^ ]+ *| +")
_JOINTS = "/\\_-:.@"
"""Behind these a word that is wider than the line, such as the name of a file, is broken by preference."""


class Measure(Protocol):
    """Returns how wide a word is, in pixels, set in a face of the theme at a size in pixels."""

    def __call__(self, word: str, face: str, size: int) -> float: ...


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Piece:
    """Words on one line in one style, at a place within their box."""

    x: float
    y: float
    text: str
    face: str
    size: int
    colour: str


@dataclass(frozen=True, slots=True)
class Box:
    """A widget with its place. `pieces` are its words, if any; `inner` what a scroll area shows, in its own coordinates.

    `caret` is where one writes, in an entry: across, down, and how high.
    """

    rect: Rect
    widget: Widget
    pieces: tuple[Piece, ...] = ()
    inner: tuple["Box", ...] = ()
    inner_height: float = 0
    anchor: float | None = None
    caret: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """A screen laid out. `focus` are the boxes of what Tab stops at, in its order; `scroll` is its scroll area, if it has one."""

    boxes: tuple[Box, ...]
    scale: float
    text: float
    size: tuple[int, int] = (1280, 720)
    letters: str = "hyperlegible"
    root: Widget | None = field(default=None, compare=False)
    """The description as it was laid out: where there was too little room, some of it stands elsewhere than it was put."""
    in_hand: str = field(default="", compare=False)
    """Which of several scroll areas the keys and the wheel move, by its id; the first, where it is none of them."""

    @property
    def scroll(self) -> Box | None:
        """The scroll area in hand, if there is one at all."""
        return next((box for box in self.areas if area_id(box) == self.in_hand), next(iter(self.areas), None))

    @property
    def areas(self) -> tuple[Box, ...]:
        """The scroll areas."""
        return tuple(box for box in self.boxes if isinstance(box.widget, Scroll))

    def area_of(self, box: Box) -> Box | None:
        """Return the scroll area that a box stands in."""
        return next((area for area in self.areas if any(inner is box for inner in area.inner)), None)

    @property
    def focus(self) -> tuple[tuple[Box, bool], ...]:
        """Every button's and entry's box, and whether it stands within the scroll area."""
        return tuple(self._stops())

    def _stops(self) -> Iterator[tuple[Box, bool]]:
        for box in self.boxes:
            if isinstance(box.widget, Stop):
                yield box, False
            for inner in box.inner:
                if isinstance(inner.widget, Stop):
                    yield inner, True


def area_id(box: Box) -> str:
    """Return the id of a scroll area."""
    assert isinstance(box.widget, Scroll)
    return box.widget.id


def label_ground(pieces: Sequence[Piece], scale: float, measure: Measure) -> Rect:
    """Return the sheet that a stage's label is written on, on the stage."""
    pad = LABEL_PAD * scale
    left, top = (min(getattr(piece, way) for piece in pieces) - pad for way in "xy")
    right = max(piece.x + measure(piece.text.rstrip(), piece.face, piece.size) for piece in pieces)
    bottom = max(piece.y + 1.3 * piece.size for piece in pieces)
    return Rect(left, top + pad / 2, right + pad - left, bottom - top)


def scale_of(width: int, height: int) -> float:
    """Return how much larger than at 1280×720 things are in a window of this size; never less than 0.7."""
    fit = min(width / 760, height / 960) if is_narrow(width, height) else min(width / 1280, height / 720)
    return max(fit, 0.7)


def is_narrow(width: float, height: float) -> bool:
    """Whether a window is so high that its two halves go under each other."""
    return width < 1.2 * height


def laid_out(
    screen: Screen,
    width: int,
    height: int,
    text_size: float,
    setter: "Setter",
    caret: tuple[str, int] | None = None,
    spacing: float = 1.0,
    letters: str = "hyperlegible",
) -> Layout:
    """Lay a screen out in a window. `text_size` is 1.0 to 2.0; `setter` keeps what was set before.

    `caret` is in which entry one writes, by its key, and before which character. `spacing` is how much further apart lines are
    than usual, and `letters` which letter they are set in.
    """
    scale = scale_of(width, height)
    setter.start(scale, text_size, spacing, letters)
    arranger = _Arranger(scale, scale * text_size, setter, caret)
    boxes, _ = arranger.arrange(screen.root, 0, 0, width, height)
    return Layout(tuple(boxes), scale, text_size, (width, height), letters, arranger.as_arranged(screen.root))


_PADS = {
    "quiet": (6, 4, TARGET),
    "key": (12, 4, TARGET),
    "choice": (14, 10, TARGET),
    "card": (16, 12, TARGET),
    "main": (18, 9, TARGET),
}
"""The room around what is in a button, across and down, and its least height, by its look."""
_ENTRY_PAD = (14, 9)
"""The room around what is written, across and down."""


class _Arranger:
    def __init__(self, scale: float, text: float, setter: "Setter", caret: tuple[str, int] | None) -> None:
        self.scale = scale
        self.text = text
        self.setter = setter
        self.caret = caret
        self.instead: list[tuple[Widget, Widget]] = []
        """What was too crowded, each with what was laid out instead."""

    def as_arranged(self, widget: Widget) -> Widget:
        """Return a description as it was laid out."""
        for one, other in self.instead:
            if widget is one:
                return self.as_arranged(other)
        match widget:
            case Split():
                return replace(widget, one=self.as_arranged(widget.one), other=self.as_arranged(widget.other))
            case Panel():
                return replace(widget, child=self.as_arranged(widget.child))
            case _:
                return widget

    def arrange(
        self, widget: Widget, x: float, y: float, width: float, height: float | None
    ) -> tuple[list[Box], float]:
        """Return a widget's boxes at a place, and the height it took; `height` is the room where that is bounded."""
        match widget:
            case Text():
                set_ = self.setter.fitted if _is_heading(widget) else self.setter.set
                pieces, taken = set_(widget, width)
                return [Box(Rect(x, y, width, taken), widget, pieces)], taken
            case Portrait():
                size = widget.size * self._face_scale
                return [Box(Rect(x, y, size, size), widget)], size
            case Picture() | Stage() | Web() | Line():
                room = height if height is not None else width * 0.75
                label = self._label(widget.tag, width, room) if isinstance(widget, Stage) else ()
                return [Box(Rect(x, y, width, room), widget, label)], room
            case Progress():
                return [Box(Rect(x, y, width, PROGRESS * self.scale), widget)], PROGRESS * self.scale
            case Mark():
                return [Box(Rect(x, y, MARK * self.text, MARK * self.text), widget)], MARK * self.text
            case Sign():
                size = widget.size * self.text
                return [Box(Rect(x, y, size, size), widget)], size
            case Space():
                return [], widget.height * self.scale
            case Rule():
                return [Box(Rect(x, y, width, LINE * self.scale), widget)], LINE * self.scale
            case Rope():
                return [Box(Rect(x, y, width, ROPE * self.scale), widget)], ROPE * self.scale
            case Column():
                return self._column(widget, x, y, width, height)
            case Row():
                return self._row(widget, x, y, width, height)
            case Flow():
                return self._flow(widget, x, y, width)
            case Split():
                return self._split(widget, x, y, width, height)
            case Poster():
                return self._poster(widget, x, y, width, height)
            case Panel():
                return self._panel(widget, x, y, width, height)
            case Button():
                return self._button(widget, x, y, width)
            case Entry():
                return self._entry(widget, x, y, width)
            case Scroll():
                return self._scroll(widget, x, y, width, height)

    def _label(self, tag: Sequence[str], width: float, height: float = math.inf) -> tuple[Piece, ...]:
        """Return what a stage's label says, at its place on the stage, smaller where it would hang out of it.

        `label_ground` is what it is written on.
        """
        margin, pad = (min(out * self.scale, NARROW * width) for out in (LABEL_MARGIN, LABEL_PAD))
        lines = [Text((Ink(words, style),)) for words, style in zip(tag, ("scene", "small"), strict=False) if words]
        pieces: list[Piece] = []
        for most in (1.0, 0.85, 0.7, SMALLEST):
            pieces, down = [], margin + pad / 2
            for line in lines:
                made, high = self.setter.fitted(line, width - 2 * (margin + pad), most)
                pieces += [replace(piece, x=piece.x + margin + pad, y=piece.y + round(down)) for piece in made]
                down += high
            if down + pad / 2 <= height:
                break
        return tuple(pieces)

    @property
    def _face_scale(self) -> float:
        """Faces grow with the text, but only by half as much: the words are what was too small."""
        return (self.scale + self.text) / 2

    def _column(
        self, column: Column, x: float, y: float, width: float, height: float | None
    ) -> tuple[list[Box], float]:
        boxes, at, _ = self._stacked(column, x, y, width, height)
        return boxes, at

    def _stacked(
        self, column: Column, x: float, y: float, width: float, height: float | None
    ) -> tuple[list[Box], float, list[float]]:
        """Return a column's boxes, its height, and how far down each child begins."""
        gap = column.gap * self.scale
        left = 0.0
        if height is not None and column.grows:
            fixed = [child for place, child in enumerate(column.children) if place not in column.grows]
            used = sum(self.arrange(child, x, y, width, None)[1] for child in fixed)
            left = max(height - used - gap * (len(column.children) - 1), 0) / len(column.grows)
            if left < crowded(column) * height and (other := roomier(column)):
                self.instead.append((column, other))
                return self._stacked(other, x, y, width, height)
        boxes: list[Box] = []
        starts: list[float] = []
        at = y
        for place, child in enumerate(column.children):
            room = left if place in column.grows and height is not None else None
            starts.append(at - y)
            made, taken = self.arrange(child, x, at, width, room)
            boxes += made
            at += (room if room is not None else taken) + gap
        return boxes, max(at - gap - y, 0), starts

    def _row(self, row: Row, x: float, y: float, width: float, height: float | None) -> tuple[list[Box], float]:
        gap = row.gap * self.scale
        wides = self._wides(row, width - gap * (len(row.children) - 1))
        if self._is_too_narrow(row, wides):
            return self._column(under_each_other(row), x, y, width, None)
        parts, at, highest = [], x, 0.0
        for child, wide in zip(row.children, wides, strict=True):
            made, taken = self.arrange(child, at, y, wide, height)
            parts.append((made, taken))
            highest = max(highest, taken)
            at += wide + gap
        boxes: list[Box] = []
        for made, taken in parts:
            down = (highest - taken) / 2 if row.is_centred else 0
            boxes += [_moved(box, 0, down) for box in made] if down else made
        return boxes, highest

    def _is_too_narrow(self, row: Row, wides: Sequence[float]) -> bool:
        """Whether a word in a row finds no room, or what is as wide as it is by itself is pushed out of it.

        A row in which something has a width in pixels stays as it is: a face or a number belongs beside its words. So does one
        of a single thing, which finds no more room under itself.
        """
        if len(row.children) < 2 or any(given > 1 for given in row.widths):
            return False
        pairs = zip(row.children, wides, strict=True)
        return any(self._least(child) > wide + 0.5 for child, wide in pairs)

    def _least(self, widget: Widget) -> float:
        """How wide something must be for its longest word."""
        match widget:
            case Text():
                return self.setter.longest(widget)
            case Button():
                return self._least(widget.child) + 2 * _PADS[widget.look][0] * self.scale
            case Panel():
                return self._least(widget.child) + 2 * widget.pad[0] * self.scale
            case Column() | Flow():
                return max(map(self._least, widget.children), default=0)
            case Row():
                gaps = widget.gap * self.scale * (len(widget.children) - 1)
                fixed = sum(given * self._face_scale for given in widget.widths if given > 1)
                free = [each for each, given in zip(widget.children, widget.widths, strict=True) if given <= 1]
                return fixed + gaps + max(map(self._least, free), default=0)
            case Mark():
                return MARK * self.text
            case _:
                return 0

    def _flow(self, flow: Flow, x: float, y: float, width: float) -> tuple[list[Box], float]:
        gap = flow.gap * self.scale
        lines: list[list[Widget]] = [[]]
        right = 0.0
        for child in flow.children:
            wide = min(self._natural(child), width)
            if right and right + wide > width:
                lines.append([])
                right = 0.0
            lines[-1].append(child)
            right += wide + gap
        boxes: list[Box] = []
        down = 0.0
        for line in lines:
            row = Row(tuple(line), (0,) * len(line), flow.gap, is_centred=True)
            made, taken = self._row(row, x, y + down, width, None)
            boxes += made
            down += taken + gap
        return boxes, max(down - gap, 0)

    def _wides(self, row: Row, width: float) -> list[float]:
        """Return how wide each child of a row becomes."""
        fixed = [
            self._natural(child) if given == 0 else given * self._face_scale if given > 1 else 0.0
            for child, given in zip(row.children, row.widths, strict=True)
        ]
        shares = sum(given for given in row.widths if given <= 1)
        if not any(row.widths) and sum(fixed) > width:  # the widest makes room, on more than one line
            widest = fixed.index(max(fixed))
            fixed[widest] = max(width - sum(fixed) + fixed[widest], 0.0)
        left = max(width - sum(fixed), 0)
        return [
            given / shares * left if 0 < given <= 1 else min(wide, width)
            for wide, given in zip(fixed, row.widths, strict=True)
        ]

    def _natural(self, widget: Widget) -> float:
        """How wide something is when nothing presses it: a text on one line, and a button around one."""
        match widget:
            case Text():
                pieces, _ = self.setter.set(replace(widget, align="left"), 1e6)
                return max((self.setter.right_of(piece) for piece in pieces), default=0) + 2
            case Mark():
                return MARK * self.text
            case Sign():
                return widget.size * self.text
            case Button():
                pads = 2 * _PADS[widget.look][0] * self.scale
                return max(self._natural(widget.child) + pads, TARGET * self.scale)
            case Row() if all(given == 0 for given in widget.widths):
                return sum(map(self._natural, widget.children)) + widget.gap * self.scale * (len(widget.children) - 1)
            case _:
                return 0

    def _split(self, split: Split, x: float, y: float, width: float, height: float | None) -> tuple[list[Box], float]:
        assert height is not None, "a split fills the window"
        more = (self.text / self.scale - 1) * 0.16
        if (joined := one_page(split)) and self._is_too_little_for_two(split, width, height):
            self.instead.append((split, joined))
            return self.arrange(joined, x, y, width, height)
        if not is_narrow(width, height):
            wide = round(width * (split.share - (0 if joined else more)))
            one, _ = self.arrange(split.one, x, y, wide, height)
            other, _ = self.arrange(split.other, x + wide, y, width - wide, height)
        else:
            share = split.share if joined else split.share * 0.75 - more
            high = max(round(height * share), self._least_height(split.one, width))
            one, _ = self.arrange(split.one, x, y, width, high)
            other, _ = self.arrange(split.other, x, y + high, width, height - high)
        return [*one, *other], height

    def _is_too_little_for_two(self, split: Split, width: float, height: float) -> bool:
        """Whether two pages beside each other, or under each other, would both be too small to read in."""
        if is_narrow(width, height):
            return height * min(split.share, 1 - split.share) < LEAST_PAGE[1] * self.text
        return width * min(split.share, 1 - split.share) < LEAST_PAGE[0] * self.text

    def _least_height(self, widget: Widget, width: float) -> int:
        """How high a picture must be for the words on it."""
        if isinstance(widget, Web | Line):
            return round(LEAST_DRAWING * self.scale)
        if not isinstance(widget, Stage) or not (pieces := self._label(widget.tag, width)):
            return 0
        return math.ceil(max(piece.y + 1.5 * piece.size for piece in pieces) + LABEL_PAD * self.scale)

    def _poster(
        self, poster: Poster, x: float, y: float, width: float, height: float | None
    ) -> tuple[list[Box], float]:
        assert height is not None, "a poster fills the window"
        if is_narrow(width, height):
            above = replace(poster.picture, name=poster.narrow)
            return self._split(Split(above, poster.page, poster.share), x, y, width, height)
        edge = _SHEET * self.scale
        left = round(width * (poster.share - (self.text / self.scale - 1) * 0.16))
        picture = Box(Rect(x, y, width, height), poster.picture)
        sheet = replace(poster.page, line="ink", fills=True)
        page, _ = self.arrange(sheet, x + left, y + edge, width - left - edge, height - 2 * edge)
        return [picture, *page], height

    def _panel(self, panel: Panel, x: float, y: float, width: float, height: float | None) -> tuple[list[Box], float]:
        pad_x, pad_y = (pad * self.scale for pad in panel.pad)
        inside = width - 2 * pad_x
        if panel.widest is not None:
            narrower = max(inside - panel.widest * self.text, 0)
            pad_x, inside = pad_x + narrower / 2, inside - narrower
        room = max(height - 2 * pad_y, 0) if height is not None else None
        made, taken = self.arrange(panel.child, x + pad_x, y + pad_y, inside, room)
        full = height if panel.fills and height is not None else taken + 2 * pad_y
        if panel.is_centred and room is not None:
            made = [_moved(box, 0, max(room - taken, 0) / 2) for box in made]
        return [Box(Rect(x, y, width, full), panel), *made], full

    def _button(self, button: Button, x: float, y: float, width: float) -> tuple[list[Box], float]:
        pad_x, pad_y, least = (pad * self.scale for pad in _PADS[button.look])
        made, taken = self.arrange(button.child, x + pad_x, y, width - 2 * pad_x, None)
        full = max(taken + 2 * pad_y, least)
        down = (full - taken) / 2
        return [Box(Rect(x, y, width, full), button), *(_moved(box, 0, down) for box in made)], full

    def _entry(self, entry: Entry, x: float, y: float, width: float) -> tuple[list[Box], float]:
        """As high as its words, and never lower than its hint, so that it stays as it is when one begins to write."""
        if self.caret and self.caret[0] == entry.key:
            entry = replace(entry, caret=self.caret[1])
        right, down = (pad * self.scale for pad in _ENTRY_PAD)
        inside = max(width - 2 * right, 1)
        written, high = self.setter.set(Text((Ink(entry.words),)), inside)
        hint, hint_high = self.setter.set(Text((Ink(entry.hint, colour="soft"),)), inside)
        _, line = self.setter.set(Text((Ink(""),)), inside)
        pieces = tuple(replace(piece, x=piece.x + right, y=piece.y + down) for piece in written or hint)
        full = max(high, hint_high, entry.lines * line) + 2 * down
        full = max(full, TARGET * self.scale)
        caret = None
        if entry.caret is not None:
            across, below, tall = self.setter.caret(written, entry.at)
            caret = (min(across, inside) + right, below + down, tall)
        return [Box(Rect(x, y, width, full), entry, pieces, caret=caret)], full

    def _scroll(
        self, scroll: Scroll, x: float, y: float, width: float, height: float | None
    ) -> tuple[list[Box], float]:
        made, taken, starts = self._stacked(scroll.child, 0, 0, width, None)
        anchor = starts[scroll.anchor] if scroll.anchor is not None and starts else None
        room = height if height is not None else taken
        if scroll.is_centred and taken < room:
            made = [_moved(box, 0, (room - taken) / 2) for box in made]
            taken = room
        return [Box(Rect(x, y, width, room), scroll, (), tuple(made), taken, anchor)], room


class Setter:
    """Sets words in lines, and keeps what it set, so that a page that grows is not set anew."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._scale, self._text = 0.0, 0.0
        self._spacing, self._letters = 1.0, "hyperlegible"
        self._kept: dict[tuple[Text, float, float], tuple[tuple[Piece, ...], float]] = {}
        self._longest: dict[Text, float] = {}
        self._shrink = 1.0

    def start(self, scale: float, text: float, spacing: float = 1.0, letters: str = "hyperlegible") -> None:
        """Begin a layout at a scale of the window and a text size, with lines so much further apart, in a letter."""
        wanted = (scale, text, spacing, letters)
        if wanted != (self._scale, self._text, self._spacing, self._letters) or len(self._kept) > 4_000:
            self._kept.clear()
            self._longest.clear()
            self._scale, self._text, self._spacing, self._letters = wanted

    def set(self, text: Text, width: float) -> tuple[tuple[Piece, ...], float]:
        """Return the pieces of a text in lines of at most this width, and its height."""
        key = (text, width, 0.0)
        if key not in self._kept:
            self._kept[key] = self._set(text, width)
        return self._kept[key]

    def fitted(self, text: Text, width: float, most: float = 1.0) -> tuple[tuple[Piece, ...], float]:
        """Return the pieces of a text and its height, set smaller where its longest word would not fit on a line.

        `most` is the largest share of its size that it is set in.
        """
        key = (text, width, most)
        if key not in self._kept:
            self._shrink = most
            while self._shrink > SMALLEST and self._widest(text) > width:
                self._shrink -= 0.04
            self._kept[key] = self._set(text, width)
            self._shrink = 1.0
        return self._kept[key]

    def longest(self, text: Text) -> float:
        """Return how wide the longest word of a text is."""
        if text not in self._longest:
            self._longest[text] = self._widest(text)
        return self._longest[text]

    def _widest(self, text: Text) -> float:
        words = ((word, self._font(ink)) for ink in text.ink for word in ink.text.split())
        return max((self._measure(word, *font) for word, font in words), default=0.0)

    def right_of(self, piece: Piece) -> float:
        """Return where a piece ends."""
        return piece.x + self._measure(piece.text, piece.face, piece.size)

    def caret(self, lines: Sequence[Piece], place: int) -> tuple[float, float, float]:
        """Return where the caret stands before a character of lines of words: across, down, and how high it is."""
        high = round(STYLES["body"].size * self._scale * self._text * _CARET)
        if not lines:
            return 0, 0, high
        number = _line_at(lines, place)
        line, start = lines[number], _span(lines, number)[0]
        return line.x + self._measure(line.text[: place - start], line.face, line.size), line.y, high

    def nearest(self, box: Box, x: float, y: float) -> int:
        """Return before which character of what is written in an entry a point of its box is."""
        lines = _written(box)
        number = max((number for number, line in enumerate(lines) if line.y <= y), default=0)
        return self._nearest(lines, number, x)

    def beside(self, box: Box, way: Literal["up", "down", "home", "end"]) -> int | None:
        """Return where the caret of an entry goes a line up or down, or at an end of its line; None: out of it."""
        lines = _written(box)
        assert isinstance(box.widget, Entry)
        number = _line_at(lines, box.widget.at)
        if way in ("home", "end"):
            return _span(lines, number)[way == "end"]
        other = number + (1 if way == "down" else -1)
        if box.caret is None or not 0 <= other < len(lines):
            return None
        return self._nearest(lines, other, box.caret[0])

    def _nearest(self, lines: Sequence[Piece], number: int, x: float) -> int:
        if not lines:
            return 0
        line, (first, last) = lines[number], _span(lines, number)

        def away(place: int) -> float:
            return abs(line.x + self._measure(line.text[: place - first], line.face, line.size) - x)

        return min(range(first, last + 1), key=away)

    def _set(self, text: Text, width: float) -> tuple[tuple[Piece, ...], float]:
        lines = self._lines(text, width)
        lead = max((self._pixels(STYLES[ink.style]) * STYLES[ink.style].lead for ink in text.ink), default=0.0)
        above = lead * (self._spacing - 1) * self._shrink / 2  # half of what lines are further apart goes above them
        lead *= self._spacing * self._shrink * (TALLER if self._letters == "dyslexic" else 1)
        placed = tuple(
            replace(piece, x=piece.x + self._indent(text, line, width), y=round(number * lead + above))
            for number, line in enumerate(lines)
            for piece in self._joined(line)
        )
        return placed, lead * len(lines)

    def _joined(self, line: list[Piece]) -> list[Piece]:
        """Join the words of a line that are set alike, so that each stretch is drawn at once where the one before it ends."""
        joined: list[Piece] = []
        for piece in line:
            last = joined[-1] if joined else None
            if last and (last.face, last.size, last.colour) == (piece.face, piece.size, piece.colour):
                joined[-1] = replace(last, text=last.text + piece.text)
            elif last:
                joined.append(replace(piece, x=self.right_of(last)))
            else:
                joined.append(piece)
        return joined

    def _pixels(self, style: Style) -> float:
        return style.size * self._scale * (1 + (self._text - 1) * style.grows)

    def _font(self, ink: Ink) -> tuple[str, int]:
        style = STYLES[ink.style]
        pixels = self._pixels(style) * self._shrink
        return faced(_face(style, ink), self._letters), max(int(pixels) if self._shrink < 1 else round(pixels), 9)

    def _lines(self, text: Text, width: float) -> list[list[Piece]]:
        """Break words into lines; one that is wider than the line by itself is broken too."""
        lines: list[list[Piece]] = [[]]
        at = begun = 0.0
        run, font = "", ("", 0)
        for ink in text.ink:
            at = begun + self._measure(run, *font) if run else at
            font, colour = self._font(ink), ink.colour or STYLES[ink.style].colour
            begun, run = at, ""
            for word in self._words(ink.text, *font, width):
                if word == "\n" or (at > 0 and self._reach(at, begun, run, word, *font, width) > width):
                    at = self._break(lines, word, is_first=not run)
                    begun, run = at, ""
                    word = word.lstrip(" ")  # a space that parted two styles parts nothing at the start of a line
                if word != "\n":
                    lines[-1].append(Piece(at, 0, word, *font, colour))
                    at += self._measure(word, *font)
                    run += word
        return lines

    def _break(self, lines: list[list[Piece]], word: str, is_first: bool) -> float:
        """Begin a line before a word, and return where it begins. Words in two styles with no space between them stay together."""
        line, held = lines[-1], 0
        while (
            is_first
            and held < len(line)
            and not line[-1 - held].text.endswith(" ")
            and not word.startswith((" ", "\n"))
        ):
            held += 1
            word = line[-held].text
        at, moved = 0.0, line[len(line) - held :] if held < len(line) else []
        del line[len(line) - len(moved) :]
        lines.append([])
        for piece in moved:
            lines[-1].append(replace(piece, x=at))
            at = self.right_of(lines[-1][-1])
        return at

    def _reach(self, at: float, begun: float, run: str, word: str, face: str, size: int, width: float) -> float:
        """Return where a line would end with one more word. Near the edge the words set so far alike are measured as one.

        Words one by one are each rounded to a pixel, and drawn together they may be a few pixels wider.
        """
        reach = at + self._measure(word.rstrip(), face, size)
        if width - NEAR * width < reach <= width and run:
            reach = max(reach, begun + self._measure((run + word).rstrip(), face, size))
        return reach

    def _words(self, text: str, face: str, size: int, width: float) -> Iterator[str]:
        for number, line in enumerate(text.split("\n")):
            if number:
                yield "\n"
            for word in _split(line):
                yield from self._broken(word, face, size, width)

    def _broken(self, word: str, face: str, size: int, width: float) -> Iterator[str]:
        while len(word) > 1 and self._measure(word.rstrip(), face, size) > width:
            fits = len(word) - 1
            while fits > 1 and self._measure(word[:fits], face, size) > width:
                fits -= 1
            fits = max((place for place in range(fits // 3, fits + 1) if word[place - 1] in _JOINTS), default=fits)
            yield word[:fits]
            word = word[fits:]
        yield word

    def _indent(self, text: Text, line: list[Piece], width: float) -> float:
        if text.align == "left" or not line:
            return 0
        last = line[-1]
        spare = max(width - last.x - self._measure(last.text.rstrip(), last.face, last.size), 0)
        return spare if text.align == "right" else spare / 2


def _is_heading(text: Text) -> bool:
    """Whether words are large already: what grows less than the text does."""
    return all(STYLES[ink.style].grows < 1 for ink in text.ink)


def _written(box: Box) -> tuple[Piece, ...]:
    """Return the lines of what is written in an entry's box. A line is one piece: all of it is in one style."""
    assert isinstance(box.widget, Entry)
    return box.pieces if box.widget.words else ()


def _line_at(lines: Sequence[Piece], place: int) -> int:
    """Return on which line a place in what is written is."""
    spans = [_span(lines, number) for number in range(len(lines))]
    return next((number for number, (_, last) in enumerate(spans) if place <= last), max(len(lines) - 1, 0))


def _span(lines: Sequence[Piece], number: int) -> tuple[int, int]:
    """Return the first and the last place on a line. Behind what ends a line that goes on is the first of the next."""
    first = sum(len(line.text) for line in lines[:number])
    last = first + len(lines[number].text) if lines else 0
    return first, last - 1 if number < len(lines) - 1 else last


def _face(style: Style, ink: Ink) -> str:
    if not ink.is_stressed:
        return style.face
    return {"text": "italic", "italic": "bold italic"}.get(style.face, style.face)


def faced(face: str, letters: str) -> str:
    """Return the name of a face in the letter that was chosen: "dyslexic bold" for "serif bold"."""
    if letters != "dyslexic":
        return face
    return f"dyslexic {face.replace('serif', 'text').replace('text bold', 'bold')}"


def _split(line: str) -> list[str]:
    """Split a line into words, each with the space behind it."""
    return _WORD.findall(line)


def _moved(box: Box, right: float, down: float) -> Box:
    rect = Rect(box.rect.x + right, box.rect.y + down, box.rect.width, box.rect.height)
    return replace(box, rect=rect)
