"""What lies over the play when asked for: the menu, the keys, and what is wrong with a story."""

from collections.abc import Sequence

from game.desktop.commands import Command
from game.desktop.game_port import Trouble
from game.desktop.screens.parts import chip, main, text
from game.desktop.screens.title import settings
from game.desktop.widgets import Column, Panel, Picture, Row, Rule, Screen, Scroll, Space, Split, Widget
from game.desktop.words import worded
from game.presenting import StoryView

_KEYS = {
    "numbers": "1 – 9",
    "arrows": "Arrows, Tab",
    "enter": "Enter, Space",
    "back": "Backspace, U",
    "web": "W",
    "history": "H",
    "language": "L",
    "text": "+  −  0",
    "theme": "T",
    "page": "PgUp PgDn",
    "full": "F11",
    "menu": "Esc",
    "help": "F1  ?",
}


_KEYS_IN_WORDS = {"arrows": {"nl": "Pijltjes, Tab"}, "enter": {"nl": "Enter, spatie"}}


def menu_screen(under: str, language: str, theme: str, text_size: float, is_moving: bool = True) -> Screen:
    """Return the menu that lies over a screen."""
    in_play = under in ("play", "ending", "chapter", "mirror", "debrief")
    state = {on: worded("on" if on else "off", language) for on in (True, False)}
    close = main(worded("close" if in_play else "close title", language), Command("close"))
    children: list[Widget] = [text(worded("menu", language), "chapter"), Rule(), Space(6), close]
    if in_play:
        children.append(
            Row(
                (
                    chip(worded("step back", language), "U", Command("step back")),
                    chip(worded("history", language), "H", Command("show", "history")),
                ),
                (0.5, 0.5),
                gap=8,
            )
        )
    movement = worded("movement", language, state=state[is_moving])
    children += [Space(4), *settings(language, theme, text_size)[:-1]]
    children.append(
        Row(
            (
                chip(movement, "", Command("movement")),
                chip(worded("help", language), "F1", Command("show", "help")),
            ),
            (0.5, 0.5),
            gap=8,
        )
    )
    children += [Space(8), Rule(), Space(4)]
    if in_play:
        children += [_wide(worded("to title", language), Command("to title"))]
    children.append(_wide(worded("quit", language), Command("quit"), "Q"))
    if in_play:
        children.append(text(worded("kept", language), "small"))
    return _page("menu", children, worded("menu", language))


def help_screen(language: str) -> Screen:
    """Return the keys, and what each does."""
    rows: list[Widget] = [text(worded("help", language), "chapter"), Rule(), Space(4)]
    rows += [
        Row(
            (
                text(_KEYS_IN_WORDS.get(name, {}).get(language, key), "name"),
                text(worded(f"key {name}", language), "note"),
            ),
            (0.34, 0.66),
            gap=12,
            is_centred=True,
        )
        for name, key in _KEYS.items()
    ]
    rows += [Space(8), Row((chip(worded("back", language), "Esc", Command("close")), Space(1)), (0, 1.0))]
    return _page("help", rows, worded("help", language))


def trouble_screen(stories: Sequence[StoryView | Trouble], name: str, language: str) -> Screen:
    """Return all that is wrong with a story, with its places, so that it can be mended."""
    faulty = (story for story in stories if isinstance(story, Trouble) and story.name == name)
    trouble = next(faulty, Trouble(name, ()))
    rows: list[Widget] = [text(trouble.name, "chapter"), text(worded("trouble", language), "lead", "soft"), Rule()]
    rows += [text(line, "note") for line in trouble.lines[:60]]
    if len(trouble.lines) > 60:
        rows.append(text(worded("trouble more", language, count=str(len(trouble.lines) - 60)), "small"))
    rows += [Space(8), Row((chip(worded("back", language), "Esc", Command("close")), Space(1)), (0, 1.0)), Space(12)]
    return _page("trouble", rows, trouble.name)


def _wide(words: str, command: Command, key: str = "") -> Widget:
    return chip(words, key, command)


def _page(id: str, children: list[Widget], title: str) -> Screen:
    scroll = Scroll(id, Column(tuple(children), gap=9), is_centred=True)
    page = Panel(scroll, "paper", pad=(48, 22), fills=True)
    return Screen(id, Split(Picture("titel"), page, 0.5), first=Command("close"), title=title, reads=id != "menu")
