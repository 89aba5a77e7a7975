"""The map as data for other programs."""

from typing import Any

from game.authoring.mapping.view import ChapterSpot, EndingSpot, MapView, PassageSpot, SceneSpot, Share
from game.story import Place

FORMAT = 1


def map_json(view: MapView) -> dict[str, Any]:
    """Return the map as plain data. Shares are how often one comes by in a run, or null where that was not looked into."""
    reach = view.reach
    return {
        "format": FORMAT,
        "title": view.script.title,
        "language": view.script.language,
        "reach": reach and {"source": reach.source, "plays": reach.plays, "whole": reach.is_whole},
        "complications": [{"id": mark.id, "title": mark.title, "letter": mark.letter} for mark in view.complications],
        "chapters": [_chapter(chapter) for chapter in view.chapters],
        "endings": [_ending(ending) for ending in view.endings],
        "jumps": [
            {"from": jump.source, "to": jump.target, "kind": "visit" if jump.is_visit else "go"} for jump in view.jumps
        ],
    }


def _chapter(chapter: ChapterSpot) -> dict[str, Any]:
    return {
        "id": chapter.id,
        "title": chapter.title,
        "slots": [[_scene(scene) for scene in slot.scenes] for slot in chapter.slots],
    }


def _scene(scene: SceneSpot) -> dict[str, Any]:
    return {
        "id": scene.view.id,
        "title": scene.view.title,
        "place": _place(scene.view.place),
        "private to": scene.view.chair or None,
        "when": scene.view.noted or None,
        **_share(scene.share),
        "complications": [mark.id for mark in scene.marks],
        "visited from": list(scene.visited_from),
        "passages": [_passage(passage) for passage in scene.passages],
    }


def _passage(passage: PassageSpot) -> dict[str, Any]:
    return {
        "key": passage.view.key,
        "place": _place(passage.view.place),
        "chair": passage.view.chair or None,
        "choices": [choice.key for choice in passage.view.choices],
        **_share(passage.share),
        "complications": [mark.id for mark in passage.marks],
        "ways": [{"to": link.target, "on": link.title or None, "sure": link.is_sure} for link in passage.links],
    }


def _ending(ending: EndingSpot) -> dict[str, Any]:
    view = ending.view
    return {"id": view.id, "title": view.title, "when": view.noted or None, **_share(ending.share)}


def _share(share: Share | None) -> dict[str, Any]:
    """How often one comes here, and whether one can at all (null where that is not known)."""
    return {"share": None if share is None else float(share.value), "reachable": None if share is None else share.there}


def _place(place: Place | None) -> str | None:
    return None if place is None else f"{place.file}:{place.line}"
