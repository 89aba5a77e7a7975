"""The window's own state, beside the run: which screen, how far one has read, what was set, and what is being written."""

from dataclasses import dataclass, field, replace

from game.saving import Settings


@dataclass(frozen=True, slots=True)
class Ui:
    """All that the window knows beside the run. `read` counts the blocks that were read; `under` is what lies under a screen."""

    screen: str = "title"
    under: str = "title"
    behind: tuple[str, ...] = ()
    """The screens that those on top were opened from, the first one first: each is found again when what is on it is closed."""
    settings: Settings = field(default_factory=Settings)
    read: int = 0
    new: int = 0
    """The first block that was new at the last pick or reading on."""
    at: int = 0
    """How many blocks are shown while one looks back without changing anything; 0: one does not."""
    story: str = ""
    message: str = ""
    is_done: bool = False
    chapter: int = -1
    """Whose mirror is held up, from 0."""
    after: str = ""
    """The screen to go on to from the mirror."""
    page: str = ""
    """The page of the debrief, by name; empty for the first."""
    sure: str = ""
    """What is about to be deleted, and is asked about once more."""
    renamed: str = ""
    """What is about to get another name: "player/id" or "moment/id"."""
    touched: str = ""
    """What was last asked about or renamed: there the focus is found again."""
    asked: str = ""
    """What the next key is to mean, while a key is being chosen."""
    unheard: str = ""
    """Why nothing can be heard, by name; empty where it can."""
    again: int = 0
    """How often it was asked to have this screen said again."""
    lacks: tuple[str, ...] = ()
    """What this machine lacks for who does not see: "voice", "reader"."""
    written: tuple[tuple[str, str], ...] = ()
    """What was written in entries in this run: their keys, and the words."""

    @property
    def language(self) -> str:
        return self.settings.language

    @property
    def is_moving(self) -> bool:
        """Off where the player wants nothing to move."""
        return self.settings.is_moving

    def words_of(self, key: str) -> str:
        """Return what was written under a key; nothing where nothing was."""
        return dict(self.written).get(key, "")

    def with_words(self, key: str, words: str) -> "Ui":
        """Return it with these words under a key."""
        return replace(self, written=tuple({**dict(self.written), key: words}.items()))

    def with_language(self, language: str) -> "Ui":
        """Return it in another language."""
        return replace(self, settings=replace(self.settings, language=language))
