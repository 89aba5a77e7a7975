"""Standpoints over a run: for which value, when taken, how often tested, and whether one still stood there.

A standpoint is judged over time, not by how it sounded: held ÷ tested. Holding on when the matter itself has changed is stubborn;
to move one's ground openly because of something learned is neither leaving nor stubborn (design notes, rule 5).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from game.assessment.reading import Happened, Reading
from game.play.rules.standpoints import HELD, LEFT, SHIFTED, STUBBORN, TAKEN
from game.story import OnStandpoint

What = Literal["taken", "tested", "held", "left", "let pass", "shifted", "stubborn"]
Verdict = Literal[
    "never taken",
    "not tested",
    "not answered",  # it was being tested when the run ended
    "steadfast",
    "left",
    "shifted",
    "stubborn",
]

_STATES: dict[int, What] = {TAKEN: "taken", HELD: "held", SHIFTED: "shifted", STUBBORN: "stubborn"}
_VERDICTS: dict[int, Verdict] = {
    TAKEN: "not tested",
    HELD: "steadfast",
    LEFT: "left",
    SHIFTED: "shifted",
    STUBBORN: "stubborn",
}


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that happened to a standpoint, in which step and which scene."""

    what: What
    step: int
    scene: int


@dataclass(frozen=True, slots=True)
class Stand:
    """How one stood for a value. `turns` in order."""

    value: str
    turns: tuple[Turn, ...]
    verdict: Verdict

    @property
    def tested(self) -> int:
        return sum(turn.what == "tested" for turn in self.turns)

    @property
    def held(self) -> int:
        """How many of the tests were held, stubbornly or not."""
        answered = (turn for before, turn in pairwise(self.turns) if before.what == "tested")
        return sum(turn.what in ("held", "stubborn") for turn in answered)


def stands(reading: Reading) -> tuple[Stand, ...]:
    """Return how the reader stood for each value they could stand for in this story, those never taken included."""
    program = reading.program
    made = (*(it.choice.changes for it in program.choices), *(it.passage.changes for it in program.passages))
    free = {
        change.value
        for changes in made
        for change in changes
        if isinstance(change, OnStandpoint) and change.verb == "takes" and change.person == reading.person
    }
    return tuple(_stand(reading, value) for value in reading.program.story.values if value in free)


def _stand(reading: Reading, value: str) -> Stand:
    cell, tested = reading.program.layout.standpoints[reading.person, value]
    turns: list[Turn] = []
    state = reading.program.layout.start[cell]
    for it in reading.happened:
        if it.changed.cell == cell:
            state = it.changed.after
            turns.append(Turn(_moved(it), it.step, it.scene))
        elif it.changed.cell == tested and it.changed.after:
            turns.append(Turn("tested", it.step, it.scene))
        elif it.changed.cell == tested and it.changed.why == "does" and turns[-1].what == "tested":
            # held once more: the standpoint itself stayed as it was
            turns.append(Turn(_STATES[state], it.step, it.scene))
    return Stand(value, tuple(turns), _verdict(state, turns))


def _verdict(state: int, turns: Sequence[Turn]) -> Verdict:
    if state == TAKEN and turns[-1].what == "tested":
        return "not answered"
    return _VERDICTS.get(state, "never taken")


def _moved(it: Happened) -> What:
    if it.changed.after == LEFT:
        return "let pass" if it.changed.why == "passed by" else "left"
    return _STATES[it.changed.after]
