"""Who plays: everybody on this machine, each a press away, and a place for somebody new."""

import time
from collections.abc import Sequence

from game.desktop.commands import Command
from game.desktop.naming import CALLED, PLAYER
from game.desktop.screens.parts import chip, notice, text
from game.desktop.screens.shelved import asked, called
from game.desktop.ui import Ui
from game.desktop.widgets import (
    Button,
    Column,
    Entry,
    Flow,
    Panel,
    Picture,
    Portrait,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Split,
    Widget,
)
from game.desktop.words import worded
from game.saving import LONGEST_NAME, Player

KEYS = ("walk", "press", "page", "menu", "settings", "help", "language", "theme", "sizes", "full", "mute")
_SIDES = ("marketing", "sales", "company", "outside")
"""The rings around initials, one after the other, so that two players beside each other differ."""


def players_screen(players: Sequence[Player], present: Player, ui: Ui) -> Screen:
    """Return everybody who plays here; `present` is who plays now."""
    language = ui.language
    title = worded("who plays", language)
    add = worded("player add name", language)
    do = worded("player add do", language)
    entry = Entry(PLAYER, ui.words_of(PLAYER), add, worded("player add hint", language), lines=1, most=LONGEST_NAME)
    rows: list[Widget] = [text(worded("players note", language), "note"), Space(2)]
    rows += [_row(player, place, player.id == present.id, ui) for place, player in enumerate(players)]
    rows += [
        Space(8),
        text(worded("player add", language), "heading"),
        Row(
            (entry, chip(do, "", Command("add player"), f"{do}: {add}")),
            (1.0, 0),
            gap=10,
            is_centred=True,
        ),
    ]
    back = chip(worded("back", language), "Esc", Command("close"))
    head = Row((text(title, "heading"), back), (1.0, 0), is_centred=True)
    said = (notice(ui.message),) if ui.message else ()
    page = Column((head, Rule(), Scroll("players", Column((*rows, Space(18)), gap=11)), *said), gap=8, grows=(2,))
    root = Split(Picture("titel"), Panel(page, "paper", pad=(36, 14), fills=True), 0.44)
    return Screen("players", root, first=_first(players, present, ui), title=title, keys=KEYS)


def name_of(player: Player, language: str) -> str:
    """Return what a player is called; a few words for who has no name."""
    return player.name or worded("player nameless", language)


def _first(players: Sequence[Player], present: Player, ui: Ui) -> Command:
    if ui.renamed:
        return Command("write", CALLED)
    if ui.sure:
        return Command("sure", "")
    touched = ui.touched.removeprefix("player/")
    return Command("player", touched if any(player.id == touched for player in players) else present.id)


def _row(player: Player, place: int, is_present: bool, ui: Ui) -> Widget:
    this, name = f"player/{player.id}", name_of(player, ui.language)
    button = _button(player, place, is_present, ui.language)
    if ui.renamed == this:
        return Column((button, called(ui, LONGEST_NAME, "called do player")), gap=6)
    if ui.sure == this:
        key = "sure player" if player.name else "sure player nameless"
        question = worded(key, ui.language, name=name)
        return Column((button, asked(question, Command("delete player", player.id), ui.language)), gap=6)
    another = worded("another name" if player.name else "give a name", ui.language)
    ways = [chip(another, "", Command("rename", this), f"{name}: {another}")]
    if player.name or player.runs:
        delete = worded("delete player", ui.language)
        ways.append(chip(delete, "", Command("sure", this), f"{name}: {delete}"))
    return Column((button, Flow(tuple(ways))), gap=6)


def _button(player: Player, place: int, is_present: bool, language: str) -> Button:
    name = name_of(player, language)
    words = _played(player, language)
    if is_present:
        words = f"{worded('player plays', language)} · {words}"
    side = _SIDES[place % len(_SIDES)]
    face = Portrait("nobody", "calm", player.name[:1].upper() or "?", side, 44)
    label = Column((text(name, "card"), text(words, "small", "ink" if is_present else None)), gap=1)
    child = Row((face, label), (44.0, 1.0), gap=14, is_centred=True)
    command = Command("player", player.id)
    return Button(child, command, f"{name}, {words}", look="main" if is_present else "card", is_on=is_present)


def _played(player: Player, language: str) -> str:
    """Return how often somebody played, and when last."""
    if not player.runs:
        return worded("player none", language)
    moment = time.strftime("%d-%m-%Y" if language == "nl" else "%d %b %Y", time.localtime(player.last))
    if player.runs == 1:
        return worded("player one", language, moment=moment)
    return worded("player more", language, count=str(player.runs), moment=moment)
