"""How each complication went: who tightened it, how often it was passed by in silence, who spoke, and what it came to."""

from dataclasses import dataclass
from typing import Literal

from game.assessment.consequences import Consequence, named
from game.assessment.reading import Reading
from game.play.state import RESULT
from game.story import COMPLICATION_STATES, ComplicationState

What = Literal["woken", "tightened", "silence", "spoken", "loosened", "talked over", "untangled", "entangled"]


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that happened to a complication, and in which scene.

    `is_pick`: the pick of this step did it, else it came by itself.
    """

    what: What
    step: int
    scene: int
    is_pick: bool


@dataclass(frozen=True, slots=True)
class Went:
    """A complication over the run. `cost` is what it took from the result while it was entangled."""

    complication: str
    turns: tuple[Turn, ...]
    state: ComplicationState
    cost: int

    @property
    def silences(self) -> int:
        """How many scenes passed it by without a word."""
        return sum(turn.what == "silence" for turn in self.turns)


def complications(reading: Reading) -> tuple[Went, ...]:
    """Return how every complication of the story went, in the author's order."""
    return tuple(_went(reading, id) for id in reading.program.story.complications)


def _went(reading: Reading, id: str) -> Went:
    knot = reading.program.layout.complications[id]
    turns: list[Turn] = []
    for it in reading.happened:
        if it.changed.cell not in (knot.state, knot.tightness):
            continue
        told = named(reading, it)
        if told is not None and (what := _what(told)):
            turns.append(Turn(what, it.step, it.scene, it.is_did))
    state = COMPLICATION_STATES[reading.session.state.cells[knot.state]]
    return Went(id, tuple(turns), state, _cost(reading, id))


def _what(told: Consequence) -> What | None:
    assert told.changed
    match told.kind:
        case "tightened" if told.changed.why == "silence":
            return "silence"
        case "tightened" if told.changed.why != "does":
            return None  # how tight a loosened one begins again
        case "woken" | "tightened" | "spoken" | "loosened" | "talked over" | "untangled" | "entangled":
            return told.kind
    return None


def _cost(reading: Reading, id: str) -> int:
    """Sum the tax: at each of its moments every entangled complication takes its own, in the author's order."""
    knots = reading.program.layout.complications
    result = reading.program.layout.facts[RESULT]
    cost = 0
    state = {name: reading.program.layout.start[knot.state] for name, knot in knots.items()}
    entangled = COMPLICATION_STATES.index("entangled")
    waiting: list[str] = []
    for it in reading.happened:
        for name, knot in knots.items():
            if it.changed.cell == knot.state:
                state[name] = it.changed.after
        if it.changed.cell != result or it.changed.why != "tax":
            waiting = []
            continue
        waiting = waiting or [name for name in knots if state[name] == entangled and knots[name].tax]
        if waiting and waiting.pop(0) == id:
            cost += it.changed.before - it.changed.after
    return cost
