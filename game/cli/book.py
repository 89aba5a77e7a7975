"""One story as it was read from its files: what came of it, and whether the files are still those that were read."""

from dataclasses import dataclass
from pathlib import Path

from game.cli.library import opened
from game.cli.working import Tell, Working
from game.desktop.game_port import FaultView
from game.loading import Diagnostic, Loaded, Stamp, stamp_of
from game.play import Program

_AROUND = 44
"""So many characters of a line are shown on either side of what is wrong in it."""
_KEPT = 32


@dataclass(frozen=True, slots=True)
class Read:
    """What came of reading a story; `program` is None where it cannot be played."""

    loaded: Loaded
    program: Program | None
    sources: dict[str, list[str]]
    """The lines of the files in which something is wrong."""


_read_before: dict[tuple[Path, Stamp], Read] = {}
"""What was read in this process, by what it was read from: the same files need not be read twice."""


class Book:
    """A story at a path. It is read beside the window; `read` is None until that is done."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.stamp = stamp_of(path)  # taken before the reading: what is changed during it is then read once more
        self._working = Working(self._open)
        self._faults: dict[str, tuple[FaultView, ...]] = {}

    @property
    def share(self) -> float:
        return self._working.share

    @property
    def read(self) -> Read | None:
        return self._working.made

    def wait(self, seconds: float | None = None) -> None:
        """Give it so many seconds to be read; without a number, as many as it needs."""
        self._working.wait(seconds)

    def faults(self, language: str) -> tuple[FaultView, ...]:
        """Return what is wrong with it, as far as it was read."""
        read = self.read
        if read is not None and language not in self._faults:
            self._faults[language] = tuple(_fault(each, read, language) for each in read.loaded.diagnostics)
        return self._faults.get(language, ())

    def _open(self, tell: Tell) -> Read:
        key = (self.path, self.stamp)
        read = _read_before.get(key)
        if read is None:
            loaded = opened(self.path, tell)
            read = Read(loaded, Program(loaded.story) if loaded.story else None, _sources(self.path, loaded))
            while len(_read_before) >= _KEPT:
                del _read_before[next(iter(_read_before))]
            read = _read_before.setdefault(key, read)
        return read


def fault_views(path: Path, loaded: Loaded, language: str) -> tuple[FaultView, ...]:
    """Return what is wrong with a story at a path, each with the line of its file."""
    read = Read(loaded, None, _sources(path, loaded))
    return tuple(_fault(each, read, language) for each in loaded.diagnostics)


def _sources(path: Path, loaded: Loaded) -> dict[str, list[str]]:
    """Return the files that are spoken of in the faults of a story that cannot be played, by lines."""
    folder = path if path.is_dir() else path.parent
    sources = {}
    for name in {each.file for each in loaded.diagnostics} if loaded.story is None else ():
        try:
            text = (folder / name).read_bytes().decode("utf-8-sig", "replace")
        except OSError:
            continue
        sources[name] = text.replace("\r\n", "\n").split("\n")
    return sources


def _fault(fault: Diagnostic, read: Read, language: str) -> FaultView:
    lines = read.sources.get(fault.file, [])
    line = lines[fault.line - 1] if 0 < fault.line <= len(lines) else ""
    return FaultView(
        fault.file,
        fault.line,
        fault.column,
        fault.code,
        fault.what(language),
        fault.cure(language),
        source_of(line, fault.column),
        fault.severity == "warning",
    )


def source_of(line: str, column: int) -> tuple[str, str, str]:
    """Return what stands before a column of a line, what stands there, and what comes after it, each as it can be shown.

    What stands there is a word, or a single mark. Of a long line only what is around the place is shown.
    """
    seen = "".join(character if character.isprintable() else " " for character in line)
    start = min(max(column - 1, 0), len(seen))
    end = start + (seen[start : start + 1].strip() != "")
    while start < end < len(seen) and seen[start].isalnum() and (seen[end].isalnum() or seen[end] in "_-."):
        end += 1
    before, after = seen[:start].lstrip(), seen[end:].rstrip()
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:]
    if len(after) > _AROUND:
        after = after[:_AROUND] + "…"
    return before, seen[start:end], after
