"""Not one recipe: no kind of move is the wise one nearly always.

Wise is here what random plays say, and no more than that. Whoever picks at random makes an experiment of every choice point: those
who took one move differ from those who took another by nothing else. The wise move is the one whose players end highest on average,
half by what is between people (web and knots) and half by the result, each as a rank among all random plays from that chair. It is
the move that does most good whatever one does afterwards; that a wiser way on exists after another move is not seen. Where two come
out as well, chance decides which is counted: how many are certain is told.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean, pvariance

from game.authoring.cues.findings import Both, Bound, Finding, Spot
from game.authoring.cues.moves import Move, Point
from game.authoring.cues.naming import drive_named
from game.authoring.cues.plays import Measure, Play, Plays
from game.authoring.cues.statistics import percentile
from game.story import DRIVES

ONE_KIND = 0.70
"""No drive is the wise one at more of the choice points."""
FEWEST = 30
"""A move that fewer random plays took is not judged."""
SURELY = 2
"""By so many standard errors it ends above the next where it is wise for certain."""

_Weights = Sequence[tuple[Measure, float]]
_PEOPLE: _Weights = (("web", 0.5), ("knots", 0.5))
_RESULT: _Weights = (("result", 1.0),)
_TOLD: _Weights = (("web", 0.25), ("knots", 0.25), ("result", 0.5))
"""What it is weighed by: between people and in money alike."""


def recipe(points: Sequence[Point], plays: Plays) -> list[Finding]:
    """Hold a story to having more than one kind of wise move; tell what it would be by one half of the measure alone."""
    wise = _wise(points, plays, _TOLD)
    spread = Counter(move.drive for move, _ in wise)
    drive = max(DRIVES, key=lambda each: spread[each])
    share = spread[drive] / len(wise) if wise else 0.0
    named, told, sure = drive_named(drive), _listed(spread), sum(is_sure for _, is_sure in wise)
    return [
        Finding(
            "recipe",
            "wise",
            None,
            share,
            Bound("at most", ONE_KIND),
            Both(
                f"{named.nl} pakt het vaakst het beste uit: {spread[drive]} van de {len(wise)} keer (grens 70 op de 100); "
                f"{told.nl}; met zekerheid {sure}",
                f"{named.en} comes out best most often: {spread[drive]} times in {len(wise)} (bound 70 in 100); "
                f"{told.en}; for certain {sure}",
            ),
            Both(
                f"Laat {named.nl} hier en daar te vroeg komen of mislukken, en laat wachten of een zakelijk antwoord het winnen.",
                f"Let {named.en} come too early or fail here and there, and let waiting or a plain answer do better.",
            ),
            [Spot(move.place, move.choice.key, move.words) for move, _ in wise if move.drive == drive],
            can_tell=len(wise) >= len(DRIVES),
        ),
        _by_half(points, plays, "people", Both("tussen mensen", "between people"), _PEOPLE),
        _by_half(points, plays, "result", Both("in resultaat", "in result"), _RESULT),
    ]


def _by_half(points: Sequence[Point], plays: Plays, about: str, where: Both, told: _Weights) -> Finding:
    wise = _wise(points, plays, told)
    spread = Counter(move.drive for move, _ in wise)
    most = max(spread.values(), default=0) / max(len(wise), 1)
    listed = _listed(spread)
    says = Both(f"alleen {where.nl}: {listed.nl}", f"{where.en} alone: {listed.en}")
    return Finding("recipe", about, None, round(most, 4), None, says)


def _listed(spread: Mapping[str, int]) -> Both:
    return Both(
        ", ".join(f"{drive_named(each).nl} {spread[each]}" for each in DRIVES),
        ", ".join(f"{drive_named(each).en} {spread[each]}" for each in DRIVES),
    )


def _wise(points: Sequence[Point], plays: Plays, told: _Weights) -> list[tuple[Move, bool]]:
    """Return for each choice point that enough plays came by its wise move, and whether that is more than chance."""
    found = []
    for chair, of_chair in plays.by_chair.items():
        after = _after(of_chair, _standings(of_chair, told))
        for point in points:
            taken = [move for move in point.moves if len(after.get(move.choice.index, ())) >= FEWEST]
            if point.chair == chair and len(taken) > 1:
                found.append(_best(taken, after))
    return found


def _standings(plays: Sequence[Play], told: _Weights) -> list[float]:
    """Return for each play its mean rank, from 0 to 100, in what the rules tell of how it ended."""
    standings = [0.0] * len(plays)
    for measure, share in told:
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


def _best(moves: Sequence[Move], after: Mapping[int, Sequence[float]]) -> tuple[Move, bool]:
    """Return the move that comes out best, and whether it ends above the next by more than chance would have it."""
    ends = {move.choice.index: after[move.choice.index] for move in moves}
    first, second = sorted(moves, key=lambda move: -fmean(ends[move.choice.index]))[:2]
    error = sum(pvariance(ends[move.choice.index]) / len(ends[move.choice.index]) for move in (first, second)) ** 0.5
    ahead = fmean(ends[first.choice.index]) - fmean(ends[second.choice.index])
    return first, ahead > SURELY * error
