"""`verwikkeld translate`: make or update the translation file of a story."""

from pathlib import Path

import click

from game.cli.language import system_language
from game.cli.library import opened, story_path, told
from game.errors import GameError
from game.loading import write_translation


@click.command()
@click.argument("story")
@click.argument("language")
def translate(story: str, language: str) -> None:
    """Put every text of STORY into locale/LANGUAGE.po; what was translated before is kept."""
    folder = story_path(story)
    loaded = opened(folder)
    if loaded.story is None:
        raise GameError("\n".join(told(loaded.diagnostics, system_language())))
    if folder.is_file():
        raise GameError(f"{folder.name}: a story in one file has no translations; make a folder of it")
    if not language.isalpha() or not 2 <= len(language) <= 3:
        raise GameError(f"'{language}' is no language code; two or three letters, such as 'en'")
    path = Path(folder) / "locale" / f"{language.lower()}.po"
    write_translation(loaded.story, language.lower(), path)
    click.echo(str(path))
