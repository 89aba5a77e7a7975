"""Not one recipe: no kind of move is the wise one nearly always.

Wise is here what random plays say, and no more than that. Whoever picks at random makes an experiment of every choice point: those
who took one move differ from those who took another by nothing else. The wise move is the one whose players end highest on average,
half by what is between people (web and knots) and half by the result, each as a rank among all random plays from that chair. It is
the move that does most good whatever one does afterwards; that a wiser way on exists after another move is not seen.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean, pstdev

from game.authoring.cues.findings import Both, Bound, Finding, Spot, decimal
from game.authoring.cues.moves import Move, Point
from game.authoring.cues.naming import drive_named
from game.authoring.cues.plays import Play, Plays
from game.authoring.cues.statistics import percentile
from game.story import DRIVES

ONE_KIND = 0.70
"""No drive is the wise one at more of the choice points."""
FEWEST = 30
"""A move that fewer random plays took is not judged."""

_TOLD = (("web", 0.25), ("knots", 0.25), ("result", 0.5))
"""What it is weighed by: between people and in money alike."""


def recipe(points: Sequence[Point], plays: Plays) -> list[Finding]:
    """Hold a story to having more than one kind of wise move."""
    wise = _wise(points, plays)
    counts = Counter(move.drive for move in wise.values())
    drive = max(DRIVES, key=lambda each: counts[each])
    share = counts[drive] / len(wise) if wise else 0.0
    spread = {each: counts[each] for each in DRIVES}
    named = drive_named(drive)
    rest = Both(
        ", ".join(f"{drive_named(each).nl} {times}" for each, times in spread.items()),
        ", ".join(f"{drive_named(each).en} {times}" for each, times in spread.items()),
    )
    number, bound = decimal(100 * share, 0), decimal(100 * ONE_KIND, 0)
    return [
        Finding(
            "recipe",
            "wise",
            None,
            round(share, 4),
            Bound("at most", ONE_KIND),
            Both(
                f"{named.nl} pakt in {number.nl} van de 100 keuzemomenten het beste uit (grens {bound.nl}); "
                f"van {len(wise)}: {rest.nl}",
                f"{named.en} comes out best at {number.en} in 100 choice points (bound {bound.en}); of {len(wise)}: {rest.en}",
            ),
            Both(
                f"Laat {named.nl} hier en daar te vroeg komen of mislukken, en laat wachten of een zakelijk antwoord het winnen.",
                f"Let {named.en} come too early or fail here and there, and let waiting or a plain answer do better.",
            ),
            [Spot(move.place, move.choice.key, move.words) for move in wise.values() if move.drive == drive],
            can_tell=len(wise) >= len(DRIVES),
        )
    ]


def _wise(points: Sequence[Point], plays: Plays) -> Mapping[str, Move]:
    """Return the wise move of each choice point, by the point's key, where one comes out above the next by more than chance."""
    found = {}
    for chair, of_chair in plays.by_chair.items():
        standing = _standings(of_chair)
        after = _after(of_chair, standing)
        for point in points:
            if point.chair == chair and (move := _best(point, after)):
                found[point.key] = move
    return found


def _standings(plays: Sequence[Play]) -> list[float]:
    """Return for each play its mean rank, from 0 to 100, in what the rules tell of how it ended."""
    standings = [0.0] * len(plays)
    for measure, share in _TOLD:
        ordered = sorted(play.outcome[measure] for play in plays)
        ranks = {value: percentile(value, ordered) for value in set(ordered)}
        for place, play in enumerate(plays):
            standings[place] += share * ranks[play.outcome[measure]]
    return standings


def _after(plays: Sequence[Play], standings: Sequence[float]) -> Mapping[int, list[float]]:
    """Return for each choice how its players ended, less how all ended who had the same open to them."""
    by_open: dict[tuple[int, ...], list[tuple[int, float]]] = defaultdict(list)
    for play, standing in zip(plays, standings, strict=True):
        for open_ones, pick in play.picks:
            by_open[open_ones].append((pick, standing))
    after: dict[int, list[float]] = defaultdict(list)
    for taken in by_open.values():
        usual = fmean(standing for _, standing in taken)
        for pick, standing in taken:
            after[pick].append(standing - usual)
    return after


def _best(point: Point, after: Mapping[int, list[float]]) -> Move | None:
    """Return the move that comes out best, by more than one standard error above the next; None where none does."""
    ends = sorted(
        (
            (fmean(found), pstdev(found) / len(found) ** 0.5, move)
            for move in point.moves
            if len(found := after.get(move.choice.index, [])) >= FEWEST
        ),
        key=lambda each: -each[0],
    )
    if len(ends) < 2:
        return None
    (first, error, move), (second, other, _) = ends[0], ends[1]
    return move if first - second > (error**2 + other**2) ** 0.5 else None
