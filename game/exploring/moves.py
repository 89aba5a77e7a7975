"""Every move from a place, found out once for all states that give the same answers, and then read off a tree of questions.

A place is where a run can wait: a passage, with the place in the chapters and the visits that are being played.
"""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

from game.exploring.index import Index
from game.exploring.remembering import Before
from game.exploring.variables import Box, State, Variables
from game.exploring.watching import Became, WatchedRun, Watcher, Worked
from game.play import ChoiceAt, PlayState, StoryGoesRound
from game.play.chairs import inclinations
from game.play.step import is_open, work_out, work_out_the_beginning

ROUND = -1_000_000
"""The place of a run that goes on for ever without a choice."""


_MOST_NEEDS = 2_000
"""So many answers to "what has to be so before" are kept of an outcome."""


@dataclass(frozen=True, slots=True)
class Place:
    passage: int
    slot: int
    stack: tuple[int, ...]


class Outcome:
    """One way that a step can turn out, by chance; `to` is a place, or -1 - n for the ending n, or ROUND."""

    __slots__ = (
        "_asked",
        "_became",
        "_bits",
        "_by_variable",
        "_fields",
        "_needs",
        "_shifted",
        "_stays",
        "_variables",
        "draws",
        "seen_as",
        "share",
        "to",
        "way",
    )

    def __init__(self, variables: Variables, worked: Worked, to: int, seen_as: int) -> None:
        self.share = _share(worked.drew, worked.weights)
        self.draws = worked.drew
        self.to = to
        self.seen_as = seen_as
        """The same for outcomes that cannot be told apart by who plays: as likely, by the same way."""
        self.way = worked.way
        """The scenes and passages that the run goes through, as ("scene" | "passage", place)."""
        self._asked = worked.asked
        self._became = worked.became
        self._by_variable = {each.variable: each for each in worked.became}
        self._variables = variables
        self._fields = 0
        self._bits = 0
        moved = 0
        shifted = []
        for each in worked.became:
            field = variables.fields[each.variable]
            self._fields |= field
            if each.value is not None:
                moved |= field
                self._bits |= 1 << (variables.firsts[each.variable] + each.value)
            elif not _stays(each):
                moved |= field
                shifted.append((variables.fields[each.of], _shift(variables, each)))
        self._stays = variables.anything & ~moved
        self._shifted = tuple(shifted)
        self._needs: dict[Box, Box] = {}

    def after(self, state: State) -> State:
        """Return the state that this makes of another."""
        new = state & self._stays | self._bits
        for field, table in self._shifted:
            new |= table[state & field]
        return new

    def before(self, box: Box) -> Box:
        """Return the box of states that go this way and end in that box."""
        bound = box & self._fields
        needed = self._needs.get(bound)
        if needed is None:
            if len(self._needs) > _MOST_NEEDS:
                self._needs.clear()
            needed = self._needs[bound] = self._needed(bound)
        return needed & (box | self._fields)

    @property
    def asked(self) -> Box:
        """The box of states that go this way."""
        return self._asked

    @property
    def looked_at(self) -> Box:
        """A box that binds every variable on which anything in the step depends."""
        box = self._asked
        for each in self._became:
            box &= each.given
            if each.value is None:
                box &= self._variables.anything ^ self._variables.fields[each.of]
        return box

    def _needed(self, bound: Box) -> Box:
        """What has to be so before, for the variables of this step to be within bounds after it."""
        variables = self._variables
        needed = self._asked
        shut = self._fields ^ bound
        while shut:
            each = self._by_variable[variables.owner(shut)]
            field = variables.fields[each.variable]
            shut &= ~field
            needed &= each.given
            if each.value is None:
                allowed = (bound & field) >> variables.firsts[each.variable]
                needed &= variables.only(each.of, _sources(each.table, allowed))
        return needed


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be picked at a place, each with its weight; `asked` is the box in which it is so, and `shut` what lies outside."""

    choices: tuple[tuple[int, ChoiceAt], ...]
    state: State
    asked: Box
    shut: Box


@dataclass(frozen=True, slots=True)
class _Outcomes:
    """How a pick turns out, for all states in a box."""

    outcomes: tuple[Outcome, ...]
    state: State
    shut: Box


@dataclass(frozen=True, slots=True)
class Turn:
    """All moves of a state, the last first, as (choice, weight, outcome): the same for all states in a box.

    `asked` is the box in which the same is on offer.
    """

    moves: tuple[tuple[int, int, Outcome], ...]
    asked: Box
    state: State
    shut: Box


class Moves:
    """The moves of one program. `free` are the chairs that may pick anything; in the others the rule of thumb decides."""

    def __init__(self, watcher: Watcher, free: Collection[str]) -> None:
        self._watcher = watcher
        self._free = frozenset(free)
        self.variables = watcher.variables
        self.places: list[Place] = []
        self._known: dict[Place, int] = {}
        self._before = Before(watcher.program, watcher.variables.remembered)
        self._turns: list[Index[Turn]] = []
        self._offered: list[Index[Offered]] = []
        self._outcomes: list[dict[int, Index[_Outcomes]]] = []
        self._ways: dict[object, int] = {}
        self.idle: list[Box] = []
        """For each place the fields of what cannot have happened yet: that is known, and no box need bind it."""

    def beginning(self) -> tuple[tuple[Outcome, ...], State]:
        """Return how a run can begin, and the state it begins in."""
        start = tuple(self._watcher.program.layout.start)
        state = self.variables.packed(PlayState(-1, -1, start, 0, 0, 0, (), -1, 0))
        return self._worked(Place(-1, -1, ()), state, None).outcomes, state

    def turn(self, place: int, state: State) -> Turn:
        """Return all that can be picked there, and how it can turn out."""
        found = self._turns[place].find(state)
        if found is None:
            found = self._turn(place, state)
            self._turns[place].add(found)
        return found

    def _turn(self, place: int, state: State) -> Turn:
        offered = self._offered_at(place, state)
        shut = offered.shut
        moves: list[tuple[int, int, Outcome]] = []
        for weight, choice in offered.choices:
            found = self._outcomes_of(place, state, choice)
            shut |= found.shut
            moves += [(choice.index, weight, outcome) for outcome in found.outcomes]
        return Turn(tuple(reversed(moves)), offered.asked, state, shut)

    def _offered_at(self, place: int, state: State) -> Offered:
        found = self._offered[place].find(state)
        if found is None:
            found = self._look(self.places[place], state)
            self._offered[place].add(found)
        return found

    def _outcomes_of(self, place: int, state: State, choice: ChoiceAt) -> _Outcomes:
        indexes = self._outcomes[place]
        index = indexes.get(choice.index)
        if index is None:
            index = indexes[choice.index] = Index(self.variables)
        found = index.find(state)
        if found is None:
            found = self._worked(self.places[place], state, choice)
            index.add(found)
        return found

    def _look(self, place: Place, state: State) -> Offered:
        program = self._watcher.program
        run = self._watcher.bench(state, place.passage, place.slot, place.stack)
        choices = program.passages[place.passage].choices
        if choices[0].chair in self._free:
            likely = [(1, choice) for choice in choices if is_open(choice, run)]
        else:
            likely = inclinations(program, cast(PlayState, run))
        asked = run.asked()
        return Offered(tuple(likely), state, asked, self.variables.anything ^ asked)

    def _worked(self, place: Place, state: State, choice: ChoiceAt | None) -> _Outcomes:
        """Work a step out for everything that chance may draw."""
        outcomes: list[Outcome] = []
        box = self.variables.anything
        waiting: list[tuple[int, ...]] = [()]
        while waiting:
            draws = waiting.pop()
            run = self._watcher.bench(state, place.passage, place.slot, place.stack, draws)
            outcome = self._outcome(run, choice)
            box &= run.answers
            outcomes.append(outcome)
            for place_of_draw in range(len(draws), len(outcome.draws)):
                count = len(run.weights[place_of_draw])
                waiting += [(*outcome.draws[:place_of_draw], other) for other in range(1, count)]
        return _Outcomes(tuple(outcomes), state, self.variables.anything ^ box)

    def _outcome(self, run: WatchedRun, choice: ChoiceAt | None) -> Outcome:
        program = self._watcher.program
        try:
            if choice is None:
                work_out_the_beginning(run, program)
            else:
                work_out(run, program, choice)
            to = self._place(Place(run.passage, run.slot, run.stack)) if run.passage >= 0 else -1 - run.ending
        except StoryGoesRound:
            to = ROUND
        worked = run.worked()
        seen = (worked.drew, worked.weights, worked.way)
        return Outcome(self.variables, worked, to, self._ways.setdefault(seen, len(self._ways)))

    def _place(self, place: Place) -> int:
        found = self._known.get(place)
        if found is None:
            found = self._known[place] = len(self.places)
            self.places.append(place)
            self._turns.append(Index(self.variables))
            self._offered.append(Index(self.variables))
            self._outcomes.append({})
            self.idle.append(self._idle(place))
        return found

    def _idle(self, place: Place) -> Box:
        visited, picked = self._before.at(place.slot, place.passage)
        fields = self.variables.fields
        idle = 0
        for bit, variable in self.variables.visits.items():
            idle |= 0 if visited >> bit & 1 else fields[variable]
        for bit, variable in self.variables.picks.items():
            idle |= 0 if picked >> bit & 1 else fields[variable]
        return idle


def _sources(table: tuple[int, ...], allowed: int) -> int:
    """Return the values, as bits, that a table takes to one that is allowed."""
    step = table[0]
    if table[-1] - step == len(table) - 1:  # a step up or down, by far the most of them
        return (allowed >> step if step >= 0 else allowed << -step) & (1 << len(table)) - 1
    return sum(1 << source for source, value in enumerate(table) if value >= 0 and allowed >> value & 1)


def _share(drew: tuple[int, ...], weights: tuple[tuple[int, ...], ...]) -> Fraction:
    share = Fraction(1)
    for place, each in zip(drew, weights, strict=True):
        share *= Fraction(each[place], sum(each))
    return share


def _shift(variables: Variables, became: Became) -> dict[Box, Box]:
    """Return the bit that each bit of the one variable makes of the other."""
    first, source = variables.firsts[became.variable], variables.firsts[became.of]
    return {1 << (source + of): 1 << (first + value) for of, value in enumerate(became.table) if value >= 0}


def _stays(became: Became) -> bool:
    return became.of == became.variable and all(value == here for here, value in enumerate(became.table))
