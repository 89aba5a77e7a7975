"""Dominance: no move is at least as good as all others in everything that shows at once."""

from collections.abc import Sequence

from game.authoring.cues.at_once import AtOnce, Seen
from game.authoring.cues.findings import Both, Bound, Finding, Spot
from game.authoring.cues.moves import Move, Point


def dominance(seen: Seen) -> list[Finding]:
    """Hold a story to having no move that is best in every way at once; name those over which another is."""
    return [_best(seen), _dominated(seen)]


def _best(seen: Seen) -> Finding:
    spots = []
    for point in seen.points:
        states = [state for state in seen.states[point.index] if len(state) > 1]
        for move in point.moves:
            times = sum(_is_best(move.choice.index, state) for state in states if move.choice.index in state)
            if states and 2 * times > len(states):
                spots.append(Spot(move.place, move.choice.key, move.words))
    return Finding(
        "price",
        "best in every way",
        None,
        len(spots),
        Bound("at most", 0),
        Both(
            f"zetten die meteen in alles het beste zijn: {len(spots)} (grens 0)",
            f"moves that are best at once in every way: {len(spots)} (bound 0)",
        ),
        Both(
            "Laat hem iets kosten wat je ziet: tijd, een getal, iemand die afhaakt. Of laat een ander nu meer opleveren.",
            "Let it cost something that shows: time, a number, somebody who turns away. Or let another pay more now.",
        ),
        spots,
    )


def _is_best(index: int, state: dict[int, AtOnce]) -> bool:
    """Whether nothing else does better in any way, and something does worse in one."""
    own = state[index].all
    others = [it.all for other, it in state.items() if other != index]
    return all(own == other or _over(own, other) for other in others) and any(own != other for other in others)


def _over(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether one is at least as good in every way, and better in one."""
    return all(a >= b for a, b in zip(one, other, strict=True)) and tuple(one) != tuple(other)


def _dominated(seen: Seen) -> Finding:
    """Name the moves over which another that is open beside it is better or as good in every way at once."""
    spots = []
    for point in seen.points:
        for move in point.moves:
            over = _overs(seen, point, move)
            if over:
                named = ", ".join(over)
                spots.append(Spot(move.place, move.choice.key, move.words, Both(f"onder: {named}", f"under: {named}")))
    return Finding(
        "price",
        "dominated",
        None,
        len(spots),
        None,
        Both(
            f"zetten waar op het moment zelf een ander in alles boven staat: {len(spots)}",
            f"moves that another is above in every way at the time itself: {len(spots)}",
        ),
        Both(
            "Mag, als het later of in de woorden iets oplevert. Zo niet: geef er nu iets bij.",
            "Allowed, if something comes of it later or in words. If not: let it give something now.",
        ),
        spots,
    )


def _overs(seen: Seen, point: Point, move: Move) -> list[str]:
    """The choices that are above a move in more than half of the states in which it is open."""
    index = move.choice.index
    states = [state for state in seen.states[point.index] if index in state]
    times = {
        other: sum(
            other.choice.index in state and _over(state[other.choice.index].all, state[index].all) for state in states
        )
        for other in point.moves
        if other is not move
    }
    return [other.choice.choice.id for other, count in times.items() if 2 * count > len(states) > 0]
