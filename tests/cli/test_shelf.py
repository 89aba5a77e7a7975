"""The shelf follows the files: what is broken shows what is wrong, and is open again as soon as it is mended."""

from pathlib import Path

import pytest

from game.cli.shelf import Shelf
from game.desktop.game_port import Opening, StoryHasFaults, StoryIsGone, Trouble
from game.presenting import StoryView
from tests.small import NOTHING, choice, scene, story_text

CHOICES = NOTHING + choice("wek", "result +1")
SOUND = story_text(scene("een", CHOICES), scene("twee", NOTHING))
BROKEN = SOUND.replace("side: sales", "side: slaes", 1)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "proef"
    folder.mkdir()
    write(folder, SOUND)
    return folder


def write(folder: Path, text: str) -> None:
    (folder / "story.yaml").write_text(text, encoding="utf-8")


def settled(shelf: Shelf) -> StoryView | Trouble:
    """The one story of a shelf, when it has been read."""
    for _ in range(100):
        (view,) = shelf.views("nl")
        if not isinstance(view, Opening):
            return view
    raise AssertionError("it is never read")


def test_where_nothing_was_changed_nothing_is_read_again(story: Path) -> None:
    shelf = Shelf((story,))
    program = shelf.program(story)

    assert not shelf.look_again()
    assert shelf.program(story) is program


def test_a_story_that_is_mended_is_open_at_the_next_look(story: Path) -> None:
    write(story, BROKEN)
    shelf = Shelf((story,))
    before = settled(shelf)

    write(story, SOUND)

    assert isinstance(before, Trouble)
    assert shelf.look_again()
    assert isinstance(settled(shelf), StoryView)


def test_a_story_that_is_broken_is_told_with_what_is_wrong(story: Path) -> None:
    shelf = Shelf((story,))
    before = settled(shelf)

    write(story, BROKEN)
    changed = shelf.look_again()
    after = settled(shelf)

    assert isinstance(before, StoryView)
    assert changed
    assert isinstance(after, Trouble)
    assert (after.folder, after.faults[0].source[1]) == (str(story), "slaes")


def test_a_run_on_the_table_goes_on_in_the_story_it_was_begun_in(story: Path) -> None:
    shelf = Shelf((story,))
    program = shelf.program(story)

    write(story, story_text(scene("een", CHOICES + choice("nog", "result +1")), scene("twee", NOTHING)))
    shelf.look_again()

    assert shelf.program(story) is not program
    assert shelf.texts(program, "nl", "sales").program is program


def test_a_story_with_faults_and_one_that_is_gone_are_told_apart(story: Path, tmp_path: Path) -> None:
    write(story, BROKEN)
    shelf = Shelf((story,))

    with pytest.raises(StoryHasFaults) as faulty:
        shelf.program(story)
    with pytest.raises(StoryIsGone) as gone:
        shelf.program(tmp_path / "weg")

    assert "slaes" in faulty.value.told[0]
    assert (gone.value.name, gone.value.folder) == ("weg", str(tmp_path))


def test_a_story_that_has_moved_is_found_by_its_name(story: Path, tmp_path: Path) -> None:
    shelf = Shelf((story,))

    assert shelf.path("proef", str(tmp_path / "elders" / "proef")) == story
    assert shelf.path("ander", str(tmp_path / "elders" / "ander")) == tmp_path / "elders" / "ander"
