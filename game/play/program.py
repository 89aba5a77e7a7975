"""A story compiled for play: every name a number, every condition and change a function. Made once, shared by all runs."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from game.play.conditions import ConditionCompiler, Test
from game.play.rules import act_for, letting_pass, silence, stirring, taxing
from game.play.run import Act
from game.play.state import Layout
from game.story import (
    Branch,
    Choice,
    OnStandpoint,
    Passage,
    Rule,
    Scene,
    Story,
    ToEnding,
    ToNext,
    ToPassage,
    fit,
)
from game.story.scenes import Route

NEXT = -1
"""A way on that ends the scene."""
END = -2
"""A way on that ends the story with the first ending that fits; END - 1 - n: with ending n."""


@dataclass(frozen=True, slots=True)
class Way:
    """A branch: taken when `test` holds; where chance has a say there are several targets, with their weights."""

    test: Test | bool
    targets: tuple[int, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """A line of a rule of thumb; `choices` are places in the program."""

    test: Test | bool
    choices: tuple[int, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ChoiceAt:
    """A choice in the program; `index` is its place, `key` what players and traces call it: "scene.choice"."""

    index: int
    key: str
    scene: int
    passage: int
    choice: Choice
    chair: str
    test: Test | bool
    needs: tuple[tuple[str, int], ...]
    """Who must be reachable, and the cell of the relation with them."""
    acts: tuple[Act, ...]
    """What it does, after what it lets pass: the standpoints of the one in the chair that it says nothing of."""
    visit: int | None
    route: tuple[Way, ...]
    is_plain: bool
    """Always open: no condition, nobody needed, may be picked again."""
    offered: "Offer" = field(init=False, compare=False, repr=False)
    """The choice as an open offer: made once, since it is made so often."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "offered", Offer(self, True))


class Offer(NamedTuple):
    """A choice on the table, in the author's order.

    Closed either because its condition does not hold, or because `unreachable` is somebody it needs and cannot reach.
    """

    choice: ChoiceAt
    is_open: bool
    unreachable: str | None = None


@dataclass(frozen=True, slots=True)
class PassageAt:
    index: int
    scene: int
    passage: Passage
    acts: tuple[Act, ...]
    choices: tuple[ChoiceAt, ...]
    thumb: tuple[Ruling, ...]
    route: tuple[Way, ...]
    all_plain: tuple[Offer, ...] | None
    """What is on offer here, where that never depends on the run."""


@dataclass(frozen=True, slots=True)
class SceneAt:
    """A scene in the program; `silence` tightens the complications that it passes by."""

    index: int
    scene: Scene
    first: int
    bit: int
    test: Test | bool
    fit: int
    silence: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    chapter: int
    scenes: tuple[int, ...]
    offers_itself: bool


class Program:
    """A story compiled. Reading it is free; nothing in it changes after it was made."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.layout = Layout(story)
        self._passage_places = _places((s.id, p.id) for s in story.scenes.values() for p in s.passages)
        self._scene_places = _places((s.id,) for s in story.scenes.values())
        self._choice_places = {key: place for place, key in enumerate(_choice_keys(story))}
        self.compiler = ConditionCompiler(self.layout, self._visit_bits(), self._pick_bits())
        self.endings = tuple(story.endings)
        self._ending_tests = tuple(self.compiler.test(ending.when) for ending in story.endings.values())
        self.scenes = tuple(self._scene(scene) for scene in story.scenes.values())
        self.passages = tuple(
            self._passage(scene, passage) for scene in story.scenes.values() for passage in scene.passages
        )
        self.choices = tuple(choice for passage in self.passages for choice in passage.choices)
        self.by_key = {choice.key: choice for choice in self.choices}
        knots = tuple(self.layout.complications.values())
        self.taxes = tuple(taxing(knot, self.layout) for knot in knots)
        self.stirring = tuple(
            (self.compiler.test(knot.stirs), (stirring(knot),)) for knot in knots if knot.stirs is not None
        )
        self.slots = tuple(
            Slot(chapter, tuple(self._scene_places[(id,)] for id in slot), len(slot) > 1)
            for chapter, each in enumerate(story.chapters)
            for slot in each.slots
        )

    def ending_that_fits(self, cells: list[int], visited: int, picked: int) -> int:
        """Return the place of the first ending whose condition holds; the last one always does."""
        for place, test in enumerate(self._ending_tests):
            if test is True or (test is not False and test(cells, visited, picked)):
                return place
        return len(self._ending_tests) - 1

    def _visit_bits(self) -> dict[tuple[str, ...], int]:
        bits = {path: 1 << place for path, place in self._passage_places.items()}
        after = len(bits)
        return bits | {path: 1 << (after + place) for path, place in self._scene_places.items()}

    def _pick_bits(self) -> dict[tuple[str, str], int]:
        return {key: 1 << place for key, place in self._choice_places.items()}

    def _scene(self, scene: Scene) -> SceneAt:
        return SceneAt(
            index=self._scene_places[(scene.id,)],
            scene=scene,
            first=self._passage_places[scene.id, scene.passages[0].id],
            bit=self.compiler.visits[(scene.id,)],
            test=self.compiler.test(scene.when),
            fit=fit(scene.when),
            silence=tuple(
                silence(self.layout.complications[complication.id])
                for complication in self.story.complications.values()
                if set(complication.between) & set(scene.present)
            ),
        )

    def _passage(self, scene: Scene, passage: Passage) -> PassageAt:
        index = self._passage_places[scene.id, passage.id]
        choices = tuple(self._choice(scene, passage, choice, index) for choice in passage.choices)
        return PassageAt(
            index=index,
            scene=self._scene_places[(scene.id,)],
            passage=passage,
            acts=tuple(act_for(change, self.layout) for change in passage.changes),
            choices=choices,
            thumb=tuple(self._ruling(scene, rule) for rule in passage.thumb),
            route=self._route(passage.route),
            all_plain=tuple(choice.offered for choice in choices) if all(c.is_plain for c in choices) else None,
        )

    def _choice(self, scene: Scene, passage: Passage, choice: Choice, index: int) -> ChoiceAt:
        chair = passage.chair or scene.chair
        assert chair, "the loader sees to it that every choice has a chair"
        person = self.story.person_in(chair)
        spoken_for = {c.value for c in choice.changes if isinstance(c, OnStandpoint) and c.person == person}
        test = self.compiler.test(choice.when)
        return ChoiceAt(
            index=self._choice_places[scene.id, choice.id],
            key=f"{scene.id}.{choice.id}",
            scene=self._scene_places[(scene.id,)],
            passage=index,
            choice=choice,
            chair=chair,
            test=test,
            needs=tuple((other, self.layout.relation(person, other)) for other in choice.needs),
            acts=(
                *(
                    letting_pass(*cells)
                    for (standing, value), cells in self.layout.standpoints.items()
                    if standing == person and value not in spoken_for
                ),
                *(act_for(change, self.layout) for change in choice.changes),
            ),
            visit=self._scene_places[(choice.visit,)] if choice.visit else None,
            route=self._route(choice.route),
            is_plain=test is True and not choice.needs and not choice.once,
        )

    def _ruling(self, scene: Scene, rule: Rule) -> Ruling:
        return Ruling(
            test=self.compiler.test(rule.when),
            choices=tuple(self._choice_places[scene.id, choice] for _, choice in rule.choices),
            weights=tuple(weight for weight, _ in rule.choices),
        )

    def _route(self, route: Route) -> tuple[Way, ...]:
        return tuple(self._way(branch) for branch in route)

    def _way(self, branch: Branch) -> Way:
        return Way(
            test=self.compiler.test(branch.when),
            targets=tuple(self._target(target) for _, target in branch.targets),
            weights=tuple(weight for weight, _ in branch.targets),
        )

    def _target(self, target: ToPassage | ToNext | ToEnding) -> int:
        match target:
            case ToPassage(scene, passage):
                return self._passage_places[scene, passage]
            case ToNext():
                return NEXT
            case ToEnding(None):
                return END
            case ToEnding(ending):
                return END - 1 - self.endings.index(ending)


def _places(paths: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    return {path: place for place, path in enumerate(paths)}


def _choice_keys(story: Story) -> Iterable[tuple[str, str]]:
    return (
        (scene.id, choice.id)
        for scene in story.scenes.values()
        for passage in scene.passages
        for choice in passage.choices
    )
