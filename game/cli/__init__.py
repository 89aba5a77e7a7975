"""The command `verwikkeld`: one module a command, and the only place that wires the floors together."""

import io
import sys

import click

from game import __version__
from game.cli.check import check
from game.cli.cues import cues
from game.cli.debrief import debrief
from game.cli.diff import diff
from game.cli.explore import explore
from game.cli.graph import graph
from game.cli.language import in_its_language, system_language
from game.cli.new import new
from game.cli.play import play
from game.cli.preview import preview
from game.cli.proof import proof
from game.cli.schema import schema
from game.cli.shots import shots
from game.cli.test import test
from game.cli.translate import translate
from game.desktop.refusals import refused
from game.errors import GameError

__all__ = ["main", "verwikkeld"]


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="verwikkeld")
@click.pass_context
def verwikkeld(context: click.Context) -> None:
    """Verwikkeld: play what happens between sales and marketing. Without a command the window opens."""
    if context.invoked_subcommand is None:
        context.invoke(play)


for command in (
    play,
    preview,
    debrief,
    new,
    check,
    cues,
    explore,
    graph,
    proof,
    schema,
    test,
    diff,
    translate,
    shots,
):
    assert command.callback is not None, "a command does something"
    command.callback = in_its_language(command.callback)
    verwikkeld.add_command(command)


def main() -> None:
    """Run the command line; what cannot be done is said in a line, with exit code 1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Where the system writes in few letters, as Windows to a file, an arrow becomes a question mark and no fault.
            stream.reconfigure(errors="replace")
    try:
        verwikkeld(prog_name="verwikkeld")
    except GameError as error:
        click.echo(refused(error, system_language()), err=True)
        sys.exit(1)
