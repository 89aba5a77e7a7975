"""Giving names in the window: to a new player, to a moment that is kept, or another one to what has a name already."""

from dataclasses import replace

from game.desktop.game_port import Game
from game.desktop.ui import Ui

PLAYER, MOMENT, CALLED = "player", "moment", "called"
"""The entries in which a name is written: of a new player, of a new moment, and of what gets another name."""
ENTRIES = (PLAYER, MOMENT, CALLED)
"""What is written in these is a name, and is kept when that is asked for; it is no note of a run."""


def without_words(ui: Ui, key: str) -> Ui:
    """Return the state with an entry empty again."""
    return replace(ui, written=tuple(pair for pair in ui.written if pair[0] != key))


def renaming(what: str, ui: Ui, game: Game) -> Ui:
    """Return the state in which something is given another name, its present one in the entry; nothing leaves that."""
    ui = replace(ui, renamed=what, sure="", touched=what or ui.renamed)
    return ui.with_words(CALLED, _name_of(what, ui, game)) if what else without_words(ui, CALLED)


def named(ui: Ui, game: Game) -> Ui:
    """Give what is being renamed the name that was written. Raises GameError for one that cannot be given."""
    kind, _, id = ui.renamed.partition("/")
    give = game.rename_player if kind == "player" else game.rename_moment
    give(id, ui.words_of(CALLED))
    return renaming("", ui, game)


def _name_of(what: str, ui: Ui, game: Game) -> str:
    kind, _, id = what.partition("/")
    if kind == "player":
        return next((player.name for player in game.players() if player.id == id), "")
    view = game.moments(ui.language)
    moments = () if isinstance(view, float) else view.moments
    return next((moment.name for moment in moments if moment.id == id), "")
