"""The one exception that players and callers of the game get to see."""


class GameError(Exception):
    """Something asked of the game cannot be done; the message says what, and what would have been right.

    Raised for a player's or a caller's fault. An author's fault is a `loading.Diagnostic`, a programmer's an assertion.
    Whoever raises it has changed nothing.
    """


class InBothLanguages(GameError):
    """Something cannot be done, and whoever found out says so itself, in Dutch and in English; each an original."""

    def __init__(self, dutch: str, english: str) -> None:
        super().__init__(f"this cannot be done: {english}")
        self.dutch, self.english = dutch, english

    def told(self, language: str) -> str:
        """Return what is the matter, in Dutch for "nl" and in English for any other language."""
        return self.dutch if language == "nl" else self.english
