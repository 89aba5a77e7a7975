"""What happened in a step, in order. A trace is the events of a run, one step after another."""

from typing import Literal, NamedTuple

Why = Literal["does", "silence", "tax", "entangled", "loosened", "settled", "stirs", "asked", "passed by"]


class ChapterBegan(NamedTuple):
    """`chapter` counts from 0."""

    chapter: int


class Entered(NamedTuple):
    """A scene began; `is_visit` when it is played from within another."""

    scene: int
    is_visit: bool
    cells: tuple[int, ...]


class Returned(NamedTuple):
    """A visited scene is over, and the one that it was visited from goes on."""

    scene: int


class Arrived(NamedTuple):
    """A passage began. The rest is what its text may depend on; `visited` is from before it began."""

    passage: int
    cells: tuple[int, ...]
    visited: int
    picked: int


class Picked(NamedTuple):
    """Somebody picked a choice. The rest is what the reply may depend on: it sees what the choice did."""

    choice: int
    cells: tuple[int, ...]
    visited: int
    picked: int


class Changed(NamedTuple):
    """A number of the state changed, and by which rule."""

    cell: int
    before: int
    after: int
    why: Why


class Ended(NamedTuple):
    ending: int
    cells: tuple[int, ...]
    visited: int
    picked: int


Event = ChapterBegan | Entered | Returned | Arrived | Picked | Changed | Ended
