"""The window's own state: which screen, how far one has read, what was set; and what a command makes of it.

No pygame: whole evenings are played in tests by handing in commands and looking at the screens that come out.
"""

from collections.abc import Callable
from dataclasses import replace

from game.desktop.afterwards import ACTS, SCREENS, at_the_table, done_after, mirror_due, opened_debrief, screen_after
from game.desktop.commands import Command
from game.desktop.game_port import Game, Opening, Trouble
from game.desktop.keys import USUAL, bound, can_be_chosen, keys_of
from game.desktop.naming import ENTRIES
from game.desktop.pages import first_pause, pages, same_place
from game.desktop.players import ACTS as PLAYER_ACTS
from game.desktop.players import SCREENS as PLAYER_SCREENS
from game.desktop.players import TABS, can_keep, done_with, screen_with
from game.desktop.refusals import refused, unread_told
from game.desktop.screens import (
    chairs_screen,
    chapter_screen,
    ending_screen,
    help_screen,
    history_screen,
    menu_screen,
    noticed,
    opening_screen,
    play_screen,
    settings_screen,
    title_screen,
    trouble_screen,
    web_screen,
)
from game.desktop.screens.afterwards.mirror import answer_key
from game.desktop.screens.help import key_in_words
from game.desktop.screens.rekeyed import rekeyed
from game.desktop.setting import stepped
from game.desktop.ui import Ui
from game.desktop.widgets import Screen
from game.desktop.words import worded
from game.errors import GameError
from game.presenting import PlayView
from game.saving import Settings

OVER_PLAY = ("web", "history", "help", "menu", "runs", "settings", *PLAYER_SCREENS)
"""Screens that lie over whatever was there, and go away."""
OF_A_RUN = ("ending", "mirror", "debrief")
"""Screens of a run on which is told, below them, what went wrong beside it; on the play screen it stands among the words."""
SAID = ("title", "chairs", "trouble", "play", "debrief next", "players")
"""Screens that have a place of their own for a message."""
WATCHED = 0.5
"""So often, in seconds, the files of the stories are looked at while their screens are open."""
SHELVED = ("title", "chairs", "trouble")
"""Screens that follow what happens to the files of the stories."""


class Playing:
    """A game in a window: `ui` is the window's state, `screen` what is to be seen. `press` is the one way in."""

    looks_every: float = WATCHED

    def __init__(self, game: Game, ui: Ui, keep: Callable[[Settings], object] = lambda settings: None) -> None:
        """Begin on the screen of `ui`. `keep` is told of every setting that changed; it returns False where it cannot keep it."""
        self._game = game
        self._keep = keep
        self._is_unkept_told = False
        self.ui = ui

    @property
    def screen(self) -> Screen:
        """Return the present screen as a description, with what there is to be said on it."""
        ui, screen = self.ui, self._screen_of(self.ui)
        is_said = screen.id in SAID or bool(ui.asked)
        if ui.message:
            return screen if is_said else noticed(screen, ui.message)
        return noticed(screen, self._game.notice(ui.language) if ui.screen in OF_A_RUN else "")

    def _screen_of(self, ui: Ui) -> Screen:
        return rekeyed(self._described(ui), ui.settings.keys, ui.language)

    def _described(self, ui: Ui) -> Screen:
        if ui.screen in SCREENS:
            return screen_after(self._game, ui)
        if ui.screen in PLAYER_SCREENS:
            return screen_with(self._game, ui)
        match ui.screen:
            case "chairs":
                return self._chairs(ui)
            case "play":
                return self._page(self.view, ui)
            case "chapter":
                return chapter_screen(self.view, ui.new, ui.language)
            case "ending":
                return ending_screen(self.view, ui.language)
            case "web":
                return web_screen(self.view.web, ui.language)
            case "history":
                return history_screen(self.view, ui.read, ui.language)
            case "menu":
                return menu_screen(ui.under, ui.language, self._game.notice(ui.language), can_keep(ui, self._game))
            case "settings":
                return settings_screen(ui.settings, ui.asked, ui.message, ui.unheard, ui.lacks)
            case "help":
                return help_screen(self._beneath(ui), ui.settings)
            case "trouble":
                return trouble_screen(self._game.stories(ui.language), ui.story, ui.language, ui.message)
        stories, kept = self._game.stories(ui.language), self._game.to_go_on(ui.language)
        unread = unread_told(self._game.unread(), ui.language)
        return title_screen(stories, kept, ui.language, ui.message, unread, self._game.player.name)

    def _chairs(self, ui: Ui) -> Screen:
        """Return the chairs of a story; while that is being read, how far it is."""
        stories = self._game.stories(ui.language)
        opening = next((each for each in stories if isinstance(each, Opening) and each.name == ui.story), None)
        if opening is not None:
            return opening_screen(opening, ui.language)
        return chairs_screen(stories, ui.story, ui.language, ui.message)

    def _beneath(self, ui: Ui) -> Screen:
        """Return the screen that this one was opened from."""
        return self._screen_of(replace(ui, screen=ui.behind[-1] if ui.behind else ui.under, behind=ui.behind[:-1]))

    @property
    def view(self) -> PlayView:
        return self._game.view(self.ui.language)

    def words_of(self, key: str) -> str:
        """Return what was written in an entry since the run was begun or taken up."""
        return self.ui.words_of(key)

    def write(self, key: str, words: str) -> None:
        """Take over what is being written in an entry. It is kept when `Command("keep", key)` is pressed."""
        self.ui = self.ui.with_words(key, words)

    def look_again(self) -> bool:
        """Look whether the stories on the screen were changed on disk, and tell whether the screen is another for it.

        A story that was mended is gone on with at its chairs; one that cannot be played any more shows what is wrong with it.
        """
        ui = self.ui
        if ui.screen not in SHELVED or not self._game.look_again():
            return False
        if ui.screen != "title":
            screen = self._shelved(ui.story)
            is_mended = (ui.screen, screen) == ("trouble", "chairs")
            message = worded("mended", ui.language) if is_mended else ui.message
            self.ui = replace(ui, screen=screen, message=message if screen == "chairs" else "")
        return True

    def _shelved(self, story: str) -> str:
        """Return the screen on which a story is found: its chairs, or what is wrong with it."""
        stories = self._game.stories(self.ui.language)
        has_faults = any(isinstance(each, Trouble) and each.name == story for each in stories)
        return "trouble" if has_faults else "chairs"

    def tell(self, message: str) -> None:
        """Say something on the screen, until the player does something."""
        self.ui = replace(self.ui, message=message)

    def peek(self, command: Command) -> Screen:
        """Return the screen that a command would lead to: a pick, a beginning, or what changes nothing but where one reads."""
        ui = replace(self.ui, message="")
        match command:
            case Command("pick", key):
                view = self._game.view_after(key, ui.language)
                return self._read_in(view, _read_from(view, len(self.view.blocks), ui))
            case Command("begin", value):
                slug, _, chair = value.rpartition("/")
                view = self._game.view_of_start(slug, chair, ui.language)
                return self._read_in(view, _read_first(view, slug, ui))
            case Command("step back"):
                view = self._game.view_before(ui.language)
                return self._read_in(view, _read_again(view, ui))
        return self._screen_of(self._done(command, ui))

    def _read_in(self, view: PlayView, ui: Ui) -> Screen:
        """Return the play screen with a view that is not on the table yet."""
        return rekeyed(self._page(view, ui), ui.settings.keys, ui.language)

    def _page(self, view: PlayView, ui: Ui) -> Screen:
        message = ui.message or self._game.notice(ui.language)
        return play_screen(view, ui.read, ui.new, ui.language, message, ui.at)

    def attend(self, is_at_it: bool) -> None:
        """Tell the game whether the window is at something, so that nothing else comes in between."""
        self._game.attend(is_at_it)

    def settle(self) -> bool:
        """Do what could wait until the picture was painted, and tell whether there is something else to be said now."""
        before = self._game.notice(self.ui.language)
        if self.ui.screen in ("play", "chapter", "mirror"):
            self._game.reached(self.ui.read, self.ui.language)
        self._game.settle()
        return self._game.notice(self.ui.language) != before

    def press(self, command: Command) -> None:
        """Do what is asked. What the game refuses is said in the player's words, and nothing else changes."""
        ui = replace(self.ui, message="")
        try:
            self.ui = self._done(command, ui)
        except GameError as error:
            self.ui = replace(ui, message=refused(error, ui.language))
        if self.ui.screen not in OVER_PLAY:
            self.ui = replace(self.ui, behind=())
        if self.ui.settings != ui.settings:
            self._keep_settings()
        if self.ui.language != ui.language and self.ui.read == ui.read > 0:
            self._stay_at_the_same_words(ui)

    def _stay_at_the_same_words(self, before: Ui) -> None:
        """In another language the pages end elsewhere: find the words again that were read."""
        old, new = (self._game.view(language).blocks for language in (before.language, self.ui.language))
        read, start, at = (same_place(place, old, new) for place in (before.read, before.new, before.at))
        self.ui = replace(self.ui, read=read, new=start, at=at)

    def _keep_settings(self) -> None:
        """Keep the settings; the first time that cannot be done it is said."""
        is_kept = self._keep(self.ui.settings) is not False
        if not is_kept and not self._is_unkept_told:
            self.tell(worded("settings not kept", self.ui.language))
        self._is_unkept_told = not is_kept

    def _done(self, command: Command, ui: Ui) -> Ui:
        if command.act in ACTS:
            return done_after(command, ui, self._game)
        if command.act in PLAYER_ACTS:
            return done_with(command, ui, self._game)
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
                return replace(ui, screen=self._shelved(slug), story=slug)
            case Command("keep", key) if key in ENTRIES:
                return ui
            case Command("keep", key):
                self._game.note(key, self.words_of(key))
                return ui
            case Command("show", screen):
                return self._shown(screen, ui)
            case Command("close"):
                return self._closed(ui)
            case Command("look", way):
                return self._looked(way, ui)
            case Command("say again"):
                return replace(ui, again=ui.again + 1)
            case Command("skip"):
                return self._skipped(ui)
            case Command("to title"):
                return replace(ui, screen="title", under="title", at=0)
            case Command("quit"):
                return replace(ui, is_done=True)
            case _:
                return set_by(command, ui)

    def _begun(self, value: str, ui: Ui) -> Ui:
        slug, _, chair = value.rpartition("/")
        self._game.begin(slug, chair, ui.language)
        return _read_first(self.view, slug, ui)

    def _gone_on(self, ui: Ui) -> Ui:
        language = self._game.go_on()
        ui = ui.with_language(language)
        return at_the_table(replace(ui, screen="play"), self._game)

    def _picked(self, key: str, ui: Ui) -> Ui:
        if ui.at:
            return ui
        before = len(self.view.blocks)
        self._game.pick(key, ui.language)
        return _read_from(self.view, before, ui)

    def _read_on(self, ui: Ui) -> Ui:
        if ui.screen not in ("play", "chapter"):
            return ui
        if ui.at:
            return self._looked("+", ui)
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
        if ui.screen == "mirror" and (answer := self._answer(ui)):
            self._game.note(answer, "")
            return ui
        if ui.screen not in ("play", "ending", "chapter", "mirror", "menu") or not self.view.picks:
            return ui
        self._game.back(ui.language)
        return _read_again(self.view, ui)

    def _answer(self, ui: Ui) -> str:
        """Return under which key the mirror that is held up was answered; nothing where it was not."""
        mirror = self._game.mirror(ui.chapter, ui.language)
        key = answer_key(mirror) if mirror else ""
        return key if self._game.notes().get(key) else ""

    def _looked(self, way: str, ui: Ui) -> Ui:
        """Show an earlier page without changing anything, or a later one; behind the last one is where one was."""
        if (ui.screen, ui.under) == ("menu", "play"):
            ui = replace(ui, screen="play", behind=())
        if ui.screen != "play":
            return ui
        ends, here = pages(self.view.blocks[: ui.read]), ui.at or ui.read
        earlier = [end for end in ends if end < here]
        later = [end for end in ends if here < end < ui.read]
        if way == "-":
            return replace(ui, at=earlier[-1] if earlier else ui.at)
        return replace(ui, at=later[0] if way == "+" and later else 0)

    def _skipped(self, ui: Ui) -> Ui:
        """Read on over what was read before, in this run or in another, as far as the first choice or the first new words."""
        if ui.screen != "play":
            return ui
        ui, skipped = replace(ui, at=0), False
        known = self._game.known(ui.language)
        while ui.screen == "play" and ui.read < len(blocks := self.view.blocks):
            new = ui.read + (blocks[ui.read].kind == "pause")
            words = [block.words for block in blocks[new : first_pause(blocks, new)] if block.words]
            if not all(each in known for each in words):
                break
            ui, skipped = self._read_on(ui), True
        has_more = ui.screen == "play" and ui.read < len(self.view.blocks)
        return ui if skipped or not has_more else replace(ui, message=worded("nothing to skip", ui.language))

    def _shown(self, screen: str, ui: Ui) -> Ui:
        if screen in ("web", "history") and ui.under not in ("play", "ending", "mirror", "debrief"):
            return ui
        if screen == "keep" and not can_keep(ui, self._game):
            return ui
        if screen == "debrief":
            return opened_debrief(ui)
        if screen == ui.screen:
            return self._closed(ui)
        if screen in ui.behind:
            return replace(ui, sure="", screen=screen, behind=ui.behind[: ui.behind.index(screen)])
        ui = replace(ui, sure="", renamed="", touched="", asked="")
        if ui.screen in TABS and screen in TABS:
            return replace(ui, screen=screen)
        under = ui.screen if ui.screen not in OVER_PLAY else ui.under
        at = 0 if screen == "keep" else ui.at
        return replace(ui, screen=screen, under=under, behind=(*ui.behind, ui.screen), at=at)

    def _closed(self, ui: Ui) -> Ui:
        match ui.screen:
            case "title" | "ending" | "mirror" | "debrief":
                return self._shown("menu", ui)
            case "play" if ui.at:
                return replace(ui, at=0)
            case "play":
                return self._shown("menu", ui)
            case "chairs" | "trouble":
                return replace(ui, screen="title", under="title")
            case "chapter":
                return replace(ui, screen="play", under="play")
            case _ if ui.asked:
                return replace(ui, asked="")
            case _ if ui.renamed or ui.sure:
                return replace(ui, renamed="", sure="", touched=ui.renamed or ui.sure)
            case _:
                return replace(ui, screen=ui.behind[-1] if ui.behind else ui.under, behind=ui.behind[:-1])


def set_by(command: Command, ui: Ui) -> Ui:
    """Return the state in which what a command sets is set; as it is for a command that sets nothing."""
    settings = ui.settings
    match command:
        case Command("set", value):
            name, _, way = value.partition(" ")
            ui = replace(ui, settings=stepped(settings, name, way))
            is_in_vain = name == "is_voiced" and ui.settings.is_voiced and "voice" in ui.lacks
            return replace(ui, message=worded("no voice", ui.language)) if is_in_vain else ui
        case Command("ask key", act):
            return replace(ui, asked=act)
        case Command("give key", key) if ui.asked:
            return _given(key, ui)
        case Command("take key", act):
            keys = bound(settings.keys, act, "") if act else ()
            return replace(ui, asked="", settings=replace(settings, keys=keys))
    return ui


def _read_first(view: PlayView, story: str, ui: Ui) -> Ui:
    """Read a run from its first page."""
    read = first_pause(view.blocks, 0)
    return replace(ui, screen="play", under="play", story=story, read=read, new=0, at=0, written=())


def _read_from(view: PlayView, new: int, ui: Ui) -> Ui:
    """Read the first page from a block on."""
    return replace(ui, read=first_pause(view.blocks, new), new=new)


def _read_again(view: PlayView, ui: Ui) -> Ui:
    """Be at the end of what was read when a pick was taken back."""
    read = len(view.blocks)
    return replace(ui, screen="play", under="play", read=read, new=max(read - 3, 0), at=0)


def _given(key: str, ui: Ui) -> Ui:
    """Give a key to what it was asked for; one that always means the same is refused in words."""
    if key == "escape":
        return replace(ui, asked="")
    if not can_be_chosen(key):
        return replace(ui, message=worded("key always", ui.language))
    keys = bound(ui.settings.keys, ui.asked, key)
    robbed = next((act for act in USUAL if act != ui.asked and key in keys_of(act, ui.settings.keys)), "")
    lost = worded(f"key {robbed}", ui.language) if robbed else ""
    words = worded("key taken", ui.language, one=key_in_words(key, ui.language), what=lost) if robbed else ""
    return replace(ui, asked="", message=words, settings=replace(ui.settings, keys=keys))
