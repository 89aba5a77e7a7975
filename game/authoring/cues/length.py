"""Length: a kind of move that is the longest or the shortest much more often than chance gives itself away, and so does one that is
far longer than what it stands beside."""

from collections.abc import Sequence

from game.authoring.cues.findings import Both, Bound, Finding, Spot, decimal
from game.authoring.cues.moves import Move, Point
from game.authoring.cues.naming import drive_named
from game.authoring.cues.statistics import chance_of_at_least, chance_of_one
from game.story import DRIVES

RATIO = 1.6
"""How many times the shortest move of a choice point its longest may be, in letters."""
SURE = 0.05
"""The chance at which something is no longer taken for chance; divided over all that is looked at in one go (Bonferroni)."""


def length(points: Sequence[Point], language: str) -> list[Finding]:
    """Hold every choice point to the ratio, and every drive to how often it would be the longest or shortest by chance."""
    return [_ratio(points, language), *(_end(points, language, end, drive) for end in _ENDS for drive in DRIVES)]


_ENDS = ("longest", "shortest")
_TESTS = len(_ENDS) * len(DRIVES)


def _ratio(points: Sequence[Point], language: str) -> Finding:
    ratios = {point.key: _ratio_of(point) for point in points}
    worst = max(ratios.values(), default=1.0)
    off = sorted((point for point in points if ratios[point.key] > RATIO), key=lambda point: -ratios[point.key])
    number, bound = decimal(worst), decimal(RATIO, 1)
    return Finding(
        "length",
        "ratio",
        language,
        worst,
        Bound("at most", RATIO),
        Both(
            f"langste zet van een keuzemoment: hooguit {number.nl} × de kortste (grens {bound.nl})",
            f"longest move at a choice point: at most {number.en} × the shortest (bound {bound.en})",
        ),
        Both(
            "Haal uit de langste weg wat de ander al weet, of geef de kortste iets concreets: een ding, een tijd, een naam.",
            "Cut from the longest what the other already knows, or give the shortest something concrete: a thing, a time, a name.",
        ),
        [spot for point in off for spot in _ends_of(point)],
    )


def _ratio_of(point: Point) -> float:
    lengths = [len(move.words) for move in point.moves]
    return max(lengths) / max(min(lengths), 1)


def _ends_of(point: Point) -> list[Spot]:
    by_length = sorted(point.moves, key=lambda move: len(move.words))
    return [
        Spot(move.place, move.choice.key, move.words, Both(f"{len(move.words)} letters", f"{len(move.words)} letters"))
        for move in (by_length[-1], by_length[0])
    ]


def _end(points: Sequence[Point], language: str, end: str, drive: str) -> Finding:
    """Tell how often a drive is at one end, beside how often it would be if drives were dealt out again within each choice
    point. Exact: the points are independent, each with its own chance."""
    chances, hits = [], []
    for point in points:
        mine = point.count(drive)
        if 0 < mine < len(point.moves):
            tied = _tied(point, end)
            chances.append(chance_of_one(mine, len(tied), len(point.moves)))
            hits += [move for move in tied if move.drive == drive][:1]
    chance, allowed = chance_of_at_least(len(hits), chances), SURE / _TESTS
    named, p, bound, usual = drive_named(drive), decimal(chance, 3), decimal(allowed, 3), decimal(sum(chances), 1)
    nl, en = ("langst", "longest") if end == "longest" else ("kortst", "shortest")
    return Finding(
        "length",
        f"{end} {drive}",
        language,
        chance,
        Bound("at least", allowed),
        Both(
            f"{named.nl} is {len(hits)} van de {len(chances)} keer het {nl}, door toeval {usual.nl} (p {p.nl}, grens {bound.nl})",
            f"{named.en} is the {en} {len(hits)} times in {len(chances)}, by chance {usual.en} (p {p.en}, bound {bound.en})",
        ),
        Both(
            f"Laat in een paar keuzemomenten een andere zet het {nl} zijn; wat kost mag kort, en wat uitwijkt mag uitweiden.",
            f"Let another move be the {en} at a few choice points: what costs may be short, and what dodges may ramble.",
        ),
        [Spot(move.place, move.choice.key, move.words) for move in hits],
        can_tell=chance_of_at_least(len(chances), chances) < allowed,
    )


def _tied(point: Point, end: str) -> list[Move]:
    lengths = [len(move.words) for move in point.moves]
    wanted = max(lengths) if end == "longest" else min(lengths)
    return [move for move in point.moves if len(move.words) == wanted]
