"""A way through a story that its author goes over again and again, while the story changes under it.

What was picked is kept as keys, and played again on every version of the story: so the place and the facts are kept where the edit
allows it. Where it does not, the run stops there, and says at which pick and why. The picks after it are not forgotten: when the
author takes the edit back, the place is back too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from game.authoring.openings import Opening, opened
from game.errors import GameError
from game.play import (
    Occupant,
    Pick,
    Program,
    Session,
    Step,
    WhyClosed,
    replay,
    thumb,
    why_closed,
)


@dataclass(frozen=True, slots=True)
class Gone:
    """A pick is not in the story any more."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The run has come to another passage than the one in which the pick is made; nothing where it is over."""

    passage: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The pick is on the table, and closed."""

    why: WhyClosed


@dataclass(frozen=True, slots=True)
class Stopped:
    """Where a way stopped: at which pick, counted from 1, which that was, and why it cannot be made."""

    number: int
    key: str
    why: Gone | Elsewhere | Closed


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A way to be gone over: where it begins, from which chair, and what is picked on it, by every chair.

    With no `chair` the author picks for every chair; otherwise the others follow the rule of thumb. `waits`: where the way leads to
    somebody else's pick, it is left to the author to see it made.
    """

    seed: int
    chair: str | None
    picks: tuple[Pick, ...] = ()
    opening: Opening | None = None
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Played:
    """A way as far as a version of the story allows; `stopped` where that is not to its end."""

    session: Session
    stopped: Stopped | None = None


def played(rehearsal: Rehearsal, program: Program) -> Played:
    """Go a way again in a version of the story. Raises NotAPlace where its opening is not there, and StoryGoesRound."""
    others = _others(program, rehearsal.chair)
    start = _start(rehearsal, program)
    session, held = replay(program, rehearsal.seed, rehearsal.chair, {}, rehearsal.picks, start)
    stopped = _stopped(session, rehearsal.picks, held)
    if rehearsal.waits and stopped is None:
        return Played(replace(session, occupants=others))
    return Played(session.joined_by(others), stopped)


def with_picks(rehearsal: Rehearsal, keys: Sequence[str], program: Program) -> Rehearsal:
    """Return a way with picks on it: those of every chair in order, or of the author's own chair, the others by the rule of thumb.

    Raises GameError for a pick that is not in the story and, where the others pick by themselves, NotOnOffer.
    """
    if is_of_every_chair(keys, rehearsal.chair, program):
        return replace(rehearsal, picks=picks_of(keys, program))
    session = played(rehearsal, program).session
    for key in keys:
        session = session.pick(key)
    return replace(rehearsal, picks=session.picks)


def is_of_every_chair(keys: Sequence[str], chair: str | None, program: Program) -> bool:
    """Whether a list of picks has those of other chairs in it, as a witness has: then nobody picks by themselves meanwhile."""
    chairs = {program.by_key[key].chair for key in keys if key in program.by_key}
    return chair is None or bool(chairs - {chair})


def picks_of(keys: Sequence[str], program: Program) -> tuple[Pick, ...]:
    """Return keys such as a witness has them, of all chairs in order, as picks. Raises GameError for one that is not there."""
    unknown = next((key for key in keys if key not in program.by_key), None)
    if unknown is not None:
        near = get_close_matches(unknown, program.by_key, 1, 0.5)
        raise GameError(f"no choice '{unknown}'" + (f"; did you mean '{near[0]}'?" if near else ""))
    return tuple(Pick(program.by_key[key].chair, key) for key in keys)


def thumbed(session: Session) -> Session:
    """Let the rule of thumb pick once for whoever's turn it is. A session that is over stays as it is."""
    turn = session.turn
    if turn is None:
        return session
    taken = sum(pick.chair == turn for pick in session.picks)
    return session.pick(thumb(session.program, session.state, taken).key)


def _others(program: Program, chair: str | None) -> Mapping[str, Occupant]:
    return {other: thumb for other in program.story.chairs if chair is not None and other != chair}


def _start(rehearsal: Rehearsal, program: Program) -> Step | None:
    if rehearsal.opening is None:
        return None
    chair = rehearsal.chair or next(iter(program.story.chairs))
    return opened(rehearsal.opening, program, rehearsal.seed, program.story.person_in(chair))


def _stopped(session: Session, picks: Sequence[Pick], held: int) -> Stopped | None:
    if held == len(picks):
        return None
    program, state, key = session.program, session.steps[held].state, picks[held].key
    choice = program.by_key.get(key)
    if choice is None:
        return Stopped(held + 1, key, Gone())
    if choice.passage != state.passage:
        at = program.passages[state.passage] if state.passage >= 0 else None
        where = f"{program.scenes[at.scene].scene.id}.{at.passage.id}" if at else ""
        return Stopped(held + 1, key, Elsewhere(where))
    why = why_closed(program, state, choice)
    return Stopped(held + 1, key, Closed(why) if why else Elsewhere(""))
