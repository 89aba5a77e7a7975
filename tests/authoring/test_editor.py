"""The real YAML language server helps with a story that `new` made: it completes, tells and marks, at the right line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game import content
from game.authoring.starting import Beginning, begin_story
from game.story import CHAIRS
from tests.authoring.editor import Editor, install
from tests.loading.stories import RUBRIC


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = install(tmp_path_factory.mktemp("npm"))
    if found is None:
        pytest.skip("npm or its registry is not within reach")
    return found


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A new story with help in Dutch."""
    answers = Beginning("Proef", "nl", CHAIRS, "Ilse Brouwer", "Daan Postma")
    begin_story(tmp_path / "proef", answers, content.stories() / "template", RUBRIC)
    return tmp_path / "proef"


@pytest.fixture
def editor(server: Path, story: Path) -> Iterator[Editor]:
    with Editor(server, story) as opened:
        yield opened


def changed(file: Path, old: str, new: str) -> int:
    """Replace the first `old` in a file, and return the line on which it stood, from 0."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + (old.startswith("\n"))


@pytest.mark.parametrize("name", ["story.yaml", "scenes/magazijn.yaml", "scenes/kantine.yaml", "scenes/scherm.yaml"])
def test_nothing_is_marked_in_a_new_story(name: str, editor: Editor, story: Path) -> None:
    assert editor.open(story / name) == []


def test_a_wrong_word_is_marked_at_its_line_and_column(editor: Editor, story: Path) -> None:
    scene = story / "scenes" / "magazijn.yaml"
    line = changed(scene, "        drive: collaboration", "        drive: samenwerking")

    (marked,) = editor.open(scene)

    assert marked["range"]["start"] == {"line": line, "character": 15}
    assert "collaboration" in marked["message"]


def test_an_unknown_field_is_marked_at_its_line(editor: Editor, story: Path) -> None:
    line = changed(story / "story.yaml", "\nminutes: 8", "\nminuten: 8")

    marked = editor.open(story / "story.yaml")

    assert line in [it["range"]["start"]["line"] for it in marked]
    assert any("minuten" in it["message"] for it in marked)


def test_resting_on_a_field_tells_what_it_is_for(editor: Editor, story: Path) -> None:
    scene = story / "scenes" / "magazijn.yaml"
    line = changed(scene, "        drive: collaboration", "        drive: collaboration")
    editor.open(scene)

    told = editor.hover(scene, line, 10)

    assert "Waar het vandaan komt: ego, angst (fear), functie (function) of samenwerking" in told


def test_the_words_of_a_field_are_offered(editor: Editor, story: Path) -> None:
    scene = story / "scenes" / "magazijn.yaml"
    line = changed(scene, "        drive: collaboration", "        drive: ")
    editor.open(scene)

    offered = editor.complete(scene, line, 15)

    assert {"ego", "fear", "function", "collaboration"} <= set(offered)


def test_the_fields_that_a_choice_still_lacks_are_offered(editor: Editor, story: Path) -> None:
    scene = story / "scenes" / "magazijn.yaml"
    line = changed(scene, "        drive: collaboration", "        drive: collaboration\n        ")
    editor.open(scene)

    offered = editor.complete(scene, line + 1, 8)

    assert {"needs", "when", "once", "closed"} <= set(offered)
    assert "passages" not in offered


def test_the_verbs_of_does_are_offered(editor: Editor, story: Path) -> None:
    scene = story / "scenes" / "magazijn.yaml"
    old = "        does: speaks voorraad, takes woord, lowers daan, result -2"
    line = changed(scene, old, "        does: ")
    editor.open(scene)

    offered = editor.complete(scene, line, 14)

    assert {"speaks voorraad", "lowers daan", "leans on telling"} <= set(offered)


def test_the_people_of_the_story_are_offered(editor: Editor, story: Path) -> None:
    scene = story / "scenes" / "magazijn.yaml"
    line = changed(scene, "        to: daan", "        to: ")
    editor.open(scene)

    offered = editor.complete(scene, line, 12)

    assert {"ilse", "daan"} <= set(offered)


def test_a_person_whom_the_schema_does_not_know_yet_is_not_marked(editor: Editor, story: Path) -> None:
    scene = story / "scenes" / "magazijn.yaml"
    changed(scene, "        to: daan", "        to: femke")

    assert editor.open(scene) == []
