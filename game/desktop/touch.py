"""A finger on the screen: a tap presses, a drag scrolls. Pure: the window hands in where the finger is."""

SLIP = 12
"""A finger that moved so many pixels is scrolling, and presses nothing when it is lifted."""


class Touch:
    """The first finger of a touch; others are left alone."""

    def __init__(self) -> None:
        self._finger: int | None = None
        self._at = (0.0, 0.0)
        self._is_drag = False

    def down(self, finger: int, x: float, y: float) -> None:
        if self._finger is None:
            self._finger, self._at, self._is_drag = finger, (x, y), False

    def move(self, finger: int, x: float, y: float) -> float:
        """Return how far down the page goes under the finger, in pixels; nothing before it is a drag."""
        if finger != self._finger:
            return 0
        far = y - self._at[1]
        if not self._is_drag and max(abs(far), abs(x - self._at[0])) < SLIP:
            return 0
        self._is_drag = True
        self._at = (x, y)
        return far

    def up(self, finger: int) -> tuple[float, float] | None:
        """Return where was tapped; None where the finger scrolled, or was not the first."""
        if finger != self._finger:
            return None
        self._finger = None
        return None if self._is_drag else self._at
