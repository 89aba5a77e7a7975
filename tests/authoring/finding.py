"""What is found in an example: by loading it or, for what only `check` sees, by checking it."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from game.authoring.checking import check_story
from game.loading import Diagnostic, load
from tests.authoring.examples import LOOSE, Example
from tests.loading.stories import RUBRIC


def found_in(example: Example, text: str, folder: Path) -> Sequence[Diagnostic]:
    """Return what is found in an example that has this text in the file that it is about; `folder` is to work in."""
    path = _written(example, text, folder)
    if example.story.is_relative_to(LOOSE):
        return check_story(path, RUBRIC).diagnostics
    return load(path, rubric=RUBRIC).diagnostics


def _written(example: Example, text: str, folder: Path) -> Path:
    path = folder / example.story.name
    if example.story.is_dir():
        shutil.copytree(example.story, path)
        (path / example.file).write_text(text, encoding="utf-8", newline="")
    else:
        path.write_text(text, encoding="utf-8", newline="")
    return path
