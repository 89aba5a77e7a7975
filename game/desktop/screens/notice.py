"""A line that the player should know of, below a screen that has no place of its own for it."""

from dataclasses import replace

from game.desktop.screens.parts import text
from game.desktop.widgets import Column, Panel, Screen


def noticed(screen: Screen, message: str) -> Screen:
    """Return a screen with a message along its lower edge; as it is where there is none."""
    if not message:
        return screen
    strip = Panel(text(message, "note"), "panel", line="ink", pad=(30, 9))
    return replace(screen, root=Column((screen.root, strip), grows=(0,)))
