"""A run as data that others can read: what was picked, what happened, where it stands and how it ended."""

from typing import Any

from game.play import Arrived, Changed, ChapterBegan, Ended, Entered, Event, Picked, Program, Returned, Session
from game.story import CAPITAL_STATES, COMPLICATION_STATES, GUARDS, RELATION_STATES, STANDPOINT_STATES, Text

RECORD_FORMAT = 1

_NAMES = {
    "complication": COMPLICATION_STATES,
    "relation": RELATION_STATES,
    "guard": GUARDS,
    "capital": CAPITAL_STATES,
    "standpoint": STANDPOINT_STATES,
    "tested": (False, True),
    "overtaken": (False, True),
}


def record_of(session: Session, language: str) -> dict[str, Any]:
    """Return a run as plain data, in the order of its story; only numbers, words, lists and mappings in it."""
    program = session.program
    return {
        "format": RECORD_FORMAT,
        "story": program.story.slug,
        "fingerprint": program.story.fingerprint,
        "language": language,
        "chair": session.chair,
        "seed": session.seed,
        "picks": [{"chair": pick.chair, "pick": pick.key} for pick in session.picks],
        "on offer": [offer.choice.choice.id for offer in session.offers if offer.is_open],
        "trace": [_event(event, program, language) for step in session.steps for event in step.events],
        "state": _state(session),
        "ending": _ending(session, language),
    }


def _event(event: Event, program: Program, language: str) -> dict[str, Any]:
    match event:
        case ChapterBegan(chapter):
            return {"event": "chapter", "chapter": program.story.chapters[chapter].id}
        case Entered(scene, is_visit, _):
            return {"event": "scene", "scene": program.scenes[scene].scene.id, "visit": is_visit}
        case Returned(scene):
            return {"event": "returned", "scene": program.scenes[scene].scene.id}
        case Arrived(passage):
            at = program.passages[passage]
            return {"event": "passage", "passage": f"{program.scenes[at.scene].scene.id}.{at.passage.id}"}
        case Picked(choice):
            return _pick(program, choice, language)
        case Changed(cell, before, after, why):
            kind, of = program.layout.cells[cell]
            return {
                "event": "changed",
                "what": kind,
                "of": list(of),
                "before": _named(program, cell, before),
                "after": _named(program, cell, after),
                "why": why,
            }
        case Ended(ending):
            return {"event": "ended", "ending": program.endings[ending]}


def _pick(program: Program, choice: int, language: str) -> dict[str, Any]:
    at = program.choices[choice]

    def words(text: Text | None) -> str | None:
        return program.story.words(text, language) if text else None

    return {
        "event": "picked",
        "chair": at.chair,
        "pick": at.key,
        "do": words(at.choice.do),
        "say": words(at.choice.say),
        "to": at.choice.to,
        "drive": at.choice.drive,
        "shows": list(at.choice.shows),
    }


def _named(program: Program, cell: int, number: int) -> object:
    kind, of = program.layout.cells[cell]
    names = program.story.facts[of[0]].names if kind == "fact" else _NAMES.get(kind, ())
    return names[number] if names else number


def _state(session: Session) -> dict[str, dict[str, object]]:
    state: dict[str, dict[str, object]] = {}
    for cell, (kind, of) in enumerate(session.program.layout.cells):
        state.setdefault(kind, {})[" ".join(of)] = _named(session.program, cell, session.state.cells[cell])
    return state


def _ending(session: Session, language: str) -> dict[str, Any] | None:
    if not session.is_over:
        return None
    ending = session.program.story.endings[session.program.endings[session.state.ending]]
    return {"id": ending.id, "title": session.program.story.words(ending.title, language)}
