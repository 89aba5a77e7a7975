"""Capital over a run: how it was come by, when it was leaned on and whether it was one's own then, and whether it stuck."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.assessment.reading import Reading
from game.play import Arrived, Changed, Picked
from game.play.rules.capital import BORROWED, LET_GO, NONE, OWN
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
    """Walk the trace: what each pick and each passage had to do with the reader's capital, in its order."""
    program = reading.program
    stood = dict.fromkeys(program.story.capital, NONE)
    for step, each in enumerate(reading.session.steps):
        changed: list[Changed] = []
        for event in each.events:
            match event:
                case Changed():
                    changed.append(event)
                case Picked(choice):
                    at = program.choices[choice]
                    yield from _of(reading, at.choice.changes, (step, at.scene), stood, changed)
                    changed = []
                case Arrived(passage):
                    here = program.passages[passage]
                    yield from _of(reading, here.passage.changes, (step, here.scene), stood, changed)
                    changed = []


def _of(
    reading: Reading, made: tuple[Change, ...], where: tuple[int, int], stood: dict[str, int], changed: list[Changed]
) -> Iterator[tuple[str, Turn]]:
    """Set what was to change beside what did. `stood` is how the reader's capital stands, and is kept up to date."""
    cells = {reading.program.layout.capital[reading.person, name]: name for name in stood}
    became = {name: [it.after for it in changed if cells.get(it.cell) == name] for name in stood}
    for change in made:
        if not isinstance(change, OnCapital) or change.person != reading.person:
            continue
        name = change.capital
        before, now = stood[name], _now(change, stood[name], became[name])
        stood[name] = now
        what = _what(change, before, now)
        if what:
            yield name, Turn(what, *where, change.other)


def _now(change: OnCapital, before: int, became: list[int]) -> int:
    """Return how it stood after a change. `became` is what it still became in this place, which the change uses up."""
    wanted = {"gains": OWN, "leans on": BORROWED, "asked": LET_GO}[change.verb]
    return became.pop(0) if became and became[0] == wanted else before


def _what(change: OnCapital, before: int, now: int) -> What | None:
    match change.verb:
        case "gains" if now == OWN:
            return None if before == OWN else "gained"
        case "gains":
            return "not told"
        case "leans on":
            return "own" if now == OWN else "borrowed"
        case "asked" if now == LET_GO:
            return None if before == LET_GO else "let go"
        case "asked":
            return None if now == NONE else "stuck"
