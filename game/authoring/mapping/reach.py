"""How likely one comes by each passage and each ending when every chair picks at random: exact where all can be gone through."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from game.authoring.plays import random_plays
from game.exploring import Exploration, explore
from game.play import Arrived, Ended, Program

MOVES = 50_000
"""How many moves are looked at before exactness is given up: some seconds. A short story has fewer; a long one far more."""
PLAYS = 2_000
"""How many plays are made where the shares are not worked out exactly."""
_NINE_DIGITS = 10**9


@dataclass(frozen=True, slots=True)
class Reach:
    """`passages` and `endings` are in the order of the program: how often one comes by in a run, and the share of each ending.

    exact: all that can happen was gone through. played: `plays` random plays were counted, with seeds from 0 on.
    `passages_there` and `endings_there` are those that certainly can be reached; where `is_whole`, the others certainly cannot.
    """

    source: Literal["exact", "played"]
    passages: tuple[Fraction, ...]
    endings: tuple[Fraction, ...]
    passages_there: frozenset[int]
    endings_there: frozenset[int]
    is_whole: bool
    plays: int = 0


def reach_of(
    program: Program,
    moves: int = MOVES,
    plays: int = PLAYS,
    progress: Callable[[int, int], None] = lambda transitions, futures: None,
) -> Reach:
    """Return how likely one comes anywhere: exact where all that can happen takes no more than so many moves, else from plays.

    `progress` is told now and then how many moves were looked at, and how many futures there are.
    """
    found = explore(program, budget=moves, progress=progress)
    return _exact(program, found) if found.visits else _played(program, found, plays)


def _exact(program: Program, found: Exploration) -> Reach:
    # The visits are sums of many small parts: what is a billionth off is what it was meant to be.
    visits = [Fraction(round(found.visits[at.index] * _NINE_DIGITS), _NINE_DIGITS) for at in program.passages]
    endings = tuple(found.shares[ending] for ending in program.endings)
    return Reach("exact", tuple(visits), endings, *_there(program, found), is_whole=True)


def _played(program: Program, found: Exploration, count: int) -> Reach:
    """The shares in random plays. Where runs come round, all was gone through all the same, and what cannot be reached is known."""
    passages: Counter[int] = Counter()
    endings: Counter[int] = Counter()
    for session in random_plays(program, count):
        events = [event for step in session.steps for event in step.events]
        passages.update({event.passage for event in events if isinstance(event, Arrived)})
        endings.update(event.ending for event in events if isinstance(event, Ended))
    passages_there, endings_there = _there(program, found)
    return Reach(
        "played",
        tuple(Fraction(passages[at.index], count) for at in program.passages),
        tuple(Fraction(endings[place], count) for place in range(len(program.endings))),
        passages_there | passages.keys(),
        endings_there | endings.keys(),
        found.is_whole,
        count,
    )


def _there(program: Program, found: Exploration) -> tuple[frozenset[int], frozenset[int]]:
    """The passages and endings to which a way was found."""
    endings = frozenset(place for place, ending in enumerate(program.endings) if ending in found.endings)
    return frozenset(found.passages), endings
