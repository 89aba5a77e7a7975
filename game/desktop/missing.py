"""What belongs to the game and is not there: its letters and its pictures. It is said once, and the game goes on without."""

from collections.abc import Sequence
from pathlib import Path

from game.desktop.type import Type
from game.desktop.words import worded

_MOST = 3


def missing_told(type_: Type, assets: Path, language: str) -> str:
    """Return which letters are missing, or that everything is; nothing when all is there."""
    if not assets.is_dir():
        return worded("assets missing", language, folder=str(assets))
    return worded("fonts missing", language, names=_listed(type_.missing)) if type_.missing else ""


def pictures_told(names: Sequence[str], language: str) -> str:
    """Return which pictures were asked for and are not there, or damaged."""
    return worded("pictures missing", language, names=_listed(names))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST]) + (" …" if len(names) > _MOST else "")
