"""Which old translation belongs to a text that has none: the same words elsewhere, or the words it had before it was changed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal

from game.authoring.translating.entries import Entry, Key

Why = Literal["same", "moved", "retouched", "changed", "alike"]
_SAME_FIELD, _SAME_TEXT, _ELSEWHERE = 0.35, 0.6, 0.8
"""So much alike are two texts that were one: as the only one in a field, as a line of the same passage, and anywhere."""
_MOST_PAIRS = 250_000
_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})


@dataclass(frozen=True, slots=True)
class Old:
    """A translation that was there. `previous` is what it was made from, where that changed since and nobody looked yet."""

    context: str
    source: str
    words: str
    is_fuzzy: bool = False
    previous: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        return self.context, self.source


@dataclass(frozen=True, slots=True)
class Match:
    """An old translation for a text, and why it is for that one. Only `same`, `moved` and `retouched` need not be looked at."""

    old: Old
    why: Why


def matched(entries: Iterable[Entry], old: dict[Key, Old]) -> dict[Key, Match]:
    """Return, by key, which translation each text takes over; what has none is left out.

    First the text itself; then the same words elsewhere, since they were moved or their scene was renamed; then what stood in
    the same place before an edit; then what is most alike anywhere. Nothing is guessed from a place that still has its own text.
    """
    wanted = list(entries)
    found = {entry.key: Match(old[entry.key], "same") for entry in wanted if entry.key in old}
    spare = {key: each for key, each in old.items() if key not in found and each.words}
    missing = [entry for entry in wanted if entry.key not in found]
    for take in (_restored, _moved, _changed, _alike):
        taken = take(missing, spare)
        found |= taken
        missing = [entry for entry in missing if entry.key not in taken]
        for match in taken.values():
            spare.pop(match.old.key, None)
    return found


def _restored(missing: list[Entry], spare: dict[Key, Old]) -> dict[Key, Match]:
    """Match texts that were changed back: what was made from them is as certain as it was."""
    before = {(old.context, old.previous): old for old in spare.values() if old.is_fuzzy and old.previous}
    found = {entry.key: before[entry.key] for entry in missing if entry.key in before}
    return {key: Match(replace(old, is_fuzzy=False, previous=""), "same") for key, old in found.items()}


def _moved(missing: list[Entry], spare: dict[Key, Old]) -> dict[Key, Match]:
    by_source: dict[str, list[Old]] = {}
    for old in spare.values():
        by_source.setdefault(old.source, []).append(old)
    found = {}
    for entry in missing:
        olds = by_source.get(entry.source)
        if olds:
            found[entry.key] = Match(max(olds, key=lambda old: _common(old.context, entry.context)), "moved")
    return found


def _changed(missing: list[Entry], spare: dict[Key, Old]) -> dict[Key, Match]:
    """Pair texts with those that stood in the same place, the most alike first."""
    by_context: dict[str, list[Old]] = {}
    for old in spare.values():
        by_context.setdefault(old.context, []).append(old)
    wanted: dict[str, list[Entry]] = {}
    for entry in missing:
        wanted.setdefault(entry.context, []).append(entry)
    found: dict[Key, Match] = {}
    for context, entries in wanted.items():
        olds = by_context.get(context, [])
        least = _SAME_FIELD if len(entries) == len(olds) == 1 else _SAME_TEXT
        found |= _paired(entries, olds, least, "changed")
    return found


def _alike(missing: list[Entry], spare: dict[Key, Old]) -> dict[Key, Match]:
    if len(missing) * len(spare) > _MOST_PAIRS:
        return {}
    return _paired(missing, list(spare.values()), _ELSEWHERE, "alike")


def _paired(entries: list[Entry], olds: list[Old], least: float, why: Why) -> dict[Key, Match]:
    pairs = [
        (share, -place, entry, old)
        for place, entry in enumerate(entries)
        for old in olds
        if (share := _likeness(old.source, entry.source, least)) >= least
    ]
    found: dict[Key, Match] = {}
    used: set[Key] = set()
    for _, _, entry, old in sorted(pairs, key=lambda pair: pair[:2], reverse=True):
        if entry.key not in found and old.key not in used:
            used.add(old.key)
            found[entry.key] = Match(old, "retouched" if _bare(old.source) == _bare(entry.source) else why)
    return found


def _likeness(one: str, other: str, least: float) -> float:
    matcher = SequenceMatcher(None, one.lower(), other.lower(), autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    return matcher.ratio()


def _bare(words: str) -> str:
    """A text without what no translation depends on: which quotes, dashes and dots it has, and its spaces."""
    return "".join(words.translate(_MARKS).split())


def _common(one: str, other: str) -> int:
    """How much of the place two texts share, from the scene on."""
    parts = zip(one.split("."), other.split("."), strict=False)
    return sum(here == there for here, there in parts)
