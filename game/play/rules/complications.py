"""Complications: dormant, stirring, spoken, untangled; or tighter with every turn, until they are entangled.

The article: complications are "van alledag en onvermijdelijk", of every day and not to be avoided; when people can no longer
talk about them they function ever more clumsily, and without some wisdom "every complication becomes an entanglement".

- Only speaking about the matter makes a complication *spoken*. It may be spoken before anybody noticed that it stirs.
- Going round it (`dodges`) tightens it by 1, making it worse (`pushes`) by 2. Either wakes a dormant one. Who pushes what was
  spoken already talks over it: it stirs again.
- Time tightens too: a stirring complication that a scene passes by without a word is tighter by 1 at the end of it, when one of
  its people was there.
- As tight as it bears, it is *entangled*, and blocks the relations it runs along (see `relations`).
- Entanglement can be undone, at a price: the first word about the matter is not believed and only makes it stir again, one turn
  from where it was. The next word is heard.
- Acting upon what was spoken (`settles`) *untangles* it, and brings its people one step closer. What they have in common can
  arise only between people who show themselves: while one of the others keeps the guard closed it stays spoken.
"""

from game.play.events import Why
from game.play.rules.relations import block, ease, unblock
from game.play.run import Act, Run
from game.play.state import Knotting, Layout
from game.story import COMPLICATION_STATES, GUARDS, OnComplication

DORMANT, STIRRING, SPOKEN, UNTANGLED, ENTANGLED = range(len(COMPLICATION_STATES))
_CLOSED = GUARDS.index("closed")

DODGE = 1
"""By how much going round a complication tightens it; a turn of silence does as much."""
PUSH = 2
"""By how much making it worse tightens it."""


def act_on_complication(change: OnComplication, layout: Layout) -> Act:
    knot = layout.complications[change.complication]
    match change.verb:
        case "stirs":
            return lambda run: _stir(run, knot)
        case "speaks":
            return lambda run: _speak(run, knot, layout)
        case "dodges":
            return lambda run: _work_on(run, knot, DODGE)
        case "pushes":
            return lambda run: _work_on(run, knot, PUSH)
        case "settles":
            others = tuple(cell for person, cell in knot.guards if person != change.by)
            return lambda run: _settle(run, knot, others, layout)


def stirring(knot: Knotting) -> Act:
    """What happens at the beginning of a scene in which a complication begins to stir."""
    return lambda run: _stir(run, knot)


def silence(knot: Knotting) -> Act:
    """What happens to a complication at the end of a scene in which one of its people was there."""
    return lambda run: _pass_by(run, knot)


def _stir(run: Run, knot: Knotting) -> None:
    """Wake a dormant complication; any other stays as it is."""
    if run.cells[knot.state] == DORMANT:
        run.write(knot.state, STIRRING, "stirs")


def _pass_by(run: Run, knot: Knotting) -> None:
    """Tighten a stirring complication about which the scene that ends here had not a word."""
    if run.cells[knot.state] == STIRRING and not run.touched & knot.bit:
        _tighten(run, knot, 1, "silence")


def _speak(run: Run, knot: Knotting, layout: Layout) -> None:
    run.touched |= knot.bit
    state = run.cells[knot.state]
    if state == ENTANGLED:
        run.write(knot.state, STIRRING, "loosened")
        run.write(knot.tightness, knot.bears - 1, "loosened")
        unblock(run, knot.relations, layout)
    elif state != UNTANGLED:
        run.write(knot.state, SPOKEN, "does")


def _work_on(run: Run, knot: Knotting, by: int) -> None:
    run.touched |= knot.bit
    _stir(run, knot)
    state = run.cells[knot.state]
    if by == PUSH and state in (SPOKEN, UNTANGLED):
        run.write(knot.state, STIRRING, "does")
    if state not in (UNTANGLED, ENTANGLED) or by == PUSH:
        _tighten(run, knot, by, "does")


def _tighten(run: Run, knot: Knotting, by: int, why: Why) -> None:
    tightness = min(run.cells[knot.tightness] + by, knot.bears)
    run.write(knot.tightness, tightness, why)
    if tightness == knot.bears and run.cells[knot.state] != ENTANGLED:
        run.write(knot.state, ENTANGLED, "entangled")
        block(run, knot.relations)


def _settle(run: Run, knot: Knotting, others: tuple[int, ...], layout: Layout) -> None:
    run.touched |= knot.bit
    if run.cells[knot.state] != SPOKEN or any(run.cells[guard] == _CLOSED for guard in others):
        return
    run.write(knot.state, UNTANGLED, "settled")
    run.write(knot.tightness, 0, "settled")
    for relation in knot.relations:
        ease(run, relation, layout, "settled")
