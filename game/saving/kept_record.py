"""Reading a record back: a run that was written out as data, by this game, another version of it, or a hand that slipped."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.errors import GameError
from game.play import Pick
from game.saving.record import RECORD_FORMAT

_LARGEST = 4_000_000


class RecordIsUnreadable(GameError):
    """A file cannot be read as data at all. `name` is the file's; `reason` the machine's own words."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: this is no run that can be read ({reason})")
        self.name = name
        self.reason = reason


class NoRecord(GameError):
    """There is no run in a file; `name` is the file's."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: there is no run in it; 'verwikkeld play … --json' writes one")
        self.name = name


class RecordIsNewer(GameError):
    """A file was written by a later version of the game; `name` is the file's."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: it was written by a later version of the game")
        self.name = name


class RecordOfOtherStory(GameError):
    """None of the picks in a run can be made in a story; `slug` is the story's."""

    def __init__(self, slug: str) -> None:
        super().__init__(f"none of the picks in this run can be played in '{slug}': it is of another story")
        self.slug = slug


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """What is needed of a record to play it again. `chair` is empty where nobody played."""

    story: str
    fingerprint: str
    chair: str
    seed: int
    language: str
    picks: tuple[Pick, ...]
    notes: dict[str, str]
    is_whole: bool
    """Whether every pick in the file could be read."""


def read_record(path: Path) -> KeptRecord:
    """Return the run in a file, as far as it can be read. Raises GameError, with what is the matter, where there is none in it."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            kept = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError) as error:
        raise RecordIsUnreadable(path.name, str(error)) from error
    if not isinstance(kept, dict) or not isinstance(kept.get("story"), str) or not isinstance(kept.get("picks"), list):
        raise NoRecord(path.name)
    if _number(kept.get("format")) > RECORD_FORMAT:
        raise RecordIsNewer(path.name)
    picks = _picks(kept["picks"])
    notes = kept.get("notes")
    return KeptRecord(
        story=kept["story"],
        fingerprint=_word(kept.get("fingerprint")),
        chair=_word(kept.get("chair")),
        seed=_number(kept.get("seed")),
        language=_word(kept.get("language")),
        picks=picks,
        notes={str(key): str(words) for key, words in notes.items()} if isinstance(notes, dict) else {},
        is_whole=len(picks) == len(kept["picks"]),
    )


def _picks(items: list[Any]) -> tuple[Pick, ...]:
    """Read picks until one cannot be read: what comes after it hangs in the air."""
    picks: list[Pick] = []
    for item in items:
        if (
            not isinstance(item, dict)
            or not isinstance(item.get("chair"), str)
            or not isinstance(item.get("pick"), str)
        ):
            break
        picks.append(Pick(item["chair"], item["pick"]))
    return tuple(picks)


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 64 else 0
