"""The window on a screen that is not there: keys arrive, pictures are painted, and nothing is painted twice."""

import gc
from collections.abc import Callable, Hashable
from pathlib import Path

import pygame
import pytest

from game import content
from game.desktop.commands import Command
from game.desktop.sheets import Sheets
from game.desktop.sounds import Sounds
from game.desktop.theme import THEMES
from game.desktop.widgets import Text
from game.desktop.window import Window, key_name, quiet
from game.desktop.words import worded
from tests.desktop.conftest import Display
from tests.desktop.listening import names
from tests.desktop.sample import SampleGame, playing

PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"), Command("read on"))


def window_on(surface: pygame.Surface, *commands: Command, assets: Path | None = None, **ui: object) -> Window:
    window = Window(playing(None, is_moving=False, **ui), assets or content.assets(), surface)
    for command in commands:
        window.desk.press(command)
    return window


def seen(window: Window) -> bytes:
    window.paint()
    return pygame.image.tobytes(window.surface, "RGB")


def key(window: Window, code: int, letters: str = "", mod: int = 0) -> None:
    window.handle(pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=letters))


def test_nothing_is_painted_when_nothing_changed(display: Display) -> None:
    window = window_on(display(1280, 720), *PLAY)
    assert window.paint()

    assert not window.paint()
    window.handle(pygame.event.Event(pygame.MOUSEMOTION, pos=(3, 3), rel=(0, 0), buttons=(0, 0, 0)))
    assert not window.paint()


def test_a_covered_window_is_painted_again_when_it_shows(display: Display) -> None:
    window = window_on(display(1280, 720))
    window.paint()

    window.handle(pygame.event.Event(pygame.WINDOWEXPOSED))

    assert window.paint()


def test_the_same_state_is_the_same_picture_whatever_came_before(display: Display) -> None:
    window = window_on(display(1280, 720), *PLAY)
    first = seen(window)

    for _ in THEMES:
        window.desk.press(Command("set", "theme ~"))
        window.paint()
    window.desk.press(Command("set", "text_size +"))
    window.paint()
    window.desk.press(Command("set", "text_size 0"))

    assert seen(window) == first


@pytest.mark.parametrize("screen", ["web", "history", "help", "menu"])
@pytest.mark.parametrize("theme", THEMES)
def test_every_screen_is_painted_in_every_theme(display: Display, screen: str, theme: str) -> None:
    window = window_on(display(960, 540), *PLAY, theme=theme)
    play = seen(window)

    window.desk.press(Command("show", screen) if screen != "menu" else Command("close"))

    assert seen(window) != play


def test_the_focus_can_be_seen(display: Display) -> None:
    window = window_on(display(1280, 1000), *PLAY)
    before = seen(window)

    key(window, pygame.K_DOWN)

    assert seen(window) != before


def test_missing_pictures_and_fonts_are_no_crash(display: Display, tmp_path: Path) -> None:
    window = window_on(display(960, 540), *PLAY, assets=tmp_path)

    assert window.paint()
    window.desk.press(Command("show", "web"))
    assert window.paint()


def test_a_damaged_picture_is_no_crash(display: Display, tmp_path: Path) -> None:
    (tmp_path / "portraits" / "mila").mkdir(parents=True)
    (tmp_path / "portraits" / "mila" / "calm.png").write_bytes(b"\x89PNG not really")

    assert window_on(display(960, 540), *PLAY, assets=tmp_path).paint()


@pytest.mark.parametrize("name", ["kantine", "kantine-morning"])
def test_a_storys_own_pictures_come_first(display: Display, tmp_path: Path, name: str) -> None:
    own = pygame.Surface((40, 40))
    own.fill((1, 200, 3))
    pygame.image.save(own, tmp_path / f"{name}.png")

    window = Window(playing(), content.assets(), display(1280, 720), lambda: tmp_path)
    for command in PLAY:
        window.desk.press(command)
    window.paint()

    assert window.surface.get_at((5, 300))[:3] == (1, 200, 3)


def test_keys_of_the_system_reach_the_desk(display: Display) -> None:
    window = window_on(display(1280, 720), *PLAY)

    key(window, pygame.K_w, "w")
    assert window.desk.screen.id == "web"
    key(window, pygame.K_ESCAPE, "\x1b")
    assert window.desk.screen.id == "play"
    key(window, pygame.K_SLASH, "?", pygame.KMOD_SHIFT)
    assert window.desk.screen.id == "help"


@pytest.mark.parametrize(
    ("code", "letters", "mod", "name"),
    [
        (pygame.K_RETURN, "\r", 0, "enter"),
        (pygame.K_RETURN, "\r", pygame.KMOD_LALT, "alt enter"),
        (pygame.K_TAB, "\t", pygame.KMOD_LSHIFT, "shift tab"),
        (pygame.K_1, "&", 0, "1"),  # a French keyboard has its figures under shift
        (pygame.K_KP3, "3", 0, "3"),
        (pygame.K_KP0, "0", 0, "0"),
        (pygame.K_EQUALS, "+", pygame.KMOD_LSHIFT, "+"),
        (pygame.K_MINUS, "-", 0, "-"),
        (pygame.K_w, "W", pygame.KMOD_LSHIFT, "w"),
        (pygame.K_w, "w", pygame.KMOD_LCTRL, ""),
        (pygame.K_F11, "", 0, "f11"),
        (pygame.K_LSHIFT, "", 0, ""),
    ],
)
def test_keys_have_names_in_words(code: int, letters: str, mod: int, name: str) -> None:
    assert key_name(code, mod, letters) == name


def test_the_window_may_be_resized(display: Display) -> None:
    window = window_on(display(1280, 720), *PLAY)
    window.paint()
    display(960, 540)

    window.handle(pygame.event.Event(pygame.WINDOWSIZECHANGED, x=960, y=540))

    assert window.paint()
    assert window.desk.layout.size == (960, 540)


def test_to_close_the_window_ends_the_run(display: Display) -> None:
    window = window_on(display(640, 400))
    pygame.event.post(pygame.event.Event(pygame.QUIT))

    window.run()

    assert window.desk.playing.ui.is_done


def test_every_frame_of_a_moving_web_is_painted(display: Display) -> None:
    window = Window(playing(SampleGame()), content.assets(), display(960, 540))
    for command in (*PLAY, Command("show", "web")):
        window.desk.press(command)

    painted = 0
    while window.desk.is_moving:
        window.desk.move(0.1)
        painted += window.paint()

    assert painted > 5
    assert not window.paint()


def test_no_sound_device_is_touched_unless_it_is_to_be_heard(display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    window = window_on(display(640, 400), *PLAY)
    pygame.event.post(pygame.event.Event(pygame.QUIT))

    window.let_hear()
    window.run()

    assert pygame.mixer.get_init() is None


def test_the_play_is_heard(display: Display, sounds: Sounds) -> None:
    window = Window(playing(None, is_moving=False), content.assets(), display(640, 400), sounds=sounds)
    window.let_hear()
    for command in PLAY:
        window.desk.press(command)
    window.let_hear()
    window.desk.press(Command("pick", "een.ga"))
    window.let_hear()
    sounds.settle()

    assert names() == ["kantine", "page-1", "pick"]


def test_the_place_is_silent_while_another_window_is_in_front(display: Display, sounds: Sounds) -> None:
    window = Window(playing(None, is_moving=False), content.assets(), display(640, 400), sounds=sounds)
    window.handle(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    for command in PLAY:
        window.desk.press(command)
    window.let_hear()
    sounds.settle()
    assert names() == ["page-1"]

    window.handle(pygame.event.Event(pygame.WINDOWFOCUSGAINED))
    sounds.settle()

    assert names() == ["kantine", "page-1"]


def test_the_settings_say_so_where_nothing_can_be_heard(
    display: Display, sounds: Sounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    window = Window(playing(None, is_moving=False), content.assets(), display(640, 400), sounds=sounds)
    window.desk.press(Command("show", "settings"))
    assert not said(window, "unheard no device")

    window.let_hear()
    sounds.settle()
    window.let_hear()

    assert said(window, "unheard no device")


def said(window: Window, key: str) -> bool:
    room = window.desk.layout.scroll
    assert room
    return any(isinstance(box.widget, Text) and box.widget.name == worded(key, "nl") for box in room.inner)


def test_a_key_that_is_held_too_long_reads_on_once_and_an_arrow_goes_on(display: Display) -> None:
    window = window_on(display(1280, 720), Command("story", "zwart"), Command("begin", "zwart/sales"))
    read = window.desk.playing.ui.read

    for _ in range(4):
        key(window, pygame.K_RETURN)
    held = window.desk.playing.ui.read
    window.handle(pygame.event.Event(pygame.KEYUP, key=pygame.K_RETURN, mod=0))
    for _ in range(2):
        key(window, pygame.K_DOWN)

    assert read < held == 7
    assert window.desk.focus == Command("pick", "een.dicht")


def test_after_a_moment_of_rest_a_pick_is_painted_without_making_anything(
    display: Display, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(display(1280, 720), *PLAY)
    window.paint()
    while window.prepare():
        pass
    lacking: list[object] = []
    get = Sheets.get

    def watched(sheets: Sheets, key: Hashable, make: Callable[[], object]) -> object:
        if not sheets.has(key):
            lacking.append(key)
        return get(sheets, key, make)

    monkeypatch.setattr(Sheets, "get", watched)

    window.desk.press(Command("pick", "een.weg"))
    window.paint()

    assert lacking == []


def test_what_may_come_is_not_made_twice(display: Display) -> None:
    window = window_on(display(1280, 720), *PLAY)
    window.paint()
    while window.prepare():
        pass

    window.desk.hover(900, 600)
    window.paint()

    assert not window.prepare()


def test_nothing_is_looked_through_for_garbage_while_it_is_quiet_whatever_is_switched_on_beside_it() -> None:
    often = gc.get_threshold()

    with quiet():
        gc.enable()
        within = gc.get_threshold()[0]

    assert (within, gc.get_threshold()) == (0, often)
