"""What is wrong with an author's file: the code, the place, and the words for it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Literal

from game.loading.catalogue import CATALOGUE, NEAREST, Severity
from game.loading.dutch import DUTCH
from game.story import Place

MOST_FAULTS = 300
"""As many faults are told of one story; the rest would not be read."""
_BAD_NAME = "S024"
_MOST_GUESSES = 60
_LONGEST_QUOTE = 60
_SLOT = re.compile(r"\{([a-z]+)\}")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault in an author's files; `file` is relative to the story's folder, lines and columns count from 1."""

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    values: Mapping[str, str] = field(default_factory=dict)
    """What is filled in, by slot; by slot and language ("said.nl") where the words are of the game and not of the author."""

    def render(self, language: str) -> str:
        """Return the place, the code and what is wrong, in Dutch for "nl" and in English for any other language."""
        return f"{self.file}:{self.line}:{self.column} {self.code} {self.what(language)}"

    def what(self, language: str) -> str:
        """Return what is wrong here, in one sentence."""
        sentence = self._fill(CATALOGUE[self.code].what, language)
        return sentence + self._fill(NEAREST, language) if self.values.get("nearest") else sentence

    def cause(self, language: str) -> str:
        """Return why this is a fault, in one sentence."""
        return self._fill(CATALOGUE[self.code].cause, language)

    def cure(self, language: str) -> str:
        """Return what to do about it, in one sentence."""
        return self._fill(CATALOGUE[self.code].cure, language)

    def explain(self, language: str) -> str:
        """Return the cause and the cure, each on an indented line."""
        return f"    {self.cause(language)}\n    {self.cure(language)}"

    def _fill(self, words: Mapping[str, str], language: str) -> str:
        # Not str.format: its fields reach into objects, and these values are an author's text.
        spoken = _spoken(language)
        values = self.values

        def filled(slot: re.Match[str]) -> str:
            return values.get(f"{slot[1]}.{spoken}") or values.get(slot[1], "…")

        return _SLOT.sub(filled, words[spoken])


@dataclass(slots=True)
class Faults:
    """The faults found so far, in the order of finding. At most `MOST_FAULTS` errors are kept, and as many warnings."""

    found: list[Diagnostic] = field(default_factory=list)
    _count: dict[Severity, int] = field(default_factory=lambda: {"error": 0, "warning": 0})
    _guesses: int = 0

    def add(self, code: str, place: Place, *, near: Iterable[str] | None = None, **values: str) -> None:
        """Note a fault. `near` are the names that would have been right: the nearest to `name` is suggested."""
        severity = CATALOGUE[code].severity
        if self._count[severity] > MOST_FAULTS:
            return
        if near is not None and self._guesses < _MOST_GUESSES:
            self._guesses += 1
            values.setdefault("nearest", nearest(values["name"], near))
        told = {name: quote(value) for name, value in values.items() if value}
        self.take((Diagnostic(code, severity, place.file, place.line, place.column, told),))

    def take(self, found: Iterable[Diagnostic]) -> None:
        """Note faults that were found before, as they are."""
        for fault in found:
            self._count[fault.severity] += 1
            if self._count[fault.severity] <= MOST_FAULTS:
                self.found.append(fault)
            elif self._count[fault.severity] == MOST_FAULTS + 1:
                self.found.append(replace(fault, code="S113", values={"most": str(MOST_FAULTS)}))

    @property
    def is_full(self) -> bool:
        """Whether no more errors are kept, so that nothing is gained by reading on."""
        return self._count["error"] > MOST_FAULTS

    @property
    def is_fatal(self) -> bool:
        """Whether there is any error among them; warnings are none."""
        return self._count["error"] > 0

    def in_order(self) -> tuple[Diagnostic, ...]:
        """Return them by file, line and column; story.yaml first, and in a file the bad names, which other faults come of."""
        return tuple(sorted(self.found, key=_order))


def _order(fault: Diagnostic) -> tuple[bool, str, bool, int, int, str]:
    return fault.file != "story.yaml", fault.file, fault.code != _BAD_NAME, fault.line, fault.column, fault.code


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the name that looks most like this one, or means the same in Dutch; nothing where none comes close."""
    if len(name) > _LONGEST_QUOTE:
        return ""
    known = sorted(names)
    for word in DUTCH.get(name.strip().lower(), ()):
        if word in known:
            return word
    close = get_close_matches(name.lower(), known, 1, 0.6)
    return close[0] if close else ""


def quote(words: str) -> str:
    """Return an author's words as they may stand in a message: one line, visible, not too long."""
    short = words if len(words) <= 4 * _LONGEST_QUOTE else words[: 4 * _LONGEST_QUOTE]
    line = _UNSEEN.sub("·", " ".join(short.split()))
    return line if len(line) <= 3 * _LONGEST_QUOTE else line[: 3 * _LONGEST_QUOTE - 1] + "…"


def _spoken(language: str) -> Literal["nl", "en"]:
    return "nl" if language.split("_")[0].split("-")[0] == "nl" else "en"
