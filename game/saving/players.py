"""The players of this machine, each with a name and a folder of their own. Nothing about them leaves the machine.

What was kept before there were players lies right in the folder of data. It belongs to the first player, who has no name until
somebody gives one, and it stays where it is: nothing is moved, so nothing can be lost on the way, and an earlier version of the
game still finds it. Everybody else has a folder below `players`, named by a number that the game makes up and never by what
somebody typed.
"""

import contextlib
import json
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.errors import GameError
from game.saving.files import NotWritten, not_written, write_whole
from game.saving.naming import is_same_name, tidied

LONGEST_NAME = 40
"""So many characters a player's name has at most."""
FIRST = "first"
"""The id of the player to whom belongs what was kept before there were players."""
_ID = re.compile(r"[0-9a-f]{12}")
_LARGEST = 10_000
_GONE = ".gone"
"""How the name of a folder ends that is being deleted."""


class NameIsEmpty(GameError):
    """A player needs a name of which something can be seen."""


class NameIsTooLong(GameError):
    """A name has more characters than `LONGEST_NAME`."""


class NameIsTaken(GameError):
    """Somebody on this machine has that name already. `name` is theirs."""

    def __init__(self, name: str) -> None:
        super().__init__(f"somebody is called '{name}' already")
        self.name = name


class NoSuchPlayer(GameError):
    """There is no player of that id, or not any more."""


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody who plays here. `name` is empty where nobody gave one, or where it cannot be read any more.

    `runs` is how many runs are kept, and `last` when one of them was last written, in seconds since 1970; 0 for none.
    """

    id: str
    name: str = ""
    runs: int = 0
    last: float = 0.0


class Players:
    """The players in a folder of data, and which of them played last. There is always one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Player, ...]:
        """Return everybody, who has no name first and the others by theirs.

        The first player is among them as long as there is nobody else, or they have a name, or something of theirs is kept.
        """
        others = [self._player(id) for id in self._ids()]
        first = self._player(FIRST)
        is_there = not others or first.name or self._has_kept(FIRST)
        return tuple(sorted([*([first] if is_there else []), *others], key=_by_name))

    def present(self) -> Player:
        """Return who played last; where they are gone, whoever is first on the list."""
        everybody = self.all()
        last = self._last()
        return next((player for player in everybody if player.id == last), everybody[0])

    def folder(self, id: str) -> Path:
        """Return the folder of a player. Raises NoSuchPlayer for an id that is not one of theirs, so no other path comes out."""
        if id == FIRST:
            return self._folder
        if id not in self._ids():
            raise NoSuchPlayer(f"there is no player '{id}'")
        return self._folder / "players" / id

    def choose(self, id: str) -> Player:
        """Let a player be the one who plays, now and when the game is opened again. Raises NoSuchPlayer."""
        self.folder(id)
        with contextlib.suppress(NotWritten):  # whoever cannot be remembered can play all the same
            write_whole(self._folder / "players" / "last.json", json.dumps({"player": id}))
        return self._player(id)

    def add(self, name: str) -> Player:
        """Add somebody, and let them be the one who plays. A first player who has no name and kept nothing yet gets this one.

        Raises NameIsEmpty, NameIsTooLong or NameIsTaken, and NotWritten.
        """
        fit = self._fit(name, but="")
        everybody = self.all()
        is_free = [player.id for player in everybody] == [FIRST] and not everybody[0].name and not self._has_kept(FIRST)
        if is_free:
            return self.choose(self.rename(FIRST, fit).id)
        id = secrets.token_hex(6)
        folder = self._folder / "players" / id
        try:
            self._write_name(folder, fit)
        except NotWritten:
            shutil.rmtree(folder, ignore_errors=True)  # an empty folder would be somebody without a name
            raise
        return self.choose(id)

    def rename(self, id: str, name: str) -> Player:
        """Give a player another name, or the first one. Raises as `add` does, and NoSuchPlayer."""
        folder = self.folder(id)
        self._write_name(folder, self._fit(name, but=id))
        return self._player(id)

    def delete(self, id: str) -> None:
        """Delete a player for good, with all that is kept of them. Raises NoSuchPlayer, and NotWritten where it cannot be done.

        What can be deleted only in part is put out of sight first, as a whole: nobody is left half there.
        """
        folder = self.folder(id)
        try:
            if id == FIRST:
                for name in ("runs", "moments"):
                    _remove(folder / name)
                (folder / "player.json").unlink(missing_ok=True)
            else:
                _remove(folder)
        except OSError as error:
            raise not_written(folder, error) from error

    def _fit(self, name: str, but: str) -> str:
        """Return a name as it is kept, if it can be somebody's who is not `but`."""
        fit = tidied(name)
        if not fit:
            raise NameIsEmpty("a player needs a name")
        if len(fit) > LONGEST_NAME:
            raise NameIsTooLong(f"a name has at most {LONGEST_NAME} characters")
        for player in self.all():
            if player.id != but and is_same_name(player.name, fit):
                raise NameIsTaken(player.name)
        return fit

    def _player(self, id: str) -> Player:
        folder = self.folder(id)
        name = _read(folder / "player.json").get("name")
        written = list(_moments(folder / "runs"))
        fit = tidied(name)[:LONGEST_NAME] if isinstance(name, str) else ""
        return Player(id, fit, len(written), max(written, default=0.0))

    def _has_kept(self, id: str) -> bool:
        """Whether anything is kept of a player, what cannot be read included."""
        folders = (self.folder(id) / name for name in ("runs", "moments"))
        return any(True for folder in folders for _ in folder.glob("*.json*"))

    def _ids(self) -> list[str]:
        """Return the ids of everybody but the first. A link to elsewhere is nobody."""
        try:
            folders = list((self._folder / "players").iterdir())
        except OSError:
            return []
        return sorted(
            each.name for each in folders if _ID.fullmatch(each.name) and each.is_dir() and not each.is_symlink()
        )

    def _last(self) -> object:
        return _read(self._folder / "players" / "last.json").get("player")

    def _write_name(self, folder: Path, name: str) -> None:
        write_whole(folder / "player.json", json.dumps({"format": 1, "name": name}, ensure_ascii=False))


def _by_name(player: Player) -> tuple[bool, str]:
    return bool(player.name), player.name.casefold()


def _moments(folder: Path) -> Iterator[float]:
    """Yield when each run in a folder was last written."""
    for path in folder.glob("*.json"):
        with contextlib.suppress(OSError):
            yield path.stat().st_mtime


def _read(path: Path) -> dict[str, object]:
    """Return what is in a small file; nothing where it is missing or makes no sense."""
    try:
        with path.open(encoding="utf-8") as file:
            kept = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _remove(folder: Path) -> None:
    """Delete a folder with all that is in it. Raises OSError, and then it is as it was."""
    if not folder.exists():
        return
    gone = folder.with_name(folder.name + _GONE)
    shutil.rmtree(gone, ignore_errors=True)
    folder.rename(gone)
    for left in folder.parent.glob(f"*{_GONE}"):  # what could not be deleted at another time too
        shutil.rmtree(left, ignore_errors=True)
