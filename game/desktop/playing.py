"""The window's own state: which screen, how far one has read, language, look; and what a command makes of it.

No pygame: whole evenings are played in tests by handing in commands and looking at the screens that come out.
"""

from collections.abc import Callable
from dataclasses import replace

from game.desktop.afterwards import ACTS, SCREENS, done_after, first_pause, mirror_due, opened_debrief, screen_after
from game.desktop.commands import Command
from game.desktop.game_port import Game
from game.desktop.screens import (
    chairs_screen,
    chapter_screen,
    ending_screen,
    help_screen,
    history_screen,
    menu_screen,
    play_screen,
    title_screen,
    trouble_screen,
    web_screen,
)
from game.desktop.theme import THEMES
from game.desktop.ui import Ui
from game.desktop.widgets import Screen
from game.errors import GameError
from game.presenting import PlayView

OVER_PLAY = ("web", "history", "help", "menu", "runs")
"""Screens that lie over whatever was there, and go away."""
TEXT_SIZES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class Playing:
    """A game in a window: `ui` is the window's state, `screen` what is to be seen. `press` is the one way in."""

    def __init__(self, game: Game, ui: Ui, keep_look: Callable[[Ui], None] = lambda ui: None) -> None:
        """Begin on the screen of `ui`. `keep_look` is told when the player changed how the window looks."""
        self._game = game
        self._keep_look = keep_look
        self.ui = ui

    @property
    def screen(self) -> Screen:
        """Return the present screen as a description."""
        ui = self.ui
        if ui.screen in SCREENS:
            return screen_after(self._game, ui)
        match ui.screen:
            case "chairs":
                return chairs_screen(self._game.stories(ui.language), ui.story, ui.language)
            case "play":
                return play_screen(
                    self.view, ui.read, ui.new, ui.language, ui.message or self._game.notice(ui.language)
                )
            case "chapter":
                return chapter_screen(self.view, ui.new, ui.language)
            case "ending":
                return ending_screen(self.view, ui.language)
            case "web":
                return web_screen(self.view.web, ui.language)
            case "history":
                return history_screen(self.view, ui.read, ui.language)
            case "menu":
                return menu_screen(ui.under, ui.language, ui.theme, ui.text_size, ui.is_moving)
            case "help":
                return help_screen(ui.language)
            case "trouble":
                return trouble_screen(self._game.stories(ui.language), ui.story, ui.language)
        stories, kept = self._game.stories(ui.language), self._game.to_go_on(ui.language)
        return title_screen(stories, kept, ui.language, ui.theme, ui.text_size, ui.message)

    @property
    def view(self) -> PlayView:
        return self._game.view(self.ui.language)

    def words_of(self, key: str) -> str:
        """Return what was written in an entry since the run was begun or taken up."""
        return self.ui.words_of(key)

    def write(self, key: str, words: str) -> None:
        """Take over what is being written in an entry. It is kept when `Command("keep", key)` is pressed."""
        self.ui = self.ui.with_words(key, words)

    def press(self, command: Command) -> None:
        """Do what is asked. What the game refuses is shown in its own words, and nothing else changes."""
        ui = replace(self.ui, message="")
        try:
            self.ui = self._done(command, ui)
        except GameError as error:
            self.ui = replace(ui, message=str(error))
        if self.ui.look != ui.look:
            self._keep_look(self.ui)

    def _done(self, command: Command, ui: Ui) -> Ui:
        if command.act in ACTS:
            return done_after(command, ui, self._game)
        match command:
            case Command("begin", value):
                return self._begun(value, ui)
            case Command("go on"):
                return self._gone_on(ui)
            case Command("pick", key):
                return self._picked(key, ui)
            case Command("read on"):
                return self._read_on(ui)
            case Command("step back"):
                return self._stepped_back(ui)
            case Command("story", slug):
                is_sound = any(getattr(story, "slug", "") == slug for story in self._game.stories(ui.language))
                return replace(ui, screen="chairs" if is_sound else "trouble", story=slug)
            case Command("keep", key):
                self._game.note(key, self.words_of(key))
                return ui
            case Command("show", screen):
                return self._shown(screen, ui)
            case Command("close"):
                return self._closed(ui)
            case _:
                return _set(command, ui)

    def _begun(self, value: str, ui: Ui) -> Ui:
        slug, _, chair = value.rpartition("/")
        self._game.begin(slug, chair, ui.language)
        blocks = self._game.view(ui.language).blocks
        return replace(ui, screen="play", under="play", story=slug, read=first_pause(blocks, 0), new=0, written=())

    def _gone_on(self, ui: Ui) -> Ui:
        language = self._game.go_on()
        read = len(self._game.view(language).blocks)
        return replace(ui, screen="play", under="play", language=language, read=read, new=max(read - 3, 0), written=())

    def _picked(self, key: str, ui: Ui) -> Ui:
        before = len(self.view.blocks)
        self._game.pick(key, ui.language)
        return replace(ui, read=first_pause(self.view.blocks, before), new=before)

    def _read_on(self, ui: Ui) -> Ui:
        if ui.screen not in ("play", "chapter"):
            return ui
        blocks = self.view.blocks
        if ui.screen == "chapter":
            return replace(ui, screen="play")
        if ui.read < len(blocks):
            new = ui.read + (blocks[ui.read].kind == "pause")
            read = replace(ui, screen="play", read=first_pause(blocks, new), new=new)
            return self._between_chapters(read, new) if blocks[new].kind == "chapter" else read
        return replace(ui, screen="ending", under="ending") if self.view.ending else ui

    def _between_chapters(self, ui: Ui, new: int) -> Ui:
        """Show the break before a chapter; before it the mirror of the one that is over, where there is one to look into."""
        over = sum(block.kind == "chapter" for block in self.view.blocks[:new]) - 1
        if mirror_due(self._game, over, ui.language):
            return replace(ui, screen="mirror", under="mirror", chapter=over, after="chapter")
        return replace(ui, screen="chapter")

    def _stepped_back(self, ui: Ui) -> Ui:
        if ui.screen not in ("play", "ending", "chapter", "menu") or not self.view.picks:
            return ui
        self._game.back(ui.language)
        read = len(self.view.blocks)
        return replace(ui, screen="play", under="play", read=read, new=max(read - 3, 0))

    def _shown(self, screen: str, ui: Ui) -> Ui:
        if screen in ("web", "history") and ui.under not in ("play", "ending", "mirror", "debrief"):
            return ui
        if screen == "debrief":
            return opened_debrief(ui)
        if screen == ui.screen:
            return self._closed(ui)
        return replace(ui, sure="", screen=screen, under=ui.screen if ui.screen not in OVER_PLAY else ui.under)

    def _closed(self, ui: Ui) -> Ui:
        match ui.screen:
            case "title":
                return replace(ui, screen="menu", under="title")
            case "play" | "ending" | "mirror" | "debrief":
                return replace(ui, screen="menu", under=ui.screen)
            case "chairs" | "trouble":
                return replace(ui, screen="title", under="title")
            case "chapter":
                return replace(ui, screen="play", under="play")
            case _:
                return replace(ui, screen=ui.under)


def _set(command: Command, ui: Ui) -> Ui:
    match command:
        case Command("language", value):
            return replace(ui, language=value or ("en" if ui.language == "nl" else "nl"))
        case Command("text size", way):
            return replace(ui, text_size=_text_size(ui.text_size, way))
        case Command("theme"):
            names = tuple(THEMES)
            return replace(ui, theme=names[(names.index(ui.theme) + 1) % len(names)])
        case Command("movement"):
            return replace(ui, is_moving=not ui.is_moving)
        case Command("full screen"):
            return replace(ui, is_full=not ui.is_full)
        case Command("to title"):
            return replace(ui, screen="title", under="title")
        case Command("quit"):
            return replace(ui, is_done=True)
    return ui


def _text_size(size: float, way: str) -> float:
    if way == "0":
        return 1.0
    place = min(range(len(TEXT_SIZES)), key=lambda number: abs(TEXT_SIZES[number] - size))
    return TEXT_SIZES[max(0, min(place + (1 if way == "+" else -1), len(TEXT_SIZES) - 1))]
