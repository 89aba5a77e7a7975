"""`verwikkeld debrief`: what a saved run shows of how somebody dealt with people, as text, as a page or as data."""

import json
from pathlib import Path

import click

from game import content
from game.assessment import debrief as assess
from game.cli.language import in_words_of, system_language
from game.cli.library import program_of, rubric, story_path
from game.cli.writing import write_text
from game.play import Program, Session, replay, thumb
from game.presenting import LANGUAGES, Texts
from game.presenting.debriefing import DebriefView, debrief_lines, debrief_view, said
from game.saving import KeptRecord, RecordOfOtherStory, read_record
from game.story import CHAIRS


@click.command()
@click.argument("trace", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--story", help="The story, where it does not come with the game: its path.")
@click.option("--chair", type=click.Choice(CHAIRS), help="The chair to look from, where nobody played.")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language to tell it in.")
@click.option("--json", "as_json", is_flag=True, help="Print it as data.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write it to FILE, as a page to print.")
def debrief(
    trace: Path, story: str | None, chair: str | None, language: str | None, as_json: bool, html: Path | None
) -> None:
    """Look back on the run in TRACE, which 'verwikkeld play … --json' or the window wrote."""
    with in_words_of(language or system_language()):
        record = read_record(trace)
    spoken = language or (record.language if record.language in LANGUAGES else system_language())
    with in_words_of(spoken):
        program = program_of(story_path(story or record.story), spoken)
        view = _view(record, program, spoken, chair or record.chair or None)
    if html is not None:
        from game.reports import debrief_html

        write_text(html, debrief_html(view, record.notes, spoken, content.assets()))
        click.echo(html)
    elif as_json:
        from game.reports import debrief_json

        click.echo(json.dumps(debrief_json(view, record.notes, spoken), ensure_ascii=False, indent=1))
    else:
        for line in debrief_lines(view):
            click.echo(line)


def debrief_of(session: Session, language: str, chair: str) -> DebriefView:
    """Return the debrief of a run from a chair."""
    return debrief_view(assess(session, rubric(), chair), rubric(), Texts(session.program, language, chair))


def _view(record: KeptRecord, program: Program, language: str, chair: str | None) -> DebriefView:
    session, held = _played(record, program)
    made = assess(session, rubric(), chair)
    notice = _notice(record, program, session, held, language)
    return debrief_view(made, rubric(), Texts(program, language, made.reading.chair), notice)


def _played(record: KeptRecord, program: Program) -> tuple[Session, int]:
    """Play the picks again as far as they hold; nobody picks after them. Raises GameError where none does."""
    occupants = dict.fromkeys(program.story.chairs, thumb)
    session, held = replay(program, record.seed, record.chair or None, {}, record.picks)
    if record.picks and not held:
        raise RecordOfOtherStory(program.story.slug)
    return Session(
        program, session.seed, session.chair, occupants, session.steps[: held + 1], session.picks[:held]
    ), held


def _notice(record: KeptRecord, program: Program, session: Session, held: int, language: str) -> str:
    """Say what of the run could not be read, or why it may differ from what was played."""
    told = []
    if record.fingerprint != program.story.fingerprint:
        told.append(said("other version", language))
    if held < len(record.picks) or not record.is_whole:
        told.append(said("damaged part", language, held=str(held), kept=str(len(record.picks))))
    elif not session.is_over:
        told.append(said("not over", language))
    return " ".join(told)
