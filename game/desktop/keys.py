"""Which key asks for what. Keys are named in words; the window turns the system's codes into these names."""

from collections.abc import Mapping

from game.desktop.commands import Command

COMMANDS: Mapping[str, Command] = {
    "backspace": Command("step back"),
    "u": Command("step back"),
    "w": Command("show", "web"),
    "h": Command("show", "history"),
    "f1": Command("show", "help"),
    "?": Command("show", "help"),
    "l": Command("language"),
    "t": Command("theme"),
    "f11": Command("full screen"),
    "alt enter": Command("full screen"),
    "escape": Command("close"),
    "page down": Command("scroll", "page"),
    "page up": Command("scroll", "-page"),
    "home": Command("scroll", "start"),
    "end": Command("scroll", "end"),
    "+": Command("text size", "+"),
    "=": Command("text size", "+"),
    "-": Command("text size", "-"),
    "0": Command("text size", "0"),
}
ONWARD = ("tab", "down", "right")
BACKWARD = ("shift tab", "up", "left")
PRESSING = ("enter", "space")
WHILE_WRITING = ("f1", "f11", "alt enter", "page down", "page up")
"""What asks for the same while one writes. Every other key is then for the words, or for leaving them."""


def command_for(key: str, screen: str) -> Command | None:
    """Return what a key asks for on a screen, by its id. To stop with one key is for the menu alone."""
    if key == "q":
        return Command("quit") if screen == "menu" else None
    command = COMMANDS.get(key)
    if command == Command("step back") and screen.startswith("debrief"):
        return Command("page", "-")
    return command
