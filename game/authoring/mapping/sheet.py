"""The whole map on one sheet that does not move: every scene open, in a drawing for a report or the wall."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from game.authoring.mapping import colours
from game.authoring.mapping.page import chosen, curve, out_words, reach_words
from game.authoring.mapping.plan import shortened
from game.authoring.mapping.view import ChapterSpot, EndingSpot, MapView, SceneSpot, Share, SlotSpot
from game.authoring.mapping.words import worded
from game.authoring.pages import page_environment
from game.drawing.paper import COLOURS

_WIDTH = 236.0
_HEAD = 64.0
_HEAD_ALONE = 52.0
_GAP = 20.0
_COLUMN_GAP = 56.0
_FRAME = 12.0
_FRAME_HEAD = 24.0
_TOP = 112.0
_EDGE = 30.0
_LETTER = 7.6


@dataclass(frozen=True, slots=True)
class Placed:
    """Something on the sheet: a scene, an ending, or the frame around scenes of which one offers itself."""

    thing: SceneSpot | EndingSpot | SlotSpot
    x: float
    y: float
    width: float
    height: float

    @property
    def kind(self) -> str:
        """What it is, for the template."""
        match self.thing:
            case SceneSpot():
                return "scene"
            case EndingSpot():
                return "ending"
            case SlotSpot():
                return "frame"


@dataclass(frozen=True, slots=True)
class Column:
    """A chapter on the sheet, under its title."""

    title: str
    x: float
    width: float
    height: float
    placed: tuple[Placed, ...]


def map_svg(view: MapView, *, with_passages: bool = True) -> str:
    """Return the map as an SVG file; without passages every scene is shut."""
    language = view.script.language
    columns = tuple(_columns(view, with_passages))
    template = page_environment("game.authoring.mapping").get_template("map.svg")
    return template.render(
        map=view,
        language=language,
        w=partial(worded, language=language),
        columns=columns,
        width=columns[-1].x + columns[-1].width + _EDGE,
        height=max(column.height for column in columns) + _EDGE,
        with_passages=with_passages,
        c=COLOURS,
        marks=colours.DAY,
        on_marks=colours.ON_DAY,
        chosen=partial(chosen, language=language),
        out=partial(out_words, view, language=language),
        reach=reach_words(view, language),
        curve=curve,
        cut=_cut,
        share=partial(_share_words, language=language),
        boxes=lambda scene: {box.key: box for box in scene.plan.boxes},
        head=_HEAD,
    )


def _columns(view: MapView, with_passages: bool) -> Iterator[Column]:
    x = _EDGE
    for number, chapter in enumerate(view.chapters, 1):
        title = worded("aside", view.script.language) if chapter.is_aside else f"{number}  {chapter.title}"
        column = _column(title, x, chapter, with_passages)
        yield column
        x += column.width + _COLUMN_GAP
    endings, y = [], _TOP
    for ending in view.endings:
        endings.append(Placed(ending, x, y, _WIDTH, _HEAD_ALONE))
        y += _HEAD_ALONE + _GAP
    yield Column(worded("endings", view.script.language), x, _WIDTH, y, tuple(endings))


def _column(title: str, x: float, chapter: ChapterSpot, with_passages: bool) -> Column:
    placed: list[Placed] = []
    y = _TOP
    for slot in chapter.slots:
        inset = _FRAME if slot.is_any_of else 0.0
        scenes = []
        below = y + (_FRAME_HEAD if slot.is_any_of else 0.0)
        for scene in slot.scenes:
            width, height = _size(scene, with_passages)
            scenes.append(Placed(scene, x + inset, below, width, height))
            below += height + _GAP
        if slot.is_any_of:
            widest = max(each.width for each in scenes) + 2 * _FRAME
            placed.append(Placed(slot, x, y, widest, below - _GAP + _FRAME - y))
            below += _FRAME
        placed += scenes
        y = below
    return Column(title, x, max((each.width for each in placed), default=_WIDTH), y, tuple(placed))


def _size(scene: SceneSpot, with_passages: bool) -> tuple[float, float]:
    if not with_passages:
        return _WIDTH, _HEAD
    return max(_WIDTH, scene.plan.width), _HEAD + scene.plan.height


def _cut(words: str, width: float) -> str:
    """As much of some words as has room in a width."""
    return shortened(words, max(2, int(width / _LETTER)))


def _share_words(share: Share | None, language: str) -> Markup | str:
    if share is None:
        return ""
    if share.is_never or share.is_unseen:
        return worded("never" if share.is_never else "unseen", language)
    return share.percent
