"""The map as one page that needs nothing else: it opens, searches and grows in any browser, and also from the keyboard alone."""

import json
from collections.abc import Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment
from markupsafe import Markup

from game.authoring.mapping import colours
from game.authoring.mapping.plan import Box, Point
from game.authoring.mapping.view import MapView, SceneSpot
from game.authoring.mapping.words import worded
from game.authoring.pages import page_environment, page_style
from game.authoring.telling import PassageView
from game.story import Place

_BEND = 9.0
"""How far from a corner a line begins to bend, in pixels."""


def map_html(view: MapView, assets: Path, folder: Path | None = None) -> str:
    """Return a map as a whole HTML page in one file, with its script and nothing to fetch.

    With `folder`, where the story lies on this machine, places are links that open them in an editor; without, nothing of the
    machine is in the page. `assets` has the fonts; what is missing there is done without.
    """
    language = view.script.language
    scenes = {scene.view.id: scene for scene in view.scenes()}
    return (
        _environment()
        .get_template("map.html")
        .render(
            map=view,
            scenes=tuple(scenes.values()),
            language=language,
            w=partial(worded, language=language),
            style=page_style(assets, has_night=True),
            colours=_colours(),
            counts=_counts(scenes),
            touched=_touched(view, scenes),
            private=_private(scenes),
            unreached=_unreached(view, scenes, language),
            reach=reach_words(view, language),
            folder=folder,
            known={key for scene in scenes.values() for key in (scene.view.id, *(p.view.key for p in scene.passages))}
            | {f"end {ending.view.id}" for ending in view.endings},
            chosen=partial(chosen, language=language),
            out=partial(out_words, view, language=language),
            boxes=_boxes,
            curve=curve,
            editor=partial(_editor, folder),
            data=_data(view, language),
        )
    )


def curve(points: Sequence[Point]) -> str:
    """Return a line through points as the path of an SVG, its corners rounded."""
    path = f"M{_number(points[0])}"
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path += f"L{_number(_towards(corner, before))}Q{_number(corner)} {_number(_towards(corner, after))}"
    return f"{path}L{_number(points[-1])}"


def chosen(passage: PassageView, language: str) -> str:
    """Return whose choices a passage has, and how many."""
    count = len(passage.choices)
    if not count:
        return worded("no choices", language)
    return worded("one choice" if count == 1 else "choices", language, person=passage.who, count=count)


def out_words(view: MapView, key: str, language: str) -> str:
    """Return the words for what leads out of a scene."""
    kind, _, rest = key.partition(" ")
    match kind:
        case "next":
            return worded("out next", language)
        case "end":
            titles = {ending.view.id: ending.view.title for ending in view.endings}
            return titles.get(rest) or worded("out end", language)
        case "visit":
            return worded("out visit", language, title=view.script.scenes[rest].title)
        case _:
            return f"→ {key}"


def reach_words(view: MapView, language: str) -> str:
    """Return where the shares on a map come from."""
    if view.reach is None:
        return worded("no reach", language)
    told = worded(view.reach.source, language, plays=view.reach.plays, last=view.reach.plays - 1)
    return (
        told
        if view.reach.source == "exact"
        else f"{told} {worded('whole' if view.reach.is_whole else 'part', language)}"
    )


@cache
def _environment() -> Environment:
    return page_environment("game.authoring.mapping")


def _colours() -> Markup:
    day = "".join(f".k{n}{{background:{code};color:{colours.ON_DAY}}}" for n, code in enumerate(colours.DAY))
    night = "".join(f".k{n}{{background:{code};color:{colours.ON_NIGHT}}}" for n, code in enumerate(colours.NIGHT))
    return Markup(day + "@media (prefers-color-scheme:dark){" + night + "}")  # noqa: S704  # nothing in it but our own colours


def _counts(scenes: Mapping[str, SceneSpot]) -> dict[str, int]:
    passages = [passage.view for scene in scenes.values() for passage in scene.passages]
    return {
        "scenes": len(scenes),
        "passages": len(passages),
        "choices": sum(len(passage.choices) for passage in passages),
    }


def _touched(view: MapView, scenes: Mapping[str, SceneSpot]) -> dict[str, tuple[int, int]]:
    """By complication, how many scenes and passages touch it."""
    return {
        mark.id: (
            sum(mark in scene.marks for scene in scenes.values()),
            sum(mark in passage.marks for scene in scenes.values() for passage in scene.passages),
        )
        for mark in view.complications
    }


def _private(scenes: Mapping[str, SceneSpot]) -> list[tuple[str, str]]:
    found = {scene.view.chair: scene.view.private for scene in scenes.values() if scene.view.chair}
    return list(found.items())


def _unreached(view: MapView, scenes: Mapping[str, SceneSpot], language: str) -> str:
    """How many passages and endings are come by in no play; empty where there are none."""
    passages = [passage.share for scene in scenes.values() for passage in scene.passages]
    shares = [share for share in (*passages, *(ending.share for ending in view.endings)) if share]
    count = sum(share.is_never or share.is_unseen for share in shares)
    if not count:
        return ""
    return worded("show unseen" if any(share.is_unseen for share in shares) else "show never", language, count=count)


def _boxes(scene: SceneSpot) -> dict[str, Box]:
    return {box.key: box for box in scene.plan.boxes}


def _editor(folder: Path | None, place: Place) -> str:
    assert folder, "without a folder there are no links"
    return f"vscode://file{quote((folder / place.file).as_posix())}:{place.line}:{place.column}"


def _data(view: MapView, language: str) -> Markup:
    words = {
        "found": worded("found", language),
        "more": worded("more found", language),
        "nothing": worded("nothing found", language),
        "copied": worded("copied", language),
    }
    jumps = [{"from": jump.source, "to": jump.target, "visit": jump.is_visit} for jump in view.jumps]
    # In a script element nothing is escaped, and nothing may close it.
    text = json.dumps({"words": words, "jumps": jumps}, ensure_ascii=False).replace("<", "\\u003c")
    return Markup(text)  # noqa: S704  # no markup can be in it


def _towards(corner: Point, other: Point) -> Point:
    """The point a bend before or after a corner, no further than half way."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    part = min(_BEND, length / 2) / length
    return (corner[0] + dx * part, corner[1] + dy * part)


def _number(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
