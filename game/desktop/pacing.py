"""At what pace new words appear, and a page goes on by itself: both only where a player wants that."""

_REST = 1.6
"""So many seconds a page stays at least, beside the time its words take to read."""


class Pacing:
    """The pace of one page. Time is handed in; nothing here looks at a clock."""

    def __init__(self) -> None:
        self._shown = 0.0
        self._letters = 0
        self._speed = 0.0
        self._left: float | None = None

    def begin(self, letters: int, speed: float, words: int, pace: float) -> None:
        """Begin a page with so many new letters and words.

        `speed` is in letters a second, and 0 for all at once; `pace` in words a minute, and 0 for a page that waits.
        """
        self._letters, self._speed, self._shown = letters, speed, 0.0
        self._left = _REST + 60 * words / pace if pace else None

    @property
    def letters(self) -> int | None:
        """How many of the new letters are to be seen; None: all."""
        return int(self._shown) if self.is_appearing else None

    @property
    def is_appearing(self) -> bool:
        return bool(self._speed) and self._shown < self._letters

    @property
    def is_waiting(self) -> bool:
        """Whether the page goes on by itself after a while."""
        return self._left is not None

    def show_all(self) -> None:
        """Let all words be there."""
        self._shown = self._letters

    def pass_by(self, seconds: float) -> bool:
        """Let time pass; tell whether the page is to go on now. The time to read begins when all words are there."""
        if self.is_appearing:
            self._shown += self._speed * seconds
            return False
        if self._left is None:
            return False
        self._left -= seconds
        if self._left > 0:
            return False
        self._left = None
        return True
