"""What is on a screen, as plain descriptions: one tree that is drawn, is walked by the keyboard, and can be read aloud.

Lengths are in pixels at 1280×720; the layout scales them. Nothing here draws, measures or listens.
"""

import unicodedata
from dataclasses import dataclass, field, replace
from typing import Literal

from game.desktop.commands import Command
from game.presenting import StageView, WebView
from game.presenting.debriefing import LineView


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
    """A face in a circle, ringed in the colour of the person's side; `alt` says what one sees, or else `who` it is and the face."""

    folder: str
    face: str
    initial: str
    side: str
    size: float
    alt: str = ""
    who: str = ""


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
class Line:
    """The line of a run; `words` are what it calls the result, and the threads under strain."""

    view: LineView
    words: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of something is done, from 0 to 1."""

    share: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A ring before one of a few ways something can be, with a dot in the one that it is."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """A small drawing before words that say the same: a drive's mark, a knot in its state, or a knot's number.

    `size` is in pixels at 1280×720 and a text size of 100%; `sides` are those of the people whose ropes are in a knot.
    """

    of: Literal["drive", "knot", "number"]
    name: str
    size: float = 19
    sides: tuple[str, ...] = ()


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
class Flow:
    """Things beside each other, each as wide as it is by itself; what finds no room on a line begins the next."""

    children: tuple["Widget", ...]
    gap: float = 8


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
    strand: tuple[str, float] | None = None
    """A thread down its left side, in the colour of a side, from so far down on (above its top where that is negative)."""


@dataclass(frozen=True, slots=True)
class Poster:
    """A picture over the whole window, with a sheet of paper laid on its right part; `page` is on it.

    In a narrow window the sheet lies under the picture named `narrow`, as in a split. `share` is what the sheet leaves free.
    """

    picture: Picture
    narrow: str
    page: Panel
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class Rope:
    """A rope across, in the colour of a side, as a line under what is large."""

    side: str


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
    key: str = ""
    """The key that does the same, as it stands on the button."""


MOST_WRITTEN = 400
"""So many characters an entry takes, unless it says otherwise."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A place to write in. `key` is what it is about; `name` what it is called aloud: who sees it reads that above it.

    `hint` is shown while nothing is written, and `lines` is how many lines high it is at least. `caret` is before which
    character one writes; None where nobody does. `most` is how many characters it takes. What writing makes of it is another entry.
    """

    key: str
    words: str
    name: str
    hint: str = ""
    lines: int = 2
    caret: int | None = None
    most: int = MOST_WRITTEN

    @property
    def command(self) -> Command:
        """What puts the focus here."""
        return Command("write", self.key)

    @property
    def at(self) -> int:
        """The place of the caret, after the last character where it is not known."""
        return len(self.words) if self.caret is None else max(0, min(self.caret, len(self.words)))

    def typed(self, text: str) -> "Entry":
        """Return it with characters put in at the caret, as far as there is room."""
        more = _printable(text)[: max(self.most - len(self.words), 0)]
        words = self.words[: self.at] + more + self.words[self.at :]
        return replace(self, words=words, caret=self.at + len(more))

    def erased(self, way: int) -> "Entry":
        """Return it without the character before the caret (`way` -1) or behind it (1)."""
        start = min(self.at, self.at + way)
        if start < 0:
            return self
        return replace(self, words=self.words[:start] + self.words[start + 1 :], caret=start)

    def moved(self, way: int) -> "Entry":
        """Return it with the caret a character further back (-1) or on (1)."""
        return replace(self, caret=max(0, min(self.at + way, len(self.words))))


def _printable(text: str) -> str:
    """Return text on one line, without what cannot be seen; an accent is one with its letter."""
    line = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    spaced = (" " if character.isspace() else character for character in line)
    return "".join(character for character in spaced if character.isprintable())


@dataclass(frozen=True, slots=True)
class Scroll:
    """A window on something higher than there is room for. `anchor` marks the child of the column that should be in view."""

    id: str
    child: Column
    anchor: int | None = None
    is_centred: bool = False


Widget = (
    Text
    | Portrait
    | Picture
    | Stage
    | Web
    | Line
    | Progress
    | Mark
    | Sign
    | Space
    | Rule
    | Column
    | Row
    | Flow
    | Split
    | Poster
    | Rope
    | Panel
    | Button
    | Entry
    | Scroll
)
Stop = Button | Entry
"""What the keyboard stops at, one after the other."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A whole screen. `on_click` is what a press beside everything does; `first` names what has the focus at first."""

    id: str
    root: Widget
    on_click: Command | None = None
    first: Command | None = None
    title: str = ""
    keys: tuple[str, ...] = field(default=())
    reads: bool = False
    """A page to read: the arrows scroll it."""
