"""What screens share on which things lie that have a name: another name, away for good, and the way from one to the other."""

from game.desktop.commands import Command
from game.desktop.naming import CALLED
from game.desktop.screens.parts import chip, text
from game.desktop.ui import Ui
from game.desktop.widgets import Button, Column, Entry, Flow, Mark, Row, Widget
from game.desktop.words import worded


def tabs(here: str, language: str) -> Widget:
    """Return the way between the kept moments and all that was played; the one that is open has a mark, and heavier letters."""
    ways = (("moments", "moments short"), ("runs", "my runs"))
    return Flow(tuple(_tab(place, screen, word, here, language) for place, (screen, word) in enumerate(ways, 1)), 6)


def called(ui: Ui, longest: int, do: str) -> Widget:
    """Return the entry for another name, with the press that gives it and the one that leaves it."""
    name = worded("called", ui.language)
    entry = Entry(CALLED, ui.words_of(CALLED), name, lines=1, most=longest)
    give = chip(worded(do, ui.language), "", Command("named"))
    leave = chip(worded("called leave", ui.language), "", Command("rename", ""))
    return Column((text(name, "small"), entry, Flow((give, leave))), gap=5)


def asked(question: str, delete: Command, language: str) -> Widget:
    """Return the question once more: what is deleted cannot be had back. What leaves it comes first."""
    leave = chip(worded("delete no", language), "", Command("sure", ""))
    sure = chip(worded("delete yes", language), "", delete)
    return Column((text(question, "name"), Flow((leave, sure))), gap=6)


def _tab(place: int, screen: str, word: str, here: str, language: str) -> Button:
    is_on = screen == here
    words = worded(word, language)
    child = Row((Mark(is_on), text(words, "name" if is_on else "small", "ink")), (0, 0), gap=7, is_centred=True)
    command = Command("show", screen)
    return Button(child, command, words, look="key", role="radio", is_on=is_on, position=(place, 2))
