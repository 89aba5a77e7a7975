"""Looking back on a run while the window goes on: the debrief is worked out beside it, and how far it is can be asked."""

import time
from collections.abc import Sequence
from threading import Thread

from game.assessment import Debrief, debrief
from game.play import Session
from game.story import Rubric

BUDGET = 60_000
"""How many steps are looked through. There is time: one reads how it ended first."""


class LookingBack:
    """One debrief in the making. `share` is how much of it is done, from 0 to 1."""

    def __init__(self, session: Session, rubric: Rubric, recorded: Sequence[str]) -> None:
        self.share = 0.0
        self.session = session
        self._made: Debrief | None = None
        self._fault: BaseException | None = None
        self._thread = Thread(target=self._make, args=(session, rubric, tuple(recorded)), daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Give it so many seconds to be ready."""
        self._thread.join(seconds)

    @property
    def made(self) -> Debrief | None:
        """The debrief, or None while it is being worked out. A fault in the working out is raised here."""
        if self._fault is not None:
            raise self._fault
        return self._made

    def _make(self, session: Session, rubric: Rubric, recorded: Sequence[str]) -> None:
        try:
            self._made = debrief(session, rubric, recorded=recorded, budget=BUDGET, progress=self._tell)
        except BaseException as fault:  # noqa: BLE001  # whatever it is, the window has to hear of it
            self._fault = fault

    def _tell(self, share: float) -> None:
        self.share = share
        time.sleep(0)  # the window may be waiting to paint
