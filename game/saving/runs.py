"""Runs on disk: one small file a run, written anew after every pick, with a checksum and the one before it kept beside it.

A file holds what was picked, not the state: loading plays it again, as far as the story still allows. Nothing in it is ever run.
"""

import glob
import hashlib
import itertools
import json
import os
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from game.errors import GameError
from game.play import Pick
from game.saving.files import discard, fresh_of, not_written, write_fresh

FILE_FORMAT = 3
"""2 added what comes after a run: where it branched off, the other chair, the ending, and the player's own words. 3 added the
name of a moment that was kept."""
_LARGEST = 1_000_000


class RunIsDamaged(GameError):
    """A kept run cannot be read, and neither can the one before it."""


class RunIsNewer(GameError):
    """A run was kept by a later version of the game."""


@dataclass(frozen=True, slots=True)
class UnreadRun:
    """A run that is there and cannot be read, and why. `saved` is when its file was last written, in seconds since 1970."""

    id: str
    why: RunIsDamaged | RunIsNewer
    saved: float


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run as it is kept. `saved` is the moment, in seconds since 1970, as the caller stamped it.

    `folder` is where the story was found, so that a story played by its path is found again. `id` names the file. `began` is the
    moment of the first pick. `branched` is the run that this one went another way from, after `shared` picks of all chairs;
    empty where
    it began at the beginning. `across` is the run whose own picks, `recorded`, the other chair was to make. `notes` are the
    player's
    own words and answers, by what they are about. A moment that a player kept has a `name`, the run it is `of`, and how many
    blocks had been `read`.
    """

    id: str
    story: str
    folder: str
    fingerprint: str
    seed: int
    chair: str
    language: str
    picks: tuple[Pick, ...]
    saved: float
    chapter: str
    is_over: bool
    began: float = 0.0
    ending: str = ""
    branched: str = ""
    shared: int = 0
    across: str = ""
    recorded: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict, hash=False)
    name: str = ""
    of: str = ""
    read: int = 0


class Runs:
    """The runs in a folder; the folder is made when the first run is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        return self._folder

    def keep(self, run: KeptRun) -> None:
        """Write a run, replacing what was kept under its id; the version before it stays beside it.

        What is there and cannot be read is put aside, never written over. Raises NotWritten, which says what is in the way;
        what was kept before is then still there.
        """
        body = asdict(run)
        del body["id"]
        text = written({"format": FILE_FORMAT, "run": body})
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(self._path(run.id), text)
        except OSError as error:
            discard(fresh_of(self._path(run.id)))
            raise not_written(self._folder, error) from error

    def read(self, id: str) -> KeptRun:
        """Return a kept run; where its file is damaged, the version before it.

        Raises RunIsDamaged when neither can be read, and RunIsNewer for a file of a later version of the game.
        """
        return self.found(id)[0]

    def found(self, id: str) -> tuple[KeptRun, bool]:
        """Return a kept run as `read` does, and whether it is the version before, because the last one is damaged."""
        path = self._path(id)
        try:
            return _read(path, id), False
        except RunIsDamaged as damage:
            try:
                return _read(_before(path), id), True
            except RunIsDamaged:
                raise damage from None

    def all(self) -> tuple[KeptRun, ...]:
        """Return every run that can be read, the latest first."""
        return self.kept()[0]

    def kept(self) -> tuple[tuple[KeptRun, ...], tuple[UnreadRun, ...]]:
        """Return every run that can be read, and every one that cannot; of both the latest first."""
        runs: list[KeptRun] = []
        unread: list[UnreadRun] = []
        for id in self._ids():
            try:
                runs.append(self.read(id))
            except (RunIsDamaged, RunIsNewer) as why:
                unread.append(UnreadRun(id, why, self._written(id)))
        return tuple(sorted(runs, key=_moment, reverse=True)), tuple(sorted(unread, key=_moment, reverse=True))

    def delete(self, id: str) -> None:
        """Delete a run for good, the version before it and what was put aside. Raises NotWritten when it cannot be deleted."""
        path = self._path(id)
        try:
            for file in (path, *sorted(self._folder.glob(f"{glob.escape(path.name)}.*"))):
                file.unlink(missing_ok=True)
        except OSError as error:
            raise not_written(self._folder, error) from error

    def delete_all(self) -> None:
        """Delete every run for good, those that cannot be read included."""
        for id in self._ids():
            self.delete(id)

    def _ids(self) -> list[str]:
        files = (path.name for ending in (".json", ".json.before") for path in self._folder.glob(f"*{ending}"))
        return sorted({name.removesuffix(".before").removesuffix(".json") for name in files})

    def _written(self, id: str) -> float:
        """Return when a run's file was last written; the beginning of time where nobody can tell."""
        try:
            return self._path(id).stat().st_mtime
        except OSError:
            return 0.0

    def _path(self, id: str) -> Path:
        return self._folder / f"{id}.json"

    def _write(self, path: Path, text: str) -> None:
        fresh = write_fresh(path, text)
        if path.exists():
            path.replace(_before(path) if _is_sound(path) else _aside(path))
        fresh.replace(path)
        if hasattr(os, "O_DIRECTORY"):
            folder = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _before(path: Path) -> Path:
    return path.with_name(path.name + ".before")


def _aside(path: Path) -> Path:
    """Return where a file can be put that cannot be read: perhaps somebody, or a later version, can make something of it."""
    names = (path.with_name(f"{path.name}.unread-{number}") for number in itertools.count(1))
    return next(name for name in names if not name.exists())


def _is_sound(path: Path) -> bool:
    try:
        _read(path, "")
    except (RunIsDamaged, RunIsNewer):
        return False
    return True


def _moment(run: KeptRun | UnreadRun) -> float:
    return run.saved


def written(kept: dict[str, Any]) -> str:
    """Return the text of a file, its checksum added. The checksum is over everything else, in every version of the format."""
    return json.dumps({"sum": _sum(kept), **kept}, ensure_ascii=False, indent=1)


def _sum(kept: dict[str, Any]) -> str:
    text = json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path: Path, id: str) -> KeptRun:
    try:
        with path.open(encoding="utf-8") as file:
            kept = json.loads(file.read(_LARGEST))
        is_whole = isinstance(kept, dict) and kept.pop("sum", None) == _sum(kept)
    except (OSError, ValueError, RecursionError) as error:
        raise RunIsDamaged(f"{path.name}: {error}") from error
    if not is_whole:
        raise RunIsDamaged(f"{path.name}: it is not what was written")
    if isinstance(kept.get("format"), int) and kept["format"] > FILE_FORMAT:
        raise RunIsNewer(f"{path.name}: kept by a later version of the game")
    try:
        return _run_of(kept["run"], id)
    except (KeyError, TypeError, AttributeError) as error:
        raise RunIsDamaged(f"{path.name}: something is missing") from error


def _run_of(body: dict[str, Any], id: str) -> KeptRun:
    """Return the run in a file. Raises KeyError or TypeError where it is none."""
    known = {each.name: each.default is MISSING and each.default_factory is MISSING for each in fields(KeptRun)}
    if not set(body) < set(known) or any(needed and name not in body for name, needed in known.items() if name != "id"):
        raise KeyError
    picks = tuple(Pick(pick["chair"], pick["key"]) for pick in body.pop("picks"))
    recorded = tuple(body.pop("recorded", ()))
    return KeptRun(id=id, picks=picks, recorded=recorded, **body)
