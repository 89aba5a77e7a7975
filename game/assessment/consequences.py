"""What came of a pick: at once, by what it changed, and later, where that can be traced to it.

Later is claimed only where the trace holds it: what was borrowed let go; a complication that this pick tightened, and that nobody
loosened since, was entangled; a standpoint that was taken was held or left; something was said that would not have been said
without
this pick.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.assessment.echoes import Echo, echoes
from game.assessment.reading import Happened, Moment, Reading
from game.play import Changed, Layout
from game.play.rules.capital import BORROWED, LET_GO, OWN
from game.play.rules.complications import ENTANGLED, SPOKEN, STIRRING, UNTANGLED
from game.play.rules.relations import BLOCKED
from game.play.rules.standpoints import HELD, LEFT, SHIFTED, STUBBORN, TAKEN
from game.play.state import RESULT

Kind = Literal[
    "opened up",  # (person): the guard went down
    "closed up",  # (person)
    "eased",  # (person, person)
    "strained",  # (person, person)
    "blocked",  # (person, person)
    "woken",  # (complication)
    "tightened",  # (complication)
    "spoken",  # (complication)
    "loosened",  # (complication): entangled before, and stirring again
    "talked over",  # (complication): spoken before, and stirring again
    "untangled",  # (complication)
    "entangled",  # (complication)
    "result",  # (): `changed` tells by how much
    "gained",  # (person, capital)
    "borrowed",  # (person, capital)
    "let go",  # (person, capital)
    "taken",  # (person, value)
    "held",  # (person, value)
    "left",  # (person, value)
    "shifted",  # (person, value)
    "stubborn",  # (person, value)
    "said",  # (): `echo` tells what
]

_STANDPOINTS: dict[int, Kind] = {TAKEN: "taken", HELD: "held", LEFT: "left", SHIFTED: "shifted", STUBBORN: "stubborn"}
_CAPITAL: dict[int, Kind] = {OWN: "gained", BORROWED: "borrowed", LET_GO: "let go"}
_FALLS = {"capital": LET_GO, "tightness": ENTANGLED}
"""What must come of it to be told later; of a standpoint, whatever came of it first."""
_STATES: dict[int, Kind] = {SPOKEN: "spoken", UNTANGLED: "untangled", ENTANGLED: "entangled"}


@dataclass(frozen=True, slots=True)
class Consequence:
    """Something that followed, with the step and the scene in which it fell.

    It rests on `changed`, a change in the trace, or on `echo`, a line that was read. `scene` is None for the text of an ending.
    """

    kind: Kind
    of: tuple[str, ...]
    step: int
    scene: int | None
    changed: Changed | None = None
    echo: Echo | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """What followed a pick, at once and later."""

    at_once: tuple[Consequence, ...]
    later: tuple[Consequence, ...]


def followed(reading: Reading) -> dict[int, Followed]:
    """Return what followed each of the reader's own picks, by its step."""
    said = echoes(reading)
    layout = reading.program.layout
    found = {}
    for moment in reading.own:
        did = (Happened(moment.step, moment.choice.scene, it, True) for it in moment.did if _concerns(reading, it))
        at_once = tuple(_named(layout, it) for it in did if _is_told(layout, it.changed))
        later = [*_fell(reading, moment), *(_echoed(it) for it in said.get(moment.step, ()))]
        found[moment.step] = Followed(at_once, tuple(sorted(later, key=lambda each: each.step)))
    return found


def named(reading: Reading, happened: Happened) -> Consequence | None:
    """Return a change of the trace by what it is; None for one that tells nothing by itself, such as a plain fact."""
    layout = reading.program.layout
    return _named(layout, happened) if _is_told(layout, happened.changed) else None


def _is_told(layout: Layout, changed: Changed) -> bool:
    """Whether a change tells something: not plain facts, nor that a test began, nor that a knot loosened with its state."""
    kind, of = layout.cells[changed.cell]
    if kind == "fact":
        return of == (RESULT,)
    return kind in ("guard", "relation", "complication", "capital", "standpoint") or (
        kind == "tightness" and changed.after > changed.before
    )


def _concerns(reading: Reading, changed: Changed) -> bool:
    """Whether a change is the reader's to be told of: of capital and standpoints their own, of guards those of others."""
    kind, of = reading.program.layout.cells[changed.cell]
    if kind in ("capital", "standpoint"):
        return of[0] == reading.person
    return kind != "guard" or of[0] != reading.person


def _echoed(echo: Echo) -> Consequence:
    return Consequence("said", (), echo.step, echo.scene, echo=echo)


def _named(layout: Layout, happened: Happened) -> Consequence:
    changed = happened.changed
    kind, of = layout.cells[changed.cell]
    named: Kind
    match kind:
        case "guard":
            named = "opened up" if changed.after < changed.before else "closed up"
        case "relation":
            higher: Kind = "blocked" if changed.after == BLOCKED else "strained"
            named = "eased" if changed.after < changed.before else higher
        case "complication":
            named = _state(changed)
        case "tightness":
            named = "tightened"
        case "capital":
            named = _CAPITAL[changed.after]
        case "standpoint":
            named = _STANDPOINTS[changed.after]
        case _:
            named, of = "result", ()
    return Consequence(named, of, happened.step, happened.scene, changed)


def _state(changed: Changed) -> Kind:
    if changed.after == STIRRING:
        return "loosened" if changed.before == ENTANGLED else "talked over" if changed.before >= SPOKEN else "woken"
    return _STATES[changed.after]


def _fell(reading: Reading, moment: Moment) -> Iterator[Consequence]:
    """What a pick led to later, by the state: each the first change of its kind after it."""
    layout = reading.program.layout
    after = [it for it in reading.happened if it.step > moment.step or (it.step == moment.step and not it.is_did)]
    for cell in dict.fromkeys(it.cell for it in moment.did if _concerns(reading, it) and _can_fall(layout, it, moment)):
        kind, of = layout.cells[cell]
        watched = layout.complications[of[0]].state if kind == "tightness" else cell
        fell = next((it for it in after if it.changed.cell == watched), None)
        if fell and fell.changed.after == _FALLS.get(kind, fell.changed.after):
            yield _named(layout, fell)


def _can_fall(layout: Layout, changed: Changed, moment: Moment) -> bool:
    """Whether a pick left something that can come back to it: what was borrowed, a stand, a knot that is tighter."""
    kind, of = layout.cells[changed.cell]
    match kind:
        case "capital":
            return changed.after == BORROWED == moment.after[changed.cell]
        case "standpoint":
            return changed.after == TAKEN == moment.after[changed.cell]
        case "tightness":
            return changed.after > changed.before and moment.after[layout.complications[of[0]].state] != ENTANGLED
    return False
