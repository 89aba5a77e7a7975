"""Capital over a run: how it was come by, when it was leaned on and whether it was one's own then, and whether it stuck."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.assessment.reading import Reading
from game.play import Arrived, Changed, Picked
from game.play.rules.capital import LET_GO, NONE, OWN
from game.story import Change, OnCapital

What = Literal[
    "gained",  # from `other`, or by going to look
    "not told",  # it was to come from `other`, whose guard was not open
    "own",  # leaned on, and it was one's own
    "borrowed",  # leaned on, and it was not
    "stuck",  # `other` asked on, and it held
    "let go",  # `other` asked on, and it did not
]


@dataclass(frozen=True, slots=True)
class Turn:
    """What one did with a piece of capital, in which step and which scene."""

    what: What
    step: int
    scene: int
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """What one did with one piece of capital; `turns` in order."""

    capital: str
    turns: tuple[Turn, ...]
    is_own: bool
    """At the end of the run."""


def capital(reading: Reading) -> tuple[Held, ...]:
    """Return what the reader did with each piece of capital that played a part for them."""
    turns: dict[str, list[Turn]] = {id: [] for id in reading.program.story.capital}
    for name, turn in _turns(reading):
        turns[name].append(turn)
    cells = reading.session.state.cells
    owned = {name: cells[reading.program.layout.capital[reading.person, name]] == OWN for name in turns}
    return tuple(Held(name, tuple(each), owned[name]) for name, each in turns.items() if each)


def _turns(reading: Reading) -> Iterator[tuple[str, Turn]]:
    """Walk the trace: what each pick and each passage had to do with the reader's capital, and how it stood just after."""
    program = reading.program
    before = tuple(program.layout.start)
    for step, each in enumerate(reading.session.steps):
        changes: list[Changed] = []
        for event in each.events:
            match event:
                case Changed():
                    changes.append(event)
                case Picked(choice, cells, _, _):
                    at = program.choices[choice]
                    where = (step, at.scene)
                    yield from _of(reading, at.choice.changes, where, before, cells, changes)
                    before, changes = cells, []
                case Arrived(passage, cells, _, _):
                    here = program.passages[passage]
                    where = (step, here.scene)
                    yield from _of(reading, here.passage.changes, where, before, cells, changes)
                    before, changes = cells, []


def _of(
    reading: Reading,
    made: tuple[Change, ...],
    where: tuple[int, int],
    before: tuple[int, ...],
    now: tuple[int, ...],
    changes: list[Changed],
) -> Iterator[tuple[str, Turn]]:
    for change in made:
        if not isinstance(change, OnCapital) or change.person != reading.person:
            continue
        cell = reading.program.layout.capital[change.person, change.capital]
        has_changed = any(changed.cell == cell for changed in changes)
        what = _what(change, before[cell], now[cell], has_changed)
        if what:
            yield change.capital, Turn(what, *where, change.other)


def _what(change: OnCapital, before: int, now: int, has_changed: bool) -> What | None:
    match change.verb:
        case "gains" if now == OWN:
            return "gained" if has_changed else None
        case "gains":
            return "not told"
        case "leans on":
            return "own" if now == OWN else "borrowed"
        case "asked" if now == LET_GO:
            return "let go" if has_changed else None
        case "asked":
            return None if before == NONE else "stuck"
