"""Where everything in a scene stands on its sheet: passages in layers from the first on, and the ways between them.

The layers, the order in them and the course of the lines are worked out by graphlay, a layered (Sugiyama) layout engine under the
MIT or Apache-2.0 licence: without a browser or another program, the same each time, and with lines that keep clear of the boxes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import graphlay

from game.authoring.telling import ChoiceView, PassageView, SceneView, WayView

Point = tuple[float, float]
BOX = (172.0, 54.0)
"""How wide and high the box of a passage is, in pixels."""
PILL = (132.0, 28.0)
"""The same of what leads out of the scene."""
LETTER = 6.4
"""How wide a letter of a label is, about, in pixels."""
LONGEST = 26
"""So many letters of a label stand at its line; all of it stands beside the map."""
_LINE_HEIGHT = 16.0
_MARGIN = 14.0
_OPTIONS: Mapping[str, object] = {
    "direction": "topbottom",
    "routing": {"style": "diagonal"},
    "spacing": {"layer_gap": 34},
}


@dataclass(frozen=True, slots=True)
class Box:
    """Something that stands in a scene; `x` and `y` are its top left corner.

    `key` is a passage ("scene.passage"), or for what leads out: "next", "end", "end ENDING", a passage of another scene, or
    "visit SCENE".
    """

    key: str
    kind: Literal["passage", "out"]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Road:
    """A way from a passage to a box, drawn: `points` from border to border; `label` is short and stands at `label_at`.

    `is_sure` where it is taken whatever holds, by whatever choice.
    """

    source: str
    target: str
    is_sure: bool
    label: str
    title: str
    points: tuple[Point, ...]
    label_at: Point | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A scene on its sheet of `width` by `height` pixels."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    roads: tuple[Road, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """All ways from one passage to one target, before they are drawn."""

    source: str
    target: str
    is_sure: bool
    label: str
    title: str


def plan(scene: SceneView) -> Plan:
    """Lay a scene out."""
    links = [link for passage in scene.passages for link in links_of(passage)]
    own = [passage.key for passage in scene.passages]
    keys = [*own, *dict.fromkeys(link.target for link in links if link.target not in own)]
    graph = graphlay.Graph()
    for key in keys:
        width, height = BOX if key in own else PILL
        graph.node(key, width=width, height=height)
    for link in links:
        room = {"width": LETTER * len(link.label) + 8, "height": _LINE_HEIGHT} if link.label else None
        graph.edge(link.source, link.target, weight=1.0, label_size=room)
    drawn = graphlay.layout(graph, options=_OPTIONS)
    return _shifted(drawn, keys, frozenset(own), links)


def links_of(passage: PassageView) -> list[Link]:
    """Return where one goes from a passage, each target once, with what it takes to go there.

    Choices that go where the passage itself goes are not named: what they have in common needs no label.
    """
    found: dict[str, list[tuple[str, WayView]]] = {}
    for choice in passage.choices:
        name = "" if choice.ways == passage.ways and not choice.visit_id else choice.id
        for way in _ways(choice):
            found.setdefault(way.target, []).append((name, way))
    if not passage.choices or any(not _is_always_open(choice) for choice in passage.choices):
        for way in passage.ways:
            found.setdefault(way.target, []).append(("", way))
    return [_link(passage, target, ways) for target, ways in found.items()]


def _ways(choice: ChoiceView) -> Iterable[WayView]:
    """Where a choice leads; to a scene that is visited first, and from there on as it says."""
    if choice.visit_id:
        yield WayView(f"visit {choice.visit_id}", choice.visit)
    yield from choice.ways


def _is_always_open(choice: ChoiceView) -> bool:
    return not (choice.when or choice.needs or choice.is_once)


def _link(passage: PassageView, target: str, ways: list[tuple[str, WayView]]) -> Link:
    conditions = tuple(dict.fromkeys(" ".join((way.noted, way.share)).strip() for _, way in ways))
    names = tuple(dict.fromkeys(name for name, _ in ways if name))
    is_by_choice = bool(names) and len(names) < len(passage.choices)
    told = [part for part in (", ".join(names) if is_by_choice else "", " / ".join(filter(None, conditions))) if part]
    title = ": ".join(told)
    is_sure = not title or (not is_by_choice and "" in conditions)
    return Link(passage.key, target, is_sure, "" if is_sure else shortened(title), title)


def shortened(words: str, longest: int = LONGEST) -> str:
    """Return words cut off, with a mark that they are, where they are longer than this many letters."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def _shifted(drawn: graphlay.Layout, keys: list[str], own: frozenset[str], links: list[Link]) -> Plan:
    """Take over what was drawn, with its top left corner at the margin."""
    least, most = drawn.bounds["min"], drawn.bounds["max"]
    left, top = least["x"] - _MARGIN, least["y"] - _MARGIN

    def at(point: Mapping[str, float]) -> Point:
        return (round(point["x"] - left, 1), round(point["y"] - top, 1))

    boxes = []
    for key, node in zip(keys, drawn.nodes, strict=True):
        (x, y), size = at(node["center"]), node["size"]
        width, height = size["width"], size["height"]
        boxes.append(Box(key, "passage" if key in own else "out", x - width / 2, y - height / 2, width, height))
    roads = []
    for link, edge in zip(links, drawn.edges, strict=True):
        anchor = edge.get("label_anchor")
        points = tuple(at(point) for point in edge["points"])
        label_at = at(anchor) if anchor and link.label else None
        roads.append(Road(link.source, link.target, link.is_sure, link.label, link.title, points, label_at))
    return Plan(
        round(most["x"] - least["x"] + 2 * _MARGIN),
        round(most["y"] - least["y"] + 2 * _MARGIN),
        tuple(boxes),
        tuple(roads),
    )
