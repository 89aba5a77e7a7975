"""Where an author begins to look: at a passage, with what is so by then, written in the story language's own words.

`days=3, entangled(leads), mila open`: what is written is made so, and the rules see to what goes with it (an entangled complication
is as tight as it bears, and blocks the relations it runs along). What only says what is *not* so cannot be made so, and is refused
with what would have been right.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from game.errors import GameError
from game.loading import Diagnostic, read_question
from game.play import PlayState, Program, Step, begin_at
from game.play.chance import mixed
from game.play.rules import capital, complications, relations, standpoints
from game.play.state import Knotting
from game.story import (
    COMPLICATION_STATES,
    GUARDS,
    RELATION_STATES,
    All,
    Any,
    Compare,
    Condition,
    Is,
    Not,
    Place,
    condition_words,
)
from game.story.conditions import Asked

_CAPITAL: Mapping[Asked, int] = {"has": capital.OWN, "borrowed": capital.BORROWED, "let_go": capital.LET_GO}
_STANDPOINT: Mapping[Asked, int] = {
    "stands": standpoints.TAKEN,
    "held": standpoints.HELD,
    "left": standpoints.LEFT,
    "shifted": standpoints.SHIFTED,
    "stubborn": standpoints.STUBBORN,
}
_GUARD_ASKS: tuple[Asked, ...] = ("open", "guarded", "closed")
_STATES = (*COMPLICATION_STATES, *GUARDS, *RELATION_STATES)
_COMMAS = re.compile(r",(?![^()]*\))")
_EQUALS = re.compile(r"(?<![=<>!])=(?!=)")
_SAID = re.compile(r"([a-z_0-9]+)(?:\s+([a-z_0-9]+))?\s+([a-z]+)", re.IGNORECASE)


class NotAPlace(GameError):
    """An opening does not fit the story: there is no such passage, or something it says cannot be made so.

    `dutch` and `english` say so, with what would have been right.
    """

    def __init__(self, dutch: str, english: str) -> None:
        super().__init__(f"not a place to begin: {english}")
        self.dutch, self.english = dutch, english

    def told(self, language: str) -> str:
        """Return what is the matter, in Dutch for "nl" and in English for any other language."""
        return self.dutch if language == "nl" else self.english


@dataclass(frozen=True, slots=True)
class Opening:
    """Where to begin: `passage` as "scene.passage" (or "scene"); `so` is what is so there, as the author wrote it."""

    passage: str
    so: str = ""


def opened(opening: Opening, program: Program, seed: int, you: str | None = None) -> Step:
    """Return the run's beginning at an opening. `you` is whose capital and standpoints are meant where no name is given.

    Raises NotAPlace and StoryGoesRound.
    """
    place = passage_called(opening.passage, program)
    claims = [_read(words, program, you) for words in _parts(opening.so)]
    hand = _Hand(program, seed)
    for claim in claims:
        hand.make(claim)
    return begin_at(program, hand.state, place)


def opening_at(passage: str, program: Program, state: PlayState) -> Opening:
    """Return an opening at a passage with all that is so in a state and was not so at the start, but for what is being tested."""
    claims = (*_knots(program, state), *_numbers(program, state), *_past(program, state))
    return Opening(passage, ", ".join(condition_words(claim, program.story.facts) for claim in claims))


def passage_called(name: str, program: Program) -> int:
    """Return the place of a passage in the program, by "scene.passage" or by its scene. Raises NotAPlace with what comes close."""
    scene, _, passage = name.strip().lower().partition(".")
    for at in program.passages:
        of = program.scenes[at.scene].scene
        if of.id == scene and passage in (at.passage.id, ""):
            return at.index
    paths = [f"{program.scenes[at.scene].scene.id}.{at.passage.id}" for at in program.passages]
    near = get_close_matches(name.lower(), [*paths, *program.story.scenes], 1, 0.5)
    inside = ", ".join(path for path in paths if path.startswith(f"{scene}.")) or ", ".join(program.story.scenes)
    dutch, english = (
        (f"bedoelde je '{near[0]}'?", f"did you mean '{near[0]}'?")
        if near
        else (f"er is: {inside}.", f"there are: {inside}.")
    )
    raise NotAPlace(f"Er is geen passage '{name}'; {dutch}", f"There is no passage '{name}'; {english}")


def _knots(program: Program, state: PlayState) -> Iterator[Condition]:
    layout = program.layout
    for knot in layout.complications.values():
        if state.cells[knot.state] != layout.start[knot.state]:
            yield Is(COMPLICATION_STATES[state.cells[knot.state]], (knot.id,))
        if state.cells[knot.tightness] != layout.start[knot.tightness]:
            yield Compare("tightness", "==", state.cells[knot.tightness], of=knot.id)


def _numbers(program: Program, state: PlayState) -> Iterator[Condition]:
    for (kind, of), now, start in zip(program.layout.cells, state.cells, program.layout.start, strict=True):
        if now == start:
            continue
        match kind:
            case "fact":
                yield Compare(of[0], "==", now)
            case "relation":
                yield Is(RELATION_STATES[now], of)
            case "guard":
                yield Is(_GUARD_ASKS[now], of)
            case "capital":
                yield Is(_name_of(_CAPITAL, now), of)
            case "standpoint":
                yield Is(_name_of(_STANDPOINT, now), of)


def _past(program: Program, state: PlayState) -> Iterator[Condition]:
    for path, bit in program.compiler.visits.items():
        if state.visited & bit and len(path) == 2:
            yield Is("visited", path)
    for path, bit in program.compiler.picks.items():
        if state.picked & bit:
            yield Is("picked", path)


def _name_of(names: Mapping[Asked, int], number: int) -> Asked:
    return next(name for name, each in names.items() if each == number)


def _parts(so: str) -> list[str]:
    """Split what is so at its commas, of which those within brackets are part of a claim."""
    return [part.strip() for part in _COMMAS.split(so) if part.strip()]


def _read(words: str, program: Program, you: str | None) -> Condition:
    read = read_question(_as_asked(words), Place("", 1, 1), program.story, you)
    if isinstance(read, Diagnostic):
        raise NotAPlace(*(f"'{words}': {_ended(read.what(at))} {read.cure(at)}" for at in ("nl", "en")))
    return read


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?")) else f"{sentence}."


def _as_asked(words: str) -> str:
    """Return a claim as a condition writes it: `mila open` and `henk mila blocked` with brackets, and `days=3` as `days == 3`."""
    said = _SAID.fullmatch(words)
    if said and said[1].lower() != "not" and said[3].lower() in _STATES:
        return f"{said[3]}({', '.join(filter(None, (said[1], said[2])))})"
    return _EQUALS.sub("==", words)


class _Hand:
    """A state of the run on the table, while it is set by hand."""

    def __init__(self, program: Program, seed: int) -> None:
        self._program = program
        self._layout = program.layout
        self._cells = list(program.layout.start)
        self._visited = self._picked = 0
        self._chance = mixed(seed)

    @property
    def state(self) -> PlayState:
        return PlayState(-1, -1, tuple(self._cells), self._visited, self._picked, 0, (), 0, self._chance)

    def make(self, claim: Condition) -> None:
        """Make a claim so. Raises NotAPlace for one that leaves open what is so."""
        match claim:
            case All(parts):
                for part in parts:
                    self.make(part)
            case Compare():
                self._compare(claim)
            case Is():
                self._is(claim)
            case Not(Compare(name, "==", 1, None)) if self._is_truth(name):
                self._cells[self._layout.facts[name]] = 0
            case Not(_) | Any(_):
                raise self._refused(claim, "zegt niet wat er wél zo is.", "does not say what is so instead.")

    def _compare(self, claim: Compare) -> None:
        if claim.sign == "!=" and not claim.of and self._is_truth(claim.name):
            self._cells[self._layout.facts[claim.name]] = 1 - claim.value
            return
        if claim.sign != "==":
            right = condition_words(Compare(claim.name, "==", claim.value, claim.of), self._program.story.facts)
            raise self._refused(
                claim,
                f"zegt niet welk getal het is; schrijf '{right}'.",
                f"does not say which number it is; write '{right}'.",
            )
        if not claim.of:
            self._cells[self._layout.facts[claim.name]] = claim.value
            return
        knot = self._layout.complications[claim.of]
        if not 0 <= claim.value <= knot.bears:
            raise self._refused(
                claim, f"kan niet: dat loopt van 0 tot {knot.bears}.", f"cannot be: that runs from 0 to {knot.bears}."
            )
        self._cells[knot.tightness] = claim.value

    def _is(self, claim: Is) -> None:
        layout = self._layout
        match claim:
            case Is("visited", path):
                self._visited |= self._program.compiler.visits[path] | self._program.compiler.visits[path[:1]]
            case Is("picked", (scene, choice)):
                self._picked |= self._program.compiler.picks[scene, choice]
            case Is(ask, (one, other)) if ask in RELATION_STATES:
                self._cells[layout.relation(one, other)] = RELATION_STATES.index(ask)
            case Is(ask, (person,)) if ask in GUARDS:
                self._cells[layout.guards[person]] = GUARDS.index(ask)
            case Is(ask, (person, of)) if ask in _CAPITAL:
                self._cells[layout.capital[person, of]] = _CAPITAL[ask]
            case Is(ask, (person, value)) if ask in _STANDPOINT:
                self._cells[layout.standpoints[person, value][0]] = _STANDPOINT[ask]
            case Is(ask, (of,)):
                self._knot(layout.complications[of], COMPLICATION_STATES.index(ask))

    def _knot(self, knot: Knotting, state: int) -> None:
        """Bring a complication into a state, as tight as goes with it."""
        cells = self._cells
        cells[knot.state] = state
        match state:
            case complications.ENTANGLED:
                cells[knot.tightness] = knot.bears
                for relation in knot.relations:
                    cells[relation] = relations.BLOCKED
            case complications.DORMANT | complications.UNTANGLED:
                cells[knot.tightness] = 0
            case _:
                cells[knot.tightness] = min(cells[knot.tightness], knot.bears - 1)

    def _is_truth(self, name: str) -> bool:
        fact = self._program.story.facts[name]
        return not fact.names and (fact.low, fact.high) == (0, 1)

    def _refused(self, claim: Condition, dutch: str, english: str) -> NotAPlace:
        told = condition_words(claim, self._program.story.facts)
        return NotAPlace(f"'{told}' {dutch}", f"'{told}' {english}")
