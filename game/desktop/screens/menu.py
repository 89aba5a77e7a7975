"""What lies over the play when asked for: the menu."""

from game.desktop.commands import Command
from game.desktop.screens.parts import chip, main, text
from game.desktop.widgets import Column, Panel, Picture, Rule, Screen, Scroll, Space, Split, Widget
from game.desktop.words import worded

KEYS = ("walk", "press", "menu", "page", "settings", "help", "language", "theme", "sizes", "full", "mute")


def menu_screen(under: str, language: str, notice: str = "") -> Screen:
    """Return the menu that lies over a screen. `notice` is said of the run where its choices are not kept after all."""
    in_play = under in ("play", "ending", "chapter", "mirror", "debrief")
    close = main(worded("close" if in_play else "close title", language), Command("close"))
    children: list[Widget] = [text(worded("menu", language), "chapter"), Rule(), Space(6), close]
    if in_play:
        children += [
            chip(worded("step back", language), "U", Command("step back")),
            chip(worded("history", language), "H", Command("show", "history")),
        ]
    children += [
        chip(worded("settings", language), "F2", Command("show", "settings")),
        chip(worded("help", language), "F1", Command("show", "help")),
        chip(worded("my runs", language), "", Command("show", "runs")),
        Space(8),
        Rule(),
        Space(4),
    ]
    if in_play:
        children.append(chip(worded("to title", language), "", Command("to title")))
    children.append(chip(worded("quit", language), "Q", Command("quit")))
    if in_play:
        children.append(text(notice or worded("kept", language), "small"))
    return _page("menu", children, worded("menu", language))


def _page(id: str, children: list[Widget], title: str) -> Screen:
    scroll = Scroll(id, Column(tuple(children), gap=9), is_centred=True)
    page = Panel(scroll, "paper", pad=(48, 22), fills=True)
    return Screen(
        id, Split(Picture("titel"), page, 0.5), first=Command("close"), title=title, keys=KEYS, reads=id != "menu"
    )
