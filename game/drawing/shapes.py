"""What a drawing is made of: lines, discs, faces and words at places. Plain values; the painter inks them."""

from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, with round ends. `colour` is a token of the theme; `outline` inks it with a darker edge."""

    points: tuple[Point, ...]
    width: float
    colour: str
    outline: str | None = None


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle with an ink line around it."""

    centre: Point
    radius: float
    fill: str
    line: str
    width: float = 2.0


@dataclass(frozen=True, slots=True)
class Face:
    """A portrait in a circle."""

    centre: Point
    radius: float
    portrait: str
    face: str
    initial: str


@dataclass(frozen=True, slots=True)
class Label:
    """A line of words, centred on a point. `style` is one of the theme's styles; on a patch of ground where `ground` is given."""

    centre: Point
    text: str
    style: str
    colour: str
    ground: str | None = None


Shape = Stroke | Disc | Face | Label
