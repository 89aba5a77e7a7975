"""Position: the order in which moves are shown follows from the run's seed and from nothing else, so that no place tells anything.

The author's own order is not shown while one plays; it is read on paper and in the editor, and in the list of what else was
possible when one looks back. It is looked at as well.
"""

from collections.abc import Callable, Sequence

from game.authoring.cues.findings import Both, Bound, Finding, Spot, decimal
from game.authoring.cues.length import SURE
from game.authoring.cues.moves import Point
from game.authoring.cues.naming import drive_named
from game.authoring.cues.statistics import chance_of_at_least, correlation
from game.play import Offer
from game.presenting import as_shown
from game.story import DRIVES

SEEDS = 400
"""For how many runs the order is looked at."""
NEAR = 0.05
"""How far the figures may be from what chance gives: five standard errors for a story with 25 choice points."""

Order = Callable[[Sequence[Offer], int], Sequence[Offer]]


def position(points: Sequence[Point], order: Order = as_shown) -> list[Finding]:
    """Hold the order that is shown to chance, and the author's to chance as well. `order` puts offers as a run shows them."""
    return [_carried(points, order), _shown(points, order), *(_first(points, drive) for drive in DRIVES)]


def _carried(points: Sequence[Point], order: Order) -> Finding:
    """Tell how far the place that is shown follows the author's."""
    places = []
    for point in points:
        offers = [move.choice.offered for move in point.moves]
        own = {offer.choice.index: place for place, offer in enumerate(offers)}
        middle = (len(offers) - 1) / 2
        for seed in range(SEEDS):
            for place, offer in enumerate(order(offers, seed)):
                places.append((own[offer.choice.index] - middle, place - middle))
    r = abs(correlation(places) or 0.0)
    number, bound = decimal(r), decimal(NEAR)
    return Finding(
        "position",
        "shuffled",
        None,
        r,
        Bound("at most", NEAR),
        Both(
            f"de plaats op het scherm volgt die in het bestand niet: r {number.nl} over {SEEDS} runs (grens {bound.nl})",
            f"the place on the screen does not follow the one in the file: r {number.en} over {SEEDS} runs (bound {bound.en})",
        ),
        Both(
            "Dit ligt aan het spel, niet aan je verhaal. Meld het.",
            "This is the game's doing, not your story's. Report it.",
        ),
    )


def _shown(points: Sequence[Point], order: Order) -> Finding:
    """Tell by how much the kind of move that comes first most is ahead of its share."""
    shown = dict.fromkeys(DRIVES, 0.0)
    for point in points:
        offers = [move.choice.offered for move in point.moves]
        for seed in range(SEEDS):
            shown[order(offers, seed)[0].choice.choice.drive] += 1
        for drive in DRIVES:
            shown[drive] -= SEEDS * point.count(drive) / len(offers)
    runs = max(SEEDS * len(points), 1)
    ahead = {drive: times / runs for drive, times in shown.items()}
    drive = max(ahead, key=lambda it: abs(ahead[it]))
    named, number, bound = drive_named(drive), decimal(100 * abs(ahead[drive]), 1), decimal(100 * NEAR, 0)
    return Finding(
        "position",
        "first shown",
        None,
        abs(ahead[drive]),
        Bound("at most", NEAR),
        Both(
            f"geen drijfveer staat vaker bovenaan dan haar deel: {named.nl} wijkt het meest af, {number.nl} op de 100 "
            f"(grens {bound.nl})",
            f"no drive comes first more often than its share: {named.en} is furthest off, {number.en} in 100 (bound {bound.en})",
        ),
        Both(
            "Dit ligt aan het spel, niet aan je verhaal. Meld het.",
            "This is the game's doing, not your story's. Report it.",
        ),
    )


def _first(points: Sequence[Point], drive: str) -> Finding:
    """Tell how often a drive is written first, beside how often it would be by chance; exact, as for length."""
    mixed = [point for point in points if 0 < point.count(drive) < len(point.moves)]
    chances = [point.count(drive) / len(point.moves) for point in mixed]
    hits = [point.moves[0] for point in mixed if point.moves[0].drive == drive]
    chance, allowed = chance_of_at_least(len(hits), chances), SURE / len(DRIVES)
    named, p, bound, usual = drive_named(drive), decimal(chance, 3), decimal(allowed, 3), decimal(sum(chances), 1)
    return Finding(
        "position",
        f"written first {drive}",
        None,
        chance,
        Bound("at least", allowed),
        Both(
            f"{named.nl} staat {len(hits)} van de {len(chances)} keer vooraan in het bestand, door toeval {usual.nl} "
            f"(p {p.nl}, grens {bound.nl})",
            f"{named.en} is written first {len(hits)} times in {len(chances)}, by chance {usual.en} (p {p.en}, bound {bound.en})",
        ),
        Both(
            "Zet de zetten in het bestand in een andere volgorde: wie terugkijkt of op papier leest, ziet die volgorde.",
            "Put the moves in another order in the file: whoever looks back or reads on paper sees that order.",
        ),
        [Spot(move.place, move.choice.key, move.words) for move in hits],
        can_tell=chance_of_at_least(len(chances), chances) < allowed,
    )
