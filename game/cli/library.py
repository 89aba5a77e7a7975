"""Finding stories and opening them: by name among those that come with the game, or by path."""

import difflib
from collections.abc import Callable
from functools import cache
from pathlib import Path

from game import content
from game.errors import GameError
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

    Raises GameError, with what there is, when there is no such story.
    """
    path = Path(name)
    if path.exists():
        return path
    names = {story.name: story for story in own_stories()}
    if name in names:
        return names[name]
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"; did you mean '{close[0]}'?" if close else f"; there are: {', '.join(names)}"
    raise GameError(f"no story '{name}'{hint}")


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
