"""Shapes as SVG: a drawing that stands in a page by itself, with a title and its contents in words for who cannot see it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from game.drawing.shapes import Disc, Face, Label, Shape, Stroke

OUTLINE = 2.0
"""How far the ink of an outlined stroke stands out on either side, in pixels at 1280×720."""
HALO = 7.0
"""How thick the ground is around words that lie over lines."""
STYLES = {"name": (15.0, 700), "small": (14.0, 400)}
"""The size and the weight of each style that drawings set words in."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a sheet of `width` by `height`, made at `scale` pixels for one at 1280×720 and words `text` times their size.

    `id` is unique in its page; `title` names the drawing and `says` tells what is in it.
    """

    id: str
    title: str
    says: str
    shapes: tuple[Shape, ...]
    width: float
    height: float
    scale: float = 1.0
    text: float = 1.0


def svg(drawing: Drawing, heads: Mapping[str, str]) -> Markup:
    """Return a drawing as inline SVG.

    Colours are custom properties of the page, one for each token. `heads` are the ids of the page's symbols, by portrait; somebody
    who has none gets an initial.
    """
    id = drawing.id
    inner = Markup("").join(each for shape in drawing.shapes for each in _shape(shape, drawing, heads))
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" role="img" aria-labelledby="{}-title {}-desc">'
        '<title id="{}-title">{}</title><desc id="{}-desc">{}</desc>{}</svg>'
    ).format(
        _number(drawing.width), _number(drawing.height), id, id, id, drawing.title, id, drawing.says, inner
    )  # fmt: skip


def mark(shapes: Iterable[Shape], size: float) -> Markup:
    """Return a small square drawing that only repeats what the words beside it say, and so is not read out."""
    drawing = Drawing("", "", "", tuple(shapes), size, size)
    inner = Markup("").join(each for shape in drawing.shapes for each in _shape(shape, drawing, {}))
    return Markup('<svg viewBox="0 0 {} {}" aria-hidden="true" class="mark">{}</svg>').format(
        _number(size), _number(size), inner
    )


def _shape(shape: Shape, drawing: Drawing, heads: Mapping[str, str]) -> Iterator[Markup]:
    match shape:
        case Stroke():
            yield from _stroke(shape, drawing.scale)
        case Disc():
            yield _disc(shape)
        case Face():
            yield _face(shape, heads)
        case Label():
            yield _label(shape, drawing.scale * drawing.text)


def _stroke(shape: Stroke, scale: float) -> Iterator[Markup]:
    places = " ".join(f"{_number(x)} {_number(y)}" for x, y in shape.points)
    line = Markup('<path d="M{}" style="stroke:var(--{});stroke-width:{}" class="rope"/>')
    if shape.outline:
        yield line.format(places, shape.outline, _number(shape.width + 2 * OUTLINE * scale))
    yield line.format(places, shape.colour, _number(shape.width))


def _disc(shape: Disc) -> Markup:
    (x, y), style = shape.centre, f"fill:var(--{shape.fill});stroke:var(--{shape.line})"
    return Markup('<circle cx="{}" cy="{}" r="{}" style="{};stroke-width:{}"/>').format(
        _number(x), _number(y), _number(shape.radius), style, _number(shape.width)
    )


def _face(shape: Face, heads: Mapping[str, str]) -> Markup:
    (x, y), radius = shape.centre, shape.radius
    if shape.portrait in heads:
        left, top, size = _number(x - radius), _number(y - radius), _number(2 * radius)
        use = Markup('<use href="#{}" x="{}" y="{}" width="{}" height="{}"/>')
        return use.format(heads[shape.portrait], left, top, size, size)
    style = f"font-size:{_number(radius)}px;font-weight:700;fill:var(--ink)"
    return _words(shape.initial, x, y, radius, style)


def _label(shape: Label, factor: float) -> Markup:
    size, weight = STYLES[shape.style]
    style = f"font-size:{_number(size * factor)}px;font-weight:{weight};fill:var(--{shape.colour})"
    if shape.ground:
        ground = f"stroke:var(--{shape.ground});stroke-width:{_number(HALO * factor)}"
        style = f"{style};{ground};stroke-linejoin:round;paint-order:stroke"
    return _words(shape.text, *shape.centre, size * factor, style)


def _words(text: str, x: float, y: float, size: float, style: str) -> Markup:
    """A line of words whose middle is at a place; 0.35 of the size brings the middle of small letters there in every viewer."""
    return Markup('<text x="{}" y="{}" text-anchor="middle" style="{}">{}</text>').format(
        _number(x), _number(y + size * 0.35), style, escape(text)
    )


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
