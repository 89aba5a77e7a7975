"""Who follows the tutorial to the letter sees what it shows, and has a story in the end."""

from pathlib import Path

import pytest

from game.loading import load, loose_ends
from tests.authoring.pages import agrees
from tests.handbook.blocks import HANDBOOK, LANGUAGES
from tests.handbook.following import tutorial_followed
from tests.loading.stories import RUBRIC


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_shows_comes(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "work"
    folder.mkdir()

    steps = tutorial_followed(HANDBOOK / language / "tutorial.md", language, folder, monkeypatch)

    assert [(step.what, step.came) for step in steps if not agrees(step)] == []
    (story,) = (path for path in folder.iterdir() if path.is_dir())
    loaded = load(story, rubric=RUBRIC)
    assert [it.code for it in loaded.diagnostics] == ["S121"], "nothing but what is still to be translated"
    assert loaded.story is not None
    assert loose_ends(loaded.story) == ()
    assert sum(len(scene.passages) for scene in loaded.story.scenes.values()) >= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_page_about_the_editor_shows_comes(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "work").mkdir()

    steps = tutorial_followed(HANDBOOK / language / "editor.md", language, tmp_path / "work", monkeypatch)

    assert [(step.what, step.came) for step in steps if not agrees(step)] == []
    assert len(steps) == 2
