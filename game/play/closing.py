"""Why a choice cannot be picked: the smallest part of its condition that does not hold, who cannot be reached, or that it was.

For whoever writes a story; a player is told in the story's own words.
"""

from collections.abc import Callable
from dataclasses import dataclass

from game.play.program import ChoiceAt, Program
from game.play.rules.relations import BLOCKED
from game.play.state import PlayState
from game.story import All, Any, Condition, Not


@dataclass(frozen=True, slots=True)
class DoesNotHold:
    """Its condition does not hold; `part` is what of that condition is in the way, and nothing else of it."""

    part: Condition


@dataclass(frozen=True, slots=True)
class CannotReach:
    """The relation with somebody it needs is blocked."""

    person: str


@dataclass(frozen=True, slots=True)
class PickedBefore:
    """It may be picked once, and was."""


WhyClosed = DoesNotHold | CannotReach | PickedBefore
Holds = Callable[[Condition], bool]


def why_closed(program: Program, state: PlayState, choice: ChoiceAt) -> WhyClosed | None:
    """Return why a choice is not open in a state, in the order in which the rules look; None where it is open.

    The state is taken to wait at the choice's passage.
    """
    if choice.choice.once and state.picked >> choice.index & 1:
        return PickedBefore()
    when = choice.choice.when
    if when is not None and not holds(program, state, when):
        return DoesNotHold(lacking(when, lambda part: holds(program, state, part)))
    unreachable = (person for person, relation in choice.needs if state.cells[relation] == BLOCKED)
    person = next(unreachable, None)
    return None if person is None else CannotReach(person)


def holds(program: Program, state: PlayState, condition: Condition) -> bool:
    """Tell whether a condition holds in a state; one of a text that asks who reads it or whether it is new does not."""
    test = program.compiler.test(condition)
    return test if isinstance(test, bool) else test(state.cells, state.visited, state.picked)


def lacking(condition: Condition, is_so: Holds) -> Condition:
    """Return the smallest part of a condition that does not hold which accounts for that.

    Of what must all be so it keeps only what is not; of what is enough by itself it keeps everything, as nothing of it is so.
    A denial of several claims is taken apart: `not (a or b)` lacks `not a` where a holds and b does not.
    """
    match condition:
        case All(parts):
            return _together(tuple(lacking(part, is_so) for part in parts if not is_so(part)), All)
        case Any(parts):
            return _together(tuple(lacking(part, is_so) for part in parts), Any)
        case Not(All(parts)):
            return lacking(Any(tuple(Not(part) for part in parts)), is_so)
        case Not(Any(parts)):
            return lacking(All(tuple(Not(part) for part in parts)), is_so)
        case Not(Not(part)):
            return lacking(part, is_so)
        case _:
            return condition


def _together(parts: tuple[Condition, ...], made: type[All] | type[Any]) -> Condition:
    """Return parts as one condition: a part by itself as it is, and the same part only once."""
    once = tuple(dict.fromkeys(parts))
    return once[0] if len(once) == 1 else made(once)
