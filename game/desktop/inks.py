"""Which colours of a theme things are painted with: the painter paints by it, and the tests of contrast read it."""

from dataclasses import dataclass

from game.desktop.widgets import Button


@dataclass(frozen=True, slots=True)
class Inks:
    """The ground of something and the line around it, as tokens of the theme, and how heavy the line is, in pixels at 1280×720."""

    ground: str | None
    line: str | None
    weight: float = 1.5


PAGE = "paper"
"""What everything stands on that stands on nothing else; drawings too."""
LABEL = Inks("panel", "ink", 2.0)
RING = Inks(None, "focus", 3.0)
"""Where the focus is: outside of what has it."""
CARET = "ink"
SCROLL_BAR = "line"
MORE_BELOW = "soft"
MARK = Inks("panel", "ink")
"""The ring before one of a few ways something can be; the dot in it is in the colour of the line."""
PROGRESS = Inks("deep", "ink")
"""What is to be done, and what is done of it."""
FACE = "deep"
"""The ground of a face, in a ring in the colour of its side."""


def side_ink(side: str) -> str:
    """Return the token of a side's lines: the ring of a face, the bar beside words."""
    return f"thread_{side}"


def button_inks(button: Button, is_met: bool) -> Inks:
    """Return what a button is written on; met is one that has the focus or the mouse on it."""
    match button.look:
        case "choice" | "card" if not button.is_open:
            return Inks(None, "line", 1.2)
        case "choice":
            return Inks("hover", "ink", 1.6) if is_met else Inks("panel", "line", 1.5)
        case "card":
            return Inks("hover", "ink", 2.0) if is_met else Inks("panel", "ink", 1.6)
        case "main":
            return Inks("hover" if is_met else "panel", "ink", 2.2)
        case "key":
            return Inks("hover", "ink", 1.4) if is_met else Inks("panel", "line", 1.4)
        case "quiet":
            return Inks("hover", "ink", 1.2) if is_met else Inks(None, None, 0)


def entry_inks(is_met: bool) -> Inks:
    """Return what an entry is written on."""
    return Inks("panel", "ink" if is_met else "line")
