"""Standpoints: taken, tested, held; shifted openly, or left.

The article: "Je gaat ergens staan waar je goed staat en blijft daar even staan." A standpoint is not an opinion: it stands for a
value that matters, and others can steer by it.

- One takes a stand for a value at a moment of one's own choosing (`takes`), and may do so again after having left it.
- From a passage that `tests` it, the next pick of the one who stands there decides. To hold takes a choice that holds it, and costs
  something. Leaving is easy: whoever lets the test pass has left.
- To shift one's ground openly, because of something learned (`shifts`), is not leaving.
- When the matter itself has changed (`overtakes`), to go on holding is stubborn, and not steadfast.
- Nothing tests whoever takes no stand.
"""

from game.play.run import Act, Run
from game.play.state import Layout
from game.story import STANDPOINT_STATES, OnStandpoint

NONE, TAKEN, HELD, SHIFTED, LEFT, STUBBORN = range(len(STANDPOINT_STATES))
STANDING = (TAKEN, HELD, STUBBORN)


def act_on_standpoint(change: OnStandpoint, layout: Layout) -> Act:
    overtaken = layout.overtaken[change.value]
    if change.verb == "overtakes":
        return lambda run: run.write(overtaken, 1, "does")
    assert change.person, "the loader sees to it that somebody stands"
    cell, tested = layout.standpoints[change.person, change.value]
    match change.verb:
        case "takes":
            return lambda run: _take(run, cell)
        case "tests":
            return lambda run: _test(run, cell, tested)
        case "holds":
            return lambda run: _hold(run, cell, tested, overtaken)
        case "leaves":
            return lambda run: _give_up(run, cell, tested, LEFT)
        case "shifts":
            return lambda run: _give_up(run, cell, tested, SHIFTED)


def letting_pass(cell: int, tested: int) -> Act:
    """What a pick does to a standpoint that it says nothing of: where it is being tested, it is left."""

    def let_pass(run: Run) -> None:
        if run.cells[tested]:
            run.write(tested, 0, "passed by")
            run.write(cell, LEFT, "passed by")

    return let_pass


def _take(run: Run, cell: int) -> None:
    if run.cells[cell] not in STANDING:
        run.write(cell, TAKEN, "does")


def _test(run: Run, cell: int, tested: int) -> None:
    if run.cells[cell] in STANDING:
        run.write(tested, 1, "does")


def _hold(run: Run, cell: int, tested: int, overtaken: int) -> None:
    if run.cells[cell] not in STANDING:
        return
    if run.cells[overtaken]:
        run.write(cell, STUBBORN, "does")
    elif run.cells[tested]:
        run.write(cell, HELD, "does")
    run.write(tested, 0, "does")


def _give_up(run: Run, cell: int, tested: int, state: int) -> None:
    if run.cells[cell] in STANDING:
        run.write(cell, state, "does")
    run.write(tested, 0, "does")
