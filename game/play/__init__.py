"""The rules, pure: a story compiled, a run begun, offers, steps, and sessions with their whole past."""

from game.play.chairs import Occupant, anything, recorded, thumb
from game.play.closing import CannotReach, DoesNotHold, PickedBefore, WhyClosed, why_closed
from game.play.events import Arrived, Changed, ChapterBegan, Ended, Entered, Event, Picked, Returned
from game.play.program import ChoiceAt, Offer, Program
from game.play.session import NoSuchChair, Pick, Session, replay
from game.play.state import Cell, Layout, PlayState
from game.play.step import BUDGET, NotOnOffer, Step, StoryGoesRound, begin, begin_at, is_open, offers, step

__all__ = [
    "BUDGET",
    "Arrived",
    "CannotReach",
    "Cell",
    "Changed",
    "ChapterBegan",
    "ChoiceAt",
    "DoesNotHold",
    "Ended",
    "Entered",
    "Event",
    "Layout",
    "NoSuchChair",
    "NotOnOffer",
    "Occupant",
    "Offer",
    "Pick",
    "Picked",
    "PickedBefore",
    "PlayState",
    "Program",
    "Returned",
    "Session",
    "Step",
    "StoryGoesRound",
    "WhyClosed",
    "anything",
    "begin",
    "begin_at",
    "is_open",
    "offers",
    "recorded",
    "replay",
    "step",
    "thumb",
    "why_closed",
]
