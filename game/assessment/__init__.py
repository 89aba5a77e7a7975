"""What a run shows of how somebody dealt with people: evidence, mirror, debrief and turning points. No words, no layout, no
score."""

from game.assessment.across import Across, across
from game.assessment.capitals import Held, capital
from game.assessment.complications import Went, complications
from game.assessment.consequences import Consequence, Followed, followed, named
from game.assessment.debrief import Debrief, debrief, decision
from game.assessment.echoes import Echo, echoes
from game.assessment.line import Point, line
from game.assessment.mirror import Mirror, Observation, mirrors
from game.assessment.practice import Practice, practice
from game.assessment.qualities import Evidence, Shown, qualities
from game.assessment.reading import Happened, Moment, Reading
from game.assessment.standpoints import Stand, stands
from game.assessment.turning import BUDGET, Lookout, Outlook, outlook

__all__ = [
    "BUDGET",
    "Across",
    "Consequence",
    "Debrief",
    "Echo",
    "Evidence",
    "Followed",
    "Happened",
    "Held",
    "Lookout",
    "Mirror",
    "Moment",
    "Observation",
    "Outlook",
    "Point",
    "Practice",
    "Reading",
    "Shown",
    "Stand",
    "Went",
    "across",
    "capital",
    "complications",
    "debrief",
    "decision",
    "echoes",
    "followed",
    "line",
    "mirrors",
    "named",
    "outlook",
    "practice",
    "qualities",
    "stands",
]
