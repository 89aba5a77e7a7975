"""What lies beyond a state: which endings can still be reached, and the best that can still come of it.

One chair is free, its moves are all tried; every other chair is sat in by somebody whose pick follows from the state, as in the run
that is looked at. Exact where the future is small enough to be looked through (`beyond`); where it is not, the futures that differ
least from a given run are tried first, and what they reach is certain while what they do not reach is unknown (`glimpsed`;
the order
is that of limited discrepancy search: Harvey & Ginsberg, IJCAI 1995).
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from game.exploring.mattering import Mattering
from game.play import ChoiceAt, Occupant, PlayState, Program, StoryGoesRound, is_open, step, thumb
from game.play.state import RESULT
from game.story import RELATION_STATES

_DEEPEST = 200
"""A future of more picks than these is not looked through: Python itself goes not much deeper."""
_MOST_OF_OTHERS = 400
"""After so many picks of the others in a row the free chair is taken never to have its turn again."""
_BLOCKED, _STRAINED = RELATION_STATES.index("blocked"), RELATION_STATES.index("strained")


class TooMuch(Exception):  # named for what happened
    """There is more ahead than may be looked through; what was found until then is kept."""


@dataclass(frozen=True, slots=True)
class Best:
    """The best that can be reached in one respect, and the way to it that asks for the fewest picks other than in the given run.

    `value` is larger where it is better; of two ways as good, the one with fewer `others`.
    """

    value: int
    others: int
    way: "tuple[ChoiceAt, Best] | None"
    """The next pick and what comes after it; None at an ending."""

    @property
    def picks(self) -> tuple[ChoiceAt, ...]:
        """The picks of the free chair, from here to the ending."""
        picks: list[ChoiceAt] = []
        way = self.way
        while way is not None:
            picks.append(way[0])
            way = way[1].way
        return tuple(picks)

    def is_better_than(self, other: "Best | None") -> bool:
        return other is None or (self.value, -self.others) > (other.value, -other.others)


@dataclass(frozen=True, slots=True)
class Beyond:
    """What a state has before it. `endings` are places in the program's endings, as bits.

    `relation`: the web at its best (fewest blocked relations, then fewest strained); `result`: the commercial result at its
    highest.
    `is_whole`: everything was looked through; otherwise there may be more.
    """

    endings: int
    relation: Best
    result: Best
    is_whole: bool = True

    def has(self, ending: int) -> bool:
        return bool(self.endings >> ending & 1)

    @property
    def count(self) -> int:
        return self.endings.bit_count()


def ease_of(program: Program, cells: tuple[int, ...]) -> int:
    """Return how open the relations of a state are, as one number to compare by: the fewer blocked the higher, then the
    fewer strained."""
    states = [cells[cell] for cell in program.layout.relations.values()]
    return -(states.count(_BLOCKED) * (len(states) + 1) + states.count(_STRAINED))


class Futures:
    """Looks ahead in one program from the free `chair`. What was found is kept, so that a second look costs nothing.

    `own` are the keys that the free chair picked in the run that is looked at. `budget` bounds the steps of all looks together.
    `breathe` is called before every step: whoever looks may then have to wait for others.
    """

    def __init__(
        self,
        program: Program,
        chair: str,
        others: Mapping[str, Occupant],
        own: Collection[str] = (),
        budget: int = 17_000,
        breathe: Callable[[], None] = lambda: None,
    ) -> None:
        self._program = program
        self._chair = chair
        self._others = others
        self._own = frozenset(own)
        self._mattering = Mattering(program, [sitting for sitting, occupant in others.items() if occupant is not thumb])
        self._found: dict[PlayState, Beyond] = {}
        self._entered: set[PlayState] = set()
        self._result = program.layout.facts[RESULT]
        self.left = budget
        self._breathe = breathe

    def beyond(self, state: PlayState) -> Beyond:
        """Return all that a state has before it. Raises TooMuch when the budget is used up, or when the story can go on
        very long or round for ever."""
        here = self._mattering.forget(self._on(state))
        found = self._found.get(here)
        if found is None:
            found = self._found[here] = self._look(here)
        return found

    def glimpsed(self, state: PlayState, most: int) -> Beyond | None:
        """Return what the futures nearest to the given run reach, trying at most so many steps; None where none came to an end."""
        seen = _Seen()
        try:
            start = self._on(state)
        except TooMuch:
            return None
        for others in range(len(self._own) + 2):
            most = self._near(start, others, most, seen)
            if most <= 0:
                break
        if seen.relation is None or seen.result is None:
            return None
        return Beyond(seen.endings, seen.relation, seen.result, is_whole=False)

    def _on(self, state: PlayState) -> PlayState:
        """Let the others pick until the free chair may, or to the end."""
        for _ in range(_MOST_OF_OTHERS):
            if state.passage < 0:
                return state
            chair = self._program.passages[state.passage].choices[0].chair
            if chair == self._chair:
                return state
            state = self._after(state, self._others[chair](self._program, state, 0))
        raise TooMuch

    def _step(self, state: PlayState, choice: ChoiceAt) -> PlayState:
        if self.left <= 0:
            raise TooMuch
        self.left -= 1
        return self._after(state, choice)

    def _after(self, state: PlayState, choice: ChoiceAt) -> PlayState:
        self._breathe()
        try:
            return step(self._program, state, choice).state
        except StoryGoesRound as endless:
            raise TooMuch from endless

    def _look(self, state: PlayState) -> Beyond:
        if state.passage < 0:
            return self._ended(state)
        if state in self._entered or len(self._entered) >= _DEEPEST:
            raise TooMuch  # the story can come back to the very same state, or goes on and on: no end to what lies ahead
        self._entered.add(state)
        endings, relation, result = 0, None, None
        try:
            for choice in self._open(state):
                after = self.beyond(self._step(state, choice))
                endings |= after.endings
                relation, result = self._better(choice, after, relation, result)
        finally:
            self._entered.discard(state)
        assert relation is not None, "where a run waits, something is open"
        assert result is not None
        return Beyond(endings, relation, result)

    def _ended(self, state: PlayState) -> Beyond:
        relation = Best(ease_of(self._program, state.cells), 0, None)
        return Beyond(1 << state.ending, relation, Best(state.cells[self._result], 0, None))

    def _open(self, state: PlayState) -> list[ChoiceAt]:
        """The open choices, those of the given run first, so that among ways as good the nearest is found first."""
        found = [choice for choice in self._program.passages[state.passage].choices if is_open(choice, state)]
        return sorted(found, key=lambda choice: choice.key not in self._own)

    def _better(
        self, choice: ChoiceAt, after: Beyond, relation: Best | None, result: Best | None
    ) -> tuple[Best | None, Best | None]:
        other = choice.key not in self._own
        by_relation = Best(after.relation.value, after.relation.others + other, (choice, after.relation))
        by_result = Best(after.result.value, after.result.others + other, (choice, after.result))
        return (
            by_relation if by_relation.is_better_than(relation) else relation,
            by_result if by_result.is_better_than(result) else result,
        )

    def _near(self, state: PlayState, others: int, most: int, seen: "_Seen") -> int:
        """Follow the futures with at most so many picks other than in the given run; return how many steps are left."""
        trail: list[tuple[PlayState, int, tuple[ChoiceAt, ...]]] = [(state, others, ())]
        while trail and most > 0:
            here, left, way = trail.pop()
            known = self._found.get(self._mattering.forget(here))
            if here.passage < 0 or known is not None:
                seen.take(known or self._ended(here), way, self._own)
                continue
            choices = self._open(here)
            for place in range(min(len(choices), 1 + bool(left) * len(choices)) - 1, -1, -1):
                most -= 1
                try:
                    after = self._on(self._after(here, choices[place]))
                except TooMuch:
                    continue  # what has no end leads to no ending
                trail.append((after, left - bool(place), (*way, choices[place])))
        return most


@dataclass(slots=True)
class _Seen:
    """What a bounded look has come upon."""

    endings: int = 0
    relation: Best | None = None
    result: Best | None = None

    def take(self, beyond: Beyond, way: tuple[ChoiceAt, ...], own: Collection[str]) -> None:
        self.endings |= beyond.endings
        relation, result = _led_to(way, beyond.relation, own), _led_to(way, beyond.result, own)
        if relation.is_better_than(self.relation):
            self.relation = relation
        if result.is_better_than(self.result):
            self.result = result


def _led_to(way: tuple[ChoiceAt, ...], best: Best, own: Collection[str]) -> Best:
    for choice in reversed(way):
        best = Best(best.value, best.others + (choice.key not in own), (choice, best))
    return best
