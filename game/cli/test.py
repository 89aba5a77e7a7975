"""`verwikkeld test`: plays the scripts of a story, records new ones, and lets the author approve what they expect."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from game.authoring.storytests import (
    BOTH,
    Played,
    Revision,
    approve,
    play_story_test,
    read_story_test,
    recorded_script,
    revised,
    scripts_of,
)
from game.cli.kept_runs import kept_session
from game.cli.language import confirmed, system_language
from game.cli.library import program_of, rubric, story_path
from game.errors import GameError
from game.play import NoSuchChair, Program, Session, thumb
from game.presenting import LANGUAGES
from game.saving import write_whole
from game.story import CHAIRS

_WORDS: Mapping[str, tuple[str, str]] = {
    "right": ("{file}: klopt; keuzes: {picks}", "{file}: comes out; picks: {picks}"),
    "wrong": ("{file}: komt niet uit; meldingen: {faults}", "{file}: does not come out; faults: {faults}"),
    "proposed": ("voorgesteld en nog niet goedgekeurd: {proposed}", "proposed and not approved yet: {proposed}"),
    "none": (
        "{story}: er zijn nog geen scripts; neem er een op met --record NAAM",
        "{story}: there are no scripts yet; record one with --record NAME",
    ),
    "sum": (
        "scripts: {scripts}; komen uit: {right}; meldingen: {faults}",
        "scripts: {scripts}; come out: {right}; faults: {faults}",
    ),
    "one file": (
        "{story}: een verhaal in één bestand heeft geen scripts; maak er een map van",
        "{story}: a story in one file has no scripts; make a folder of it",
    ),
    "no script": ("er is geen script ‘{name}’; er zijn: {there}", "there is no script '{name}'; there are: {there}"),
    "is there": (
        "{file} is er al; kies een andere naam, of gooi het eerst weg",
        "{file} is there already; choose another name, or delete it first",
    ),
    "odd name": (
        "‘{name}’ kan geen naam van een script zijn; letters, cijfers, - en _",
        "'{name}' cannot be the name of a script; letters, digits, - and _",
    ),
    "both need picks": (
        "in de terminal speel je één stoel; geef bij --chair both de keuzes met --picks",
        "in the terminal you play one chair; with --chair both give the picks with --picks",
    ),
    "nothing played": ("er is niets gekozen, dus er is niets op te nemen", "nothing was picked, so there is nothing to record"),
    "recorded": (
        "{file}\nElke regel met een ? is een voorstel: haal weg wat er niet toe doet, en keur de rest goed met --approve.",
        "{file}\nEach line with a ? is proposed: take out what does not matter, and approve the rest with --approve.",
    ),
    "remark": ("Opgenomen; zeg hier waarover het gaat.", "Recorded; say here what it is about."),
    "nothing to approve": ("{file}: er is niets goed te keuren", "{file}: there is nothing to approve"),
    "ask": ("{file} zo schrijven?", "Write {file} like this?"),
    "approved": ("{file}: goedgekeurd", "{file}: approved"),
    "left": ("{file}: bleef zoals het was", "{file}: stayed as it was"),
    "stays": (
        "{file}: hierna komt het nog niet uit; een keuze die er niet meer is, verander je zelf",
        "{file}: it will not come out yet; a pick that is not there any more you change yourself",
    ),
}  # fmt: skip


@click.command()
@click.argument("story")
@click.argument("scripts", nargs=-1)
@click.option("--approve", "is_approving", is_flag=True, help="Show what would come out, and write it when you say so.")
@click.option("--yes", is_flag=True, help="With --approve: write everything without asking.")
@click.option("--record", metavar="NAME", help="Play here in the terminal, and write the run to tests/NAME.script.")
@click.option("--picks", help="With --record: make these picks, ID,ID,…, instead of playing.")
@click.option(
    "--from", "source", metavar="RUN", help="With --record: a run of the window ('latest' or its file), or a trace."
)
@click.option("--chair", type=click.Choice([*CHAIRS, BOTH]), help="With --record: the chair, or both.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="With --record: the run's seed.")
@click.option(
    "--lang", "language", type=click.Choice(LANGUAGES), help="The language of the messages, and of a recording."
)
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as data.")
def test(
    story: str, scripts: tuple[str, ...], is_approving: bool, yes: bool, record: str | None, picks: str | None,
    source: str | None, chair: str | None, seed: int, language: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Play the SCRIPTS of STORY, all of them when none is named: straight, and kept and opened again after every pick.

    Exit code 1 when one does not come out. A script is a file in tests/, such as:

    \b
        chair sales
        seed 7
        at kantine.machine
        pick never_called
        says Mila: I'll bring the list.
        ends rest

    \b
    Example: verwikkeld test het-zwarte-gat sales-wijs
             verwikkeld test my-story --record first --chair sales
    """
    spoken = language or system_language()
    path = story_path(story)
    program = program_of(path, spoken)
    if path.is_file():
        raise GameError(_said("one file", spoken, story=path.name))
    if record is not None:
        session = _session(program, picks, source, chair, seed, spoken)
        _record(path, record, session, _recorded_in(program, spoken), spoken)
        return
    found = _named(path, scripts, spoken)
    if is_approving:
        played = [play_story_test(program, read_story_test(each), rubric()) for each in found]
        left = [each for each in played if not _approved(each, yes, spoken)]
        sys.exit(1 if left else 0)
    sys.exit(0 if _tested(program, path, found, as_json, spoken) else 1)


# Playing the scripts


def _tested(program: Program, path: Path, scripts: tuple[Path, ...], as_json: bool, language: str) -> bool:
    """Play scripts and tell how each came out; True when all did."""
    if not scripts and not as_json:
        click.echo(_said("none", language, story=path.name))
    played = []
    for script in scripts:
        played.append(play_story_test(program, read_story_test(script), rubric()))
        if not as_json:
            click.echo("\n".join(_outcome(played[-1], language)))
    faults = sum(len(each.faults) for each in played)
    right = sum(not each.faults for each in played)
    if as_json:
        click.echo(json.dumps(_data(path, played, language), ensure_ascii=False, indent=1))
    elif len(played) > 1:
        click.echo(_said("sum", language, scripts=str(len(played)), right=str(right), faults=str(faults)))
    return not faults


def _outcome(played: Played, language: str) -> Iterator[str]:
    file = f"tests/{played.test.path.name}"
    key = "wrong" if played.faults else "right"
    told = _said(key, language, file=file, picks=str(played.picks), faults=str(len(played.faults)))
    waiting = played.test.proposed
    yield f"{told}; {_said('proposed', language, proposed=str(waiting))}" if waiting else told
    yield from (f"  {fault.render(language)}" for fault in played.faults)


def _data(path: Path, played: list[Played], language: str) -> dict[str, object]:
    return {
        "format": 1,
        "story": path.resolve().name,
        "faults": sum(len(each.faults) for each in played),
        "scripts": [
            {
                "script": f"tests/{each.test.path.name}",
                "picks": each.picks,
                "proposed": each.test.proposed,
                "faults": [fault.as_data(language) for fault in each.faults],
            }
            for each in played
        ],
    }


def _named(path: Path, names: tuple[str, ...], language: str) -> tuple[Path, ...]:
    """Return the scripts of these names or paths; all of the story's where none is named."""
    there = {script.stem: script for script in scripts_of(path)}
    found = []
    for name in names:
        stem = Path(name).name.removesuffix(".script")
        if stem not in there:
            raise GameError(_said("no script", language, name=name, there=", ".join(there) or "–"))
        found.append(there[stem])
    return tuple(found) or tuple(there.values())


# Approving


def _approved(played: Played, yes: bool, language: str) -> bool:
    """Show what would change in a script, and change it when the author says so; True when it comes out from then on."""
    revision, file = revised(played), f"tests/{played.test.path.name}"
    for fault in played.faults if not revision.is_whole else ():
        click.echo(fault.render(language))
    if not revision.lines:
        click.echo(_said("nothing to approve", language, file=file))
        return revision.is_whole
    click.echo(file)
    click.echo("\n".join(_changed(revision)))
    if not revision.is_whole:
        click.echo(_said("stays", language, file=file))
    if not (yes or confirmed(_said("ask", language, file=file), language)):
        click.echo(_said("left", language, file=file))
        return False
    approve(revision)
    click.echo(_said("approved", language, file=file))
    return revision.is_whole


def _changed(revision: Revision) -> Iterator[str]:
    for line in revision.lines:
        if line.was_proposed:
            yield f"  {line.number}   {line.after}"
            continue
        yield f"  {line.number} - {line.before}"
        if line.after is not None:
            yield f"  {' ' * len(str(line.number))} + {line.after}"


# Recording


def _session(
    program: Program, picks: str | None, source: str | None, chair: str | None, seed: int, language: str
) -> Session:
    """Return the run to record: a kept one, one of these picks, or one that is played here and now."""
    if source is not None:
        return kept_session(program, source, language)
    sitting = None if chair == BOTH else chair or next(iter(program.story.chairs))
    others = {} if sitting is None else {other: thumb for other in program.story.chairs if other != sitting}
    try:
        session = Session.begin(program, seed, sitting, others)
    except NoSuchChair as error:
        raise GameError(str(error)) from error
    for key in filter(None, (pick.strip() for pick in (picks or "").split(","))):
        session = session.pick(key)
    if picks is not None:
        return session
    if sitting is None:
        raise GameError(_said("both need picks", language))
    from game.cli.terminal import play_in_terminal

    return play_in_terminal(session, _recorded_in(program, language))


def _recorded_in(program: Program, language: str) -> str:
    return language if language in program.story.languages else program.story.language


def _record(path: Path, name: str, session: Session, language: str, spoken: str) -> None:
    stem = name.removesuffix(".script")
    if not stem.replace("-", "").replace("_", "").isalnum():
        raise GameError(_said("odd name", spoken, name=name))
    script = path / "tests" / f"{stem}.script"
    if script.exists():
        raise GameError(_said("is there", spoken, file=f"tests/{script.name}"))
    if not session.picks:
        raise GameError(_said("nothing played", spoken))
    write_whole(script, recorded_script(session, language, _said("remark", spoken), rubric()))
    click.echo(_said("recorded", spoken, file=f"tests/{script.name}"))


def _said(key: str, language: str, **values: str) -> str:
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words
