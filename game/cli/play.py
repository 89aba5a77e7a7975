"""`verwikkeld play`: in the window, in a terminal, or by a list of picks."""

import json
import secrets

import click

from game.authoring.translating import PSEUDO, pseudo_copy, pseudo_story
from game.cli.language import system_language
from game.cli.library import program_of, story_path
from game.errors import GameError
from game.play import NotOnOffer, Program, Session, thumb
from game.presenting import LANGUAGES, Texts, ending_lines, ending_view, lines_of, read_blocks
from game.saving import record_of
from game.story import CHAIRS


@click.command()
@click.argument("story", required=False)
@click.option("--chair", type=click.Choice(CHAIRS), help="The chair you sit in.")
@click.option(
    "--lang", "language", type=click.Choice([*LANGUAGES, PSEUDO]), metavar="[nl|en]", help="The language to play in."
)
@click.option("--seed", type=click.IntRange(0), help="The run's seed; the same seed and picks give the same run.")
@click.option("--text", "in_terminal", is_flag=True, help="Play here, in the terminal.")
@click.option("--picks", help="Make these picks, ID,ID,…, instead of asking.")
@click.option("--auto", is_flag=True, help="Let the rule of thumb sit in every chair, to an ending.")
@click.option("--json", "as_json", is_flag=True, help="Print the trace, the state and the ending as JSON.")
def play(
    story: str | None = None,
    chair: str | None = None,
    language: str | None = None,
    seed: int | None = None,
    in_terminal: bool = False,
    picks: str | None = None,
    auto: bool = False,
    as_json: bool = False,
) -> None:
    """Play STORY: the name of a story that comes with the game, or the path of your own."""
    in_window = not (in_terminal or picks is not None or auto or as_json)
    if in_window:
        _open_window(story, chair, language, seed)
        return
    if story is None:
        raise GameError("which story? verwikkeld play STORY")
    is_pseudo, language = language == PSEUDO, None if language == PSEUDO else language
    spoken = language or system_language()
    program = program_of(story_path(story), spoken)
    program = Program(pseudo_story(program.story)) if is_pseudo else program
    spoken = language or (spoken if spoken in program.story.languages else program.story.language)
    start = secrets.randbits(32) if seed is None else seed
    if auto:
        _tell(Session.begin(program, start, None, dict.fromkeys(program.story.chairs, thumb)), spoken, as_json)
    elif picks is not None or as_json:
        _play_picks(_seated(program, start, chair), picks or "", spoken, as_json)
    else:
        from game.cli.terminal import play_in_terminal

        play_in_terminal(_seated(program, start, chair), spoken)


def _open_window(story: str | None, chair: str | None, language: str | None, seed: int | None) -> None:
    from game.cli.window import open_window

    path = story_path(story) if story else None
    if path is None or language != PSEUDO:
        open_window(path, chair, None if language == PSEUDO else language, seed)
        return
    with pseudo_copy(program_of(path, system_language()).story, path) as copy:
        open_window(copy, chair, None, seed, copy.parent / "runs")


def _seated(program: Program, seed: int, chair: str | None) -> Session:
    sitting = chair or next(iter(program.story.chairs))
    others = {other: thumb for other in program.story.chairs if other != sitting}
    return Session.begin(program, seed, sitting, others)


def _play_picks(session: Session, picks: str, language: str, as_json: bool) -> None:
    for key in filter(None, (pick.strip() for pick in picks.split(","))):
        try:
            session = session.pick(key)
        except NotOnOffer as error:
            _tell(session, language, as_json, refused=key)
            raise GameError(str(error)) from error
    _tell(session, language, as_json)


def _tell(session: Session, language: str, as_json: bool, refused: str | None = None) -> None:
    """Print a session: as JSON or as its text."""
    if as_json:
        from game.cli.debrief import debrief_of
        from game.reports import debrief_json

        record = record_of(session, language)
        if refused is not None:
            record["refused"] = refused
        if session.is_over:
            chairs = [session.chair] if session.chair else list(session.program.story.chairs)
            record["debrief"] = {
                chair: debrief_json(debrief_of(session, language, chair), {}, language) for chair in chairs
            }
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    texts = Texts(session.program, language, session.chair)
    told = lines_of(read_blocks(session, texts))
    if session.is_over:
        told += ["", *ending_lines(ending_view(session, texts))]
    for line in told:
        click.echo(line)
