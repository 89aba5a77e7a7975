"""A translation into no language, to see what would not fit: the story's own words, with accents, in brackets, and longer.

German and French take about a third more room than English. What is cut off or pushed away here would be in a real translation.
Names and numbers in braces and the stars of emphasis stay as they are.
"""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from game.authoring.translating.entries import Entry, entries_of
from game.authoring.translating.file import Translations, file_text, write_file
from game.authoring.translating.matching import Match, Old
from game.presenting import LANGUAGES
from game.story import Story

PSEUDO = "qps"
"""What the language is called; ISO 639 keeps the codes from qaa to qtz for whoever needs one of their own."""
LONGER = 1.4
"""So many times as long as the source a text becomes."""
_LANGUAGE = re.compile(r"^language\s*:.*$", re.MULTILINE)
_KEPT = re.compile(r"(\{[^{}]*\}|\*)")
_ACCENTS = str.maketrans("aeiounyAEIOUNYcC", "àéîöüñýÀÉÎÖÜÑÝçÇ")
_VOWELS = re.compile(r"[aeiouAEIOU]")


@dataclass(frozen=True, slots=True)
class TooLong:
    """A text that would be longer in a translation than there is room for."""

    entry: Entry
    length: int


def pseudo_words(source: str) -> str:
    """Return words as they might look in a longer language: "Koffie?" is "[Kööffîîéé?]"."""
    parts = _KEPT.split(source)
    fixed = sum(len(part) for part in parts[1::2])
    wanted = round((len(source) - fixed) * LONGER) + fixed - 2
    missing = max(0, wanted - len(source))
    made = []
    for place, part in enumerate(parts):
        if place % 2 == 0:
            part, missing = _stretched(part, missing)
            part = part.translate(_ACCENTS)
        made.append(part)
    return f"[{''.join(made)}{'~' * missing}]"


def pseudo_story(story: Story) -> Story:
    """Return a story that reads in no language, whichever the player has."""
    words = {entry.key: pseudo_words(entry.source) for entry in entries_of(story)}
    return replace(story, language=PSEUDO, translations=dict.fromkeys(LANGUAGES, words))


@contextmanager
def pseudo_copy(story: Story, path: Path) -> Iterator[Path]:
    """Make a copy of the story at `path` that reads in no language, for whoever opens stories from files; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="verwikkeld-") as name:
        folder = Path(name) / story.slug
        if path.is_dir():
            shutil.copytree(path, folder, ignore=shutil.ignore_patterns("locale", "tests"))
        else:
            folder.mkdir()
            shutil.copyfile(path, folder / "story.yaml")
        file = folder / "story.yaml"
        file.write_text(_LANGUAGE.sub(f"language: {PSEUDO}", file.read_text(encoding="utf-8-sig"), 1), encoding="utf-8")
        for language in LANGUAGES:
            write_file(folder / "locale" / f"{language}.po", _file(story, language))
        yield folder


def _file(story: Story, language: str) -> str:
    entries = entries_of(story)
    matches = {
        entry.key: Match(Old(entry.context, entry.source, pseudo_words(entry.source)), "same") for entry in entries
    }
    return file_text(entries, matches, (), language, Translations({}, {}), story.slug)


def too_long(story: Story) -> tuple[TooLong, ...]:
    """Return the texts that would not fit where they are shown, the longest by far first."""
    found = [
        TooLong(entry, len(pseudo_words(entry.source)))
        for entry in entries_of(story)
        if entry.longest is not None and len(pseudo_words(entry.source)) > entry.longest
    ]
    return tuple(sorted(found, key=lambda each: each.length - (each.entry.longest or 0), reverse=True))


def _stretched(part: str, missing: int) -> tuple[str, int]:
    """Double vowels from the left, at most so many; return what is missing then."""
    made, count = _VOWELS.subn(lambda vowel: vowel[0] * 2, part, count=missing) if missing else (part, 0)
    return made, missing - count
