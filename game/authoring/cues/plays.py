"""Random plays of a story, and what became of each: what everything else is held against."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from game.exploring import ease_of
from game.play import ChoiceAt, Occupant, PlayState, Program, anything, begin, step, thumb
from game.play.rules.complications import ENTANGLED, UNTANGLED
from game.play.state import RESULT
from game.play.step import is_open
from game.story import Rubric

MOST_PICKS = 1_000
"""A play that goes on longer than so many picks is left where it is."""
STATES = 40
"""How many states of each choice point are kept, to look at what a pick does at once."""

Measure = str
MEASURES: tuple[Measure, ...] = ("web", "knots", "qualities", "result")
"""What a debrief shows as better, each as a number that is larger where it is better: how open the web of relations is at the end
(fewest blocked, then fewest strained); how many complications are untangled, less those that are entangled; the mean level of the
behaviour that the player's own moves show; and the commercial result."""


@dataclass(frozen=True, slots=True)
class Play:
    """A play from one chair: at each of its choice points what was open and what was picked, and what became of it."""

    seed: int
    chair: str
    picks: tuple[tuple[tuple[int, ...], int], ...]
    outcome: Mapping[Measure, float]
    keys: tuple[str, ...]


@dataclass(slots=True)
class Plays:
    """The random plays of each chair, and states in which each choice point was come by (by its place in the program)."""

    by_chair: dict[str, list[Play]] = field(default_factory=dict)
    states: dict[int, list[PlayState]] = field(default_factory=lambda: defaultdict(list))
    visits: dict[int, int] = field(default_factory=lambda: defaultdict(int))

    def ordered(self, chair: str, measure: Measure) -> list[float]:
        """Return what the random plays of a chair came to, ascending."""
        return sorted(play.outcome[measure] for play in self.by_chair[chair])


def levels_of(program: Program, rubric: Rubric) -> tuple[Mapping[str, int], ...]:
    """Return for each choice of a program the level that it shows of each quality, by the quality's id."""
    anchors = rubric.anchors
    return tuple({anchors[name].quality: anchors[name].level for name in each.choice.shows} for each in program.choices)


def random_plays(
    program: Program, rubric: Rubric, count: int, seed: int, progress: Callable[[float], None] = lambda share: None
) -> Plays:
    """Play so many times from each chair, picking anything there, while the others follow the rule of thumb."""
    found = Plays()
    levels = levels_of(program, rubric)
    chairs = [chair for chair in program.story.chairs if any(it.chair == chair for it in program.choices)]
    for place, chair in enumerate(chairs):
        plays = found.by_chair[chair] = []
        for number in range(count):
            plays.append(play_from(program, levels, chair, anything, seed + number, found))
            if number % 100 == 0:
                progress((place + number / count) / len(chairs))
    return found


def play_from(
    program: Program,
    levels: Sequence[Mapping[str, int]],
    chair: str,
    occupant: Occupant,
    seed: int,
    kept: Plays | None = None,
) -> Play:
    """Play once, with this occupant in one chair and the rule of thumb in the others."""
    state = begin(program, seed).state
    own: list[tuple[tuple[int, ...], int]] = []
    keys: list[str] = []
    for _ in range(MOST_PICKS):
        if state.passage < 0:
            break
        here = program.passages[state.passage]
        if here.choices[0].chair == chair:
            pick = occupant(program, state, len(own))
            own.append((tuple(it.index for it in here.choices if is_open(it, state)), pick.index))
            keys.append(pick.key)
        else:
            pick = thumb(program, state, 0)
        if kept is not None:
            _keep(kept, state)
        state = step(program, state, pick).state
    return Play(seed, chair, tuple(own), _outcome(program, levels, state, [pick for _, pick in own]), tuple(keys))


def open_choices(program: Program, state: PlayState) -> list[ChoiceAt]:
    """Return what may be picked in a state, in the author's order."""
    return [choice for choice in program.passages[state.passage].choices if is_open(choice, state)]


def _keep(kept: Plays, state: PlayState) -> None:
    kept.visits[state.passage] += 1
    if len(kept.states[state.passage]) < STATES:
        kept.states[state.passage].append(state)


def _outcome(
    program: Program, levels: Sequence[Mapping[str, int]], state: PlayState, picks: Sequence[int]
) -> Mapping[Measure, float]:
    knots = [state.cells[knot.state] for knot in program.layout.complications.values()]
    shown = [level for pick in picks for level in levels[pick].values()]
    return {
        "web": ease_of(program, state.cells),
        "knots": knots.count(UNTANGLED) - knots.count(ENTANGLED),
        "qualities": sum(shown) / len(shown) if shown else 0.0,
        "result": state.cells[program.layout.facts[RESULT]],
    }
