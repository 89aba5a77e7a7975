"""Writing a file so that it is there whole or not at all, and what can be in the way of that, as facts without a language."""

import errno
import os
from pathlib import Path

from game.errors import GameError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.ENOENT, errno.EISDIR)


class NotWritten(GameError):
    """A file could not be written, or deleted. What was there before is still there. `reason` is what the system says."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason = reason


class DiskIsFull(NotWritten):
    """There is no room for the file."""


class FolderIsClosed(NotWritten):
    """The game may not write there, or it is no folder, or it is gone."""


def not_written(folder: Path, error: OSError) -> NotWritten:
    """Return what was in the way of writing in a folder, for an error of the system's."""
    kind = DiskIsFull if error.errno in _FULL else FolderIsClosed if error.errno in _CLOSED else NotWritten
    return kind(folder, error.strerror or str(error))


def write_fresh(path: Path, text: str) -> Path:
    """Write a text beside `path`, safely on the disk, and return where; it is the caller's to put it in place.

    Raises OSError; what was written of it is then the caller's to discard, so that a full disk does not stay fuller.
    """
    fresh = fresh_of(path)
    with fresh.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return fresh


def fresh_of(path: Path) -> Path:
    """Return where a file is written before it is put in its place."""
    return path.with_name(path.name + ".new")


def write_whole(path: Path, text: str) -> None:
    """Write a file, its folder too, replacing what was there. Raises NotWritten; what was there is then as it was."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_fresh(path, text).replace(path)
    except OSError as error:
        discard(fresh_of(path))
        raise not_written(path.parent, error) from error


def discard(path: Path) -> None:
    """Delete a file, if there is one and it can be done."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
