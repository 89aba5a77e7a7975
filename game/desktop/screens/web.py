"""The web: the picture of the game, and the same in words beside it."""

from game.desktop.commands import Command
from game.desktop.screens.parts import chip, text, titled_knot
from game.desktop.widgets import Column, Panel, Row, Rule, Screen, Scroll, Space, Split, Web, Widget
from game.desktop.words import worded
from game.presenting import WebView

KEYS = ("page", "menu", "settings", "help", "language", "theme", "sizes", "full", "mute")


def web_screen(web: WebView, language: str) -> Screen:
    """Return the web: drawn, in words, and what each knot is about."""
    column: list[Widget] = [text(sentence, "note") for sentence in web.in_words]
    if web.knots:
        column += [Space(6), Rule(), Space(4)]
    for knot in web.knots:
        column.append(Column((titled_knot(knot.title, web), text(knot.about, "note", "soft")), gap=1))
    column += [Rule(), text(worded("web legend", language), "small")]
    close = chip(worded("back", language), "Esc", Command("close"))
    head = Row((text(worded("web", language), "heading"), close), (1.0, 0), is_centred=True)
    words = Column((head, Rule(), Scroll("web", Column((*column, Space(12)), gap=10))), gap=8, grows=(2,))
    root = Split(Web(web), Panel(words, "paper", pad=(28, 14), fills=True), 0.68)
    return Screen("web", root, None, Command("close"), worded("web", language), KEYS, reads=True)
