"""What a command makes of the window's state while a story is previewed. No pygame, no disk: tests hand in commands, and look at
the screens that come out.
"""

from collections.abc import Callable
from dataclasses import replace

from game.desktop.commands import Command
from game.desktop.playing import set_by
from game.desktop.previewing.bench import Bench
from game.desktop.refusals import refused
from game.desktop.screens import (
    help_screen,
    history_screen,
    noticed,
    settings_screen,
    trouble_screen,
    web_screen,
    working_screen,
)
from game.desktop.screens.preview import FIND, Previewed, passages_screen, preview_menu_screen, preview_screen
from game.desktop.screens.rekeyed import rekeyed
from game.desktop.ui import Ui
from game.desktop.widgets import Screen
from game.desktop.words import worded
from game.errors import GameError
from game.presenting import PlayView
from game.saving import Settings

HOME = "preview"
OVER = ("passages", "trouble", "menu", "web", "history", "settings", "help")
"""Screens that lie over the preview, and go away."""
SAID = (HOME, "trouble")
"""Screens that have a place of their own for a message."""


class Previewing:
    """A story being written, in a window: `ui` is the window's state, `screen` what is to be seen. `press` is the one way in."""

    looks_every: float = 0.0
    """The files are looked at whenever the window is awake: who saves looks up at once."""

    def __init__(self, bench: Bench, ui: Ui, keep: Callable[[Settings], object] = lambda settings: None) -> None:
        """Begin at the story. `keep` is told of every setting that changed."""
        self._bench = bench
        self._keep = keep
        self._is_bare, self._is_led = False, True
        self.ui = replace(ui, screen=HOME, under=HOME)

    @property
    def screen(self) -> Screen:
        """Return the present screen as a description, with what there is to be said on it."""
        ui, screen = self.ui, self._screen_of(self.ui)
        return noticed(screen, ui.message) if screen.id not in SAID and not ui.asked else screen

    @property
    def view(self) -> PlayView:
        return self._bench.view(self.ui.language)

    def words_of(self, key: str) -> str:
        return self.ui.words_of(key)

    def write(self, key: str, words: str) -> None:
        """Take over what is being written in an entry."""
        self.ui = self.ui.with_words(key, words)

    def tell(self, message: str) -> None:
        """Say something on the screen, until the author does something."""
        self.ui = replace(self.ui, message=message)

    def peek(self, command: Command) -> Screen:
        """Return the screen that a command would lead to, of those that only show something."""
        return self._screen_of(self._done(command, replace(self.ui, message="")))

    def look_again(self) -> bool:
        """Look whether the story was saved, and tell whether the screen is another for it."""
        had_none = not self._bench.is_there
        if not self._bench.look_again():
            return False
        if had_none and self._bench.is_there:
            self.ui = replace(self.ui, screen=HOME, message=worded("mended", self.ui.language))
        elif self.ui.screen == "trouble" and not self._bench.trouble(self.ui.language).faults:
            self.ui = replace(self.ui, screen=HOME, behind=(), message=worded("mended", self.ui.language))
        return True

    def attend(self, is_at_it: bool) -> None:
        """Nothing is worked out beside the window that could come in between."""

    def settle(self) -> bool:
        """Nothing here waits until the picture was painted."""
        return False

    def press(self, command: Command) -> None:
        """Do what is asked. What cannot be done is said in words, and nothing else changes."""
        ui = replace(self.ui, message="")
        try:
            self.ui = self._done(command, ui)
        except GameError as error:
            self.ui = replace(ui, message=refused(error, ui.language))
        if self.ui.settings != ui.settings:
            self._keep(self.ui.settings)

    def _screen_of(self, ui: Ui) -> Screen:
        return rekeyed(self._described(ui), ui.settings.keys, ui.language)

    def _described(self, ui: Ui) -> Screen:
        language, bench = ui.language, self._bench
        if bench.seeking:
            words = worded("seeking", language, passage=bench.seeking)
            return working_screen(words, 0.5, bench.title, language)
        match ui.screen:
            case "settings":
                return settings_screen(ui.settings, ui.asked, ui.message, ui.unheard, ui.lacks)
            case "help":
                return help_screen(
                    self._screen_of(replace(ui, screen=ui.behind[-1] if ui.behind else HOME)), ui.settings
                )
            case "menu":
                return preview_menu_screen(bool(bench.trouble(language).faults), language)
            case _ if not bench.is_there or ui.screen == "trouble":
                trouble = bench.trouble(language)
                return trouble_screen((trouble,), trouble.name, language, ui.message)
            case "passages":
                return passages_screen(bench.passages(language), ui.words_of(FIND), language)
            case "web":
                return web_screen(self.view.web, language)
            case "history":
                return history_screen(self.view, len(self.view.blocks), language)
        return preview_screen(self._previewed(language), language, ui.message, self._is_bare)

    def _previewed(self, language: str) -> Previewed:
        bench = self._bench
        return Previewed(
            bench.view(language),
            bench.bench(language),
            bench.saved(language),
            bench.marks(language),
            bench.chair,
            bench.facts,
            self._is_led,
        )

    def _done(self, command: Command, ui: Ui) -> Ui:
        match command:
            case Command("quit"):
                return replace(ui, is_done=True)
            case Command("say again"):
                return replace(ui, again=ui.again + 1)
            case Command("close"):
                return self._closed(ui)
            case Command("show", screen):
                return self._shown(screen, ui)
            case Command("keep"):
                return ui
            case Command("set" | "ask key" | "give key" | "take key"):
                return set_by(command, ui)
            case _ if not self._bench.is_there:
                return ui
            case Command("panel"):
                self._is_bare = not self._is_bare
                return ui
        return self._moved(command, ui)

    def _moved(self, command: Command, ui: Ui) -> Ui:
        """Do what makes the way another, and return the state in which one sees it."""
        bench, before = self._bench, self._bench.turns
        match command:
            case Command("pick", key):
                bench.pick(key)
            case Command("step back"):
                bench.back()
            case Command("by thumb", far):
                bench.thumb(far == "end")
            case Command("change chairs"):
                bench.change_chairs()
            case Command("begin again"):
                bench.begin_again()
            case Command("before pick", step):
                bench.go_back(int(step))
            case Command("go to", passage):
                bench.go_to(passage)
            case Command("put down", passage):
                bench.put_down_at(passage)
        if bench.turns == before and not bench.seeking:
            return ui
        self._is_led = command.act in ("go to", "put down", "before pick")
        return replace(ui, screen=HOME, behind=(), page=str(bench.turns))

    def _shown(self, screen: str, ui: Ui) -> Ui:
        if screen not in OVER or (screen == "trouble" and not self._bench.trouble(ui.language).faults):
            return ui
        if not self._bench.is_there and screen in ("web", "history", "passages"):
            return ui
        if screen == ui.screen:
            return self._closed(ui)
        if screen in ui.behind:
            return replace(ui, screen=screen, behind=ui.behind[: ui.behind.index(screen)])
        ui = replace(ui, screen=screen, behind=(*ui.behind, ui.screen), asked="")
        return ui.with_words(FIND, "") if screen == "passages" else ui

    def _closed(self, ui: Ui) -> Ui:
        if ui.asked:
            return replace(ui, asked="")
        if self._bench.seeking:
            self._bench.stop_seeking()
            return ui
        if ui.screen == HOME:
            return self._shown("menu", ui)
        return replace(ui, screen=ui.behind[-1] if ui.behind else HOME, behind=ui.behind[:-1])
