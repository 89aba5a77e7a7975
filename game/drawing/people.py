"""Where people stand in the web: a column for each side, a row for each level."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.drawing.shapes import Point
from game.presenting import PersonView, WebView

FACE = 38.0
"""The radius of a face, in pixels at 1280×720."""
COLUMNS = {"sales": 0.2, "company": 0.45, "marketing": 0.7, "outside": 0.9}
"""Where the people of a side stand, as a share of the width."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Somebody and where they stand."""

    x: float
    y: float
    person: PersonView

    @property
    def point(self) -> Point:
        return (self.x, self.y)


def spots(web: WebView, width: float, height: float, unit: float) -> Iterator[Spot]:
    """Yield where everybody stands in a drawing of this size."""
    levels = sorted({person.level for person in web.people if person.side != "outside"})
    rows = {level: place for place, level in enumerate(levels)}
    for person in web.people:
        alike = [p for p in web.people if p.side == person.side and p.level == person.level]
        aside = (alike.index(person) - (len(alike) - 1) / 2) * 3 * FACE * unit
        row = rows.get(person.level, 0) + (0.55 if person.side == "outside" else 0)
        share = 0.5 if len(levels) < 2 else 0.15 + 0.68 * min(row / (len(levels) - 1), 1)
        yield Spot(width * COLUMNS[person.side] + aside, height * share, person)
