"""What drives, qualities, chairs and languages are called where the author reads of them."""

from collections.abc import Mapping

from game.authoring.cues.findings import Both

_DRIVES: Mapping[str, Both] = {
    "ego": Both("ego", "ego"),
    "fear": Both("angst", "fear"),
    "function": Both("functie", "function"),
    "collaboration": Both("samenwerking", "collaboration"),
}
_QUALITIES: Mapping[str, Both] = {
    "personal": Both("persoonlijk optreden", "personal conduct"),
    "standpoint": Both("een standpunt innemen", "taking a standpoint"),
    "authenticity": Both("authentiek zijn", "authenticity"),
}
_MEASURES: Mapping[str, Both] = {
    "web": Both("web", "web"),
    "knots": Both("knopen", "knots"),
    "qualities": Both("kwaliteiten", "qualities"),
    "result": Both("resultaat", "result"),
}


def drive_named(drive: str) -> Both:
    return _DRIVES[drive]


def quality_named(quality: str) -> Both:
    return _QUALITIES.get(quality, Both(quality, quality))


def measure_named(measure: str) -> Both:
    return _MEASURES[measure]


def moves_counted(count: int) -> Both:
    """Return "1 move", "3 moves"."""
    return Both(f"{count} {'zet' if count == 1 else 'zetten'}", f"{count} {'move' if count == 1 else 'moves'}")


def points_counted(count: int) -> Both:
    """Return "1 choice point", "3 choice points"."""
    one = count == 1
    return Both(
        f"{count} {'keuzemoment' if one else 'keuzemomenten'}", f"{count} {'choice point' if one else 'choice points'}"
    )
