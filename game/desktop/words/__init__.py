"""The words of the window itself, Dutch and English, each written as an original. One module a subject."""

from collections.abc import Mapping

from game.desktop.words.afterwards import AFTERWARDS_WORDS
from game.desktop.words.faults import FAULTS_WORDS
from game.desktop.words.players import PLAYERS_WORDS
from game.desktop.words.preview import PREVIEW_WORDS
from game.desktop.words.reading import READING_WORDS
from game.desktop.words.settings import SETTINGS_WORDS
from game.desktop.words.sound import SOUND_WORDS
from game.desktop.words.stage import STAGE_WORDS
from game.desktop.words.title import TITLE_WORDS
from game.desktop.words.window import WINDOW_WORDS

_WORDS = {
    **WINDOW_WORDS,
    **AFTERWARDS_WORDS,
    **SETTINGS_WORDS,
    **STAGE_WORDS,
    **FAULTS_WORDS,
    **PLAYERS_WORDS,
    **SOUND_WORDS,
    **READING_WORDS,
    **TITLE_WORDS,
    **PREVIEW_WORDS,
}


def worded(key: str, language: str, **values: str) -> str:
    """Return the words for a key, its values filled in; English where the language is neither Dutch nor English."""
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words


def all_words() -> Mapping[str, tuple[str, str]]:
    """Return all words, for whoever checks that both languages are complete."""
    return _WORDS
