"""What of a story is other than it was: which passages, and what in them; and which words were not there before.

Meant for somebody who looks at a story while they write it. What an edit means for the runs that are possible is another matter.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Literal

from game.story.scenes import Choice, Passage, Place, Scene
from game.story.script import Narration, Script, Speech, Text, Thought
from game.story.story import Story

_NAMES = {"changes": "does", "route": "go"}
"""What an author calls a field, where that is other."""
_OF_PASSAGES = ("passages", "at", "id")
_OF_STORIES = ("scenes", "fingerprint", "translations", "folder", "places", "slug")


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is other than it was: a passage, or what belongs to its scene as a whole or to the story.

    `path` is "scene.passage", "scene", or nothing for what stands in story.yaml. `what` names what is other in it, as the author
    does: "text", "never_called" for a choice that is new or gone, "never_called.reply". `at` is where it stands, where it is known.
    """

    kind: Literal["new", "gone", "changed"]
    path: str
    what: tuple[str, ...] = ()
    at: Place | None = None


def differences(old: Story, new: Story, language: str) -> tuple[Difference, ...]:
    """Return what is other in the new version, in the order of its files, and then what is gone.

    Of a translation, only what is read in this language counts.
    """
    found = [Difference("changed", "", tuple(what))] if (what := _other(old, new, _OF_STORIES)) else []
    for scene in new.scenes.values():
        before = old.scenes.get(scene.id)
        if before is not None and (what := _other(before, scene, _OF_PASSAGES)):
            found.append(Difference("changed", scene.id, tuple(what), scene.at))
        for passage in scene.passages:
            found += _of_passage(scene, passage, _passage(old, scene.id, passage.id), (old, new, language))
    there = {(scene.id, passage.id) for scene in new.scenes.values() for passage in scene.passages}
    return (*found, *(Difference("gone", f"{one}.{other}") for one, other in _paths(old) if (one, other) not in there))


def fresh_words(old: Story, new: Story, language: str) -> frozenset[Text]:
    """Return the texts of passages and choices whose words, in this language, their passage did not have before."""
    found: set[Text] = set()
    for scene in new.scenes.values():
        for passage in scene.passages:
            before = _passage(old, scene.id, passage.id)
            if before == passage and language == new.language:
                continue
            known = {old.words(text, language) for text in _texts(before)} if before else set()
            found |= {text for text in _texts(passage) if new.words(text, language) not in known}
    return frozenset(found)


def _of_passage(
    scene: Scene, passage: Passage, before: Passage | None, read: tuple[Story, Story, str]
) -> list[Difference]:
    path = f"{scene.id}.{passage.id}"
    if before is None:
        return [Difference("new", path, (), passage.at)]
    what = _other(before, passage, ("choices", "at"))
    known = {choice.id: choice for choice in before.choices}
    for choice in passage.choices:
        what += _of_choice(choice, known.pop(choice.id, None))
    what += list(known)
    if not what and _is_translated_otherwise(passage, read):
        what.append(f"locale/{read[2]}.po")
    return [Difference("changed", path, tuple(what), passage.at)] if what else []


def _of_choice(choice: Choice, before: Choice | None) -> list[str]:
    if before is None:
        return [choice.id]
    return [f"{choice.id}.{name}" for name in _other(before, choice, ("at",))]


def _is_translated_otherwise(passage: Passage, read: tuple[Story, Story, str]) -> bool:
    old, new, language = read
    if language == new.language:
        return False
    return any(old.words(text, language) != new.words(text, language) for text in _texts(passage))


def _other(
    before: Story | Scene | Passage | Choice, now: Story | Scene | Passage | Choice, without: tuple[str, ...]
) -> list[str]:
    """Return which fields of two versions of a thing are not the same, as the author calls them."""
    names = (field.name for field in fields(now) if field.name not in without)
    return [_NAMES.get(name, name) for name in names if getattr(before, name) != getattr(now, name)]


def _passage(story: Story, scene: str, passage: str) -> Passage | None:
    found = story.scenes.get(scene)
    return next((each for each in found.passages if each.id == passage), None) if found else None


def _paths(story: Story) -> Iterator[tuple[str, str]]:
    return ((scene.id, passage.id) for scene in story.scenes.values() for passage in scene.passages)


def _texts(passage: Passage) -> Iterator[Text]:
    """Yield what is read in a passage: its text, and of each choice what is done, said, seen and answered, and why it is closed."""
    yield from _of_script(passage.text)
    for choice in passage.choices:
        yield from (text for text in (choice.do, choice.say, choice.seen, choice.closed) if text)
        yield from _of_script(choice.reply)


def _of_script(script: Script) -> Iterator[Text]:
    return (line.part.text for line in script if isinstance(line.part, Narration | Speech | Thought))
