"""What did not come out as a script says: where, what was expected, what came, and the words for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.loading import Diagnostic

Kind = Literal[
    "unreadable", "no line", "nothing after", "reads", "no seed", "no chair", "no language", "no choice", "not on offer",
    "is over", "goes round", "no passage", "elsewhere", "is over, not there", "no such person", "not said", "said",
    "not here", "is closed", "is open", "closed otherwise", "unclear", "does not hold", "not over", "other ending",
    "no ending", "debrief without", "debrief with", "goes on otherwise",
]  # fmt: skip

_WORDS: Mapping[Kind, tuple[str, str]] = {
    "unreadable": ("dit script is niet te lezen: {came}", "this script cannot be read: {came}"),
    "no line": (
        "‘{came}’ is geen regel van een script; er zijn: {expected}, en # voor een opmerking",
        "‘{came}’ is no line of a script; there are: {expected}, and # for a remark",
    ),
    "nothing after": ("achter ‘{came}’ hoort nog iets", "something has to follow ‘{came}’"),
    "reads": ("‘reads’ heet ‘says’", "‘reads’ is called ‘says’"),
    "no seed": ("een seed is een heel getal, niet ‘{came}’", "a seed is a whole number, not ‘{came}’"),
    "no chair": (
        "dit verhaal heeft geen stoel ‘{came}’; wel: {expected}",
        "this story has no chair ‘{came}’; it has: {expected}",
    ),
    "no language": (
        "dit verhaal is er niet in de taal ‘{came}’; wel in: {expected}",
        "this story is not there in the language ‘{came}’; it is in: {expected}",
    ),
    "no choice": ("in dit verhaal is geen keuze ‘{expected}’", "there is no choice ‘{expected}’ in this story"),
    "not on offer": (
        "‘{expected}’ is hier niet te kiezen; wel: {came}",
        "‘{expected}’ cannot be picked here; on offer: {came}",
    ),
    "is over": (
        "‘{expected}’ is niet meer te kiezen: het verhaal is uit, met ‘{came}’",
        "‘{expected}’ cannot be picked any more: the story is over, with ‘{came}’",
    ),
    "goes round": ("het verhaal draait hier rond: {came}", "the story goes round here: {came}"),
    "no passage": ("in dit verhaal is geen passage ‘{expected}’", "there is no passage ‘{expected}’ in this story"),
    "elsewhere": (
        "hier wacht het verhaal in {came}, niet in {expected}",
        "here the story waits in {came}, not in {expected}",
    ),
    "is over, not there": (
        "hier wacht het verhaal niet in {expected}: het is uit, met ‘{came}’",
        "here the story does not wait in {expected}: it is over, with ‘{came}’",
    ),
    "no such person": ("niemand in dit verhaal heet ‘{expected}’", "nobody in this story is called ‘{expected}’"),
    "not said": (
        "sinds de laatste keuze stond er niet: ‘{expected}’",
        "expected since the last pick, and not read: ‘{expected}’",
    ),
    "said": ("dit mocht er niet staan, en het staat er: ‘{came}’", "this was to stay away, and it was read: ‘{came}’"),
    "not here": (
        "‘{expected}’ is geen keuze van {came}, waar het verhaal nu wacht",
        "‘{expected}’ is no choice of {came}, where the story waits now",
    ),
    "is closed": ("‘{expected}’ is hier dicht: {came}", "‘{expected}’ is closed here: {came}"),
    "is open": ("‘{expected}’ is hier open", "‘{expected}’ is open here"),
    "closed otherwise": (
        "de keuze is dicht, maar om een andere reden dan ‘{expected}’: {came}",
        "the choice is closed, but for another reason than ‘{expected}’: {came}",
    ),
    "unclear": ("de voorwaarde is niet te lezen: {because}", "the condition cannot be read: {because}"),
    "does not hold": ("dit geldt hier niet: {expected}", "this does not hold here: {expected}"),
    "not over": (
        "het verhaal is nog niet uit; het wacht in {came}",
        "the story is not over yet; it waits in {came}",
    ),
    "other ending": ("het eindigt met ‘{came}’, niet met ‘{expected}’", "it ends with ‘{came}’, not with ‘{expected}’"),
    "no ending": ("dit verhaal heeft geen einde ‘{expected}’", "this story has no ending ‘{expected}’"),
    "debrief without": ("de nabespreking zegt niet: ‘{expected}’", "the debrief does not say: ‘{expected}’"),
    "debrief with": (
        "de nabespreking mocht dit niet zeggen, en zegt: ‘{came}’",
        "the debrief was not to say this, and says: ‘{came}’",
    ),
    "goes on otherwise": (
        "bewaard en weer geopend gaat deze run anders verder: hij wacht in {came}, en zonder bewaren in {expected}",
        "kept and opened again this run goes on differently: it waits in {came}, and without keeping in {expected}",
    ),
}
_SLOT = re.compile(r"\{(expected|came|nearest|because)\}")
_NEAREST = ("het dichtst erbij: ‘{nearest}’", "the nearest: ‘{nearest}’")


@dataclass(frozen=True, slots=True)
class ScriptFault:
    """A line of a script that a run does not live up to. `nearest` is what comes closest to what was expected, if anything does."""

    path: Path
    line: int
    kind: Kind
    expected: str = ""
    came: str = ""
    nearest: str = ""
    because: Diagnostic | None = None
    """What is wrong with a condition, where that is it."""

    @property
    def file(self) -> str:
        """The script as the author knows it: from the folder of the story."""
        return f"tests/{self.path.name}" if self.path.parent.name == "tests" else self.path.name

    def render(self, language: str) -> str:
        """Return the place and what is wrong, on one line; Dutch for "nl", else English."""
        return f"{self.file}:{self.line}: {self.what(language)}"

    def what(self, language: str) -> str:
        """Return what is wrong here, in one sentence."""
        said = self._filled(_WORDS[self.kind], language)
        return f"{said}; {self._filled(_NEAREST, language)}" if self.nearest else said

    def as_data(self, language: str) -> dict[str, object]:
        """Return the fault as plain data, its sentence included."""
        return {
            "file": self.file,
            "line": self.line,
            "kind": self.kind,
            "expected": self.expected,
            "came": self.came,
            "nearest": self.nearest,
            "message": self.what(language),
        }

    def _filled(self, words: tuple[str, str], language: str) -> str:
        because = self.because.what(language) if self.because else ""
        values = {"expected": self.expected, "came": self.came, "nearest": self.nearest, "because": because}
        return _SLOT.sub(lambda slot: values[slot[1]], words[0 if language == "nl" else 1])
