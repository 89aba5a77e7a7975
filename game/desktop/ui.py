"""The window's own state, beside the run: which screen, how far one has read, language, look, and what is being written."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Ui:
    """All that the window knows beside the run. `read` counts the blocks that were read; `under` is what lies under a screen."""

    screen: str = "title"
    under: str = "title"
    language: str = "nl"
    theme: str = "paper"
    text_size: float = 1.0
    read: int = 0
    new: int = 0
    """The first block that was new at the last pick or reading on."""
    story: str = ""
    message: str = ""
    is_full: bool = False
    is_moving: bool = True
    """Off where the player wants nothing to move."""
    is_done: bool = False
    chapter: int = -1
    """Whose mirror is held up, from 0."""
    after: str = ""
    """The screen to go on to from the mirror."""
    page: str = ""
    """The page of the debrief, by name; empty for the first."""
    sure: str = ""
    """What is about to be deleted, and is asked about once more."""
    written: tuple[tuple[str, str], ...] = ()
    """What was written in entries in this run: their keys, and the words."""

    @property
    def look(self) -> tuple[str, str, float, bool, bool]:
        """What the player chose of how it looks: language, theme, text size, movement, full screen."""
        return (self.language, self.theme, self.text_size, self.is_moving, self.is_full)

    def words_of(self, key: str) -> str:
        """Return what was written under a key; nothing where nothing was."""
        return dict(self.written).get(key, "")

    def with_words(self, key: str, words: str) -> "Ui":
        """Return it with these words under a key."""
        return replace(self, written=tuple({**dict(self.written), key: words}.items()))
