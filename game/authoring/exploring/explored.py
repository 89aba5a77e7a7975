"""A story explored for its author: what all runs share is told as findings, and the author's claims are proved or refuted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from game.authoring.exploring.asking import PLAYS, Piece, claim_questions, piece_questions, pieces
from game.authoring.exploring.findings import Finding, Kind, Verdict
from game.exploring import BUDGET, Exploration, NoSuchSeed, Question, Remembered, Route, Way, Witness, explore, sampled
from game.loading.collecting import not_collecting
from game.play import Program
from game.story import Claim, Place

RARE = Fraction(3, 100)
"""An ending that fewer of the random plays come to is hardly ever seen."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Explored:
    """What came of it; `found` has the rest."""

    found: Exploration
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...]


def explored(
    program: Program,
    free: tuple[str, ...] | None = None,
    budget: int = BUDGET,
    progress: Progress = lambda transitions, futures: None,
) -> Explored:
    """Look through a story, once for its ways and again for what its texts and claims ask, each within `budget`."""
    with not_collecting():
        return _explored(program, free, budget, progress)


def _explored(program: Program, free: tuple[str, ...] | None, budget: int, progress: Progress) -> Explored:
    found = explore(program, free, budget, progress)
    told = (*_unreached(found), *_conditions(found), *_endings(found), *_ends(found), *_alike(found))
    shown = _texts(found, budget, progress)
    return Explored(found, (*told, *shown), _verdicts(found, budget, progress))


def witness(found: Exploration, route: Way | None) -> Witness | None:
    """Return the playthrough of a route; None where there is none, or chance never falls so."""
    try:
        return None if route is None else found.witness(route)
    except NoSuchSeed:
        return None


def _unreached(found: Exploration) -> Iterator[Finding]:
    program = found.program
    played = {at.index for at in program.scenes if at.index in found.scenes}
    for scene in program.scenes:
        if scene.index not in played:
            yield _finding(found, "scene never played", scene.scene.at, name=scene.scene.id)
    for passage in program.passages:
        if passage.index not in found.passages and passage.scene in played:
            yield _finding(found, "passage never reached", passage.passage.at, name=_passage(found, passage.index))
    for choice in program.choices:
        if choice.index not in found.choices and choice.passage in found.passages:
            yield _finding(found, "choice never open", choice.choice.at, name=choice.key)


def _conditions(found: Exploration) -> Iterator[Finding]:
    if not found.is_whole:
        return
    for choice in found.program.choices:
        is_conditional = choice.choice.when is not None or bool(choice.needs)
        if is_conditional and choice.index in found.always_open:
            yield _finding(found, "choice never closed", choice.choice.at, name=choice.key)


def _endings(found: Exploration) -> Iterator[Finding]:
    story = found.program.story
    for id in story.endings:
        place = story.declared.get(("ending", id))
        if id not in found.endings:
            yield _finding(found, "ending never reached", place, name=id)
        elif found.likely and found.likely[id] < RARE:
            share = f"{float(100 * found.likely[id]):.2g}"
            yield _finding(found, "ending rare", place, found.endings[id], name=id, share=share)


def _ends(found: Exploration) -> Iterator[Finding]:
    routes: tuple[tuple[Kind, Route | None], ...] = (("goes round", found.round), ("no way to an ending", found.stuck))
    for kind, route in routes:
        if route is not None:
            edge = route.edges[-1]
            place = found.program.choices[edge.choice].choice.at if edge.choice >= 0 else None
            name = found.program.choices[edge.choice].key if edge.choice >= 0 else found.program.story.slug
            yield Finding(kind, place, True, {"name": name}, witness(found, route))


def _alike(found: Exploration) -> Iterator[Finding]:
    choices = found.program.choices
    groups: list[set[int]] = []
    for pair in found.twins:
        group = next((each for each in groups if each & set(pair)), None)
        if group is None:
            groups.append(set(pair))
        else:
            group |= set(pair)
    for group in groups:
        first, *others = sorted(group)
        names = {"name": choices[first].key, "others": ", ".join(choices[other].choice.id for other in others)}
        yield Finding("choices alike", choices[first].choice.at, True, names)


def _texts(found: Exploration, budget: int, progress: Progress) -> Iterator[Finding]:
    program = found.program
    wanted = pieces(program)
    seen = sampled(program, tuple(program.story.chairs), PLAYS, piece_questions(program, wanted)[0]).answered
    open_ones = [
        piece
        for number, piece in enumerate(wanted)
        if not {("yes", number), ("no", number)} <= seen.keys() and _is_come_by(found, piece)
    ]
    if not open_ones:
        return
    questions, remembered = piece_questions(program, open_ones)
    asked = _asked(found, budget, progress, questions, remembered)
    for number, piece in enumerate(open_ones):
        was = {answer for answer in ("yes", "no") if (answer, number) in asked.answered}
        if len(was) < 2:
            kind: Kind = "text always shown" if was == {"yes"} else "text never shown"
            yield Finding(kind, piece.stands, asked.is_whole, {"name": piece.words})


def _is_come_by(found: Exploration, piece: Piece) -> bool:
    match piece.at:
        case "passage":
            return piece.place in found.passages
        case "choice":
            return piece.place in found.choices
        case "ending":
            return found.program.endings[piece.place] in found.endings


def _verdicts(found: Exploration, budget: int, progress: Progress) -> tuple[Verdict, ...]:
    claims = found.program.story.claims
    if not claims:
        return ()
    questions, remembered = claim_questions(found.program, claims)
    asked = _asked(found, budget, progress, questions, remembered)
    return tuple(_verdict(asked, number, claim) for number, claim in enumerate(claims))


def _verdict(asked: Exploration, number: int, claim: Claim) -> Verdict:
    yes = asked.answered.get(("yes", number))
    unknown = False if asked.is_whole else None
    match claim.verb:
        case "reachable":
            return Verdict(claim, unknown if yes is None else True, witness(asked, yes))
        case "never" if yes is not None:
            return Verdict(claim, False, witness(asked, yes))
        case "never":
            return Verdict(claim, True if asked.is_whole else None)
        case _ if not asked.is_whole:
            return Verdict(claim, None)
        case _:
            lost = asked.without(number)
            return Verdict(claim, lost is None, witness(asked, lost))


def _asked(
    found: Exploration, budget: int, progress: Progress, questions: Sequence[Question], remembered: Remembered
) -> Exploration:
    """Explore again with questions; where the story was too much before, only random plays are asked."""
    within = budget if found.is_whole else 1
    return explore(found.program, found.free, within, progress, questions, remembered)


def _finding(found: Exploration, kind: Kind, place: Place | None, route: Way | None = None, **values: str) -> Finding:
    is_certain = found.is_whole or kind == "ending rare"
    return Finding(kind, place, is_certain, values, witness(found, route))


def _passage(found: Exploration, place: int) -> str:
    at = found.program.passages[place]
    return f"{found.program.scenes[at.scene].scene.id}.{at.passage.id}"
