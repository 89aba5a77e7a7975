"""Finding stories and opening them: by name among those that come with the game, or by path."""

import difflib
from collections.abc import Callable, Collection
from functools import cache
from pathlib import Path

from game import content
from game.errors import GameError, InBothLanguages
from game.loading import Diagnostic, Loaded, load, load_rubric
from game.play import Program
from game.story import Rubric


@cache
def rubric() -> Rubric:
    """Return the rubric that all stories share."""
    return load_rubric(content.stories() / "rubric.yaml")


def own_stories() -> tuple[Path, ...]:
    """Return the folders of the stories that come with the game, by name."""
    return tuple(sorted(path.parent for path in content.stories().glob("*/story.yaml")))


def story_path(name: str) -> Path:
    """Return where a story is: a path as it stands, else a story of the game by its name.

    For a file of a story in a folder, its story.yaml or one of its scenes, that is the folder. Raises InBothLanguages, with what
    there is, when there is no such story.
    """
    path = Path(name)
    if path.is_file() and path.name == "story.yaml":
        return path.parent
    if path.exists():
        return _story_of_scene(path) or path
    names = {story.name: story for story in own_stories()}
    if name in names:
        return names[name]
    raise _no_story(name, names)


def is_story(path: Path) -> bool:
    """Whether a folder holds a story."""
    return (path / "story.yaml").is_file()


def scene_told(name: str, language: str) -> str:
    """Return, of a file that is a scene of a story, that it is one and which the story is; nothing of anything else."""
    story = _story_of_scene(Path(name))
    if story is None:
        return ""
    if language == "nl":
        return f"{name} is een scène; het hele verhaal wordt nagekeken: verwikkeld check {story}"
    return f"{name} is a scene; its whole story is checked: verwikkeld check {story}"


def _story_of_scene(path: Path) -> Path | None:
    """Return the folder of the story that a file is a scene of; None for any other file."""
    scenes = path.absolute().parent
    if not path.is_file() or path.suffix not in (".yaml", ".yml") or scenes.name != "scenes":
        return None
    story = path.parent.parent if path.parent.name == "scenes" else scenes.parent
    return story if is_story(story) else None


def _no_story(name: str, names: Collection[str]) -> InBothLanguages:
    """Say that there is no such story, and what to type instead: where the author stands in it, or what comes near."""
    here = Path.cwd()
    for folder, typed in ((here, "."), (here.parent, "..")):
        if folder.name == name.rstrip("/\\") and is_story(folder):
            return InBothLanguages(
                f"geen verhaal '{name}' in deze map: je staat er al in; typ '{typed}' in plaats van '{name}'",
                f"no story '{name}' in this folder: you are inside it; type '{typed}' instead of '{name}'",
            )
    close = difflib.get_close_matches(name, names, n=1)
    there = ", ".join(names)
    return InBothLanguages(
        f"geen verhaal '{name}'; " + (f"bedoelde je '{close[0]}'?" if close else f"er zijn: {there}"),
        f"no story '{name}'; " + (f"did you mean '{close[0]}'?" if close else f"there are: {there}"),
    )


def opened(path: Path, progress: Callable[[float], None] = lambda share: None) -> Loaded:
    """Load a story with the shared rubric."""
    return load(path, rubric=rubric(), progress=progress)


def program_of(path: Path, language: str) -> Program:
    """Load and compile a story; raises GameError with all its faults when it has any."""
    loaded = opened(path)
    if loaded.story is None:
        raise GameError("\n".join(told(loaded.diagnostics, language)))
    return Program(loaded.story)


def told(diagnostics: tuple[Diagnostic, ...], language: str) -> list[str]:
    return [diagnostic.render(language) for diagnostic in diagnostics]
