"""What is seen against what: every pair of colours that a laid-out screen puts beside each other, as tokens of the theme."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from game.desktop.inks import (
    LABEL,
    MARK,
    MORE_BELOW,
    PAGE,
    PROGRESS,
    RING,
    SCROLL_BAR,
    Inks,
    button_inks,
    entry_inks,
    side_ink,
)
from game.desktop.layout import Box, Layout
from game.desktop.theme import Colour, Theme
from game.desktop.widgets import (
    Button,
    Entry,
    Line,
    Mark,
    Panel,
    Portrait,
    Progress,
    Screen,
    Scroll,
    Stage,
    Text,
    Web,
)
from game.drawing.line_drawing import LineWords, draw_line
from game.drawing.shapes import Disc, Face, Label, Shape, Stroke
from game.drawing.web_drawing import draw_web
from tests.desktop.fitting import placed

Kind = Literal["text", "shape"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Something that must be told from its ground: words, or a shape that means something.

    `inks` are the colours of which one has to stand out: a button is seen by its line or by its ground.
    """

    kind: Kind
    what: str
    inks: tuple[str, ...]
    ground: str

    def contrast(self, theme: Theme) -> float:
        return max(contrast(theme[ink], theme[self.ground]) for ink in self.inks)


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two colours, as WCAG 2.2 defines it: from 1 to 21."""
    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def light(colour: Colour) -> float:
    """Return the relative luminance, as WCAG 2.2 defines it."""
    linear = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def pairs(screen: Screen, layout: Layout) -> Iterator[Pair]:
    """Yield every pair of a screen, in every state its buttons may be in."""
    for each in placed(screen, layout):
        for ground in grounds(each.on):
            yield from _pairs_on(each.box, ground)


def grounds(on: Sequence[Box]) -> frozenset[str]:
    """Return what something may stand on: the nearest that is painted, at rest and when it is met."""
    found: set[str] = set()
    for box in reversed(on):
        match box.widget:
            case Panel(ground=str(ground)):
                return frozenset({*found, ground})
            case Button():
                inks = [button_inks(box.widget, is_met).ground for is_met in (False, True)]
                found |= {ground for ground in inks if ground}
                if None not in inks:
                    return frozenset(found)
    return frozenset({*found, PAGE})


def _pairs_on(box: Box, ground: str) -> Iterator[Pair]:
    match box.widget:
        case Text():
            yield from (Pair("text", "words", (piece.colour,), ground) for piece in box.pieces)
        case Stage():
            yield from (Pair("text", "a label", (piece.colour,), LABEL.ground or PAGE) for piece in box.pieces)
        case Entry():
            sheet = entry_inks(is_met=False)
            yield from (Pair("text", "what is written", (piece.colour,), sheet.ground or PAGE) for piece in box.pieces)
            for inks in (sheet, entry_inks(is_met=True)):
                yield from _control("an entry", inks, ground)
        case Button():
            for is_met in (False, True):
                yield from _control(f"a {box.widget.look} button", button_inks(box.widget, is_met), ground)
        case Panel(strand=(str(side), _)):
            yield Pair("shape", "the thread beside words", (side_ink(side),), ground)
        case Portrait(side=side):
            yield Pair("shape", "the ring of a face", (side_ink(side),), ground)
        case Panel(edge=str(edge)):
            yield Pair("shape", "the bar beside words", (side_ink(edge),), ground)
            yield Pair("shape", "the bar beside words", (side_ink(edge),), box.widget.ground or ground)
        case Mark():
            yield Pair("shape", "a mark", (MARK.line or "",), ground)
            yield Pair("shape", "the dot in a mark", (MARK.line or "",), MARK.ground or ground)
        case Progress():
            yield Pair("shape", "what is done", (PROGRESS.line or "",), PROGRESS.ground or ground)
            yield Pair("shape", "what is done", (PROGRESS.line or "",), ground)
        case Scroll() if box.inner_height > box.rect.height + 1:
            yield Pair("shape", "the scroll bar", (SCROLL_BAR,), ground)
            yield Pair("shape", "the mark that there is more", (MORE_BELOW,), ground)
        case Web() | Line():
            for shape in _shapes(box.widget, box.rect.width, box.rect.height):
                yield from _drawn(shape)


def _control(what: str, inks: Inks, ground: str) -> Iterator[Pair]:
    """A control is seen by its line or by its ground, and its focus by the ring, outside of it and against it."""
    seen = tuple(ink for ink in (inks.line, inks.ground) if ink)
    assert RING.line
    if seen:
        yield Pair("shape", what, seen, ground)
    for beside in {ground, inks.ground or ground}:
        yield Pair("shape", f"the focus on {what}", (RING.line,), beside)


def _shapes(drawing: Web | Line, width: float, height: float) -> tuple[Shape, ...]:
    if isinstance(drawing, Web):
        moments = (draw_web(drawing.view, width, height, 1.0, moment) for moment in (0.0, 0.4, 0.8, 1.0))
        return tuple(shape for shapes in moments for shape in shapes)
    return draw_line(drawing.view, LineWords(*drawing.words), width, height, 1.0)


def _drawn(shape: Shape) -> Iterator[Pair]:
    match shape:
        case Label():
            yield Pair("text", "words in a drawing", (shape.colour,), shape.ground or PAGE)
        case Stroke(colour=colour, outline=None) if colour == PAGE:
            pass  # a patch under words, on which nothing is told
        case Stroke():
            yield Pair("shape", "a stroke", (shape.outline or shape.colour,), PAGE)
        case Disc(line=line, fill=fill):
            yield Pair("shape", "a disc", (line, fill), PAGE)
        case Face():
            pass  # its ring is a disc
