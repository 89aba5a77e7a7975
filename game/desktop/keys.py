"""Which key asks for what. Keys are named in words; the window turns the system's codes and a gamepad's buttons into these names.

A player may give another key to anything in `USUAL`. What one cannot do without (Enter, Escape, Tab, the arrows, the digits)
always works besides, so that nobody locks themselves out.
"""

from collections.abc import Mapping, Sequence

from game.desktop.commands import Command

ACTS: Mapping[str, Command] = {
    "undo": Command("step back"),
    "look back": Command("look", "-"),
    "look on": Command("look", "+"),
    "skip": Command("skip"),
    "history": Command("show", "history"),
    "web": Command("show", "web"),
    "keep": Command("show", "keep"),
    "moments": Command("show", "moments"),
    "settings": Command("show", "settings"),
    "help": Command("show", "help"),
    "menu": Command("close"),
    "language": Command("set", "language ~"),
    "theme": Command("set", "theme ~"),
    "larger": Command("set", "text_size +"),
    "smaller": Command("set", "text_size -"),
    "usual size": Command("set", "text_size 0"),
    "full": Command("set", "is_full ~"),
    "mute": Command("set", "is_mute ~"),
    "auto": Command("set", "pace ~"),
    "voice": Command("set", "is_voiced ~"),
    "say again": Command("say again"),
    "page down": Command("scroll", "page"),
    "page up": Command("scroll", "-page"),
    "start": Command("scroll", "start"),
    "end": Command("scroll", "end"),
}
"""What a key may ask for, by name."""
USUAL: Mapping[str, tuple[str, ...]] = {
    "press": ("enter", "space", "pad a"),
    "next": ("down", "tab", "pad down"),
    "last": ("up", "shift tab", "pad up"),
    "undo": ("backspace", "u", "pad x"),
    "look back": (",", "pad lb"),
    "look on": (".", "pad rb"),
    "skip": ("s", "pad rt"),
    "history": ("h", "pad lt"),
    "web": ("w", "pad y"),
    "keep": ("f6",),
    "moments": ("f7",),
    "settings": ("f2",),
    "help": ("f1", "?", "pad back"),
    "menu": ("escape", "pad b", "pad start"),
    "language": ("l",),
    "theme": ("t",),
    "larger": ("+", "="),
    "smaller": ("-",),
    "usual size": ("0",),
    "full": ("f11", "alt enter"),
    "mute": ("m",),
    "auto": ("a",),
    "voice": ("f4",),
    "say again": ("f5",),
    "page down": ("page down", "pad scroll down"),
    "page up": ("page up", "pad scroll up"),
    "start": ("home",),
    "end": ("end",),
}
"""The keys of each, when nobody chose another. The first is the one that is shown on a button."""
WHILE_PREVIEWING: Mapping[str, tuple[str, Command]] = {
    "bench passages": ("g", Command("show", "passages")),
    "bench panel": ("p", Command("panel")),
    "bench thumb": ("n", Command("by thumb")),
    "bench chair": ("c", Command("change chairs")),
    "bench faults": ("f", Command("show", "trouble")),
}
"""What else a key asks for beside a story that is being written, by name."""
_CANONICAL = {"press": "enter", "next": "down", "last": "up"}
_PADS = {"pad left": "left", "pad right": "right"}
ONWARD = ("tab", "down", "right")
BACKWARD = ("shift tab", "up", "left")
ALWAYS = {"enter": "press", "escape": "menu", "up": "last", "down": "next", "tab": "next", "shift tab": "last"}
"""Keys that mean this whatever else was chosen."""
WHILE_WRITING = ("f1", "f2", "f4", "f5", "f11", "alt enter", "page down", "page up")
"""What asks for the same while one writes. Every other key is then for the words, or for leaving them."""

Chosen = Sequence[tuple[str, str]]
"""The keys a player chose: what is done, and the key that does it."""


def keys_of(act: str, chosen: Chosen = ()) -> tuple[str, ...]:
    """Return the keys that ask for something, the one to show first. A key that was given to another act is not among them."""
    own = dict(chosen)
    taken = {key for name, key in chosen if name != act}
    usual = tuple(key for key in USUAL[act] if key not in taken)
    if act not in own:
        return usual
    return (own[act], *(key for key in usual if key.startswith("pad ") and not own[act].startswith("pad ")))


def bound(chosen: Chosen, act: str, key: str) -> tuple[tuple[str, str], ...]:
    """Return the chosen keys with another one for an act; an empty key takes the choice back.

    Whatever had that key before does without it, and one that a player chose for it is taken back.
    """
    kept = {name: one for name, one in chosen if name != act and one != key}
    return tuple(({**kept, act: key} if key else kept).items())


def can_be_chosen(key: str) -> bool:
    """Whether a key may be given to an act: not one that always means the same."""
    return key not in ALWAYS and not (key.isdigit() and key != "0") and key not in ("left", "right")


def motion(key: str, chosen: Chosen = ()) -> str:
    """Return what a key moves or presses, as the key that always does so; nothing for a key that does neither."""
    if key in ("left", "right", *_PADS):
        return _PADS.get(key, key)
    act = ALWAYS.get(key) or next((act for act in _CANONICAL if key in keys_of(act, chosen)), "")
    if act not in _CANONICAL:
        return ""
    return key if key in ALWAYS else _CANONICAL[act]


def command_for(key: str, screen: str, chosen: Chosen = ()) -> Command | None:
    """Return what a key asks for on a screen, by its id. To stop with one key is for the menu alone."""
    if screen == "preview" and (asked := next((each for own, each in WHILE_PREVIEWING.values() if own == key), None)):
        return asked
    act = ALWAYS.get(key) or next((act for act in ACTS if key in keys_of(act, chosen)), None)
    if act is None:
        return Command("quit") if key == "q" and screen == "menu" else None
    command = ACTS.get(act)
    if screen.startswith("debrief") and act in ("undo", "look back"):
        return Command("page", "-")
    if screen.startswith("debrief") and act == "look on":
        return Command("page", "+")
    return command
