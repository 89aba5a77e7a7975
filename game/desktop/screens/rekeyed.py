"""The keys on buttons as a player chose them: a screen on which they are put right, or as it is where nobody chose any."""

from dataclasses import replace

from game.desktop.children import with_each
from game.desktop.keys import ACTS, Chosen, keys_of
from game.desktop.screens.help import key_in_words
from game.desktop.widgets import Button, Screen, Text, Widget


def rekeyed(screen: Screen, chosen: Chosen, language: str) -> Screen:
    """Return a screen whose buttons show the keys that were chosen."""
    return replace(screen, root=_rekeyed(screen.root, chosen, language)) if chosen else screen


def _rekeyed(widget: Widget, chosen: Chosen, language: str) -> Widget:
    if isinstance(widget, Button):
        return _button(widget, chosen, language) if widget.key else widget
    return with_each(widget, lambda child: _rekeyed(child, chosen, language))


def _button(button: Button, chosen: Chosen, language: str) -> Button:
    """Return a button with the key that now does the same; without one, where no key does."""
    act = next((act for act, command in ACTS.items() if command == button.command), None)
    if act in (None, "menu") or not isinstance(button.child, Text):
        return button  # a key of its own, or Esc, which always closes
    keys = [key for key in keys_of(act, chosen) if not key.startswith("pad ")]
    key = key_in_words(keys[0], language) if keys else ""
    words, *_ = button.child.ink
    ink = (words, *(replace(label, text=f"  {key}") for label in button.child.ink[1:2] if key))
    name = button.name.replace(f"({button.key})", f"({key})") if key else button.name.removesuffix(f" ({button.key})")
    return replace(button, child=replace(button.child, ink=ink), name=name, key=key)
