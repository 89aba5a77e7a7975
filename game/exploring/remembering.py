"""Which picks and visits a story ever asks for where it decides something, and which can have been made before a place.

A pick that nobody asks about decides nothing; one that cannot have been made yet is known. Both are left out of what is explored.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.play import Program
from game.play.program import END, NEXT, Way
from game.story import All, Any, Condition, Is, Not


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
            if claim.ask == "visited":
                visits.add(program.compiler.visits[claim.args].bit_length() - 1)
            elif claim.ask == "picked":
                scene, choice = claim.args
                picks.add(program.compiler.picks[scene, choice].bit_length() - 1)
    return Remembered(tuple(sorted(visits)), tuple(sorted(picks)))


def claims_in(condition: Condition | None) -> Iterator[Is]:
    """The claims in a condition, comparisons apart."""
    match condition:
        case Not(part):
            yield from claims_in(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from claims_in(part)
        case Is():
            yield condition
        case _:
            pass


class Before:
    """What can have happened before a run waits at a passage, in a slot of the chapters: an upper bound, from the ways on alone."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._returns = [way for choice in program.choices if choice.visit is not None for way in choice.route]
        self._happened: dict[tuple[int, int], tuple[int, int]] = {}
        self._spread()

    def at(self, slot: int, passage: int) -> tuple[int, int]:
        """Return the bits of what can have been visited and picked."""
        return self._happened.get((slot, passage), (0, 0))

    def _spread(self) -> None:
        program = self._program
        waiting = list(self._following(-1, NEXT))
        for slot, passage in waiting:
            self._happened[slot, passage] = self._arrived(passage, (0, 0))
        while waiting:
            slot, passage = waiting.pop()
            visited, picked = self._happened[slot, passage]
            at = program.passages[passage]
            ways = [(picked, target) for target in _targets(at.route)]
            for choice in at.choices:
                after = picked | 1 << choice.index
                ways += [(after, target) for target in _targets(choice.route)]
                if choice.visit is not None:
                    ways.append((after, program.scenes[choice.visit].first))
            for after, target in ways:
                for key in self._following(slot, target):
                    known = self._happened.get(key)
                    new = self._arrived(key[1], (visited, after))
                    joined = new if known is None else (known[0] | new[0], known[1] | new[1])
                    if joined != known:
                        self._happened[key] = joined
                        waiting.append(key)

    def _arrived(self, passage: int, happened: tuple[int, int]) -> tuple[int, int]:
        scene = self._program.scenes[self._program.passages[passage].scene]
        return happened[0] | 1 << passage | scene.bit, happened[1]

    def _following(self, slot: int, target: int) -> Iterable[tuple[int, int]]:
        """Where a way on can lead, as slots and passages: NEXT to any later slot, or back from a visit."""
        if target >= 0:
            return [(slot, target)]
        if target != NEXT:
            return []
        later = [
            (after, self._program.scenes[place].first)
            for after in range(slot + 1, len(self._program.slots))
            for place in self._program.slots[after].scenes
        ]
        back = [(slot, to) for way in self._returns for to in way.targets if to >= 0]
        return later + back


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
