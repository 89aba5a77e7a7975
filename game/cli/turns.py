"""Whose turn it is: what is worked out beside the window waits while the window is at something."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

_MOST = 0.25
"""Nobody waits longer than so many seconds: a window that hangs must not hold up what it may be waiting for."""


class Turns:
    """The window takes its turn and gives it back; whoever works beside it calls `wait` as often as they can."""

    def __init__(self) -> None:
        self._free = Event()
        self._free.set()

    @property
    def is_free(self) -> bool:
        return self._free.is_set()

    def take(self) -> None:
        self._free.clear()

    def give(self) -> None:
        self._free.set()

    def wait(self) -> None:
        """Wait until the window is at nothing. That takes no time when it is not."""
        if not self._free.is_set():
            self._free.wait(_MOST)

    @contextmanager
    def lent(self) -> Iterator[None]:
        """Give the turn away for a while, and have it afterwards if one had it before."""
        had = not self.is_free
        self.give()
        try:
            yield
        finally:
            if had:
                self.take()
