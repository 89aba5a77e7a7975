"""What a command makes of the window's state in what comes after play: the mirror, the debrief and the list of runs."""

from dataclasses import replace

from game.desktop.commands import Command
from game.desktop.game_port import Game
from game.desktop.pages import first_pause, page_start
from game.desktop.screens.afterwards import debrief_screen, looking_screen, mirror_screen, pages_of, runs_screen
from game.desktop.screens.afterwards.parts import Shown
from game.desktop.screens.trouble import working_screen
from game.desktop.ui import Ui
from game.desktop.widgets import Screen
from game.desktop.words import worded
from game.presenting.debriefing import DebriefView, RunsView

ACTS = ("page", "mirrored", "note", "go back", "cross over", "keep as", "take up", "sure", "delete")
"""The commands that are handled here."""
SCREENS = ("mirror", "debrief", "runs")


def screen_after(game: Game, ui: Ui) -> Screen:
    """Return one of `SCREENS` as a description."""
    written = dict(ui.written)
    if ui.screen == "runs":
        runs = game.runs(ui.language)
        if not isinstance(runs, RunsView):
            return working_screen(
                worded("looking runs", ui.language), runs, worded("my runs", ui.language), ui.language
            )
        return runs_screen(runs, ui.language, ui.sure)
    if ui.screen == "mirror":
        mirror = game.mirror(ui.chapter, ui.language)
        assert mirror, "it is only opened where there is something to hold up"
        return mirror_screen(mirror, game.notes(), written, ui.language)
    view = game.debrief(ui.language)
    if not isinstance(view, DebriefView):
        return looking_screen(view, ui.language)
    shown = Shown(view, ui.language, game.notes(), written, game.beside(ui.language), ui.message)
    return debrief_screen(shown, ui.page)


def done_after(command: Command, ui: Ui, game: Game) -> Ui:
    """Do what a command asks and return the state it leads to. Raises GameError where it cannot be done."""
    match command:
        case Command("page", way):
            return _turned(way, ui, game) if way in ("+", "-") else replace(ui, page=way)
        case Command("mirrored"):
            return replace(ui, screen=ui.after, under="play")
        case Command("note", value):
            return _noted(value, ui, game)
        case Command("go back", value):
            run, _, step = value.rpartition("/")
            if run:
                game.take_up(run)
            game.go_back(int(step), ui.language)
            return at_the_table(ui, game)
        case Command("cross over", run):
            if run:
                game.take_up(run)
            game.cross_over(ui.language)
            read = first_pause(game.view(ui.language).blocks, 0)
            return replace(ui, screen="play", under="play", read=read, new=0, at=0, written=(), page="")
        case Command("keep as", kind):
            assert kind in ("page", "data")
            path = game.keep_as("page" if kind == "page" else "data", ui.language)
            return replace(ui, message=worded("kept in", ui.language, path=path))
        case Command("take up", id):
            language = game.take_up(id)
            return at_the_table(ui.with_language(language), game)
        case Command("sure", id):
            return replace(ui, sure=id, touched=id or ui.sure)
        case Command("delete", id):
            game.delete(id)
            return replace(ui, sure="")
    raise AssertionError(command)


def mirror_due(game: Game, chapter: int, language: str) -> bool:
    """Whether a chapter that is over has a mirror that was neither looked into nor put off."""
    notes = game.notes()
    if chapter < 0 or f"mirror {chapter}" in notes or f"later {chapter}" in notes:
        return False
    return game.mirror(chapter, language) is not None


def opened_debrief(ui: Ui) -> Ui:
    """Open the debrief at its first page."""
    return replace(ui, screen="debrief", under="debrief", page="")


def at_the_table(ui: Ui, game: Game) -> Ui:
    """Go on with the run that is now on the table: at the page that was read last or, when it is over, at its ending."""
    view = game.view(ui.language)
    read = game.read_so_far()
    if view.ending or not 0 < read <= len(view.blocks):
        read = len(view.blocks)
    screen = "ending" if view.ending and read == len(view.blocks) else "play"
    new = page_start(view.blocks, read)
    return replace(ui, screen=screen, under=screen, read=read, new=new, at=0, written=(), page="")


def _turned(way: str, ui: Ui, game: Game) -> Ui:
    view = game.debrief(ui.language)
    if not isinstance(view, DebriefView):
        return ui
    pages = pages_of(view, game.beside(ui.language) is not None)
    here = pages.index(ui.page) if ui.page in pages else 0
    return replace(ui, page=pages[max(0, min(here + (1 if way == "+" else -1), len(pages) - 1))])


def _noted(value: str, ui: Ui, game: Game) -> Ui:
    key, _, words = value.partition("\n")
    game.note(key, words)
    if key.startswith("later "):
        return replace(ui, screen=ui.after, under="play")
    return replace(ui, written=tuple(pair for pair in ui.written if pair[0] != key))
