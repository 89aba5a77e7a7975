"""Who sits in a chair: anything that, given what is on offer, picks. The rules do not know and need not.

The player is nobody here: a chair that a `Session` leaves free waits for a pick from outside.
"""

from collections.abc import Sequence
from typing import Protocol

from game.play.chance import drawn, mixed
from game.play.program import ChoiceAt, Program
from game.play.run import Run
from game.play.state import PlayState
from game.play.step import is_open, offers

LONG = 100
"""No story asks so many picks of one chair in a straight line."""


class Occupant(Protocol):
    """Picks for a chair. `taken` is how many picks this chair has made before."""

    def __call__(self, program: Program, state: PlayState, taken: int) -> ChoiceAt: ...


def thumb(program: Program, state: PlayState, taken: int) -> ChoiceAt:
    """Pick as the author's rule of thumb says: the first rule that holds and has an open choice; else the first open one.

    Where a rule has weights, chance decides; it is drawn from the state, so the same state gives the same pick; after `LONG` picks
    also from how many there were, so that whoever goes round in a circle that can be left comes out of it.
    """
    likely = inclinations(program, state)
    return likely[drawn(_chance(state, taken), [weight for weight, _ in likely])][1]


def inclinations(program: Program, state: PlayState | Run) -> list[tuple[int, ChoiceAt]]:
    """Return what the rule of thumb may pick in a state that waits, each with its weight."""
    passage = program.passages[state.passage]
    for rule in passage.thumb:
        if rule.test is True or (rule.test is not False and rule.test(state.cells, state.visited, state.picked)):
            open_ones = [
                (weight, program.choices[place])
                for place, weight in zip(rule.choices, rule.weights, strict=True)
                if is_open(program.choices[place], state)
            ]
            if open_ones:
                return open_ones
    return [(1, next(choice for choice in passage.choices if is_open(choice, state)))]


def anything(program: Program, state: PlayState, taken: int) -> ChoiceAt:
    """Pick any open choice, by a chance drawn as that of `thumb`."""
    open_ones = [offer.choice for offer in offers(program, state) if offer.is_open]
    return open_ones[_chance(state, taken) % len(open_ones)]


def recorded(keys: Sequence[str]) -> Occupant:
    """Pick what a recorded run picked, in its order, each as long as it is on offer; where it is not, the rule of thumb decides.

    `keys` are this chair's picks. A pick that came too early or too late is found again later: one that is on offer here and was
    not used yet is taken.
    """

    def pick(program: Program, state: PlayState, taken: int) -> ChoiceAt:
        del taken
        here = program.passages[state.passage].choices
        for choice in here:
            if choice.key in keys and is_open(choice, state) and not state.picked >> choice.index & 1:
                return choice
        return thumb(program, state, 0)

    return pick


def _chance(state: PlayState, taken: int) -> int:
    here = mixed(state.chance ^ mixed(state.passage))
    return here if taken < LONG else mixed(here ^ taken)
