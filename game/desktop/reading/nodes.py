"""What a screen is to somebody who does not see it: plain values, for a screen reader and for the voice alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

from game.desktop.commands import Command
from game.desktop.layout import Rect

Role = Literal[
    "window",
    "heading",
    "text",
    "image",
    "list",
    "item",
    "progress",
    "button",
    "choice",
    "choices",
    "radio",
    "radios",
    "entry",
    "page",
    "status",
]
"""What a thing is. "choices" and "radios" hold those that belong together; "page" is what scrolls; "status" says what is new."""
Ask = Literal["press", "focus", "show", "write", "caret", "up", "down"]
"""What a screen reader may ask of a thing; "show": scroll until it is in sight."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing, with what is in it. `rect` is in pixels of the window, and lies beside it where one has to scroll."""

    id: int
    role: Role
    name: str
    rect: Rect
    children: tuple["Node", ...] = ()
    command: Command | None = None
    """What pressing it does, and what the focus is called that is on it."""
    asks: tuple[Ask, ...] = ()
    value: str = ""
    hint: str = ""
    lines: int = 1
    caret: int | None = None
    share: float | None = None
    """How much is done, from 0 to 1, of what is progress."""
    level: int = 0
    """How deep a heading is, from 1."""
    position: tuple[int, int] | None = None
    """Which of how many it is, from 1."""
    number: int | None = None
    """The key that presses it."""
    is_on: bool | None = None
    """For one of a few ways something can be: whether it is that way."""
    is_closed: bool = False
    """It takes the focus, and says why, but not the press."""
    scrolled: tuple[float, float] | None = None
    """How far a page is scrolled, and how far it can be."""

    def all(self) -> Iterator["Node"]:
        """Walk through it and all that is in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole screen. `focus` is the id of what has it; `news` is what is to be read of it, a paragraph a line.

    Where a page goes on below what was read before, `news` begins there. `beside` is what stands outside the page.
    """

    root: Node
    focus: int
    screen: str
    title: str
    language: str
    news: str = ""
    beside: tuple[str, ...] = ()
    is_long: bool = False
    """It is not read again when one comes back to it."""

    @property
    def focused(self) -> Node | None:
        return self.find(self.focus)

    @property
    def choices(self) -> tuple[Node, ...]:
        return tuple(node for node in self.root.all() if node.role == "choice")

    def find(self, id: int) -> Node | None:
        """Return the thing with this id, if it is there."""
        return next((node for node in self.root.all() if node.id == id), None)


ROOT, STATUS = 1, 2
"""The ids of the window itself, and of what says what is new. They never go away."""


def id_of(*parts: object) -> int:
    """Return the id of a thing that is known by these words: always the same, so that readers keep their place."""
    words = "\0".join(map(str, parts)).encode()
    return int.from_bytes(blake2b(words, digest_size=6).digest()) + STATUS + 1
