"""What a story holds, told from all its futures: what can be reached and by which way, how many runs there are, how they end.

Exact where the whole of it was looked through. Where that was too much, random plays are told from instead: what was reached is
certain then too, and has its witness; what was not is not known, and shares are counts.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TypeVar

from game.errors import GameError
from game.exploring.moves import ROUND, Outcome
from game.exploring.remembering import Remembered
from game.exploring.sampling import PLAYS, Play, Sample, sampled
from game.exploring.space import Edge, Future, Space, search
from game.exploring.watching import Question, Watcher
from game.play import Arrived, Entered, Program, begin, step

BUDGET = 400_000
"""How many moves are looked at, at most, when nothing else is asked; each takes some ten microseconds."""
_SEEDS = 20_000
"""So many seeds are tried to have chance fall as a witness needs it."""


class NoSuchSeed(GameError):
    """No seed was found with which chance falls as a witness needs it."""


Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Witness:
    """A playthrough that shows a finding: with this seed these picks of all chairs, in order, lead there."""

    seed: int
    picks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A way that follows from the futures: the edges taken, the one that begins the run first."""

    edges: tuple[Edge, ...]

    @property
    def picks(self) -> tuple[int, ...]:
        """The choices picked, by their places in the program."""
        return tuple(edge.choice for edge in self.edges if edge.choice >= 0)


Way = Route | Play
"""A way to something: one that follows from the futures, or a play that was made."""


def explore(
    program: Program,
    free: Collection[str] | None = None,
    budget: int = BUDGET,
    progress: Callable[[int, int], None] = lambda transitions, futures: None,
    questions: Sequence[Question] = (),
    remembered: Remembered | None = None,
    plays: int = PLAYS,
) -> "Exploration":
    """Look through all that can happen when the `free` chairs (all, when None) may pick anything that is open, and the others
    follow their rule of thumb, whose weights are then chance.

    `questions` are answered on the way (`answered`, `without`); the visits and picks that they ask for are given in `remembered`.
    `budget` bounds the moves that are looked at; where they are too few, or a run can come round, so many random `plays` are
    made. `progress` is told now and then how many moves there were, and how many futures.
    """
    chairs = tuple(program.story.chairs) if free is None else tuple(free)
    space = search(Watcher(program, questions, remembered), chairs, budget, progress)
    is_told = space.is_whole and not space.comes_round
    return Exploration(program, chairs, space, None if is_told else sampled(program, chairs, plays, questions))


class Exploration:
    """What was found. Passages, choices and scenes by their places in the program, endings by name."""

    def __init__(self, program: Program, free: tuple[str, ...], space: Space, sample: Sample | None) -> None:
        self.program = program
        self.free = free
        self.sample = sample
        """The random plays that were made because shares cannot be worked out; None where they can."""
        self._seen = None if space.is_whole else sample
        self._space = space

    @property
    def is_whole(self) -> bool:
        """Whether all was looked through: then what was not reached cannot be reached."""
        return self._space.is_whole

    @property
    def comes_round(self) -> bool:
        """Whether a run can come back to the very same state, and so go on without end."""
        return self._space.comes_round

    @property
    def transitions(self) -> int:
        """How many moves were looked at."""
        return self._space.transitions

    @property
    def size(self) -> int:
        """How many different futures there are."""
        return len(self._space.futures)

    # What can be reached

    @cached_property
    def passages(self) -> Mapping[int, Way]:
        """The shortest way that was found to each passage that can be reached; where it has choices, to where it waits."""
        return self._first(_passed("passage")) if self._seen is None else self._seen.passages

    @cached_property
    def scenes(self) -> Mapping[int, Way]:
        """The shortest way that was found into each scene that can be reached."""
        return self._first(_passed("scene")) if self._seen is None else self._seen.scenes

    @cached_property
    def choices(self) -> Mapping[int, Way]:
        """The shortest way that was found to each choice that can be picked, the pick included."""
        if self._seen is not None:
            return self._seen.choices
        return self._first(lambda edge: (edge.choice,) if edge.choice >= 0 else ())

    @cached_property
    def endings(self) -> Mapping[str, Way]:
        """The shortest way that was found to each ending that can be reached."""
        if self._seen is not None:
            return self._seen.endings
        endings = self.program.endings
        return self._first(lambda edge: (endings[-1 - edge.to],) if _ends(edge) else ())

    @cached_property
    def round(self) -> Route | None:
        """The shortest way to where the story goes on for ever without a choice, if it does anywhere."""
        return self._shortest(lambda edge: edge.to == ROUND)

    @cached_property
    def stuck(self) -> Route | None:
        """The shortest way to where no ending can be reached any more, if there is any such place."""
        if not self.is_whole:
            return None
        ending = self._leading_on(_ends)
        return self._shortest(lambda edge: edge.to >= 0 and edge.to not in ending)

    @cached_property
    def answered(self) -> Mapping[tuple[str, int], Way]:
        """The shortest way that was found to each answer that was given: ("yes" | "no", the question's number)."""
        if self._seen is not None:
            return self._seen.answered
        return self._first(lambda edge: [each for each in edge.outcome.way if each[0] in ("yes", "no")])

    def without(self, question: int) -> Route | None:
        """The shortest way to where no run that goes on from there is ever answered yes any more; None where there is no such
        place. Certain only where all was looked through."""
        answer = ("yes", question)
        leading = self._leading_on(lambda edge: answer in edge.outcome.way)
        return self._shortest(lambda edge: edge.to >= 0 and edge.to not in leading)

    def witness(self, route: Way) -> Witness:
        """Return the playthrough of a way, with a seed by which chance falls so. Raises NoSuchSeed."""
        program = self.program
        if isinstance(route, Play):
            return Witness(route.seed, tuple(program.choices[pick].key for pick in route.picks))
        way = [each for edge in route.edges for each in edge.outcome.way if each[0] in ("passage", "scene")]
        draws = any(len(edge.outcome.draws) for edge in route.edges)
        for seed in range(_SEEDS if draws else 1):
            if _way_of(program, seed, route.picks, len(way)) == way:
                return Witness(seed, tuple(program.choices[pick].key for pick in route.picks))
        raise NoSuchSeed(f"no seed below {_SEEDS} has chance fall as is needed here")

    # How likely, and how many

    @property
    def margin(self) -> float:
        """By how much a share in `likely` may be off, 19 times out of 20: nothing where it is exact, else the half width of the
        interval for a half (Wald), which is the widest."""
        return 0.0 if self.sample is None else 1.96 * (0.25 / self.sample.plays) ** 0.5

    @property
    def reaches_all(self) -> bool:
        """Whether a way was found to every scene, passage, choice and ending: that is certain, however much was looked through."""
        program = self.program
        found = len(self.scenes), len(self.passages), len(self.choices), len(self.endings)
        return found == (len(program.scenes), len(program.passages), len(program.choices), len(program.endings))

    @cached_property
    def likely(self) -> Mapping[str, Fraction]:
        """The share of each ending when the free chairs pick at random: exact where `shares` is there, else as the random plays
        came out."""
        if self.sample is None:
            return self.shares
        return {id: Fraction(self.sample.came.get(id, 0), self.sample.plays) for id in self.program.endings}

    @cached_property
    def shares(self) -> Mapping[str, Fraction]:
        """The share of each ending when the free chairs pick at random among what is open: exact. Empty where that is not known:
        where not all was looked through, or where runs can come round."""
        if not self.is_whole or self.comes_round:
            return {}
        shares = dict.fromkeys(self.program.endings, Fraction(0))
        for edge, share in self._weighed:
            if _ends(edge):
                shares[self.program.endings[-1 - edge.to]] += share
        return shares

    @cached_property
    def visits(self) -> Mapping[int, float]:
        """How often random play comes by each passage, on average, in a run; empty where `shares` is."""
        if not self.shares:
            return {}
        visits = dict.fromkeys(range(len(self.program.passages)), 0.0)
        for edge, share in self._weighed:
            for kind, place in edge.outcome.way:
                if kind == "passage":
                    visits[place] += float(share)
        return visits

    @cached_property
    def playthroughs(self) -> int | None:
        """How many runs there are that differ in a pick or in what chance drew; None where they cannot be counted."""
        if not self.is_whole or self.comes_round:
            return None
        counts: list[int] = []
        for future in self._futures():
            counts.append(sum(1 if edge.to < 0 else counts[edge.to] for edge in future.edges))
        return sum(1 if edge.to < 0 else counts[edge.to] for edge in self._space.starts)

    @cached_property
    def longest(self) -> int | None:
        """The most picks that a run can take; None where runs cannot be counted."""
        if not self.is_whole or self.comes_round:
            return None
        longest: list[int] = []
        for future in self._futures():
            longest.append(1 + max(0 if edge.to < 0 else longest[edge.to] for edge in future.edges))
        return max((0 if edge.to < 0 else longest[edge.to] for edge in self._space.starts), default=0)

    @cached_property
    def shortest(self) -> int:
        """The fewest picks in which an ending is reached."""
        return min((len(route.picks) for route in self.endings.values()), default=0)

    # What makes no difference

    @cached_property
    def always_open(self) -> frozenset[int]:
        """The choices that are open whenever a run waits where they stand; certain only where all was looked through."""
        closed = {place for future in self._futures() for place in self._closed(future)}
        return frozenset(self.choices) - closed

    @cached_property
    def twins(self) -> tuple[tuple[int, int], ...]:
        """Pairs of choices of one passage that lead to the same future whenever both are open: nothing afterwards tells which."""
        if not self.is_whole:
            return ()
        apart: set[tuple[int, int]] = set()
        together: set[tuple[int, int]] = set()
        for future in self._futures():
            after: dict[int, list[tuple[int, int]]] = {}
            for edge in future.edges:
                after.setdefault(edge.choice, []).append((edge.to, len(edge.outcome.draws)))
            choices = sorted(after)
            for place, one in enumerate(choices):
                for other in choices[place + 1 :]:
                    (together if after[one] == after[other] else apart).add((one, other))
        return tuple(sorted(together - apart))

    # The futures

    def _futures(self) -> Iterator[Future]:
        for future in self._space.futures:
            if future is not None:
                yield future

    def _closed(self, future: Future) -> set[int]:
        passage = self.program.passages[self._space.moves.places[future.place].passage]
        return {choice.index for choice in passage.choices} - {edge.choice for edge in future.edges}

    @cached_property
    def _edges(self) -> tuple[tuple[int, Edge], ...]:
        """Every edge with the future that it leaves (-1: none), those first that take the fewest picks."""
        edges = [(-1, edge) for edge in self._space.starts]
        seen: set[int] = set()
        for _, edge in edges:  # grows while it is gone through
            if edge.to >= 0 and edge.to not in seen:
                seen.add(edge.to)
                future = self._space.futures[edge.to]
                edges += [(edge.to, onward) for onward in (future.edges if future else ())]
        return tuple(edges)

    @cached_property
    def _came(self) -> Mapping[int, tuple[int, Edge]]:
        """For each future the edge by which it is come to with the fewest picks, and the future that this leaves."""
        came: dict[int, tuple[int, Edge]] = {}
        for before, edge in self._edges:
            came.setdefault(edge.to, (before, edge))
        return came

    def _route(self, before: int, edge: Edge) -> Route:
        edges = [edge]
        while before >= 0:
            before, edge = self._came[before]
            edges.append(edge)
        return Route(tuple(reversed(edges)))

    def _first(self, keys: Callable[[Edge], Iterable[Key]]) -> dict[Key, Route]:
        """The shortest route to each thing that edges come by."""
        found: dict[Key, Route] = {}
        for before, edge in self._edges:
            for key in keys(edge):
                if key not in found:
                    found[key] = self._route(before, edge)
        return found

    def _shortest(self, is_there: Callable[[Edge], bool]) -> Route | None:
        return next((self._route(before, edge) for before, edge in self._edges if is_there(edge)), None)

    @cached_property
    def _weighed(self) -> tuple[tuple[Edge, Fraction], ...]:
        """Every edge with how likely random play takes it."""
        shares = [Fraction(0)] * len(self._space.futures)
        weighed: list[tuple[Edge, Fraction]] = []
        for edge in self._space.starts:
            weighed.append((edge, edge.outcome.share))
            if edge.to >= 0:
                shares[edge.to] += edge.outcome.share
        for place in range(len(shares) - 1, -1, -1):
            future = self._space.futures[place]
            if future is None or not shares[place]:
                continue
            total = sum({edge.choice: edge.weight for edge in future.edges}.values())
            for edge in future.edges:
                share = shares[place] * edge.weight * edge.outcome.share / total
                weighed.append((edge, share))
                if edge.to >= 0:
                    shares[edge.to] += share
        return tuple(weighed)

    def _leading_on(self, is_there: Callable[[Edge], bool]) -> set[int]:
        """The futures from which an edge of that kind can still be come to."""
        before: dict[int, list[int]] = {}
        found: set[int] = set()
        for place, future in enumerate(self._space.futures):
            for edge in future.edges if future else ():
                if is_there(edge):
                    found.add(place)
                elif edge.to >= 0:
                    before.setdefault(edge.to, []).append(place)
        waiting = list(found)
        while waiting:
            for place in before.get(waiting.pop(), ()):
                if place not in found:
                    found.add(place)
                    waiting.append(place)
        return found


def _ends(edge: Edge) -> bool:
    return edge.to < 0 and edge.to != ROUND


def _passed(kind: str) -> Callable[[Edge], list[int]]:
    return lambda edge: [place for each, place in edge.outcome.way if each == kind]


def _way_of(program: Program, seed: int, picks: tuple[int, ...], longest: int) -> list[tuple[str, int]]:
    """Play some picks and return the scenes and passages that the run goes through; it stops where they are not on offer."""
    way: list[tuple[str, int]] = []
    at = begin(program, seed)
    for pick in (*picks, None):
        for event in at.events:
            match event:
                case Arrived(passage):
                    way.append(("passage", passage))
                case Entered(scene):
                    way.append(("scene", scene))
                case _:
                    pass
        if pick is None or len(way) > longest or program.choices[pick].passage != at.state.passage:
            break
        at = step(program, at.state, program.choices[pick])
    return way


__all__ = [
    "BUDGET",
    "Exploration",
    "NoSuchSeed",
    "Outcome",
    "Play",
    "Question",
    "Route",
    "Sample",
    "Way",
    "Witness",
    "explore",
]
