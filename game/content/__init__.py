"""Where the stories and the pictures that travel with the game are: in a checkout, in an editable install and in a wheel alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_BESIDE = _PACKAGE.parent
_INSIDE = _PACKAGE / "_content"


def stories() -> Path:
    """Return the folder of the stories that come with the game."""
    return _found("stories")


def assets() -> Path:
    """Return the folder of pictures and fonts."""
    return _found("assets")


def _found(name: str) -> Path:
    inside = _INSIDE / name
    return inside if inside.is_dir() else _BESIDE / name
