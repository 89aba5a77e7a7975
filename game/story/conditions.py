"""Conditions as the author wrote them: a small tree of claims about a run.

The tree is made by `loading` and compiled once by `play`. Names in it are resolved: whoever reads it never has to ask whose
capital or which scene is meant.
"""

from dataclasses import dataclass
from typing import Literal

Asked = Literal[
    "dormant",  # (complication)
    "stirring",  # (complication)
    "spoken",  # (complication): spoken or untangled
    "untangled",  # (complication)
    "entangled",  # (complication)
    "open",  # (person, person): the relation; (person): the guard
    "strained",  # (person, person)
    "blocked",  # (person, person)
    "guarded",  # (person)
    "closed",  # (person)
    "has",  # (person, capital)
    "borrowed",  # (person, capital)
    "let_go",  # (person, capital)
    "stands",  # (person, value): taken, tested or held
    "held",  # (person, value)
    "left",  # (person, value)
    "shifted",  # (person, value)
    "stubborn",  # (person, value)
    "visited",  # (scene) or (scene, passage)
    "picked",  # (scene, choice)
    "seat",  # (chair): who sits there; in text only
    "first",  # (): the first visit to this passage; in text only
    "ending",  # (ending): the story ends so; in claims only
]


@dataclass(frozen=True, slots=True)
class Is:
    """One claim, such as `blocked(henk, mila)`, with its arguments resolved as listed at `Asked`."""

    ask: Asked
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Compare:
    """A number or a fact against a value: `result >= 2`, `mood == warm`.

    `name` is a fact (`result` among them) or, with `of`, `tightness` of that complication. `value` is the number the state
    holds: for a fact out of a set its place in the set, for yes and no 1 and 0.
    """

    name: str
    sign: Literal["==", "!=", "<", "<=", ">", ">="]
    value: int
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Not:
    part: "Condition"


@dataclass(frozen=True, slots=True)
class All:
    """True when every part is; with no parts, always."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """True when one of the parts is."""

    parts: tuple["Condition", ...]


Condition = Is | Compare | Not | All | Any

ALWAYS = All(())


def fit(condition: Condition | None) -> int:
    """How closely a condition fits when it holds: the number of claims that must all be true, 0 for none.

    An `or` is as close as its loosest part. Decides which scene of an `any of` offers itself first.
    """
    match condition:
        case None:
            return 0
        case All(parts):
            return sum(fit(part) for part in parts)
        case Any(parts):
            return min((fit(part) for part in parts), default=0)
        case _:
            return 1
