"""`verwikkeld check`: all the faults of a story, each with its place, and what would have been right."""

import sys
from pathlib import Path

import click

from game.authoring import read_story_test, run_story_test
from game.cli.language import system_language
from game.cli.library import opened, own_stories, rubric, story_path, told
from game.errors import GameError
from game.play import Program, Session, anything
from game.presenting import LANGUAGES

RUNS = 40
"""How many random runs look for a story that goes round without a choice."""


@click.command()
@click.argument("stories", nargs=-1)
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of the messages.")
@click.option("--explain", is_flag=True, help="Say with each fault why it is one, and how to mend it.")
def check(stories: tuple[str, ...], language: str | None, explain: bool) -> None:
    """Check STORIES, by name or path; all that come with the game when none is named. Exit code 1 on errors."""
    spoken = language or system_language()
    paths = [story_path(story) for story in stories] or list(own_stories())
    sound = [_check(path, spoken, explain) for path in paths]
    sys.exit(0 if all(sound) else 1)


def _check(path: Path, language: str, explain: bool) -> bool:
    loaded = opened(path)
    for diagnostic, line in zip(loaded.diagnostics, told(loaded.diagnostics, language), strict=True):
        click.echo(line)
        if explain:
            click.echo(diagnostic.explain(language))
    if loaded.story is None:
        click.echo(_verdict(path, language, len(loaded.diagnostics), sound=False))
        return False
    faults = _play(Program(loaded.story), path, language)
    for fault in faults:
        click.echo(fault)
    click.echo(_verdict(path, language, len(loaded.diagnostics) + len(faults), sound=not faults))
    return not faults


def _play(program: Program, path: Path, language: str) -> list[str]:
    """Play at random, to find where the story goes round, and then the story's own tests."""
    try:
        for seed in range(RUNS):
            Session.begin(program, seed, None, dict.fromkeys(program.story.chairs, anything))
        scripts = sorted((path / "tests").glob("*.script")) if path.is_dir() else []
        return [
            fault.render(language)
            for script in scripts
            for fault in run_story_test(program, read_story_test(script), rubric())
        ]
    except GameError as error:
        return [f"{path.name}: {error}"]


def _verdict(path: Path, language: str, count: int, sound: bool) -> str:
    if language == "nl":
        kan = "kan gespeeld worden" if sound else "kan zo niet gespeeld worden"
        return f"{path.name}: {kan}; meldingen: {count}"
    can = "can be played" if sound else "cannot be played like this"
    return f"{path.name}: {can}; messages: {count}"
