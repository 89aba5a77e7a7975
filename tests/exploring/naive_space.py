"""All that can happen, the plain way: every run is played to its end, every fall of chance included; nothing is joined or kept."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from game.play import Arrived, ChoiceAt, PlayState, Program
from game.play.chairs import inclinations
from game.play.run import Run
from game.play.state import PlayState as State
from game.play.step import is_open, work_out, work_out_the_beginning


@dataclass(slots=True)
class Plain:
    """What was met: how many runs there are, how likely each ending is, and what can be come by."""

    runs: int = 0
    shares: Counter[str] = field(default_factory=Counter)
    passages: set[int] = field(default_factory=set)
    choices: set[int] = field(default_factory=set)
    longest: int = 0


class _Dealt(Run):
    """A run in which chance falls as it is told, and then on the first."""

    def __init__(self, state: PlayState, draws: Sequence[int]) -> None:
        super().__init__(state)
        self.told = draws
        self.dealt: list[tuple[int, int, Fraction]] = []

    def draw(self, weights: Sequence[int]) -> int:
        place = self.told[len(self.dealt)] if len(self.dealt) < len(self.told) else 0
        self.dealt.append((place, len(weights), Fraction(weights[place], sum(weights))))
        return place


def played_out(program: Program, free: Collection[str], most: int) -> Plain | None:
    """Play every run; None when there are more than so many."""
    found = Plain()
    start = State(-1, -1, tuple(program.layout.start), 0, 0, 0, (), -1, 0)
    waiting = [(run, share, 0) for run, share in _turns(program, start, None)]
    while waiting:
        run, share, picks = waiting.pop()
        found.passages |= {event.passage for event in run.events if isinstance(event, Arrived)}
        found.longest = max(found.longest, picks)
        state = run.frozen()
        if state.passage < 0:
            found.runs += 1
            if found.runs > most:
                return None
            found.shares[program.endings[state.ending]] += share  # type: ignore[assignment]
            continue
        moves = _moves(program, state, free)
        for weight, choice in moves:
            found.choices.add(choice.index)
            likely = share * Fraction(weight, sum(each for each, _ in moves))
            waiting += [(after, likely * fell, picks + 1) for after, fell in _turns(program, state, choice)]
    return found


def _moves(program: Program, state: PlayState, free: Collection[str]) -> list[tuple[int, ChoiceAt]]:
    choices = program.passages[state.passage].choices
    if choices[0].chair in free:
        return [(1, choice) for choice in choices if is_open(choice, state)]
    return inclinations(program, state)


def _turns(program: Program, state: PlayState, choice: ChoiceAt | None) -> Iterator[tuple[Run, Fraction]]:
    """Every way that a step can turn out by chance, with how likely it is."""
    waiting: list[tuple[int, ...]] = [()]
    while waiting:
        draws = waiting.pop()
        run = _Dealt(state, draws)
        if choice is None:
            work_out_the_beginning(run, program)
        else:
            work_out(run, program, choice)
        drew = tuple(place for place, _, _ in run.dealt)
        for at in range(len(draws), len(drew)):
            waiting += [(*drew[:at], other) for other in range(1, run.dealt[at][1])]
        share = Fraction(1)
        for _, _, likely in run.dealt:
            share *= likely
        yield run, share
