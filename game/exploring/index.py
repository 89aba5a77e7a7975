"""Finds, among what was found out about whole boxes of states, what holds for this one.

First by what nearly every box says exactly (a dictionary), then by a few questions, and at last the box itself is asked. What a box
says of the former less exactly is not used: then more has to be found out, and nothing is found that does not hold.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Generic, Protocol, TypeVar

from game.exploring.variables import Box, State, Variables

_FIRST = 8
"""With so many entries it is first worked out what to look them up by; then whenever there are four times as many."""
_TRIED = 200
_EXACT = 0.9
"""A variable is looked up by if so large a part of the boxes allows it one value only."""


class Boxed(Protocol):
    """Something found out about one `state` that holds for all in a box; `shut` has the bits that the box does not allow."""

    @property
    def state(self) -> State: ...

    @property
    def shut(self) -> Box: ...


Entry = TypeVar("Entry", bound=Boxed)


class Index(Generic[Entry]):
    """Entries by their boxes. A state that lies in several is given any of them."""

    __slots__ = ("_again", "_by", "_count", "_questions", "_variables")

    def __init__(self, variables: Variables) -> None:
        self._variables = variables
        self._count = 0
        self._again = _FIRST
        self._by: Box = 0
        """The fields that are looked up by."""
        self._questions: dict[Box, Any] = {}
        """An entry, or a question: which values, and what comes next where the state has none or one of them."""

    def find(self, state: State) -> Entry | None:
        """Return what holds for a state; None where nothing is known of it."""
        at = self._questions.get(state & self._by)
        while type(at) is list:
            at = at[1 if state & at[2] else 0]
        if at is None or state & at.shut:
            return None
        found: Entry = at
        return found

    def add(self, entry: Entry) -> None:
        """Add what was found out about a state of which nothing was known."""
        self._count += 1
        if self._count == self._again:
            self._again *= 4
            entries = [*self._entries(), entry]
            self._by = self._best(entries)
            self._questions = {}
            for known in entries:
                self._ask(known)
        else:
            self._ask(entry)

    def _ask(self, entry: Entry) -> None:
        state = entry.state
        key = state & self._by
        at = self._questions.get(key)
        if at is None:
            self._questions[key] = entry
            return
        before, here = None, 0
        while type(at) is list:
            before, here = at, 1 if state & at[2] else 0
            at = at[here]
        if not state & at.shut:
            return
        field = self._variables.fields[self._variables.owner(state & at.shut)]
        question = [at, entry, field & at.shut & ~entry.shut]
        if before is None:
            self._questions[key] = question
        else:
            before[here] = question

    def _entries(self) -> Iterator[Entry]:
        waiting = list(self._questions.values())
        while waiting:
            at = waiting.pop()
            if type(at) is list:
                waiting += at[:2]
            else:
                yield at

    def _best(self, entries: Sequence[Entry]) -> Box:
        """The fields of the variables that nearly all boxes allow one value only."""
        tried = entries[:: max(1, len(entries) // _TRIED)]
        by = 0
        for field in self._variables.fields:
            exact = sum((field & ~entry.shut).bit_count() == 1 for entry in tried)
            if exact >= _EXACT * len(tried):
                by |= field
        return by
