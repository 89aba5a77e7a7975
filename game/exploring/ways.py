"""A way to a passage, found in seconds: the fewest picks first, with no more states of each passage than can be looked at.

`explore` looks through all there is and takes its time; who is writing wants to be somewhere now. So after every pick only so many
states are kept at each passage, taken evenly from all that were come to, and where that leads nowhere ten times as many. A way that
was found is a real one. It is the shortest, and that there is none is certain, as far as nothing had to be left out.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import nsmallest

from game.play import Arrived, PlayState, Program, Step, StoryGoesRound, begin, offers, step
from game.play.chance import mixed

WIDTHS = (50, 500)
"""So many states of a passage are kept after each pick, at first and when that led nowhere."""
_MOST_PICKS = 500
_MASK = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Way:
    """The picks of all chairs that lead to a passage, or None where no way was found. `is_certain`: none is shorter, or there is
    none."""

    picks: tuple[str, ...] | None
    is_certain: bool


@dataclass(frozen=True, slots=True)
class _Come:
    """A state that was come to: from which, by which pick."""

    state: PlayState
    before: "_Come | None"
    key: str


def way_to(
    program: Program,
    seed: int,
    passage: int,
    progress: Callable[[int], None] = lambda states: None,
    widths: tuple[int, ...] = WIDTHS,
) -> Way:
    """Return a short way to a passage from the beginning. `progress` is told now and then how many states were looked at."""
    way = Way(None, True)
    for width in widths:
        way = _Search(program, passage, width, progress).found(seed)
        if way.picks is not None or way.is_certain:
            break
    return way


class _Search:
    """One search, with so many states a passage."""

    def __init__(self, program: Program, passage: int, width: int, progress: Callable[[int], None]) -> None:
        self._program = program
        self._passage = passage
        self._width = width
        self._progress = progress
        self._seen: set[PlayState] = set()
        self._is_whole = True

    def found(self, seed: int) -> Way:
        first = begin(self._program, seed)
        if self._comes_by(first):
            return Way((), True)
        edge = [_Come(first.state, None, "")]
        for _ in range(_MOST_PICKS):
            beyond: dict[PlayState, _Come] = {}
            for come in edge:
                there = self._went(come, beyond)
                if there is not None:
                    return Way(_picks(there), self._is_whole)
            if not beyond:
                return Way(None, self._is_whole)
            edge = self._kept(beyond.values())
            self._seen.update(come.state for come in edge)
            self._progress(len(self._seen))
        return Way(None, False)

    def _went(self, come: _Come, beyond: dict[PlayState, _Come]) -> _Come | None:
        """Make every pick of a state; return where the passage was come by, if it was."""
        for offer in offers(self._program, come.state):
            if not offer.is_open:
                continue
            try:
                made = step(self._program, come.state, offer.choice)
            except StoryGoesRound:
                continue
            if made.state not in self._seen and made.state not in beyond:
                beyond[made.state] = _Come(made.state, come, offer.choice.key)
            if self._comes_by(made):
                return _Come(made.state, come, offer.choice.key)
        return None

    def _comes_by(self, made: Step) -> bool:
        return any(isinstance(event, Arrived) and event.passage == self._passage for event in made.events)

    def _kept(self, beyond: Iterable[_Come]) -> list[_Come]:
        """Return the states to go on from: of each passage as many as there is room for, by a chance that is always the same."""
        by_passage: dict[int, list[_Come]] = {}
        for come in beyond:
            by_passage.setdefault(come.state.passage, []).append(come)
        kept: list[_Come] = []
        for alike in by_passage.values():
            if len(alike) > self._width:
                self._is_whole = False
                alike = nsmallest(self._width, alike, key=lambda come: mixed(hash(come.state) & _MASK))
            kept += alike
        return kept


def _picks(come: _Come) -> tuple[str, ...]:
    keys: list[str] = []
    at: _Come | None = come
    while at is not None and at.before is not None:
        keys.append(at.key)
        at = at.before
    return tuple(reversed(keys))
