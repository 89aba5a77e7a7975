"""What was found, as lines to read and as data."""

from collections.abc import Iterator, Mapping, Sequence
from math import inf

from game.authoring.cues.findings import CHECKS, Both, Check, Finding, Spot
from game.authoring.cues.look import Cues
from game.authoring.cues.naming import drive_named, moves_counted, points_counted

SPOTS = 5
"""So many places of a finding are told, unless all are asked for."""
_WIDE = 72
_TITLES: Mapping[Check, Both] = {
    "length": Both("Lengte", "Length"),
    "position": Both("Plaats", "Position"),
    "wording": Both(
        "Woorden: hoe vaak een woordenzak raak wijst, 0,50 is gokken",
        "Wording: how often a bag of words is right, 0.50 is guessing",
    ),
    "tell-tales": Both("Verklikkers", "Tell-tale words"),
    "price": Both("Prijs", "Price"),
    "recipe": Both("Geen recept", "No recipe"),
    "qualities": Both("De drie kwaliteiten", "The three qualities"),
    "bots": Both("Spelers die niets begrijpen", "Players that understand nothing"),
    "size": Both("Maat", "Size"),
    "feedback": Both("Achteraf", "Afterwards"),
}


def cues_lines(found: Cues, language: str, everything: bool = False) -> Iterator[str]:
    """Tell what was found: every fault in full and, of each check, how far the rest is from its bounds.

    With `everything` each figure is told, and all the places of a fault.
    """
    yield _head(found, language)
    for check in CHECKS:
        findings = [finding for finding in found.findings if finding.check == check]
        yield ""
        yield _TITLES[check].of(language)
        for finding in findings:
            if finding.is_fault:
                yield from _fault(finding, language, everything)
        yield from _fine([finding for finding in findings if not finding.is_fault], language, everything)
    yield ""
    yield _verdict(found, language)


def cues_data(found: Cues, language: str) -> dict[str, object]:
    """Return what was found as plain data; `language` is that of the sentences in it."""
    return {
        "format": 1,
        "story": found.story,
        "languages": list(found.languages),
        "choice points": found.points,
        "moves": dict(found.moves),
        "plays": found.plays,
        "seed": found.seed,
        "faults": len(found.faults),
        "findings": [_data(finding, language) for finding in found.findings],
    }


def _head(found: Cues, language: str) -> str:
    moves = ", ".join(f"{drive_named(drive).of(language)} {count}" for drive, count in found.moves.items())
    points, all_of_them = points_counted(found.points), moves_counted(sum(found.moves.values()))
    told = f"{found.story}: {points.of(language)}, {all_of_them.of(language)} ({moves}); "
    if language == "nl":
        return told + f"{found.plays} willekeurige runs per stoel, zaad {found.seed}"
    return told + f"{found.plays} random plays a chair, seed {found.seed}"


def _verdict(found: Cues, language: str) -> str:
    count = len(found.faults)
    if language == "nl":
        return "Niets verraadt zich." if not count else f"Om naar te kijken: {count}."
    return "Nothing gives itself away." if not count else f"To look at: {count}."


def _fault(finding: Finding, language: str, everything: bool) -> Iterator[str]:
    yield f"  !   {_told(finding, language)}"
    if finding.words:
        yield f"      {_words(finding, language)}"
    shown = finding.spots if everything else finding.spots[:SPOTS]
    for spot in shown:
        yield from _spot(spot, language)
    left = len(finding.spots) - len(shown)
    if left:
        yield f"      … en nog {left} (--all)" if language == "nl" else f"      … and {left} more (--all)"
    yield f"      > {finding.mend.of(language)}"


def _fine(findings: Sequence[Finding], language: str, everything: bool) -> Iterator[str]:
    """Tell what is within its bound: everything, or else the one nearest to it, and how many others there are."""
    if everything:
        for finding in findings:
            yield f"  {_mark(finding)} {_told(finding, language)}"
            for spot in finding.spots if finding.bound is None else ():
                yield from _spot(spot, language)
        return
    held = [finding for finding in findings if finding.can_tell and finding.bound]
    if held:
        nearest = min(held, key=_room)  # a count that must be nothing has no way to be near
        others = len(held) - 1
        rest = "" if not others else f"; verder in orde: {others}" if language == "nl" else f"; fine as well: {others}"
        yield f"  ok  {_told(nearest, language)}{rest}"
    small = len(findings) - len(held) - sum(finding.bound is None for finding in findings)
    if small:
        yield (
            f"  -   te weinig om iets van te zeggen: {small}"
            if language == "nl"
            else f"  -   too little to tell: {small}"
        )


def _mark(finding: Finding) -> str:
    return "ok " if finding.can_tell and finding.bound else "-  "


def _room(finding: Finding) -> float:
    """How far a figure is from its bound, as a share of the bound; for a bound of nothing, as far as can be."""
    assert finding.bound
    bound = finding.bound.value
    return abs(finding.figure - bound) / bound if bound else inf


def _told(finding: Finding, language: str) -> str:
    written = f"{finding.language}  " if finding.language else ""
    return f"{written}{finding.says.of(language)}"


def _words(finding: Finding, language: str) -> str:
    title, elsewhere = ("woorden", "elders") if language == "nl" else ("words", "elsewhere")
    told = ", ".join(f"{each.word} {each.here} ({elsewhere} {each.elsewhere})" for each in finding.words)
    return f"{title}: {told}"


def _spot(spot: Spot, language: str) -> Iterator[str]:
    place = f"{spot.place.file}:{spot.place.line}" if spot.place else ""
    why = spot.why.of(language)
    yield f"      {place}  {spot.key}{f'  ({why})' if why else ''}"
    if spot.words:
        words = spot.words if len(spot.words) <= _WIDE else f"{spot.words[: _WIDE - 1].rstrip()}…"
        yield f"        {words}"


def _data(finding: Finding, language: str) -> dict[str, object]:
    bound = finding.bound
    return {
        "check": finding.check,
        "about": finding.about,
        "language": finding.language,
        "figure": round(finding.figure, 4),
        "bound": {"kind": bound.kind, "value": round(bound.value, 4)} if bound else None,
        "can tell": finding.can_tell,
        "fault": finding.is_fault,
        "says": finding.says.of(language),
        "mend": finding.mend.of(language),
        "places": [_place(spot, language) for spot in finding.spots],
        "words": [{"word": each.word, "here": each.here, "elsewhere": each.elsewhere} for each in finding.words],
    }


def _place(spot: Spot, language: str) -> dict[str, object]:
    at = spot.place
    return {
        "file": at.file if at else None,
        "line": at.line if at else None,
        "column": at.column if at else None,
        "key": spot.key,
        "words": spot.words,
        "why": spot.why.of(language),
    }
