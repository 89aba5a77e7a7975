"""`verwikkeld proof`: the whole script of a story to read on paper, with its figures."""

import json
import sys
from pathlib import Path

import click

from game import content
from game.cli.language import system_language
from game.cli.library import program_of, rubric, story_path
from game.cli.writing import write_text
from game.presenting import LANGUAGES
from game.story import Story


@click.command()
@click.argument("story")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write it to FILE.")
@click.option("--languages", help="Which languages of the story, side by side where there are two: nl,en.")
@click.option("--bare", is_flag=True, help="Leave out where each choice comes from and what it does.")
@click.option(
    "--debrief", "with_debrief", is_flag=True, help="Also the words for afterwards: thoughts, prices, questions."
)
@click.option(
    "--plays", type=click.IntRange(1, 100_000), help="In how many random plays the length of a run is counted."
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as data, and write nothing.")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of headings and figures.")
def proof(
    story: str,
    html: Path | None,
    languages: str | None,
    bare: bool,
    with_debrief: bool,
    plays: int | None,
    as_json: bool,
    language: str | None,
) -> None:
    """Write the script of STORY as a page to print: every scene, who speaks, on what condition, and what each choice does.

    With it: words per scene, per character and per run, reading minutes, and how easily it reads. Without --html it is written to
    STORY-proof.html, in the folder where you are. Open it in a browser and print it.

    \b
    Example:
      verwikkeld proof het-zwarte-gat --languages nl,en --html proof.html
    """
    from game.authoring.proofs import proof_html, proof_json, proof_view, run_lengths
    from game.authoring.proofs.counting import PLAYS
    from game.authoring.telling import script_view

    spoken = language or system_language()
    program = program_of(story_path(story), spoken)
    tongues = _languages(languages, program.story, spoken)
    count = plays or PLAYS
    with click.progressbar(length=count * len(tongues), file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        runs = [run_lengths(program, tongue, count, lambda: bar.update(1)) for tongue in tongues]
    view = proof_view([script_view(program, rubric(), tongue) for tongue in tongues], runs)
    if as_json:
        click.echo(json.dumps(proof_json(view), ensure_ascii=False, indent=1))
        return
    to = html or Path(f"{program.story.slug}-proof.html")
    page = proof_html(
        view, spoken, content.assets(), minutes=program.story.minutes, with_notes=not bare, with_debrief=with_debrief
    )
    write_text(to, page)
    click.echo(str(to))


def _languages(asked: str | None, story: Story, spoken: str) -> tuple[str, ...]:
    """Which languages to set beside each other: those asked for; else the one spoken, where the story has it, or its own."""
    if asked is None:
        return (spoken if spoken in story.languages else story.language,)
    wanted = tuple(dict.fromkeys(part.strip() for part in asked.split(",") if part.strip()))
    missing = [part for part in wanted if part not in story.languages]
    if missing or not 1 <= len(wanted) <= 2:
        has = ", ".join(story.languages)
        raise click.UsageError(
            f"--languages: een of twee van de talen van '{story.slug}': {has}"
            if spoken == "nl"
            else f"--languages takes one or two of the languages that '{story.slug}' has: {has}"
        )
    return wanted
