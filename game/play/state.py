"""The state of a run: all that decides its future, and nothing else."""

from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from game.story import GUARDS, RELATION_STATES, Condition, Story

RESULT = "result"


class PlayState(NamedTuple):
    """Where a run is. Hashable; two equal states have the same future.

    `passage` is the choice point that waits (its place in the program), or -1 when the run is over; then `ending` is the
    ending's place. `cells` holds every number of the rules, as `Layout` has them. `visited`, `picked` and `touched` are sets
    of bits: passages and scenes, choices, and the complications that this scene did not pass by in silence. `stack` holds the
    choices whose visit is being played. `slot` is the place in the chapters. `chance` is the chance still to be drawn.
    """

    passage: int
    ending: int
    cells: tuple[int, ...]
    visited: int
    picked: int
    touched: int
    stack: tuple[int, ...]
    slot: int
    chance: int


class Cell(NamedTuple):
    """What a number in the state is: `of` names the fact, complication, people or value it belongs to."""

    kind: str
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Knotting:
    """What the rules need of a complication: its cells, its bounds, and the relations that it runs along."""

    id: str
    bit: int
    state: int
    tightness: int
    bears: int
    tax: int
    relations: tuple[int, ...]
    guards: tuple[tuple[str, int], ...]
    stirs: Condition | None


class Layout:
    """Which cell of the state holds which number of a story. The order is the author's."""

    def __init__(self, story: Story) -> None:
        self.cells: list[Cell] = []
        self.start: list[int] = []
        self.facts = {fact.id: self._add("fact", (fact.id,), fact.start) for fact in story.facts.values()}
        self.ranges = {self.facts[fact.id]: (fact.low, fact.high) for fact in story.facts.values()}
        self.relations: dict[frozenset[str], int] = {
            frozenset((relation.one, relation.other)): self._add(
                "relation", (relation.one, relation.other), RELATION_STATES.index(relation.start)
            )
            for relation in story.relations
        }
        self.guards = {
            person.id: self._add("guard", (person.id,), GUARDS.index(person.guard)) for person in story.cast.values()
        }
        self.complications = {
            complication.id: self._knotting(story, complication.id, bit)
            for bit, complication in enumerate(story.complications.values())
        }
        self.along: dict[int, tuple[Knotting, ...]] = {
            cell: tuple(knot for knot in self.complications.values() if cell in knot.relations)
            for cell in self.relations.values()
        }
        holding = (*story.chairs.values(), *story.holders)
        self.capital = {
            (person, capital): self._add("capital", (person, capital), 0)
            for person in holding
            for capital in story.capital
        }
        self.standpoints = {
            (person, value): (
                self._add("standpoint", (person, value), 0),
                self._add("tested", (person, value), 0),
            )
            for person in holding
            for value in story.values
        }
        self.overtaken = {value: self._add("overtaken", (value,), 0) for value in story.values}

    def _add(self, kind: str, of: tuple[str, ...], start: int) -> int:
        self.cells.append(Cell(kind, of))
        self.start.append(start)
        return len(self.cells) - 1

    def _knotting(self, story: Story, id: str, bit: int) -> Knotting:
        complication = story.complications[id]
        pairs = (frozenset(pair) for pair in combinations(complication.between, 2))
        return Knotting(
            id=id,
            bit=1 << bit,
            state=self._add("complication", (id,), 1 if complication.stirs is None else 0),
            tightness=self._add("tightness", (id,), 0),
            bears=complication.bears,
            tax=complication.tax,
            relations=tuple(self.relations[pair] for pair in pairs if pair in self.relations),
            guards=tuple((person, self.guards[person]) for person in complication.between),
            stirs=complication.stirs,
        )

    def relation(self, one: str, other: str) -> int:
        """Return the cell of the relation between two people, in either order; KeyError where the story declares none."""
        return self.relations[frozenset((one, other))]
