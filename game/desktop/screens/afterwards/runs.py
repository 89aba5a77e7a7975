"""All that was played: each run with what became the player's own, what shows across them, and one thing to practise."""

from game.desktop.commands import Command
from game.desktop.screens.afterwards.parts import KEYS, card, quoted
from game.desktop.screens.afterwards.unread import moment_told, unread_rows
from game.desktop.screens.parts import chip, portrait, text
from game.desktop.screens.shelved import tabs
from game.desktop.widgets import Column, Flow, Panel, Picture, Row, Rule, Screen, Scroll, Space, Split, Widget
from game.desktop.words import worded
from game.presenting.debriefing import RunsView, RunView


def runs_screen(view: RunsView, language: str, sure: str = "") -> Screen:
    """Return the page of all runs. `sure`: what is about to be deleted, a run's id or "all", and is asked about once more."""
    head = Row(
        (tabs("runs", language), chip(worded("back", language), "Esc", Command("close"))),
        (1.0, 0),
        is_centred=True,
    )
    rows: list[Widget] = [*_practise(view, language)]
    rows += [_run(run, language, sure == run.id) for run in view.runs]
    rows += unread_rows(view.unread, language, sure)
    if not view.runs and not view.unread:
        rows.append(text(worded("no runs", language), "lead"))
    else:
        rows += [*_growth(view, language), Space(8), *_all(language, sure == "all")]
    body = Scroll("runs", Column((*rows, Space(18)), gap=11))
    right = Panel(Column((head, Rule(), body), gap=8, grows=(2,)), "paper", pad=(30, 14), fills=True)
    return Screen("runs", Split(Picture("titel"), right, 0.4), title=worded("my runs", language), keys=KEYS, reads=True)


def _practise(view: RunsView, language: str) -> list[Widget]:
    if view.practice is None:
        return []
    reason = [quoted(view.reason, language)] if view.reason else []
    chips = (
        [chip(worded("go back here", language), "", Command("go back", f"{view.run}/{view.reason.step}"))]
        if view.reason
        else []
    )
    if view.is_other_chair:
        chips = [chip(worded("cross now", language), "", Command("cross over", view.run))]
    do_it = [Flow(tuple(chips))] if chips else []
    return [card(text(worded("practise", language), "small"), text(view.practice.words, "lead"), *reason, *do_it)]


def _growth(view: RunsView, language: str) -> list[Widget]:
    """Each quality across the runs, by the most telling words of each; nothing is counted."""
    rows: list[Widget] = [text(worded("growth", language), "heading")] if view.growth else []
    for growth in view.growth:
        rows.append(text(growth.title[:1].upper() + growth.title[1:], "name"))
        for story, quote, anchor in growth.quotes:
            rows.append(Column((text(f"{story}: {anchor}", "small"), quoted(quote, language)), gap=3))
        if not growth.quotes:
            rows.append(text(worded("growth none", language), "note", "soft"))
    return rows


def _run(run: RunView, language: str, is_asked: bool) -> Widget:
    when = moment_told(run.moment, language)
    state = run.state if run.is_over else worded("stopped in", language, chapter=run.state)
    branch = f", {worded('branch', language)}" if run.is_branch else ""
    lines: list[Widget] = [text(run.story, "card"), text(f"{state}{branch}", "note"), text(when, "small")]
    if run.became_own:
        lines.append(text(worded("became own", language, things="; ".join(run.became_own)), "note"))
    if run.condition != "whole":
        lines.append(text(worded(f"run {run.condition}", language), "note"))
    lines += [text(f"“{words}”", "thought", "ink") for words in run.own_words]
    body = Row((portrait(run.person, "calm", 48), Column(tuple(lines), gap=3)), (48.0, 1.0), gap=14)
    return card(body, _sure(f"{run.id}", "sure run", language) if is_asked else _buttons(run, language))


def _buttons(run: RunView, language: str) -> Widget:
    return Row(
        (
            chip(worded("take up", language), "", Command("take up", run.id)),
            chip(worded("delete run", language), "", Command("sure", run.id)),
        ),
        (0.7, 0.3),
        gap=8,
    )


def _all(language: str, is_asked: bool) -> list[Widget]:
    if is_asked:
        return [_sure("", "sure all", language)]
    return [Row((chip(worded("delete all", language), "", Command("sure", "all")), Space(1)), (0.4, 0.6))]


def _sure(id: str, question: str, language: str) -> Widget:
    """Return the question once more: what is deleted cannot be had back."""
    buttons = (
        chip(worded("delete no", language), "", Command("sure", "")),
        chip(worded("delete yes", language), "", Command("delete", id)),
    )
    return Column((text(worded(question, language), "name"), Row(buttons, (0.5, 0.5), gap=8)), gap=6)
