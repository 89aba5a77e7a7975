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
    """How likely one comes by: from 0 to 1. `is_never` only where that is sure."""

    value: Fraction
    is_exact: bool

    @property
    def is_never(self) -> bool:
        return self.is_exact and not self.value

    @property
    def is_unseen(self) -> bool:
        """Not seen in the plays that were made, and perhaps possible."""
        return not self.is_exact and not self.value

    @property
    def percent(self) -> str:
        """In whole percents; what is between 0 and 1 is told as such."""
        if 0 < self.value < Fraction(1, 100):
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
        """Yield every scene in the order of the map."""
        for chapter in self.chapters:
            for slot in chapter.slots:
                yield from slot.scenes

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
    endings = tuple(
        EndingSpot(ending, placing.share(reach.endings[place] if reach else None))
        for place, ending in enumerate(script.endings)
    )
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
        shares = [passage.share.value for passage in passages if passage.share]
        return SceneSpot(
            view=scene,
            plan=plan(scene),
            # A way may lead into the middle of a scene, so it is come by at least as often as any passage in it.
            share=self.share(max(shares) if shares else None),
            marks=self.marked(scene.complications),
            passages=passages,
            visited_from=_visitors(self.script, scene.id),
        )

    def passage(self, passage: PassageView) -> PassageSpot:
        share = self.share(self.reach.passages[passage.index] if self.reach else None)
        links, comes = tuple(links_of(passage)), self.comings.get(passage.key, ())
        return PassageSpot(passage, share, self.marked(passage.complications), links, comes)

    def marked(self, complications: tuple[str, ...]) -> tuple[ComplicationMark, ...]:
        return tuple(mark for id, mark in self.marks.items() if id in complications)

    def share(self, value: Fraction | None) -> Share | None:
        return None if value is None or self.reach is None else Share(value, self.reach.source == "exact")


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
