"""Which picks and visits a story ever asks for where it decides something, and which can have been made before a place.

A pick that nobody asks about decides nothing; one that cannot have been made yet is known. Both are left out of what is explored.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.play import Program
from game.play.program import END, NEXT, Way
from game.story import All, Any, Compare, Condition, Is, Not


@dataclass(frozen=True, slots=True)
class Remembered:
    """Bits of passages and scenes visited, and of choices picked, by their places."""

    visits: tuple[int, ...] = ()
    picks: tuple[int, ...] = ()


def remembered_in(program: Program, also: Remembered | None = None) -> Remembered:
    """Return what is asked for by conditions that steer: of scenes, ways on, choices, rules of thumb, stirring and endings.

    Texts ask as well, but decide nothing.
    """
    story = program.story
    asked = also or Remembered()
    steering = remembered_by(program, _steering(program))
    visits, picks = {*asked.visits, *steering.visits}, {*asked.picks, *steering.picks}
    offering = {place for slot in program.slots if slot.offers_itself for place in slot.scenes}
    visits |= {at.bit.bit_length() - 1 for at in program.scenes if at.index in offering}
    picks |= {choice.index for choice in program.choices if choice.choice.once}
    assert story.endings, "the loader sees to it that a story ends"
    return Remembered(tuple(sorted(visits)), tuple(sorted(picks)))


def remembered_by(program: Program, conditions: Iterable[Condition | None]) -> Remembered:
    """Return what some conditions ask for."""
    visits: set[int] = set()
    picks: set[int] = set()
    for condition in conditions:
        for claim in claims_in(condition):
            if isinstance(claim, Compare):
                continue
            if claim.ask == "visited":
                visits.add(program.compiler.visits[claim.args].bit_length() - 1)
            elif claim.ask == "picked":
                scene, choice = claim.args
                picks.add(program.compiler.picks[scene, choice].bit_length() - 1)
    return Remembered(tuple(sorted(visits)), tuple(sorted(picks)))


def claims_in(condition: Condition | None) -> Iterator[Is | Compare]:
    """The claims and comparisons in a condition, in the author's order."""
    match condition:
        case Not(part):
            yield from claims_in(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from claims_in(part)
        case Is() | Compare():
            yield condition


_Bits = tuple[int, int]


class Before:
    """What can have happened before a run waits at a passage, in a slot of the chapters: an upper bound, from the ways on alone.

    Only the bits of `remembered` are kept. A run never comes back to an earlier slot, so slots are gone through in order.
    """

    def __init__(self, program: Program, remembered: Remembered) -> None:
        self._program = program
        self._visits = sum(1 << place for place in remembered.visits)
        self._picks = sum(1 << place for place in remembered.picks)
        self._returns = {
            to for choice in program.choices if choice.visit is not None for way in choice.route for to in way.targets
        }
        self._happened: dict[tuple[int, int], _Bits] = {}
        before: _Bits = (0, 0)
        for slot, at in enumerate(program.slots):
            before = self._spread(slot, [program.scenes[place].first for place in at.scenes], before)

    def at(self, slot: int, passage: int) -> tuple[int, int]:
        """Return the bits of what can have been visited and picked."""
        return self._happened.get((slot, passage), (0, 0))

    def _spread(self, slot: int, firsts: list[int], before: _Bits) -> _Bits:
        """Go through a slot, and return what can have happened when it is over."""
        after = before
        waiting = [passage for passage in firsts if self._comes(slot, passage, before)]
        while waiting:
            passage = waiting.pop()
            for happened, target in self._ways(passage, self._happened[slot, passage]):
                if target == NEXT:
                    after = after[0] | happened[0], after[1] | happened[1]
                    waiting += [to for to in self._returns if to >= 0 and self._comes(slot, to, happened)]
                elif self._comes(slot, target, happened):
                    waiting.append(target)
        return after

    def _ways(self, passage: int, happened: _Bits) -> Iterator[tuple[_Bits, int]]:
        at = self._program.passages[passage]
        for target in _targets(at.route):
            yield happened, target
        for choice in at.choices:
            after = happened[0], happened[1] | 1 << choice.index & self._picks
            for target in _targets(choice.route):
                yield after, target
            if choice.visit is not None:
                yield after, self._program.scenes[choice.visit].first

    def _comes(self, slot: int, passage: int, happened: _Bits) -> bool:
        """Note that a passage can be come to so, and tell whether that was new."""
        scene = self._program.scenes[self._program.passages[passage].scene]
        visited, picked = self._happened.get((slot, passage), (0, 0))
        new = visited | happened[0] | (1 << passage | scene.bit) & self._visits, picked | happened[1]
        if (slot, passage) in self._happened and new == (visited, picked):
            return False
        self._happened[slot, passage] = new
        return True


def _targets(route: tuple[Way, ...]) -> set[int]:
    return {target for way in route for target in way.targets if target > END or target == NEXT} | {NEXT}


def _steering(program: Program) -> Iterator[Condition | None]:
    story = program.story
    for scene in story.scenes.values():
        yield scene.when
        for passage in scene.passages:
            yield from (rule.when for rule in passage.thumb)
            yield from (branch.when for branch in passage.route)
            for choice in passage.choices:
                yield choice.when
                yield from (branch.when for branch in choice.route)
    yield from (ending.when for ending in story.endings.values())
    yield from (complication.stirs for complication in story.complications.values())
