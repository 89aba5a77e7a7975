"""A debrief as plain data for others: the same as on the page, each thing in full where it belongs.

What it looks like is written down in debrief.schema.json, beside this module.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from game.presenting import Knot, PersonView, WebView, Words
from game.presenting.debriefing import (
    AcrossView,
    CapitalView,
    ComplicationView,
    DebriefView,
    DecisionView,
    EvidenceView,
    LineView,
    MirrorView,
    ObservationView,
    PointView,
    QualityView,
    Quote,
    Said,
    StandView,
    ThoughtView,
    TurnView,
)

DEBRIEF_FORMAT = 1
"""Grows when something is left out or comes to mean something else; what is added does not make it grow."""


def debrief_json(view: DebriefView, notes: Mapping[str, str], language: str, name: str = "") -> dict[str, Any]:
    """Return a debrief as plain data: only words, numbers, lists and mappings in it.

    `notes` are those of `debrief_html`; others are left out. The player's name is in it only where it is given.
    """
    return {
        "format": DEBRIEF_FORMAT,
        "language": language,
        **({"name": name.strip()} if name.strip() else {}),
        "story": {"slug": view.slug, "title": view.story},
        "chair": view.chair,
        "you": view.you.id,
        "ending": {"id": view.ending_id, "title": view.ending},
        "notice": view.notice,
        "people": [_person(person) for person in view.end.people],
        "picks": [_quote(quote) for quote in view.picks],
        "web": {"start": _web(view.start), "end": _web(view.end)},
        "complications": [_complication(each) for each in view.complications],
        "qualities": [_quality(each) for each in view.qualities],
        "line": _line(view.line),
        "stands": [_stand(each) for each in view.stands],
        "capital": [_capital(each) for each in view.capital],
        "turns": [_turn(each) for each in view.turns],
        "looked": _said(view.looked),
        "mirrors": [_mirror(each, notes) for each in view.mirrors],
        "decision": _decision(view.decision, notes),
        "across": _across(view.across),
        "own_words": {key.replace(" ", "_"): notes.get(key, "") for key in ("takes along", "with whom", "when")},
    }


def _words(words: Words) -> str:
    return "".join(span.text for span in words)


def _said(said: Said) -> dict[str, Any]:
    return {"words": said.words, "cites": list(said.cites)}


def _all_said(said: Iterable[Said]) -> list[dict[str, Any]]:
    return [_said(each) for each in said]


def _person(person: PersonView) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "short": person.short,
        "function": person.function,
        "side": person.side,
        "level": person.level,
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "step": quote.step,
        "own": quote.own,
        "key": quote.key,
        "where": quote.where,
        "person": quote.person.id,
        "to": quote.to.id if quote.to else None,
        "do": _words(quote.do),
        "say": _words(quote.say),
    }


def _thought(thought: ThoughtView) -> dict[str, Any]:
    return {"person": thought.person.id, "words": thought.words}


def _web(web: WebView) -> dict[str, Any]:
    threads = [
        {"one": each.one, "other": each.other, "state": each.state, "direction": each.direction} for each in web.threads
    ]
    return {"threads": threads, "knots": [_knot(knot) for knot in web.knots]}


def _knot(knot: Knot) -> dict[str, Any]:
    return {
        "id": knot.id,
        "title": knot.title,
        "between": list(knot.between),
        "state": knot.state,
        "tightness": round(knot.tightness, 3),
        "about": knot.about,
    }


def _complication(each: ComplicationView) -> dict[str, Any]:
    return {
        "title": each.came_to.title,
        "between": [person.id for person in each.came_to.between],
        "state": each.came_to.state,
        "state_in_words": each.came_to.state_in_words,
        "matter": each.matter,
        "came_to": each.came_to.words,
        "turns": _all_said(each.turns),
    }


def _quality(each: QualityView) -> dict[str, Any]:
    return {
        "id": each.id,
        "title": each.title,
        "says": each.says,
        "summary": _said(each.summary),
        "evidence": [_evidence(evidence) for evidence in each.evidence],
    }


def _evidence(each: EvidenceView) -> dict[str, Any]:
    return {
        "quote": _quote(each.quote),
        "anchor": each.anchor,
        "did": each.did,
        "thoughts": [_thought(thought) for thought in each.thoughts],
        "tempting": each.tempting,
        "cost": each.cost,
        "ask": each.ask,
        "at_once": _all_said(each.at_once),
        "later": _all_said(each.later),
    }


def _line(line: LineView) -> dict[str, Any]:
    return {
        "low": line.low,
        "high": line.high,
        "start": line.start,
        "drives": [{"id": id, "title": title, "says": says} for id, title, says in line.drives],
        "points": [_point(point) for point in line.points],
    }


def _point(point: PointView) -> dict[str, Any]:
    return {
        "quote": _quote(point.quote),
        "drive": point.drive,
        "bought": point.bought,
        "costs": _all_said(point.costs),
        "result": point.result,
        "strained": point.strained,
        "blocked": point.blocked,
    }


def _stand(each: StandView) -> dict[str, Any]:
    return {"title": each.title, "summary": _said(each.summary), "turns": _all_said(each.turns)}


def _capital(each: CapitalView) -> dict[str, Any]:
    return {"title": each.title, "kind": each.kind, "summary": _said(each.summary), "turns": _all_said(each.turns)}


def _turn(turn: TurnView) -> dict[str, Any]:
    return {
        "quote": _quote(turn.quote),
        "is_regained": turn.is_regained,
        "said": _all_said(turn.said),
        "open_before": list(turn.open_before),
        "open_after": list(turn.open_after),
        "ways": [{"said": _said(way.said), "others": [_quote(quote) for quote in way.others]} for way in turn.ways],
    }


def _mirror(mirror: MirrorView, notes: Mapping[str, str]) -> dict[str, Any]:
    return {
        "chapter": mirror.chapter,
        "title": mirror.title,
        "question": mirror.question,
        "readings": list(mirror.readings),
        "own_reading": notes.get(f"mirror {mirror.chapter}", ""),
        "observations": [_observation(each) for each in mirror.observations],
        "ask": mirror.ask,
    }


def _observation(each: ObservationView) -> dict[str, Any]:
    return {
        "quote": _quote(each.quote),
        "did": each.did,
        "thought": _thought(each.thought),
        "later": _all_said(each.later),
    }


def _decision(decision: DecisionView | None, notes: Mapping[str, str]) -> dict[str, Any] | None:
    if decision is None:
        return None
    options = [{"key": each.key, "do": _words(each.do), "say": _words(each.say)} for each in decision.options]
    answers = {key: notes.get(key) for key in ("would", "should")}
    known = {each.key for each in decision.options}
    return {
        "quote": _quote(decision.quote),
        "options": options,
        "did": decision.quote.key,
        **{key: answer if answer in known else None for key, answer in answers.items()},
    }


def _across(across: AcrossView | None) -> dict[str, Any] | None:
    if across is None:
        return None
    return {
        "person": across.person.id,
        "said": _all_said(across.said),
        "heard": [_quote(quote) for quote in across.heard],
    }
