"""Whether the files of a story are still those that were read: when each was changed, its size and its number on the disk."""

from collections.abc import Iterator
from pathlib import Path

_FOLDERS = ("scenes", "locale", "pictures", "tests")

Stamp = tuple[tuple[str, int, int, int], ...]
"""The files of a story, each with when it was changed, its size and its number on the disk."""


def stamp_of(path: Path) -> Stamp:
    """Return what shows whether a story's files were changed; nothing for one that is not there."""
    return tuple(sorted(_stamps(path)))


def _stamps(path: Path) -> Iterator[tuple[str, int, int, int]]:
    """Yield a line for each file. One that goes while one looks is left out: then it is not there."""
    whole = path if path.is_dir() else path.parent
    is_folder = path.is_dir() or path.name == "story.yaml"
    files = [path] if not path.is_dir() else [path / "story.yaml"]
    for name in _FOLDERS if is_folder else ():
        try:
            files += (whole / name).iterdir()
        except OSError:
            continue
    for file in files:
        try:
            found = file.stat()
        except OSError:
            continue
        yield str(file), found.st_mtime_ns, found.st_size, found.st_ino
