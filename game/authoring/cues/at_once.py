"""What a pick changes by itself, before anything else happens: what shows at once.

That is the result, the relations, the guards, and the complications (tighter or looser, spoken, untangled or entangled). It is
looked at in states that random plays came by.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from game.authoring.cues.moves import Move, Point
from game.authoring.cues.plays import Plays, open_choices
from game.play import ChoiceAt, Picked, PlayState, Program, step
from game.play.rules.complications import ENTANGLED, SPOKEN, UNTANGLED
from game.play.state import RESULT

_WORTH = {SPOKEN: 1, UNTANGLED: 2, ENTANGLED: -2}
"""How good the state of a complication is to see; the others are 0."""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """What a pick changes at once, each number positive where that is better; `tightened` is apart, since it hurts later."""

    result: int
    people: tuple[int, ...]
    knots: tuple[int, ...]
    tightness: tuple[int, ...]

    @property
    def all(self) -> tuple[int, ...]:
        return (self.result, *self.people, *self.knots, *self.tightness)

    @property
    def costs(self) -> bool:
        """Whether something is paid at once: result, a relation, somebody's guard, or a complication that gets entangled."""
        return min((self.result, *self.people, *self.knots)) < 0

    @property
    def pays(self) -> bool:
        return max((self.result, *self.people, *self.knots)) > 0


def at_once(program: Program, state: PlayState, choice: ChoiceAt) -> AtOnce:
    """Return what a pick by itself changes in a state."""
    after = next(event.cells for event in step(program, state, choice).events if isinstance(event, Picked))
    before, layout = state.cells, program.layout
    result = layout.facts[RESULT]
    people = [*layout.relations.values(), *layout.guards.values()]
    return AtOnce(
        after[result] - before[result],
        tuple(before[cell] - after[cell] for cell in people),
        tuple(
            _WORTH.get(after[knot.state], 0) - _WORTH.get(before[knot.state], 0)
            for knot in layout.complications.values()
        ),
        tuple(before[knot.tightness] - after[knot.tightness] for knot in layout.complications.values()),
    )


class Seen:
    """At every choice point and in every state that was kept of it, what each open choice does at once."""

    def __init__(self, program: Program, points: Sequence[Point], plays: Plays) -> None:
        self.points = points
        self.moves = {move.choice.index: move for point in points for move in point.moves}
        self.states = {
            point.index: [
                {choice.index: at_once(program, state, choice) for choice in open_choices(program, state)}
                for state in plays.states.get(point.index, ())
            ]
            for point in points
        }

    def mostly(self, move: Move, point: Point, holds: str) -> bool:
        """Whether something holds of a move in at least half of the states in which it was open."""
        open_in = [state[move.choice.index] for state in self.states[point.index] if move.choice.index in state]
        return bool(open_in) and 2 * sum(bool(getattr(each, holds)) for each in open_in) >= len(open_in)
