"""To keep this moment: what it looks like, what to call it, and one press."""

from game.desktop.commands import Command
from game.desktop.naming import MOMENT
from game.desktop.screens.parts import chip, main, text
from game.desktop.screens.play import stage_alt, stage_at
from game.desktop.ui import Ui
from game.desktop.widgets import Column, Entry, Flow, Panel, Rule, Screen, Scroll, Space, Split, Stage
from game.desktop.words import worded
from game.presenting import PlayView
from game.saving import LONGEST_MOMENT

KEYS = ("walk", "press", "menu", "settings", "help", "full")


def keeping_screen(view: PlayView, ui: Ui, proposal: str) -> Screen:
    """Return the screen on which the present moment gets a name. Who writes none keeps it under the proposal."""
    language = ui.language
    title = worded("keep moment", language)
    called = worded("moment name", language)
    entry = Entry(MOMENT, ui.words_of(MOMENT), called, proposal, lines=1, most=LONGEST_MOMENT)
    children = (
        text(title, "chapter"),
        text(worded("keep note", language), "note"),
        Rule(),
        Space(2),
        text(called, "name"),
        entry,
        Space(4),
        Flow(
            (
                main(worded("keep do", language), Command("keep moment")),
                chip(worded("keep leave", language), "Esc", Command("close")),
            ),
            10,
        ),
    )
    stage = stage_at(view.blocks, ui.read)
    picture = Stage(stage, stage_alt(stage, language), (stage.title, worded(stage.time, language)))
    page = Panel(Scroll("keep", Column(children, gap=10), is_centred=True), "paper", pad=(48, 22), fills=True)
    return Screen("keep", Split(picture, page, 0.52), first=entry.command, title=title, keys=KEYS)
