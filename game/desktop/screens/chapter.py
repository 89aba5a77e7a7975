"""The break between two chapters: the web as it is now, and what comes."""

from game.desktop.commands import Command
from game.desktop.screens.parts import main, plain, text
from game.desktop.widgets import Column, Panel, Row, Rule, Screen, Scroll, Space, Split, Web
from game.desktop.words import worded
from game.presenting import PlayView

KEYS = (
    "press",
    "menu",
    "web",
    "history",
    "undo",
    "keep",
    "moments",
    "settings",
    "help",
    "language",
    "theme",
    "sizes",
    "full",
    "mute",
)


def chapter_screen(view: PlayView, at: int, language: str) -> Screen:
    """Return the break before a chapter; `at` is the block that begins it."""
    title = plain(view.blocks[at].words)
    button = main(worded("read on", language), Command("read on"))
    page = Column(
        (
            text(view.story, "lead", "soft"),
            text(title, "chapter"),
            Space(6),
            Rule(),
            Space(22),
            Row((button, Space(1)), (0, 1.0)),
        )
    )
    words = Panel(Scroll("chapter", page, is_centred=True), "paper", pad=(48, 30), fills=True)
    return Screen("chapter", Split(Web(view.web), words, 0.58), Command("read on"), Command("read on"), title, KEYS)
