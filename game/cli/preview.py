"""`verwikkeld preview`: the game window beside the editor, for whoever writes a story."""

import json
from dataclasses import replace

import click

from game import content
from game.authoring.openings import NotAPlace, Opening
from game.authoring.rehearsal import Rehearsal, with_picks
from game.cli.language import system_language
from game.cli.library import story_path
from game.cli.previewed import previewed_data, previewed_lines
from game.cli.window import settings_file
from game.cli.workbench import Plan, Workbench
from game.errors import GameError
from game.play import NoSuchChair, Program
from game.presenting import LANGUAGES
from game.saving import KeptSettings, Settings
from game.story import CHAIRS


@click.command()
@click.argument("story")
@click.option("--at", "passage", help="Begin at this passage, SCENE.PASSAGE, by a short way there.")
@click.option("--with", "so", help="With --at: begin there with this so, instead of by a way.")
@click.option("--picks", help="Make these picks, ID,ID,…, of every chair in order; or of your own chair only.")
@click.option(
    "--chair", type=click.Choice((*CHAIRS, "both")), help="The chair you pick for; both: you pick for everybody."
)
@click.option("--seed", type=click.IntRange(0), default=0, help="The run's seed; 0 unless you give another.")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language to read in.")
@click.option("--text", "as_text", is_flag=True, help="Print what the window would show there, and open none.")
@click.option("--json", "as_json", is_flag=True, help="Print the same as JSON.")
def preview(
    story: str,
    passage: str | None,
    so: str | None,
    picks: str | None,
    chair: str | None,
    seed: int,
    language: str | None,
    as_text: bool,
    as_json: bool,
) -> None:
    """See STORY in a window while you write it: at every save it is read again, and you stay where you were.

    \b
    verwikkeld preview my-story
    verwikkeld preview my-story --at monday.opening
    verwikkeld preview my-story --at monday.opening --with "days=3, entangled(leads), mila open"

    What was just changed is marked, faults are shown with their file and line, and beside the text stands what a player never sees:
    every number of the rules, and what closes a choice. No run is kept.
    """
    if so is not None and passage is None:
        raise click.UsageError("--with says what is so at a passage: give the passage too, with --at")
    if passage is not None and picks is not None:
        raise click.UsageError("--picks is a way of its own: leave out --at")
    opening = None if passage is None or so is None else Opening(passage, so)
    goal = passage if passage is not None and so is None else ""
    is_shown = not (as_text or as_json)
    try:
        bench = Workbench(story_path(story), _planned(seed, chair, opening, picks or ""), goal, is_patient=is_shown)
    except NotAPlace as error:
        raise GameError(error.told(language or system_language())) from error
    if is_shown:
        _open(bench, language)
    elif as_json:
        click.echo(json.dumps(previewed_data(bench, language or system_language()), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(previewed_lines(bench, language or system_language())))


def _planned(seed: int, chair: str | None, opening: Opening | None, picks: str) -> Plan:
    """Return what makes the way to go first, once the story has been read."""

    def plan(program: Program) -> Rehearsal:
        sitting = None if chair == "both" else chair or next(iter(program.story.chairs))
        if sitting and sitting not in program.story.chairs:
            raise NoSuchChair(
                f"'{program.story.slug}' has no chair '{sitting}'; it has: {', '.join(program.story.chairs)}"
            )
        keys = [pick.strip() for pick in picks.split(",") if pick.strip()]
        return with_picks(Rehearsal(seed, sitting, opening=opening, waits=opening is not None), keys, program)

    return plan


def _open(bench: Workbench, language: str | None) -> None:
    """Open the window on a bench. How it looks is kept for the next time, apart from any player's settings."""
    from game.desktop.previewing.previewing import Previewing
    from game.desktop.ui import Ui
    from game.desktop.window import Window, open_display

    kept = KeptSettings(settings_file().with_name("preview.json"))
    settings = kept.read(KeptSettings(settings_file()).read(Settings(language=system_language())))
    settings = replace(settings, language=language or settings.language, text_speed=0)
    previewing = Previewing(bench, Ui(settings=settings), kept.keep)
    Window(previewing, content.assets(), open_display(is_full=settings.is_full), bench.pictures).run()
