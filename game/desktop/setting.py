"""What can be set, in which steps, and what a step makes of the settings. One table feeds the screen, the keys and the tests."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from game.desktop.theme import THEMES
from game.presenting import LANGUAGES
from game.saving import Settings


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be set: the field of `Settings` it is, and the values it takes, in order.

    `manner`: "steps" for less and more, "choice" for one of a few, "switch" for on and off.
    """

    name: str
    values: tuple[Any, ...]
    manner: Literal["steps", "choice", "switch"]
    usual: Any

    def place(self, settings: Settings) -> int:
        """Return which of the values is set; of a number between two, the nearest."""
        value = getattr(settings, self.name)
        if value in self.values:
            return self.values.index(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return min(range(len(self.values)), key=lambda place: abs(self.values[place] - value))
        return self.values.index(self.usual)


def _setting(name: str, values: tuple[Any, ...], manner: Literal["steps", "choice", "switch"]) -> Setting:
    return Setting(name, values, manner, getattr(Settings(), name))


_LOUDNESS = (0.0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0)
SETTINGS: Mapping[str, tuple[Setting, ...]] = {
    "reading": (
        _setting("text_size", (1.0, 1.15, 1.3, 1.5, 1.75, 2.0), "steps"),
        _setting("line_spacing", (1.0, 1.25, 1.5), "choice"),
        _setting("letters", ("hyperlegible", "dyslexic"), "choice"),
        _setting("theme", tuple(THEMES), "choice"),
        _setting("language", LANGUAGES, "choice"),
        _setting("is_full", (False, True), "switch"),
    ),
    "pace": (
        _setting("is_moving", (False, True), "switch"),
        _setting("text_speed", (0, 90, 40), "choice"),
        _setting("pace", (0, 240, 180, 120), "choice"),
    ),
    "hearing": (
        _setting("is_mute", (False, True), "switch"),
        _setting("sound", _LOUDNESS, "steps"),
        _setting("ambience", _LOUDNESS, "steps"),
        _setting("is_mono", (False, True), "switch"),
        _setting("is_voiced", (False, True), "switch"),
    ),
}
"""All that can be set, by group."""
BY_NAME: Mapping[str, Setting] = {setting.name: setting for group in SETTINGS.values() for setting in group}


def stepped(settings: Settings, name: str, way: str) -> Settings:
    """Return the settings with one of them changed.

    `way`: "+" and "-" for the next and the last value, "0" for the usual one, "~" for the next and after the last the first,
    or "=" and the place of a value. A language has no usual value: it stays.
    """
    setting = BY_NAME[name]
    here, last = setting.place(settings), len(setting.values) - 1
    match way[0]:
        case "+":
            place = min(here + 1, last)
        case "-":
            place = max(here - 1, 0)
        case "~":
            place = (here + 1) % (last + 1)
        case "=":
            place = int(way[1:])
        case _:
            place = here if name == "language" else setting.values.index(setting.usual)
    return replace(settings, **{name: setting.values[place]})


def is_usual(settings: Settings, name: str) -> bool:
    """Whether something is as it is when nobody sets it."""
    return name == "language" or BY_NAME[name].usual == getattr(settings, name)
