"""`verwikkeld check`: all that is wrong with a story, each with its place, its line and what to do about it."""

import json
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import click

from game import content
from game.authoring.checking import Verdict, check_story, checked_data, fault_page, told
from game.cli.language import system_language
from game.cli.library import is_story, own_stories, rubric, scene_told, story_path
from game.desktop.refusals import refused
from game.errors import GameError
from game.loading import Stamp, stamp_of
from game.presenting import LANGUAGES

PAUSE = 0.25
"""Seconds between two looks at the files."""
_CODE = re.compile(r"[Ss]\d{1,4}")
_AGAIN = {
    "nl": "Bewaar een bestand en er wordt opnieuw gekeken; stoppen met Ctrl-C.",
    "en": "Save a file and it is looked at again; stop with Ctrl-C.",
}


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for on the command line."""

    language: str
    explain: bool
    everything: bool
    as_json: bool


@click.command()
@click.argument("stories", nargs=-1)
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of the messages.")
@click.option(
    "--explain",
    is_flag=True,
    help="Say with every message why it is one, and not once of each kind.",
)
@click.option("--all", "everything", is_flag=True, help="Leave nothing out, however many messages there are.")
@click.option("--strict", is_flag=True, help="Exit with 1 for remarks as well.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, with every message.")
@click.option("--watch", is_flag=True, help="Stay, and look again at every save.")
def check(
    stories: tuple[str, ...],
    language: str | None,
    explain: bool,
    everything: bool,
    strict: bool,
    as_json: bool,
    watch: bool,
) -> None:
    """Check STORIES, by name or path. When none is named: the one in the folder where you are, else all that come with the game.

    \b
    verwikkeld check my-story            what is wrong with it, and how to mend it
    verwikkeld check my-story --watch    the same, again at every save
    verwikkeld check S012                what one of the codes means, with an example

    Exit code 0 when all is well, 1 when there are errors, 2 when the command cannot be done.
    """
    asked = _Asked(language or system_language(), explain, everything, as_json)
    codes = [word for word in stories if _CODE.fullmatch(word) and not Path(word).exists()]
    if watch and (as_json or codes):
        raise click.UsageError("--watch shows stories as text: it goes neither with --json nor with a code.")
    try:
        if codes:
            _explain(codes, asked.language)
            return
        paths = [story_path(story) for story in stories] or _stories_here()
    except GameError as error:
        click.echo(refused(error, asked.language), err=True)
        sys.exit(2)
    for line in filter(None, (scene_told(story, asked.language) for story in stories)):
        click.echo(line, err=True)
    if watch:
        _watch(paths, asked)
    verdicts = _look(paths, asked)
    findings = sum(len(each.diagnostics if strict else each.errors) for each in verdicts)
    sys.exit(1 if findings else 0)


def _stories_here() -> list[Path]:
    """The story in the folder where one is; those of the game when there is none."""
    return [Path()] if is_story(Path()) else list(own_stories())


def _explain(codes: Sequence[str], language: str) -> None:
    handbook = content.stories() / "handbook"
    click.echo("\n\n".join(fault_page(handbook, code, language) for code in codes))


def _look(paths: Sequence[Path], asked: _Asked) -> Sequence[Verdict]:
    verdicts = [check_story(path, rubric(), progress=_doing) for path in paths]
    _doing("")
    if asked.as_json:
        click.echo(json.dumps(checked_data(verdicts, asked.language), indent=2))
        return verdicts
    for verdict in verdicts:
        for line in told(verdict, asked.language, explain=asked.explain, everything=asked.everything):
            click.echo(line)
    return verdicts


def _doing(what: str) -> None:
    """Show on one line of a terminal what is being done; nothing where nobody looks."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{what}", nl=False, err=True)


def _watch(paths: Sequence[Path], asked: _Asked) -> NoReturn:
    """Look, and look again whenever a file of these stories was changed, until the author stops it."""
    try:
        while True:
            # Taken before the reading: what is changed during it is then read once more.
            stamps = _stamps(paths)
            _look(paths, asked)
            click.echo(_AGAIN[asked.language])
            while stamps == (now := _stamps(paths)):
                time.sleep(PAUSE)
            _wait_till_written(paths, now)
            click.echo(f"\n{'─' * 72}\n")
    except KeyboardInterrupt:
        click.echo()
        sys.exit(0)


def _wait_till_written(paths: Sequence[Path], before: Sequence[Stamp]) -> None:
    """Wait till a save is over: many editors empty a file first, and an empty one is none of the author's faults."""
    while True:
        time.sleep(PAUSE)
        now = _stamps(paths)
        if now == before:
            return
        before = now


def _stamps(paths: Sequence[Path]) -> Sequence[Stamp]:
    return [stamp_of(path) for path in paths]
