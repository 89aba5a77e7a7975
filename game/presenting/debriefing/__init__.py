"""The debrief and the mirror as view-models: what is said of a run afterwards, in the player's language, with what it rests on."""

from game.presenting.debriefing.build import debrief_view
from game.presenting.debriefing.views import (
    AcrossView,
    CapitalView,
    ComplicationView,
    DebriefView,
    DecisionView,
    EvidenceView,
    LineView,
    MirrorView,
    ObservationView,
    OptionView,
    PointView,
    QualityView,
    Quote,
    Said,
    StandView,
    ThoughtView,
    TurnView,
    WayView,
)
from game.presenting.debriefing.wording import said

__all__ = [
    "AcrossView",
    "CapitalView",
    "ComplicationView",
    "DebriefView",
    "DecisionView",
    "EvidenceView",
    "LineView",
    "MirrorView",
    "ObservationView",
    "OptionView",
    "PointView",
    "QualityView",
    "Quote",
    "Said",
    "StandView",
    "ThoughtView",
    "TurnView",
    "WayView",
    "debrief_view",
    "said",
]
