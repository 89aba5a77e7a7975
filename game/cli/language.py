"""Which language to speak when nobody said."""

import locale
import os

from game.presenting import LANGUAGES


def system_language() -> str:
    """Return the system's language where the game has it, else English."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not spoken:
        spoken = locale.getlocale()[0] or ""
    wanted = spoken[:2].lower()
    return wanted if wanted in LANGUAGES else "en"
