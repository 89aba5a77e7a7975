"""What is wrong with a story, readable; what takes a while, with the way out; and a line below screens without a place for it."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.desktop.commands import Command
from game.desktop.desk import HASTE, Desk
from game.desktop.game_port import Opening, Trouble
from game.desktop.layout import Box, Setter, laid_out
from game.desktop.playing import WATCHED
from game.desktop.screens import noticed, trouble_screen, working_screen
from game.desktop.screens.trouble import MOST
from game.desktop.widgets import Button, Progress, Text
from game.desktop.window import Window
from tests.desktop.conftest import Display
from tests.desktop.sample import FAULT, STORY, TROUBLE, SampleGame, measured, playing


def boxes(desk: Desk) -> list[Box]:
    layout = desk.layout
    return [*layout.boxes, *(layout.scroll.inner if layout.scroll else ())]


def words(desk: Desk) -> list[str]:
    return [box.widget.name for box in boxes(desk) if isinstance(box.widget, Text)]


def desk_with(game: SampleGame, width: int = 1280, height: int = 720, **ui: object) -> Desk:
    return Desk(playing(game, is_moving=False, **ui), measured, width, height)


def test_each_fault_has_its_place_what_is_wrong_the_line_and_the_cure() -> None:
    game = SampleGame()
    game.shelf = (Trouble("kapot", (FAULT, replace(FAULT, file="story.yaml", line=3)), "/ergens/kapot"),)

    told = words(desk_with(game, screen="trouble", story="kapot"))

    assert [each for each in told if each.endswith(".yaml")] == ["scenes/een.yaml", "story.yaml"]
    assert "regel 14, teken 7 · S012" in told
    assert "Geen passage 'klnat'; bedoelde je 'klant'?" in told
    assert "go: › klnat  # naar de klant" in told
    assert FAULT.cure in told
    assert "/ergens/kapot" in told


def test_warnings_are_told_apart_and_not_counted_as_faults() -> None:
    game = SampleGame()
    game.shelf = (Trouble("kapot", (FAULT, replace(FAULT, is_warning=True))),)

    told = words(desk_with(game, screen="trouble", story="kapot"))

    assert "Er is één ding te herstellen." in told
    assert sum("geen fout" in each for each in told) == 1


def test_of_very_many_faults_the_first_are_shown_and_the_others_counted() -> None:
    screen = trouble_screen((TROUBLE,), "kapot", "en")

    assert screen.title == "kapot"
    told = words(desk_with(SampleGame(), screen="trouble", story="kapot", language="en"))
    assert f"and {80 - MOST} more" in told
    assert sum("column 7" in each for each in told) == MOST


@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (640, 400)])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_at_every_size_all_of_it_can_be_read(size: tuple[int, int], text_size: float) -> None:
    desk = desk_with(SampleGame(), *size, screen="trouble", story="kapot", text_size=text_size)
    room = desk.layout.scroll
    assert room is not None

    wide = max(box.rect.x + box.rect.width for box in room.inner)

    assert wide <= room.rect.width + 1
    assert room.rect.height > 0.4 * size[1]


def test_a_story_that_is_mended_goes_on_at_its_chairs_by_itself() -> None:
    game = SampleGame()
    desk = desk_with(game, screen="trouble", story="zwart")
    game.shelf, game.is_changed = (STORY,), True

    desk.watch(WATCHED)

    assert desk.screen.id == "chairs"
    assert "Alles klopt weer." in words(desk)
    assert desk.focus == Command("begin", "zwart/sales")


def test_while_a_story_is_being_read_one_looks_more_often() -> None:
    game = SampleGame()
    game.shelf, game.is_changed = (Opening("groot", 0.2),), True
    desk = desk_with(game)
    desk.watch(WATCHED)
    game.shelf = (Opening("groot", 0.7),)

    desk.watch(HASTE)

    assert [box.widget for box in boxes(desk) if isinstance(box.widget, Progress)] == [Progress(0.7)]


def test_what_lies_over_the_title_is_left_alone() -> None:
    game = SampleGame()
    desk = desk_with(game)
    desk.press(Command("show", "settings"))
    game.shelf, game.is_changed = (), True
    before = desk.layout

    desk.watch(WATCHED)

    assert desk.layout is before


def test_one_may_leave_the_debrief_while_it_is_being_made() -> None:
    game = SampleGame()
    game.picks = 2
    desk = desk_with(game, screen="ending", under="ending")
    desk.press(Command("show", "debrief"))
    is_waiting = desk.is_waiting

    desk.key("escape")
    menu = desk.screen.id
    desk.key("escape")
    back = desk.is_waiting
    desk.press(Command("to title"))

    assert is_waiting
    assert menu == "menu"
    assert back
    assert desk.screen.id == "title"


def test_who_presses_on_while_something_is_being_made_does_not_leave_by_accident() -> None:
    game = SampleGame()
    game.picks = 2
    desk = desk_with(game, screen="ending", under="ending")
    desk.press(Command("show", "debrief"))

    for _ in range(3):
        desk.key("enter")
    stayed = desk.is_waiting
    desk.key("tab")
    desk.key("enter")

    assert stayed
    assert desk.screen.id == "menu"


def test_what_takes_a_while_shows_how_far_it_is_and_the_way_out() -> None:
    screen = working_screen("Even kijken", 0.3, "Gespeeld", "nl")

    layout = laid_out(screen, 1280, 720, 1.0, Setter(measured))

    assert screen.id == "looking"
    assert layout.scroll is not None
    assert Progress(0.3) in [box.widget for box in layout.scroll.inner]
    assert [box.widget.command for box, _ in layout.focus if isinstance(box.widget, Button)] == [Command("close")]


@pytest.mark.parametrize("size", [(1280, 720), (960, 540)])
def test_a_message_on_a_screen_without_a_place_for_one_stands_along_its_lower_edge(size: tuple[int, int]) -> None:
    desk = desk_with(SampleGame(), *size, text_size=2.0)
    desk.press(Command("show", "menu"))

    desk.tell("De schijf is vol. Er is niets veranderd.")

    (box,) = (box for box in boxes(desk) if isinstance(box.widget, Text) and "schijf" in box.widget.name)
    assert box.rect.bottom <= size[1]
    assert box.rect.y > 0.7 * size[1]


def test_without_a_message_a_screen_is_as_it_is() -> None:
    screen = working_screen("Even kijken", 0.3, "Gespeeld", "nl")

    assert noticed(screen, "") is screen


def test_the_window_looks_at_the_files_by_itself(display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.desktop.playing.Playing.looks_every", 0.0)
    game = SampleGame()
    window = Window(playing(game), Path("nergens"), display(640, 400))
    looks: list[str] = []
    monkeypatch.setattr(game, "look_again", lambda: looks.append("looked"))
    pygame.event.post(pygame.event.Event(pygame.QUIT))

    window.run()

    assert looks == ["looked"]
