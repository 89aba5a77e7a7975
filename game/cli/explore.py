"""`verwikkeld explore`: all that can happen in a story, looked through exactly."""

import json
import sys

import click

from game.authoring.exploring import as_json, explored, lines
from game.cli.language import system_language
from game.cli.library import program_of, story_path
from game.exploring import BUDGET
from game.presenting import LANGUAGES
from game.story import CHAIRS


@click.command()
@click.argument("story")
@click.option(
    "--chair", "chairs", type=click.Choice(CHAIRS), multiple=True, help="Only this chair is free. Else all are."
)
@click.option(
    "--budget", type=click.IntRange(1), default=BUDGET, show_default=True, help="How many moves to look at, at most."
)
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of what is told.")
@click.option("--json", "in_json", is_flag=True, help="Print everything as JSON.")
def explore(story: str, chairs: tuple[str, ...], budget: int, language: str | None, in_json: bool) -> None:
    """Look through all that can happen in STORY, by name or path.

    What can be reached and by which way, how many playthroughs there are, how often each ending comes up, what makes no
    difference, and whether what the story claims of itself is true. Each finding comes with the shortest playthrough that shows it.
    A chair that is not free follows its rule of thumb.

    \b
    Example:
      verwikkeld explore het-zwarte-gat --lang en

    Exit code 0 when nothing stands out, 1 when something does, 2 for wrong usage.
    """
    spoken = language or system_language()
    program = program_of(story_path(story), spoken)
    free = tuple(chair for chair in program.story.chairs if chair in chairs) if chairs else None
    result = explored(program, free, budget, _progress)
    if in_json:
        click.echo(json.dumps(as_json(result, "nl" if spoken == "nl" else "en"), ensure_ascii=False, indent=1))
    else:
        for line in lines(result, story, "nl" if spoken == "nl" else "en"):
            click.echo(line)
    is_well = not result.findings and all(verdict.holds is not False for verdict in result.verdicts)
    sys.exit(0 if is_well else 1)


def _progress(transitions: int, futures: int) -> None:
    """Tell a terminal how far it is, on one line that is written over."""
    if sys.stderr.isatty():
        click.echo(f"\r{transitions:,} / {futures:,} ", nl=False, err=True)
