"""Work that is done beside the window, while that goes on: how far it is can be asked, and waiting for it can be given up."""

import time
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from game.cli.turns import Turns

Made = TypeVar("Made")
Tell = Callable[[float], None]


class Working(Generic[Made]):
    """Something in the making. `share` is how much of it is done, from 0 to 1.

    Nobody has to stay for it: it is made to its end in any case, and is there when it is asked for again. With `turns` it goes on
    only while the window is at nothing.
    """

    def __init__(self, make: Callable[[Tell], Made], turns: Turns | None = None) -> None:
        self.share = 0.0
        self._turns = turns
        self._make = make
        self._made: Made | None = None
        self._fault: BaseException | None = None
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    def wait(self, seconds: float | None = None) -> None:
        """Give it so many seconds to be ready; without a number, as many as it needs."""
        self._thread.join(seconds)

    @property
    def made(self) -> Made | None:
        """What was made, or None while it is being made. A fault in the making is raised here."""
        if self._fault is not None:
            raise self._fault
        return self._made

    def _work(self) -> None:
        try:
            self._made = self._make(self._tell)
        except BaseException as fault:  # noqa: BLE001  # whatever it is, the window has to hear of it
            self._fault = fault

    def _tell(self, share: float) -> None:
        self.share = share
        if self._turns is not None:
            self._turns.wait()
        else:
            time.sleep(0)  # the window may be waiting to paint


class Lately(Generic[Made]):
    """What was made last, and what it was made from: it is made again only when that is other."""

    def __init__(self, patience: float, glance: float) -> None:
        """For `patience` seconds it is waited for at first, and each time it is asked for again for `glance`."""
        self._patience = patience
        self._glance = glance
        self._made_of: object = None
        self._working: Working[Made] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it is still being made."""
        return self._working is not None and self._working.made is None

    def again(self) -> Made | float:
        """Return what is being made or, while it is not ready, how much of it is done, from 0 to 1."""
        assert self._working
        self._working.wait(self._glance)
        return self._ready(self._working)

    def made(self, made_of: object, make: Callable[[Tell], Made]) -> Made | float:
        """Return what is made of something or, while it is not ready, how much of it is done. The first call sets about it."""
        if self._working is None or self._made_of != made_of:
            self._made_of, self._working = made_of, Working(make)
            self._working.wait(self._patience)
        return self._ready(self._working)

    def _ready(self, working: Working[Made]) -> Made | float:
        made = working.made
        return working.share if made is None else made
