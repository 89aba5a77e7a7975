"""A run as its author wants to see it: where it is, what is open and closed here and why, and every number of the rules.

Nothing here is for a player. What an author types is shown as they type it: names are the story's ids, states the words of its
conditions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.play import Arrived, Changed, ChoiceAt, Ended, Session, why_closed
from game.play.closing import CannotReach, DoesNotHold, PickedBefore
from game.play.events import Event, Why
from game.presenting.column import Column
from game.presenting.texts import Texts
from game.presenting.views import Words
from game.story import (
    COMPLICATION_STATES,
    GUARDS,
    RELATION_STATES,
    STANDPOINT_STATES,
    Place,
    Text,
    branch_words,
    condition_words,
)

_NAMES = {
    "relation": RELATION_STATES,
    "guard": GUARDS,
    "complication": COMPLICATION_STATES,
    "capital": ("none", "has", "borrowed", "let_go"),
    "standpoint": STANDPOINT_STATES,
    "tested": ("no", "yes"),
    "overtaken": ("no", "yes"),
}
_GROUPS = {"tested": "standpoint", "overtaken": "standpoint"}
GROUPS = ("fact", "complication", "relation", "guard", "capital", "standpoint")
"""The kinds of numbers there are, in the order in which they are shown."""
_EMPTY = ("none", "no")


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number of the rules: `of` is whose or what it is, `was` what it stood at before the last pick."""

    group: str
    of: str
    now: str
    was: str

    @property
    def is_other(self) -> bool:
        return self.now != self.was


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A number that changed, and by which rule."""

    of: str
    before: str
    after: str
    why: Why


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A choice of the passage that waits. Where it is closed one of the last three says why; `lacks` is a part of its condition.

    `is_hidden`: the player sees nothing of it. `goes` is where it leads, as it is written.
    """

    key: str
    words: str
    is_open: bool
    is_hidden: bool
    goes: str
    lacks: str = ""
    person: str = ""
    is_spent: bool = False


@dataclass(frozen=True, slots=True)
class PickView:
    """A pick that was made: `step` is its place among them, from 1."""

    step: int
    chair: str
    key: str
    words: str


@dataclass(frozen=True, slots=True)
class StepView:
    """What came of a pick: what it shows, and what changed by it and after it, up to the next."""

    pick: PickView
    drive: str
    shows: tuple[str, ...]
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class BenchView:
    """A run as its author sees it. `place` is "scene.passage", or the ending's id where the run is over; then `turn` is nothing."""

    place: str
    at: Place | None
    turn: str
    choices: tuple[ChoiceView, ...]
    last: tuple[StepView, ...]
    """The last pick of whom the run is seen from, and those of others after it."""
    numbers: tuple[NumberView, ...]
    """All that is not nothing, or was not before the last pick, by group."""
    picks: tuple[PickView, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """Places in the column of a run: the blocks with words that are `fresh`, and the first of the `passage` that waits."""

    fresh: frozenset[int] = frozenset()
    passage: int = 0


def bench_view(session: Session, texts: Texts) -> BenchView:
    """Return a run as its author sees it."""
    program, state = session.program, session.state
    picks = tuple(_picks(session, texts))
    since = _last_own(session)
    last = tuple(_step(session, pick) for pick in picks[since:])
    numbers = tuple(_numbers(session, session.steps[since].state.cells))
    if session.is_over:
        ending = program.endings[state.ending]
        return BenchView(ending, None, "", (), last, numbers, picks)
    at = program.passages[state.passage]
    return BenchView(
        place=f"{program.scenes[at.scene].scene.id}.{at.passage.id}",
        at=at.passage.at,
        turn=session.turn or "",
        choices=tuple(_choice(choice, session, texts) for choice in at.choices),
        last=last,
        numbers=numbers,
        picks=picks,
    )


def marks_of(session: Session, texts: Texts, fresh: frozenset[Text], aim: int | None = None) -> Marks:
    """Return where in a run's column the words stand that are new, and where the passage begins that waits or, with `aim`, that
    passage, where the run came by it last.
    """
    column, marked, passage = Column(texts), set[int](), 0
    for step in session.steps:
        for event in step.events:
            before = len(column.blocks)
            column.read((event,))
            passage = before if _is_aimed_at(event, aim) else passage
            cells = getattr(event, "cells", None)
            words: set[Words] = {texts.words(text, cells) for text in fresh} if cells is not None else set()
            marked |= {place for place in range(before, len(column.blocks)) if column.blocks[place].words in words}
    return Marks(frozenset(marked), passage)


def _is_aimed_at(event: Event, aim: int | None) -> bool:
    return isinstance(event, Arrived | Ended) if aim is None else isinstance(event, Arrived) and event.passage == aim


def _last_own(session: Session) -> int:
    """Return how many picks came before the last one of the chair the run is seen from; with none, all of them."""
    own = [place for place, pick in enumerate(session.picks) if session.chair is None or pick.chair == session.chair]
    return own[-1] if own else len(session.picks)


def _picks(session: Session, texts: Texts) -> Iterator[PickView]:
    for place, pick in enumerate(session.picks):
        choice = session.program.by_key[pick.key]
        yield PickView(place + 1, pick.chair, pick.key, _words(choice, texts, session.steps[place].state.cells))


def _words(choice: ChoiceAt, texts: Texts, cells: Sequence[int]) -> str:
    do, say = texts.choice(choice.index, cells)
    return " ".join("".join(span.text for span in words) for words in (do, say) if words)


def _step(session: Session, pick: PickView) -> StepView:
    choice = session.program.by_key[pick.key].choice
    changes = [event for event in session.steps[pick.step].events if isinstance(event, Changed)]
    return StepView(pick, choice.drive, choice.shows, tuple(_change(session, change) for change in changes))


def _change(session: Session, change: Changed) -> ChangeView:
    kind, of = session.program.layout.cells[change.cell]
    before, after = (_named(session, change.cell, number) for number in (change.before, change.after))
    return ChangeView(_called(kind, of), before, after, change.why)


def _choice(choice: ChoiceAt, session: Session, texts: Texts) -> ChoiceView:
    program, facts = session.program, session.program.story.facts
    why = why_closed(program, session.state, choice)
    is_shown = why is None or any(offer.choice is choice for offer in session.offers)
    goes = " · ".join(branch_words(branch, facts) for branch in choice.choice.route)
    view = ChoiceView(choice.key, _words(choice, texts, session.state.cells), why is None, not is_shown, goes)
    match why:
        case DoesNotHold(part):
            return _closed(view, lacks=condition_words(part, facts))
        case CannotReach(person):
            return _closed(view, person=person)
        case PickedBefore():
            return _closed(view, is_spent=True)
    return view


def _closed(view: ChoiceView, lacks: str = "", person: str = "", is_spent: bool = False) -> ChoiceView:
    return ChoiceView(view.key, view.words, False, view.is_hidden, view.goes, lacks, person, is_spent)


def _numbers(session: Session, before: Sequence[int]) -> Iterator[NumberView]:
    made = [
        NumberView(_GROUPS.get(kind, kind), _called(kind, of), *(_stands(session, cell, cells) for cells in both))
        for both in ((session.state.cells, before),)
        for cell, (kind, of) in enumerate(session.program.layout.cells)
        if kind != "tightness"
    ]
    for group in GROUPS:
        for view in made:
            is_nothing = view.now in _EMPTY and group in ("capital", "standpoint")
            if view.group == group and (view.is_other or not is_nothing):
                yield view


def _stands(session: Session, cell: int, cells: Sequence[int]) -> str:
    """Return what a number stands at; of a complication with how tight it is."""
    words = _named(session, cell, cells[cell])
    kind, of = session.program.layout.cells[cell]
    if kind != "complication":
        return words
    tightness = session.program.layout.complications[of[0]].tightness
    return f"{words} {_named(session, tightness, cells[tightness])}"


def _called(kind: str, of: tuple[str, ...]) -> str:
    """Return a number's name as a condition asks for it."""
    match kind:
        case "tightness":
            return f"tightness({of[0]})"
        case "tested" | "overtaken":
            return f"{kind}: {', '.join(of)}"
        case _:
            return ", ".join(of)


def _named(session: Session, cell: int, number: int) -> str:
    kind, of = session.program.layout.cells[cell]
    if kind == "tightness":
        return f"{number}/{session.program.layout.complications[of[0]].bears}"
    if kind == "fact":
        fact = session.program.story.facts[of[0]]
        is_truth = not fact.names and (fact.low, fact.high) == (0, 1)
        return fact.names[number] if fact.names else ("no", "yes")[number] if is_truth else str(number)
    return _NAMES[kind][number]
