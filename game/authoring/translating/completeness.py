"""How far a translation is: per scene, in texts and in words."""

from dataclasses import dataclass

from game.authoring.translating.entries import Entry, Key
from game.authoring.translating.matching import Match


@dataclass(frozen=True, slots=True)
class Share:
    """So many texts of a part (a scene; empty: outside of one) are done, uncertain and empty; `words` of the source likewise."""

    part: str
    done: int = 0
    fuzzy: int = 0
    empty: int = 0
    words: int = 0
    words_done: int = 0

    @property
    def texts(self) -> int:
        return self.done + self.fuzzy + self.empty

    def plus(self, other: "Share") -> "Share":
        """Return both together, under the name of this one."""
        return Share(
            self.part,
            self.done + other.done,
            self.fuzzy + other.fuzzy,
            self.empty + other.empty,
            self.words + other.words,
            self.words_done + other.words_done,
        )


@dataclass(frozen=True, slots=True)
class Completeness:
    parts: tuple[Share, ...]

    @property
    def whole(self) -> Share:
        """All parts together."""
        whole = Share("")
        for part in self.parts:
            whole = whole.plus(part)
        return whole


def completeness(entries: tuple[Entry, ...], matches: dict[Key, Match]) -> Completeness:
    """Return how far a translation is, by part in the order of the script."""
    parts: dict[str, Share] = {}
    for entry in entries:
        part = parts.get(entry.part, Share(entry.part))
        parts[entry.part] = part.plus(_of(entry, matches.get(entry.key)))
    return Completeness(tuple(parts.values()))


def _of(entry: Entry, match: Match | None) -> Share:
    words = len(entry.source.split())
    if match is None or not match.old.words.strip():
        return Share(entry.part, empty=1, words=words)
    if match.old.is_fuzzy or match.why in ("changed", "alike"):
        return Share(entry.part, fuzzy=1, words=words)
    return Share(entry.part, done=1, words=words, words_done=words)
