"""The game behind the window: stories on the shelf, runs that are kept after every pick, and going on where one was."""

import os
from pathlib import Path

import pytest

from game.cli.evening import Evening
from game.desktop.game_port import Trouble
from game.presenting import StoryView
from game.saving import Runs
from tests.small import NOTHING, choice, scene, story_text


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "proef"
    folder.mkdir()
    choices = NOTHING + choice("wek", "result +1") + choice("nog", "result +1", go="punt")
    text = story_text(scene("een", choices), scene("twee", NOTHING))
    (folder / "story.yaml").write_text(text, encoding="utf-8")
    return folder


def evening(story: Path, tmp_path: Path) -> Evening:
    return Evening((story,), Runs(tmp_path / "runs"), seed=5)


def test_a_sound_story_is_on_the_shelf_with_its_chairs(story: Path, tmp_path: Path) -> None:
    (view,) = evening(story, tmp_path).stories("nl")

    assert isinstance(view, StoryView)
    assert [(chair.id, chair.person.name) for chair in view.chairs] == [("sales", "Henk"), ("marketing", "Mila Aydin")]


def test_a_faulty_story_is_on_the_shelf_with_what_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "stuk"
    folder.mkdir()
    (folder / "story.yaml").write_text("format: 1\ntitle: [", encoding="utf-8")

    (trouble,) = evening(folder, tmp_path).stories("en")

    assert isinstance(trouble, Trouble)
    assert trouble.faults


def test_every_pick_is_kept_and_gone_on_with(story: Path, tmp_path: Path) -> None:
    first = evening(story, tmp_path)
    first.begin("proef", "sales", "nl")
    first.pick("een.nog", "nl")

    second = evening(story, tmp_path)
    kept = second.to_go_on("nl")
    language = second.go_on()

    assert kept is not None
    assert (kept.story, kept.chapter, kept.person) == ("Proef", "Maandag", "Henk")
    assert language == "nl"
    assert second.view("nl") == first.view("nl")


def test_stepping_back_is_kept_too(story: Path, tmp_path: Path) -> None:
    first = evening(story, tmp_path)
    first.begin("proef", "sales", "nl")
    first.pick("een.nog", "nl")
    first.back("nl")

    second = evening(story, tmp_path)
    second.go_on()

    assert second.view("nl").picks == 0


def test_a_run_that_is_over_is_not_gone_on_with(story: Path, tmp_path: Path) -> None:
    first = evening(story, tmp_path)
    first.begin("proef", "sales", "nl")
    first.pick("een.weg", "nl")
    first.pick("twee.weg", "nl")

    assert first.view("nl").ending is not None
    assert evening(story, tmp_path).to_go_on("nl") is None


def test_a_run_whose_story_is_gone_is_not_offered(story: Path, tmp_path: Path) -> None:
    first = evening(story, tmp_path)
    first.begin("proef", "sales", "nl")
    first.pick("een.nog", "nl")
    story.rename(tmp_path / "weg")

    assert Evening((), Runs(tmp_path / "runs")).to_go_on("nl") is None


def test_a_pick_is_not_lost_when_it_cannot_be_kept(story: Path, tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("a file where the folder should be")
    playing = evening(story, tmp_path)
    playing.begin("proef", "sales", "nl")

    playing.pick("een.nog", "nl")

    assert playing.view("nl").picks == 1
    assert "runs" in playing.notice("nl")


def test_two_runs_of_one_story_are_both_kept(story: Path, tmp_path: Path) -> None:
    for _ in range(2):
        playing = evening(story, tmp_path)
        playing.begin("proef", "sales", "nl")
        playing.pick("een.nog", "nl")

    assert len(Runs(tmp_path / "runs").all()) == 2


def test_where_keeping_can_wait_it_is_done_when_told_or_when_runs_are_asked_for(story: Path, tmp_path: Path) -> None:
    disk = Runs(tmp_path / "runs")
    playing = Evening((story,), disk, seed=5, can_wait=True)
    playing.begin("proef", "sales", "nl")
    playing.pick("een.nog", "nl")
    waiting = disk.all()

    playing.settle()
    playing.pick("een.nog", "nl")
    first = playing.to_go_on("nl")
    playing.begin("proef", "sales", "nl")
    playing.pick("een.nog", "nl")
    playing.settle()

    assert waiting == ()
    assert first
    assert sorted(len(run.picks) for run in disk.all()) == [1, 2]


def test_what_a_beginning_a_pick_and_a_step_back_lead_to_can_be_seen_before(story: Path, tmp_path: Path) -> None:
    game = Evening((story,), Runs(tmp_path / "runs"))  # each run with a seed of its own

    start = game.view_of_start("proef", "sales", "nl")
    game.begin("proef", "sales", "nl")
    assert game.view("nl") == start

    after = game.view_after("een.nog", "nl")
    assert game.view("nl") == start
    game.pick("een.nog", "nl")
    assert game.view("nl") == after

    assert game.view_before("nl") == start
    assert game.view("nl") == after
    game.back("nl")
    assert game.view("nl") == start


def test_a_second_run_from_a_chair_begins_with_another_seed(story: Path, tmp_path: Path) -> None:
    game = Evening((story,), Runs(tmp_path / "runs"))
    seeds = []

    for _ in range(2):
        game.view_of_start("proef", "sales", "nl")
        game.begin("proef", "sales", "nl")
        game.pick("een.nog", "nl")
        seeds.append(game._playing().seed)

    assert seeds[0] != seeds[1]


def test_what_was_seen_ahead_of_a_story_that_is_then_changed_is_not_begun(story: Path, tmp_path: Path) -> None:
    game = evening(story, tmp_path)
    before = game.view_of_start("proef", "sales", "nl")
    file = story / "story.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("title: Proef", "title: Anders"), encoding="utf-8")
    os.utime(file, (1, 1))

    game.look_again()
    game.begin("proef", "sales", "nl")

    assert (before.story, game.view("nl").story) == ("Proef", "Anders")
