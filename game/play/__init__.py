"""The rules, pure: a story compiled, a run begun, offers, steps, and sessions with their whole past."""

from game.play.chairs import Occupant, anything, recorded, thumb
from game.play.events import Arrived, Changed, ChapterBegan, Ended, Entered, Event, Picked, Returned
from game.play.program import ChoiceAt, Offer, Program
from game.play.session import NoSuchChair, Pick, Session, replay
from game.play.state import Cell, Layout, PlayState
from game.play.step import BUDGET, NotOnOffer, Step, StoryGoesRound, begin, is_open, offers, step

__all__ = [
    "BUDGET",
    "Arrived",
    "Cell",
    "Changed",
    "ChapterBegan",
    "ChoiceAt",
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
    "PlayState",
    "Program",
    "Returned",
    "Session",
    "Step",
    "StoryGoesRound",
    "anything",
    "begin",
    "is_open",
    "offers",
    "recorded",
    "replay",
    "step",
    "thumb",
]
