"""A story that is loaded again reads only what changed in its files, and says the same as one that is loaded for the first time."""

from importlib import import_module
from pathlib import Path

import pytest

from game import content
from game.loading import FilesRead, Loaded, load, load_rubric
from game.loading.diagnostics import Faults
from tests.small import NOTHING, choice, scene, story_text

RUBRIC = load_rubric(content.stories() / "rubric.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story of which a scene has a file of its own, with a translation."""
    two = story_text(scene("een", NOTHING + choice("wek", "result +1")), scene("twee", NOTHING))
    (tmp_path / "story.yaml").write_text(two, encoding="utf-8")
    (tmp_path / "locale").mkdir()
    (tmp_path / "locale" / "en.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgctxt "een.punt"\nmsgid "Ze kijken elkaar aan."\nmsgstr "They look."\n',
        encoding="utf-8",
    )
    return tmp_path


def loaded(folder: Path, read: FilesRead) -> Loaded:
    return load(folder, rubric=RUBRIC, read=read)


def test_what_was_read_before_gives_the_same_story_and_the_same_faults(folder: Path) -> None:
    read = FilesRead()
    first = loaded(folder, read)

    again = loaded(folder, read)

    assert first.story
    assert again.story == first.story
    assert again.diagnostics == first.diagnostics
    assert any(fault.code == "S121" for fault in again.diagnostics)


def test_a_file_that_changed_is_read_again(folder: Path) -> None:
    read, story = FilesRead(), folder / "story.yaml"
    loaded(folder, read)
    story.write_text(story.read_text(encoding="utf-8").replace("title: Proef", "title: Toets"), encoding="utf-8")

    again = loaded(folder, read)

    assert again.story
    assert again.story.title.source == "Toets"


def test_a_translation_that_changed_is_read_again(folder: Path) -> None:
    read, po = FilesRead(), folder / "locale" / "en.po"
    loaded(folder, read)
    po.write_text(po.read_text(encoding="utf-8").replace("They look.", "They stare."), encoding="utf-8")

    again = loaded(folder, read)

    assert again.story
    assert "They stare." in again.story.translations["en"].values()


def test_a_fault_in_a_file_that_stayed_the_same_is_told_again(folder: Path) -> None:
    read, story = FilesRead(), folder / "story.yaml"
    story.write_text(story.read_text(encoding="utf-8") + "\n\t- mis", encoding="utf-8")
    first = loaded(folder, read)

    again = loaded(folder, read)

    assert first.story is again.story is None
    assert again.diagnostics == first.diagnostics != ()


def test_only_what_changed_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = import_module("game.loading.load")
    (folder / "scenes").mkdir()
    (folder / "scenes" / "los.yaml").write_text("scene: los\ntitle: Los\n", encoding="utf-8")
    read, names, really = FilesRead(), list[str](), module.read_nodes

    def watched(data: bytes, name: str, faults: Faults) -> object:
        names.append(name)
        return really(data, name, faults)

    loaded(folder, read)
    monkeypatch.setattr(module, "read_nodes", watched)
    (folder / "scenes" / "los.yaml").write_text("scene: los\ntitle: Vast\n", encoding="utf-8")

    loaded(folder, read)

    assert names == ["scenes/los.yaml"]
