"""Keys, clicks and the wheel: what each asks for, where the focus goes, and what of the page is in sight."""

import pytest

from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.widgets import Button
from tests.desktop.sample import SampleGame, measured, playing

PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"))


def desk_at(
    *commands: Command, game: SampleGame | None = None, size: tuple[int, int] = (1280, 720), **ui: object
) -> Desk:
    desk = Desk(playing(game, is_moving=False, **ui), measured, *size)
    for command in commands:
        desk.press(command)
    return desk


def pressed(desk: Desk, *keys: str) -> Desk:
    for key in keys:
        desk.key(key)
    return desk


def buttons(desk: Desk) -> list[Button]:
    return [box.widget for box, _ in desk.layout.focus if isinstance(box.widget, Button)]


def middle_of(desk: Desk, command: Command) -> tuple[float, float]:
    for box, is_inside in desk.layout.focus:
        if isinstance(box.widget, Button) and box.widget.command == command:
            room = desk.layout.scroll
            right, down = (room.rect.x, room.rect.y - desk.frame.look.scrolled) if is_inside and room else (0, 0)
            return box.rect.x + box.rect.width / 2 + right, box.rect.y + box.rect.height / 2 + down
    raise AssertionError(command)


def test_two_presses_of_enter_begin_to_play() -> None:
    assert pressed(desk_at(), "enter", "enter").screen.id == "play"


def test_going_on_has_the_focus_where_there_is_something_to_go_on_with() -> None:
    game = SampleGame(kept=True)

    desk = pressed(desk_at(game=game), "enter")

    assert (desk.screen.id, game.asked) == ("play", ["go on"])


def test_enter_and_space_read_on_and_never_pick_by_accident() -> None:
    game = SampleGame()

    desk = pressed(desk_at(*PLAY, game=game), "enter", "space", "enter", "space")

    assert desk.playing.view.picks == 0
    assert [asked for asked in game.asked if asked.startswith("pick")] == []


@pytest.mark.parametrize("key", ["down", "tab", "right"])
def test_the_first_step_of_the_focus_goes_to_the_first_choice(key: str) -> None:
    desk = pressed(desk_at(*PLAY, size=(1280, 1000)), "enter", key)

    assert desk.focus == Command("pick", "een.ga")


def test_a_choice_is_picked_by_its_number() -> None:
    game = SampleGame()

    pressed(desk_at(*PLAY, Command("read on"), game=game), "2")

    assert game.asked[-1] == "pick een.weg"


def test_a_closed_choice_has_no_number_takes_the_focus_and_is_not_picked() -> None:
    game = SampleGame()
    desk = pressed(desk_at(*PLAY, Command("read on"), game=game, size=(1280, 1000)), "down", "down", "enter")

    assert desk.focus == Command("pick", "een.dicht")
    assert game.asked == ["begin zwart/sales nl"]


def test_number_keys_do_nothing_before_the_choices_are_there() -> None:
    game = SampleGame()

    pressed(desk_at(*PLAY, game=game), "1")

    assert game.asked == ["begin zwart/sales nl"]


@pytest.mark.parametrize(
    ("key", "screen"),
    [("w", "web"), ("h", "history"), ("escape", "menu"), ("f1", "help"), ("?", "help")],
)
def test_one_key_opens_and_escape_closes(key: str, screen: str) -> None:
    desk = pressed(desk_at(*PLAY), key)
    assert desk.screen.id == screen

    assert pressed(desk, "escape").screen.id == "play"


@pytest.mark.parametrize("key", ["backspace", "u"])
def test_a_step_back_brings_the_choice_back(key: str) -> None:
    desk = pressed(desk_at(*PLAY, Command("read on"), Command("pick", "een.ga")), key)

    assert desk.playing.view.picks == 0
    assert Command("pick", "een.ga") in [button.command for button in buttons(desk)]


def test_a_stop_with_one_key_is_for_the_menu_alone() -> None:
    desk = pressed(desk_at(*PLAY), "q")
    assert not desk.playing.ui.is_done

    assert pressed(desk, "escape", "q").playing.ui.is_done


def test_language_size_and_theme_change_in_the_middle_of_a_scene_and_keep_the_place() -> None:
    desk = desk_at(*PLAY, Command("read on"))
    read = desk.playing.ui.read

    pressed(desk, "l", "+", "t")

    assert (desk.screen.id, desk.playing.ui.read) == ("play", read)
    assert (desk.playing.ui.language, desk.playing.ui.settings.theme) == ("en", "night")
    assert desk.playing.ui.settings.text_size > 1


def test_the_focus_goes_round_and_back() -> None:
    desk = desk_at()
    count = len(buttons(desk))
    first = desk.focus

    assert pressed(desk, *["tab"] * count).focus == first
    assert pressed(desk, "tab", "shift tab").focus == first


@pytest.mark.parametrize("way", [[], ["enter"], ["enter", "enter"], ["enter", "enter", "enter"], ["escape"], ["f1"]])
def test_everything_that_can_be_pressed_can_be_reached_by_keyboard(way: list[str]) -> None:
    desk = pressed(desk_at(), *way)

    reached = {desk.focus}
    for _ in buttons(desk):
        reached.add(pressed(desk, "tab").focus)

    assert {button.command for button in buttons(desk)} <= reached


def test_the_focus_is_brought_into_sight() -> None:
    desk = desk_at(*PLAY, Command("read on"), size=(960, 540), text_size=2.0)

    for _ in range(8):
        pressed(desk, "tab")
        room = desk.layout.scroll
        assert room is not None
        for box, is_inside in desk.layout.focus:
            if is_inside and isinstance(box.widget, Button) and box.widget.command == desk.focus:
                assert box.rect.y >= desk.frame.look.scrolled - 1
                assert (
                    box.rect.y + min(box.rect.height, room.rect.height)
                    <= desk.frame.look.scrolled + room.rect.height + 1
                )


def test_what_has_not_been_seen_is_shown_before_reading_on() -> None:
    desk = desk_at(*PLAY, Command("read on"), Command("pick", "een.ga"), size=(960, 540), text_size=2.0)
    pressed(desk, *["enter"] * 12)
    desk = desk_at(*PLAY, size=(640, 400), text_size=2.0)
    before = desk.playing.ui.read

    pressed(desk, "space")

    assert desk.playing.ui.read == before
    assert desk.frame.look.scrolled > 0


def test_the_first_new_words_stand_below_the_top_and_what_was_picked_is_in_sight() -> None:
    desk = desk_at(*PLAY, Command("read on"), Command("pick", "een.ga"))

    room = desk.layout.scroll

    assert room is not None
    assert room.anchor is not None
    assert 0 < room.anchor - desk.frame.look.scrolled < room.rect.height * 0.8


def test_the_wheel_and_the_page_keys_scroll_within_bounds() -> None:
    desk = desk_at(*PLAY, Command("read on"), size=(960, 540), text_size=2.0)

    pressed(desk, "home")
    assert desk.frame.look.scrolled == 0
    pressed(desk, "page down")
    assert desk.frame.look.scrolled > 0
    desk.wheel(100)
    assert desk.frame.look.scrolled == 0
    desk.wheel(-1000)
    room = desk.layout.scroll
    assert room is not None
    assert desk.frame.look.scrolled == pytest.approx(room.inner_height - room.rect.height, abs=1)


def test_a_click_presses_a_button_and_the_mouse_is_seen_over_it() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, Command("read on"), game=game, size=(1280, 1000))
    place = middle_of(desk, Command("pick", "een.weg"))

    desk.hover(*place)
    assert desk.frame.look.hover == Command("pick", "een.weg")
    desk.click(*place)
    assert game.asked[-1] == "pick een.weg"


def test_a_click_beside_everything_reads_on() -> None:
    desk = desk_at(*PLAY, size=(1280, 1000))
    before = desk.playing.ui.read

    desk.click(700, 900)

    assert desk.playing.ui.read > before


def test_a_click_on_a_closed_choice_does_nothing() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, Command("read on"), game=game, size=(1280, 1000))

    desk.click(*middle_of(desk, Command("pick", "een.dicht")))

    assert game.asked == ["begin zwart/sales nl"]


def test_what_was_open_is_found_as_it_was_left() -> None:
    desk = desk_at(*PLAY, Command("read on"), size=(960, 540), text_size=2.0)
    pressed(desk, "home", "page down")
    scrolled = desk.frame.look.scrolled

    pressed(desk, "w", "escape")

    assert desk.frame.look.scrolled == scrolled


def test_the_page_glides_and_arrives() -> None:
    desk = Desk(playing(text_size=2.0), measured, 960, 540)
    for command in (*PLAY, Command("read on"), Command("scroll", "start")):
        desk.press(command)
    desk.rest()

    desk.key("end")
    desk.move(0.02)
    halfway = desk.frame.look.scrolled
    for _ in range(100):
        desk.move(0.02)

    assert 0 < halfway < desk.frame.look.scrolled
    assert not desk.is_moving


def test_without_movement_it_jumps() -> None:
    desk = desk_at(*PLAY, Command("read on"), size=(960, 540), text_size=2.0)

    pressed(desk, "home", "end")

    assert not desk.is_moving


def test_the_web_moves_once_when_it_is_opened_and_not_without_movement() -> None:
    moving = Desk(playing(), measured, 1280, 720)
    for command in (*PLAY, Command("show", "web")):
        moving.press(command)

    assert moving.frame.look.moment == 0
    assert desk_at(*PLAY, Command("show", "web")).frame.look.moment == 1


def test_nothing_that_happens_makes_the_same_frame() -> None:
    desk = desk_at(*PLAY)
    frame = desk.frame

    desk.hover(1, 1)
    desk.move(0.1)

    assert desk.frame.is_same_as(frame)


@pytest.mark.parametrize(
    ("before", "command"),
    [
        ((), Command("story", "zwart")),
        ((Command("story", "zwart"),), Command("begin", "zwart/sales")),
        (PLAY, Command("read on")),
        ((*PLAY, Command("read on")), Command("pick", "een.weg")),
        ((*PLAY, Command("read on"), Command("pick", "een.ga")), Command("step back")),
        ((*PLAY, Command("read on"), Command("pick", "een.ga")), Command("look", "-")),
        (PLAY, Command("show", "web")),
        (PLAY, Command("show", "history")),
        (PLAY, Command("show", "help")),
        (PLAY, Command("close")),
    ],
)
def test_what_can_be_asked_for_next_is_laid_out_before_it_is(before: tuple[Command, ...], command: Command) -> None:
    game = SampleGame()
    desk = desk_at(*before, game=game)
    asked, here = list(game.asked), desk.screen

    ahead = list(desk.ahead())
    assert (game.asked, desk.screen) == (asked, here)
    desk.press(command)

    assert any(layout is desk.layout for layout in ahead[1:])


def test_what_was_laid_out_ahead_for_another_size_is_not_shown() -> None:
    desk = desk_at(*PLAY)
    ahead = list(desk.ahead())

    desk.resize(1600, 900)
    desk.press(Command("show", "web"))

    assert not any(layout is desk.layout for layout in ahead)
    assert desk.layout.size == (1600, 900)
