"""Relations: open, strained, blocked.

The article: "zodra de horizontale en verticale relaties geblokkeerd raken lijdt een organisatie schade". Over a blocked relation
nothing real passes any more, and people function ever more clumsily.

- A relation moves a step at a time: `eases` towards open, `strains` towards blocked.
- An entangled complication blocks every relation between its people, and while it is entangled nothing eases them.
- When the last entanglement along a relation loosens, the relation is strained: not healed, but something passes again.
- A choice that needs somebody is gone while the relation with that person is blocked (see `offers` in `step`).
"""

from game.play.events import Why
from game.play.run import Act, Run
from game.play.state import Layout
from game.story import COMPLICATION_STATES, RELATION_STATES, OnRelation

OPEN, STRAINED, BLOCKED = range(len(RELATION_STATES))
_ENTANGLED = COMPLICATION_STATES.index("entangled")


def act_on_relation(change: OnRelation, layout: Layout) -> Act:
    relation = layout.relation(change.one, change.other)
    match change.verb:
        case "eases":
            return lambda run: ease(run, relation, layout, "does")
        case "strains":
            return lambda run: strain(run, relation, "does")


def ease(run: Run, relation: int, layout: Layout, why: Why) -> None:
    """Open a relation by a step, unless an entanglement runs along it."""
    if not _is_held(run, relation, layout):
        run.write(relation, max(run.cells[relation] - 1, OPEN), why)


def strain(run: Run, relation: int, why: Why) -> None:
    run.write(relation, min(run.cells[relation] + 1, BLOCKED), why)


def block(run: Run, relations: tuple[int, ...]) -> None:
    """Block the relations that a complication runs along, at the moment it is entangled."""
    for relation in relations:
        run.write(relation, BLOCKED, "entangled")


def unblock(run: Run, relations: tuple[int, ...], layout: Layout) -> None:
    """Let something pass again over relations that a loosened complication ran along, where no other holds them."""
    for relation in relations:
        if run.cells[relation] == BLOCKED and not _is_held(run, relation, layout):
            run.write(relation, STRAINED, "loosened")


def _is_held(run: Run, relation: int, layout: Layout) -> bool:
    return any(run.cells[knot.state] == _ENTANGLED for knot in layout.along[relation])
