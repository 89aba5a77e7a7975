"""At one's own pace and in one's own way: settings, keys, looking back, skipping, a finger and a gamepad, on the sample game."""

from dataclasses import replace

import pygame
import pytest

from game import content
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.keys import USUAL
from game.desktop.layout import Layout
from game.desktop.screens import help_screen, settings_screen
from game.desktop.setting import BY_NAME
from game.desktop.widgets import Button, Text
from game.desktop.window import Window
from game.saving import Settings
from tests.desktop.conftest import Display
from tests.desktop.sample import FIRST, SampleGame, measured, playing
from tests.desktop.test_screens import found

PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"))


def desk_at(
    *commands: Command, game: SampleGame | None = None, size: tuple[int, int] = (1280, 720), **ui: object
) -> Desk:
    desk = Desk(playing(game, **{"is_moving": False, **ui}), measured, *size)
    for command in commands:
        desk.press(command)
    return desk


def seen(layout: Layout) -> str:
    boxes = [inner for box in layout.boxes for inner in (box, *box.inner)]
    return "\n".join(box.widget.name for box in boxes if isinstance(box.widget, Text))


# Settings


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_setting_has_a_row_with_its_name_and_every_way_it_can_be(language: str) -> None:
    buttons = list(found(settings_screen(Settings(language=language)).root, Button))

    for name, setting in BY_NAME.items():
        own = [button for button in buttons if button.command.value.startswith(f"{name} ")]
        assert len(own) == (2 if setting.manner == "steps" else len(setting.values)), name
        assert sum(button.is_on for button in own) == (0 if setting.manner == "steps" else 1), name
    assert len({button.name for button in buttons}) == len({button.command for button in buttons}) == len(buttons)


def test_what_is_not_as_usual_has_its_own_way_back() -> None:
    screen = settings_screen(Settings(theme="night", sound=0.0, keys=(("web", "x"),)))

    back = {button.command for button in found(screen.root, Button)}

    assert {Command("set", "theme 0"), Command("set", "sound 0"), Command("take key", "web")} <= back
    assert Command("set", "text_size 0") not in back


@pytest.mark.parametrize("key", USUAL["settings"])
@pytest.mark.parametrize(
    "before",
    [(), PLAY, (*PLAY, Command("show", "web")), (Command("close"),), (*PLAY, Command("show", "history"))],
    ids=["title", "play", "web", "menu", "history"],
)
def test_settings_are_one_key_away_everywhere_and_lead_back_to_where_one_was(
    key: str, before: tuple[Command, ...]
) -> None:
    desk = desk_at(*before)
    was = desk.screen.id

    desk.key(key)
    there = desk.screen.id
    desk.key("escape")

    assert (there, desk.screen.id) == ("settings", was)


def test_a_setting_keeps_the_focus_on_what_was_pressed() -> None:
    desk = desk_at(Command("show", "settings"))
    larger = Command("set", "text_size +")
    while desk.focus != larger:
        desk.key("tab")

    desk.key("enter")
    desk.key("enter")

    assert desk.focus == larger
    assert desk.playing.ui.settings.text_size == BY_NAME["text_size"].values[2]


def test_what_is_pressed_in_the_settings_stays_under_the_hand(display: Display) -> None:
    window = window_at(display(1280, 720), Command("show", "settings"))
    larger = Command("set", "text_size +")
    place = window.desk.height_of(larger)

    window.desk.press(larger)
    window.desk.press(larger)

    assert window.desk.height_of(larger) == pytest.approx(place, abs=1)


def test_a_letter_and_wider_lines_are_applied_at_once() -> None:
    desk = desk_at(*PLAY)
    before = desk.layout

    desk.press(Command("set", "letters =1"))
    letters = {piece.face.split()[0] for box in desk.layout.boxes for inner in box.inner for piece in inner.pieces}
    desk.press(Command("set", "line_spacing =2"))

    assert letters == {"dyslexic"}
    assert before.scroll
    assert desk.layout.scroll
    assert desk.layout.scroll.inner_height > before.scroll.inner_height


# Keys


def test_a_key_is_chosen_by_pressing_it_and_then_works() -> None:
    desk = desk_at(*PLAY, Command("show", "settings"), Command("ask key", "web"))

    desk.key("x")
    desk.key("escape")
    desk.key("x")

    assert desk.screen.id == "web"


def test_a_chosen_key_stands_on_the_buttons_that_do_the_same() -> None:
    desk = desk_at(*PLAY, keys=(("web", "x"), ("undo", "f9")))

    names = {box.widget.name for box, _ in desk.layout.focus if isinstance(box.widget, Button)}

    assert "Web (X)" in names
    assert "Web  X" in seen(desk.layout)
    assert "Web  W" not in seen(desk.layout)


def test_a_chosen_key_stands_on_the_buttons_of_the_title_too() -> None:
    desk = desk_at(keys=(("settings", "f9"),))

    names = {box.widget.name for box, _ in desk.layout.focus if isinstance(box.widget, Button)}

    assert "Instellingen (F9)" in names


def test_a_key_that_is_taken_from_something_else_is_told() -> None:
    desk = desk_at(*PLAY, Command("show", "settings"), Command("ask key", "settings"))

    desk.key("l")

    assert "L was voor: de andere taal" in desk.playing.ui.message
    assert "L was voor: de andere taal" in seen(desk.layout)


def test_while_a_key_is_asked_for_no_key_does_anything_else_and_escape_leaves_it() -> None:
    desk = desk_at(*PLAY, Command("show", "settings"), Command("ask key", "web"))

    desk.key("1")
    refused = desk.playing.ui
    desk.key("escape")

    assert refused.asked == "web"
    assert refused.message
    assert (desk.screen.id, desk.playing.ui.asked, desk.playing.ui.settings.keys) == ("settings", "", ())


def test_help_shows_the_keys_that_work_here_as_they_were_chosen() -> None:
    desk = desk_at(*PLAY)
    desk.playing.ui = replace(desk.playing.ui, settings=replace(desk.playing.ui.settings, keys=(("web", "x"),)))
    on_play = desk_at(*PLAY).screen

    words = [text.name for text in found(help_screen(on_play, desk.playing.ui.settings).root, Text)]
    desk.key("f1")

    assert "X" in words
    assert "W" not in words
    assert "1 – 9" in seen(desk.layout)


def test_help_on_the_web_does_not_promise_keys_that_only_work_in_play() -> None:
    desk = desk_at(*PLAY, Command("show", "web"))

    desk.key("f1")

    assert "1 – 9" not in seen(desk.layout)


# Looking back and skipping


def test_one_looks_back_without_changing_anything() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, Command("read on"), Command("pick", "een.ga"), game=game)
    ui = desk.playing.ui

    desk.key(",")
    back = desk.layout
    desk.key("1")
    desk.key("escape")

    assert "tachtigduizend" in seen(back)
    assert "Zestig procent" not in seen(back)
    assert game.asked == ["begin zwart/sales nl", "pick een.ga"]
    assert desk.playing.ui == ui


def test_one_looks_back_to_the_start_and_on_again_page_by_page() -> None:
    desk = desk_at(*PLAY, Command("read on"), Command("pick", "een.ga"))

    places = []
    for key in (",", ",", ",", ".", ".", "."):
        desk.key(key)
        places.append(desk.playing.ui.at)

    assert places == [7, 5, 5, 7, 0, 0]


def test_enter_reads_on_while_one_looks_back_and_ends_where_one_was() -> None:
    desk = desk_at(*PLAY, Command("read on"), Command("look", "-"))

    for _ in range(4):
        desk.key("enter")

    assert (desk.playing.ui.at, desk.screen.id) == (0, "play")


def test_what_was_read_before_is_skipped_as_far_as_it_goes() -> None:
    game = SampleGame()
    game.known_words = frozenset(block.words for block in FIRST)
    desk = desk_at(*PLAY, game=game)

    desk.key("s")

    assert desk.playing.ui.read == len(FIRST)


def test_new_words_are_not_skipped_and_one_is_told() -> None:
    desk = desk_at(*PLAY)
    read = desk.playing.ui.read

    desk.key("s")

    assert desk.playing.ui.read == read
    assert "eerst" in desk.playing.ui.message


# Pace


def test_words_appear_at_a_pace_and_the_first_press_shows_them_all() -> None:
    desk = desk_at(*PLAY, is_moving=True, text_speed=40)

    desk.move(0.25)
    some = desk.frame.look.letters
    desk.key("enter")

    assert some == 10
    assert desk.frame.look.letters is None
    assert desk.playing.ui.read == 5


def test_with_movement_off_words_are_there_at_once() -> None:
    assert desk_at(*PLAY, is_moving=False, text_speed=40).frame.look.letters is None


def test_a_page_goes_on_by_itself_only_where_that_was_asked_for_and_never_past_a_choice() -> None:
    waits, goes_on = desk_at(*PLAY), desk_at(*PLAY, pace=240)
    for _ in range(3_000):
        waits.move(0.05)
        goes_on.move(0.05)

    assert waits.playing.ui.read == 5
    assert goes_on.playing.ui.read == len(FIRST)
    assert not goes_on.is_timed


# A finger, a gamepad


def window_at(surface: pygame.Surface, *commands: Command, **ui: object) -> Window:
    window = Window(playing(None, is_moving=False, **ui), content.assets(), surface)
    for command in commands:
        window.desk.press(command)
    return window


def test_a_tap_presses_what_it_is_on_once_though_sdl_makes_a_click_of_it_too(display: Display) -> None:
    game = SampleGame()
    window = Window(playing(game, is_moving=False), content.assets(), display(1280, 720))
    for command in (*PLAY, Command("read on")):
        window.desk.press(command)
    box = next(box for box, _ in window.desk.layout.focus if box.widget.command == Command("pick", "een.ga"))  # type: ignore[union-attr]
    room = window.desk.layout.scroll
    assert room
    at = (box.rect.x + 20 + room.rect.x, box.rect.y + 20 + room.rect.y - window.desk.frame.look.scrolled)

    for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
        window.handle(pygame.event.Event(kind, finger_id=3, x=at[0] / 1280, y=at[1] / 720))
    window.handle(pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=at, touch=True))

    assert game.asked.count("pick een.ga") == 1
    assert game.picks == 1


def test_a_drag_scrolls_and_presses_nothing(display: Display) -> None:
    window = window_at(display(960, 540), *PLAY, Command("read on"), text_size=2.0)
    before = window.desk.frame.look.scrolled

    window.handle(pygame.event.Event(pygame.FINGERDOWN, finger_id=3, x=0.8, y=0.4))
    window.handle(pygame.event.Event(pygame.FINGERMOTION, finger_id=3, x=0.8, y=0.6))
    window.handle(pygame.event.Event(pygame.FINGERUP, finger_id=3, x=0.8, y=0.6))

    assert window.desk.frame.look.scrolled == max(before - 108, 0)
    assert window.desk.playing.ui.read == 7


def pressed(window: Window, *buttons: int) -> None:
    for button in buttons:
        window.handle(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=button, instance_id=0))


def test_a_story_is_begun_read_and_chosen_in_with_a_gamepad_alone(display: Display) -> None:
    game = SampleGame()
    window = Window(playing(game, is_moving=False), content.assets(), display(1280, 720))
    a, down = pygame.CONTROLLER_BUTTON_A, pygame.CONTROLLER_BUTTON_DPAD_DOWN

    pressed(window, a, a, a, a, down, a)
    assert game.asked == ["begin zwart/sales nl", "pick een.ga"]
    pressed(window, pygame.CONTROLLER_BUTTON_X)
    assert game.picks == 0
    pressed(window, pygame.CONTROLLER_BUTTON_B)
    assert window.desk.screen.id == "menu"


def test_a_stick_that_is_held_is_one_press(display: Display) -> None:
    window = window_at(display(1280, 720), *PLAY, Command("read on"))

    for value in (9_000, 25_000, 31_000, 30_000, 2_000, 28_000):
        axis = pygame.CONTROLLER_AXIS_LEFTY
        window.handle(pygame.event.Event(pygame.CONTROLLERAXISMOTION, axis=axis, value=value, instance_id=0))

    assert window.desk.focus == Command("pick", "een.dicht")


# The other language


def test_the_other_language_keeps_the_place_and_the_focus_in_a_scene() -> None:
    desk = desk_at(*PLAY, Command("read on"))
    desk.key("down")
    desk.key("down")
    focus, ui = desk.focus, desk.playing.ui

    desk.key("l")

    assert desk.focus == focus
    assert (desk.playing.ui.read, desk.playing.ui.new) == (ui.read, ui.new)
    assert "In English." in seen(desk.layout)


# Reading


def test_what_was_read_before_steps_back_and_what_is_new_does_not() -> None:
    desk = desk_at(*PLAY, Command("read on"))
    room = desk.layout.scroll
    assert room
    assert room.anchor
    colours = {
        is_new: {piece.colour for box in room.inner if (box.rect.y >= room.anchor) == is_new for piece in box.pieces}
        for is_new in (False, True)
    }

    assert "ink" in colours[True]
    assert "soft" in colours[False]
    assert "ink" not in {
        piece.colour
        for box in room.inner
        if box.rect.y < room.anchor and isinstance(box.widget, Text) and box.widget.ink[0].style == "body"
        for piece in box.pieces
    }


def test_the_first_step_to_the_choices_brings_as_many_of_them_into_sight_as_fit() -> None:
    desk = desk_at(*PLAY, Command("read on"), size=(1280, 560), text_size=1.3)
    desk.wheel(30)

    for _ in range(12):
        if desk.focus is not None:
            break
        desk.key("down")

    room = desk.layout.scroll
    assert room
    choices = [
        box.rect for box, _ in desk.layout.focus if isinstance(box.widget, Button) and box.widget.role == "choice"
    ]
    top, bottom = desk.frame.look.scrolled, desk.frame.look.scrolled + room.rect.height
    assert all(top <= rect.y and rect.bottom <= bottom for rect in choices)
