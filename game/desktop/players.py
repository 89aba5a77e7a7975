"""What a command makes of the window's state where players come, go and get a name, and where moments are kept and taken up."""

from dataclasses import replace

from game.desktop.commands import Command
from game.desktop.game_port import Game
from game.desktop.naming import MOMENT, PLAYER, named, renaming, without_words
from game.desktop.screens.help import key_told
from game.desktop.screens.keeping import keeping_screen
from game.desktop.screens.moments import moments_screen
from game.desktop.screens.players import players_screen
from game.desktop.screens.trouble import working_screen
from game.desktop.ui import Ui
from game.desktop.widgets import Screen
from game.desktop.words import worded
from game.saving import Settings

ACTS = (
    "player", "add player", "delete player", "keep moment", "take up moment", "delete moment", "rename", "named",
)  # fmt: skip
"""The commands that are handled here."""
SCREENS = ("players", "moments", "keep")
"""The screens that belong to them."""
TABS = ("moments", "runs")
"""Two screens that lie beside each other: from one to the other is not deeper in."""
KEPT_FROM = ("play", "chapter")
"""From these screens a moment can be kept."""


def screen_with(game: Game, ui: Ui) -> Screen:
    """Return one of `SCREENS` as a description."""
    language = ui.language
    if ui.screen == "players":
        return players_screen(game.players(), game.player, ui)
    if ui.screen == "keep":
        return keeping_screen(game.view(language), ui, game.moment_called(ui.read, language))
    view = game.moments(language)
    if isinstance(view, float):
        return working_screen(worded("looking moments", language), view, worded("moments", language), language)
    return moments_screen(view, ui)


def done_with(command: Command, ui: Ui, game: Game) -> Ui:
    """Do what a command asks and return the state it leads to. Raises GameError where it cannot be done."""
    match command:
        case Command("player", id):
            if id == game.player.id:
                return replace(ui, screen=ui.behind[-1] if ui.behind else ui.under, behind=ui.behind[:-1])
            return _sat_down(game.play_as(id, ui.settings), ui)
        case Command("add player"):
            return _added(ui, game)
        case Command("delete player", id):
            return _deleted(id, ui, game)
        case Command("keep moment"):
            name = game.keep_moment(ui.words_of(MOMENT), ui.read, ui.language)
            back = replace(without_words(ui, MOMENT), screen=ui.under, behind=())
            key = key_told("moments", ui.settings)
            return replace(back, message=worded("moment kept", ui.language, name=name, press=key))
        case Command("take up moment", id):
            return _taken_up(id, ui, game)
        case Command("delete moment", id):
            game.delete_moment(id)
            return replace(ui, sure="")
        case Command("rename", what):
            return renaming(what, ui, game)
        case Command("named"):
            return named(ui, game)
    raise AssertionError(command)


def can_keep(ui: Ui, game: Game) -> bool:
    """Whether there is a run on the table that is not over, at a place from where it can be gone on with."""
    return ui.under in KEPT_FROM and game.view(ui.language).ending is None


def _added(ui: Ui, game: Game) -> Ui:
    """Let somebody new play. Whose were the runs until now is said, lest anybody thinks theirs are gone."""
    before = game.player
    game.add_player(ui.words_of(PLAYER), ui.settings)
    there = _sat_down(ui.settings, ui)
    if before.name or not before.runs or before.id == game.player.id:
        return there
    return replace(there, message=worded("player new", ui.language, name=game.player.name))


def _deleted(id: str, ui: Ui, game: Game) -> Ui:
    """Delete a player. Where that is who played, nothing is left on the table, and another plays on the title."""
    was = game.player.id
    settings = game.delete_player(id, ui.settings)
    there = replace(ui, sure="", touched="")
    return _sat_down(settings, there) if id == was else there


def _sat_down(settings: Settings, ui: Ui) -> Ui:
    """Return the title for somebody who sits down, with their own settings and nothing of whoever sat there."""
    return Ui(settings=settings, message=ui.message, lacks=ui.lacks, unheard=ui.unheard, again=ui.again)


def _taken_up(id: str, ui: Ui, game: Game) -> Ui:
    language, read = game.take_up_moment(id)
    blocks = game.view(language).blocks
    read = min(read or len(blocks), len(blocks))
    there = replace(ui.with_language(language), screen="play", under="play", behind=(), page="", written=())
    message = worded("moment taken", language)
    return replace(there, read=read, new=max(read - 3, 0), at=0, message=message)
