"""The window, wired: where its runs are kept, which stories are on the shelf, and how it opens."""

import tempfile
from dataclasses import replace
from pathlib import Path

import platformdirs

from game import content
from game.cli.evening import Evening
from game.cli.language import system_language
from game.cli.library import own_stories
from game.saving import Runs, Settings


def runs_folder() -> Path:
    """Return where the first player's runs are kept; what the others have lies beside it."""
    return platformdirs.user_data_path("verwikkeld", appauthor=False) / "runs"


def pages_folder() -> Path:
    """Return where a debrief is written that the player wants to keep."""
    return platformdirs.user_documents_path() / "Verwikkeld"


def settings_file() -> Path:
    """Return where the first player's settings are kept."""
    return platformdirs.user_config_path("verwikkeld", appauthor=False) / "settings.json"


def open_window(
    story: Path | None, chair: str | None, language: str | None, seed: int | None, runs: Path | None = None
) -> None:
    """Open the window on the title or, with a story, on its chairs; with a chair as well, in the play.

    `runs` is where they are kept, a folder of that name; by default with what else the game keeps here.
    """
    from game.desktop.commands import Command
    from game.desktop.playing import Playing
    from game.desktop.ui import Ui
    from game.desktop.window import Window, open_display

    stories = own_stories() if story is None else (story, *(path for path in own_stories() if path != story))
    evening = Evening(
        stories, Runs(runs or runs_folder()), seed, pages_folder(), can_wait=True, settings=settings_file()
    )
    settings = evening.settings(Settings(language=system_language()))
    settings = replace(settings, language=language or settings.language)
    playing = Playing(evening, Ui(settings=settings), evening.keep_settings)
    if story is not None:
        slug = story.stem if story.is_file() else story.name
        playing.press(Command("story", slug))
        if chair is not None:
            playing.press(Command("begin", f"{slug}/{chair}"))
    Window(playing, content.assets(), open_display(is_full=settings.is_full), evening.pictures).run(is_heard=True)


def render_shots(folder: Path, everything: bool) -> list[Path]:
    """Render every screen to PNG, playing the stories that come with the game; no run is kept."""
    from game.desktop import shots

    with tempfile.TemporaryDirectory() as kept:

        def evening() -> Evening:
            """Return a game in which nobody has played yet."""
            return Evening(own_stories(), Runs(Path(tempfile.mkdtemp(dir=kept)) / "runs"), seed=4)

        return shots.render_shots(folder, evening, content.assets(), everything)
