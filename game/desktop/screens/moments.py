"""The moments a player kept: each as a small stage, with its name and the last that was said, to play on from."""

from collections.abc import Sequence

from game.desktop.commands import Command
from game.desktop.screens.afterwards.parts import card
from game.desktop.screens.afterwards.unread import moment_told
from game.desktop.screens.help import key_told
from game.desktop.screens.parts import chip, portrait, text
from game.desktop.screens.play import stage_alt
from game.desktop.screens.shelved import asked, called, tabs
from game.desktop.ui import Ui
from game.desktop.widgets import (
    Button,
    Column,
    Flow,
    Panel,
    Picture,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Split,
    Stage,
    Text,
    Widget,
)
from game.desktop.words import worded
from game.presenting.debriefing import UnreadView
from game.presenting.moments import LastWords, MomentsView, MomentView
from game.saving import LONGEST_MOMENT

KEYS = ("walk", "press", "page", "menu", "settings", "help", "language", "theme", "sizes", "full", "mute")
_STAGE = 0.33
"""How much of a card's width the small stage takes. Where the words beside it find no room it stands above them."""


def moments_screen(view: MomentsView, ui: Ui) -> Screen:
    """Return all kept moments, the latest first. The focus is on the one that was last touched, or on the first."""
    language = ui.language
    rows: list[Widget] = [_row(moment, ui) for moment in view.moments]
    rows += _unread(view.unread, ui)
    if not rows:
        rows.append(
            Panel(text(worded("moments none", language, press=key_told("keep", ui.settings)), "lead"), pad=(0, 10))
        )
    back = chip(worded("back", language), "Esc", Command("close"))
    head = Row((tabs("moments", language), back), (1.0, 0), gap=8, is_centred=True)
    page = Column((head, Rule(), Scroll("moments", Column((*rows, Space(18)), gap=18))), gap=8, grows=(2,))
    root = Split(Picture("titel"), Panel(page, "paper", pad=(30, 14), fills=True), 0.4)
    return Screen("moments", root, first=_first(view, ui), title=worded("moments", language), keys=KEYS)


def _first(view: MomentsView, ui: Ui) -> Command:
    if ui.renamed:
        return Command("write", "called")
    if ui.sure:
        return Command("sure", "")
    ids = [moment.id for moment in view.moments]
    touched = ui.touched.removeprefix("moment/")
    if not ids:
        return Command("close")
    return Command("take up moment", touched if touched in ids else ids[0])


def _row(moment: MomentView, ui: Ui) -> Widget:
    this = f"moment/{moment.id}"
    if ui.renamed == this:
        return Column((_card(moment, ui), called(ui, LONGEST_MOMENT, "called do")), gap=6)
    if ui.sure == this:
        question = worded("sure moment", ui.language)
        return Column((_card(moment, ui), asked(question, Command("delete moment", moment.id), ui.language)), gap=6)
    words = worded("another name", ui.language), worded("delete moment", ui.language)
    ways = Flow(
        (
            chip(words[0], "", Command("rename", this), f"{moment.name}: {words[0]}"),
            chip(words[1], "", Command("sure", this), f"{moment.name}: {words[1]}"),
        )
    )
    return Column((_card(moment, ui), ways), gap=6)


def _card(moment: MomentView, ui: Ui) -> Button:
    """Return a moment to press: the stage as it stood, and beside it what one needs to know which it is."""
    language = ui.language
    when = moment_told(moment.moment, language)
    as_whom = worded("moment as", language, person=moment.you.short)
    lines: list[Widget] = [
        text(moment.name, "card"),
        text(f"{moment.story} · {moment.chapter}", "note"),
        text(f"{as_whom} · {when}", "small"),
    ]
    if moment.last is not None:
        lines += [Space(3), _last(moment.last)]
    if moment.condition != "whole":
        lines.append(text(worded(f"moment {moment.condition}", language), "note"))
    stage = Stage(moment.stage, stage_alt(moment.stage, language))
    child = Row((Panel(stage, line="ink", pad=(3, 3)), Column(tuple(lines), gap=3)), (_STAGE, 1 - _STAGE), gap=18)
    seen = [label.name for label in lines if isinstance(label, Text)]
    said = moment.last.words if moment.last else ""
    who = moment.last.person.short if moment.last and moment.last.person else ""
    name = f"{worded('moment from', language)}: {'. '.join(seen)}. {who} {said}".strip()
    return Button(child, Command("take up moment", moment.id), name, look="card")


def _last(last: LastWords) -> Widget:
    """Return the last that was said with the face of who said it, as it stood in the column."""
    words = text(f"“{last.words}”" if last.is_said else last.words, "note" if last.is_said else "thought", "ink")
    if last.person is None:
        return words
    who = text(last.person.short, "name", last.person.side)
    return Row((portrait(last.person, last.face, 34), Column((who, words), gap=1)), (34.0, 1.0), gap=10)


def _unread(unread: Sequence[UnreadView], ui: Ui) -> list[Widget]:
    """Return the moments that cannot be opened, with the reason; none is deleted unasked."""
    if not unread:
        return []
    return [Space(6), text(worded("unread", ui.language), "heading"), *(_closed(moment, ui) for moment in unread)]


def _closed(moment: UnreadView, ui: Ui) -> Widget:
    language = ui.language
    kind = "moment" if moment.why in ("damaged", "newer") else "run"
    lines: list[Widget] = [
        text(moment.story, "card"),
        text(worded(f"{kind} {moment.why}", language, folder=moment.folder), "note"),
    ]
    if moment.moment:
        lines.append(text(moment_told(moment.moment, language), "small"))
    this = f"moment/{moment.id}"
    delete = Command("delete moment", moment.id)
    ways = Flow((chip(worded("delete moment", language), "", Command("sure", this)),))
    is_asked = ui.sure == this
    return card(
        Column(tuple(lines), gap=3), asked(worded("sure moment", language), delete, language) if is_asked else ways
    )
