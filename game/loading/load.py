"""Loads a story: a folder or a file of YAML to a Story, with everything that is wrong with it told at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from game.loading.checks import check
from game.loading.collecting import not_collecting
from game.loading.definitions import STORY
from game.loading.diagnostics import Diagnostic, Faults
from game.loading.fields import as_fields
from game.loading.names import Names
from game.loading.nodes import MOST_BYTES, Node, read_nodes
from game.loading.reader import StoryReader
from game.loading.rereading import FilesRead
from game.loading.translations import read_translations
from game.story import Place, Rubric, Story

MOST_FILES = 1_000
_READING, _UNDERSTOOD = 0.35, 0.8
"""How much is done when the files were read, and when what is in them was understood; the rest is checking."""
_MOST_NAMED = 3
_PICTURES = frozenset((".png", ".jpg", ".jpeg", ".webp", ".svg"))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A story, or None where there is any error; the diagnostics are in the order of the files."""

    story: Story | None
    diagnostics: tuple[Diagnostic, ...]


def load(
    path: Path,
    *,
    rubric: Rubric,
    progress: Callable[[float], None] = lambda share: None,
    read: FilesRead | None = None,
) -> Loaded:
    """Load the story in a folder, or in one file. Never raises for what is in the files, or is wrong with them.

    `progress` is told now and then how much is done, from 0 to 1. `read` keeps what the files were found to hold: with the same
    one, a second time only the files that changed are read.
    """
    faults = Faults()
    with not_collecting():
        story = _read(path, rubric, faults, progress, read or FilesRead())
    return Loaded(None if faults.is_fatal else story, faults.in_order())


def _read(
    path: Path, rubric: Rubric, faults: Faults, progress: Callable[[float], None], read: FilesRead
) -> Story | None:
    file = path / "story.yaml" if path.is_dir() else path
    folder = file.parent if path.is_dir() or path.name == "story.yaml" else None
    if not file.is_file():
        faults.add("S001", Place(file.name, 1, 1))
        return None
    root = _nodes(file, file.name, faults, read)
    scenes, unread = _scene_nodes(folder, faults, progress, read) if folder else ({}, set())
    fields = None if root is None else as_fields(root, faults, file.name, STORY)
    if fields is None:
        return None
    slug = folder.resolve().name if folder else file.stem
    instead = "" if scenes or unread else _instead_of_scenes(folder)
    story = StoryReader(fields, scenes, faults, rubric, _pictures(folder), instead, Names(unread=unread)).read(slug)
    if story is None:
        return None
    progress(_UNDERSTOOD)
    check(story, faults)
    translations = read_translations(story, folder / "locale", faults, read.words) if folder else {}
    return replace(story, translations=translations, folder=str(folder or ""))


def _scene_nodes(
    folder: Path, faults: Faults, progress: Callable[[float], None], read: FilesRead
) -> tuple[dict[str, Node], set[str]]:
    """Return what the files of the scenes hold, and which cannot be read; a scene mostly has the name of its file."""
    try:
        files = sorted(it for it in (folder / "scenes").iterdir() if it.suffix in (".yaml", ".yml"))
    except OSError:
        return {}, set()
    if len(files) > MOST_FILES:
        faults.add("S112", Place("scenes", 1, 1), limit=str(MOST_FILES))
        return {}, set()
    nodes = []
    for place, file in enumerate(files, 1):
        nodes.append((file, _nodes(file, f"scenes/{file.name}", faults, read)))
        progress(_READING * place / len(files))
    found = {f"scenes/{file.name}": node for file, node in nodes if node is not None}
    return found, {file.stem for file, node in nodes if node is None}


def _instead_of_scenes(folder: Path | None) -> str:
    """Return what there is where the files of the scenes should be, and is called otherwise; nothing where there is nothing."""
    try:
        folders = sorted(it for it in folder.iterdir() if it.is_dir() and it.name.lower() == "scenes") if folder else []
        files = sorted(f"scenes/{it.name}" for it in folders[-1].iterdir()) if folders else []
    except OSError:
        return ""
    if folders and folders[-1].name != "scenes":
        files = [f"{folders[-1].name}/"]
    return ", ".join(files[:_MOST_NAMED])


def _nodes(path: Path, name: str, faults: Faults, read: FilesRead) -> Node | None:
    try:
        if not path.is_file():
            raise OSError(None, "no ordinary file")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        faults.add("S002", Place(name, 1, 1), name=error.strerror or type(error).__name__)
        return None
    return read.nodes.read(name, data, faults, lambda found: read_nodes(data, name, found))


def _pictures(folder: Path | None) -> frozenset[str]:
    """The names of the author's own pictures."""
    try:
        files = list((folder / "pictures").iterdir()) if folder else []
    except OSError:
        return frozenset()
    return frozenset(it.stem for it in files if it.suffix.lower() in _PICTURES)
