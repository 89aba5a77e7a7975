"""The window, wired: where its runs are kept, which stories are on the shelf, and how it opens."""

import tempfile
from pathlib import Path

import platformdirs

from game import content
from game.cli.evening import Evening
from game.cli.language import system_language
from game.cli.library import own_stories
from game.presenting import LANGUAGES
from game.saving import KeptLook, Looks, Runs


def runs_folder() -> Path:
    """Return where this player's runs are kept."""
    return platformdirs.user_data_path("verwikkeld", appauthor=False) / "runs"


def pages_folder() -> Path:
    """Return where a debrief is written that the player wants to keep."""
    return platformdirs.user_documents_path() / "Verwikkeld"


def look_file() -> Path:
    """Return where the look of the window is kept."""
    return platformdirs.user_config_path("verwikkeld", appauthor=False) / "look.json"


def open_window(story: Path | None, chair: str | None, language: str | None, seed: int | None) -> None:
    """Open the window on the title or, with a story, on its chairs; with a chair as well, in the play."""
    from game.desktop.commands import Command
    from game.desktop.playing import Playing
    from game.desktop.theme import THEMES
    from game.desktop.ui import Ui
    from game.desktop.window import Window, open_display

    stories = own_stories() if story is None else (story, *(path for path in own_stories() if path != story))
    evening = Evening(stories, Runs(runs_folder()), seed, pages_folder())
    looks = Looks(look_file())
    usual = KeptLook(system_language(), "paper", 1.0, is_moving=True, is_full=False)
    look = looks.read(usual)
    theme = look.theme if look.theme in THEMES else usual.theme
    spoken = language or (look.language if look.language in LANGUAGES else usual.language)
    ui = Ui(language=spoken, theme=theme, text_size=look.text_size, is_moving=look.is_moving, is_full=look.is_full)
    playing = Playing(evening, ui, lambda ui: looks.keep(KeptLook(*ui.look)))
    if story is not None:
        slug = story.stem if story.is_file() else story.name
        playing.press(Command("story", slug))
        if chair is not None:
            playing.press(Command("begin", f"{slug}/{chair}"))
    Window(playing, content.assets(), open_display(is_full=ui.is_full), evening.pictures).run()


def render_shots(folder: Path, everything: bool) -> list[Path]:
    """Render every screen to PNG, playing the stories that come with the game; no run is kept."""
    from game.desktop import shots

    with tempfile.TemporaryDirectory() as runs:
        return shots.render_shots(
            folder, lambda: Evening(own_stories(), Runs(Path(runs)), seed=4), content.assets(), everything
        )
