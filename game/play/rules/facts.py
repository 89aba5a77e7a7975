"""Plain facts, and the one that is always there: the result.

The commercial world is real. Ego and functional moves buy result at once; entanglement taxes it later, at the end of every chapter
in which a complication is entangled. Neither ego nor collaboration always pays: a game in which the nice answer always wins
teaches nothing. (The rule is the project's own, drawn from the article's "lijdt een organisatie schade".)

A fact stays within the range that its story declares.
"""

from game.play.run import Act, Run
from game.play.state import RESULT, Knotting, Layout
from game.story import COMPLICATION_STATES, OnFact

_ENTANGLED = COMPLICATION_STATES.index("entangled")


def act_on_fact(change: OnFact, layout: Layout) -> Act:
    cell = layout.facts[change.fact]
    low, high = layout.ranges[cell]
    amount = change.amount
    match change.verb:
        case "set":
            return lambda run: run.write(cell, min(max(amount, low), high), "does")
        case "add":
            return lambda run: run.write(cell, min(max(run.cells[cell] + amount, low), high), "does")


def taxing(knot: Knotting, layout: Layout) -> Act:
    """What happens at the end of a chapter: an entangled complication takes from the result what it costs."""
    cell = layout.facts[RESULT]
    low, _ = layout.ranges[cell]

    def tax(run: Run) -> None:
        if run.cells[knot.state] == _ENTANGLED:
            run.write(cell, max(run.cells[cell] - knot.tax, low), "tax")

    return tax
