"""What the preview asks of the bench behind it: a story that is read again at every save, and a way through it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from game.authoring.openings import Opening
from game.authoring.rehearsal import Stopped
from game.desktop.game_port import FaultView, Trouble
from game.presenting import PlayView
from game.presenting.bench import BenchView, Marks
from game.story import Fact
from game.story.since import Difference


@dataclass(frozen=True, slots=True)
class SavedView:
    """What came of the last save. `time` is when that was, nothing before the first; `faults` are those that keep it from being
    played. `stopped` is where the way stopped; `opening` where it begins, if not at the beginning; `note` is what else there is
    to say.
    """

    time: str = ""
    differences: tuple[Difference, ...] = ()
    faults: tuple[FaultView, ...] = ()
    goes_round: bool = False
    stopped: Stopped | None = None
    opening: Opening | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PassageView:
    """A passage one may go to: `path` is "scene.passage", `title` its scene's, `words` how it begins."""

    path: str
    title: str
    words: str
    is_here: bool
    is_on_the_way: bool


class Bench(Protocol):
    """A story being written. What cannot be done is a GameError with plain words; nothing has then happened."""

    @property
    def title(self) -> str: ...

    @property
    def chair(self) -> str:
        """The chair the author picks for: a chair's name, or "both"."""
        ...

    @property
    def is_there(self) -> bool:
        """Whether there is a version of the story that can be played."""
        ...

    @property
    def turns(self) -> int:
        """How often the way became another, by a pick or a jump."""
        ...

    @property
    def seeking(self) -> str:
        """The passage to which a way is being looked for; nothing where none is."""
        ...

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of the story."""
        ...

    def stop_seeking(self) -> None:
        """Stay where one is; a way that is found after all is not taken."""
        ...

    def trouble(self, language: str) -> Trouble:
        """Return all that is wrong with the story as it is on disk."""
        ...

    def look_again(self) -> bool:
        """Read again what was changed on disk, take up a way that was found, and tell whether anything is other than it was."""
        ...

    def view(self, language: str) -> PlayView: ...

    def bench(self, language: str) -> BenchView: ...

    def saved(self, language: str) -> SavedView: ...

    def marks(self, language: str) -> Marks:
        """Return which blocks of the view have words that the last save brought, and where the passage that waits begins."""
        ...

    def passages(self, language: str) -> tuple[PassageView, ...]: ...

    def pictures(self) -> Path | None: ...

    def pick(self, key: str) -> None: ...

    def back(self) -> None:
        """Take the last own pick back."""
        ...

    def go_back(self, step: int) -> None:
        """Go back to before the pick of a step, counted from 1."""
        ...

    def begin_again(self) -> None: ...

    def thumb(self, to_the_end: bool) -> None:
        """Let the rule of thumb pick for whoever's turn it is: once, or to an ending."""
        ...

    def change_chairs(self) -> None: ...

    def go_to(self, passage: str) -> None:
        """Go to a passage: back to it where it lies on the way, else by a short way, which may take a while to be found."""
        ...

    def put_down_at(self, passage: str) -> None:
        """Go to a passage with the state as it is now."""
        ...
