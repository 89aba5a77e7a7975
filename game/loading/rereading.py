"""What was read of a story's files, so that a file that stayed as it was is not read a second time: a story is understood anew each
time, but from what its files were found to hold before.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from game.loading.diagnostics import Diagnostic, Faults
from game.loading.nodes import Node

Made = TypeVar("Made")


class Translated(NamedTuple):
    """The words of a translation, and as which rows they stand in the file: the first at `line`, counted from 1."""

    words: str
    line: int
    rows: tuple[str, ...]


Words = dict[tuple[str, str], Translated]
"""The words of a translation by (context, source)."""


class Kept(Generic[Made]):
    """What came of reading each file of a kind the last time, with what was wrong in it. A file is known by all that is in it."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[bytes, Made, tuple[Diagnostic, ...]]] = {}

    def read(self, file: str, data: bytes, faults: Faults, make: Callable[[Faults], Made]) -> Made:
        """Return what `make` makes of a file or, of the same file, made before; its faults are among `faults` either way."""
        known = self._made.get(file)
        if known is None or known[0] != data:
            found = Faults()
            known = self._made[file] = (data, make(found), tuple(found.found))
        faults.take(known[2])
        return known[1]


@dataclass(frozen=True, slots=True)
class FilesRead:
    """What was read of the files of one story: hand the same one in each time it is loaded."""

    nodes: Kept[Node | None] = field(default_factory=Kept)
    words: Kept[Words] = field(default_factory=Kept)
