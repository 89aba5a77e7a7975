"""Every screen as a picture, through the same code as the window, without a display: for whoever changes the look."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.desktop.commands import Command
from game.desktop.contact_sheet import contact_sheet
from game.desktop.desk import Desk
from game.desktop.game_port import Game, Trouble
from game.desktop.playing import Playing
from game.desktop.type import Type
from game.desktop.ui import Ui
from game.desktop.widgets import Button
from game.desktop.window import Window
from game.presenting import StoryView
from game.saving import Settings

Size = tuple[int, int]
_MOST_PICKS = 60
_PATIENCE = 400
"""How many times is looked whether the debrief is there; each time a game may take a moment of its own."""


@dataclass(frozen=True, slots=True)
class Manner:
    """One way of looking at the screens."""

    language: str
    theme: str
    text: float
    size: Size
    chair: int = 0

    @property
    def name(self) -> str:
        width, height = self.size
        return f"{self.language}-{self.theme}-{round(self.text * 100)}-{width}x{height}"


SELECTION = (
    Manner("nl", "paper", 1.0, (1280, 720)),
    Manner("en", "paper", 1.0, (1920, 1080), chair=1),
    Manner("nl", "night", 1.0, (1280, 720), chair=1),
    Manner("en", "contrast", 1.5, (1280, 720)),
    Manner("nl", "paper", 2.0, (1280, 720)),
    Manner("en", "night", 2.0, (960, 540), chair=1),
    Manner("nl", "paper", 1.0, (960, 540)),
    Manner("nl", "paper", 1.3, (800, 1100)),
)
"""A selection that shows each theme, language, size and text size at least once."""
EVERYTHING = tuple(
    Manner(language, theme, text, size, chair=place % 2)
    for language in ("nl", "en")
    for theme in ("paper", "night", "contrast")
    for place, text in enumerate((1.0, 2.0))
    for size in ((1280, 720), (1920, 1080), (960, 540))
)


def render_shots(folder: Path, game: Callable[[], Game], assets: Path, everything: bool = False) -> list[Path]:
    """Render every screen to PNG, with a contact sheet for each manner, and return the files.

    `game` gives a fresh game each time it is called.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    folder.mkdir(parents=True, exist_ok=True)
    pygame.display.init()
    paths: list[Path] = []
    for manner in EVERYTHING if everything else SELECTION:
        made: list[tuple[str, pygame.Surface]] = []
        for screen, surface in shots(game(), manner, assets):
            paths.append(folder / f"{manner.name}-{screen}.png")
            pygame.image.save(surface, paths[-1])
            made.append((screen, surface.copy()))
        paths.append(folder / f"contact-{manner.name}.png")
        pygame.image.save(contact_sheet(made, Type(assets / "fonts")), paths[-1])
    return paths


def shots(game: Game, manner: Manner, assets: Path) -> Iterator[tuple[str, pygame.Surface]]:
    """Play a run to its end in one manner, and show each kind of screen on the way."""
    surface = pygame.display.set_mode(manner.size)
    settings = Settings(manner.language, manner.theme, manner.text, is_moving=False)
    window = Window(Playing(game, Ui(settings=settings)), assets, surface)
    yield from _before(window, game, manner)
    if window.desk.screen.id == "play":
        yield from _run(window)
        yield from _overs(window)
        yield from _afterwards(window)
        yield from _moments(window)
        yield from _players(window)


def _shot(window: Window, name: str) -> tuple[str, pygame.Surface]:
    window.desk.rest()
    window.paint()
    return name, window.surface


def _before(window: Window, game: Game, manner: Manner) -> Iterator[tuple[str, pygame.Surface]]:
    yield _shot(window, "1-title")
    stories = game.stories(manner.language)
    for trouble in (story for story in stories if isinstance(story, Trouble)):
        window.desk.press(Command("story", trouble.name))
        yield _shot(window, "9-trouble")
        window.desk.press(Command("close"))
    story = next((story for story in stories if isinstance(story, StoryView)), None)
    if story is None:
        return
    window.desk.press(Command("story", story.slug))
    yield _shot(window, "2-chairs")
    chair = story.chairs[manner.chair % len(story.chairs)]
    window.desk.press(Command("begin", f"{story.slug}/{chair.id}"))
    yield _shot(window, "3-play-first")


def _run(window: Window) -> Iterator[tuple[str, pygame.Surface]]:
    """Read and pick to the ending; a few moments on the way are shown."""
    playing, picks, chapters = window.desk.playing, 0, 0
    while playing.ui.screen != "ending" and picks < _MOST_PICKS:
        if playing.ui.screen == "mirror":
            yield from _mirror(window)
            continue
        choices = [box.widget for box, _ in window.desk.layout.focus if _is_open_choice(box.widget)]
        if not choices:
            window.desk.press(Command("read on"))
            if playing.ui.screen == "chapter":
                chapters += 1
                if chapters <= 2:
                    yield _shot(window, f"5-chapter-{chapters}")
            continue
        picks += 1
        if picks in (2, 5, 8):
            yield from _keep(window, picks)
        if picks in (1, 4, 8):
            yield _shot(window, f"4-choice-{picks}")
            window.desk.key("down")
            yield _shot(window, f"4-choice-{picks}-focus")
        window.desk.key("1" if picks % 3 else str(min(2, len(choices))))
        if picks in (1, 4, 8):
            yield _shot(window, f"4-picked-{picks}")
        if picks in (5, 9):
            yield from _peek(window, "web", f"6-web-{picks}")
        if picks == 6:
            yield from _peek(window, "history", "7-history")
            window.desk.press(Command("to title"))
            yield _shot(window, "1-title-kept")
            window.desk.press(Command("go on"))
            yield _shot(window, "4-gone-on")


def _keep(window: Window, picks: int) -> Iterator[tuple[str, pygame.Surface]]:
    """Keep a moment under the name that is proposed. Only the first is shown."""
    window.desk.press(Command("show", "keep"))
    if picks == 2:
        yield _shot(window, "4-keep")
    window.desk.press(Command("keep moment"))
    if picks == 2:
        yield _shot(window, "4-kept")


def _mirror(window: Window) -> Iterator[tuple[str, pygame.Surface]]:
    """Look into a mirror: asked, and answered. Only the first is shown."""
    chapter = window.desk.playing.ui.chapter
    shown = [("5-mirror-asked", None), ("5-mirror-told", "1")] if chapter == 0 else []
    for name, key in shown:
        if key:
            window.desk.key(key)
        yield _shot(window, name)
    window.desk.press(Command("mirrored"))


def _afterwards(window: Window) -> Iterator[tuple[str, pygame.Surface]]:
    """Look back, page by page, and at the list of runs."""
    desk = window.desk
    desk.press(Command("show", "debrief"))
    yield _shot(window, "9-looking")
    for _ in range(_PATIENCE):
        if not desk.is_waiting:
            break
        desk.look_again()
    for number in range(_MOST_PICKS):
        page = desk.screen.id
        yield _shot(window, f"9-{number + 1:02}-{page.replace(' ', '-')}")
        desk.press(Command("page", "+"))
        if desk.screen.id == page:
            break
    desk.press(Command("show", "runs"))
    yield _shot(window, "9-runs")


def _moments(window: Window) -> Iterator[tuple[str, pygame.Surface]]:
    """Look at the moments that were kept: the list, one of them being renamed, and one being asked about."""
    desk = window.desk
    desk.press(Command("to title"))
    desk.press(Command("show", "moments"))
    yield _shot(window, "9-moments")
    for act in ("rename", "sure"):
        of_last = [each for each in _commands(desk) if each.act == act and each.value.startswith("moment/")][-1:]
        for command in of_last:
            desk.press(command)
            yield _shot(window, f"9-moments-{act}")
            desk.press(Command(act))
    desk.press(Command("close"))


def _players(window: Window) -> Iterator[tuple[str, pygame.Surface]]:
    """Let somebody join, and look at who plays."""
    desk = window.desk
    yield from _peek(window, "players", "9-players-one")
    for name in ("Noor", "Bas van den Bouwhuijsen"):
        desk.press(Command("show", "players"))
        desk.press(Command("write", "player"))
        desk.type(name)
        desk.press(Command("add player"))
    yield _shot(window, "9-title-player")
    yield from _peek(window, "players", "9-players")


def _commands(desk: Desk) -> list[Command]:
    return [box.widget.command for box, _ in desk.layout.focus if isinstance(box.widget, Button)]


def _peek(window: Window, screen: str, name: str) -> Iterator[tuple[str, pygame.Surface]]:
    window.desk.press(Command("show", screen))
    yield _shot(window, name)
    window.desk.press(Command("close"))


def _overs(window: Window) -> Iterator[tuple[str, pygame.Surface]]:
    yield _shot(window, "8-ending")
    window.desk.key("end")
    yield _shot(window, "8-ending-below")
    window.desk.press(Command("close"))
    yield _shot(window, "9-menu")
    window.desk.press(Command("close"))
    yield from _peek(window, "help", "9-help")
    yield from _peek(window, "settings", "9-settings")


def _is_open_choice(widget: object) -> bool:
    return isinstance(widget, Button) and widget.role == "choice" and widget.is_open
