"""Which language to speak when nobody said, and that what cannot be done is said in the one that is spoken."""

import locale
import os
from collections.abc import Iterator
from contextlib import contextmanager

from game.desktop.refusals import refused
from game.errors import GameError
from game.presenting import LANGUAGES


def system_language() -> str:
    """Return the system's language where the game has it, else English."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not spoken:
        spoken = locale.getlocale()[0] or ""
    wanted = spoken[:2].lower()
    return wanted if wanted in LANGUAGES else "en"


@contextmanager
def in_words_of(language: str) -> Iterator[None]:
    """Have what cannot be done within this said in a language, whatever the system speaks."""
    try:
        yield
    except GameError as error:
        raise GameError(refused(error, language)) from error
