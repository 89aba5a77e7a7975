"""Where words go in a drawing: beside what they name, on nothing that matters, and over as little else as can be."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from game.drawing.shapes import Disc, Face, Label, Point, Shape, Stroke

MeasureLabel = Callable[[str, str, float], float]
"""How wide words are, in pixels, in a style of the theme at a factor of its size."""
LINE_OF_TEXT = 22.0
"""How high a line of words stands in a drawing, in pixels at 1280×720 and a text size of 100%."""
FLAT = 300
"""A drawing lower than this, in pixels at 1280×720, has room for words as they are at 100%."""
_SLIDES = (0.0, 0.35, -0.35, 0.7, -0.7, 1.0, -1.0)
_HIDING = 0.9
"""What hiding a piece of rope weighs against coming a place later in the order of what is tried."""


def measured(words: str, style: str, factor: float) -> float:
    """Return about how wide words are, for who has no fonts at hand."""
    del style
    return len(words) * 8.2 * factor


def label_text(width: float, height: float, text: float) -> float:
    """Return how large the words in a drawing are, its size in pixels at 1280×720, when the reader has the text this large.

    In a small picture they grow less than the text does: there the same is told in words beside it.
    """
    return min(text, max(1.1 if height > FLAT else 1.0, min(width / 480, height / 420)))


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle that is taken, by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, middle: Point, wide: float, high: float) -> "Patch":
        """Return the patch of a width and a height with this in its middle."""
        return cls(middle[0] - wide / 2, middle[1] - high / 2, middle[0] + wide / 2, middle[1] + high / 2)

    def meets(self, other: "Patch") -> bool:
        is_beside = self.right <= other.left or other.right <= self.left
        return not (is_beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, point: Point) -> bool:
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom

    def gap(self, other: "Patch") -> float:
        """Return how far apart two patches are, from edge to edge; 0 where they meet."""
        right = max(self.left - other.right, other.left - self.right, 0.0)
        down = max(self.top - other.bottom, other.top - self.bottom, 0.0)
        return math.hypot(right, down)

    def shared(self, other: "Patch") -> float:
        """Return the area that two patches have in common, in square pixels."""
        right = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(right, 0.0) * max(down, 0.0)


def bounds(shapes: Iterable[Shape]) -> Patch:
    """Return the patch that shapes without words do not leave."""
    sides: list[tuple[float, float, float, float]] = []
    for shape in shapes:
        match shape:
            case Stroke(points, width):
                xs, ys = [x for x, _ in points], [y for _, y in points]
                sides.append((min(xs) - width / 2, min(ys) - width / 2, max(xs) + width / 2, max(ys) + width / 2))
            case Disc((x, y), radius) | Face((x, y), radius):
                sides.append((x - radius, y - radius, x + radius, y + radius))
            case Label():
                raise AssertionError("words have no bounds without their measure")
    lefts, tops, rights, bottoms = zip(*sides, strict=True)
    return Patch(min(lefts), min(tops), max(rights), max(bottoms))


@dataclass(slots=True)
class Room:
    """What of a sheet is taken, and what ropes lie on it; words are put where they hide the least."""

    width: float
    height: float
    edge: float
    taken: list[Patch]
    ropes: Sequence[Point]

    def free(
        self, wide: float, high: float, tries: Iterable[Point], suits: Callable[[Patch], bool] = lambda patch: True
    ) -> Patch | None:
        """Return where words of this size stand best of the places tried, the first the dearest; None if none is free and suits."""
        best: tuple[float, Patch] | None = None
        for order, place in enumerate(tries):
            if best and order >= best[0]:
                break
            patch = self._inside(Patch.around(place, wide, high))
            if any(patch.meets(other) for other in self.taken) or not suits(patch):
                continue
            cost = order + _HIDING * sum(patch.holds(point) for point in self.ropes)
            if best is None or cost < best[0]:
                best = (cost, patch)
        return best[1] if best else None

    def least(self, wide: float, high: float, tries: Iterable[Point]) -> Patch:
        """Return where words of this size hide the least of what is taken."""
        patches = [self._inside(Patch.around(place, wide, high)) for place in tries]
        return min(patches, key=lambda patch: sum(patch.shared(other) for other in self.taken))

    def _inside(self, patch: Patch) -> Patch:
        right = max(self.edge - patch.left, 0) or min(self.width - self.edge - patch.right, 0)
        down = max(self.edge - patch.top, 0) or min(self.height - self.edge - patch.bottom, 0)
        return Patch(patch.left + right, patch.top + down, patch.right + right, patch.bottom + down)


def beside(what: Patch, wide: float, high: float, gaps: Sequence[float]) -> Iterator[Point]:
    """Yield places for the middle of words around something: under it, over it, on its sides, and sliding along those."""
    x, y = (what.left + what.right) / 2, (what.top + what.bottom) / 2
    across, along = (wide + what.right - what.left) / 2, (high + what.bottom - what.top) / 2
    for gap in gaps:
        yield from ((x, y + along + gap), (x, y - along - gap))
        yield from ((x + across + gap, y), (x - across - gap, y))
        for slide in _SLIDES[1:]:
            yield from ((x + slide * across, y + along + gap), (x + slide * across, y - along - gap))
            yield from ((x + across + gap, y + slide * along), (x - across - gap, y + slide * along))


def around(what: Patch, size: float, gaps: Sequence[float]) -> Iterator[Point]:
    """Yield places for something small around something else, the upper left first."""
    x, y = (what.left + what.right) / 2, (what.top + what.bottom) / 2
    for gap in gaps:
        across, along = (what.right - what.left + size) / 2 + gap, (what.bottom - what.top + size) / 2 + gap
        for step in range(24):
            angle = math.radians(-135 + step * 15 * (1 if step % 2 else -1))
            reach = 1 / max(abs(math.cos(angle)), abs(math.sin(angle)))
            yield (x + across * reach * math.cos(angle), y + along * reach * math.sin(angle))
