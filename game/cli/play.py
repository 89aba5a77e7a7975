"""`verwikkeld play`: in the window, in a terminal, or by a list of picks."""

import json
import secrets

import click

from game.authoring.rehearsal import is_of_every_chair
from game.authoring.translating import PSEUDO, pseudo_copy, pseudo_story
from game.cli.language import system_language
from game.cli.library import program_of, story_path
from game.errors import InBothLanguages
from game.play import NotOnOffer, Occupant, Program, Session, thumb
from game.presenting import LANGUAGES, Texts, ending_lines, ending_view, lines_of, read_blocks
from game.saving import record_of
from game.story import CHAIRS


@click.command()
@click.argument("story", required=False)
@click.option(
    "--chair", type=click.Choice((*CHAIRS, "both")), help="The chair you sit in; both, with --picks: every chair."
)
@click.option(
    "--lang", "language", type=click.Choice([*LANGUAGES, PSEUDO]), metavar="[nl|en]", help="The language to play in."
)
@click.option("--seed", type=click.IntRange(0), help="The run's seed; the same seed and picks give the same run.")
@click.option("--text", "in_terminal", is_flag=True, help="Play here, in the terminal.")
@click.option(
    "--picks", help="Make these picks, ID,ID,…, instead of asking: your own, or those of every chair in order."
)
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
    if chair == "both" and picks is None:
        raise click.UsageError("--chair both is for --picks: in play you sit in one chair")
    if in_window:
        _open_window(story, chair, language, seed)
        return
    if story is None:
        raise InBothLanguages("welk verhaal? verwikkeld play VERHAAL", "which story? verwikkeld play STORY")
    is_pseudo, language = language == PSEUDO, None if language == PSEUDO else language
    spoken = language or system_language()
    program = program_of(story_path(story), spoken)
    program = Program(pseudo_story(program.story)) if is_pseudo else program
    spoken = language or (spoken if spoken in program.story.languages else program.story.language)
    start = secrets.randbits(32) if seed is None else seed
    if auto:
        _tell(Session.begin(program, start, None, dict.fromkeys(program.story.chairs, thumb)), spoken, as_json)
    elif picks is not None or as_json:
        _play_picks(program, start, chair, picks or "", spoken, as_json)
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
    return Session.begin(program, seed, sitting, _others(program, sitting))


def _others(program: Program, sitting: str) -> dict[str, Occupant]:
    return {other: thumb for other in program.story.chairs if other != sitting}


def _play_picks(program: Program, seed: int, chair: str | None, picks: str, language: str, as_json: bool) -> None:
    """Make picks and tell what came of them. In a list with those of every chair nobody picks by themselves until it is done."""
    keys = [pick.strip() for pick in picks.split(",") if pick.strip()]
    sitting = None if chair == "both" else chair or next(iter(program.story.chairs))
    is_whole = is_of_every_chair(keys, sitting, program)
    session = Session.begin(program, seed, sitting, {} if is_whole or sitting is None else _others(program, sitting))
    for key in keys:
        try:
            session = session.pick(key)
        except NotOnOffer:
            _tell(session, language, as_json, refused=key)
            raise
    _tell(session.joined_by(_others(program, sitting)) if is_whole and sitting else session, language, as_json)


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
