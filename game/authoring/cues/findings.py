"""What a check found: a figure, the bound it is held to, and the places and words that stand out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from game.story import Place

Check = Literal[
    "length", "position", "wording", "tell-tales", "price", "recipe", "qualities", "bots", "size", "feedback"
]
CHECKS: tuple[Check, ...] = (
    "length",
    "position",
    "wording",
    "tell-tales",
    "price",
    "recipe",
    "qualities",
    "bots",
    "size",
    "feedback",
)


class Both(NamedTuple):
    """The same in Dutch and in English, each written as an original."""

    nl: str
    en: str

    def of(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


NOTHING = Both("", "")


@dataclass(frozen=True, slots=True)
class Bound:
    """What a figure is held to: `at most` and `at least` allow the value itself, `below` does not."""

    kind: Literal["at most", "at least", "below"]
    value: float

    def allows(self, figure: float) -> bool:
        match self.kind:
            case "at most":
                return figure <= self.value
            case "at least":
                return figure >= self.value
            case "below":
                return figure < self.value


@dataclass(frozen=True, slots=True)
class Spot:
    """A choice or a passage that stands out: where it is written, its key, its words, and why it is named (may be empty)."""

    place: Place | None
    key: str
    words: str
    why: Both = NOTHING


@dataclass(frozen=True, slots=True)
class Telling:
    """A word that gives a kind of move away: in how many moves of that kind it stands, and in how many others."""

    word: str
    here: int
    elsewhere: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure of one check.

    `language` is that of the text that was looked at; None where the rules were. `bound` None: told, and nothing is asked of it.
    `can_tell` is False where the story is too small for the figure to mean anything; it is then not held to its bound.
    """

    check: Check
    about: str
    language: str | None
    figure: float
    bound: Bound | None
    says: Both
    mend: Both = NOTHING
    spots: Sequence[Spot] = field(default=())
    words: Sequence[Telling] = field(default=())
    can_tell: bool = True

    @property
    def is_fault(self) -> bool:
        """Whether the author has something to look at."""
        return self.can_tell and self.bound is not None and not self.bound.allows(self.figure)


def decimal(number: float, places: int = 2) -> Both:
    """Return a number as it is written in each language: with a comma in Dutch."""
    written = f"{number:.{places}f}"
    return Both(written.replace(".", ","), written)
