"""Playing a script: each line against the run as it stands there, played straight and kept and opened again after every pick."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.authoring.storytests.faults import Kind, ScriptFault
from game.authoring.storytests.keeping import Keeping
from game.authoring.storytests.nearest import alike, nearest_block, nearest_line
from game.authoring.storytests.script import BOTH, ScriptLine, StoryTest
from game.authoring.storytests.seat import Seat, by, place_of, spoken
from game.errors import GameError
from game.loading import Diagnostic, read_question
from game.play import NotOnOffer, Occupant, Offer, Program, Session, thumb
from game.presenting import Block
from game.story import All, Condition, Place, Rubric, Scene, condition_words

_MISTYPED: frozenset[Kind] = frozenset(("unclear", "no choice", "no such person", "no ending"))
"""What an author mends by hand: to leave it out would lose what was meant."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a line came out. `instead` is the line that would have come out, None where there is none like it."""

    line: ScriptLine
    fault: ScriptFault | None = None
    instead: str | None = None

    @property
    def can_be_approved(self) -> bool:
        """Whether what came may become what is expected: not for a pick, nor for a name that is mistyped."""
        if self.fault is None or self.line.word == "pick":
            return False
        return self.instead is not None or self.fault.kind not in _MISTYPED


@dataclass(frozen=True, slots=True)
class Played:
    """A script that was played: `outcomes` of its lines, as far as it got; `faults` has those of the lines that are none too."""

    test: StoryTest
    outcomes: tuple[Outcome, ...]
    faults: tuple[ScriptFault, ...]
    picks: int


def run_story_test(program: Program, test: StoryTest, rubric: Rubric) -> tuple[ScriptFault, ...]:
    """Play a script and return what did not come out as it says, each with its line; nothing when all did."""
    return play_story_test(program, test, rubric).faults


def play_story_test(program: Program, test: StoryTest, rubric: Rubric, keeping: Keeping | None = None) -> Played:
    """Play a script as far as its picks can be made; proposed lines are looked at too, and are no faults.

    `keeping` is where the run is kept meanwhile; by default in a folder that is gone afterwards.
    """
    faults = test.faults or _settings_faults(program, test)
    if faults:
        return Played(test, (), faults, 0)
    if keeping is not None:
        return _Play(program, test, rubric, keeping).played()
    with tempfile.TemporaryDirectory(prefix="verwikkeld-") as folder:
        return _Play(program, test, rubric, Keeping(Path(folder))).played()


def chair_of(program: Program, test: StoryTest) -> str | None:
    """Return the chair a script is played from; None where both are."""
    return None if test.chair == BOTH else test.chair or next(iter(program.story.chairs))


def others_of(program: Program, chair: str | None) -> Mapping[str, Occupant]:
    """Return who sits in the other chairs: the rule of thumb, and nobody where both are played."""
    return {} if chair is None else {other: thumb for other in program.story.chairs if other != chair}


def _settings_faults(program: Program, test: StoryTest) -> tuple[ScriptFault, ...]:
    story, faults = program.story, list[ScriptFault]()
    line = {setting.word: setting.number for setting in test.settings}
    if test.chair not in (None, BOTH, *story.chairs):
        chairs = ", ".join((*story.chairs, BOTH))
        faults.append(ScriptFault(test.path, line["chair"], "no chair", chairs, test.chair or ""))
    if test.language not in (None, *story.languages):
        languages = ", ".join(story.languages)
        faults.append(ScriptFault(test.path, line["language"], "no language", languages, test.language or ""))
    return tuple(faults)


class _Play:
    """One script being played. `kept` is the same run, kept and opened again after each pick; None once that went wrong."""

    def __init__(self, program: Program, test: StoryTest, rubric: Rubric, keeping: Keeping) -> None:
        self.program, self.test, self.rubric, self.keeping = program, test, rubric, keeping
        self.chair = chair_of(program, test)
        self.language = test.language or program.story.language
        self.seat = Seat(program, self.language, self.chair)
        self.others = others_of(program, self.chair)
        self.outcomes: list[Outcome] = []
        self.read: tuple[Block, ...] = ()
        self.fresh: tuple[Block, ...] = ()
        self.told: list[str] = []
        self.checks: Mapping[str, Callable[[ScriptLine], Outcome]] = {
            "at": self._at,
            "open": self._open,
            "closed": self._closed,
            "says": self._says,
            "never says": self._never_says,
            "holds": self._holds,
            "ends": self._ends,
            "debrief says": self._debrief_says,
            "debrief never says": self._debrief_never_says,
        }

    def played(self) -> Played:
        try:
            self.session = Session.begin(self.program, self.test.seed, self.chair, self.others)
        except GameError as error:
            return Played(self.test, (), (ScriptFault(self.test.path, 1, "goes round", came=str(error)),), 0)
        self.kept: Session | None = self.session
        self.read = self.fresh = self.seat.blocks(self.session)
        picks = 0
        for line in self.test.lines:
            outcome = self._pick(line) if line.word == "pick" else self.checks[line.word](line)
            self.outcomes.append(outcome)
            if line.word == "pick" and outcome.fault and outcome.fault.kind != "goes on otherwise":
                break
            picks += line.word == "pick"
        faults = tuple(it.fault for it in self.outcomes if it.fault and not it.line.is_proposed)
        return Played(self.test, tuple(self.outcomes), faults, picks)

    def _fault(
        self,
        line: ScriptLine,
        kind: Kind,
        expected: str = "",
        came: str = "",
        nearest: str = "",
        instead: str | None = None,
    ) -> Outcome:
        return Outcome(line, ScriptFault(self.test.path, line.number, kind, expected, came, nearest), instead)

    # Picks

    def _pick(self, line: ScriptLine) -> Outcome:
        try:
            self.session = self.session.pick(line.rest)
        except NotOnOffer:
            return self._not_on_offer(line)
        except GameError as error:
            return self._fault(line, "goes round", line.rest, str(error))
        before, self.read, self.told = self.read, self.seat.blocks(self.session), []
        self.fresh = self.read[len(before) :]
        return self._reopened(line)

    def _not_on_offer(self, line: ScriptLine) -> Outcome:
        if self.session.is_over:
            return self._fault(line, "is over", line.rest, place_of(self.session))
        known = [*self.program.by_key, *(choice.choice.id for choice in self.program.choices)]
        here = [offer.choice for offer in self.session.offers if offer.is_open]
        if line.rest not in known:
            return self._fault(line, "no choice", line.rest, nearest=alike(line.rest, known))
        came = ", ".join(choice.key if "." in line.rest else choice.choice.id for choice in here)
        return self._fault(line, "not on offer", line.rest, came)

    def _reopened(self, line: ScriptLine) -> Outcome:
        """Make the pick in the run that is kept and opened each time as well, and see that it is the same run still."""
        if self.kept is None:
            return Outcome(line)
        try:
            self.kept = self.keeping.reopened(self.kept.pick(line.rest), self.language, self.others)
        except GameError as error:
            self.kept = None
            return self._fault(line, "goes on otherwise", place_of(self.session), str(error))
        if self.kept == self.session:
            return Outcome(line)
        came, self.kept = place_of(self.kept), None
        return self._fault(line, "goes on otherwise", place_of(self.session), came)

    # Where it waits

    def _at(self, line: ScriptLine) -> Outcome:
        here = place_of(self.session)
        places = [f"{scene.id}.{passage.id}" for scene in self._scenes() for passage in scene.passages]
        known = [*places, *(scene.id for scene in self._scenes())]
        if self.session.is_over:
            return self._fault(line, "is over, not there", line.rest, here)
        if line.rest in (here, here.partition(".")[0]):
            return Outcome(line)
        if line.rest not in known:
            return self._fault(line, "no passage", line.rest, here, alike(line.rest, known), f"at {here}")
        return self._fault(line, "elsewhere", line.rest, here, instead=f"at {here}")

    def _scenes(self) -> tuple[Scene, ...]:
        return tuple(self.program.story.scenes.values())

    def _open(self, line: ScriptLine) -> Outcome:
        here, offer = self._offered(line.rest)
        if not here:
            return self._elsewhere(line, line.rest)
        if offer is not None and offer.is_open:
            return Outcome(line)
        reason = self.seat.reason(offer, self.session)
        instead = f"closed {line.rest} because {reason}" if reason else f"closed {line.rest}"
        return self._fault(line, "is closed", line.rest, reason or "…", instead=instead)

    def _closed(self, line: ScriptLine) -> Outcome:
        name, because, why = (part.strip() for part in line.rest.partition(" because "))
        here, offer = self._offered(name)
        if not here:
            return self._elsewhere(line, name)
        if offer is not None and offer.is_open:
            return self._fault(line, "is open", name, instead=f"open {name}")
        reason = self.seat.reason(offer, self.session)
        if because and why not in reason:
            instead = f"closed {name} because {reason}" if reason else f"closed {name}"
            return self._fault(line, "closed otherwise", why, reason or "…", instead=instead)
        return Outcome(line)

    def _offered(self, name: str) -> tuple[bool, Offer | None]:
        """Whether a choice belongs to the passage where the run waits, and how it lies there; None where it is hidden."""
        if self.session.is_over:
            return False, None
        choices = self.program.passages[self.session.state.passage].choices
        found = next((choice for choice in choices if name in (choice.key, choice.choice.id)), None)
        return found is not None, next((offer for offer in self.session.offers if offer.choice is found), None)

    def _elsewhere(self, line: ScriptLine, name: str) -> Outcome:
        known = [*self.program.by_key, *(choice.choice.id for choice in self.program.choices)]
        if name not in known:
            return self._fault(line, "no choice", name, nearest=alike(name, known))
        return self._fault(line, "not here", name, place_of(self.session))

    # What is read

    def _says(self, line: ScriptLine) -> Outcome:
        who, words = self._who(line.rest)
        if who is not None and who not in self.program.story.cast:
            return self._fault(line, "no such person", who, nearest=alike(who, self.program.story.cast))
        if any(words in spoken(block) for block in self._fresh(who)):
            return Outcome(line)
        near = nearest_block(words, self._fresh(who)) or nearest_block(words, self._fresh(None))
        instead = f"says {by(near)}{spoken(near)}" if near else None
        return self._fault(
            line, "not said", line.rest, nearest=f"{by(near)}{spoken(near)}" if near else "", instead=instead
        )

    def _never_says(self, line: ScriptLine) -> Outcome:
        who, words = self._who(line.rest)
        for block in self._fresh(who):
            if words in spoken(block):
                return self._fault(line, "said", line.rest, f"{by(block)}{spoken(block)}")
        return Outcome(line)

    def _who(self, rest: str) -> tuple[str | None, str]:
        """Split "Mila: Thursday." into who says it and the words; nobody in particular where it begins with no name."""
        before, colon, after = rest.partition(": ")
        name = before.strip().lower()
        people = {person.short.lower(): person.id for person in self.program.story.cast.values()}
        if colon and (name in people or name in self.program.story.cast):
            return people.get(name, name), _bare(after)
        return None, _bare(rest)

    def _fresh(self, who: str | None) -> list[Block]:
        """What was read since the last pick, by this person where one is named."""
        return [
            block for block in self.fresh if block.words and (who is None or (block.person and block.person.id == who))
        ]

    # What is so

    def _holds(self, line: ScriptLine) -> Outcome:
        story = self.program.story
        you = story.person_in(self.chair) if self.chair else None
        read = read_question(line.rest, Place(self.test.path.name, line.number, 1), story, you)
        if isinstance(read, Diagnostic):
            fault = ScriptFault(self.test.path, line.number, "unclear", line.rest, because=read)
            return Outcome(line, fault)
        if self._is_so(read):
            return Outcome(line)
        parts = read.parts if isinstance(read, All) else (read,)
        missing = [condition_words(part, story.facts) for part in parts if not self._is_so(part)]
        instead = f"holds not ({line.rest})" if not line.rest.startswith("not (") else None
        return self._fault(line, "does not hold", " and ".join(missing), instead=instead)

    def _is_so(self, condition: Condition) -> bool:
        state, test = self.session.state, self.program.compiler.test(condition)
        return test if isinstance(test, bool) else test(state.cells, state.visited, state.picked)

    def _ends(self, line: ScriptLine) -> Outcome:
        here, endings = place_of(self.session), self.program.endings
        if line.rest not in endings:
            return self._fault(line, "no ending", line.rest, here, alike(line.rest, endings), self._ending_line())
        if not self.session.is_over:
            return self._fault(line, "not over", line.rest, here)
        if here == line.rest:
            return Outcome(line)
        return self._fault(line, "other ending", line.rest, here, instead=f"ends {here}")

    def _ending_line(self) -> str | None:
        return f"ends {place_of(self.session)}" if self.session.is_over else None

    # Afterwards

    def _debrief_says(self, line: ScriptLine) -> Outcome:
        told = self._debriefed()
        if any(line.rest in each for each in told):
            return Outcome(line)
        near = nearest_line(line.rest, told)
        return self._fault(
            line, "debrief without", line.rest, nearest=near or "", instead=f"debrief says {near}" if near else None
        )

    def _debrief_never_says(self, line: ScriptLine) -> Outcome:
        said = next((each for each in self._debriefed() if line.rest in each), None)
        return Outcome(line) if said is None else self._fault(line, "debrief with", line.rest, said)

    def _debriefed(self) -> list[str]:
        self.told = self.told or self.seat.debrief(self.session, self.rubric)
        return self.told


def _bare(words: str) -> str:
    return words.replace("*", "").strip()
