"""The line of a file in which something is wrong, as it can be shown in letters of one width, with marks below the spot."""

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

WIDEST = 88
"""As many columns of a line are shown; of a longer one, what is around the spot."""
_BEFORE = 48
_TAB = "→   "
_LINES = re.compile("\r\n|[\r\n\x85\u2028\u2029]")  # what YAML takes for the end of a line


class Excerpt(NamedTuple):
    """`line` as it can be shown, and `marks` to stand below it, in as many columns."""

    line: str
    marks: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The lines of a story's files, read when they are first asked for. What cannot be read has none."""

    folder: Path
    _read: dict[str, list[str]] = field(default_factory=dict)

    def line(self, file: str, line: int) -> str:
        """Return a line of a file, counted from 1; nothing where there is no such line."""
        if file not in self._read:
            try:
                text = (self.folder / file).read_bytes().decode("utf-8-sig", "replace")
            except OSError:
                text = ""
            self._read[file] = _LINES.split(text)
        lines = self._read[file]
        return lines[line - 1] if 0 < line <= len(lines) else ""


def excerpt(row: str, column: int) -> Excerpt:
    """Return what is shown of a line with something wrong at a column, counted from 1: the word that begins there is marked.

    Tabs are shown as arrows, and what cannot be seen as a dot. Wide letters take two columns, and so do the marks below them.
    """
    cells = [_shown(letter) for letter in row]
    start = min(max(column - 1, 0), len(cells))
    end = _end_of_word(row, start)
    first, last = _window(cells, start, end)
    ahead = "…" if first else ""
    line = ahead + "".join(cells[first:last]) + ("…" if last < len(cells) else "")
    before = len(ahead) + sum(map(_columns, cells[first:start]))
    return Excerpt(line.rstrip(), " " * before + "^" * max(1, sum(map(_columns, cells[start : min(end, last)]))))


def _shown(letter: str) -> str:
    if letter == "\t":
        return _TAB
    if letter.isprintable() or unicodedata.category(letter) == "Zs":
        return letter
    return "·"


def _columns(cell: str) -> int:
    """How many columns of a terminal something takes: none for an accent of its own, two for a wide letter."""
    if len(cell) > 1:
        return len(cell)
    if unicodedata.combining(cell) or unicodedata.category(cell) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(cell) in "WF" else 1


def _end_of_word(row: str, start: int) -> int:
    end = min(start + 1, len(row))
    if row[start:end].isalnum() or row[start:end] == "_":
        while end < len(row) and (row[end].isalnum() or row[end] in "_-"):
            end += 1
    return end


def _window(cells: list[str], start: int, end: int) -> tuple[int, int]:
    """Return the part of a line that is shown: all of it, or what is around the spot."""
    if sum(map(_columns, cells[: WIDEST * 8])) <= WIDEST and len(cells) <= WIDEST * 8:
        return 0, len(cells)
    first, room = start, _BEFORE
    while first > 0 and room >= _columns(cells[first - 1]):
        first -= 1
        room -= _columns(cells[first])
    last, room = start, WIDEST - _BEFORE + room
    while last < len(cells) and room >= _columns(cells[last]):
        room -= _columns(cells[last])
        last += 1
    return first, max(last, min(end, start + 1))
