"""The web: people, the threads between them, and the knots in those; as it is, and as it was when the scene began."""

from collections.abc import Sequence

from game.play import Entered, Session
from game.presenting.texts import Texts
from game.presenting.views import Knot, Thread, WebView
from game.presenting.wording import listed, worded
from game.story import COMPLICATION_STATES, RELATION_STATES, RelationState


def web_of(session: Session, texts: Texts) -> WebView:
    """Return the web of a session, with what changed since its present scene began."""
    return web_between(texts, _when_the_scene_began(session), session.state.cells, is_whole_run=False)


def web_between(texts: Texts, before: Sequence[int], now: Sequence[int], is_whole_run: bool = True) -> WebView:
    """Return the web with these numbers, set beside earlier ones: those of the start or, if it is no whole run, of the scene's."""
    story = texts.program.story
    threads = tuple(
        Thread(
            relation.one,
            relation.other,
            _relation(now[cell]),
            _relation(before[cell]),
            relation.direction,
        )
        for relation in story.relations
        for cell in (texts.program.layout.relation(relation.one, relation.other),)
    )
    knots = tuple(knot for id in story.complications if (knot := _knot(texts, id, before, now)))
    words = _in_words(texts, threads, knots, ", start" if is_whole_run else "")
    return WebView(tuple(texts.people.values()), threads, knots, texts.you or "", words)


def _when_the_scene_began(session: Session) -> Sequence[int]:
    for step in reversed(session.steps):
        for event in reversed(step.events):
            if isinstance(event, Entered) and not event.is_visit:
                return event.cells
    return session.state.cells


def _knot(texts: Texts, id: str, before: Sequence[int], now: Sequence[int]) -> Knot | None:
    at = texts.program.layout.complications[id]
    complication = texts.program.story.complications[id]
    state = COMPLICATION_STATES[now[at.state]]
    if state == "dormant":
        return None
    about = complication.matter if state in ("spoken", "untangled") else complication.surface
    return Knot(
        id,
        texts.plain(complication.title),
        complication.between,
        state,
        COMPLICATION_STATES[before[at.state]],
        now[at.tightness] / at.bears,
        before[at.tightness] / at.bears,
        texts.plain(about),
    )


def _relation(number: int) -> RelationState:
    return RELATION_STATES[number]


def _in_words(texts: Texts, threads: Sequence[Thread], knots: Sequence[Knot], since: str) -> tuple[str, ...]:
    changed: list[str] = []
    same: list[str] = []
    for knot in knots:
        has_changed = (knot.state, knot.tightness) != (knot.was, knot.tightness_was)
        (changed if has_changed else same).append(_knot_in_words(texts, knot, since))
    for thread in threads:
        (changed if thread.state != thread.was else same).append(_thread_in_words(texts, thread, since))
    if not knots:
        same.insert(0, worded("no knots", texts.language))
    return (*changed, *same)


def _knot_in_words(texts: Texts, knot: Knot, since: str) -> str:
    key = "knot"
    if knot.was == "dormant":
        key = f"knot new{since}"
    elif knot.tightness != knot.tightness_was and knot.state in ("stirring", "entangled"):
        key = f"knot {'tighter' if knot.tightness > knot.tightness_was else 'looser'}{since}"
    people = listed([_called(texts, person) for person in knot.between], texts.language)
    return worded(key, texts.language, title=knot.title, people=people, state=worded(knot.state, texts.language))


def _thread_in_words(texts: Texts, thread: Thread, since: str) -> str:
    return worded(
        "relation" if thread.state == thread.was else f"relation was{since}",
        texts.language,
        one=_called(texts, thread.one),
        other=_called(texts, thread.other),
        state=worded(thread.state, texts.language),
        was=worded(thread.was, texts.language),
    )


def _called(texts: Texts, person: str) -> str:
    return worded("you", texts.language) if person == texts.you else texts.people[person].short
