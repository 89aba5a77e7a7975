"""What a desk asks of what is behind it: a screen to show, and somebody who does what is pressed. A game being played, or a story
being written.
"""

from typing import Protocol

from game.desktop.commands import Command
from game.desktop.ui import Ui
from game.desktop.widgets import Screen
from game.presenting import PlayView


class Behind(Protocol):
    """What is behind a desk. `ui` is the window's own state."""

    ui: Ui

    @property
    def screen(self) -> Screen: ...

    @property
    def view(self) -> PlayView: ...

    @property
    def looks_every(self) -> float:
        """So often, in seconds, `look_again` is to be asked whether files have changed."""
        ...

    def press(self, command: Command) -> None: ...

    def peek(self, command: Command) -> Screen: ...

    def words_of(self, key: str) -> str:
        """Return what was written in an entry."""
        ...

    def write(self, key: str, words: str) -> None: ...

    def tell(self, message: str) -> None: ...

    def look_again(self) -> bool: ...

    def attend(self, is_at_it: bool) -> None:
        """Hear whether the window is at something, so that nothing else comes in between."""
        ...

    def settle(self) -> bool: ...
