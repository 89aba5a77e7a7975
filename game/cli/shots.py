"""`verwikkeld shots`: every screen as a picture, without a display."""

from pathlib import Path

import click


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--all", "everything", is_flag=True, help="Every size, theme and language, instead of a good selection.")
def shots(folder: Path, everything: bool) -> None:
    """Render every screen to PNG in FOLDER."""
    from game.cli.window import render_shots

    for path in render_shots(folder, everything):
        click.echo(path)
