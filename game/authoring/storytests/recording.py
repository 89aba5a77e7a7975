"""From a run that was played to a script: its picks, and what was read at each of them as lines that the author may approve."""

from collections.abc import Iterator
from dataclasses import replace

from game.authoring.storytests.running import others_of
from game.authoring.storytests.script import BOTH
from game.authoring.storytests.seat import Seat, by, place_of, spoken
from game.errors import GameError
from game.play import Arrived, Picked, Session
from game.presenting import Block
from game.story import Rubric


def recorded_script(session: Session, language: str, remark: str, rubric: Rubric) -> str:
    """Return the text of a script that plays this run. All that it expects is proposed (`?`), and held once it is approved.

    Where the other chair did not do what its rule of thumb says, as when two people played, the script has the picks of both.
    """
    session = session if _follows_the_thumb(session) else replace(session, chair=None)
    seat = Seat(session.program, language, session.chair)
    lines = [f"# {remark}", f"chair {session.chair or BOTH}", f"seed {session.seed}", f"language {language}", ""]
    for place, pick in enumerate(session.picks):
        if session.chair in (None, pick.chair):
            before = replace(session, steps=session.steps[: place + 1], picks=session.picks[:place])
            lines += [f"? {line}" for line in _waiting(before, seat)]
            lines.append(f"pick {pick.key}")
            lines += [f"? says {by(block)}{spoken(block)}" for block in _answered(session, place, seat)]
    lines += ["", *(f"? {line}" for line in _at_the_end(session, seat, rubric))]
    return "\n".join(lines).rstrip() + "\n"


def _follows_the_thumb(session: Session) -> bool:
    """Whether the picks of the other chair come by themselves, so that a script need not make them."""
    if session.chair is None:
        return False
    try:
        again = Session.begin(session.program, session.seed, session.chair, others_of(session.program, session.chair))
        for pick in session.own_picks:
            again = again.pick(pick.key)
    except GameError:
        return False
    return again.picks[: len(session.picks)] == session.picks


def _waiting(before: Session, seat: Seat) -> Iterator[str]:
    """Yield where a run waits and what is shown closed there."""
    yield f"at {place_of(before)}"
    for offer in before.offers:
        if not offer.is_open:
            reason = seat.reason(offer, before)
            yield f"closed {offer.choice.choice.id}" + (f" because {reason}" if reason else "")


def _answered(session: Session, place: int, seat: Seat) -> list[Block]:
    """Return what was said or told at once after a pick; where nothing was, the first that could be read then."""
    texts, found = seat.texts, list[Block]()
    for event in session.steps[place + 1].events:
        match event:
            case Picked(choice, cells, visited, picked):
                found = [shown.block for shown in texts.reply(choice, cells, visited, picked) if shown.block]
            case Arrived(passage, cells, visited, picked) if not _read(found):
                found = [shown.block for shown in texts.passage(passage, cells, visited, picked) if shown.block][:1]
            case _:
                pass
    return _read(found)


def _read(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if block.words]


def _at_the_end(session: Session, seat: Seat, rubric: Rubric) -> Iterator[str]:
    """Yield how it ended, and what the debrief says came of each complication; where it stopped, when it is not over."""
    yield f"ends {place_of(session)}" if session.is_over else f"at {place_of(session)}"
    if session.is_over:
        told = seat.debrief(session, rubric)
        # Two chairs are told the same of a complication; that is held once.
        yield from dict.fromkeys(
            f"debrief says {line}" for line in told if line.startswith("== ") and line.endswith(")")
        )
