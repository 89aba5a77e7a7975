"""The debrief of a run: everything that is said of it afterwards, as numbers and citations, without words or layout."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.assessment.across import Across, across
from game.assessment.capitals import Held, capital
from game.assessment.complications import Went, complications
from game.assessment.line import Point, line
from game.assessment.mirror import Mirror, mirrors
from game.assessment.qualities import Shown, qualities
from game.assessment.reading import Moment, Reading
from game.assessment.standpoints import Stand, stands
from game.assessment.turning import BUDGET, Outlook, outlook
from game.play import Session
from game.story import Rubric


@dataclass(frozen=True, slots=True)
class Debrief:
    """A run, assessed. Each part cites the moments of `reading` that it rests on."""

    reading: Reading
    qualities: tuple[Shown, ...]
    complications: tuple[Went, ...]
    line: tuple[Point, ...]
    stands: tuple[Stand, ...]
    capital: tuple[Held, ...]
    outlook: Outlook
    mirrors: tuple[Mirror, ...]
    decision: Moment | None
    """The one decision of which the player is asked what they would and what one should do."""
    across: Across | None


def debrief(
    session: Session,
    rubric: Rubric,
    chair: str | None = None,
    recorded: Sequence[str] = (),
    budget: int = BUDGET,
    progress: Callable[[float], None] = lambda share: None,
) -> Debrief:
    """Assess a run from its player's chair, or from `chair`. `recorded` are the picks that the other chair was to make, if any.

    Raises GameError for a chair that is not there.
    """
    reading = Reading(session, chair)
    seen = outlook(reading, budget, progress)
    shown = qualities(reading, rubric)
    return Debrief(
        reading=reading,
        qualities=shown,
        complications=complications(reading),
        line=line(reading),
        stands=stands(reading),
        capital=capital(reading),
        outlook=seen,
        mirrors=mirrors(reading, rubric),
        decision=decision(reading, rubric),
        across=across(reading, recorded) if recorded else None,
    )


def decision(reading: Reading, rubric: Rubric) -> Moment | None:
    """Return the pick to ask would and should about: the most telling one that was a choice between three or more."""
    telling: dict[int, tuple[int, int, int]] = {}
    for each in (each for shown in qualities(reading, rubric) for each in shown.evidence):
        step = each.moment.step
        telling[step] = max(each.tells, telling.get(step, each.tells))
    open_to_choice = [moment for moment in reading.own if moment.step in telling and len(reading.options(moment)) >= 3]
    return max(open_to_choice, key=lambda moment: (telling[moment.step], moment.step), default=None)
