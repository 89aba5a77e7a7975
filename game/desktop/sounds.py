"""Being heard without anybody waiting for it: what is asked here is done by a thread of its own, which alone touches the mixer.

To open a sound card may take a second, and to read a place takes some 20 ms: the window goes on painting meanwhile. The thread
sleeps until something is asked.
"""

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from game.desktop.mixer import Levels, Mixer, Silence
from game.saving import Settings

LATE = 0.4
"""After so many seconds a small sound that still waits is left out: it would belong to nothing any more."""


def levels(settings: Settings) -> Levels:
    """Return what a player set of how loud things are."""
    return Levels(settings.sound, settings.ambience, settings.is_mute, settings.is_mono)


class Sounds:
    """The sounds of a folder. Before `open` and after `close` nothing is heard, and no device is touched."""

    def __init__(self, folder: Path) -> None:
        self._mixer = Mixer(folder)
        self._asked: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._levels: Levels | None = None
        self._place: str | None = None

    @property
    def is_there(self) -> bool:
        """Whether nothing stands in the way of being heard, as far as has been tried."""
        return not self.why_silent

    @property
    def why_silent(self) -> Silence:
        """Why nothing can be heard; empty where it can, or where that was not tried yet."""
        return self._mixer.why_silent

    def open(self) -> None:
        """Begin to listen to what is asked. The device itself is opened with the first levels that can be heard."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
            self._thread.start()

    def set(self, levels: Levels) -> None:
        """Have everything at these levels from now on."""
        if levels != self._levels and self._ask(lambda: self._mixer.set(levels)):
            self._levels = levels

    def enter(self, place: str) -> None:
        """Have a place heard, which comes up while the last one fades; nowhere, where the name is empty."""
        if place != self._place and self._ask(lambda: self._mixer.enter(place)):
            self._place = place

    def play(self, *names: str) -> None:
        """Have small sounds heard at once; of those with no such name, nothing."""
        for name in names:
            self._ask(partial(self._play, name, time.monotonic()))

    def hush(self, is_hushed: bool) -> None:
        """Have the place silent while nobody looks, or heard again."""
        self._ask(lambda: self._mixer.hush(is_hushed))

    def settle(self) -> None:
        """Wait until all that was asked is done."""
        done = threading.Event()
        if self._ask(done.set):
            done.wait()

    def close(self) -> None:
        """Fall silent and let go of the device; one that hangs is not waited for."""
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join(1.0)
            self._thread = self._levels = self._place = None

    def _ask(self, act: Callable[[], None]) -> bool:
        """Hand something to the thread, and tell whether there is one."""
        if self._thread is None:
            return False
        self._asked.put(act)
        return True

    def _work(self) -> None:
        while act := self._asked.get():
            act()
        self._mixer.close()

    def _play(self, name: str, asked: float) -> None:
        if time.monotonic() - asked < LATE:
            self._mixer.play(name)
