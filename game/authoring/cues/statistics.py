"""The few statistics that the checks need, small enough to be held against brute force."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from math import comb, sqrt


def chance_of_at_least(times: int, chances: Sequence[float]) -> float:
    """Return the chance that at least so many of these independent events happen, each with a chance of its own.

    Exact: the distribution is built up one event at a time (the Poisson binomial distribution).
    """
    spread = [1.0]
    for chance in chances:
        spread = [
            (spread[k] * (1 - chance) if k < len(spread) else 0.0) + (spread[k - 1] * chance if k else 0.0)
            for k in range(len(spread) + 1)
        ]
    return min(1.0, sum(spread[max(times, 0) :]))


def chance_of_one(kind: int, drawn: int, total: int) -> float:
    """Return the chance that, of `total` things of which `kind` are of a kind, at least one of that kind is among `drawn`."""
    return 1 - comb(total - kind, drawn) / comb(total, drawn)


def chance_of_overlap(times: int, kind: int, drawn: int, total: int) -> float:
    """Return the chance that at least so many of `drawn` things are of a kind, of which there are `kind` among `total`.

    The upper tail of the hypergeometric distribution: Fisher's exact test, one-sided.
    """
    ways = sum(comb(kind, k) * comb(total - kind, drawn - k) for k in range(times, min(kind, drawn) + 1))
    return ways / comb(total, drawn)


def auc(groups: Iterable[tuple[Sequence[float], Sequence[float]]]) -> float | None:
    """Return how often one of the first is above one of the second of the same group, ties for half; None without such pairs.

    With one group it is the area under the ROC curve (Hanley & McNeil, Radiology 143, 1982).
    """
    above, pairs = 0.0, 0
    for ones, others in groups:
        below = sorted(others)
        pairs += len(ones) * len(below)
        above += sum((bisect_left(below, one) + bisect_right(below, one)) / 2 for one in ones)
    return above / pairs if pairs else None


def correlation(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return Pearson's r; None for fewer than three pairs, or where one side never differs."""
    if len(pairs) < 3:
        return None
    mean_x = sum(x for x, _ in pairs) / len(pairs)
    mean_y = sum(y for _, y in pairs) / len(pairs)
    xx = sum((x - mean_x) ** 2 for x, _ in pairs)
    yy = sum((y - mean_y) ** 2 for _, y in pairs)
    if xx == 0 or yy == 0:
        return None
    return sum((x - mean_x) * (y - mean_y) for x, y in pairs) / sqrt(xx * yy)


def percentile(value: float, ordered: Sequence[float]) -> float:
    """Return, from 0 to 100, which share of these is below a value, those alike for half. `ordered` ascends and is not empty."""
    return 50 * (bisect_left(ordered, value) + bisect_right(ordered, value)) / len(ordered)
