"""The debrief as plain text, for a terminal, a file, or whoever reads with their ears."""

from collections.abc import Iterator

from game.presenting.debriefing.views import (
    ComplicationView,
    DebriefView,
    EvidenceView,
    MirrorView,
    PointView,
    QualityView,
    Quote,
    TurnView,
)
from game.presenting.transcript import plain


def debrief_lines(view: DebriefView) -> list[str]:
    """Return a debrief as paragraphs; a heading begins with "==", and an empty line stands before it."""
    return list(_lines(view))


def quote_line(quote: Quote) -> str:
    """Return a pick as a line: where it was, and the words."""
    words = " ".join(part for part in (plain(quote.do), f"“{plain(quote.say)}”" if quote.say else "") if part)
    to = f" → {quote.to.short}" if quote.to else ""
    return f"{quote.where}{to}: {words}"


def _lines(view: DebriefView) -> Iterator[str]:
    yield f"== {view.story}: {view.ending}"
    if view.notice:
        yield view.notice
    yield from view.end.in_words
    for complication in view.complications:
        yield from _complication(complication)
    for quality in view.qualities:
        yield from _quality(quality)
    yield from ("", "==")
    for point in view.line.points:
        yield from _point(point)
    for stand in view.stands:
        yield from ("", f"== {stand.title}", stand.summary.words, *(turn.words for turn in stand.turns))
    for capital in view.capital:
        yield from (
            "",
            f"== {capital.title} ({capital.kind})",
            capital.summary.words,
            *(it.words for it in capital.turns),
        )
    if view.across:
        yield from (
            "",
            "==",
            *(it.words for it in view.across.said),
            *(quote_line(quote) for quote in view.across.heard),
        )
    yield from ("", "==", view.looked.words)
    for turn in view.turns:
        yield from _turn(turn)
    for mirror in view.mirrors:
        yield from _mirror(mirror)


def _complication(complication: ComplicationView) -> Iterator[str]:
    came_to = complication.came_to
    yield from ("", f"== {came_to.title} ({came_to.state_in_words})", came_to.words)
    yield from (turn.words for turn in complication.turns)


def _quality(quality: QualityView) -> Iterator[str]:
    yield from ("", f"== {quality.title}", quality.says, quality.summary.words)
    for evidence in quality.evidence:
        yield from _evidence(evidence)


def _evidence(evidence: EvidenceView) -> Iterator[str]:
    yield from ("", quote_line(evidence.quote), evidence.anchor)
    yield from filter(None, (evidence.did, *(f"({it.person.short}: {it.words})" for it in evidence.thoughts)))
    yield from (it.words for it in (*evidence.at_once, *evidence.later))
    yield from filter(None, (evidence.tempting, evidence.cost, evidence.ask))


def _point(point: PointView) -> Iterator[str]:
    bought = f"{point.bought:+d}" if point.bought else "0"
    yield f"{quote_line(point.quote)} [{point.drive_title}, {bought}]"
    yield from (f"  {cost.words}" for cost in point.costs)


def _turn(turn: TurnView) -> Iterator[str]:
    yield from ("", quote_line(turn.quote), *(it.words for it in turn.said))
    for way in turn.ways:
        yield way.said.words
        yield from (f"  {quote_line(other)}" for other in way.others)


def _mirror(mirror: MirrorView) -> Iterator[str]:
    yield from ("", f"== {mirror.title}: {mirror.question}", *(f"  {reading}" for reading in mirror.readings))
    for each in mirror.observations:
        yield from (quote_line(each.quote), each.did, f"({each.thought.person.short}: {each.thought.words})")
    if mirror.ask:
        yield mirror.ask
