"""What can only be seen when the whole story has been read: what nothing leads to, and what never ends."""

from collections.abc import Iterable, Iterator

from game.loading.diagnostics import Faults
from game.story import (
    Enter,
    Exit,
    Face,
    Line,
    Passage,
    Place,
    Scene,
    Speech,
    Story,
    Target,
    ToPassage,
)

_Key = tuple[str, str]
_NOWHERE = Place("story.yaml", 1, 1)


def check(story: Story, faults: Faults) -> None:
    """Note what is wrong with a story whose every part is right."""
    passages = {(scene.id, it.id): it for scene in story.scenes.values() for it in scene.passages}
    ways = {key: tuple(_ways(passage, story)) for key, passage in passages.items()}
    reached = _reached(story, ways)
    _check_reach(story, passages, reached, faults)
    _check_rounds(passages, ways, faults)
    for scene in story.scenes.values():
        _check_present(scene, story, faults)


def _ways(passage: Passage, story: Story) -> Iterator[_Key | None]:
    """Where a passage can go on to; None for the end of its scene or of the story."""
    yield from (_key(target) for target in _targets(passage))
    for choice in passage.choices:
        yield from (_key(target) for branch in choice.route for _, target in branch.targets)
        if choice.visit is not None:
            yield choice.visit, story.scenes[choice.visit].passages[0].id


def _targets(passage: Passage) -> Iterator[Target]:
    """Where a passage itself goes: not at all where one of its choices is always open."""
    is_open = any(choice.when is None and not choice.needs and not choice.once for choice in passage.choices)
    if not is_open:
        yield from (target for branch in passage.route for _, target in branch.targets)


def _key(target: Target) -> _Key | None:
    return (target.scene, target.passage) if isinstance(target, ToPassage) else None


def _reached(story: Story, ways: dict[_Key, tuple[_Key | None, ...]]) -> set[_Key]:
    """Every passage that can be come to from the beginning of a scene that a chapter names."""
    begun = {id for chapter in story.chapters for slot in chapter.slots for id in slot}
    waiting = [(id, story.scenes[id].passages[0].id) for id in begun]
    reached = set(waiting)
    while waiting:
        for key in ways[waiting.pop()]:
            if key is not None and key not in reached:
                reached.add(key)
                waiting.append(key)
    return reached


def _check_reach(story: Story, passages: dict[_Key, Passage], reached: set[_Key], faults: Faults) -> None:
    played = {scene for scene, _ in reached}
    for scene in story.scenes.values():
        if scene.id not in played:
            faults.add("S090", scene.at or _NOWHERE, name=scene.id)
    for key, passage in passages.items():
        if key[0] in played and key not in reached:
            faults.add("S091", passage.at or _NOWHERE, name=passage.id)


def _check_rounds(passages: dict[_Key, Passage], ways: dict[_Key, tuple[_Key | None, ...]], faults: Faults) -> None:
    """Find passages from which no way leads to a choice or out of the scene; tell the first of each round."""
    before: dict[_Key, list[_Key]] = {key: [] for key in passages}
    for key, after in ways.items():
        for target in after:
            if target is not None:
                before[target].append(key)
    waiting = [key for key, passage in passages.items() if passage.choices or None in ways[key]]
    ending = set(waiting)
    while waiting:
        for key in before[waiting.pop()]:
            if key not in ending:
                ending.add(key)
                waiting.append(key)
    told: set[_Key] = set()
    for key, passage in passages.items():
        if key not in ending and key not in told:
            told |= _linked(key, ways, before, ending)
            faults.add("S094", passage.at or _NOWHERE, name=passage.id)


def _linked(
    key: _Key, ways: dict[_Key, tuple[_Key | None, ...]], before: dict[_Key, list[_Key]], ending: set[_Key]
) -> set[_Key]:
    """All endless passages that hang together with this one, either way."""
    linked, waiting = {key}, [key]
    while waiting:
        here = waiting.pop()
        for other in (*ways[here], *before[here]):
            if other is not None and other not in linked and other not in ending:
                linked.add(other)
                waiting.append(other)
    return linked


def _check_present(scene: Scene, story: Story, faults: Faults) -> None:
    """Find people who do something in a scene in which they are not."""
    lines = [line for passage in scene.passages for line in _lines(passage)]
    present = {*scene.present, *scene.heard, *(line.part.person for line in lines if isinstance(line.part, Enter))}
    told: set[str] = set()
    for passage in scene.passages:
        for line in _lines(passage):
            match line.part:
                case Speech(person) | Face(person) | Exit(person):
                    if person not in present and person not in told:
                        told.add(person)
                        text = getattr(line.part, "text", None)
                        said = story.places.get((text.context, text.source)) if text else None
                        faults.add("S089", said or passage.at or _NOWHERE, name=person)


def _lines(passage: Passage) -> Iterable[Line]:
    yield from passage.text
    for choice in passage.choices:
        yield from choice.reply
