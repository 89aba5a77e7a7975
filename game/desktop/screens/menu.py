"""What lies over the play when asked for: the menu."""

from game.desktop.commands import Command
from game.desktop.screens.parts import chip, main, text
from game.desktop.widgets import Column, Panel, Picture, Row, Rule, Screen, Scroll, Space, Split, Widget
from game.desktop.words import worded

KEYS = ("walk", "press", "menu", "page", "settings", "help", "language", "theme", "sizes", "full", "mute")


def menu_screen(under: str, language: str, notice: str = "", can_keep: bool = False) -> Screen:
    """Return the menu that lies over a screen. `notice` is said of the run where its choices are not kept after all.

    `can_keep`: whether the present moment can be kept under a name.
    """
    in_play = under in ("play", "ending", "chapter", "mirror", "debrief")
    children: list[Widget] = [
        text(worded("menu", language), "chapter"),
        Rule(),
        Space(6),
        main(worded("close" if in_play else "close title", language), Command("close")),
    ]
    if can_keep:
        children.append(chip(worded("keep moment", language), "F6", Command("show", "keep")))
    if in_play:
        children.append(
            _pair(
                chip(worded("step back", language), "U", Command("step back")),
                chip(worded("history", language), "H", Command("show", "history")),
            )
        )
    if under == "play":
        children.append(chip(worded("look now", language), ",", Command("look", "-")))
    children += [
        _pair(
            chip(worded("moments", language), "F7", Command("show", "moments")),
            chip(worded("my runs", language), "", Command("show", "runs")),
        ),
        _pair(
            chip(worded("settings", language), "F2", Command("show", "settings")),
            chip(worded("help", language), "F1", Command("show", "help")),
        ),
        Space(8),
        Rule(),
        Space(4),
    ]
    who = chip(worded("who plays", language), "", Command("show", "players"))
    children.append(_pair(who, chip(worded("to title", language), "", Command("to title"))) if in_play else who)
    children.append(chip(worded("quit", language), "Q", Command("quit")))
    if in_play:
        children.append(text(notice or worded("kept", language), "small"))
    return _page("menu", children, worded("menu", language))


def _pair(one: Widget, other: Widget) -> Widget:
    return Row((one, other), (0.5, 0.5), gap=9)


def _page(id: str, children: list[Widget], title: str) -> Screen:
    scroll = Scroll(id, Column(tuple(children), gap=9), is_centred=True)
    page = Panel(scroll, "paper", pad=(48, 22), fills=True)
    return Screen(
        id, Split(Picture("titel"), page, 0.5), first=Command("close"), title=title, keys=KEYS, reads=id != "menu"
    )
