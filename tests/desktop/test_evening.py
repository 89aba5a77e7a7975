"""The window with the real game behind it: a whole evening by keys, on a screen that is not there."""

from pathlib import Path

import pytest

from game import content
from game.cli.evening import Evening
from game.cli.library import own_stories
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.playing import Playing
from game.desktop.shots import Manner, render_shots, shots
from game.desktop.widgets import Button
from game.saving import Runs
from tests.desktop.conftest import Display
from tests.desktop.sample import SampleGame, measured, state
from tests.small import NOTHING, choice, scene, story_text


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story of two scenes for sales, with a chapter's break between them."""
    folder = tmp_path / "proef"
    folder.mkdir()
    first = NOTHING + choice("wek", "result +1") + choice("zeg", "speaks leads")
    scenes = (scene("een", first), scene("twee", NOTHING + choice("los", "settles leads")))
    (folder / "story.yaml").write_text(story_text(*scenes), encoding="utf-8")
    return folder


def evening(story: Path, folder: Path) -> Evening:
    return Evening((story,), Runs(folder / "runs"), 4)


def sat_down(game: Evening) -> Desk:
    return Desk(Playing(game, state(is_moving=False)), measured, 1280, 1000)


def has_choices(desk: Desk) -> bool:
    return any(isinstance(box.widget, Button) and box.widget.role == "choice" for box, _ in desk.layout.focus)


def play(desk: Desk, *, picks: int) -> None:
    """Read on by Enter and pick the first choice by its number."""
    for _ in range(200):
        if picks == 0 or desk.screen.id == "ending":
            return
        picks -= has_choices(desk)
        desk.key("1" if has_choices(desk) else "enter")


def test_a_story_is_played_by_keys_to_its_ending(story: Path, tmp_path: Path) -> None:
    desk = sat_down(evening(story, tmp_path))

    desk.key("enter")
    desk.key("enter")
    play(desk, picks=99)

    assert desk.screen.id == "ending"
    assert desk.playing.view.ending is not None


def test_one_goes_on_where_one_was_after_the_window_was_closed(story: Path, tmp_path: Path) -> None:
    first = sat_down(evening(story, tmp_path))
    first.key("enter")
    first.key("enter")
    play(first, picks=1)

    later = sat_down(evening(story, tmp_path))
    later.key("enter")

    assert later.screen.id == "play"
    assert later.playing.view.picks == 1


def test_an_evening_may_be_undone_to_its_start(story: Path, tmp_path: Path) -> None:
    desk = sat_down(evening(story, tmp_path))
    desk.key("enter")
    desk.key("enter")
    play(desk, picks=2)

    for _ in range(5):
        desk.key("u")

    assert desk.playing.view.picks == 0
    assert has_choices(desk)


def test_every_kind_of_screen_has_its_picture(display: Display) -> None:
    display(640, 400)
    manner = Manner("nl", "paper", 1.0, (640, 400))

    names = {name.split("-")[1] for name, _ in shots(SampleGame(), manner, content.assets())}

    assert {"title", "chairs", "play", "choice", "picked", "chapter", "ending", "menu", "help", "trouble"} <= names
    assert {"keep", "kept", "moments", "players"} <= names


def test_a_title_without_a_story_that_can_be_played_is_a_picture_too(display: Display) -> None:
    display(640, 400)

    names = [name for name, _ in shots(SampleGame(has_stories=False), Manner("nl", "paper", 1.0, (640, 400)), Path())]

    assert names == ["1-title"]


def test_shots_are_files(story: Path, tmp_path: Path, display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    display(640, 400)
    monkeypatch.setattr("game.desktop.shots.SELECTION", (Manner("nl", "night", 2.0, (640, 400)),))

    paths = render_shots(tmp_path / "shots", lambda: evening(story, tmp_path), content.assets())

    assert len(paths) > 5
    assert all(path.stat().st_size > 1000 for path in paths)


def test_one_goes_on_at_the_page_that_was_read_last_and_not_at_the_end_of_what_was_told(tmp_path: Path) -> None:
    first = sat_down(Evening(own_stories(), Runs(tmp_path / "runs"), 4))
    first.press(Command("begin", "het-zwarte-gat/sales"))
    while not any(isinstance(box.widget, Button) and box.widget.role == "choice" for box, _ in first.layout.focus):
        first.press(Command("read on"))
    first.key("1")
    first.press(Command("read on"))
    first.settle()
    read, whole = first.playing.ui.read, len(first.playing.view.blocks)

    again = sat_down(Evening(own_stories(), Runs(tmp_path / "runs"), 4))
    again.press(Command("go on"))

    assert read < whole
    assert (again.playing.ui.read, again.screen.id) == (read, "play")
