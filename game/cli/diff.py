"""`verwikkeld diff`: what an edit of a story changed in meaning, and what it breaks."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from game.authoring.comparing import (
    BUDGET,
    Comparison,
    as_data,
    broken_runs,
    broken_scripts,
    differences,
    ends_of,
    told,
)
from game.cli.kept_runs import kept_runs
from game.cli.language import system_language
from game.cli.library import program_of, rubric, story_path
from game.cli.revision import story_at
from game.presenting import LANGUAGES


@click.command()
@click.argument("old")
@click.argument("new", required=False)
@click.option("--git", "revision", metavar="REV", help="Compare one story with what it was at this revision of git.")
@click.option("--runs", "with_runs", is_flag=True, help="Also tell which of your kept runs it breaks.")
@click.option("--quick", is_flag=True, help="Do not look at how the story ends.")
@click.option(
    "--budget",
    type=click.IntRange(0),
    default=BUDGET,
    show_default=True,
    help="So many moves are looked at in each version.",
)
@click.option("--all", "everything", is_flag=True, help="Leave nothing out.")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of the messages.")
@click.option("--json", "as_json", is_flag=True, help="Print it as data.")
def diff(
    old: str, new: str | None, revision: str | None, with_runs: bool, quick: bool, budget: int, everything: bool,
    language: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Tell what changed from the story OLD to the story NEW: what breaks, what came and went, which rules and words differ.

    Exit code 0 when nothing changed in meaning, 1 when something did.

    \b
    Example: verwikkeld diff my-story-yesterday my-story
             verwikkeld diff my-story --git HEAD~1
    """
    if (new is None) == (revision is None):
        raise click.UsageError("give two stories, or one and --git REV")
    spoken = language or system_language()
    with _versions(old, new, revision, spoken) as (before, after):
        comparison = _compared(before, after, with_runs, None if quick else budget, spoken)
    if sys.stderr.isatty():
        click.echo("\r\033[K", nl=False, err=True)
    if as_json:
        click.echo(json.dumps(as_data(comparison, spoken), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(told(comparison, spoken, everything)))
    sys.exit(0 if comparison.is_same else 1)


@contextmanager
def _versions(old: str, new: str | None, revision: str | None, language: str) -> Iterator[tuple[Path, Path]]:
    if revision is None:
        assert new
        yield story_path(old), story_path(new)
        return
    path = story_path(old)
    with story_at(path, revision, language) as before:
        yield before, path


def _compared(old: Path, new: Path, with_runs: bool, budget: int | None, language: str) -> Comparison:
    before, after = program_of(old, language), program_of(new, language)
    runs = broken_runs(kept_runs(after), before, after) if with_runs else ()
    return Comparison(
        slug=after.story.slug,
        differences=differences(before.story, after.story, language),
        scripts=broken_scripts(old, before, new, after, rubric()),
        runs=runs,
        ends=None if budget is None else ends_of(before, after, budget, _progress),
    )


def _progress(transitions: int, _futures: int) -> None:
    """Tell whoever waits at a terminal how many moves were looked at."""
    if sys.stderr.isatty():
        click.echo(f"\r… {transitions}", nl=False, err=True)
