"""What could not be done, said to the player: the one place where errors, which carry facts, become sentences."""

from game.authoring.openings import NotAPlace
from game.desktop.game_port import NoOtherChair, NothingToGoOnWith, StoryHasFaults, StoryIsGone
from game.desktop.words import worded
from game.errors import GameError, InBothLanguages
from game.exploring import NoSuchSeed
from game.loading import RubricIsDamaged, RubricIsGone
from game.play import NoSuchChair, NotOnOffer, StoryGoesRound
from game.presenting.debriefing.runs import Condition
from game.saving import (
    LONGEST_NAME,
    DiskIsFull,
    FolderIsClosed,
    NameIsEmpty,
    NameIsTaken,
    NameIsTooLong,
    NoRecord,
    NoSuchPlayer,
    NotWritten,
    RecordIsNewer,
    RecordIsUnreadable,
    RecordOfOtherStory,
    RunIsDamaged,
    RunIsNewer,
)


def refused(error: GameError, language: str) -> str:
    """Return what could not be done, in the player's language; an error that carries no facts in its own words."""
    match error:
        case NotWritten():
            return worded("nothing done", language, why=_why(error, language))
        case RunIsDamaged():
            return worded("run damaged", language)
        case RunIsNewer():
            return worded("run newer", language)
        case StoryIsGone():
            return worded("story gone", language, name=error.name, folder=error.folder)
        case StoryHasFaults():
            return worded("story faulty", language, name=error.name)
        case StoryGoesRound():
            return worded("story round", language)
        case NoSuchSeed():
            return worded("no such seed", language)
        case NotAPlace() | InBothLanguages():
            return error.told(language)
        case NotOnOffer():
            return worded("not on offer", language)
        case NoSuchChair():
            return worded("no such chair", language)
        case NoOtherChair():
            return worded("no other chair", language)
        case NothingToGoOnWith():
            return worded("nothing to go on with", language)
        case NameIsEmpty():
            return worded("name empty", language)
        case NameIsTooLong():
            return worded("name long", language, most=str(LONGEST_NAME))
        case NameIsTaken():
            return worded("name taken", language, name=error.name)
        case RecordIsUnreadable():
            return worded("record unreadable", language, name=error.name, reason=error.reason)
        case NoRecord():
            return worded("no record", language, name=error.name)
        case RecordIsNewer():
            return worded("record newer", language, name=error.name)
        case RecordOfOtherStory():
            return worded("record of other", language, name=error.slug)
        case RubricIsGone():
            return worded("rubric gone", language, path=str(error.path), reason=error.reason)
        case RubricIsDamaged():
            why = error.fault.render(language) if error.fault else worded(f"rubric {error.lacks}", language)
            return worded("rubric damaged", language, path=str(error.path), why=why)
        case NoSuchPlayer():
            return worded("player gone", language)
    return str(error)


def not_kept(error: NotWritten, language: str) -> str:
    """Return that picks are not being kept, why, and that one can play on."""
    return worded("not kept", language, why=_why(error, language))


def beside_the_play(condition: Condition, language: str) -> str:
    """Return what there is to know about a run that was taken up; nothing for one that is as it was left."""
    return "" if condition == "whole" else worded(f"taken up {condition}", language)


def unread_told(count: int, language: str) -> str:
    """Return that so many runs cannot be opened; nothing for none."""
    if count == 0:
        return ""
    return worded("unread one", language) if count == 1 else worded("unread more", language, count=str(count))


def _why(error: NotWritten, language: str) -> str:
    """Return what was in the way of writing."""
    match error:
        case DiskIsFull():
            return worded("disk full", language)
        case FolderIsClosed():
            return worded("folder closed", language, folder=str(error.folder))
    return worded("not written", language, folder=str(error.folder), reason=error.reason)
