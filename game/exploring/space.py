"""All that can happen in a story, as a web of futures: two states of which the future is the same are one.

A depth-first search over states. When all that lies beyond a state was seen, what of the state decided it is known as a box, and
every state in that box at that place has the same future: it is not gone through again (explanation-based generalisation: Mitchell,
Keller & Kedar-Cabelli, Machine Learning 1, 1986). So stories whose states run into the billions are looked through exactly.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import NamedTuple

from game.exploring.index import Index
from game.exploring.moves import Moves, Outcome
from game.exploring.variables import Box, State
from game.exploring.watching import Watcher


class Edge(NamedTuple):
    """A move of a future: the choice (its place in the program), its weight among the choices, how chance fell, and where to.

    `to` is a future, or -1 - n for the ending n, or ROUND.
    """

    choice: int
    weight: int
    outcome: Outcome
    to: int


@dataclass(frozen=True, slots=True)
class Future:
    """What lies beyond the states at a place that give the same answers."""

    place: int
    edges: tuple[Edge, ...]


@dataclass(slots=True)
class Space:
    """All futures of a program that were found. Unless it `comes_round`, a future leads only to futures before it in `futures`."""

    moves: Moves
    futures: list[Future | None] = field(default_factory=list)
    starts: list[Edge] = field(default_factory=list)
    """How a run can begin; `choice` is -1."""
    is_whole: bool = True
    comes_round: bool = False
    """Whether a run can come back to the very same state."""
    transitions: int = 0
    """How many moves were looked at."""


def search(
    watcher: Watcher,
    free: Collection[str],
    budget: int,
    progress: Callable[[int, int], None] = lambda transitions, futures: None,
) -> Space:
    """Look through all that can happen. After `budget` transitions it stops, and then `is_whole` is no longer claimed.

    `progress` is told now and then how many transitions were made and how many futures were found.
    """
    return _Search(Space(Moves(watcher, free)), budget, progress).searched()


@dataclass(frozen=True, slots=True)
class _Known:
    """The future of all states in a box."""

    future: int
    state: State
    shut: Box


class _Standing:
    """A state whose future is being looked through; `todo` are the moves that are left, the last first."""

    __slots__ = ("asked", "back_to", "beyond", "box", "edges", "future", "key", "place", "round_from", "state", "todo")

    def __init__(
        self, place: int, state: State, asked: Box, todo: list[tuple[int, int, Outcome]], depth: int, round_from: int
    ) -> None:
        self.place = place
        self.state = state
        self.key = (place, state)
        self.asked = asked
        self.box = asked
        self.todo = todo
        self.edges: list[Edge] = []
        self.beyond: list[Box] = []
        """The boxes of the futures that were come upon."""
        self.future = -1
        """Given as soon as something comes back to it."""
        self.back_to = depth
        """The shallowest state that can be come back to from here."""
        self.round_from = round_from


class _Search:
    def __init__(self, space: Space, budget: int, progress: Callable[[int, int], None]) -> None:
        self._space = space
        self._moves = space.moves
        self._anything = space.moves.variables.anything
        self._budget = budget
        self._progress = progress
        self._known: list[Index[_Known]] = []
        self._same: dict[tuple[int, tuple[tuple[int, int, int], ...]], int] = {}
        self._standing: list[_Standing] = []
        self._depths: dict[tuple[int, Box], int] = {}
        """How deep a state stands; of a state in an open round that was left, how deep the round goes back."""
        self._round: list[_Standing] = []
        """States in open rounds that were left."""

    def searched(self) -> Space:
        space = self._space
        outcomes, state = self._moves.beginning()
        for outcome in outcomes:
            to = outcome.to if outcome.to < 0 else self._from(outcome.to, outcome.after(state))
            if to is None:
                space.is_whole = False
                break
            space.starts.append(Edge(-1, 1, outcome, to))
        return space

    def _from(self, place: int, state: State) -> int | None:
        """Look through all that lies beyond a state, and return its future; None where the budget did not suffice."""
        known = self._find(place, state)
        if known is not None:
            return known.future
        self._stand(place, state)
        space, standing = self._space, self._standing
        found = -1
        while standing:
            here = standing[-1]
            if not here.todo:
                found = self._leave()
                continue
            if space.transitions >= self._budget:
                return None
            space.transitions += 1
            if not space.transitions & 0x3FFF:
                self._progress(space.transitions, len(space.futures))
            self._go_on(here)
        return found

    def _go_on(self, here: _Standing) -> None:
        """Look at the next move of a state."""
        outcome = here.todo[-1][2]
        if outcome.to < 0:
            self._take(here, outcome.to, outcome.asked)
            return
        after = outcome.after(here.state)
        known = self._find(outcome.to, after)
        if known is not None:
            box = self._anything ^ known.shut
            here.beyond.append(box)
            self._take(here, known.future, outcome.before(box))
            return
        depth = self._depths.get((outcome.to, after))
        if depth is None:
            self._stand(outcome.to, after)
        else:
            self._come_round(here, (outcome.to, after), depth)

    def _find(self, place: int, state: State) -> _Known | None:
        if place >= len(self._known):
            self._known += [Index(self._moves.variables) for _ in range(place + 1 - len(self._known))]
        return self._known[place].find(state)

    def _stand(self, place: int, state: State) -> None:
        turn = self._moves.turn(place, state)
        here = _Standing(place, state, turn.asked, list(turn.moves), len(self._standing), len(self._round))
        self._depths[here.key] = len(self._standing)
        self._standing.append(here)

    def _take(self, here: _Standing, to: int, box: Box) -> None:
        choice, weight, outcome = here.todo.pop()
        here.edges.append(Edge(choice, weight, outcome, to))
        here.box &= box

    def _leave(self) -> int:
        """All that lies beyond a state was seen: keep it, and go on where it was come from."""
        here = self._standing.pop()
        if here.back_to < len(self._standing):
            return self._leave_within_round(here)
        if here.future >= 0:
            box = self._close_round(here)
        else:
            del self._depths[here.key]
            box = here.box | self._moves.idle[here.place]
            here.future = self._same_or_new(here)
            self._keep(here, box)
        if self._standing:
            before = self._standing[-1]
            before.beyond.append(box)
            self._take(before, here.future, before.todo[-1][2].before(box))
        return here.future

    def _keep(self, here: _Standing, box: Box) -> None:
        self._known[here.place].add(_Known(here.future, here.state, self._anything ^ box))

    def _same_or_new(self, here: _Standing) -> int:
        key = (here.place, tuple([(edge.choice, edge.to, edge.outcome.seen_as) for edge in here.edges]))
        future = self._same.get(key)
        if future is None:
            future = self._same[key] = len(self._space.futures)
            self._space.futures.append(Future(here.place, tuple(here.edges)))
        return future

    def _come_round(self, here: _Standing, key: tuple[int, Box], depth: int) -> None:
        self._space.comes_round = True
        there = next((each for each in self._round if each.key == key), None) or self._standing[depth]
        here.back_to = min(here.back_to, depth)
        self._take(here, self._numbered(there), here.todo[-1][2].asked)

    def _numbered(self, here: _Standing) -> int:
        if here.future < 0:
            here.future = len(self._space.futures)
            self._space.futures.append(None)
        return here.future

    def _leave_within_round(self, here: _Standing) -> int:
        """What lies beyond is known only when the whole round is: until then nothing is kept."""
        self._numbered(here)
        self._round.append(here)
        self._depths[here.key] = here.back_to
        before = self._standing[-1]
        before.back_to = min(before.back_to, here.back_to)
        self._take(before, here.future, before.todo[-1][2].asked)
        return here.future

    def _close_round(self, first: _Standing) -> Box:
        """The first state of a round is left. What it holds is so for all states that agree on everything looked at in it."""
        members = [*self._round[first.round_from :], first]
        del self._round[first.round_from :]
        looked_at = self._anything
        for here in members:
            looked_at &= here.asked
            for box in here.beyond:
                looked_at &= box
            for edge in here.edges:
                looked_at &= edge.outcome.looked_at
        variables = [variable for variable, _ in self._moves.variables.bound_by(looked_at)]
        box = self._anything
        for here in members:
            del self._depths[here.key]
            self._space.futures[here.future] = Future(here.place, tuple(here.edges))
            box = self._moves.variables.exactly(here.state, variables) | self._moves.idle[here.place]
            if self._find(here.place, here.state) is None:
                self._keep(here, box)
        return box
