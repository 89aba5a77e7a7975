"""The rules of the game, one module a rule: the thought and its source in prose, then the code that carries it."""

from game.play.rules.capital import act_on_capital
from game.play.rules.complications import act_on_complication, silence, stirring
from game.play.rules.facts import act_on_fact, taxing
from game.play.rules.guards import act_on_guard
from game.play.rules.relations import act_on_relation
from game.play.rules.standpoints import act_on_standpoint, letting_pass
from game.play.run import Act
from game.play.state import Layout
from game.story import Change, OnCapital, OnComplication, OnFact, OnGuard, OnRelation, OnStandpoint

__all__ = ["act_for", "letting_pass", "silence", "stirring", "taxing"]


def act_for(change: Change, layout: Layout) -> Act:
    """Compile what an author wrote under `does` into what it does to a run."""
    match change:
        case OnComplication():
            return act_on_complication(change, layout)
        case OnRelation():
            return act_on_relation(change, layout)
        case OnGuard():
            return act_on_guard(change, layout)
        case OnCapital():
            return act_on_capital(change, layout)
        case OnStandpoint():
            return act_on_standpoint(change, layout)
        case OnFact():
            return act_on_fact(change, layout)
