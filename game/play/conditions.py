"""Conditions, compiled once into functions of a state's numbers."""

import operator
from collections.abc import Callable, Sequence

from game.play.rules.standpoints import HELD, LEFT, SHIFTED, STANDING, STUBBORN
from game.play.state import Layout
from game.story import (
    COMPLICATION_STATES,
    GUARDS,
    RELATION_STATES,
    All,
    Any,
    Compare,
    Condition,
    Is,
    Not,
)

Test = Callable[[Sequence[int], int, int], bool]
"""Of a state's cells, the passages and scenes visited, and the choices picked."""

_SIGNS: dict[str, Callable[[int, int], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_CAPITAL = {"has": 1, "borrowed": 2, "let_go": 3}
_STANDPOINT = {"held": (HELD,), "left": (LEFT,), "shifted": (SHIFTED,), "stubborn": (STUBBORN,), "stands": STANDING}


class ConditionCompiler:
    """Turns conditions into tests. `visits` and `picks` give the bit of a scene, passage or choice.

    With `seat`, claims about who sits there are settled at once; `here` is the bit of the passage in whose text the
    condition stands.
    """

    def __init__(self, layout: Layout, visits: dict[tuple[str, ...], int], picks: dict[tuple[str, str], int]) -> None:
        self.layout = layout
        self.visits = visits
        self.picks = picks

    def test(self, condition: Condition | None, seat: str | None = None, here: int = 0) -> Test | bool:
        """Return the test, or True or False where it does not depend on the run."""
        match condition:
            case None:
                return True
            case Not(part):
                return _not(self.test(part, seat, here))
            case All(parts):
                return _all([self.test(part, seat, here) for part in parts])
            case Any(parts):
                return _not(_all([_not(self.test(part, seat, here)) for part in parts]))
            case Compare():
                return self._compare(condition)
            case Is("seat", (chair,)):
                return chair == seat
            case Is("first"):
                return lambda cells, visited, picked: not visited & here
            case Is():
                return self._is(condition)

    def _compare(self, condition: Compare) -> Test:
        layout = self.layout
        cell = layout.complications[condition.of].tightness if condition.of else layout.facts[condition.name]
        compare, value = _SIGNS[condition.sign], condition.value
        return lambda cells, visited, picked: compare(cells[cell], value)

    def _is(self, claim: Is) -> Test:
        match claim:
            case Is("visited", path):
                bit = self.visits[path]
                return lambda cells, visited, picked: bool(visited & bit)
            case Is("picked", (scene, choice)):
                bit = self.picks[scene, choice]
                return lambda cells, visited, picked: bool(picked & bit)
            case Is(ask, (one, other)) if ask in RELATION_STATES:
                return _equals(self.layout.relation(one, other), RELATION_STATES.index(ask))
            case Is(ask, (person,)) if ask in GUARDS:
                return _equals(self.layout.guards[person], GUARDS.index(ask))
            case Is(ask, (person, capital)) if ask in _CAPITAL:
                return _equals(self.layout.capital[person, capital], _CAPITAL[ask])
            case Is(ask, (person, value)) if ask in _STANDPOINT:
                return _within(self.layout.standpoints[person, value][0], _STANDPOINT[ask])
            case Is("spoken", (complication,)):
                spoken = (COMPLICATION_STATES.index("spoken"), COMPLICATION_STATES.index("untangled"))
                return _within(self.layout.complications[complication].state, spoken)
            case Is(ask, (complication,)):
                return _equals(self.layout.complications[complication].state, COMPLICATION_STATES.index(ask))
        raise AssertionError(f"the loader lets no such claim through: {claim}")


def _equals(cell: int, value: int) -> Test:
    return lambda cells, visited, picked: cells[cell] == value


def _within(cell: int, values: tuple[int, ...]) -> Test:
    return lambda cells, visited, picked: cells[cell] in values


def _not(test: Test | bool) -> Test | bool:
    if isinstance(test, bool):
        return not test
    return lambda cells, visited, picked: not test(cells, visited, picked)


def _all(tests: list[Test | bool]) -> Test | bool:
    if any(test is False for test in tests):
        return False
    asked = tuple(test for test in tests if not isinstance(test, bool))
    match asked:
        case ():
            return True
        case (only,):
            return only
        case (first, second):
            return lambda cells, visited, picked: first(cells, visited, picked) and second(cells, visited, picked)
    return lambda cells, visited, picked: all(test(cells, visited, picked) for test in asked)
