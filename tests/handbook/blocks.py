"""The examples in the handbook's pages, each as a story that can be loaded.

What an example is stands after `yaml` on the line that opens it: `story` (a whole story.yaml; scenes that it only names are put
in), `scene` (a file in scenes/), `top` (fields of story.yaml), or `choices`, `passages`, `text`, `go`, which are put into a scene.
A `top` and the scenes of the same section of a page are loaded together.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from game import content

HANDBOOK = content.stories() / "handbook"
LANGUAGES = ("nl", "en")
PAGES = ("README", "tutorial", "reference", "craft", "recipes", "elsewhere", "editor")
"""Those that are about writing; each command has a page of its own, with tests of its own."""
_FENCE = re.compile(r"^```(\w*) ?([^\n]*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_BASE = """
format: 1
title: Proef
blurb: Een proef.
language: nl
minutes: 1
chairs: {sales: henk}
cast:
  henk: {name: Henk, function: sales, level: 2, side: sales, matters: Zijn mensen.}
  mila: {name: Mila, function: marketing, level: 2, side: marketing, matters: Haar werk.}
  yara: {name: Yara, function: junior, level: 3, side: marketing, matters: Gelezen worden.}
  carolien: {name: Carolien, function: directeur, level: 1, side: company, matters: De zaak.}
relations:
  henk, mila: open
  mila, yara: open
  henk, carolien: open
  mila, carolien: open
complications:
  leads: {title: De leads, between: "henk, mila", surface: De lijst., matter: Niet gebeld., stirs: start}
values: {truth: De waarheid}
capital:
  notes: {kind: insight, title: De briefjes}
facts:
  days: {from: 0, to: 5, start: 2}
  promised: {start: no}
chapters:
  monday: {title: Maandag, scenes: [frame]}
endings:
  rest: {title: Rest, text: Uit.}
"""


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced example: the language of its fence, the words after that, and where it stands."""

    page: Path
    line: int
    fence: str
    kind: str
    text: str
    section: str

    @property
    def name(self) -> str:
        return f"{self.page.parent.name}/{self.page.name}:{self.line}"


def blocks(page: Path) -> list[Block]:
    """Return the examples of a page in order."""
    text = page.read_text(encoding="utf-8")
    found = []
    for each in _FENCE.finditer(text):
        before = text[: each.start()]
        headings = re.findall(r"^#+ (.*)$", before, re.MULTILINE)
        line = before.count("\n") + 1
        found.append(Block(page, line, each[1], each[2].strip(), each[3], headings[-1] if headings else ""))
    return found


def pages() -> list[Path]:
    """Return the pages about writing, in both languages."""
    found = [HANDBOOK / language / f"{page}.md" for language in LANGUAGES for page in PAGES]
    return [page for page in found if page.exists()]


def examples() -> list[tuple[Block, ...]]:
    """Return the YAML examples: each by itself, those of a section that belong together as one."""
    found: list[tuple[Block, ...]] = []
    for page in pages():
        together: dict[str, list[Block]] = {}
        for block in blocks(page):
            if block.fence == "yaml" and block.kind in ("top", "scene"):
                together.setdefault(block.section, []).append(block)
            elif block.fence == "yaml" and not block.kind.startswith("file="):
                found.append((block,))
        found.extend(tuple(group) for group in together.values())
    return found


def written(example: tuple[Block, ...], folder: Path) -> Path:
    """Write an example as a story into a folder, with what it takes to load it; return the folder."""
    if example[0].kind == "story":
        story: dict[str, Any] = _read(example[0].text)
    else:
        story = _read(_BASE)
        for block in example:
            _put_in(block, story)
    scenes = story.setdefault("scenes", {})
    for name in _named_scenes(story["chapters"]):
        scenes.setdefault(name, _scene({"only": {"text": "Het is stil."}}))
    folder.mkdir(exist_ok=True)
    (folder / "story.yaml").write_text(yaml.safe_dump(story, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return folder


def _put_in(block: Block, story: dict[str, Any]) -> None:
    match block.kind:
        case "top":
            _merge(story, _read(block.text))
        case "scene":
            scene = _read(block.text)
            name = scene.pop("scene")
            story.setdefault("scenes", {})[name] = scene
            if name not in _named_scenes(story["chapters"]):
                next(iter(story["chapters"].values()))["scenes"].append(name)
        case "choices":
            choices = _read(block.text)
            thumb = [{"otherwise": next(iter(choices))}]
            passage = {"text": "Zeg het.", "chair": "sales", "choices": choices, "thumb": thumb}
            story["scenes"] = {"frame": _scene({"ask": passage})}
        case "passages":
            story["scenes"] = {"frame": _scene(_read(block.text))}
        case "text":
            story["scenes"] = {"frame": _scene({"only": {"text": block.text, "chair": "sales"}})}
        case "go":
            route = _read(block.text)
            ends = {name: {"text": "Verder.", "go": "next"} for name in _targets(route["go"])}
            story["scenes"] = {"frame": _scene({"begin": {"text": "Begin.", **route}, **ends})}
        case _:
            raise AssertionError(f"{block.name}: what kind of example is '{block.kind}'?")


def _targets(go: Any) -> list[str]:
    """The passages to which a `go` leads."""
    match go:
        case str():
            return [go]
        case dict():
            return list(go)
        case _:
            return [target for branch in go for aim in branch.values() for target in _targets(aim)]


def _scene(passages: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": "Kader",
        "place": "kantine",
        "time": "morning",
        "present": "henk, mila",
        "passages": passages,
    }


def _named_scenes(chapters: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    for chapter in chapters.values():
        slots = chapter["scenes"] if isinstance(chapter["scenes"], list) else re.split(r",\s*", chapter["scenes"])
        for slot in slots:
            found.extend([slot] if isinstance(slot, str) else slot["any of"])
    return found


def _merge(into: dict[str, Any], other: Mapping[str, Any]) -> None:
    for key, value in other.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict) and key not in ("chapters", "endings"):
            _merge(into[key], value)
        else:
            into[key] = value


def _read(text: str) -> dict[str, Any]:
    """Read YAML as our loader does: every scalar stays the words that it is."""
    read = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # makes text, lists and mappings and nothing else
    assert isinstance(read, dict)
    return read
