"""The web and the line of a run, painted: their shapes are drawn larger than they are and made smaller, which smooths them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pygame

from game.desktop.inking import stroke
from game.desktop.layout import faced
from game.desktop.theme import LINE, STYLES, Theme
from game.desktop.type import Type
from game.drawing.line_drawing import LineWords, draw_line
from game.drawing.shapes import Disc, Face, Label, Shape, Stroke
from game.drawing.web_drawing import draw_web
from game.presenting import WebView
from game.presenting.debriefing import LineView


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


def painted_web(web: WebView, size: tuple[int, int], moment: float, drawn: Drawn) -> pygame.Surface:
    """Return the web as a picture."""
    drawn = replace(drawn, text=label_text(size[0] / drawn.scale, drawn.text))
    shapes = draw_web(web, size[0], size[1], drawn.scale, moment, drawn.text, drawn.width)
    return _painted(shapes, size, {person.portrait: person.side for person in web.people}, drawn)


def painted_line(line: LineView, words: LineWords, size: tuple[int, int], drawn: Drawn) -> pygame.Surface:
    """Return the line of a run as a picture."""
    drawn = replace(drawn, text=label_text(size[0] / drawn.scale, drawn.text))
    return _painted(draw_line(line, words, size[0], size[1], drawn.scale), size, {}, drawn)


def _painted(shapes: Sequence[Shape], size: tuple[int, int], sides: dict[str, str], drawn: Drawn) -> pygame.Surface:
    finer = 3 if size[0] * size[1] < 800_000 else 2
    sheet = pygame.Surface((size[0] * finer, size[1] * finer))
    sheet.fill(drawn.theme["paper"])
    for shape in shapes:
        if isinstance(shape, Stroke | Disc):
            _line(sheet, shape, finer, drawn)
    made = pygame.transform.smoothscale(sheet, size)
    for shape in shapes:
        _over(made, shape, sides, drawn)
    return made.convert() if pygame.display.get_surface() else made


def label_text(width: float, text: float) -> float:
    """Return how large the words in a web of this width are, in pixels at 1280×720, when the reader has the text this large.

    In a small picture they grow less than the text does: there the same is told in words beside it.
    """
    return min(text, max(1.1, width / 480))


def _line(sheet: pygame.Surface, shape: Stroke | Disc, finer: int, drawn: Drawn) -> None:
    theme = drawn.theme
    if isinstance(shape, Stroke):
        points = [(x * finer, y * finer) for x, y in shape.points]
        if shape.outline:
            stroke(sheet, points, (shape.width + 2 * LINE * drawn.scale) * finer, theme[shape.outline])
        stroke(sheet, points, shape.width * finer, theme[shape.colour])
        return
    centre = (shape.centre[0] * finer, shape.centre[1] * finer)
    pygame.draw.circle(sheet, theme[shape.line], centre, (shape.radius + shape.width / 2) * finer)
    pygame.draw.circle(sheet, theme[shape.fill], centre, max(shape.radius - shape.width / 2, 0) * finer)


def _over(made: pygame.Surface, shape: Shape, sides: dict[str, str], drawn: Drawn) -> None:
    """Heads and words come on top, at their own size: they are smooth already."""
    match shape:
        case Face(centre, radius, portrait, face, initial):
            head = drawn.head(portrait, face, initial, sides.get(portrait, "outside"), round(radius * 2))
            made.blit(head, head.get_rect(center=(round(centre[0]), round(centre[1]))))
        case Label(centre, text, style, colour, ground):
            size = max(round(STYLES[style].size * drawn.scale * drawn.text), 9)
            words = drawn.type.set(text, faced(STYLES[style].face, drawn.letters), size, drawn.theme[colour])
            place = words.get_rect(center=(round(centre[0]), round(centre[1])))
            if ground:
                patch = place.inflate(round(10 * drawn.scale), round(2 * drawn.scale))
                pygame.draw.rect(made, drawn.theme[ground], patch, border_radius=round(5 * drawn.scale))
            made.blit(words, place)
        case _:
            pass
