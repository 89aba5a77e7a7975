"""Which scene, passage, choice and ending of one version of a story is which of another, also under another name or elsewhere."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from game.story import (
    All,
    Any,
    Choice,
    Condition,
    Ending,
    Is,
    Not,
    Passage,
    Scene,
    Script,
    Story,
    Target,
    ToEnding,
    ToPassage,
)

_ALIKE = 0.6
"""So much alike in its words is what goes under another name and is the same."""
_MOST_PAIRS = 20_000

_K = TypeVar("_K", bound=Hashable)
Path = tuple[str, str]
"""A passage or a choice: its scene and its id."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Old to new names of what is in both versions."""

    scenes: Mapping[str, str]
    passages: Mapping[Path, Path]
    choices: Mapping[Path, Path]
    endings: Mapping[str, str]

    def condition(self, condition: Condition | None) -> Condition | None:
        """Return a condition of the old version with the names of the new one."""
        match condition:
            case Is("visited", (scene,)):
                return Is("visited", (self.scenes.get(scene, scene),))
            case Is("visited", (scene, passage)):
                return Is("visited", self.passages.get((scene, passage), (scene, passage)))
            case Is("picked", (scene, choice)):
                return Is("picked", self.choices.get((scene, choice), (scene, choice)))
            case Not(part):
                return Not(self._part(part))
            case All(parts):
                return All(tuple(self._part(part) for part in parts))
            case Any(parts):
                return Any(tuple(self._part(part) for part in parts))
            case _:
                return condition

    def target(self, target: Target) -> Target:
        """Return where a way of the old version leads, with the names of the new one."""
        match target:
            case ToPassage(scene, passage):
                return ToPassage(*self.passages.get((scene, passage), (scene, passage)))
            case ToEnding(str(ending)):
                return ToEnding(self.endings.get(ending, ending))
            case _:
                return target

    def _part(self, part: Condition) -> Condition:
        renamed = self.condition(part)
        assert renamed is not None
        return renamed


def paired(old: Story, new: Story) -> Pairs:
    """Find what is what: by name, and what is left over by its words."""
    scenes = _pairs(old.scenes, new.scenes, _scene_words)
    passages = _pairs(passages_of(old), passages_of(new), _passage_words, _inside(scenes))
    choices = _pairs(choices_of(old), choices_of(new), choice_words, _inside(scenes))
    return Pairs(scenes, passages, choices, _pairs(old.endings, new.endings, _ending_words))


def passages_of(story: Story) -> dict[Path, Passage]:
    """Return every passage of a story by its scene and id."""
    return {(scene.id, passage.id): passage for scene in story.scenes.values() for passage in scene.passages}


def choices_of(story: Story) -> dict[Path, Choice]:
    """Return every choice of a story by its scene and id."""
    return {(path[0], choice.id): choice for path, passage in passages_of(story).items() for choice in passage.choices}


def choice_words(choice: Choice) -> str:
    """Return what is said or done with a choice, as it was written."""
    return " ".join(text.source for text in (choice.do, choice.say) if text)


def _inside(scenes: Mapping[str, str]) -> Callable[[Path], Path]:
    """Under which name something stands if only its scene was renamed."""
    return lambda path: (scenes.get(path[0], path[0]), path[1])


_T = TypeVar("_T")


def _pairs(
    old: Mapping[_K, _T],
    new: Mapping[_K, _T],
    words: Callable[[_T], str],
    renamed: Callable[[_K], _K] = lambda key: key,
) -> dict[_K, _K]:
    found = {key: renamed(key) for key in old if renamed(key) in new}
    taken = set(found.values())
    left, fresh = [key for key in old if key not in found], [key for key in new if key not in taken]
    if len(left) * len(fresh) > _MOST_PAIRS:
        return found
    shares = [
        (share, place, one, other)
        for place, (one, other) in enumerate((one, other) for one in left for other in fresh)
        if (share := likeness(words(old[one]), words(new[other]))) >= _ALIKE
    ]
    for _, _, one, other in sorted(shares, key=lambda each: (-each[0], each[1])):
        if one not in found and other not in taken:
            found[one] = other
            taken.add(other)
    return found


def likeness(one: str, other: str) -> float:
    """Return how much alike two texts are in their words, from 0 to 1; 0 for what is surely not alike enough."""
    matcher = SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()


def _scene_words(scene: Scene) -> str:
    return " ".join((scene.title.source, *(_passage_words(passage) for passage in scene.passages)))


def _passage_words(passage: Passage) -> str:
    return " ".join((_script_words(passage.text), *(choice_words(choice) for choice in passage.choices)))


def _ending_words(ending: Ending) -> str:
    return f"{ending.title.source} {_script_words(ending.text)}"


def _script_words(script: Script) -> str:
    return " ".join(_sources(script))


def _sources(script: Script) -> Iterable[str]:
    return (text.source for line in script if (text := getattr(line.part, "text", None)))
