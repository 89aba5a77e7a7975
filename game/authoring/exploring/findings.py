"""What was found, as values: each with its place in the author's files and, where there is one, the playthrough that shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.exploring import Witness
from game.story import Claim, Place

Kind = Literal[
    "scene never played",
    "passage never reached",
    "choice never open",
    "choice never closed",
    "ending never reached",
    "ending rare",
    "goes round",
    "no way to an ending",
    "choices alike",
    "text never shown",
    "text always shown",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `is_certain`: it was proved; otherwise it was only not seen. `values` fill the words."""

    kind: Kind
    place: Place | None
    is_certain: bool
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    witness: Witness | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of an author's claim: it holds, it does not (then mostly with a playthrough), or it is not known."""

    claim: Claim
    holds: bool | None
    witness: Witness | None = None
