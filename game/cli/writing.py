"""Writing what was asked for to a file; what cannot be written is told in a line."""

from pathlib import Path

from game.errors import GameError


def write_text(path: Path, text: str) -> None:
    """Write a file, in UTF-8. Raises GameError where that cannot be."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise GameError(f"{path}: {error.strerror or error}") from error
