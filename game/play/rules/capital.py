"""Own capital, and what was borrowed.

The article: to be authentic is to rest on one's own legs, on "het zelf verworven kapitaal van inzichten, vaardigheden,
wils-impulsen en oordelen", and not to be tempted to use "wat later niet beklijft omdat het niet van jou was".

- Capital is acquired in play (`gains`). From somebody else it comes only when that person's guard is open.
- A choice may lean on capital. Who has it, uses their own; who has it not, borrows it, and it works just as well, now. Nothing
  tells the two apart at the moment of choosing.
- Later somebody asks on (`asked … by …`). What was borrowed lets go: the one who asked raises the guard, and the relation with
  them strains. What was one's own holds, and the one who asked lowers the guard: there was somebody there.
- Who acquires for themselves what they had borrowed, before anybody asks on, has it.
"""

from game.play.rules.guards import OPEN, lower, raise_
from game.play.rules.relations import strain
from game.play.run import Act, Run
from game.play.state import Layout
from game.story import OnCapital

NONE, OWN, BORROWED, LET_GO = range(4)


def act_on_capital(change: OnCapital, layout: Layout) -> Act:
    cell = layout.capital[change.person, change.capital]
    match change.verb:
        case "gains":
            source = layout.guards[change.other] if change.other else None
            return lambda run: _gain(run, cell, source)
        case "leans on":
            return lambda run: _lean(run, cell)
        case "asked":
            assert change.other, "the loader sees to it that somebody asks"
            relation = layout.relations.get(frozenset((change.person, change.other)))
            return _asking(cell, layout.guards[change.other], relation)


def _gain(run: Run, cell: int, source: int | None) -> None:
    if source is None or run.cells[source] == OPEN:
        run.write(cell, OWN, "does")


def _lean(run: Run, cell: int) -> None:
    if run.cells[cell] != OWN:
        run.write(cell, BORROWED, "does")


def _asking(cell: int, guard: int, relation: int | None) -> Act:
    def ask(run: Run) -> None:
        if run.cells[cell] == OWN:
            lower(run, guard, "asked")
        elif run.cells[cell] == BORROWED:
            run.write(cell, LET_GO, "asked")
            raise_(run, guard, "asked")
            if relation is not None:
                strain(run, relation, "asked")

    return ask
