"""The one thing in the rules that changes: a state on the bench, within a single step."""

from collections.abc import Callable, Iterable, Sequence

from game.play.chance import drawn, mixed
from game.play.events import Changed, Event, Why
from game.play.state import PlayState


class Run:
    """A state while a step is worked out. It lives within one call of `begin` or `step` and is never handed out."""

    __slots__ = ("cells", "chance", "ending", "events", "passage", "picked", "slot", "stack", "touched", "visited")

    def __init__(self, state: PlayState) -> None:
        self.passage = state.passage
        self.ending = state.ending
        self.cells = list(state.cells)
        self.visited = state.visited
        self.picked = state.picked
        self.touched = state.touched
        self.stack = state.stack
        self.slot = state.slot
        self.chance = state.chance
        self.events: list[Event] = []

    def write(self, cell: int, value: int, why: Why) -> None:
        """Give a cell a value and keep the change as an event; a value that it had already is no change."""
        before = self.cells[cell]
        if before != value:
            self.cells[cell] = value
            self.events.append(Changed(cell, before, value, why))

    def do(self, acts: "Iterable[Act]") -> None:
        """Let compiled changes and rules have their way, one after another."""
        for act in acts:
            act(self)

    def draw(self, weights: Sequence[int]) -> int:
        """Return which of the weighted things chance has fall, and go on to the next chance."""
        place = drawn(self.chance, weights)
        self.chance = mixed(self.chance)
        return place

    def frozen(self) -> PlayState:
        return PlayState(
            self.passage,
            self.ending,
            tuple(self.cells),
            self.visited,
            self.picked,
            self.touched,
            self.stack,
            self.slot,
            self.chance,
        )


Act = Callable[[Run], None]
"""A change, compiled."""
