"""How likely one comes by each passage and each ending, when every chair picks at random."""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from game.authoring.plays import random_plays
from game.play import Arrived, Ended, Program

PLAYS = 2_000
"""How many plays are made where the share of each passage is not worked out exactly."""


@dataclass(frozen=True, slots=True)
class Reach:
    """`passages` and `endings` are shares from 0 to 1, in the order of the program.

    exact: all that can happen was gone through, and 0 is never. played: `plays` random plays, with seeds from 0 on; 0 is then only
    "not in these plays".
    """

    source: Literal["exact", "played"]
    passages: tuple[Fraction, ...]
    endings: tuple[Fraction, ...]
    plays: int = 0


def played_reach(program: Program, count: int = PLAYS) -> Reach:
    """Return the shares that so many random plays give."""
    passages: Counter[int] = Counter()
    endings: Counter[int] = Counter()
    for session in random_plays(program, count):
        events = [event for step in session.steps for event in step.events]
        passages.update({event.passage for event in events if isinstance(event, Arrived)})
        endings.update(event.ending for event in events if isinstance(event, Ended))
    return Reach(
        "played",
        tuple(Fraction(passages[at.index], count) for at in program.passages),
        tuple(Fraction(endings[place], count) for place in range(len(program.endings))),
        count,
    )
