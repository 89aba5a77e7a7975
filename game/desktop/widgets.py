"""What is on a screen, as plain descriptions: one tree that is drawn, is walked by the keyboard, and can be read aloud.

Lengths are in pixels at 1280×720; the layout scales them. Nothing here draws, measures or listens.
"""

from dataclasses import dataclass, field
from typing import Literal

from game.desktop.commands import Command
from game.presenting import StageView, WebView


@dataclass(frozen=True, slots=True)
class Ink:
    """A stretch of words in one style; `colour` is a token that replaces the style's own."""

    text: str
    style: str = "body"
    colour: str | None = None
    is_stressed: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    ink: tuple[Ink, ...]
    align: Literal["left", "centre", "right"] = "left"

    @property
    def name(self) -> str:
        return "".join(ink.text for ink in self.ink)


@dataclass(frozen=True, slots=True)
class Portrait:
    """A face in a circle, ringed in the colour of the person's side; `alt` says what one sees."""

    folder: str
    face: str
    initial: str
    side: str
    size: float
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that fills its place, cut to fit; `name` is its file below the assets, without theme or ending."""

    name: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """The place, and who stands there. `tag` is on a label in the corner: what the scene is called, and the time of day."""

    view: StageView
    alt: str
    tag: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Web:
    view: WebView


@dataclass(frozen=True, slots=True)
class Space:
    height: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across, as one draws under a heading."""


@dataclass(frozen=True, slots=True)
class Column:
    """Things under each other. Of those in `grows` (places of children) the height that is left is shared."""

    children: tuple["Widget", ...]
    gap: float = 0
    grows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Things beside each other. `widths`: pixels, or, up to 1, a share of what the pixels leave; 0: as wide
    as it is by itself."""

    children: tuple["Widget", ...]
    widths: tuple[float, ...]
    gap: float = 0
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Split:
    """The window in two: beside each other, or, in a narrow window, under each other.

    `share` is what the first gets at a text size of 100%; the larger the text, the more of it goes to the other.
    """

    one: "Widget"
    other: "Widget"
    share: float = 0.52


@dataclass(frozen=True, slots=True)
class Panel:
    """A ground with something on it; `edge` is a coloured bar along the left side, `fills`: as high as there is room."""

    child: "Widget"
    ground: str | None = None
    line: str | None = None
    edge: str | None = None
    pad: tuple[float, float] = (0, 0)
    fills: bool = False
    widest: float | None = None
    """How wide the child may get, in pixels at 1280×720 and a text size of 100%."""
    is_centred: bool = False
    """In the middle of the height there is."""


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. `name` is what it is called, aloud too; `number` is the key that presses it.

    `position`: which of how many, in a set such as the choices. A closed one takes the focus, and says why, but not the press.
    """

    child: "Widget"
    command: Command
    name: str
    look: Literal["choice", "main", "quiet", "card", "key"] = "quiet"
    role: Literal["button", "choice", "radio"] = "button"
    number: int | None = None
    is_open: bool = True
    is_on: bool = False
    position: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Scroll:
    """A window on something higher than there is room for. `anchor` marks the child of the column that should be in view."""

    id: str
    child: Column
    anchor: int | None = None
    is_centred: bool = False


Widget = Text | Portrait | Picture | Stage | Web | Space | Rule | Column | Row | Split | Panel | Button | Scroll


@dataclass(frozen=True, slots=True)
class Screen:
    """A whole screen. `on_click` is what a press beside everything does; `first` names the button that has the focus at first."""

    id: str
    root: Widget
    on_click: Command | None = None
    first: Command | None = None
    title: str = ""
    keys: tuple[str, ...] = field(default=())
    reads: bool = False
    """A page to read: the arrows scroll it."""
