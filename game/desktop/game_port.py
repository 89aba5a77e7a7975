"""What the window asks of the game behind it. The command line hands one in; the window knows no engine and no disk."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Literal, Protocol

from game.errors import GameError
from game.presenting import PlayView, StoryView, Words
from game.presenting.debriefing import BesideView, DebriefView, MirrorView, RunsView
from game.presenting.moments import MomentsView
from game.saving import Player, Settings


class StoryIsGone(GameError):
    """A story is not where it was. `name` is its folder's, `folder` where that was."""

    def __init__(self, name: str, folder: str) -> None:
        super().__init__(f"'{name}' is not in {folder} any more")
        self.name = name
        self.folder = folder


class StoryHasFaults(GameError):
    """A story cannot be played as it is now written. `told` is what is wrong with it, a line each."""

    def __init__(self, name: str, told: tuple[str, ...]) -> None:
        super().__init__("\n".join(told))
        self.name = name
        self.told = told


class NothingToGoOnWith(GameError):
    """No run was kept that can be gone on with."""


class NoOtherChair(GameError):
    """A story has one chair only."""


@dataclass(frozen=True, slots=True)
class FaultView:
    """Something that is wrong in a story's file: where, what, what to do about it, and the line itself.

    `source` is that line: what stands before the place, what stands there, and what comes after it; all empty for no line.
    """

    file: str
    line: int
    column: int
    code: str
    what: str
    cure: str
    source: tuple[str, str, str] = ("", "", "")
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """A story that cannot be played: where it is, and all that is wrong with it, in the order of its files."""

    name: str
    faults: tuple[FaultView, ...]
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """A story that is being read; `share` is how much of that is done, from 0 to 1."""

    name: str
    share: float


@dataclass(frozen=True, slots=True)
class KeptPlay:
    """The run to go on with, in words for the title screen. `is_before`: its last pick is damaged, and the one before it used.

    `story` and `person` are empty while the story is still being read.
    """

    story: str
    chapter: str
    person: str
    is_before: bool = False


class Game(Protocol):
    """A game to be played. What cannot be done is a GameError with plain words; nothing has then happened."""

    def stories(self, language: str) -> tuple[StoryView | Trouble | Opening, ...]:
        """Return what can be played, in the order of the title screen."""
        ...

    def look_again(self) -> bool:
        """Look whether stories were changed on disk, or are being read, and tell whether `stories` is other than it was."""
        ...

    def unread(self) -> int:
        """Return how many kept runs there are that cannot be opened now."""
        ...

    def to_go_on(self, language: str) -> KeptPlay | None:
        """Return the run of last time, if there is one to go on with."""
        ...

    def begin(self, slug: str, chair: str, language: str) -> None: ...

    def go_on(self) -> str:
        """Take up the run of last time and return the language it was played in."""
        ...

    def view(self, language: str) -> PlayView: ...

    def view_of_start(self, slug: str, chair: str, language: str) -> PlayView:
        """Return what will be seen when a story is begun from a chair; nothing happens yet. Raises GameError where it cannot be."""
        ...

    def view_after(self, key: str, language: str) -> PlayView:
        """Return what will be seen when this is picked; nothing is picked yet."""
        ...

    def view_before(self, language: str) -> PlayView:
        """Return what will be seen when the last pick is taken back; nothing is taken back yet."""
        ...

    def pick(self, key: str, language: str) -> None:
        """Pick. The run is kept when the game is told to settle, or at the latest when anything else is asked of the runs."""
        ...

    def reached(self, read: int, language: str) -> None:
        """Note how many blocks of the run on the table have been read, and in which language, to be kept with it."""
        ...

    def read_so_far(self) -> int:
        """Return how many blocks had been read of the run that was taken up, in its language; 0 where that is not known."""
        ...

    def attend(self, is_at_it: bool) -> None:
        """Be told whether the window is at something: what is worked out beside it waits for that."""
        ...

    def settle(self) -> None:
        """Do what can wait until the picture is painted: keep the run, and begin to look back on one that is over."""
        ...

    def back(self, language: str) -> None:
        """Take the last pick back, and keep the run. A run that was over stays as it is: one goes on in another."""
        ...

    def known(self, language: str) -> Set[Words]:
        """Return the words of what was read before, in other runs of this story."""
        ...

    def notice(self, language: str) -> str:
        """Return what the player should know though the play goes on, such as that the run could not be kept; else nothing."""
        ...

    # Afterwards

    def mirror(self, chapter: int, language: str) -> MirrorView | None:
        """Return the mirror of a chapter that is over, from 0; None where there is nothing to hold up."""
        ...

    def notes(self) -> Mapping[str, str]:
        """Return the player's own words and answers of this run, by what they are about."""
        ...

    def note(self, key: str, words: str) -> None:
        """Keep the player's own words about something; empty ones take them away."""
        ...

    def debrief(self, language: str) -> DebriefView | float:
        """Return what is to be said of the run; while that is being worked out, how much of it is done, from 0 to 1."""
        ...

    def beside(self, language: str) -> BesideView | None:
        """Return this run beside the one that it went another way from; None where it went from none."""
        ...

    def go_back(self, step: int, language: str) -> None:
        """Begin another run that goes its own way from just before the pick of a step. The run it comes from stays as it is."""
        ...

    def cross_over(self, language: str) -> None:
        """Begin a run from the other chair, across from somebody who does what the player did in this one."""
        ...

    def keep_as(self, kind: Literal["page", "data"], language: str) -> str:
        """Write the debrief as a page to print or as data, and return where."""
        ...

    def runs(self, language: str) -> RunsView | float:
        """Return all runs of this player; while they are being looked through, how much of that is done, from 0 to 1."""
        ...

    def take_up(self, id: str) -> str:
        """Take up a run of the list, to go on with or to look back on, and return the language it was played in."""
        ...

    def delete(self, id: str) -> None:
        """Delete a run for good; with an empty id, all of them."""
        ...

    # Moments

    def moment_called(self, read: int, language: str) -> str:
        """Return a name for the moment after so many blocks, for a player who gives none."""
        ...

    def keep_moment(self, name: str, read: int, language: str) -> str:
        """Keep the run as it stands, and how far one has read, under a name, and return it. Playing on never changes it."""
        ...

    def moments(self, language: str) -> MomentsView | float:
        """Return the moments this player kept; while they are being looked through, how much of that is done, from 0 to 1."""
        ...

    def take_up_moment(self, id: str) -> tuple[str, int]:
        """Begin a run that goes on from a moment, and return the language it was kept in and how many blocks had been read."""
        ...

    def rename_moment(self, id: str, name: str) -> None: ...

    def delete_moment(self, id: str) -> None:
        """Delete a moment for good. The run it was kept of stays."""
        ...

    # Players

    @property
    def player(self) -> Player:
        """Who plays."""
        ...

    def players(self) -> tuple[Player, ...]:
        """Return everybody who plays on this machine, in the order of their list."""
        ...

    def play_as(self, id: str, usual: Settings) -> Settings:
        """Let somebody else play, with nothing on the table, and return their settings; what they never set is as usual."""
        ...

    def add_player(self, name: str, settings: Settings) -> None:
        """Let somebody new play, with these settings to begin with."""
        ...

    def rename_player(self, id: str, name: str) -> None: ...

    def delete_player(self, id: str, usual: Settings) -> Settings:
        """Delete somebody for good, with all that is theirs, and return the settings of who plays then."""
        ...
