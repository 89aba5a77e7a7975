"""The one exception that players and callers of the game get to see."""


class GameError(Exception):
    """Something asked of the game cannot be done; the message says what, and what would have been right.

    Raised for a player's or a caller's fault. An author's fault is a `loading.Diagnostic`, a programmer's an assertion.
    Whoever raises it has changed nothing.
    """
