"""A debrief as one page that needs nothing else: to read on a screen, to print, and to hand in."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from game.content.fonts import font_rules
from game.drawing.numbering import numbered_as
from game.drawing.signs import draw_drive
from game.presenting.debriefing import DebriefView, OptionView
from game.presenting.debriefing.sharing import shared, ways
from game.reports.figures import knots, line_drawing, threads, web_drawing
from game.reports.look import colour_rules, head_ids, head_pictures
from game.reports.svg import mark, svg
from game.reports.words import worded

_MARK = 24.0


def debrief_html(view: DebriefView, notes: Mapping[str, str], language: str, assets: Path, name: str = "") -> str:
    """Return a debrief as a whole HTML page in one file, without scripts and without anything to fetch.

    `notes` are the player's own words and answers, by what they are about: "mirror 0" for what they took the other to have thought
    in the mirror of that chapter, "would" and "should" for keys of the decision's options, "takes along", "with whom" and "when".
    `assets` has the fonts and portraits; what is missing there is done without. The player's name is in the page only where it is
    given.
    """
    template = _environment().get_template("debrief.html")
    return template.render(
        view=view,
        notes=notes,
        language=language,
        name=name.strip(),
        w=partial(worded, language=language),
        shared=shared(view.qualities),
        ways=ways,
        answers=_answers(view, notes),
        **_drawn(view, language, assets),
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("game.reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _drawn(view: DebriefView, language: str, assets: Path) -> dict[str, object]:
    heads = head_ids(view.end.people, assets)
    webs = [
        web_drawing(web, f"web-{at}", worded(f"web at the {at}", language), language)
        for web, at in ((numbered_as(view.start, view.end), "start"), (view.end, "end"))
    ]
    return {
        "style": colour_rules() + font_rules(assets),
        "heads": heads,
        "head_pictures": head_pictures(heads, assets),
        "webs": [svg(web, heads) for web in webs],
        "threads": threads(view, language),
        "knots": knots(view, language),
        "line": svg(line_drawing(view.line, language), heads) if view.line.points else "",
        "marks": {drive: _drive_mark(drive) for drive, _, _ in view.line.drives},
    }


def _drive_mark(drive: str) -> Markup:
    return mark(draw_drive(drive, _MARK), _MARK)


def _answers(view: DebriefView, notes: Mapping[str, str]) -> dict[str, OptionView | None]:
    """What the player would do and thinks one should do; None where they did not say, or said what is no option any more."""
    options = {option.key: option for option in view.decision.options} if view.decision else {}
    return {key: options.get(notes.get(key, "")) for key in ("would", "should")}
