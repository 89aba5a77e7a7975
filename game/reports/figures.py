"""The drawings of a report: the web at the start and at the end, and the line of the run; each also told in words."""

from dataclasses import dataclass, replace

from game.drawing.line_drawing import EDGE, LineWords, draw_line
from game.drawing.numbering import number_of
from game.drawing.shapes import Label, Shape
from game.drawing.web_drawing import draw_web
from game.presenting import WebView, listed
from game.presenting import worded as in_words
from game.presenting.debriefing import DebriefView, LineView
from game.reports.svg import Drawing
from game.reports.words import worded

_WEB = (560.0, 600.0)
_WEB_TEXT = 1.15
"""Two webs stand beside each other on the page, each half as wide as in the window; their words may not get as small."""
_LINE = (680.0, 268.0)
_LINE_TEXT = 0.85
_FOOT = 8.0
"""How much of the lower edge of the line is left to the numbers of the moments."""
_NUMBERS = 12.0
"""How far those stand from the lower edge."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A thread or a knot, with the state it was in at the start of the run and at its end, in words.

    `number` is what a knot may be called by in the drawings, and empty for a thread.
    """

    title: str
    between: str
    before: str
    after: str
    number: str = ""

    @property
    def has_changed(self) -> bool:
        return self.before != self.after


def web_drawing(web: WebView, id: str, title: str, language: str) -> Drawing:
    """Return the web as it stands. What changed is not pointed out in it: it is seen by the other web beside it."""
    width, height = _WEB
    shapes = draw_web(_still(web), width, height, 1.0, text=_WEB_TEXT)
    return Drawing(id, title, _web_in_words(web, language), shapes, width, height, text=_WEB_TEXT)


def threads(view: DebriefView, language: str) -> tuple[Strand, ...]:
    """Return every thread with its state at the start and at the end; those that changed come first."""
    names = _names(view.end)
    before = {(thread.one, thread.other): thread.state for thread in view.start.threads}
    strands = [
        Strand(
            "",
            listed([names[thread.one], names[thread.other]], language),
            in_words(before[thread.one, thread.other], language),
            in_words(thread.state, language),
        )
        for thread in view.end.threads
    ]
    return tuple(sorted(strands, key=lambda strand: not strand.has_changed))


def knots(view: DebriefView, language: str) -> tuple[Strand, ...]:
    """Return every knot with its state at the start and at the end; one that was not there yet lay dormant."""
    names = _names(view.end)
    before = {knot.id: knot.state for knot in view.start.knots}
    return tuple(
        Strand(
            knot.title,
            listed([names[person] for person in knot.between], language),
            in_words(before.get(knot.id, "dormant"), language),
            in_words(knot.state, language),
            str(number_of(knot, view.end)),
        )
        for knot in view.end.knots
    )


def line_drawing(line: LineView, language: str) -> Drawing:
    """Return the line of the run, the numbers of its moments under it."""
    width, height = _LINE
    words = LineWords(worded("result", language), worded("line threads", language))
    shapes = (*draw_line(line, words, width, height - _FOOT, 1.0, _LINE_TEXT), *_numbers(line))
    return Drawing(
        "line", worded("line figure", language), _line_in_words(line, language), shapes, width, height, text=_LINE_TEXT
    )


def _still(web: WebView) -> WebView:
    threads = tuple(replace(thread, was=thread.state) for thread in web.threads)
    knots = tuple(replace(knot, was=knot.state, tightness_was=knot.tightness) for knot in web.knots)
    return replace(web, threads=threads, knots=knots)


def _web_in_words(web: WebView, language: str) -> str:
    """Tell the web as it stands; what `web` itself has in words tells of the scene that was just played."""
    names = _names(web)
    told = [
        in_words(
            "knot",
            language,
            title=knot.title,
            people=listed([names[id] for id in knot.between], language),
            state=in_words(knot.state, language),
        )
        for knot in web.knots
    ]
    for thread in web.threads:
        state = in_words(thread.state, language)
        told.append(in_words("relation", language, one=names[thread.one], other=names[thread.other], state=state))
    return " ".join(told)


def _names(web: WebView) -> dict[str, str]:
    return {person.id: person.short for person in web.people}


def _numbers(line: LineView) -> tuple[Shape, ...]:
    width, height = _LINE
    step = (width - 2 * EDGE) / max(len(line.points) - 1, 1)
    return tuple(
        Label((EDGE + place * step, height - _NUMBERS), str((point.quote.own or 0) + 1), "small", "soft")
        for place, point in enumerate(line.points)
    )


def _line_in_words(line: LineView, language: str) -> str:
    return " ".join(
        worded(
            "line point",
            language,
            number=str((point.quote.own or 0) + 1),
            drive=point.drive_title,
            result=str(point.result),
            strained=str(point.strained),
            blocked=str(point.blocked),
        )
        for point in line.points
    )
