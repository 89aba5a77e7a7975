"""What was explored, told: as lines for an author, and as data."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.authoring.exploring.explored import Explored, witness
from game.authoring.exploring.findings import Finding, Verdict
from game.authoring.exploring.words import FINDINGS, SAYS, VERBS, Spoken
from game.exploring import Exploration, Way, Witness
from game.story import Place

FORMAT = 1
_LONGEST = 70


def lines(result: Explored, path: str, language: Spoken) -> Iterator[str]:
    """Tell it. `path` is the story as the author named it, for the commands that open a playthrough."""
    found = result.found
    yield from _head(found, path, language)
    yield ""
    yield f"{_heading(found, language)}:"
    yield from _endings(found, path, language)
    if result.verdicts:
        yield ""
        yield f"{_says('claims', language)}:"
        for verdict in result.verdicts:
            yield from _verdict(verdict, path, language)
    yield ""
    if not result.findings:
        yield _says("nothing", language)
        return
    yield f"{_says('findings', language)}:"
    for finding in result.findings:
        yield f"  {_place(finding.place)}{sentence(finding, language)}"
        yield from _shown(finding.witness, path, language)


def sentence(finding: Finding, language: Spoken) -> str:
    """Return what a finding says."""
    proved, seen = FINDINGS[finding.kind][language]
    return _filled(proved if finding.is_certain or not seen else seen, finding.values)


def command(path: str, shown: Witness) -> str:
    """Return the command that opens a playthrough."""
    return f"verwikkeld play {path} --seed {shown.seed} --picks {','.join(shown.picks)}"


def as_json(result: Explored, language: Spoken) -> dict[str, Any]:
    """Return it as plain data; shares and counts exact, as strings where numbers would lose something."""
    found = result.found
    return {
        "format": FORMAT,
        "story": found.program.story.slug,
        "free": list(found.free),
        "whole": found.is_whole,
        "transitions": found.transitions,
        "futures": found.size,
        "random plays": found.sample.plays if found.sample else None,
        "playthroughs": None if found.playthroughs is None else str(found.playthroughs),
        "shortest": found.shortest,
        "longest": found.longest,
        "endings": {id: _ending(found, id) for id in found.program.endings},
        "passages": [_passage(found, at.index) for at in found.program.passages],
        "choices": [
            {"choice": choice.key, "witness": _witness(found, found.choices.get(choice.index))}
            for choice in found.program.choices
        ],
        "claims": [
            {"claim": f"{verdict.claim.verb}: {verdict.claim.words}", "holds": verdict.holds, **_of(verdict.witness)}
            for verdict in result.verdicts
        ],
        "findings": [
            {
                "kind": finding.kind,
                "file": finding.place.file if finding.place else None,
                "line": finding.place.line if finding.place else None,
                "says": sentence(finding, language),
                "certain": finding.is_certain,
                **_of(finding.witness),
            }
            for finding in result.findings
        ],
    }


def _heading(found: Exploration, language: Spoken) -> str:
    if found.shares:
        return _says("endings", language)
    if found.sample is not None:
        return _says("endings played", language, plays=_number(found.sample.plays, language))
    return _says("endings reached", language)


def _head(found: Exploration, path: str, language: Spoken) -> Iterator[str]:
    free = "free all" if len(found.free) == len(found.program.story.chairs) else "free some"
    yield f"{path}: {_says('whole' if found.is_whole else 'part', language)}"
    yield f"  {_says(free, language, chairs=', '.join(found.free))}"
    yield f"  {_says('work', language, transitions=_number(found.transitions, language), futures=_number(found.size, language))}"
    if found.playthroughs is not None:
        count = _number(found.playthroughs, language)
        yield f"  {_says('runs', language, count=count, shortest=str(found.shortest), longest=str(found.longest))}"
    elif found.comes_round:
        yield f"  {_says('no count', language)}"


def _endings(found: Exploration, path: str, language: Spoken) -> Iterator[str]:
    widest = max(len(id) for id in found.program.endings)
    for id in found.program.endings:
        if id in found.endings:
            share = _percent(float(found.likely[id]), language) if found.likely else ""
            yield f"  {share:>7} {id:<{widest}}  {found.program.story.endings[id].title.source}".rstrip()
            yield from _shown(witness(found, found.endings[id]), path, language)


def _verdict(verdict: Verdict, path: str, language: Spoken) -> Iterator[str]:
    came = "unknown" if verdict.holds is None else "held" if verdict.holds else "refuted"
    claim = f"{VERBS[verdict.claim.verb][language]}: {verdict.claim.words}"
    yield f"  {_place(verdict.claim.at)}{_says(came, language)}: {claim}"
    yield from _shown(verdict.witness, path, language)


def _shown(shown: Witness | None, path: str, language: Spoken) -> Iterator[str]:
    if shown is not None:
        yield f"      {_says('see', language, command=command(path, shown))}"


def _place(place: Place | None) -> str:
    return f"{place.file}:{place.line}:{place.column} " if place else ""


def _says(key: str, language: Spoken, **values: str) -> str:
    return _filled(SAYS[key][language], values)


def _filled(words: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        short = value if len(value) <= _LONGEST or name == "command" else f"{value[:_LONGEST]}…"
        words = words.replace(f"{{{name}}}", short)
    return words


def _number(number: int, language: Spoken) -> str:
    grouped = f"{number:,}"
    return grouped.replace(",", ".") if language == "nl" else grouped


def _percent(share: float, language: Spoken) -> str:
    told = f"{100 * share:.1f}%"
    return told.replace(".", ",") if language == "nl" else told


def _ending(found: Exploration, id: str) -> dict[str, Any]:
    share = found.likely.get(id)
    exact: dict[str, Any] = {} if share is None else {"share": float(share)}
    if id in found.shares:
        exact["exact share"] = str(found.shares[id])
    return {**exact, "witness": _witness(found, found.endings.get(id))}


def _passage(found: Exploration, place: int) -> dict[str, Any]:
    at = found.program.passages[place]
    return {
        "passage": f"{found.program.scenes[at.scene].scene.id}.{at.passage.id}",
        "visits": found.visits.get(place),
        "witness": _witness(found, found.passages.get(place)),
    }


def _witness(found: Exploration, route: Way | None) -> dict[str, Any] | None:
    return _plain(witness(found, route))


def _of(shown: Witness | None) -> dict[str, Any]:
    return {"witness": _plain(shown)}


def _plain(shown: Witness | None) -> dict[str, Any] | None:
    return None if shown is None else {"seed": shown.seed, "picks": list(shown.picks)}
