"""Bringing a file of translations up to date: what it takes over, what became uncertain, what is new, and how far it is then."""

from dataclasses import dataclass
from pathlib import Path

from game.authoring.translating.completeness import Completeness, completeness
from game.authoring.translating.entries import Entry, Key, entries_of
from game.authoring.translating.file import Translations, file_text, read_file
from game.authoring.translating.matching import Match, Old, matched
from game.loading import Diagnostic
from game.story import Place, Story


@dataclass(frozen=True, slots=True)
class Stale:
    """A translation to be looked at again: the text it is of now, and what it was made from."""

    key: Key
    place: Place
    before: str
    words: str


@dataclass(frozen=True, slots=True)
class Update:
    """What bringing a file up to date comes to. `text` is what it should be; `is_same` when the file is that already.

    `moved` and `retouched` are translations that stay as good as they were; `stale` ones were made from other words.
    """

    text: str
    is_same: bool
    new: tuple[Entry, ...]
    moved: tuple[Key, ...]
    retouched: tuple[Key, ...]
    stale: tuple[Stale, ...]
    gone: tuple[Old, ...]
    completeness: Completeness


def updated(story: Story, language: str, path: Path) -> Update | Diagnostic:
    """Return what the file at `path` should be for the story as it is now, or what is wrong with the file that is there."""
    before = read_file(path)
    if isinstance(before, Diagnostic):
        return before
    entries = entries_of(story)
    matches = matched(entries, before.obsolete | before.current)
    gone = _gone(before, matches)
    text = file_text(entries, matches, gone, language, before, story.title.source)
    return Update(
        text=text,
        is_same=path.exists() and _same(path, text),
        new=tuple(entry for entry in entries if entry.key not in matches),
        moved=_keys(matches, "moved"),
        retouched=_keys(matches, "retouched"),
        stale=tuple(stale for entry in entries if (stale := _stale(entry, matches.get(entry.key)))),
        gone=tuple(old for old in gone if old.key in before.current),
        completeness=completeness(entries, matches),
    )


def _gone(before: Translations, matches: dict[Key, Match]) -> list[Old]:
    """Return what no text takes over and somebody wrote: it is kept, should the text come back."""
    taken = {match.old.key for match in matches.values()}
    there = before.obsolete | before.current
    return [old for key, old in there.items() if key not in taken and old.words]


def _keys(matches: dict[Key, Match], why: str) -> tuple[Key, ...]:
    return tuple(key for key, match in matches.items() if match.why == why and match.old.words)


def _stale(entry: Entry, match: Match | None) -> Stale | None:
    if match is None or not match.old.words or not (match.old.is_fuzzy or match.why in ("changed", "alike")):
        return None
    return Stale(entry.key, entry.place, match.old.previous or match.old.source, match.old.words)


def _same(path: Path, text: str) -> bool:
    """Whether a file says this already; where its lines are broken off is whatever the editor of the translator made of it."""
    return _unbroken(path.read_text(encoding="utf-8-sig")) == _unbroken(text)


def _unbroken(text: str) -> str:
    return text.replace('"\n"', "")
