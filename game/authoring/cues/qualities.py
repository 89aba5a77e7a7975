"""The qualities come apart: personal conduct, standpoint and authenticity are three things in a story, and not one."""

from collections.abc import Sequence
from itertools import combinations

from game.authoring.cues.findings import Both, Bound, Finding, Spot, decimal
from game.authoring.cues.moves import Move, Point
from game.authoring.cues.naming import moves_counted, quality_named
from game.authoring.cues.statistics import correlation
from game.story import Rubric

TOGETHER = 0.8
"""Two qualities correlate below this over the moves that show both."""
HIGH, LOW = 4, 2
"""Levels at which a quality is there, and at which it is not."""


def qualities(points: Sequence[Point], rubric: Rubric) -> list[Finding]:
    """Hold each pair of qualities to coming apart: by its correlation, and by moves in which the two disagree."""
    anchors = rubric.anchors
    shown = [
        (move, {anchors[name].quality: anchors[name].level for name in move.choice.choice.shows})
        for point in points
        for move in point.moves
    ]
    pairs = list(combinations((quality.id for quality in rubric.qualities), 2))
    return [finding for one, other in pairs for finding in _pair(shown, one, other)]


def _pair(shown: Sequence[tuple[Move, dict[str, int]]], one: str, other: str) -> list[Finding]:
    both = [(move, levels[one], levels[other]) for move, levels in shown if one in levels and other in levels]
    apart = [(move, a, b) for move, a, b in both if max(a, b) >= HIGH and min(a, b) <= LOW]
    r = correlation([(a, b) for _, a, b in both])
    named = Both(
        f"{quality_named(one).nl} en {quality_named(other).nl}",
        f"{quality_named(one).en} and {quality_named(other).en}",
    )
    number, bound = decimal(r or 0.0), decimal(TOGETHER, 1)
    return [
        Finding(
            "qualities",
            f"{one} {other}",
            None,
            r or 0.0,
            Bound("below", TOGETHER),
            Both(
                f"{named.nl}: r {number.nl} over {moves_counted(len(both)).nl} (grens {bound.nl})",
                f"{named.en}: r {number.en} over {moves_counted(len(both)).en} (bound {bound.en})",
            ),
            Both(
                "Schrijf zetten met het een en zonder het ander: eigen woorden zonder standpunt, standhouden op een geleend getal.",
                "Write moves with one and without the other: your own words without a stand, a stand on a borrowed number.",
            ),
            can_tell=r is not None,
        ),
        Finding(
            "qualities",
            f"{one} {other} apart",
            None,
            len(apart),
            Bound("at least", 1),
            Both(
                f"{named.nl}: het een wel en het ander niet in {moves_counted(len(apart)).nl} (grens 1)",
                f"{named.en}: one is there and the other is not in {moves_counted(len(apart)).en} (bound 1)",
            ),
            Both(
                "Er is er geen. Laat iemand een keer over zichzelf spreken met andermans getal, of standhouden uit zijn rol.",
                "There is none. Let somebody once speak of themselves with somebody else's number, or stand fast in their role.",
            ),
            [
                Spot(move.place, move.choice.key, move.words, Both(f"{a} en {b}", f"{a} and {b}"))
                for move, a, b in apart
            ],
            can_tell=bool(both),
        ),
    ]
