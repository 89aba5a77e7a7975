"""How a player likes the window, kept between two evenings. It is a small file; one that is damaged is as good as none."""

import contextlib
import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path

_LARGEST = 10_000


@dataclass(frozen=True, slots=True)
class KeptLook:
    """Language, theme, text size (1.0 to 2.0), and whether things move and the window fills the screen."""

    language: str
    theme: str
    text_size: float
    is_moving: bool
    is_full: bool


class Looks:
    """The look in a file; its folder is made when it is first kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, usual: KeptLook) -> KeptLook:
        """Return what was kept; each thing that is missing or makes no sense is as usual."""
        try:
            with self._path.open(encoding="utf-8") as file:
                kept = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return usual
        if not isinstance(kept, dict):
            return usual
        sound = {
            field.name: kept[field.name]
            for field in fields(KeptLook)
            if type(kept.get(field.name)) is type(getattr(usual, field.name))
        }
        size = sound.get("text_size", usual.text_size)
        return KeptLook(**{**asdict(usual), **sound, "text_size": min(max(size, 1.0), 2.0)})

    def keep(self, look: KeptLook) -> None:
        """Write the look; where that cannot be done it is not kept, and the game goes on."""
        fresh = self._path.with_name(self._path.name + ".new")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(asdict(look)), encoding="utf-8")
            os.replace(fresh, self._path)
