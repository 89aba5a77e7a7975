"""How a player wants the game to be, kept between two evenings. It is a small file; one that is damaged is as good as none."""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from game.saving.files import discard

_LARGEST = 20_000
_RANGES: Mapping[str, tuple[float, float]] = {
    "text_size": (1.0, 2.0),
    "line_spacing": (1.0, 2.0),
    "text_speed": (0, 1_000),
    "pace": (0, 1_000),
    "sound": (0.0, 1.0),
    "ambience": (0.0, 1.0),
}
"""Within which a number is taken; what lies outside is brought to the nearer end."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a player can set. Every field has the value that it has when nobody sets it."""

    language: str = "nl"
    theme: str = "paper"
    text_size: float = 1.0
    """From 1.0 to 2.0."""
    line_spacing: float = 1.0
    """How much further apart lines are than usual, from 1.0 to 2.0."""
    letters: str = "hyperlegible"
    """The letter: "hyperlegible", or "dyslexic" where that one is installed."""
    is_moving: bool = True
    """Off where nothing should move."""
    is_full: bool = False
    text_speed: float = 0
    """Letters a second at which new words appear; 0: all at once."""
    pace: float = 0
    """Words a minute after which the page goes on by itself; 0: it waits for the reader."""
    sound: float = 0.7
    """How loud the sounds are, from 0 to 1."""
    ambience: float = 0.5
    """How loud the place is, from 0 to 1."""
    is_mute: bool = False
    is_mono: bool = False
    is_voiced: bool = False
    """Whether the game reads itself aloud."""
    keys: tuple[tuple[str, str], ...] = ()
    """The keys a player gave another meaning: what is done, and the key that does it."""


class KeptSettings:
    """The settings in a file; its folder is made when they are first kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, usual: Settings) -> Settings:
        """Return what was kept; each thing that is missing or makes no sense is as usual."""
        try:
            with self._path.open(encoding="utf-8") as file:
                kept = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return usual
        if not isinstance(kept, dict):
            return usual
        sound: dict[str, Any] = {
            field.name: value
            for field in fields(Settings)
            if field.name in kept
            and (value := _sound(field.name, kept[field.name], getattr(usual, field.name))) is not None
        }
        return replace(usual, **sound)

    def keep(self, settings: Settings) -> bool:
        """Write the settings, and tell whether that could be done; where it cannot, the game goes on without."""
        fresh = self._path.with_name(self._path.name + ".new")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(fresh, self._path)
            return True
        discard(fresh)
        return False


def _sound(name: str, value: object, usual: object) -> object | None:
    """Return a kept value as it can be used; None where it makes no sense."""
    if name == "keys":
        pairs = value if isinstance(value, list) else ()
        is_sound = all(isinstance(pair, list) and len(pair) == 2 and all(map(_is_word, pair)) for pair in pairs)
        return tuple((pair[0], pair[1]) for pair in pairs) if is_sound else None
    if isinstance(usual, bool) or isinstance(value, bool):
        return value if isinstance(usual, bool) and isinstance(value, bool) else None
    if isinstance(usual, str):
        return value if _is_word(value) else None
    if not isinstance(value, int | float) or value != value:  # NaN is not itself
        return None
    least, most = _RANGES[name]
    return min(max(float(value), least), most)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) < 40
