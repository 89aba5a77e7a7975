"""What of a story decides a run or is graded, field by field: as it is compared, and as it is told."""

from dataclasses import dataclass
from typing import NamedTuple

from game.authoring.comparing.pairing import Pairs
from game.authoring.telling import Telling
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


class Feature(NamedTuple):
    """What stands in a field, as it is written with the names of the new version, and as it is told. Empty where nothing does."""

    value: str
    words: str


Features = dict[str, Feature]
"""By field."""
SHOWN = frozenset(("place", "time", "present", "heard", "face", "to", "portrait", "name", "minutes", "side", "level"))
"""What is only seen, and decides nothing."""
GRADED = frozenset(("drive", "shows"))
"""What is for afterwards, and decides nothing either."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads the features of one version. `pairs` gives the new names; None for the new version itself."""

    telling: Telling
    pairs: Pairs | None = None

    @property
    def story(self) -> Story:
        return self.telling.story

    def scene(self, scene: Scene) -> Features:
        """Return what decides whether and how a scene is played."""
        return {
            "when": self._when(scene.when),
            "weight": _plain(str(scene.weight)),
            "again": _plain("yes" if scene.again else ""),
            "chair": _plain(scene.chair or ""),
            "present": _plain(", ".join(scene.present)),
            "heard": _plain(", ".join(scene.heard)),
            "place": _plain(scene.place),
            "time": _plain(scene.time),
        }

    def passage(self, scene: str, passage: Passage) -> Features:
        """Return what a passage does and where it leads."""
        return {
            "chair": _plain(passage.chair or "" if passage.choices else ""),
            "does": self._changes(passage),
            "thumb": self._thumb(scene, passage),
            "go": self._route(scene, passage.route),
            "time": _plain(passage.time or ""),
        }

    def choice(self, scene: str, passage: Passage, choice: Choice) -> Features:
        """Return what a choice asks, does and shows, and where it leads; nothing where it leads where its passage does."""
        return {
            "when": self._when(choice.when),
            "needs": _plain(", ".join(choice.needs)),
            "once": _plain("yes" if choice.once else ""),
            "does": self._changes(choice),
            "visit": Feature(self._scene_name(choice.visit or ""), choice.visit or ""),
            "go": self._route(scene, choice.route) if choice.route != passage.route else _plain(""),
            "drive": _plain(choice.drive),
            "shows": _plain(", ".join(sorted(choice.shows))),
            "to": _plain(choice.to or ""),
            "face": _plain(choice.face or ""),
        }

    def whole(self) -> dict[str, Features]:
        """Return what of the story stands outside its scenes, by what it is of."""
        story = self.story
        found: dict[str, Features] = {"": self._top()}
        for person in story.cast.values():
            words = {
                "guard": person.guard, "name": person.name, "portrait": person.portrait, "side": person.side,
                "level": str(person.level),
            }  # fmt: skip
            found[f"cast.{person.id}"] = _all_plain(words)
        for relation in story.relations:
            found[f"relations.{relation.one}, {relation.other}"] = _all_plain({"start": relation.start})
        for it in story.complications.values():
            words = {"between": ", ".join(it.between), "bears": str(it.bears), "tax": str(it.tax)}
            stirs = _plain("start") if it.stirs is None else self._when(it.stirs)
            found[f"complications.{it.id}"] = {**_all_plain(words), "stirs": stirs}
        for value in story.values.values():
            found[f"values.{value.id}"] = {}
        for capital in story.capital.values():
            found[f"capital.{capital.id}"] = _all_plain({"kind": capital.kind})
        for fact in story.facts.values():
            of = ", ".join(fact.names) or f"{fact.low} … {fact.high}"
            start = fact.names[fact.start] if fact.names else str(fact.start)
            found[f"facts.{fact.id}"] = _all_plain({"of": of, "start": start})
        for chapter in story.chapters:
            slots = "; ".join(self._slot(slot) for slot in chapter.slots)
            found[f"chapters.{chapter.id}"] = _all_plain({"scenes": slots})
        for ending in story.endings.values():
            id = self.pairs.endings.get(ending.id, ending.id) if self.pairs else ending.id
            found[f"endings.{id}"] = {"when": self._when(ending.when)}
        return found

    def _top(self) -> Features:
        endings = self.pairs.endings if self.pairs else {}
        words = {
            "language": self.story.language,
            "minutes": str(self.story.minutes),
            "chairs": ", ".join(f"{chair}: {person}" for chair, person in self.story.chairs.items()),
            "chapters": ", ".join(chapter.id for chapter in self.story.chapters),
            "endings": ", ".join(endings.get(id, id) for id in self.story.endings),
        }
        return _all_plain(words)

    def _slot(self, slot: tuple[str, ...]) -> str:
        return " / ".join(self._scene_name(id) for id in slot)

    def _when(self, condition: Condition | None) -> Feature:
        if condition is None:
            return _plain("")
        renamed = self.pairs.condition(condition) if self.pairs else condition
        return Feature(condition_words(renamed, self.story.facts), self.telling.condition(condition))

    def _changes(self, of: Passage | Choice) -> Feature:
        value = ", ".join(change_words(change, self.story.facts) for change in of.changes)
        return Feature(value, "; ".join(self.telling.change(change) for change in of.changes))

    def _thumb(self, scene: str, passage: Passage) -> Feature:
        facts = self.story.facts
        value = "; ".join(rule_words(self._renamed(scene, rule), facts) for rule in passage.thumb)
        told = (self._led(rule.when, [(weight, id) for weight, id in rule.choices]) for rule in passage.thumb)
        return Feature(value, "; ".join(told))

    def _renamed(self, scene: str, rule: Rule) -> Rule:
        if self.pairs is None:
            return rule
        names = self.pairs.choices
        choices = tuple((weight, names.get((scene, id), (scene, id))[1]) for weight, id in rule.choices)
        return Rule(self.pairs.condition(rule.when), choices)

    def _route(self, scene: str, route: tuple[Branch, ...]) -> Feature:
        value = "; ".join(branch_words(self._branch(branch), self.story.facts) for branch in route)
        told = (
            self._led(branch.when, [(weight, self.telling.target(to, scene)) for weight, to in branch.targets])
            for branch in route
        )
        return Feature(value, "; ".join(told))

    def _branch(self, branch: Branch) -> Branch:
        if self.pairs is None:
            return branch
        targets = tuple((weight, self.pairs.target(target)) for weight, target in branch.targets)
        return Branch(self.pairs.condition(branch.when), targets)

    def _led(self, when: Condition | None, aims: list[tuple[int, str]]) -> str:
        """Where something leads, with its condition; where chance decides, with how many times in how many."""
        whole = sum(weight for weight, _ in aims)
        aim = aims[0][1] if len(aims) == 1 else ", ".join(f"{name} ({weight}/{whole})" for weight, name in aims)
        words = self.telling.condition(when)
        return f"{words}: {aim}" if words else aim

    def _scene_name(self, id: str) -> str:
        return self.pairs.scenes.get(id, id) if self.pairs else id


def _plain(words: str) -> Feature:
    return Feature(words, words)


def _all_plain(fields: dict[str, str]) -> Features:
    return {field: _plain(words) for field, words in fields.items()}
