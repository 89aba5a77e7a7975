"""A story that cannot be played yet: all that is wrong in its files, so that it can be mended; and one that is being read."""

from collections.abc import Sequence
from itertools import groupby

from game.desktop.commands import Command
from game.desktop.game_port import FaultView, Opening, Trouble
from game.desktop.screens.parts import chip, notice, text
from game.desktop.widgets import (
    Column,
    Flow,
    Ink,
    Panel,
    Progress,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Text,
    Widget,
)
from game.desktop.words import worded
from game.presenting import StoryView

KEYS = ("walk", "press", "menu", "page", "settings", "help", "language", "theme", "sizes", "full", "mute")
MOST = 60
"""So many faults are shown; who has mended those sees the rest."""


def trouble_screen(
    stories: Sequence[StoryView | Trouble | Opening], name: str, language: str, message: str = ""
) -> Screen:
    """Return all that is wrong with a story, file by file."""
    faulty = (story for story in stories if isinstance(story, Trouble) and story.name == name)
    trouble = next(faulty, Trouble(name, ()))
    back = chip(worded("back", language), "Esc", Command("close"))
    head = Row((text(trouble.name, "heading"), back), (1.0, 0), is_centred=True)
    rows: list[Widget] = [text(worded("trouble", language), "lead"), text(_count(trouble, language), "note")]
    rows.append(text(worded("trouble cure", language), "small"))
    if message:
        rows.append(notice(message))
    for file, faults in groupby(trouble.faults[:MOST], key=lambda fault: fault.file):
        rows += [Space(8), text(file, "card"), *(_fault(fault, language) for fault in faults)]
    if len(trouble.faults) > MOST:
        rows.append(text(worded("trouble more", language, count=str(len(trouble.faults) - MOST)), "small"))
    if trouble.folder:
        rows += [Space(8), text(trouble.folder, "small")]
    page = Column((head, Rule(), Scroll("trouble", Column((*rows, Space(18)), gap=9))), gap=7, grows=(2,))
    root = Panel(page, "paper", pad=(48, 16), fills=True, widest=860)
    return Screen("trouble", root, first=Command("close"), title=trouble.name, keys=KEYS, reads=True)


def opening_screen(opening: Opening, language: str) -> Screen:
    """Return what is shown of a story that is being read. One may leave it: it is read all the same."""
    words = worded("opening name", language, name=opening.name)
    return working_screen(words, opening.share, opening.name, language)


def working_screen(words: str, share: float, title: str, language: str, leave: str = "back") -> Screen:
    """Return how much of something is done that takes a while, with the way out, and what that is called: "back" or "menu"."""
    back = Flow((chip(worded(leave, language), "Esc", Command("close")),))
    inner = Column((text(words, "lead"), Space(6), Progress(share), Space(8), back), gap=8)
    root = Panel(Scroll("looking", inner, is_centred=True), "paper", pad=(60, 30), fills=True, widest=520)
    return Screen("looking", root, title=title, keys=KEYS)


def _count(trouble: Trouble, language: str) -> str:
    count = sum(not fault.is_warning for fault in trouble.faults)
    return worded("trouble one", language) if count == 1 else worded("trouble many", language, count=str(count))


def _fault(fault: FaultView, language: str) -> Widget:
    """Return one fault: the place, what is wrong, the line with the spot marked, and what to do about it."""
    place = worded("trouble place", language, line=str(fault.line), column=str(fault.column))
    warning = f" · {worded('trouble warning', language)}" if fault.is_warning else ""
    lines: list[Widget] = [
        text(f"{place} · {fault.code}{warning}", "small"),
        text(fault.what[:1].upper() + fault.what[1:], "note"),
    ]
    if any(fault.source):
        lines.append(Panel(_source(*fault.source), "deep", line="edge", pad=(10, 5)))
    lines.append(text(fault.cure, "small"))
    return Panel(Column(tuple(lines), gap=4), "panel", line="edge", pad=(16, 10))


def _source(before: str, there: str, after: str) -> Text:
    """Return a line of a file with the spot marked: by form and weight, and not by colour alone."""
    return Text((Ink(before, "note", "soft"), Ink(f"› {there}", "name", "company"), Ink(after, "note", "soft")))
