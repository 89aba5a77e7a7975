"""The web and the line of a run, painted: their shapes are drawn larger than they are and made smaller, which smooths them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import pygame

from game.desktop.inking import stroke
from game.desktop.layout import faced
from game.desktop.theme import LINE, STYLES, Theme
from game.desktop.type import Type
from game.drawing.labelling import label_text
from game.drawing.line_drawing import LineWords, draw_line
from game.drawing.shapes import Disc, Face, Label, Shape, Stroke
from game.drawing.web_drawing import draw_planned
from game.drawing.web_plan import WebPlan
from game.presenting import WebView
from game.presenting.debriefing import LineView

FINER = 2
"""Drawn this much larger, and then made smaller: that smooths the edges."""
TILE = 80
"""How large the tiles are in which a web that moves is painted anew, in pixels."""
BAND = 120
"""How high a band is that is painted at once, in pixels."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the web is drawn with: how large, in which colours, and by whom its words and heads are made."""

    scale: float
    text: float
    theme: Theme
    type: Type
    head: Callable[[str, str, str, str, int], pygame.Surface]
    letters: str = "hyperlegible"

    def width(self, words: str, style: str, factor: float) -> float:
        """Return how wide words are in a style, in pixels, at a size factor."""
        return self.type.measure(
            words, faced(STYLES[style].face, self.letters), max(round(STYLES[style].size * factor), 9)
        )


Placed = list[tuple[Shape, pygame.Rect]]


class WebPicture:
    """The web at a size: what stands still is painted once, band by band, and only what moves anew at every moment."""

    def __init__(self, web: WebView, size: tuple[int, int], drawn: Drawn) -> None:
        self._size = size
        self._drawn = replace(drawn, text=label_text(size, drawn.scale, drawn.text))
        self._sides = {person.portrait: person.side for person in web.people}
        drawn = self._drawn
        self._plan = WebPlan(web, size, drawn.scale, drawn.text, drawn.width)
        end, start = self._shapes(1.0), frozenset(self._shapes(0.0))
        self._still = tuple(shape for shape in end if shape in start)
        self._placed = _placed(self._still, self._drawn)
        self._sheet: pygame.Surface | None = None
        self._done = 0
        self._patches: dict[float, list[tuple[pygame.Surface, pygame.Rect]]] = {}

    @property
    def size_in_bytes(self) -> int:
        return self._size[0] * self._size[1] * 4

    def prepare(self) -> bool:
        """Paint one more piece of what stands still, or of the first and the last moment; tell whether there was one to paint."""
        if self._done < self._size[1]:
            self._paint_band()
            return True
        moment = next((moment for moment in (0.0, 1.0) if moment not in self._patches), None)
        if moment is not None:
            self._moving(moment)
        return moment is not None

    def _paint_band(self) -> None:
        if self._sheet is None:
            self._sheet = pygame.Surface(self._size)
        band = pygame.Rect(0, self._done, self._size[0], min(BAND, self._size[1] - self._done))
        self._sheet.blit(_inked(self._placed, band, self._sides, self._drawn), band)
        self._done = band.bottom
        if self._done >= self._size[1] and pygame.display.get_surface():
            self._sheet = self._sheet.convert()

    def paint(self, surface: pygame.Surface, corner: tuple[int, int], moment: float) -> None:
        """Paint the web at a moment."""
        while self._done < self._size[1]:
            self._paint_band()
        assert self._sheet
        surface.blit(self._sheet, corner)
        for patch, rect in self._moving(moment):
            surface.blit(patch, rect.move(corner))

    def _moving(self, moment: float) -> list[tuple[pygame.Surface, pygame.Rect]]:
        if moment not in self._patches:
            shapes = self._shapes(moment)
            stays = frozenset(self._still)
            moving = [shape for shape in shapes if shape not in stays]
            rects = _tiled([part for shape in moving for part in _parts(shape, self._drawn)], self._size)
            placed = _placed(shapes, self._drawn)
            patches = [(_inked(placed, rect, self._sides, self._drawn), rect) for rect in rects]
            if 0 < moment < 1:
                return patches
            self._patches[moment] = patches
        return self._patches[moment]

    def _shapes(self, moment: float) -> tuple[Shape, ...]:
        return draw_planned(self._plan, moment)


def painted_line(line: LineView, words: LineWords, size: tuple[int, int], drawn: Drawn) -> pygame.Surface:
    """Return the line of a run as a picture."""
    drawn = replace(drawn, text=label_text(size, drawn.scale, drawn.text))
    shapes = draw_line(line, words, size[0], size[1], drawn.scale, drawn.text, drawn.width)
    placed = _placed(shapes, drawn)
    return _inked(placed, pygame.Rect((0, 0), size), {}, drawn)


def painted_sign(shapes: Sequence[Shape], size: int, drawn: Drawn) -> pygame.Surface:
    """Return a small square drawing on no ground of its own."""
    finer = 2 * FINER
    sheet = pygame.Surface((size * finer, size * finer), pygame.SRCALPHA)
    sheet.fill((*drawn.theme["ink"], 0))
    for shape in shapes:
        if isinstance(shape, Stroke | Disc):
            _line(sheet, shape, (0, 0), replace(drawn, scale=size / 40), finer)
    made = pygame.transform.smoothscale(sheet, (size, size))
    for shape in shapes:
        _over(made, shape, (0, 0), {}, drawn)
    return made


def _placed(shapes: Sequence[Shape], drawn: Drawn) -> Placed:
    """Return shapes with the rectangles that they do not leave."""
    return [(shape, _bounds(shape, drawn)) for shape in shapes]


def _inked(shapes: Placed, rect: pygame.Rect, sides: dict[str, str], drawn: Drawn) -> pygame.Surface:
    """Return what of the shapes is to be seen in a rectangle."""
    sheet = pygame.Surface((rect.width * FINER, rect.height * FINER))
    sheet.fill(drawn.theme["paper"])
    seen = [shape for shape, bounds in shapes if bounds.colliderect(rect)]
    for shape in seen:
        if isinstance(shape, Stroke | Disc):
            _line(sheet, shape, rect.topleft, drawn)
    made = pygame.transform.smoothscale(sheet, rect.size)
    for shape in seen:
        _over(made, shape, rect.topleft, sides, drawn)
    return made


def _bounds(shape: Shape, drawn: Drawn) -> pygame.Rect:
    """Return a rectangle that a shape does not leave."""
    match shape:
        case Stroke(points, width):
            out = width / 2 + 2 * LINE * drawn.scale + 2
            xs, ys = [x for x, _ in points], [y for _, y in points]
            left, top, right, bottom = min(xs) - out, min(ys) - out, max(xs) + out, max(ys) + out
        case Disc(centre, radius) | Face(centre, radius):
            out = radius + (shape.width if isinstance(shape, Disc) else 0) + 2
            left, top, right, bottom = centre[0] - out, centre[1] - out, centre[0] + out, centre[1] + out
        case Label(centre, text, style):
            wide = drawn.width(text, style, drawn.scale * drawn.text) / 2 + 8 * drawn.scale
            high = STYLES[style].size * drawn.scale * drawn.text
            left, top, right, bottom = centre[0] - wide, centre[1] - high, centre[0] + wide, centre[1] + high
    return pygame.Rect(int(left) - 1, int(top) - 1, int(right - left) + 3, int(bottom - top) + 3)


def _parts(shape: Shape, drawn: Drawn) -> Iterator[pygame.Rect]:
    """Yield rectangles that a shape does not leave, small ones where it is a long line."""
    if not isinstance(shape, Stroke):
        yield _bounds(shape, drawn)
        return
    for start in range(0, max(len(shape.points) - 1, 1), 3):
        yield _bounds(replace(shape, points=shape.points[start : start + 4]), drawn)


def _tiled(rects: Sequence[pygame.Rect], size: tuple[int, int]) -> list[pygame.Rect]:
    """Return rectangles that cover these, none of which meet, and which leave out what lies between: runs of tiles, row by row."""
    tiles = {
        (down, across)
        for rect in rects
        for down in range(rect.top // TILE, rect.bottom // TILE + 1)
        for across in range(rect.left // TILE, rect.right // TILE + 1)
    }
    runs: list[pygame.Rect] = []
    for down, across in sorted(tiles):
        tile = pygame.Rect(across * TILE, down * TILE, TILE, TILE)
        if runs and runs[-1].topright == tile.topleft:
            runs[-1].width += TILE
        else:
            runs.append(tile)
    clipped = (run.clip(((0, 0), size)) for run in runs)
    return [run for run in clipped if run.width and run.height]


def _line(
    sheet: pygame.Surface, shape: Stroke | Disc, corner: tuple[int, int], drawn: Drawn, finer: int = FINER
) -> None:
    theme, (left, top) = drawn.theme, corner
    if isinstance(shape, Stroke):
        points = [((x - left) * finer, (y - top) * finer) for x, y in shape.points]
        if shape.outline:
            stroke(sheet, points, (shape.width + 2 * LINE * drawn.scale) * finer, theme[shape.outline])
        stroke(sheet, points, shape.width * finer, theme[shape.colour])
        return
    centre = ((shape.centre[0] - left) * finer, (shape.centre[1] - top) * finer)
    pygame.draw.circle(sheet, theme[shape.line], centre, (shape.radius + shape.width / 2) * finer)
    pygame.draw.circle(sheet, theme[shape.fill], centre, max(shape.radius - shape.width / 2, 0) * finer)


def _over(made: pygame.Surface, shape: Shape, corner: tuple[int, int], sides: dict[str, str], drawn: Drawn) -> None:
    """Heads and words come on top, at their own size: they are smooth already."""
    match shape:
        case Face(centre, radius, portrait, face, initial):
            head = drawn.head(portrait, face, initial, sides.get(portrait, "outside"), round(radius * 2))
            made.blit(head, head.get_rect(center=(round(centre[0]) - corner[0], round(centre[1]) - corner[1])))
        case Label(centre, text, style, colour, ground):
            size = max(round(STYLES[style].size * drawn.scale * drawn.text), 9)
            words = drawn.type.set(text, faced(STYLES[style].face, drawn.letters), size, drawn.theme[colour])
            place = words.get_rect(center=(round(centre[0]) - corner[0], round(centre[1]) - corner[1]))
            if ground:
                patch = place.inflate(round(10 * drawn.scale), round(2 * drawn.scale))
                pygame.draw.rect(made, drawn.theme[ground], patch, border_radius=round(5 * drawn.scale))
            made.blit(words, place)
        case _:
            pass
