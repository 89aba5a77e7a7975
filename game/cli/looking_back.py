"""Looking back on a run while the window goes on: the debrief is worked out beside it."""

from collections.abc import Sequence

from game.assessment import Debrief, debrief
from game.cli.turns import Turns
from game.cli.working import Working
from game.play import Session
from game.story import Rubric

BUDGET = 60_000
"""How many steps are looked through. There is time: one reads how it ended first."""


class LookingBack(Working[Debrief]):
    """One debrief in the making, of a session."""

    def __init__(self, session: Session, rubric: Rubric, recorded: Sequence[str], turns: Turns) -> None:
        self.session = session
        played = tuple(recorded)
        super().__init__(lambda tell: debrief(session, rubric, recorded=played, budget=BUDGET, progress=tell), turns)
