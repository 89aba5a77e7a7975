"""What the window asks of the game behind it. The command line hands one in; the window knows no engine and no disk."""

from dataclasses import dataclass
from typing import Protocol

from game.presenting import PlayView, StoryView


@dataclass(frozen=True, slots=True)
class Trouble:
    """A story that cannot be played: where it is, and all that is wrong with it, a line each."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptPlay:
    """The run to go on with, in words for the title screen."""

    story: str
    chapter: str
    person: str


class Game(Protocol):
    """A game to be played. What cannot be done is a GameError with plain words; nothing has then happened."""

    def stories(self, language: str) -> tuple[StoryView | Trouble, ...]:
        """Return what can be played, in the order of the title screen."""
        ...

    def to_go_on(self, language: str) -> KeptPlay | None:
        """Return the run of last time, if there is one to go on with."""
        ...

    def begin(self, slug: str, chair: str, language: str) -> None: ...

    def go_on(self) -> str:
        """Take up the run of last time and return the language it was played in."""
        ...

    def view(self, language: str) -> PlayView: ...

    def pick(self, key: str, language: str) -> None:
        """Pick, and keep the run."""
        ...

    def back(self, language: str) -> None:
        """Take the last pick back, and keep the run."""
        ...

    def notice(self, language: str) -> str:
        """Return what the player should know though the play goes on, such as that the run could not be kept; else nothing."""
        ...
