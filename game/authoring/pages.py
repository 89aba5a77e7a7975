"""What the pages that the bench writes have in common: templates, colours for day, night and print, and the fonts inside."""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from game.content.fonts import font_rules
from game.drawing.paper import COLOURS, NIGHT, PRINTED
from game.presenting import Words


def page_environment(package: str) -> Environment:
    """Return the templates of a package; what an author wrote is escaped in them."""
    made = Environment(
        loader=PackageLoader(package, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["words"] = marked_up
    return made


def marked_up(words: Words) -> Markup:
    """Return words with what is stressed as emphasis."""
    return Markup("").join(
        Markup("<em>{}</em>").format(span.text) if span.emphasis else escape(span.text) for span in words
    )


def page_style(assets: Path, *, has_night: bool) -> Markup:
    """Return the colours as custom properties, on paper and where asked also in the dark, and the fonts with their data."""
    night = Markup("@media (prefers-color-scheme:dark){{:root{{{};color-scheme:dark}}}}").format(_properties(NIGHT))
    day = Markup(":root{{{}}}").format(_properties(COLOURS))
    printed = Markup("@media print{{:root{{{}}}}}").format(_properties({**COLOURS, **PRINTED}))
    return day + (night if has_night else Markup("")) + printed + font_rules(assets)


def _properties(colours: Mapping[str, str]) -> str:
    return ";".join(f"--{name}:{code}" for name, code in colours.items())
