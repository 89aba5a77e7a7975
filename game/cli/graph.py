"""`verwikkeld graph`: the map of a story, as a page to look around in or for other drawing tools."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from game import content
from game.cli.language import system_language
from game.cli.library import program_of, rubric, story_path
from game.cli.writing import write_text
from game.play import Program
from game.presenting import LANGUAGES

if TYPE_CHECKING:
    from game.authoring.mapping import Reach


@click.command()
@click.argument("story")
@click.option(
    "--html", type=click.Path(dir_okay=False, path_type=Path), help="Write the map to FILE, as a page for a browser."
)
@click.option("--svg", "form", flag_value="svg", help="Print one still drawing.")
@click.option("--dot", "form", flag_value="dot", help="Print a graph for Graphviz.")
@click.option("--mermaid", "form", flag_value="mermaid", help="Print a flowchart for Mermaid.")
@click.option("--json", "form", flag_value="json", help="Print it as data.")
@click.option(
    "--scenes",
    "only_scenes",
    is_flag=True,
    help="Only the scenes in --svg, --dot and --mermaid, without their passages.",
)
@click.option(
    "--links",
    is_flag=True,
    help="Let places in the page open your editor (vscode://); the page then names your folders.",
)
@click.option("--no-reach", is_flag=True, help="Do not look into how likely one comes by each passage.")
@click.option(
    "--moves",
    type=click.IntRange(1),
    help="Look through so many moves for exact shares, before counting plays instead.",
)
@click.option(
    "--lang", "language", type=click.Choice(LANGUAGES), help="The language of the map and of the texts in it."
)
def graph(
    story: str,
    html: Path | None,
    form: str | None,
    only_scenes: bool,
    links: bool,
    no_reach: bool,
    moves: int | None,
    language: str | None,
) -> None:
    """Draw the map of STORY: chapters, scenes, passages, the ways between them, and how likely one comes by.

    Without an option the page is written to STORY-map.html, in the folder where you are (with --links to STORY-map-links.html).
    How likely one comes by is worked out exactly where that takes no more than --moves (50,000 when not given), and else counted in
    2,000 random plays.

    \b
    Example:
      verwikkeld graph het-zwarte-gat --html map.html
      verwikkeld graph het-zwarte-gat --dot --scenes | dot -Tpdf -o map.pdf
    """
    from game.authoring.mapping import map_view
    from game.authoring.telling import script_view

    if html is not None and form is not None:
        raise click.UsageError(
            "--html writes a page; --svg, --dot, --mermaid and --json print something else. Use one of them."
        )
    spoken = language or system_language()
    path = story_path(story)
    program = program_of(path, spoken)
    reach = None if no_reach else _reach(program, moves)
    view = map_view(script_view(program, rubric(), spoken), reach)
    if form is not None:
        click.echo(_printers()[form](view, not only_scenes), nl=False)
        return
    from game.authoring.mapping import map_html

    # With links the page names folders of this machine, so it never takes the place of the one that can be sent to others.
    to = html or Path(f"{program.story.slug}-map{'-links' if links else ''}.html")
    write_text(to, map_html(view, content.assets(), _folder(path) if links else None))
    click.echo(str(to))


def _reach(program: Program, moves: int | None) -> "Reach":
    """How likely one comes anywhere; how far it is is told to whoever watches."""
    from game.authoring.mapping import MOVES, reach_of

    most = moves or MOVES
    with click.progressbar(length=most, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        return reach_of(program, most, progress=lambda transitions, futures: bar.update(transitions - bar.pos))


def _printers() -> dict[str, Callable[[Any, bool], str]]:
    """By form, what prints it: of a map, and whether with its passages."""
    from game.authoring.mapping import map_dot, map_json, map_mermaid, map_svg

    return {
        "svg": lambda view, full: map_svg(view, with_passages=full),
        "dot": lambda view, full: map_dot(view, with_passages=full),
        "mermaid": lambda view, full: map_mermaid(view, with_passages=full),
        "json": lambda view, full: json.dumps(map_json(view), ensure_ascii=False, indent=1) + "\n",
    }


def _folder(path: Path) -> Path:
    """The folder from which the places in a story count."""
    return (path if path.is_dir() else path.parent).resolve()
