"""What of a state can still matter: the rest is forgotten, so that states with the same future become one.

The number of states decides whether a story can be looked through, and most of what a state holds has done its work by then: a
pick that nobody will ask about again, a guard that opens nothing any more. What a rule or a condition may still read, from a place
in the chapters on, is kept; so are relations, complications and the result, since those are what one wants to know.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from game.exploring.remembering import claims_in
from game.play import PlayState, Program
from game.play.state import RESULT
from game.story import (
    Change,
    Compare,
    Condition,
    Is,
    OnCapital,
    OnComplication,
    Passage,
    Scene,
    ToPassage,
)

_ALWAYS = ("relation", "complication", "tightness")


@dataclass(slots=True)
class _Read:
    """What may be read: cells of the state, and bits of picks and visits."""

    cells: set[int] = field(default_factory=set)
    picks: int = 0
    visits: int = 0

    def add(self, other: "_Read") -> None:
        self.cells |= other.cells
        self.picks |= other.picks
        self.visits |= other.visits


class Mattering:
    """Knows for one program, and for each place in its chapters, what can still matter from there.

    `recalling` are the chairs whose occupant looks at what was picked before, as a recorded run does and the rule of thumb
    does not.
    """

    def __init__(self, program: Program, recalling: Collection[str] = ()) -> None:
        self._program = program
        scenes = {at.scene.id: _Scene(program, at.scene, recalling).read for at in program.scenes}
        always = self._always()
        self._kept: list[tuple[tuple[bool, ...], int, int]] = []
        ahead = _Read()
        ahead.add(always)
        reachable: set[str] = set()
        for slot in reversed(program.slots):
            reachable |= _reached({program.scenes[place].scene.id for place in slot.scenes}, program)
            for id in reachable:
                ahead.add(scenes[id])
            kept = tuple(cell in ahead.cells for cell in range(len(program.layout.cells)))
            self._kept.append((kept, ahead.picks, ahead.visits))
        self._kept.reverse()

    def forget(self, state: PlayState) -> PlayState:
        """Return the state without what can no longer matter. Two states that are then equal have the same endings, relations,
        complications and result before them, whoever plays by the rule of thumb or, in a chair that is `recalling`, by the picks
        that were made in that chair."""
        if state.passage < 0:
            kept, picks, visits = self._kept[-1][0], 0, 0
        else:
            kept, picks, visits = self._kept[max(state.slot, 0)]
        cells = tuple([number if keep else 0 for number, keep in zip(state.cells, kept, strict=True)])
        return state._replace(cells=cells, picked=state.picked & picks, visited=state.visited & visits)

    def _always(self) -> _Read:
        """What matters to the very end: the web, the result, and what the endings and the stirring ask."""
        program, read = self._program, _Read()
        layout = program.layout
        read.cells = {cell for cell, (kind, _) in enumerate(layout.cells) if kind in _ALWAYS} | {layout.facts[RESULT]}
        story = program.story
        asked = [ending.when for ending in story.endings.values()]
        asked += [complication.stirs for complication in story.complications.values()]
        for condition in asked:
            read.add(_read_by(program, condition))
        return read


@dataclass(frozen=True, slots=True)
class _Scene:
    program: Program
    scene: Scene
    recalling: Collection[str]

    @property
    def read(self) -> _Read:
        """What a scene may read: its conditions and those of all in it, and what its changes look at."""
        read = _Read()
        for condition in self._conditions():
            read.add(_read_by(self.program, condition))
        for change in self._changes():
            read.cells |= _looked_at(self.program, change)
        at = next(at for at in self.program.scenes if at.scene is self.scene)
        read.visits |= 0 if self.scene.again else at.bit
        for passage in self.scene.passages:
            for choice in passage.choices:
                found = self.program.by_key[f"{self.scene.id}.{choice.id}"]
                if choice.once or found.chair in self.recalling:
                    read.picks |= 1 << found.index
        return read

    def _conditions(self) -> Iterator[Condition | None]:
        yield self.scene.when
        for passage in self.scene.passages:
            yield from (rule.when for rule in passage.thumb)
            yield from (branch.when for branch in passage.route)
            for choice in passage.choices:
                yield choice.when
                yield from (branch.when for branch in choice.route)

    def _changes(self) -> Iterator[Change]:
        for passage in self.scene.passages:
            yield from passage.changes
            for choice in passage.choices:
                yield from choice.changes


def _reached(scenes: set[str], program: Program) -> set[str]:
    """The scenes that are entered straight from these, however far, and these."""
    found: set[str] = set()
    waiting = list(scenes)
    while waiting:
        id = waiting.pop()
        if id not in found:
            found.add(id)
            waiting += [target for passage in program.story.scenes[id].passages for target in _targets(passage)]
    return found


def _targets(passage: Passage) -> Iterator[str]:
    routes = [passage.route, *(choice.route for choice in passage.choices)]
    for route in routes:
        for branch in route:
            yield from (target.scene for _, target in branch.targets if isinstance(target, ToPassage))
    yield from (choice.visit for choice in passage.choices if choice.visit)


def _looked_at(program: Program, change: Change) -> set[int]:
    """The cells that decide what a change does, those apart that it only moves.

    A guard that goes down a step, a fact that is added to, a standpoint that is taken: each reads only what it writes itself.
    """
    layout = program.layout
    match change:
        case OnComplication("settles", complication, _):
            return {cell for _, cell in layout.complications[complication].guards}
        case OnCapital("gains", _, _, other) if other:
            return {layout.guards[other]}
        case OnCapital("asked", capital, person, _):
            return {layout.capital[person, capital]}
    return set()


def _read_by(program: Program, condition: Condition | None) -> _Read:
    read = _Read()
    for claim in claims_in(condition):
        _read_claim(program, claim, read)
    return read


def _read_claim(program: Program, claim: Is | Compare, read: _Read) -> None:
    layout = program.layout
    match claim:
        case Compare(name, _, _, of):
            read.cells.add(layout.complications[of].tightness if of else layout.facts[name])
        case Is("visited", path):
            read.visits |= program.compiler.visits[path]
        case Is("picked", (scene, choice)):
            read.picks |= program.compiler.picks[scene, choice]
        case Is("open" | "guarded" | "closed", (person,)):
            read.cells.add(layout.guards[person])
        case Is("has" | "borrowed" | "let_go", (person, capital)):
            read.cells.add(layout.capital[person, capital])
        case Is("stands" | "held" | "left" | "shifted" | "stubborn", (person, value)):
            cells = layout.standpoints[person, value]
            read.cells |= {*cells, layout.overtaken[value]}
        case _:
            pass  # relations and complications are always kept; who sits there is asked in texts only
