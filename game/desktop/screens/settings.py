"""The settings: all that can be set, each with what it is now and the way back to the usual, and a piece of play to see it on."""

from collections.abc import Sequence

from game.desktop.commands import Command
from game.desktop.keys import USUAL, keys_of
from game.desktop.screens.help import key_in_words
from game.desktop.screens.parts import chip, text
from game.desktop.setting import SETTINGS, Setting, is_usual
from game.desktop.widgets import (
    Button,
    Column,
    Flow,
    Mark,
    Panel,
    Portrait,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Split,
    Stage,
    Widget,
)
from game.desktop.words import all_words, worded
from game.presenting import PersonView, StageView, Standing
from game.saving import Settings

KEYS = ("walk", "press", "menu", "undo", "help", "page", "larger", "theme", "language", "full", "mute")
_SAMPLE = PersonView("mila", "Mila", "Mila", "", "marketing", "mila")
"""Whom the piece of play is with."""


def settings_screen(
    settings: Settings, asked: str = "", message: str = "", unheard: str = "", lacks: Sequence[str] = ()
) -> Screen:
    """Return the settings. `asked` is what the next key is to do, while a key is being chosen; `message` what was wrong with it.

    `unheard` names why there is no sound, where there is none; `lacks` is what this machine lacks for who does not see: "voice",
    "reader".
    """
    language = settings.language
    rows: list[Widget] = [*_preview(language), Space(4)]
    for group, those in SETTINGS.items():
        rows += [Space(8), text(worded(f"group {group}", language), "heading"), Rule()]
        if group == "hearing" and unheard:
            rows.append(text(worded(f"unheard {unheard}", language)))
        rows += [_row(setting, settings) for setting in those]
        if group == "hearing":
            rows += [text(worded(f"no {what}", language), "small") for what in lacks]
    rows += [Space(8), text(worded("set keys", language), "heading"), Rule()]
    rows.append(text(worded("set keys note", language), "small"))
    rows += [_key_row(act, settings, asked == act, message) for act in USUAL]
    if settings.keys:
        rows.append(Flow((chip(worded("keys usual", language), "", Command("take key", "")),)))
    head = Row(
        (text(worded("settings", language), "heading"), chip(worded("back", language), "Esc", Command("close"))),
        (1.0, 0),
        is_centred=True,
    )
    page = Column((head, Rule(), Scroll("settings", Column((*rows, Space(20)), gap=9))), gap=7, grows=(2,))
    stage = StageView("kantine", "morning", worded("settings", language), (Standing(_SAMPLE, "smile"),))
    picture = Stage(stage, worded("set stage", language), (worded("settings", language),))
    root = Split(picture, Panel(page, "paper", pad=(30, 12), fills=True), 0.36)
    return Screen("settings", root, first=Command("close"), title=worded("settings", language), keys=KEYS)


def _preview(language: str) -> list[Widget]:
    """A few lines as they look in play."""
    said = Column((text(_SAMPLE.short, "name", _SAMPLE.side), text(worded("set sample said", language))))
    face = Portrait(_SAMPLE.portrait, "smile", "M", _SAMPLE.side, 44)
    own = Panel(text(worded("set sample own", language)), "own_sales", edge="sales", pad=(16, 9))
    return [Row((face, said), (44.0, 1.0), gap=12), Row((Space(1), own), (44.0, 1.0), gap=12)]


def _row(setting: Setting, settings: Settings) -> Widget:
    """Return what a setting is called, what it can be, and, where it is not as usual, the way back to that."""
    language = settings.language
    label = worded(f"set {setting.name}", language)
    buttons = _steps(setting, settings, label) if setting.manner == "steps" else _ways(setting, settings, label)
    if not is_usual(settings, setting.name):
        back = worded("set usual", language)
        buttons += (chip(back, "", Command("set", f"{setting.name} 0"), f"{label}: {back}"),)
    note = f"set {setting.name} note"
    notes = (text(worded(note, language), "small"),) if note in all_words() else ()
    return Column((_line(text(label, "name"), Flow(buttons, 6)), *notes), gap=3)


def _steps(setting: Setting, settings: Settings, label: str) -> tuple[Widget, ...]:
    language = settings.language
    percent = f"{round(getattr(settings, setting.name) * 100)}%"
    less = worded("set less", language, what=label, now=percent)
    more = worded("set more", language, what=label, now=percent)
    return (
        chip("−", "-", Command("set", f"{setting.name} -"), less),
        text(percent, "name"),
        chip("+", "+", Command("set", f"{setting.name} +"), more),
    )


def _ways(setting: Setting, settings: Settings, label: str) -> tuple[Widget, ...]:
    here = setting.place(settings)
    return tuple(
        _way(setting, place, place == here, label, settings.language) for place, _ in enumerate(setting.values)
    )


def _way(setting: Setting, place: int, is_on: bool, label: str, language: str) -> Button:
    """Return one of a few ways something can be. The one it is has a mark beside it, and heavier letters: not colour alone."""
    value = setting.values[place]
    if f"set {setting.name} {place}" in all_words():
        words = worded(f"set {setting.name} {place}", language)
    elif setting.manner == "switch":
        words = worded("on" if value else "off", language)
    else:
        words = worded(f"set {setting.name} {value}", language)
    words_as = text(words, "name" if is_on else "small", "ink")
    child = Row((Mark(is_on), words_as), (0, 0), gap=7, is_centred=True)
    return Button(
        child,
        Command("set", f"{setting.name} ={place}"),
        f"{label}: {words}",
        look="key",
        role="radio",
        is_on=is_on,
        position=(place + 1, len(setting.values)),
    )


def _key_row(act: str, settings: Settings, is_asked: bool, message: str) -> Widget:
    """Return what a key does, the keys that do it, and the way to another."""
    language, label = settings.language, worded(f"key {act}", settings.language)
    keys = keys_of(act, settings.keys)
    of_keyboard = [key_in_words(key, language) for key in keys if not key.startswith("pad ")]
    of_pad = [key_in_words(key, language) for key in keys if key.startswith("pad ")]
    words = ", ".join(of_keyboard) or worded("key none", language)
    pad = (text(f"{worded('pad', language)}: {', '.join(of_pad)}", "small"),) if of_pad else ()
    if is_asked:
        question = worded("key asked", language)
        said = (text(message, "name"),) if message else ()
        leave = chip(worded("key leave", language), "Esc", Command("ask key", ""))
        return Panel(
            Column((text(label, "name"), text(question), *said, Flow((leave,))), gap=4),
            "panel",
            line="ink",
            pad=(14, 9),
        )
    other = worded("key other", language)
    buttons: list[Widget] = [chip(other, "", Command("ask key", act), f"{label}: {other}")]
    if act in dict(settings.keys):
        usual = worded("set usual", language)
        buttons.append(chip(usual, "", Command("take key", act), f"{label}: {usual}"))
    does = Column((text(label, "note"), text(words, "name"), *pad), gap=0)
    return Row((does, Flow(tuple(buttons), 6)), (0.55, 0.45), gap=12, is_centred=True)


def _line(label: Widget, ways: Widget) -> Widget:
    return Row((label, ways), (0.26, 0.74), gap=12, is_centred=True)
