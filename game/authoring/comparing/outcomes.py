"""What an edit does to how a story ends: the share of each ending, how many runs there are, and what is reached or not any more.

Exact where both versions can be looked through whole. Where one cannot, shares are those of random plays with the same seeds; what
was reached is still certain, and what was not is only not found: first the way that leads there in the other version is tried.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from game.authoring.comparing.pairing import Pairs, paired
from game.exploring import Exploration, NoSuchSeed, Way, Witness, explore
from game.play import Arrived, Ended, Event, Pick, Program, replay

BUDGET = 100_000
"""So many moves are looked at in each version when nothing else is asked."""
PLAYS = 1_000
"""So many random plays are made of a version that cannot be looked through whole; a share is then right to within some 3 in 100."""

What = Literal["passage", "choice", "ending"]
Thing = tuple[What, str]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How one version ends, under random play: exact when it `is_whole`. `runs` is how many there are, None where nobody knows."""

    is_whole: bool
    shares: Mapping[str, Fraction]
    runs: int | None


@dataclass(frozen=True, slots=True)
class Reach:
    """A passage, choice or ending that is reached in the new version only (`now`), in the old only (`before`), or is new and is
    not (`never`).

    `witness` is a way there in the version that has one; None where there is none, or no seed was found that makes chance fall so.
    `is_certain` unless it was only not found.
    """

    what: What
    name: str
    how: Literal["now", "before", "never"]
    witness: Witness | None
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Ends:
    """Both versions, by the names of endings in the new one, and what only one of them reaches."""

    before: Outcomes
    after: Outcomes
    reaches: tuple[Reach, ...]


def ends_of(before: Program, after: Program, budget: int, progress: Progress) -> Ends | None:
    """Look through both versions; None where nothing that decides a run differs, so that neither can the outcomes."""
    if before.story.fingerprint == after.story.fingerprint:
        return None
    pairs = paired(before.story, after.story)
    old, new = _Looked(before, budget, progress), _Looked(after, budget, progress)
    return Ends(old.outcomes(pairs.endings), new.outcomes({}), tuple(_reaches(old, new, pairs)))


class _Looked:
    """One version, looked through as far as the budget goes, and played at random where that is not the whole of it."""

    def __init__(self, program: Program, budget: int, progress: Progress) -> None:
        self.program = program
        self.found: Exploration = explore(program, budget=budget, progress=progress, plays=PLAYS)
        self.is_whole = self.found.is_whole and not self.found.comes_round
        self._passages = {_passage_name(program, at.index): at.index for at in program.passages}

    def outcomes(self, names: Mapping[str, str]) -> Outcomes:
        shares = self.found.likely
        return Outcomes(
            self.is_whole, {names.get(id, id): share for id, share in shares.items()}, self.found.playthroughs
        )

    def reaches(self, thing: Thing) -> bool:
        """Whether a thing was reached, by what was looked at or by a random play."""
        return self._way(thing) is not None

    def way(self, thing: Thing) -> Witness | None:
        """Return a way to a thing that is reached; None where no seed leads along it."""
        way = self._way(thing)
        try:
            return self.found.witness(way) if way else None
        except NoSuchSeed:
            return None

    def _way(self, thing: Thing) -> Way | None:
        what, name = thing
        match what:
            case "ending":
                return self.found.endings.get(name)
            case "choice":
                return self.found.choices.get(self.program.by_key[name].index)
            case "passage":
                return self.found.passages.get(self._passages[name])

    def leads_to(self, witness: Witness, thing: Thing) -> bool:
        """Whether a way found in the other version leads there in this one too."""
        picks = [Pick(self.program.by_key[key].chair, key) for key in witness.picks if key in self.program.by_key]
        session, _ = replay(self.program, witness.seed, None, {}, picks)
        return any(
            thing in _reached(self.program, event) for step in session.steps for event in step.events
        ) or thing in {("choice", pick.key) for pick in session.picks}


def _reaches(old: _Looked, new: _Looked, pairs: Pairs) -> Iterator[Reach]:
    same: dict[Thing, Thing] = {("ending", one): ("ending", other) for one, other in pairs.endings.items()}
    same |= {("passage", ".".join(one)): ("passage", ".".join(other)) for one, other in pairs.passages.items()}
    same |= {("choice", ".".join(one)): ("choice", ".".join(other)) for one, other in pairs.choices.items()}
    forward = {one[1]: other[1] for one, other in same.items() if one[0] == "choice"}
    backward = {other: one for one, other in forward.items()}
    for one, other in same.items():
        was, now = old.reaches(one), new.reaches(other)
        if was == now:
            continue
        way = old.way(one) if was else new.way(other)
        if way and (new.leads_to(_named(way, forward), other) if was else old.leads_to(_named(way, backward), one)):
            continue
        yield Reach(*other, "before" if was else "now", way, is_certain=new.is_whole if was else old.is_whole)
    known = set(same.values())
    for thing in _things(new.program):
        if thing not in known and not new.reaches(thing):
            yield Reach(*thing, "never", None, is_certain=new.is_whole)


def _named(witness: Witness, names: Mapping[str, str]) -> Witness:
    return Witness(witness.seed, tuple(names.get(key, key) for key in witness.picks))


def _things(program: Program) -> Iterator[Thing]:
    """Yield every ending, passage and choice of a story."""
    yield from (("ending", ending) for ending in program.endings)
    yield from (("passage", _passage_name(program, at.index)) for at in program.passages)
    yield from (("choice", choice.key) for choice in program.choices)


def _reached(program: Program, event: Event) -> tuple[Thing, ...]:
    match event:
        case Arrived(passage):
            return (("passage", _passage_name(program, passage)),)
        case Ended(ending):
            return (("ending", program.endings[ending]),)
        case _:
            return ()


def _passage_name(program: Program, index: int) -> str:
    at = program.passages[index]
    return f"{program.scenes[at.scene].scene.id}.{at.passage.id}"
