"""Guards: the other shows up when you do.

The article: to act as a person "doet direct een appèl op de ander om ook zichtbaar te worden". So each character has a guard,
open, guarded or closed, and a choice may lower or raise it by a step: personal conduct lowers it, ego and pleasing raise it, and
functional talk, in which we stay hidden in our role, leaves it as it was. What somebody really knows comes only over an open
guard (see `capital`), and nothing is untangled with somebody who keeps it closed (see `complications`).
"""

from game.play.events import Why
from game.play.run import Act, Run
from game.play.state import Layout
from game.story import GUARDS, OnGuard

OPEN, GUARDED, CLOSED = range(len(GUARDS))


def act_on_guard(change: OnGuard, layout: Layout) -> Act:
    guard = layout.guards[change.person]
    match change.verb:
        case "lowers":
            return lambda run: lower(run, guard, "does")
        case "raises":
            return lambda run: raise_(run, guard, "does")


def lower(run: Run, guard: int, why: Why) -> None:
    run.write(guard, max(run.cells[guard] - 1, OPEN), why)


def raise_(run: Run, guard: int, why: Why) -> None:
    run.write(guard, min(run.cells[guard] + 1, CLOSED), why)
