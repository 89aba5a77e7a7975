"""What is wrong with a story, as text for an author: each fault with its place, its line, and what to do about it.

Errors come first, each with its line. Warnings are grouped by what they are about, a few of each, so that a small story does not
drown in them; what is left out is counted.
"""

from collections.abc import Iterable, Iterator, Sequence

from game.authoring.checking.verdict import Verdict
from game.loading import Diagnostic, Sources, excerpt

MOST_ERRORS = 20
"""As many errors are told of one story, unless all are asked for."""
MOST_ALIKE = 3
"""As many warnings of one kind are told, unless all are asked for."""

_Words = tuple[str, str]
_ERRORS = (
    "Fouten. Zo kan het verhaal niet goed gespeeld worden:",
    "Errors. Like this the story cannot be played properly:",
)
_WARNINGS = (
    "Opmerkingen. Het verhaal is te spelen; kijk of dit zo bedoeld is:",
    "Remarks. The story can be played; see whether this is what you mean:",
)
_WAIT = (
    "Verder zijn er {count} opmerkingen; die komen als de fouten weg zijn (of nu, met --all).",
    "There are {count} remarks as well; they come when the errors are gone (or now, with --all).",
)
_MORE_ERRORS = (
    "En nog {count} fouten; met --all zie je ze allemaal.",
    "And {count} more errors; --all shows them all.",
)
_MORE = (
    "En nog {count} keer {code}; met --all zie je ze allemaal.",
    "And {code} {count} times more; --all shows them all.",
)
_PAGE = (
    "Meer over een melding, met een voorbeeld: verwikkeld check {code}",
    "More about a message: verwikkeld check {code}",
)
_CLEAN = ("{name}: in orde", "{name}: all is well")
_COUNTED = ("{name}: fouten: {errors}, opmerkingen: {warnings}", "{name}: errors: {errors}, remarks: {warnings}")


def told(verdict: Verdict, language: str, *, explain: bool = False, everything: bool = False) -> Iterator[str]:
    """Yield what an author reads, line by line; the last line is the verdict.

    `explain` says of each fault why it is one, and not of the first of its kind alone. `everything` leaves nothing out.
    """
    telling = _Telling(verdict.sources, language, explain)
    yield from _errors(verdict.errors, telling, everything)
    if verdict.warnings and verdict.errors and not everything:
        yield from (telling.word(_WAIT, count=str(len(verdict.warnings))), "")
    elif verdict.warnings:
        yield from _warnings(verdict.warnings, telling, everything)
    if verdict.diagnostics:
        yield telling.word(_PAGE, code=verdict.diagnostics[0].code)
    counts = {"errors": str(len(verdict.errors)), "warnings": str(len(verdict.warnings))}
    yield telling.word(_COUNTED if verdict.diagnostics else _CLEAN, name=verdict.name, **counts)


def _errors(errors: Sequence[Diagnostic], telling: "_Telling", everything: bool) -> Iterator[str]:
    shown = errors if everything else errors[:MOST_ERRORS]
    if shown:
        yield from (telling.word(_ERRORS), "")
    yield from telling.all(shown)
    if len(shown) < len(errors):
        yield from (telling.word(_MORE_ERRORS, count=str(len(errors) - len(shown))), "")


def _warnings(warnings: Sequence[Diagnostic], telling: "_Telling", everything: bool) -> Iterator[str]:
    yield from (telling.word(_WARNINGS), "")
    for code in dict.fromkeys(it.code for it in warnings):
        alike = [it for it in warnings if it.code == code]
        shown = alike if everything else alike[:MOST_ALIKE]
        yield from telling.all(shown)
        if len(shown) < len(alike):
            yield from (telling.word(_MORE, count=str(len(alike) - len(shown)), code=code), "")


class _Telling:
    """Tells faults one by one, in one language. Of those that are alike the first says why, and what to do about it."""

    def __init__(self, sources: Sources, language: str, explain: bool) -> None:
        self._sources, self._language, self._explain = sources, language, explain
        self._said: set[str] = set()

    def word(self, words: _Words, **values: str) -> str:
        """Return a sentence of the two, with its slots filled in."""
        sentence = words[0 if self._language == "nl" else 1]
        for name, value in values.items():
            sentence = sentence.replace(f"{{{name}}}", value)
        return sentence

    def all(self, faults: Iterable[Diagnostic]) -> Iterator[str]:
        """Yield the lines of several faults, each followed by an empty one."""
        for fault in faults:
            yield fault.render(self._language)
            yield from self._line(fault)
            if self._explain or fault.code not in self._said:
                yield f"  {fault.cause(self._language)}"
            if self._explain or fault.cure(self._language) not in self._said:
                yield f"  {fault.cure(self._language)}"
            self._said |= {fault.code, fault.cure(self._language)}
            yield ""

    def _line(self, fault: Diagnostic) -> Iterator[str]:
        row = self._sources.line(fault.file, fault.line)
        if not row.strip():
            return
        line, marks = excerpt(row, fault.column)
        yield f"{fault.line:>5} | {line}"
        yield f"      | {marks}"
