"""Looking ahead the plain way: every way is played to its end; nothing is forgotten, kept or left out."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from game.play import ChoiceAt, Occupant, PlayState, Program, offers, step

Way = tuple[tuple[ChoiceAt, ...], PlayState]


@dataclass(frozen=True, slots=True)
class Reach:
    """The endings, and per respect the best value with the fewest picks other than one's own that lead to it."""

    endings: frozenset[int]
    relation: tuple[int, int]
    result: tuple[int, int]


def on(program: Program, chair: str, others: Mapping[str, Occupant], state: PlayState) -> PlayState:
    """Let the others pick, until it is the free chair's turn or the run is over."""
    while state.passage >= 0 and (turn := program.passages[state.passage].choices[0].chair) != chair:
        state = step(program, state, others[turn](program, state, 0)).state
    return state


def ways(program: Program, chair: str, others: Mapping[str, Occupant], state: PlayState) -> Iterator[Way]:
    """Every way from a state to an ending: the free chair's picks, and where they end."""
    here = on(program, chair, others, state)
    if here.passage < 0:
        yield (), here
        return
    for offer in offers(program, here):
        if offer.is_open:
            for picks, end in ways(program, chair, others, step(program, here, offer.choice).state):
                yield (offer.choice, *picks), end


def reach(
    program: Program, chair: str, others: Mapping[str, Occupant], own: Collection[str], state: PlayState
) -> Reach:
    ended = [(end, sum(pick.key not in own for pick in picks)) for picks, end in ways(program, chair, others, state)]
    return Reach(
        frozenset(end.ending for end, _ in ended),
        _best((ease(program, end), count) for end, count in ended),
        _best((result(program, end), count) for end, count in ended),
    )


def ease(program: Program, state: PlayState) -> int:
    """How open the web is: any blocked relation is worse than all strained ones together."""
    states = [state.cells[cell] for cell, (kind, _) in enumerate(program.layout.cells) if kind == "relation"]
    return -sum({0: 0, 1: 1, 2: len(states) + 1}[each] for each in states)


def result(program: Program, state: PlayState) -> int:
    return next(
        number for number, cell in zip(state.cells, program.layout.cells, strict=True) if cell == ("fact", ("result",))
    )


def _best(found: Iterator[tuple[int, int]]) -> tuple[int, int]:
    value, fewer = max((value, -others) for value, others in found)
    return value, -fewer
