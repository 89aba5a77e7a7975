"""Wording: can somebody who counts words and understands nothing tell one kind of move from what stands beside it?"""

from collections.abc import Callable, Sequence
from random import Random

from game.authoring.cues.bag import Bag, Sample
from game.authoring.cues.findings import Both, Bound, Finding, Spot, Telling, decimal
from game.authoring.cues.moves import GENUINE, Move, Point, tokens
from game.authoring.cues.naming import drive_named
from game.authoring.cues.statistics import auc
from game.story import DRIVES

TOLD = 0.70
"""How often the bag of words may put a move of the kind above another that stands beside it; 0.5 is guessing."""
SHUFFLES = 100
"""So many times the drives are dealt out again within each choice point, to see what a story of this size gives by chance."""
WORDS = 8
"""So many words are named."""
LEAST = 4
"""A word in fewer moves is not named."""

_KINDS = (GENUINE, *(drive for drive in DRIVES if drive != GENUINE))


def wording(
    points: Sequence[Point],
    language: str,
    beside: Sequence[Point] = (),
    seed: int = 1,
    progress: Callable[[float], None] = lambda share: None,
) -> list[Finding]:
    """Hold the genuine move, and then each other drive, to how well a bag of words can tell it.

    It learns from the other scenes of the story and from the choice points of other stories (`beside`).
    """
    bag = _bag(points, beside)
    found = []
    for place, drive in enumerate(_KINDS):
        progress(place / len(_KINDS))
        found.append(_told(_Try(points, beside, bag, drive), language, seed))
    return found


def suspicion(points: Sequence[Point], beside: Sequence[Point] = (), drive: str = GENUINE) -> dict[int, float]:
    """Return for each choice, by its place in the program, how much it looks like a move of this drive to who counts words."""
    tried = _Try(points, beside, _bag(points, beside), drive)
    values = tried.values(tried.drives)
    return {move.choice.index: value for move, value in zip(tried.moves, values, strict=True)}


class _Try:
    """The moves of a story, and the bag that tries to tell one drive among them."""

    def __init__(self, points: Sequence[Point], beside: Sequence[Point], bag: Bag, drive: str) -> None:
        self.points, self.bag, self.drive = points, bag, drive
        self.moves = _moves(points)
        self.drives = [move.drive for move in self.moves]
        self._beside = [move.drive == drive for move in _moves(beside)]

    def is_one(self, drives: Sequence[str]) -> list[bool]:
        return [drive == self.drive for drive in drives] + self._beside

    def values(self, drives: Sequence[str]) -> list[float]:
        return self.bag.held_out(self.is_one(drives))


def _told(tried: _Try, language: str, seed: int) -> Finding:
    values = tried.values(tried.drives)
    figure = _auc(tried.points, tried.drives, values, tried.drive)
    chance = _by_chance(tried, seed)
    hits, of = _hits(tried.points, values, tried.drive)
    named, number, bound, usual = drive_named(tried.drive), decimal(figure), decimal(TOLD), decimal(chance)
    telling = tried.bag.telling(tried.is_one(tried.drives), LEAST)
    return Finding(
        "wording",
        tried.drive,
        language,
        figure,
        Bound("below", TOLD),
        Both(
            f"{named.nl} tegenover wat ernaast staat: {number.nl} (grens {bound.nl}; door toeval tot {usual.nl}), "
            f"eruit gepikt in {hits} van de {of} keuzemomenten",
            f"{named.en} against what stands beside it: {number.en} (bound {bound.en}; by chance up to {usual.en}), "
            f"picked out at {hits} of {of} choice points",
        ),
        Both(
            f"Geef de genoemde woorden ook aan andere zetten, en haal ze uit een paar zetten van {named.nl}. "
            "Verander wat iemand zegt, niet hoe netjes het klinkt.",
            f"Give these words to other moves as well, and take them out of a few moves of {named.en}. "
            "Change what somebody says, not how tidy it sounds.",
        ),
        _spots(tried, values),
        [Telling(word, here, elsewhere) for sure, word, here, elsewhere in telling[:WORDS] if sure > 1],
        can_tell=figure < TOLD or figure > chance,
    )


def _bag(points: Sequence[Point], beside: Sequence[Point]) -> Bag:
    own = [Sample(point.scene, _words(move)) for point in points for move in point.moves]
    return Bag(own, [Sample("", _words(move)) for move in _moves(beside)])


def _moves(points: Sequence[Point]) -> list[Move]:
    return [move for point in points for move in point.moves]


def _words(move: Move) -> tuple[str, ...]:
    """The words of a move, each once, in order; and whether something is said and done."""
    kinds = [kind for kind, text in (("(do)", move.does), ("(say)", move.says)) if text]
    return tuple(dict.fromkeys([*kinds, *tokens(move.words)]))


def _auc(points: Sequence[Point], drives: Sequence[str], values: Sequence[float], drive: str) -> float:
    """How often the move of the kind is put above another of the same choice point: that is what a player compares."""
    groups, place = [], 0
    for point in points:
        here = range(place, place + len(point.moves))
        place += len(point.moves)
        groups.append(
            ([values[k] for k in here if drives[k] == drive], [values[k] for k in here if drives[k] != drive])
        )
    return auc(groups) or 0.5


def _by_chance(tried: _Try, seed: int) -> float:
    """Return what 95 in 100 shuffles of the drives stay below."""
    chance, figures = Random(seed), []
    for _ in range(SHUFFLES):
        drives = []
        for point in tried.points:
            dealt = [move.drive for move in point.moves]
            chance.shuffle(dealt)
            drives += dealt
        figures.append(_auc(tried.points, drives, tried.values(drives), tried.drive))
    return sorted(figures)[int(0.95 * SHUFFLES)]


def _hits(points: Sequence[Point], values: Sequence[float], drive: str) -> tuple[int, int]:
    """At how many choice points that have such a move the bag puts it first, and how many there are."""
    hits = of = place = 0
    for point in points:
        here = values[place : place + len(point.moves)]
        place += len(point.moves)
        if 0 < point.count(drive) < len(point.moves):
            of += 1
            hits += point.moves[here.index(max(here))].drive == drive
    return hits, of


def _spots(tried: _Try, values: Sequence[float]) -> list[Spot]:
    """The moves that are picked out and are of the kind, the surest first, with the words that did it."""
    found, place = [], 0
    for point in tried.points:
        here = list(values[place : place + len(point.moves)])
        first = here.index(max(here))
        if point.moves[first].drive == tried.drive and point.count(tried.drive) < len(point.moves):
            others = [value for value, move in zip(here, point.moves, strict=True) if move.drive != tried.drive]
            found.append((here[first] - max(others), place + first))
        place += len(point.moves)
    is_one = tried.is_one(tried.drives)
    spots = []
    for _, at in sorted(found, key=lambda each: -each[0]):
        because, move = ", ".join(tried.bag.because(at, is_one, 4)), tried.moves[at]
        spots.append(Spot(move.place, move.choice.key, move.words, Both(f"door: {because}", f"by: {because}")))
    return spots
