"""The look in one place: tokens for colour, type, space and line, and the three themes made of them."""

from collections.abc import Mapping
from dataclasses import dataclass

Colour = tuple[int, int, int]


def _colour(code: str) -> Colour:
    return (int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16))


def _colours(**codes: str) -> Mapping[str, Colour]:
    return {name: _colour(code) for name, code in codes.items()}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by token. `is_dark`: pictures on it are shown for the night."""

    name: str
    colours: Mapping[str, Colour]
    is_dark: bool = False

    def __getitem__(self, token: str) -> Colour:
        return self.colours[token]


PAPER = Theme(
    "paper",
    _colours(
        paper="#F6EEDF", panel="#FBF5E9", deep="#EBDFC8", edge="#D3C3A4", line="#8A785A", ink="#2A2420", soft="#655A50",
        sales="#A93D22", marketing="#12675F", company="#76530F", outside="#3E5568",
        thread_sales="#D2583A", thread_marketing="#1F8A83", thread_company="#A6771A", thread_outside="#5B7286",
        own_sales="#F3E3D2", own_marketing="#DDEAE3", own_company="#F0E5C6", own_outside="#E1E6EA",
        focus="#2A2420", hover="#F1E6D0", blocked="#8A8078",
    ),
)  # fmt: skip
NIGHT = Theme(
    "night",
    _colours(
        paper="#1F2430", panel="#282E3C", deep="#323949", edge="#4A5367", line="#858EA4", ink="#F2E9DA", soft="#B9B2A8",
        sales="#F2957C", marketing="#5CC5BB", company="#E3B75C", outside="#A9BFD2",
        thread_sales="#EE8468", thread_marketing="#3FB3A9", thread_company="#E0B04C", thread_outside="#8FA8BD",
        own_sales="#3F2E30", own_marketing="#1F3B3F", own_company="#3D3625", own_outside="#2B3542",
        focus="#F2E9DA", hover="#353C4D", blocked="#8D929C",
    ),
    is_dark=True,
)  # fmt: skip
CONTRAST = Theme(
    "contrast",
    _colours(
        paper="#FFFFFF", panel="#FFFFFF", deep="#FFFFFF", edge="#000000", line="#000000", ink="#000000", soft="#1E1E1E",
        sales="#8F1D00", marketing="#004F4A", company="#5A3E00", outside="#123A5C",
        thread_sales="#B32D0A", thread_marketing="#00635C", thread_company="#7A5500", thread_outside="#1F4E79",
        own_sales="#FFF3C4", own_marketing="#FFF3C4", own_company="#FFF3C4", own_outside="#FFF3C4",
        focus="#0000C8", hover="#E8E8FF", blocked="#555555",
    ),
)  # fmt: skip
THEMES = {theme.name: theme for theme in (PAPER, NIGHT, CONTRAST)}


@dataclass(frozen=True, slots=True)
class Style:
    """A way to set text. `size` and `lead` (from line to line) are in pixels at 1280×720 and text size 100%."""

    face: str
    size: int
    lead: float
    colour: str = "ink"
    grows: float = 1.0
    """How much of the reader's text size it takes: what is large already need not grow as fast."""


STYLES = {
    "body": Style("text", 18, 1.45),
    "number": Style("bold", 18, 1.35),
    "name": Style("bold", 15, 1.3),
    "note": Style("text", 16, 1.4),
    "small": Style("text", 14, 1.4, "soft"),
    "card": Style("bold", 19, 1.3),
    "choice": Style("text", 18, 1.35),
    "thought": Style("italic", 18, 1.45, "soft"),
    "scene": Style("serif", 23, 1.3, grows=0.8),
    "chapter": Style("serif bold", 34, 1.3, grows=0.6),
    "title": Style("serif bold", 84, 1.3, grows=0.1),
    "heading": Style("serif bold", 26, 1.3, grows=0.7),
    "lead": Style("serif", 21, 1.4, grows=0.8),
}

LINE = 2.0
"""The weight of an ink line, in pixels at 1280×720."""
TARGET = 44
"""The least height of what can be pressed, in pixels at 1280×720."""
