"""The command `verwikkeld`: one module a command, and the only place that wires the floors together."""

import io
import sys
from functools import cache
from importlib import import_module

import click

from game import __version__
from game.cli.language import in_its_language, system_language
from game.desktop.refusals import refused
from game.errors import GameError

__all__ = ["main", "verwikkeld"]


COMMANDS = (
    "play", "preview", "debrief", "new", "check", "cues", "explore", "graph", "proof", "schema", "test", "diff", "translate",
    "shots",
)  # fmt: skip
"""Each is a module of that name, and is imported only when it is asked for: who plays does not wait for the author's bench."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        return _command(cmd_name) if cmd_name in COMMANDS else None


@cache
def _command(name: str) -> click.Command:
    """Return a command that says in its own language what it cannot do."""
    command = getattr(import_module(f"game.cli.{name}"), name)
    assert isinstance(command, click.Command)
    assert command.callback is not None, "a command does something"
    command.callback = in_its_language(command.callback)
    return command


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="verwikkeld")
@click.pass_context
def verwikkeld(context: click.Context) -> None:
    """Verwikkeld: play what happens between sales and marketing. Without a command the window opens."""
    if context.invoked_subcommand is None:
        play = verwikkeld.get_command(context, "play")
        assert play is not None
        context.invoke(play)


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
