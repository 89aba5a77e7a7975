"""The keys that work here: for the screen one came from, each with what it does, on a keyboard and on a gamepad."""

from collections.abc import Mapping

from game.desktop.commands import Command
from game.desktop.keys import WHILE_PREVIEWING, keys_of
from game.desktop.screens.parts import chip, text
from game.desktop.widgets import (
    Column,
    Flow,
    Ink,
    Panel,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Text,
    Widget,
)
from game.desktop.words import worded
from game.saving import Settings

_NAMES: Mapping[str, tuple[str, str]] = {
    "enter": ("Enter", "Enter"),
    "space": ("spatie", "Space"),
    "escape": ("Esc", "Esc"),
    "backspace": ("Backspace", "Backspace"),
    "tab": ("Tab", "Tab"),
    "shift tab": ("Shift+Tab", "Shift+Tab"),
    "up": ("pijl omhoog", "up arrow"),
    "down": ("pijl omlaag", "down arrow"),
    "left": ("pijl links", "left arrow"),
    "right": ("pijl rechts", "right arrow"),
    "page up": ("PgUp", "PgUp"),
    "page down": ("PgDn", "PgDn"),
    "home": ("Home", "Home"),
    "end": ("End", "End"),
    "delete": ("Delete", "Delete"),
    "alt enter": ("Alt+Enter", "Alt+Enter"),
    "-": ("−", "−"),
    ",": ("komma", "comma"),
    ".": ("punt", "full stop"),
    "pad up": ("kruis omhoog", "pad up"),
    "pad down": ("kruis omlaag", "pad down"),
    "pad lb": ("LB", "LB"),
    "pad rb": ("RB", "RB"),
    "pad lt": ("LT", "LT"),
    "pad rt": ("RT", "RT"),
    "pad start": ("Start", "Start"),
    "pad back": ("Back", "Back"),
    "pad scroll up": ("rechterstick omhoog", "right stick up"),
    "pad scroll down": ("rechterstick omlaag", "right stick down"),
}
_TOGETHER: Mapping[str, tuple[str, ...]] = {
    "numbers": (),
    "walk": ("last", "next"),
    "looking": ("look back", "look on"),
    "page": ("page up", "page down", "start", "end"),
    "sizes": ("larger", "smaller", "usual size"),
}
"""What stands on one line of the overview though it is more than one thing to do."""


def key_in_words(key: str, language: str) -> str:
    """Return what a key is called, as it stands on the key where it does."""
    if key in _NAMES:
        return _NAMES[key][0 if language == "nl" else 1]
    return key.removeprefix("pad ").upper()


def key_told(act: str, settings: Settings) -> str:
    """Return the first key that asks for something, in words; where a player gave that key away, that there is none."""
    keys = keys_of(act, settings.keys)
    return key_in_words(keys[0], settings.language) if keys else worded("key none", settings.language)


def help_screen(beneath: Screen, settings: Settings) -> Screen:
    """Return the keys that work on the screen beneath, and what each does there."""
    language = settings.language
    rows: list[Widget] = [text(worded("keys here", language, screen=beneath.title), "small")]
    rows += [_line(name, settings) for name in (*beneath.keys, "voice", "say again")]
    rows += [Space(4), Rule(), text(worded("by hand", language), "note"), text(worded("by pad", language), "note")]
    rows += [Space(2), Flow((chip(worded("set keys", language), "F2", Command("show", "settings")),))]
    head = Row(
        (text(worded("help", language), "heading"), chip(worded("back", language), "Esc", Command("close"))),
        (1.0, 0),
        is_centred=True,
    )
    page = Column((head, Rule(), Scroll("help", Column((*rows, Space(18)), gap=9))), gap=7, grows=(2,))
    root = Panel(page, "paper", pad=(34, 14), fills=True, widest=760)
    title = worded("help", language)
    return Screen("help", root, first=Command("close"), title=title, keys=("menu", "page", "settings"), reads=True)


def _line(name: str, settings: Settings) -> Widget:
    language = settings.language
    acts = () if name in WHILE_PREVIEWING else _TOGETHER.get(name, (name,))
    keys = [key for act in acts for key in keys_of(act, settings.keys) if not key.startswith("pad ")]
    pads = [key for act in acts for key in keys_of(act, settings.keys) if key.startswith("pad ")]
    words = ", ".join(key_in_words(key, language) for key in keys)
    if name == "numbers":
        words = "1 – 9"
    if name in WHILE_PREVIEWING:
        words = key_in_words(WHILE_PREVIEWING[name][0], language)
    pad = ", ".join(key_in_words(key, language) for key in pads)
    more = (text(f"{worded('pad', language)}: {pad}", "small"),) if pad else ()
    shown = Text((Ink(words or worded("key none", language), "name"),))
    does = Column((text(worded(f"key {name}", language), "note"), *more), gap=0)
    return Row((shown, does), (0.4, 0.6), gap=14)
