"""Finds, among what was found out about whole boxes of states, what holds for this one.

A tree of questions leads to the one entry whose box may hold the state; whether it does is asked of the box itself.
"""

from typing import Any, Generic, Protocol, TypeVar

from game.exploring.variables import Box, Position, Variables


class Boxed(Protocol):
    """Something that holds for all states in a box; `shut` has the bits of the values that the box does not allow."""

    @property
    def shut(self) -> Box: ...


Entry = TypeVar("Entry", bound=Boxed)


class Index(Generic[Entry]):
    """Entries by their boxes. A state that lies in several is given any of them."""

    __slots__ = ("_root", "_variables")

    def __init__(self, variables: Variables) -> None:
        self._variables = variables
        self._root: Any = None  # nothing, an entry, or a question: a variable, and what comes next by its value

    def find(self, position: Position) -> Entry | None:
        """Return what holds for a state; None where nothing is known of it."""
        values, ones = position
        at = self._root
        while type(at) is tuple:
            at = at[1][values[at[0]]]
        if at is None or ones & at.shut:
            return None
        found: Entry = at
        return found

    def add(self, position: Position, entry: Entry) -> None:
        """Add what was found out about a state of which nothing was known."""
        values, ones = position
        holder: list[Any] | None = None
        here = 0
        at = self._root
        while type(at) is tuple:
            holder, here = at[1], values[at[0]]
            variable = at[0]
            at = holder[here]
        if at is None and holder is None:
            self._root = entry
        elif at is None:
            assert holder is not None
            allowed = self._allowed(entry, variable)
            for value, next_one in enumerate(holder):
                if next_one is None and allowed >> value & 1:
                    holder[value] = entry
        else:
            question = self._told_apart(at, entry, ones & at.shut)
            if holder is None:
                self._root = question
            else:
                for value, next_one in enumerate(holder):
                    if next_one is at:
                        holder[value] = question

    def _told_apart(self, one: Entry, other: Entry, where: Box) -> tuple[int, list[Entry | None]]:
        """Ask for a variable of which one of the two does not allow the value that led to the other."""
        variable = self._variables.owner(where)
        slots: list[Entry | None] = [None] * self._variables.sizes[variable]
        for entry in (other, one):
            allowed = self._allowed(entry, variable)
            for value in range(len(slots)):
                if allowed >> value & 1:
                    slots[value] = entry
        return variable, slots

    def _allowed(self, entry: Boxed, variable: int) -> int:
        field = self._variables.fields[variable]
        return (field & ~entry.shut) >> self._variables.firsts[variable]
