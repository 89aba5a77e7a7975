"""A story told again to who does not read its notation: conditions, changes and ways on in words, line by line."""

from game.authoring.telling.notation import noted, noted_target
from game.authoring.telling.script import script_view
from game.authoring.telling.told import Telling
from game.authoring.telling.views import (
    ChapterView,
    ChoiceView,
    DebriefView,
    EndingView,
    LineView,
    PassageView,
    SceneView,
    ScriptView,
    WayView,
)

__all__ = [
    "ChapterView",
    "ChoiceView",
    "DebriefView",
    "EndingView",
    "LineView",
    "PassageView",
    "SceneView",
    "ScriptView",
    "Telling",
    "WayView",
    "noted",
    "noted_target",
    "script_view",
]
