"""A story as a map: chapters, the scenes in them, what is in each scene, and how likely one comes there."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from string import ascii_uppercase

from game.authoring.mapping.plan import Link, Plan, links_of, plan
from game.authoring.mapping.reach import Reach
from game.authoring.telling import ChapterView, EndingView, PassageView, SceneView, ScriptView


@dataclass(frozen=True, slots=True)
class Share:
    """How often one comes by in a run, on average: from 0 to 1, and more where a passage comes back.

    `there` is whether one can come here at all: None where that is not known.
    """

    value: Fraction
    there: bool | None

    @property
    def is_never(self) -> bool:
        """Nobody can come here, and that is certain."""
        return self.there is False

    @property
    def is_unseen(self) -> bool:
        """Not seen in the plays that were made, and perhaps possible."""
        return self.there is None

    @property
    def is_rare(self) -> bool:
        """Not seen in the plays that were made, and certainly possible."""
        return self.there is True and not self.value

    @property
    def percent(self) -> str:
        """In whole percents; what is between 0 and 1 is told as such, and what comes back as a number of times."""
        if self.value > 1:
            return f"{float(self.value):.1f}×"
        if 0 < self.value < Fraction(1, 100) or self.is_rare:
            return "<1%"
        return ">99%" if Fraction(99, 100) < self.value < 1 else f"{round(self.value * 100)}%"


@dataclass(frozen=True, slots=True)
class ComplicationMark:
    """How a complication is known on the map: a letter and a colour, which is one of `COLOURS` by its number."""

    id: str
    title: str
    letter: str
    colour: int


@dataclass(frozen=True, slots=True)
class PassageSpot:
    """A passage on the map; `links` lead on from it, `comes` are the keys of passages that lead to it."""

    view: PassageView
    share: Share | None
    marks: tuple[ComplicationMark, ...]
    links: tuple[Link, ...]
    comes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SceneSpot:
    """A scene on the map. `visited_from` are the keys of choices that have it played in between."""

    view: SceneView
    plan: Plan
    share: Share | None
    marks: tuple[ComplicationMark, ...]
    passages: tuple[PassageSpot, ...]
    visited_from: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SlotSpot:
    """What a chapter has next: a scene, or several of which one offers itself."""

    scenes: tuple[SceneSpot, ...]

    @property
    def is_any_of(self) -> bool:
        return len(self.scenes) > 1


@dataclass(frozen=True, slots=True)
class ChapterSpot:
    """A chapter; `aside` is set where these are scenes that no chapter lists."""

    id: str
    title: str
    slots: tuple[SlotSpot, ...]
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class EndingSpot:
    view: EndingView
    share: Share | None


@dataclass(frozen=True, slots=True)
class Jump:
    """A way out of a scene that is not simply the next one: into another scene, on a visit, or to a named ending."""

    source: str
    """A scene."""
    target: str
    """A scene, or "end ENDING"."""
    is_visit: bool


@dataclass(frozen=True, slots=True)
class MapView:
    """Everything on the map."""

    script: ScriptView
    chapters: tuple[ChapterSpot, ...]
    endings: tuple[EndingSpot, ...]
    complications: tuple[ComplicationMark, ...]
    jumps: tuple[Jump, ...]
    reach: Reach | None

    def scenes(self) -> Iterator[SceneSpot]:
        """Yield every scene in the order of the map; one that comes back only where it stands first."""
        for chapter in self.chapters:
            yield from self.scenes_first_in(chapter)

    def scenes_first_in(self, chapter: ChapterSpot) -> Iterator[SceneSpot]:
        """Yield the scenes of a chapter that stand in none before it, each once."""
        before = self.chapters[: self.chapters.index(chapter)]
        seen = {scene.view.id for each in before for slot in each.slots for scene in slot.scenes}
        for scene in (scene for slot in chapter.slots for scene in slot.scenes):
            if scene.view.id not in seen:
                seen.add(scene.view.id)
                yield scene

    def passages(self) -> Iterator[PassageSpot]:
        """Yield every passage in the order of the map."""
        for scene in self.scenes():
            yield from scene.passages


def map_view(script: ScriptView, reach: Reach | None) -> MapView:
    """Lay out a whole story; without `reach` nothing is said of how likely one comes anywhere."""
    marks = {
        id: ComplicationMark(id, title, ascii_uppercase[place % 26], place % COLOUR_COUNT)
        for place, (id, title) in enumerate(script.complications)
    }
    placing = _Placing(script, reach, marks, _comings(script))
    listed = tuple(placing.chapter(chapter) for chapter in script.chapters)
    aside = (ChapterSpot("", "", tuple(placing.slot((id,)) for id in script.aside), True),) if script.aside else ()
    endings = tuple(EndingSpot(ending, placing.ending_share(place)) for place, ending in enumerate(script.endings))
    return MapView(script, (*listed, *aside), endings, tuple(marks.values()), _jumps(script), reach)


COLOUR_COUNT = 8
"""How many colours there are for complications; with more of them, the letter tells them apart."""


@dataclass(frozen=True, slots=True)
class _Placing:
    """Puts the parts of one story on the map."""

    script: ScriptView
    reach: Reach | None
    marks: dict[str, ComplicationMark]
    comings: dict[str, tuple[str, ...]]

    def chapter(self, chapter: ChapterView) -> ChapterSpot:
        return ChapterSpot(chapter.id, chapter.title, tuple(self.slot(slot) for slot in chapter.slots))

    def slot(self, scenes: tuple[str, ...]) -> SlotSpot:
        return SlotSpot(tuple(self.scene(self.script.scenes[id]) for id in scenes))

    def scene(self, scene: SceneView) -> SceneSpot:
        passages = tuple(self.passage(passage) for passage in scene.passages)
        shares = [passage.share for passage in passages if passage.share]
        return SceneSpot(
            view=scene,
            plan=plan(scene),
            # A way may lead into the middle of a scene, so it is come by at least as often as any passage in it.
            share=max(shares, key=lambda share: (share.value, share.there is True), default=None),
            marks=self.marked(scene.complications),
            passages=passages,
            visited_from=_visitors(self.script, scene.id),
        )

    def passage(self, passage: PassageView) -> PassageSpot:
        share = self.passage_share(passage.index)
        links, comes = tuple(links_of(passage)), self.comings.get(passage.key, ())
        return PassageSpot(passage, share, self.marked(passage.complications), links, comes)

    def marked(self, complications: tuple[str, ...]) -> tuple[ComplicationMark, ...]:
        return tuple(mark for id, mark in self.marks.items() if id in complications)

    def passage_share(self, index: int) -> Share | None:
        reach = self.reach
        return _share(reach.passages[index], index in reach.passages_there, reach) if reach else None

    def ending_share(self, place: int) -> Share | None:
        reach = self.reach
        return _share(reach.endings[place], place in reach.endings_there, reach) if reach else None


def _share(value: Fraction, is_there: bool, reach: Reach) -> Share:
    return Share(value, True if is_there else (False if reach.is_whole else None))


def _comings(script: ScriptView) -> dict[str, tuple[str, ...]]:
    """By passage, the passages that lead to it."""
    found: dict[str, tuple[str, ...]] = {}
    for scene in script.scenes.values():
        for passage in scene.passages:
            for link in links_of(passage):
                found[link.target] = (*found.get(link.target, ()), passage.key)
    return found


def _visitors(script: ScriptView, scene: str) -> tuple[str, ...]:
    return tuple(
        choice.key
        for each in script.scenes.values()
        for passage in each.passages
        for choice in passage.choices
        if choice.visit_id == scene
    )


def _jumps(script: ScriptView) -> tuple[Jump, ...]:
    found = dict.fromkeys(
        jump for scene in script.scenes.values() for passage in scene.passages for jump in _leaps(scene.id, passage)
    )
    return tuple(found)


def _leaps(scene: str, passage: PassageView) -> Iterator[Jump]:
    for link in links_of(passage):
        kind, _, rest = link.target.partition(" ")
        if kind == "visit":
            yield Jump(scene, rest, True)
        elif kind == "end" and rest:
            yield Jump(scene, link.target, False)
        elif "." in link.target and link.target.partition(".")[0] != scene:
            yield Jump(scene, link.target.partition(".")[0], False)
