"""Runs that are kept and cannot be opened now: which, why, and what can be done. Nothing here deletes one unasked."""

import time
from collections.abc import Sequence

from game.desktop.commands import Command
from game.desktop.screens.afterwards.parts import card
from game.desktop.screens.parts import chip, text
from game.desktop.widgets import Column, Flow, Space, Widget
from game.desktop.words import worded
from game.presenting.debriefing import UnreadView


def unread_rows(unread: Sequence[UnreadView], language: str, sure: str) -> list[Widget]:
    """Return each of them with the reason, under a heading; nothing where there are none."""
    if not unread:
        return []
    heading = (Space(8), text(worded("unread", language), "heading"))
    return [*heading, *(_unread(run, language, sure == run.id) for run in unread)]


def moment_told(moment: float, language: str) -> str:
    """Return a moment, in seconds since 1970, as the language writes it."""
    return time.strftime("%d-%m-%Y, %H:%M" if language == "nl" else "%d %b %Y, %H:%M", time.localtime(moment))


def _unread(run: UnreadView, language: str, is_asked: bool) -> Widget:
    why = worded(f"run {run.why}", language, folder=run.folder)
    lines = [text(run.story, "card"), text(why, "note")]
    if run.moment:
        lines.append(text(moment_told(run.moment, language), "small"))
    return card(Column(tuple(lines), gap=3), _sure(run, language) if is_asked else _buttons(run, language))


def _buttons(run: UnreadView, language: str) -> Widget:
    look = (chip(worded("look at faults", language), "", Command("story", run.story)),) if run.why == "faulty" else ()
    return Flow((*look, chip(worded("delete run", language), "", Command("sure", run.id))))


def _sure(run: UnreadView, language: str) -> Widget:
    leave = chip(worded("delete no", language), "", Command("sure", ""))
    delete = chip(worded("delete yes", language), "", Command("delete", run.id))
    return Column((text(worded("sure run", language), "name"), Flow((leave, delete))), gap=6)
