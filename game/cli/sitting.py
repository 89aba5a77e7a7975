"""Who sits at this machine now, and what is theirs: their runs, the moments they kept, and how they want the game to be."""

import contextlib
from dataclasses import replace
from pathlib import Path

from game.desktop.setting import BY_NAME
from game.presenting import LANGUAGES
from game.saving import FIRST, KeptSettings, Player, Players, Runs, Settings


class Sitting:
    """The one player of several who sits here. `runs` and `moments` are theirs.

    `settings` is the file of the first player's settings; the others' lie with what else is theirs.
    """

    def __init__(self, players: Players, settings: Path) -> None:
        """Begin with whoever played last."""
        self._players = players
        self._settings = settings
        self.player: Player = players.present()
        self._seat(self.player)

    @property
    def everybody(self) -> tuple[Player, ...]:
        return self._players.all()

    def choose(self, id: str) -> None:
        """Let somebody else sit down. Raises NoSuchPlayer."""
        self._seat(self._players.choose(id))

    def add(self, name: str) -> None:
        """Let somebody sit down who was not here before. Raises GameError for a name that cannot be theirs."""
        self._seat(self._players.add(name))

    def rename(self, id: str, name: str) -> None:
        """Give somebody another name. Raises GameError for one that cannot be theirs."""
        self._players.rename(id, name)
        self.player = next((player for player in self.everybody if player.id == self.player.id), self.player)

    def delete(self, id: str) -> None:
        """Delete somebody for good, with all that is theirs; who sat here themselves makes room for another."""
        self._players.delete(id)
        if id == FIRST:
            with contextlib.suppress(OSError):
                self._settings.unlink(missing_ok=True)
        if id == self.player.id:
            self._seat(self._players.choose(self._players.present().id))

    def settings(self, usual: Settings) -> Settings:
        """Return how whoever sits here wants the game to be; what they never set, or this version has not, is as usual."""
        return _usable(self._kept_settings.read(usual), usual)

    def keep(self, settings: Settings) -> bool:
        """Keep how whoever sits here wants it, and tell whether that could be done."""
        return self._kept_settings.keep(settings)

    def _seat(self, player: Player) -> None:
        folder = self._players.folder(player.id)
        self.player = player
        self.runs = Runs(folder / "runs")
        self.moments = Runs(folder / "moments")
        self._kept_settings = KeptSettings(self._settings if player.id == FIRST else folder / "settings.json")


def _usable(settings: Settings, usual: Settings) -> Settings:
    """Return settings of which this version of the game has every value."""
    known = {
        name: getattr(settings, name)
        for name, setting in BY_NAME.items()
        if setting.manner != "choice" or not isinstance(setting.usual, str) or getattr(settings, name) in setting.values
    }
    spoken = settings.language if settings.language in LANGUAGES else usual.language
    return replace(replace(Settings(keys=settings.keys), **known), language=spoken)
