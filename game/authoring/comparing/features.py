"""What of a story decides a run or is graded, field by field: as it is compared, and as it is told."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.authoring.comparing.pairing import Pairs
from game.story import (
    Branch,
    Choice,
    Condition,
    Passage,
    Rule,
    Scene,
    Story,
    branch_words,
    change_words,
    condition_words,
    rule_words,
)

Features = dict[str, str]
"""By field what stands there, with the names of the new version; empty where nothing does."""
SHOWN = frozenset(("place", "time", "present", "heard", "face", "to", "portrait", "name", "minutes", "side", "level"))
"""What is only seen, and decides nothing."""
GRADED = frozenset(("drive", "shows"))
"""What is for afterwards, and decides nothing either."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads the features of one version. `pairs` gives the new names; None for the new version itself."""

    story: Story
    pairs: Pairs | None = None

    def scene(self, scene: Scene) -> Features:
        """Return what decides whether and how a scene is played."""
        return {
            "when": self._when(scene.when),
            "weight": str(scene.weight),
            "again": "yes" if scene.again else "",
            "chair": scene.chair or "",
            "present": ", ".join(scene.present),
            "heard": ", ".join(scene.heard),
            "place": scene.place,
            "time": scene.time,
        }

    def passage(self, scene: str, passage: Passage) -> Features:
        """Return what a passage does and where it leads."""
        return {
            "chair": passage.chair or "" if passage.choices else "",
            "does": self._changes(passage),
            "thumb": _lines(self._rule(scene, rule) for rule in passage.thumb),
            "go": self._route(passage.route),
            "time": passage.time or "",
        }

    def choice(self, passage: Passage, choice: Choice) -> Features:
        """Return what a choice asks, does and shows, and where it leads; nothing where it leads where its passage does."""
        return {
            "when": self._when(choice.when),
            "needs": ", ".join(choice.needs),
            "once": "yes" if choice.once else "",
            "does": self._changes(choice),
            "visit": self._scene_name(choice.visit or ""),
            "go": self._route(choice.route) if choice.route != passage.route else "",
            "drive": choice.drive,
            "shows": ", ".join(sorted(choice.shows)),
            "to": choice.to or "",
            "face": choice.face or "",
        }

    def whole(self) -> dict[str, Features]:
        """Return what of the story stands outside its scenes, by what it is of."""
        story = self.story
        found: dict[str, Features] = {"": self._top()}
        for person in story.cast.values():
            found[f"cast.{person.id}"] = {
                "guard": person.guard, "name": person.name, "portrait": person.portrait, "side": person.side,
                "level": str(person.level),
            }  # fmt: skip
        for relation in story.relations:
            found[f"relations.{relation.one}, {relation.other}"] = {"start": relation.start}
        for it in story.complications.values():
            found[f"complications.{it.id}"] = {
                "between": ", ".join(it.between), "stirs": "start" if it.stirs is None else self._when(it.stirs),
                "bears": str(it.bears), "tax": str(it.tax),
            }  # fmt: skip
        for value in story.values.values():
            found[f"values.{value.id}"] = {}
        for capital in story.capital.values():
            found[f"capital.{capital.id}"] = {"kind": capital.kind}
        for fact in story.facts.values():
            of = ", ".join(fact.names) or f"{fact.low} … {fact.high}"
            found[f"facts.{fact.id}"] = {"of": of, "start": fact.names[fact.start] if fact.names else str(fact.start)}
        for chapter in story.chapters:
            found[f"chapters.{chapter.id}"] = {"scenes": "; ".join(self._slot(slot) for slot in chapter.slots)}
        for ending in story.endings.values():
            id = self.pairs.endings.get(ending.id, ending.id) if self.pairs else ending.id
            found[f"endings.{id}"] = {"when": self._when(ending.when)}
        return found

    def _top(self) -> Features:
        endings = self.pairs.endings if self.pairs else {}
        return {
            "language": self.story.language,
            "minutes": str(self.story.minutes),
            "chairs": ", ".join(f"{chair}: {person}" for chair, person in self.story.chairs.items()),
            "chapters": ", ".join(chapter.id for chapter in self.story.chapters),
            "endings": ", ".join(endings.get(id, id) for id in self.story.endings),
        }

    def _slot(self, slot: tuple[str, ...]) -> str:
        return " / ".join(self._scene_name(id) for id in slot)

    def _when(self, condition: Condition | None) -> str:
        if condition is None:
            return ""
        return condition_words(self.pairs.condition(condition) if self.pairs else condition, self.story.facts)

    def _changes(self, of: Passage | Choice) -> str:
        return ", ".join(change_words(change, self.story.facts) for change in of.changes)

    def _branch(self, branch: Branch) -> str:
        if self.pairs:
            targets = tuple((weight, self.pairs.target(target)) for weight, target in branch.targets)
            branch = Branch(self.pairs.condition(branch.when), targets)
        return branch_words(branch, self.story.facts)

    def _rule(self, scene: str, rule: Rule) -> str:
        if self.pairs:
            names = self.pairs.choices
            choices = tuple((weight, names.get((scene, id), (scene, id))[1]) for weight, id in rule.choices)
            rule = Rule(self.pairs.condition(rule.when), choices)
        return rule_words(rule, self.story.facts)

    def _route(self, route: tuple[Branch, ...]) -> str:
        return _lines(self._branch(branch) for branch in route)

    def _scene_name(self, id: str) -> str:
        return self.pairs.scenes.get(id, id) if self.pairs else id


def _lines(words: Iterable[str]) -> str:
    return "; ".join(words)
