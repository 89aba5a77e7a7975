"""The end of a run: the author's words, the web as it is left, and what each complication came to."""

from game.desktop.commands import Command
from game.desktop.screens.parts import came_to_state, chip, main, portrait, text, titled_knot
from game.desktop.screens.play import paragraphs
from game.desktop.widgets import Column, Panel, Row, Rule, Screen, Scroll, Space, Split, Web, Widget
from game.desktop.words import worded
from game.presenting import CameTo, PlayView, WebView

KEYS = (
    "walk",
    "press",
    "page",
    "menu",
    "web",
    "history",
    "undo",
    "settings",
    "help",
    "language",
    "theme",
    "sizes",
    "full",
    "mute",
)


def ending_screen(view: PlayView, language: str) -> Screen:
    """Return the ending screen of a run that is over."""
    ending = view.ending
    assert ending
    children: list[Widget] = [
        text(worded("the end", language), "small"),
        text(ending.title, "chapter"),
        Space(6),
        *paragraphs(ending.blocks, has_margin=False),
        Space(14),
        text(worded("what it came to", language), "heading"),
        Rule(),
        Space(2),
        *(_came_to(each, ending.web) for each in ending.came_to),
        Space(10),
        main(worded("to debrief", language), Command("show", "debrief")),
        Row(
            (
                chip(worded("history", language), "H", Command("show", "history")),
                chip(worded("step back", language), "U", Command("step back")),
                chip(worded("to title", language), "", Command("to title")),
            ),
            (0.34, 0.33, 0.33),
            gap=8,
        ),
        Space(18),
    ]
    page = Scroll("ending", Column(tuple(children), gap=12), anchor=0)
    root = Split(Web(ending.web), Panel(page, "paper", pad=(40, 18), fills=True), 0.5)
    return Screen("ending", root, title=ending.title, keys=KEYS, reads=True)


def _came_to(each: CameTo, web: WebView) -> Widget:
    faces = tuple(portrait(person, "calm", 34) for person in each.between)
    title = titled_knot(each.title, web, "card")
    words = Column((title, came_to_state(each), text(each.words, "note")), gap=2)
    row = Row((Column(faces, gap=4), words), (34.0, 1.0), gap=14)
    return Panel(row, ground="panel", line="edge", pad=(14, 10))
