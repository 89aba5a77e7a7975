"""The window itself: what is pressed goes to the desk, what has changed is painted, and between the two it sleeps."""

import contextlib
import gc
import os
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pygame

from game import content
from game.desktop.behind import Behind
from game.desktop.commands import Command
from game.desktop.desk import Desk, Frame
from game.desktop.hearing import Moment, has_run, heard_between, moment
from game.desktop.layout import Layout
from game.desktop.memory import give_back, give_back_small
from game.desktop.missing import missing_told, pictures_told
from game.desktop.pad import Pad
from game.desktop.painter import Painter
from game.desktop.pictures import Pictures
from game.desktop.reading.access_tree import AccessTree
from game.desktop.reading.reader import Reader
from game.desktop.reading.voice import Voice, speech_found
from game.desktop.sounds import Sounds, levels
from game.desktop.theme import THEMES
from game.desktop.touch import Touch
from game.desktop.type import Type
from game.desktop.ui import Ui

SMALLEST = (640, 400)
AWAKE = 1.0
"""For so many seconds after something happened the keys are looked at often."""
ASIDE = 0.003
"""So many seconds at a time are spent on what may be asked for next."""
_THOROUGH = 12
"""Every so many pages all is looked through for what nobody needs any more."""
SWITCH = 0.001
"""After so many seconds what is worked out on the side lets the window have its turn."""
OFTEN = 90
SELDOM = 20
"""How many times a second the keys are looked at, awake and asleep. `pygame.event.wait` would look a thousand times."""

_KEYS = {
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_SPACE: "space",
    pygame.K_TAB: "tab",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_ESCAPE: "escape",
    pygame.K_PAGEUP: "page up",
    pygame.K_PAGEDOWN: "page down",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    **{pygame.K_F1 + number: f"f{number + 1}" for number in range(12)},
    pygame.K_KP_PLUS: "+",
    pygame.K_KP_MINUS: "-",
    **{pygame.K_KP0 if number == 0 else pygame.K_KP1 + number - 1: str(number) for number in range(10)},
    **{pygame.K_0 + number: str(number) for number in range(10)},
}


_IS_HIDDEN_FIRST = sys.platform in ("win32", "darwin")
"""A screen reader of these systems takes to a window only before it is shown."""


REPEATED = ("up", "down", "left", "right", "tab", "page up", "page down")
"""The keys that go on while they are held. Another one that is held a little too long must not read on or pick a second time."""


class Window:
    """A desk on a surface. `own` tells the folder of the open story's own pictures.

    `run` goes on until the player stops; `handle` and `paint` are its two halves, and `let_hear` is beside them.
    """

    def __init__(
        self,
        playing: Behind,
        assets: Path,
        surface: pygame.Surface,
        own: Callable[[], Path | None] = lambda: None,
        sounds: Sounds | None = None,
    ) -> None:
        type_ = Type(assets / "fonts")
        self._surface = surface
        self._pictures = Pictures(assets, own)
        self._painter = Painter(type_, self._pictures)
        self._painted: Frame | None = None
        self._ahead: Iterator[None] | None = None
        self._made_for: tuple[Layout, str] | None = None
        self._is_listening = False
        self._spent: int | None = None
        self._held: set[int] = set()
        self._tidied = 0
        self._composing = ""
        self._pad = Pad()
        self._touch = Touch()
        told = missing_told(type_, assets, playing.ui.language)
        self._is_missing_told = not assets.is_dir()
        if told:
            playing.tell(told)
        self._sounds = sounds or Sounds(assets / "sounds")
        self._moment, self._told = Moment(), Ui()
        self.desk = Desk(playing, type_.measure, *surface.get_size())
        self._reader = Reader(self.desk, AccessTree(), Voice(speech_found()))
        self._listen()

    @property
    def surface(self) -> pygame.Surface:
        return self._surface

    def paint(self) -> bool:
        """Paint, if anything changed since the last picture, and tell whether it did."""
        frame = self.desk.frame
        if frame.is_same_as(self._painted):
            return False
        self._painter.paint(self._surface, frame.layout, THEMES[frame.theme], frame.look)
        self._painted = frame
        if self._pictures.lost and not self._is_missing_told:
            self._is_missing_told = True
            self.desk.tell(pictures_told(tuple(self._pictures.lost), self.desk.playing.ui.language))
        return True

    def prepare(self) -> bool:
        """Use a moment in which nothing happens to make what may be asked for next; tell whether there is more to make."""
        frame = self.desk.frame
        if self.desk.is_moving:
            return False
        if self._made_for is None or self._made_for[0] is not frame.layout or self._made_for[1] != frame.theme:
            self._made_for = (frame.layout, frame.theme)
            self._ahead = self._to_make()
        if self._ahead is None:
            return False
        end = time.perf_counter() + ASIDE
        while time.perf_counter() < end:
            if next(self._ahead, self) is self:
                self._ahead = None
                self._tidy()
                return False
        return True

    def _tidy(self) -> None:
        """Let go of what nobody needs any more; now and then look for it everywhere, which takes a moment longer.

        What is still there then will mostly stay, and is not looked through again: a story alone takes 40 ms (measured).
        """
        self._tidied += 1
        is_thorough = self._tidied % _THOROUGH == 1
        gc.collect(2 if is_thorough else 1)
        if is_thorough and not gc.get_threshold()[0]:
            gc.freeze()
        if is_thorough:
            give_back_small()

    def _to_make(self) -> Iterator[None]:
        theme = THEMES[self.desk.playing.ui.settings.theme]
        here = self.desk.stage()
        self._painter.count()
        for layout in self.desk.ahead():
            if self._painter.is_full:
                return  # the likeliest comes first, and must not make way for what is less so
            yield
            yield from self._painter.prepare(layout, theme, here)

    def handle(self, event: pygame.event.Event) -> None:
        """Do what an event asks for."""
        match event.type:
            case pygame.QUIT:
                self.desk.press(Command("quit"))
            case pygame.KEYDOWN:
                self._key(event)
            case pygame.KEYUP:
                self._spent = None
                self._held.discard(event.key)
            case pygame.TEXTINPUT:
                self._composing = ""
                if self._spent is None:
                    self.desk.type(event.text)
            case pygame.TEXTEDITING:
                self._composing = event.text
            case pygame.MOUSEMOTION if not getattr(event, "touch", False):
                self.desk.hover(*event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1 and not getattr(event, "touch", False):
                self.desk.click(*event.pos)
            case pygame.FINGERDOWN | pygame.FINGERMOTION | pygame.FINGERUP:
                self._finger(event)
            case pygame.MOUSEWHEEL:
                self.desk.wheel(event.precise_y)
            case pygame.WINDOWSIZECHANGED | pygame.VIDEORESIZE:
                self._resize()
                self._tell_focus()
            case pygame.WINDOWMOVED:
                self._tell_focus()
            case pygame.WINDOWEXPOSED | pygame.WINDOWRESTORED:
                self._painted = None
            case pygame.WINDOWFOCUSLOST:
                self._composing = ""
                self._held.clear()
                self.desk.keep()
                self._sounds.hush(True)
                self._tell_focus()
            case pygame.WINDOWFOCUSGAINED:
                self._sounds.hush(False)
                self._tell_focus()
            case _ if name := self._pad.key(event):
                self.desk.key(name)
        self._listen()

    def let_hear(self) -> None:
        """Let it be heard if anything changed since the last time, and have the settings say so where nothing can be heard."""
        playing = self.desk.playing
        if playing.ui.unheard != self._sounds.why_silent:
            playing.ui = replace(playing.ui, unheard=self._sounds.why_silent)
            if playing.ui.screen == "settings":
                self.desk.look_again()
        if playing.ui is self._told:
            return
        self._told, before = playing.ui, self._moment
        self._moment = moment(playing.ui, playing.view if has_run(playing.ui) else None)
        self._sounds.set(levels(playing.ui.settings))
        self._sounds.play(*heard_between(before, self._moment))
        self._sounds.enter(self._moment.place)

    def run(self, is_heard: bool = False) -> None:
        """Play until the player stops. Unless it is to be heard, no sound device is touched."""
        self._reader.open(pygame.display.get_wm_info().get("window"))
        reveal()
        with quiet(), closing(self._sounds), closing(self._reader):
            self._run(is_heard)

    def _run(self, is_heard: bool) -> None:
        clock, awake, title = pygame.time.Clock(), AWAKE, "-"
        is_full = self.desk.playing.ui.settings.is_full
        self._pad.open()
        while not self.desk.playing.ui.is_done:
            self.desk.playing.attend(True)
            events = pygame.event.get()
            for event in events:
                self.handle(event)
            awake = AWAKE if events else max(awake - clock.get_time() / 1000, 0)
            if self.desk.is_waiting:
                self.desk.look_again()
            self.desk.watch(clock.get_time() / 1000)
            if self.desk.is_moving or self.desk.is_timed:
                self.desk.move(min(clock.get_time() / 1000, 0.05))
            if is_full != self.desk.playing.ui.settings.is_full:
                is_full = not is_full
                pygame.display.toggle_fullscreen()
                self._resize()
            if title != self.desk.screen.title:
                title = self.desk.screen.title
                pygame.display.set_caption(f"{title} – Verwikkeld" if title not in ("", "Verwikkeld") else "Verwikkeld")
            is_making, is_new = False, self.paint()
            if is_new:
                pygame.display.flip()
            if is_heard:
                self._sounds.open()  # only now: the first picture waits for no device
                self.let_hear()
            if is_new:
                self.desk.settle()
            elif not events:
                is_making = self.prepare()
            self._reader.follow()
            self.desk.playing.attend(False)
            clock.tick(OFTEN if awake or is_making or self.desk.is_moving else SELDOM)
        self.desk.playing.attend(False)
        self.desk.playing.settle()

    def _key(self, event: pygame.event.Event) -> None:
        """Do what a key asks for. While one writes, its letters come by themselves, as the system has put them together.

        The letter of the key that led to an entry is not for that entry, though it comes when that has the focus.
        """
        is_again, self._held = event.key in self._held, self._held | {event.key}
        if is_again and not self.desk.is_writing and _KEYS.get(event.key) not in REPEATED:
            return
        if not self.desk.is_writing:
            self._spent = event.key
        elif event.key != self._spent:
            self._spent = None
        if self.desk.is_writing and is_paste(event.key, event.mod):
            self.desk.type(pygame.scrap.get_text())
        elif self.desk.is_writing and self._composing:
            pass  # a key that is for what is being put together, such as backspace after a dead accent
        elif name := key_name(event.key, event.mod, event.unicode):
            self.desk.key(name)

    def _finger(self, event: pygame.event.Event) -> None:
        """A finger's place is told as a share of the window. What SDL makes of it for a mouse is left alone."""
        width, height = self._surface.get_size()
        x, y = event.x * width, event.y * height
        match event.type:
            case pygame.FINGERDOWN:
                self.desk.reach(x, y)
                self._touch.down(event.finger_id, x, y)
            case pygame.FINGERMOTION:
                self.desk.drag(self._touch.move(event.finger_id, x, y))
            case _ if tapped := self._touch.up(event.finger_id):
                self.desk.click(*tapped)

    def _listen(self) -> None:
        """Ask the system for text where one begins to write; that shows a keyboard where there is none of its own.

        It is never told to stop: pygame takes what a key says from the same text, and falls back on an American keyboard
        without it. After that, `?` and `+` were not found on a German or Belgian one (tried).
        """
        if self.desk.is_writing and not self._is_listening:
            pygame.key.start_text_input()
        self._is_listening = self.desk.is_writing
        self._composing = self._composing if self._is_listening else ""

    def _tell_focus(self) -> None:
        """Have the reader know where the window is, and whether it has the keyboard."""
        if pygame.display.get_surface() is not None:
            place = pygame.display.get_window_position()
            self._reader.focus(pygame.key.get_focused(), (place[0], place[1]), self._surface.get_size())

    def _resize(self) -> None:
        surface = pygame.display.get_surface()
        if surface is not None:
            self._surface = surface
        self._painted = None
        self.desk.resize(*self._surface.get_size())


@contextmanager
def quiet() -> Iterator[None]:
    """Let nothing come in between while a picture is made: what lives on is not looked through for garbage, and the rest is while
    nothing happens; what is worked out on the side soon lets the window have its turn.
    """
    gc.collect()
    gc.freeze()
    before, often = sys.getswitchinterval(), gc.get_threshold()
    gc.set_threshold(0)  # and not `disable`: a story that is read on the side ends that when it has been read
    sys.setswitchinterval(SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
        gc.set_threshold(*often)
        gc.unfreeze()


def key_name(key: int, mod: int, letters: str) -> str:
    """Return a key's name in words; nothing for a key that means nothing here, or that belongs to the system."""
    if mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return ""
    if mod & pygame.KMOD_ALT:
        return "alt enter" if _KEYS.get(key) == "enter" else ""
    if key in _KEYS and letters.strip() not in ("+", "?", "="):
        name = _KEYS[key]
        return "shift tab" if name == "tab" and mod & pygame.KMOD_SHIFT else name
    return letters.lower().strip()


def is_paste(key: int, mod: int) -> bool:
    """Whether a key asks for what was copied elsewhere."""
    held = pygame.KMOD_META if sys.platform == "darwin" else pygame.KMOD_CTRL
    return key == pygame.K_v and bool(mod & held) and not mod & pygame.KMOD_ALT


def open_display(size: tuple[int, int] = (1280, 720), is_full: bool = False) -> pygame.Surface:
    """Open a window. Where there is no accelerated screen, SDL's own acceleration is left out: it only costs there."""
    if sys.platform.startswith("linux") and not Path("/dev/dri").exists():
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    give_back()
    pygame.display.init()
    with contextlib.suppress(pygame.error, OSError):  # the system's own icon will do
        pygame.display.set_icon(pygame.image.load(content.assets() / "icon.png"))
    pygame.key.set_repeat(400, 60)
    flags = pygame.RESIZABLE | (pygame.FULLSCREEN if is_full else 0)
    return pygame.display.set_mode(size, flags | (pygame.HIDDEN if _IS_HIDDEN_FIRST else 0))


def reveal() -> None:
    """Show the window, where it was opened without being shown."""
    if not _IS_HIDDEN_FIRST:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the new way to show it would open another window
        window = pygame.Window.from_display_module()
    window.show()
