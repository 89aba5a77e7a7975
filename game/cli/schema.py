"""`verwikkeld schema`: what an editor needs to help with a story."""

from pathlib import Path

import click

from game.authoring.starting import SCENE_LINE, STORY_LINE, write_schemas
from game.cli.language import system_language
from game.cli.library import opened, rubric
from game.errors import GameError
from game.presenting import LANGUAGES


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True))
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of the help in the editor.")
def schema(folder: Path, language: str | None) -> None:
    """Write what an editor needs into FOLDER/editor: completion, help and marks for story.yaml and for scenes.

    For a story that has none, after the game was renewed, and when people or scenes came in whose names it should offer. A
    file says with its first line where to look; `verwikkeld new` writes that line. Works without a network in every editor
    with the YAML language server, such as Visual Studio Code with the extension "YAML" by Red Hat.

    \b
    Example:
      verwikkeld schema my-story --lang nl
    """
    if not (folder / "story.yaml").is_file():
        raise GameError(f"{folder} holds no story.yaml; an editor can only help with the folder of a story")
    spoken = language or system_language()
    for path, line in zip(
        write_schemas(folder, rubric(), spoken, opened(folder).story), (STORY_LINE, SCENE_LINE), strict=True
    ):
        click.echo(f"{path}\n  {_FIRST[spoken]}: {line.strip()}")


_FIRST = {"nl": "de eerste regel van het bestand", "en": "the first line of the file"}
