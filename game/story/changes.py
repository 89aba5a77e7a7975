"""What a choice or a passage does to a run, as the author wrote it (`does:`), with every "you" resolved to a person."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class OnComplication:
    """`by` speaks, goes round or worsens a complication, or acts on what was spoken; None where nobody in particular does."""

    verb: Literal["stirs", "speaks", "dodges", "pushes", "settles"]
    complication: str
    by: str | None


@dataclass(frozen=True, slots=True)
class OnGuard:
    """A person's guard goes one step down (`lowers`) or up (`raises`)."""

    verb: Literal["lowers", "raises"]
    person: str


@dataclass(frozen=True, slots=True)
class OnRelation:
    """The relation between two people goes one step towards open (`eases`) or towards blocked (`strains`)."""

    verb: Literal["eases", "strains"]
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class OnCapital:
    """`person` acquires capital, leans on it, or is asked on about it.

    `other` is, for `gains`, the person it comes from (None: found by going to look) and, for `asked`, the one who asks.
    """

    verb: Literal["gains", "leans on", "asked"]
    capital: str
    person: str
    other: str | None = None


@dataclass(frozen=True, slots=True)
class OnStandpoint:
    """`person` takes a stand for a value, is tested in it, holds it, leaves it or shifts it openly.

    `overtakes` concerns the value itself: the matter has changed, for everybody who stands for it; `person` is then None.
    """

    verb: Literal["takes", "tests", "holds", "leaves", "shifts", "overtakes"]
    value: str
    person: str | None


@dataclass(frozen=True, slots=True)
class OnFact:
    """A fact (`result` among them) becomes `amount`, or moves by it; it never leaves its declared range."""

    verb: Literal["set", "add"]
    fact: str
    amount: int


Change = OnComplication | OnGuard | OnRelation | OnCapital | OnStandpoint | OnFact
