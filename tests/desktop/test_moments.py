"""Keeping a moment and playing on from it, in the window: by keys alone, at every size of text."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from game import content
from game.cli.evening import Evening
from game.cli.library import own_stories
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.playing import Playing
from game.desktop.widgets import Button, Entry, Stage
from game.desktop.window import Window
from game.presenting import StageView
from game.presenting.moments import MomentsView
from game.saving import LONGEST_MOMENT, Runs
from tests.cli.afterwards import evening
from tests.desktop.conftest import Display
from tests.desktop.sample import MOMENT, THOUGHT, SampleGame, measured, playing, state
from tests.desktop.test_comfort import desk_at, seen
from tests.desktop.test_screens import found

PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"), Command("read on"))
LIST = (Command("show", "moments"),)


def keys(desk: Desk, *names: str) -> None:
    for name in names:
        desk.key(name)


def focused(desk: Desk, command: Command) -> None:
    """Walk to something by Tab; it is an error where that never comes there."""
    for _ in range(60):
        if desk.focus == command:
            return
        desk.key("tab")
    raise AssertionError(f"{command} is not reached")


# Keeping one


def test_two_presses_after_the_key_keep_this_moment_under_the_proposal() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, game=game)
    read = desk.playing.ui.read

    keys(desk, "f6", "enter", "enter")

    assert game.asked[-1] == f"keep moment Twee bekers koffie, 14:03 at {read}"
    assert desk.screen.id == "play"
    assert "Bewaard: ‘Twee bekers koffie, 14:03’" in seen(desk.layout)


def test_the_name_that_was_written_is_the_one_it_is_kept_under() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, game=game)

    keys(desk, "f6")
    desk.type("Voor ik bel")
    keys(desk, "enter", "enter")

    assert "keep moment Voor ik bel at" in game.asked[-1]
    assert game.noted == {}  # a name is no note of the run
    desk.key("f6")
    assert next(found(desk.screen.root, Entry)).words == ""


def test_the_screen_shows_the_stage_that_will_be_found_again() -> None:
    desk = desk_at(*PLAY)
    before = next(found(desk.screen.root, Stage)).view

    desk.key("f6")

    assert next(found(desk.screen.root, Stage)).view == before
    assert next(found(desk.screen.root, Entry)).most == LONGEST_MOMENT


def test_the_menu_leads_there_too_and_back_to_the_play() -> None:
    desk = desk_at(*PLAY)

    desk.key("escape")
    focused(desk, Command("show", "keep"))
    keys(desk, "enter", "enter", "enter")

    assert desk.screen.id == "play"
    assert "Bewaard" in desk.playing.ui.message


def test_who_does_not_keep_it_after_all_is_back_where_they_were() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, game=game)

    keys(desk, "f6", "escape", "escape")

    assert desk.screen.id == "play"
    assert not any("keep" in each for each in game.asked)


def test_looking_back_it_is_the_present_moment_that_is_kept() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, game=game)
    read = desk.playing.ui.read
    desk.key(",")
    assert desk.screen.id == "look"

    keys(desk, "f6", "enter", "enter")

    assert game.asked[-1].endswith(f"at {read}")
    assert desk.screen.id == "play"


@pytest.mark.parametrize(
    "before", [(), (Command("story", "zwart"),), (Command("close"),)], ids=["title", "chairs", "menu"]
)
def test_where_nothing_is_played_there_is_no_moment_to_keep(before: tuple[Command, ...]) -> None:
    desk = desk_at(*before)
    was = desk.screen.id

    desk.key("f6")

    assert desk.screen.id == was
    assert Command("show", "keep") not in [button.command for button in found(desk.screen.root, Button)]


def test_a_run_that_is_over_has_no_moment_to_go_on_from() -> None:
    ending = [Command("pick", "een.ga"), Command("read on"), Command("read on"), Command("pick", "een.weg")]
    desk = desk_at(*PLAY, *ending, Command("read on"))
    assert desk.screen.id == "ending"

    desk.key("f6")
    assert desk.screen.id == "ending"
    desk.key("escape")
    assert Command("show", "keep") not in [button.command for button in found(desk.screen.root, Button)]


def test_nor_has_one_of_which_only_the_last_page_is_still_to_be_read() -> None:
    ending = [Command("pick", "een.ga"), Command("read on"), Command("read on"), Command("pick", "een.weg")]
    desk = desk_at(*PLAY, *ending)
    assert desk.screen.id == "play"

    desk.key("f6")

    assert desk.screen.id == "play"


def test_a_moment_that_cannot_be_kept_is_said_and_the_name_is_still_there() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, Command("show", "keep"), game=game)
    desk.type("Voor ik bel")
    game.is_refusing = True

    keys(desk, "enter", "enter")

    assert desk.screen.id == "keep"
    assert "de schijf is vol" in seen(desk.layout)
    assert next(found(desk.screen.root, Entry)).words == "Voor ik bel"


def test_the_key_that_is_named_is_the_one_the_player_chose() -> None:
    desk = desk_at(*PLAY, keys=(("moments", "b"),))

    keys(desk, "f6", "enter", "enter")

    assert "Met B vind je het terug" in desk.playing.ui.message


# The list


@pytest.mark.parametrize("before", [(), PLAY, (*PLAY, Command("close")), (Command("show", "runs"),)])
def test_the_moments_are_one_key_away_and_lead_back(before: tuple[Command, ...]) -> None:
    desk = desk_at(*before)
    was = "title" if before == (Command("show", "runs"),) else desk.screen.id

    desk.key("f7")
    there = desk.screen.id
    desk.key("escape")

    assert (there, desk.screen.id) == ("moments", was)


def test_each_moment_is_shown_with_its_stage_name_chapter_chair_and_last_words() -> None:
    desk = desk_at(*LIST)

    told = seen(desk.layout)
    for words in (
        MOMENT.name,
        THOUGHT.name,
        "Het zwarte gat · Maandag",
        "als Mila",
        "“En dat voor tachtigduizend euro.”",
    ):
        assert words in told
    assert [stage.view for stage in found(desk.screen.root, Stage)] == [MOMENT.stage, THOUGHT.stage]
    buttons = {button.command: button.name for button in found(desk.screen.root, Button)}
    assert "En dat voor tachtigduizend euro." in buttons[Command("take up moment", "m1")]
    assert len(set(buttons.values())) == len(buttons)


def test_the_date_is_written_as_the_language_writes_it() -> None:
    assert "-11-2026, " in seen(desk_at(*LIST).layout)
    assert " Nov 2026, " in seen(desk_at(*LIST, language="en").layout)


def test_one_plays_on_from_the_first_with_one_press_where_it_was_kept() -> None:
    game = SampleGame()
    desk = desk_at(game=game)

    keys(desk, "f7", "enter")

    assert game.asked == ["take up moment m1"]
    assert (desk.screen.id, desk.playing.ui.read, desk.playing.ui.under) == ("play", 5, "play")
    desk.key("f7")
    desk.key("escape")
    assert desk.screen.id == "play"


def test_a_moment_gets_another_name_by_keys() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, game=game)

    focused(desk, Command("rename", "moment/m2"))
    desk.key("enter")
    assert desk.is_writing
    keys(desk, *["backspace"] * LONGEST_MOMENT * 2)
    desk.type("Regen")
    keys(desk, "enter", "enter")

    assert [moment.name for moment in game.kept_moments] == [MOMENT.name, "Regen"]
    assert desk.focus == Command("take up moment", "m2")
    assert game.noted == {}


def test_renaming_is_left_by_escape_with_the_old_name() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, Command("rename", "moment/m2"), game=game)

    desk.type(" en nog wat")
    keys(desk, "escape", "escape")

    assert game.kept_moments == [MOMENT, THOUGHT]
    assert (desk.screen.id, desk.focus) == ("moments", Command("take up moment", "m2"))
    desk.press(Command("rename", "moment/m2"))
    assert next(found(desk.screen.root, Entry)).words == THOUGHT.name


def test_a_moment_is_deleted_only_after_being_asked_once_more() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, game=game)

    focused(desk, Command("sure", "moment/m2"))
    keys(desk, "enter")
    assert desk.focus == Command("sure", "")  # the safe one is under the hand
    keys(desk, "enter")
    assert game.kept_moments == [MOMENT, THOUGHT]
    focused(desk, Command("sure", "moment/m2"))
    keys(desk, "enter", "tab", "enter")

    assert game.kept_moments == [MOMENT]
    assert desk.focus == Command("take up moment", "m1")


def test_escape_leaves_the_question_and_then_the_list() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, Command("sure", "moment/m2"), game=game)

    keys(desk, "escape")
    assert (desk.screen.id, desk.focus) == ("moments", Command("take up moment", "m2"))
    keys(desk, "escape")

    assert desk.screen.id == "title"
    assert game.kept_moments == [MOMENT, THOUGHT]


def test_with_the_mouse_the_focus_is_in_the_entry_too() -> None:
    desk = desk_at(*LIST, size=(1280, 1400))
    box = next(
        box for box, _ in desk.layout.focus if getattr(box.widget, "command", None) == Command("rename", "moment/m1")
    )
    room = desk.layout.scroll
    assert room

    desk.click(room.rect.x + box.rect.x + 5, room.rect.y + box.rect.y + 5)

    assert desk.is_writing


def test_one_goes_from_moments_to_runs_and_back_without_going_deeper() -> None:
    desk = desk_at(*PLAY, *LIST)

    desk.press(Command("show", "runs"))
    assert desk.screen.id == "runs"
    desk.press(Command("show", "moments"))
    desk.press(Command("show", "runs"))
    desk.key("escape")

    assert desk.screen.id == "play"


def test_with_nothing_kept_the_list_says_how_to_keep_something() -> None:
    game = SampleGame()
    game.kept_moments = []
    desk = desk_at(*LIST, game=game)

    assert "Druk tijdens het spelen op F6" in seen(desk.layout)
    keys(desk, "enter")
    assert desk.screen.id == "title"


def test_while_the_moments_are_looked_through_the_window_says_how_far_it_is() -> None:
    class Busy(SampleGame):
        def moments(self, language: str) -> MomentsView | float:  # noqa: ARG002
            return 0.4

    desk = desk_at(*LIST, game=Busy())

    assert desk.is_waiting
    assert "Je bewaarde momenten opzoeken" in seen(desk.layout)


def test_with_the_entry_for_another_name_its_buttons_are_in_sight() -> None:
    desk = desk_at(*LIST, Command("rename", "moment/m2"), size=(960, 540), text_size=2.0)

    assert desk.is_writing
    room = desk.layout.scroll
    assert room
    for command in (Command("write", "called"), Command("named"), Command("rename", "")):
        box = next(box for box, _ in desk.layout.focus if getattr(box.widget, "command", None) == command)
        assert box.rect.y >= desk.scrolled_to
        assert box.rect.bottom - desk.scrolled_to <= room.rect.height


@pytest.mark.parametrize("size", [(1280, 720), (960, 540)])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_wherever_the_focus_goes_on_the_list_it_is_in_sight(size: tuple[int, int], text_size: float) -> None:
    desk = desk_at(*LIST, size=size, text_size=text_size)
    room = desk.layout.scroll
    assert room

    for _ in range(len(desk.layout.focus)):
        desk.key("tab")
        box, is_inside = next(
            each for each in desk.layout.focus if getattr(each[0].widget, "command", None) == desk.focus
        )
        if is_inside:
            top = box.rect.y - desk.frame.look.scrolled
            assert top < room.rect.height - 20
            assert top + box.rect.height > 20


# With the game behind it


def sat_down(folder: Path) -> Desk:
    return Desk(Playing(evening(folder), state(is_moving=False)), measured, 1280, 1000)


def read_on(desk: Desk) -> None:
    while not any(isinstance(each, Button) and each.role == "choice" for each in found(desk.screen.root, Button)):
        desk.key("enter") if desk.screen.id != "mirror" else desk.press(Command("note", "later 0\nyes"))


def test_an_evening_by_keys_a_moment_is_kept_and_played_on_from_the_next_evening(tmp_path: Path) -> None:
    desk = sat_down(tmp_path)
    keys(desk, "enter", "enter")
    read_on(desk)
    before = desk.playing.view.blocks
    keys(desk, "f6")
    desk.type("Het begin")
    keys(desk, "enter", "enter")
    desk.press(Command("pick", "een.wek"))
    read_on(desk)
    desk.press(Command("pick", "drie.weg"))

    later = sat_down(tmp_path)
    keys(later, "f7", "enter")
    there = later.playing.view.blocks
    later.press(Command("pick", "een.zeg"))

    assert there == before
    assert "Je speelt vanaf een bewaard moment" in seen(sat_taken(tmp_path).layout)
    runs = Runs(tmp_path / "runs").all()
    assert sorted((run.is_over, [pick.key for pick in run.picks][:1]) for run in runs) == [
        (False, ["een.zeg"]),
        (True, ["een.wek"]),
    ]


def sat_taken(folder: Path) -> Desk:
    desk = sat_down(folder)
    keys(desk, "f7", "enter")
    return desk


def test_a_moment_in_the_middle_of_a_page_is_found_in_the_middle_of_that_page(tmp_path: Path) -> None:
    desk = sat_down(tmp_path)
    keys(desk, "enter", "enter")
    read_on(desk)
    desk.press(Command("pick", "een.wek"))
    read, shown = desk.playing.ui.read, seen(desk.layout)
    assert read < len(desk.playing.view.blocks)
    keys(desk, "f6", "enter", "enter")

    later = sat_taken(tmp_path)

    assert later.playing.ui.read == read
    assert set(shown.splitlines()) <= set(seen(later.layout).splitlines())
    keys(later, "enter")
    assert later.playing.ui.read > read


def test_in_the_story_that_comes_with_the_game_a_moment_shows_what_stood_on_the_screen(tmp_path: Path) -> None:
    game = Evening(own_stories(), Runs(tmp_path / "runs"), 4)
    desk = Desk(Playing(game, state(is_moving=False)), measured, 1280, 720)
    desk.press(Command("begin", "het-zwarte-gat/sales"))
    for _ in range(3):
        read_on(desk)
        desk.key("1")
    read_on(desk)
    stage, column = next(found(desk.screen.root, Stage)).view, seen(desk.layout)
    keys(desk, "f6", "enter", "enter", "f7")

    (shown,) = (each for each in found(desk.screen.root, Stage))
    moments = game.moments("nl")
    assert isinstance(moments, MomentsView)
    (moment,) = moments.moments
    assert shown.view == stage
    assert moment.name.startswith(f"{stage.title}, ")
    assert moment.last is not None
    assert moment.last.words.rstrip("…") in column
    keys(desk, "enter")
    assert seen(desk.layout).replace(desk.playing.ui.message, "").strip() == column


# Painted


def test_the_stages_further_down_are_made_while_nothing_happens(display: Display) -> None:
    game = SampleGame()
    elsewhere = replace(MOMENT, id="m4", stage=StageView("auto", "morning", "De auto", ()))
    game.kept_moments = [MOMENT, THOUGHT, replace(THOUGHT, id="m3"), elsewhere]
    window = Window(playing(game, is_moving=False), content.assets(), display(960, 400))
    window.desk.press(Command("show", "moments"))
    window.paint()

    end = time.monotonic() + 30
    while window.prepare() and time.monotonic() < end:
        pass

    assert not window.prepare()
    room = window.desk.layout.scroll
    assert room
    stages = [box for box in room.inner if isinstance(box.widget, Stage)]
    assert stages[-1].rect.y > room.rect.height  # not in sight
    painter = window._painter
    for box in stages:
        assert isinstance(box.widget, Stage)
        view, size = box.widget.view, (round(box.rect.width), round(box.rect.height))
        assert painter.pictures.has(("_ground", view.place, view.time, size, painter._look))
