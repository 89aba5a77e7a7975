"""What decides a run, numbered: every cell, and every touch, visit and pick that something ever asks for.

Each variable has a bit for each of its values, counted from the lowest it can have. So a state, and a *box* of states, is one whole
number, boxes are intersected with `&`, and whether a state lies in a box is one look.
"""

from collections.abc import Iterable, Iterator

from game.exploring.remembering import Remembered, remembered_in
from game.play import PlayState, Program
from game.story import CAPITAL_STATES, COMPLICATION_STATES, GUARDS, RELATION_STATES, STANDPOINT_STATES

State = int
"""A whole number in which each variable has one bit: that of its value."""
Box = int
"""The same with a bit for each value that is allowed. A state lies in a box if it has no bit outside of it."""

_STATES = {
    "relation": len(RELATION_STATES),
    "guard": len(GUARDS),
    "complication": len(COMPLICATION_STATES),
    "capital": len(CAPITAL_STATES),
    "standpoint": len(STANDPOINT_STATES),
    "tested": 2,
    "overtaken": 2,
}


class Variables:
    """The variables of one program: first the cells in the layout's order, then touches, visits and picks.

    `touches`, `visits` and `picks` give the variable of a complication, of a passage or scene, and of a choice, by its bit's place;
    what nothing asks for has none. `also` is what is asked for besides by who explores.
    """

    def __init__(self, program: Program, also: Remembered | None = None) -> None:
        layout = program.layout
        self.remembered = asked = remembered_in(program, also)
        ranges = [_range(program, cell) for cell in range(len(layout.cells))]
        self.lows = tuple(low for low, _ in ranges)
        self.cells = len(ranges)
        self.touches = _numbered(range(len(layout.complications)), self.cells)
        self.visits = _numbered(asked.visits, self.cells + len(self.touches))
        self.picks = _numbered(asked.picks, self.cells + len(self.touches) + len(self.visits))
        self.count = self.cells + len(self.touches) + len(self.visits) + len(self.picks)
        self.sizes = tuple(high - low + 1 for low, high in ranges) + (2,) * (self.count - self.cells)
        self.firsts = _sums(self.sizes)
        self.fields = tuple(((1 << size) - 1) << first for size, first in zip(self.sizes, self.firsts, strict=True))
        self.anything: Box = (1 << sum(self.sizes)) - 1
        self._owners = tuple(variable for variable, size in enumerate(self.sizes) for _ in range(size))

    def packed(self, state: PlayState) -> State:
        """Return a state as its variables."""
        values = [value - low for value, low in zip(state.cells, self.lows, strict=True)]
        values += [state.touched >> place & 1 for place in self.touches]
        values += [state.visited >> place & 1 for place in self.visits]
        values += [state.picked >> place & 1 for place in self.picks]
        packed = 0
        for variable, value in enumerate(values):
            packed |= 1 << (self.firsts[variable] + value)
        return packed

    def value(self, state: State, variable: int) -> int:
        """Return the value of a variable, counted from its lowest."""
        return ((state & self.fields[variable]) >> self.firsts[variable]).bit_length() - 1

    def owner(self, box: Box) -> int:
        """Return the first variable that has a bit in a box."""
        return self._owners[(box & -box).bit_length() - 1]

    def only(self, variable: int, allowed: int) -> Box:
        """Return the box in which a variable has one of some values, as bits, and every other variable any."""
        return self.anything ^ self.fields[variable] | allowed << self.firsts[variable]

    def exactly(self, state: State, variables: Iterable[int]) -> Box:
        """Return the box of all states that agree with this one on some variables."""
        bound = 0
        for variable in variables:
            bound |= self.fields[variable]
        return self.anything & ~bound | state & bound

    def bound_by(self, box: Box) -> Iterator[tuple[int, int]]:
        """Each variable that a box does not leave free, with the values that it allows, as bits."""
        shut = self.anything ^ box
        owners, fields, firsts = self._owners, self.fields, self.firsts
        while shut:
            variable = owners[(shut & -shut).bit_length() - 1]
            field = fields[variable]
            yield variable, (box & field) >> firsts[variable]
            shut &= ~field


def _range(program: Program, cell: int) -> tuple[int, int]:
    layout = program.layout
    kind, of = layout.cells[cell]
    if kind == "fact":
        return layout.ranges[cell]
    if kind == "tightness":
        return 0, layout.complications[of[0]].bears
    return 0, _STATES[kind] - 1


def _numbered(places: Iterable[int], first: int) -> dict[int, int]:
    return {place: first + number for number, place in enumerate(places)}


def _sums(sizes: tuple[int, ...]) -> tuple[int, ...]:
    firsts, at = [], 0
    for size in sizes:
        firsts.append(at)
        at += size
    return tuple(firsts)
