"""A run that was kept: by the window, or written out as a trace; played again in the story as it is now."""

from pathlib import Path

from game.cli.window import runs_folder
from game.errors import GameError
from game.play import Pick, Program, Session, replay
from game.saving import KeptRun, Players, RunIsDamaged, Runs, read_record

_NONE = (
    "van dit verhaal is hier geen run bewaard; speel er een, of geef het bestand van een run",
    "no run of this story is kept here; play one, or name the file of a run",
)
_NOT_KEPT = (
    "‘{source}’ is geen run: geef ‘latest’, het bestand van een run, of wat ‘verwikkeld play … --json’ schreef",
    "'{source}' is no run: give 'latest', the file of a run, or what 'verwikkeld play … --json' wrote",
)
_HELD = (
    "van deze run kunnen {held} van de {picks} keuzes nog in dit verhaal: na {place} is er geen {next} meer te kiezen",
    "{held} of the {picks} picks of this run can still be made in this story: after {place} there is no {next} to pick",
)


def kept_runs(program: Program) -> tuple[KeptRun, ...]:
    """Return every run of a story that whoever played last here has kept, the latest first."""
    players = Players(runs_folder().parent)
    runs = Runs(players.folder(players.present().id) / "runs").all()
    return tuple(run for run in runs if run.story == program.story.slug)


def kept_session(program: Program, source: str, language: str) -> Session:
    """Return the run that `source` names, played again. Raises GameError where there is none, or it cannot be played to its end."""
    chair, seed, picks = _found(program, source, language)
    session, held = replay(program, seed, chair, {}, picks)
    if held < len(picks):
        values = {"held": str(held), "picks": str(len(picks)), "next": picks[held].key}
        values["place"] = picks[held - 1].key if held else "–"
        raise GameError(_said(_HELD, language, **values))
    return session


def _found(program: Program, source: str, language: str) -> tuple[str | None, int, tuple[Pick, ...]]:
    if source == "latest":
        runs = kept_runs(program)
        if not runs:
            raise GameError(_said(_NONE, language))
        return runs[0].chair or None, runs[0].seed, runs[0].picks
    path = Path(source)
    if not path.is_file():
        raise GameError(_said(_NOT_KEPT, language, source=source))
    try:
        run = Runs(path.parent).read(path.name.removesuffix(".json"))
    except RunIsDamaged:
        record = read_record(path)
        return record.chair or None, record.seed, record.picks
    return run.chair or None, run.seed, run.picks


def _said(words: tuple[str, str], language: str, **values: str) -> str:
    said = words[0 if language == "nl" else 1]
    for name, value in values.items():
        said = said.replace(f"{{{name}}}", value)
    return said
