"""The map in the languages of other drawing tools: DOT for Graphviz, and Mermaid."""

import re
from collections.abc import Iterator

from game.authoring.mapping import colours
from game.authoring.mapping.page import chosen
from game.authoring.mapping.view import MapView, PassageSpot, SceneSpot, Share
from game.authoring.mapping.words import worded
from game.drawing.paper import COLOURS

_MERMAID_MARKS = str.maketrans(
    {'"': "#quot;", "#": "#35;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;", "\n": " "}
)


def map_dot(view: MapView, *, with_passages: bool = True) -> str:
    """Return the map as a DOT graph; without passages each scene is one node."""
    rows = [
        "digraph story {",
        '  graph [rankdir=TB, fontname="sans-serif", labeljust=l, compound=true];',
        f'  node [shape=box, style="rounded,filled", fillcolor="{COLOURS["panel"]}", fontname="sans-serif"];',
        '  edge [fontname="sans-serif", fontsize=10];',
        f"  label={_quoted(view.script.title)};",
        *(_dot_scenes(view) if not with_passages else _dot_passages(view)),
        *_dot_endings(view),
        *_dot_flow(view, with_passages),
        "}",
    ]
    return "\n".join(rows) + "\n"


def map_mermaid(view: MapView, *, with_passages: bool = True) -> str:
    """Return the map as a Mermaid flowchart; without passages each scene is one node.

    Mermaid draws at most 500 lines and reads at most 50,000 letters unless told otherwise by the page that holds it.
    """
    names = _Names()
    rows = ["flowchart TD"]
    for number, chapter in enumerate(view.chapters, 1):
        title = worded("aside", view.script.language) if chapter.is_aside else chapter.title
        rows.append(f'  subgraph chapter{number}["{_mermaid_text(title)}"]')
        for scene in view.scenes_first_in(chapter):
            rows += _mermaid_scene(scene, view, names, with_passages)
        rows.append("  end")
    for ending in view.endings:
        title = _titled(ending.view.title, ending.share, view)
        rows.append(f'  {names[f"end {ending.view.id}"]}(["{_mermaid_text(title)}"])')
    for source, target, label, is_sure in _flow(view, with_passages):
        line = "-->" if is_sure else "-.->"
        text = f'|"{_mermaid_text(label)}"|' if label else ""
        rows.append(f"  {names[source]} {line}{text} {names[target]}")
    return "\n".join(rows) + "\n"


def _dot_scenes(view: MapView) -> Iterator[str]:
    for number, chapter in enumerate(view.chapters):
        yield f"  subgraph cluster_{number} {{"
        yield f"    label={_quoted(chapter.title or worded('aside', view.script.language))};"
        for scene in view.scenes_first_in(chapter):
            name = _titled(scene.view.title, scene.share, view)
            yield f"    {_quoted(scene.view.id)} [label={_quoted(name)}{_dot_colour(scene)}];"
        yield "  }"


def _dot_passages(view: MapView) -> Iterator[str]:
    for number, scene in enumerate(view.scenes()):
        yield f"  subgraph cluster_{number} {{"
        yield f"    label={_quoted(_titled(scene.view.title, scene.share, view))};"
        for passage in scene.passages:
            yield f"    {_quoted(passage.view.key)} [label={_quoted(_passage_words(passage, view))}{_dot_colour(passage)}];"
        yield "  }"


def _dot_endings(view: MapView) -> Iterator[str]:
    for ending in view.endings:
        title = _titled(ending.view.title, ending.share, view)
        yield f"  {_quoted(f'end {ending.view.id}')} [label={_quoted(title)}, shape=doubleoctagon];"


def _dot_colour(spot: SceneSpot | PassageSpot) -> str:
    """A border in the colour of the first complication it touches."""
    if not spot.marks:
        return ""
    return f', color="{colours.DAY[spot.marks[0].colour]}", penwidth=2'


def _dot_flow(view: MapView, with_passages: bool) -> Iterator[str]:
    for source, target, label, is_sure in _flow(view, with_passages):
        style = "" if is_sure else ", style=dashed"
        yield f"  {_quoted(source)} -> {_quoted(target)} [label={_quoted(label)}{style}];"


Flow = tuple[str, str, str, bool]
"""From where, to where, on what, and whether whatever holds."""
After = tuple[tuple[str, str], ...]
"""What may come next, each with its condition."""


def _flow(view: MapView, with_passages: bool) -> Iterator[Flow]:
    """Yield every way: from passage to passage or, without passages, from scene to scene."""
    after, endings = _following(view), _endings(view)
    scenes = {scene.view.id: scene for scene in view.scenes()}
    seen: set[tuple[str, str]] = set()
    for scene in scenes.values():
        for passage in scene.passages:
            for link in passage.links:
                beyond = endings if link.target == "end" else after.get(scene.view.id, ())
                for target, label, is_sure in _ends(link.target, link.title, link.is_sure, beyond):
                    flow = _between(passage.view.key, target, scenes, with_passages)
                    if flow is None or (flow in seen and not with_passages):
                        continue
                    seen.add(flow)
                    yield (*flow, label if with_passages else "", is_sure)


def _ends(target: str, label: str, is_sure: bool, after: After) -> Iterator[tuple[str, str, bool]]:
    """Where a way ends: for "next", at each scene that may come next, with its condition."""
    if target not in ("next", "end"):
        yield target.removeprefix("visit "), label, is_sure
        return
    for scene, when in after:
        told = "; ".join(filter(None, (label, when)))
        yield scene, told, is_sure and not when and len(after) == 1


def _between(source: str, target: str, scenes: dict[str, SceneSpot], with_passages: bool) -> tuple[str, str] | None:
    """Both ends of a way as nodes; None where it does not leave the scene and only scenes are drawn."""
    if target in scenes and with_passages:
        target = scenes[target].passages[0].view.key
    if not with_passages:
        source = source.partition(".")[0]
        target = target if target.startswith("end ") else target.partition(".")[0]
    return None if source == target and not with_passages else (source, target)


def _endings(view: MapView) -> After:
    return tuple((f"end {ending.view.id}", ending.view.noted) for ending in view.endings)


def _following(view: MapView) -> dict[str, After]:
    """By scene, the scenes that may come next in the chapters, each with its condition; at the end of all, the endings."""
    slots = [slot for chapter in view.chapters if not chapter.is_aside for slot in chapter.slots]
    found: dict[str, After] = {}
    for place, slot in enumerate(slots):
        after: list[tuple[str, str]] = []
        for later in slots[place + 1 :]:
            after += [(scene.view.id, scene.view.noted) for scene in later.scenes]
            if all(not scene.view.noted for scene in later.scenes):
                break
        else:
            after += _endings(view)
        for scene in slot.scenes:
            found[scene.view.id] = tuple(dict.fromkeys((*found.get(scene.view.id, ()), *after)))
    return found


def _passage_words(passage: PassageSpot, view: MapView) -> str:
    return f"{_titled(passage.view.id, passage.share, view)}\n{chosen(passage.view, view.script.language)}"


def _titled(title: str, share: Share | None, view: MapView) -> str:
    if share is None:
        return title
    if share.is_never or share.is_unseen:
        return f"{title} ({worded('never' if share.is_never else 'unseen', view.script.language)})"
    return f"{title} ({share.percent})"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _mermaid_scene(scene: SceneSpot, view: MapView, names: "_Names", with_passages: bool) -> Iterator[str]:
    title = _mermaid_text(_titled(scene.view.title, scene.share, view))
    if not with_passages:
        yield f'    {names[scene.view.id]}["{title}"]'
        return
    yield f'    subgraph {names[scene.view.id]}["{title}"]'
    for passage in scene.passages:
        words = _mermaid_text(_passage_words(passage, view).replace("\n", " / "))
        yield f'      {names[passage.view.key]}["{words}"]'
    yield "    end"


def _mermaid_text(words: str) -> str:
    return words.translate(_MERMAID_MARKS)


class _Names(dict[str, str]):
    """Names that Mermaid takes: a letter and a number, since some of its own words cannot be names."""

    def __missing__(self, key: str) -> str:
        made = self[key] = f"n{len(self)}_{re.sub(r'[^a-z0-9]+', '_', key)}"
        return made
