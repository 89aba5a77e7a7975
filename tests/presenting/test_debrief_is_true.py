"""Whatever is said of a run is true of it: random runs of the real story, each held against its own trace.

The checker reads the events of a run, the paragraphs that the player saw and the author's story, and nothing of what the
assessment made of them. By default it looks at a few hundred debriefs; VERWIKKELD_RUNS=3000 at twice so many, one in each
language.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache, cached_property
from itertools import pairwise
from random import Random
from typing import TypeVar

import pytest

from game import content
from game.assessment import Debrief, debrief
from game.loading import load, load_rubric
from game.play import (
    Arrived,
    Changed,
    ChapterBegan,
    ChoiceAt,
    Ended,
    Entered,
    Occupant,
    Picked,
    Program,
    Returned,
    Session,
    anything,
    is_open,
    recorded,
    step,
    thumb,
)
from game.presenting import Block, Texts, Words, plain, read_blocks
from game.presenting.column import Column
from game.presenting.debriefing import (
    CapitalView,
    ComplicationView,
    EvidenceView,
    Quote,
    Said,
    TurnView,
    debrief_view,
)
from game.presenting.debriefing.wording import counted, said, times
from game.story import OnCapital, OnComplication, OnStandpoint, Text
from tests.exploring.naive import ease, reach

RUNS = int(os.environ.get("VERWIKKELD_RUNS", "100"))
BUDGET = 40
"""Turning points cost most of the time; few steps of looking ahead keep them cheap."""
AMPLE = 2_000
"""With so many, now and then, so that earlier turning points are found as well."""
CHAIRS = {"sales": "marketing", "marketing": "sales"}
RUBRIC = load_rubric(content.stories() / "rubric.yaml")

NONE, OWN, BORROWED, LET_GO = range(4)
NOT, TAKEN, HELD, SHIFTED, LEFT, STUBBORN = range(6)
DORMANT, STIRRING, SPOKEN, UNTANGLED, ENTANGLED = range(5)
OPEN, STRAINED, BLOCKED = range(3)
PRICES = ("let go", "entangled", "closed up", "strained", "blocked", "left")


T = TypeVar("T")

# ---------------------------------------------------------------- the runs


def bare(words: str) -> str:
    """Without the marks around titles, since nothing hangs on them."""
    return words.replace("‘", "").replace("’", "")


def read(words: Words) -> str:
    return bare(plain(words))


def unmarked(value: T) -> T:
    """A view with all its words bare."""
    if isinstance(value, str):
        return bare(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(unmarked(part) for part in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: unmarked(getattr(value, each.name)) for each in fields(value)})
    return value


@dataclass(frozen=True)
class Fell:
    """A change of the trace: in which step, in which scene, and whether the pick of the step did it."""

    step: int
    scene: int
    what: str
    of: tuple[str, ...]
    before: int
    after: int
    why: str
    is_did: bool


@dataclass(frozen=True)
class Came:
    """What came of a pick: of what kind, where (None: in the words of the ending), in which step, and in which words."""

    kind: str
    scene: int | None
    step: int
    words: str


class Told:
    """A run and what is said of it in one language, beside what the run itself has to say."""

    def __init__(
        self, seed: int, session: Session, chair: str, found: Debrief, texts: Texts, kept: Sequence[str]
    ) -> None:
        self.seed, self.session, self.chair, self.texts, self.kept = seed, session, chair, texts, kept
        self.found = found
        self.program, self.story = session.program, session.program.story
        self.me = self.story.chairs[chair]
        self.language = texts.language
        self.view = unmarked(debrief_view(found, RUBRIC, texts))
        self.picked = [self._picked(place) for place in range(1, len(session.steps))]
        self.own = [place for place, at in enumerate(self.picked, start=1) if at.chair == chair]

    def __str__(self) -> str:
        return f"seed {self.seed}, {self.chair}, {self.language}"

    def _picked(self, place: int) -> ChoiceAt:
        (choice,) = [event.choice for event in self.session.steps[place].events if isinstance(event, Picked)]
        return self.program.choices[choice]

    def pick(self, place: int) -> ChoiceAt:
        """The pick of a step."""
        return self.picked[place - 1]

    @cached_property
    def blocks(self) -> list[list[Block]]:
        """The paragraphs that were read, by step."""
        column, by_step = Column(self.texts), []
        for each in self.session.steps:
            before = len(column.blocks)
            column.read(each.events)
            by_step.append(column.blocks[before:])
        if self.seed % 10 == 0:
            assert tuple(column.blocks) == read_blocks(self.session, self.texts)
        return by_step

    @cached_property
    def fell(self) -> list[Fell]:
        found: list[Fell] = []
        scene = -1
        for place, each in enumerate(self.session.steps):
            is_did = place > 0
            for at, event in enumerate(each.events):
                match event:
                    case Entered(entered, _, _):
                        scene = entered
                    case Returned(back):
                        scene = back
                    case Picked():
                        is_did = False
                    case Changed(cell, before, after, why):
                        what, of = self.program.layout.cells[cell]
                        rest = [it for it in each.events[at:] if not (isinstance(it, Changed) and it.why == "stirs")]
                        begins = why == "stirs" and rest and isinstance(rest[0], Entered)
                        here = rest[0].scene if begins and isinstance(rest[0], Entered) else scene
                        here = self.pick(place).scene if is_did else here
                        found.append(Fell(place, here, what, of, before, after, why, is_did))
        return found

    def of_step(self, place: int, is_did: bool | None = None) -> list[Fell]:
        return [it for it in self.fell if it.step == place and is_did in (None, it.is_did)]

    def ending_value(self, what: str, *of: str) -> int:
        cell = self.program.layout.cells.index((what, of))  # type: ignore[arg-type]
        return self.session.state.cells[cell]

    # how it is said

    def say(self, key: str, **values: str) -> str:
        return bare(said(key, self.language, **values))

    def word(self, text: Text | None, place: int = 0) -> str:
        """The author's words, with the numbers that stood after the pick of a step or, for 0, at the start."""
        if text is None:
            return ""
        after = [event.cells for event in self.session.steps[place].events if isinstance(event, Picked)]
        return read(self.texts.words(text, (*after, tuple(self.program.layout.start))[0])).replace("*", "")

    def name(self, person: str) -> str:
        return self.story.cast[person].short

    def sees(self, scene: int) -> bool:
        return self.program.scenes[scene].scene.chair in (None, self.chair)

    def where(self, scene: int | None) -> str:
        if scene is None:
            return self.say("ending")
        if not self.sees(scene):
            return self.say("unseen")
        at = self.program.scenes[scene].scene
        chapters = [each for each in self.story.chapters if any(at.id in slot for slot in each.slots)]
        return ", ".join([*(self.word(each.title) for each in chapters), self.word(at.title)])

    def at(self, scene: int | None, words: str) -> str:
        return f"{self.where(scene)}. {words}"

    def kind(self, it: Fell) -> str:
        """What a change is, as it is told; empty for one that tells nothing of itself, or nothing of the reader."""
        up = it.after > it.before
        match it.what:
            case "guard" if it.of[0] != self.me:
                return "closed up" if up else "opened up"
            case "relation":
                return "blocked" if it.after == BLOCKED else "strained" if up else "eased"
            case "tightness" if up:
                return "tightened"
            case "complication" if it.after == STIRRING:
                return {DORMANT: "woken", ENTANGLED: "loosened"}.get(it.before, "talked over")
            case "complication":
                return {SPOKEN: "spoken", UNTANGLED: "untangled", ENTANGLED: "entangled"}[it.after]
            case "capital" if it.of[0] == self.me:
                return {OWN: "gained", BORROWED: "borrowed", LET_GO: "let go"}[it.after]
            case "standpoint" if it.of[0] == self.me:
                return {TAKEN: "taken", HELD: "held", SHIFTED: "shifted", LEFT: "left", STUBBORN: "stubborn"}[it.after]
            case "fact" if it.of == ("result",):
                return "result up" if up else "result down"
        return ""

    def true_of(self, it: Fell) -> set[str]:
        """The sentences that are true of a change."""
        match it.what:
            case "guard":
                return {self.say(self.kind(it), one=self.name(it.of[0]))}
            case "relation":
                one, other = sorted(it.of, key=lambda person: person != self.me)
                called = [self.say("you") if person == self.me else self.name(person) for person in (one, other)]
                return {self.say(self.kind(it), one=called[0], other=called[1])}
            case "tightness" | "complication":
                return {self.say(self.kind(it), title=self.word(self.story.complications[it.of[0]].title))}
            case "capital":
                return {self.say(self.kind(it), title=self.word(self.story.capital[it.of[1]].title))}
            case "standpoint":
                keys = [self.kind(it), *(["let pass"] if it.why == "passed by" else [])]
                return {self.say(key, title=self.word(self.story.values[it.of[1]].title)) for key in keys}
        return {self.say(self.kind(it), amount=str(abs(it.after - it.before)))}

    # what followed

    def at_once(self, place: int) -> dict[str, str]:
        """What a pick did at once: each sentence that is true of it with its kind."""
        did = (it for it in self.of_step(place, is_did=True) if self.kind(it))
        return {words: self.kind(it) for it in did for words in self.true_of(it)}

    @cached_property
    def later(self) -> dict[int, set[Came]]:
        """By own pick what came of it later."""
        return {place: self._caused(place) | self._echoed(place) for place in self.own}

    def _caused(self, place: int) -> set[Came]:
        """What fell later by what the author made the choice do: lean, go round or worsen, take a stand."""
        found = set()
        watched: tuple[str, tuple[str, ...]]
        needed: tuple[int | None, int | None]
        after = [it for it in self.fell if it.step > place or (it.step == place and not it.is_did)]
        for change in self.pick(place).choice.changes:
            match change:
                case OnCapital("leans on", capital, self.me, _):
                    watched, needed = ("capital", (self.me, capital)), (BORROWED, LET_GO)
                case OnStandpoint("takes", value, self.me):
                    watched, needed = ("standpoint", (self.me, value)), (TAKEN, None)
                case OnComplication("dodges" | "pushes", complication, _):
                    watched, needed = ("complication", (complication,)), (None, ENTANGLED)
                case _:
                    continue
            did = [it for it in self.of_step(place, is_did=True) if (it.what, it.of) == watched]
            if needed[0] is not None and (not did or did[-1].after != needed[0]):
                continue  # it was one's own already, or one stood there already
            fell = next((it for it in after if (it.what, it.of) == watched), None)
            if (
                fell
                and needed[1] in (None, fell.after)
                and (needed[1] != ENTANGLED or self._tightened(place, watched[1]))
            ):
                found |= {Came(self.kind(fell), fell.scene, fell.step, words) for words in self.true_of(fell)}
        return found

    def _tightened(self, place: int, of: tuple[str, ...]) -> bool:
        did = [it for it in self.of_step(place, is_did=True) if it.of == of]
        is_entangled = any(it.what == "complication" and it.after == ENTANGLED for it in did)
        return not is_entangled and any(it.what == "tightness" and it.after > it.before for it in did)

    def _echoed(self, place: int) -> set[Came]:
        """What was read later and would not have been without this pick: read again as if it had not been made."""
        found: set[Came] = set()
        key = self.pick(place).key
        if sum(at.key == key for at in self.picked) > 1:
            return found
        bit = 1 << self.pick(place).index
        for later in range(place + 1, len(self.session.steps)):
            for scene, script, without_bit in self._readings(later):
                if key not in asked_in(script):
                    continue
                with_it, without = without_bit(0), without_bit(bit)
                for block in with_it:
                    if block not in without and block.kind in ("said", "told") and not block.is_mine:
                        words = read(block.words)
                        name = self.name(block.person.id) if block.person else ""
                        telling = self.say("said", person=name, words=words) if name else self.say("told", words=words)
                        found.add(Came("said", scene, later, telling))
        return found

    def _readings(self, place: int) -> Iterator[tuple[int | None, str, Callable[[int], list[Block]]]]:
        """The scripts of a step that the reader gets to see, each with how it reads without the pick of a bit."""
        texts, program = self.texts, self.program
        for event in self.session.steps[place].events:
            match event:
                case Arrived(passage, cells, visited, picked) if self.sees(program.passages[passage].scene):

                    def of_passage(
                        bit: int,
                        passage: int = passage,
                        cells: tuple[int, ...] = cells,
                        at: tuple[int, int] = (visited, picked),
                    ) -> list[Block]:
                        return [it.block for it in texts.passage(passage, cells, at[0], at[1] & ~bit) if it.block]

                    yield program.passages[passage].scene, f"p{passage}", of_passage
                case Picked(choice, cells, visited, picked) if self.sees(program.choices[choice].scene):

                    def of_reply(
                        bit: int,
                        choice: int = choice,
                        cells: tuple[int, ...] = cells,
                        at: tuple[int, int] = (visited, picked),
                    ) -> list[Block]:
                        return [it.block for it in texts.reply(choice, cells, at[0], at[1] & ~bit) if it.block]

                    yield program.choices[choice].scene, f"c{choice}", of_reply
                case Ended(ending, cells, visited, picked):

                    def of_ending(
                        bit: int,
                        ending: int = ending,
                        cells: tuple[int, ...] = cells,
                        at: tuple[int, int] = (visited, picked),
                    ) -> list[Block]:
                        script = self.story.endings[program.endings[ending]].text
                        return [it.block for it in texts.script(script, cells, at[0], at[1] & ~bit) if it.block]

                    yield None, f"e{ending}", of_ending


_ASKED = re.compile(r"ask='picked', args=\('(\w+)', '(\w+)'\)")


@cache
def asked_in(script: str) -> frozenset[str]:
    """The picks that a script asks about anywhere: of a passage, a choice's reply or an ending, by its place."""
    program, place = real_story(), int(script[1:])
    whole = {
        "p": lambda: program.passages[place].passage.text,
        "c": lambda: program.choices[place].choice.reply,
        "e": lambda: program.story.endings[program.endings[place]].text,
    }[script[0]]()
    return frozenset(f"{scene}.{choice}" for scene, choice in _ASKED.findall(repr(whole)))


@cache
def real_story() -> Program:
    loaded = load(content.stories() / "het-zwarte-gat", rubric=RUBRIC)
    assert loaded.story is not None, [diagnostic.render("en") for diagnostic in loaded.diagnostics]
    return Program(loaded.story)


@cache
def texts_for(language: str, chair: str) -> Texts:
    return Texts(real_story(), language, chair)


def played_at_random(seed: int, chair: str) -> tuple[Session, Sequence[str]]:
    """A run in one chair; in the other sits the rule of thumb or an earlier run. Some stop before the end."""
    program, chance = real_story(), Random(seed)
    kept: list[str] = []
    other: Occupant = thumb
    if seed % 3 == 0:
        earlier = Session.begin(program, seed + 1, None, dict.fromkeys(CHAIRS, anything))
        kept = [pick.key for pick in earlier.picks if pick.chair == CHAIRS[chair]]
        other = recorded(kept)
    session = Session.begin(program, seed, chair, {CHAIRS[chair]: other})
    stops = chance.randrange(12) if seed % 8 == 7 else 99
    while not session.is_over and len(session.own_picks) < stops:
        session = session.pick(chance.choice([offer.choice.key for offer in session.offers if offer.is_open]))
    return session, kept


def runs() -> Iterator[Told]:
    for seed in range(RUNS):
        chair = ("sales", "marketing")[seed % 2]
        session, kept = played_at_random(seed, chair)
        found = debrief(session, RUBRIC, recorded=kept, budget=AMPLE if seed % 40 == 0 else BUDGET)
        for language in ("nl", "en"):
            yield Told(seed, session, chair, found, texts_for(language, chair), kept)


# ---------------------------------------------------------------- what is to be true


Untruths = Iterator[str]
Check = Callable[[Told], Untruths]


def all_in(value: object, wanted: type) -> Iterator[object]:
    if isinstance(value, wanted):
        yield value
    if is_dataclass(value):
        for each in fields(value):
            yield from all_in(getattr(value, each.name), wanted)
    elif isinstance(value, tuple):
        for part in value:
            yield from all_in(part, wanted)


def sentences(value: object) -> Iterator[Said]:
    return (each for each in all_in(value, Said) if isinstance(each, Said))


def quotes(value: object) -> Iterator[Quote]:
    return (each for each in all_in(value, Quote) if isinstance(each, Quote))


def ways_quotes(told: Told) -> list[Quote]:
    return [quote for turn in told.view.turns for way in turn.ways for quote in way.others]


def every_quotation_was_said_or_done_in_its_step(told: Told) -> Untruths:
    never_made = {id(quote) for quote in ways_quotes(told)}
    heard = {id(quote) for quote in (told.view.across.heard if told.view.across else ())}
    for quote in quotes(told.view):
        if id(quote) in never_made:
            continue
        at = told.pick(quote.step)
        if quote.key != at.key or quote.where != told.where(at.scene):
            yield f"{quote.key} is not the pick of step {quote.step}, or not {quote.where}"
        if id(quote) in heard:
            if at.chair == told.chair or quote.own is not None or quote.person.id != told.story.chairs[at.chair]:
                yield f"{quote.key} was not said by the other"
            heard_there = {
                read(block.words) for block in told.blocks[quote.step] if block.kind == "said" and not block.is_mine
            }
            if quote.say and read(quote.say) not in heard_there:
                yield f"{quote.key}: {read(quote.say)!r} was not heard"
            continue
        mine = [block for block in told.blocks[quote.step] if block.is_mine and block.pick is not None]
        words = {(block.kind, read(block.words)) for block in mine if block.pick == quote.own}
        quoted = {("did", read(quote.do)), ("said", read(quote.say))} - {("did", ""), ("said", "")}
        if words != quoted or quote.own != told.own.index(quote.step) or quote.person.id != told.me:
            yield f"{quote.key}: {quoted} is not {words}"


def every_other_way_is_of_choices_that_are_there(told: Told) -> Untruths:
    for quote in ways_quotes(told):
        at = told.program.by_key.get(quote.key)
        if at is None or at.chair != told.chair or quote.own is not None or quote.where != told.where(at.scene):
            yield f"{quote.key} is no choice of this chair"
        elif quote.key in {told.pick(place).key for place in told.own}:
            yield f"{quote.key} is no other way: it was picked"
        elif [words.replace("*", "") for words in (read(quote.do), read(quote.say))] != [
            told.word(at.choice.do),
            told.word(at.choice.say),
        ]:
            yield f"{quote.key} is not in its own words"


def whatever_is_said_rests_on_steps_of_the_run(told: Told) -> Untruths:
    nothing_there = {told.say(key) for key in ("quality not shown", "never taken")}
    other = told.story.cast[told.story.chairs[CHAIRS[told.chair]]].short
    nothing_there.add(told.say("across none", person=other))
    for sentence in sentences(told.view):
        if not all(0 <= cited < len(told.session.steps) for cited in sentence.cites):
            yield f"{sentence}: there are {len(told.picked)} picks"
        if not sentence.cites and sentence.words not in nothing_there and told.own:
            yield f"{sentence.words!r} rests on nothing"
        if "{" in sentence.words or "}" in sentence.words or not sentence.words.strip():
            yield f"{sentence.words!r} is not whole"


def evidence_of(told: Told) -> Iterator[EvidenceView]:
    for quality in told.view.qualities:
        yield from quality.evidence


def what_a_pick_did_at_once_is_what_it_changed(told: Told) -> Untruths:
    for evidence in evidence_of(told):
        place = evidence.quote.step
        true = {Said(words, (place,)) for words in told.at_once(place)}
        if not set(evidence.at_once) <= true or len(set(evidence.at_once)) != len(evidence.at_once):
            yield f"step {place}: {evidence.at_once}, and true is {true}"
        if true and not evidence.at_once:
            yield f"step {place}: nothing is told, and true is {true}"


def what_came_of_it_later_fell_there_and_would_not_have_without_it(told: Told) -> Untruths:
    observed = [(each.quote.step, each.later) for mirror in told.view.mirrors for each in mirror.observations]
    for place, later in [*((each.quote.step, each.later) for each in evidence_of(told)), *observed]:
        true = {Said(told.at(came.scene, came.words), (place, came.step)) for came in told.later[place]}
        if not set(later) <= true or len(set(later)) != len(later):
            yield f"step {place}: {set(later) - true} of {later}, and true is {true}"
        if true and not later:
            yield f"step {place}: nothing is told, and true is {true}"
        if any(sentence.cites[1] < place for sentence in later):
            yield f"step {place}: something came later that was before"


def every_echo_was_read(told: Told) -> Untruths:
    ends = [
        block
        for scene, _, as_read in told._readings(len(told.session.steps) - 1)
        if scene is None
        for block in as_read(0)
    ]
    patterns = [re.escape(told.say("said", person="§", words="~")), re.escape(told.say("told", words="~"))]
    quoting = re.compile(
        "|".join(each.replace("§", ".+").replace("\\~", "~").replace("~", "(.+)") + "$" for each in patterns)
    )
    for sentence in {each for evidence in evidence_of(told) for each in evidence.later}:
        quoted = quoting.search(sentence.words)
        there = {read(block.words) for block in (*told.blocks[sentence.cites[1]], *ends)}
        if quoted and next(filter(None, quoted.groups())) not in there:
            yield f"{sentence.words!r} was not read in step {sentence.cites[1]}"


def evidence_has_what_the_author_wrote_of_it(told: Told) -> Untruths:
    for quality, shown in zip(RUBRIC.qualities, told.view.qualities, strict=True):
        anchors = {anchor.name: anchor for anchor in quality.anchors}
        expected: Counter[tuple[int, str]] = Counter()
        for place in told.own:
            expected.update((place, name) for name in told.pick(place).choice.shows if name in anchors)
        words = {
            name: told.word(told.story.anchors[name])
            if name in told.story.anchors
            else bare(anchors[name].words[told.language])
            for name in anchors
        }
        if Counter((each.quote.step, each.anchor) for each in shown.evidence) != Counter(
            (place, words[name]) for place, name in expected.elements()
        ):
            yield f"{quality.id}: other behaviour than was shown"
        for each in shown.evidence:
            written = told.pick(each.quote.step).choice.debrief
            place = each.quote.step
            says = [told.word(text, place) for text in (written.did, written.tempting, written.cost, written.ask)]
            if [each.did, each.tempting, each.cost, each.ask] != says:
                yield f"step {each.quote.step}: other words than the author's"
            thought = {person: told.word(text, place) for person, text in written.thought.items()}
            if {it.person.id: it.words for it in each.thoughts} != thought:
                yield f"step {each.quote.step}: other thoughts than the author's"


def the_counts_of_a_quality_are_those_of_the_run(told: Told) -> Untruths:
    """A summary is sentences after one another, each of which is true of the run by a count of its own."""
    for quality, shown in zip(RUBRIC.qualities, told.view.qualities, strict=True):
        levels = {anchor.name: anchor.level for anchor in quality.anchors}
        steps = [place for place in told.own for name in told.pick(place).choice.shows if name in levels]
        true = sorted((told.say(key, **values) for key, values in _counts(told, levels, steps)), key=len, reverse=True)
        rest = shown.summary.words
        while rest:
            sentence = next((each for each in true if rest.startswith(each)), None)
            if sentence is None:
                yield f"{quality.id}: {rest!r} is not one of {true}"
                break
            rest = rest.removeprefix(sentence).strip()
        if not set(steps) <= set(shown.summary.cites):
            yield f"{quality.id}: the evidence is in {steps}, cited are {shown.summary.cites}"


def _counts(told: Told, levels: Mapping[str, int], steps: Sequence[int]) -> Iterator[tuple[str, dict[str, str]]]:
    """What can be said in counts of one quality: each sentence that is true of the run, with its counts."""

    def few(number: int) -> str:
        return counted(number, told.language)

    def often(number: int) -> str:
        return times(number, told.language)

    if not steps:
        yield "quality not shown", {}
        return
    if len(steps) == len(told.own):
        yield "quality all", {}
    yield "quality shown", {"count": few(len(steps)), "picks": few(len(told.own))}
    there = [place for place in told.own if any(levels.get(name, 0) > 3 for name in told.pick(place).choice.shows)]
    opened = sum(_opens(told, place) for place in there)
    yield "came out", {"count": often(len(there)), "opened": often(opened)}
    turns = {value: stand_turns(told, value) for value in told.story.values}
    taken = [each for each in turns.values() if each]
    tested = sum(key == "stand tested" for each in taken for _, _, key in each)
    values = {"taken": few(len(taken)), "values": few(len(told.view.stands))}
    if not taken:
        yield "stood nowhere", values
    if not tested:
        yield "stood untested", values
    yield "stood", {**values, "tested": often(tested), "held": often(sum(_held(each) for each in taken))}
    done = Counter(what for capital in told.story.capital for _, _, what, _ in capital_turns(told, capital))
    asked = done["stuck"] + done["let go"]
    used = {"count": often(done["own"] + done["borrowed"]), "own": often(done["own"])}
    if not asked:
        yield "leaned unasked", used
    yield "leaned", {**used, "asked": often(asked), "stuck": often(done["stuck"])}
    yield "made own", {"count": few(done["gained"])}


def _opens(told: Told, place: int) -> bool:
    """Whether somebody else's guard went down by a pick."""
    return any(it.what == "guard" and it.after < it.before and it.of != (told.me,) for it in told.of_step(place, True))


def _held(turns: Sequence[tuple[int, int, str]]) -> int:
    """How many tests were held, of one standpoint."""
    answers = [key for before, (_, _, key) in pairwise(turns) if before[2] == "stand tested"]
    return sum(key in ("stand held", "stand stubborn") for key in answers)


def every_point_of_the_line_is_as_the_run_stood(told: Told) -> Untruths:
    points = told.view.line.points
    if [point.quote.step for point in points] != told.own:
        yield f"points at {[point.quote.step for point in points]} instead of {told.own}"
    relations = [cell for cell, (what, _) in enumerate(told.program.layout.cells) if what == "relation"]
    result = told.program.layout.facts["result"]
    until = [*(place - 1 for place in told.own[1:]), len(told.session.steps) - 1]
    for point, ends in zip(points, until, strict=False):
        place = point.quote.step
        cells = told.session.steps[ends].state.cells
        states = [cells[cell] for cell in relations]
        bought = sum(it.after - it.before for it in told.of_step(place, True) if it.of == ("result",))
        stands = (point.drive, point.bought, point.result, point.strained, point.blocked)
        expected = (told.pick(place).choice.drive, bought, cells[result], states.count(STRAINED), states.count(BLOCKED))
        if stands != expected:
            yield f"step {place}: {stands} instead of {expected}"
        if not set(point.costs) <= _costs(told, place):
            yield f"step {place}: {set(point.costs) - _costs(told, place)}"
        if _costs(told, place) and not point.costs:
            yield f"step {place}: it is said to have cost nothing"


def _costs(told: Told, place: int) -> set[Said]:
    """What a pick cost, at once in its own place, or later with where that was."""
    costs = {Said(words, (place,)) for words, kind in told.at_once(place).items() if kind in PRICES}
    for came in told.later[place]:
        is_here = (came.step, came.scene) == (place, told.pick(place).scene)
        if came.kind in PRICES:
            costs.add(
                Said(came.words, (place,)) if is_here else Said(told.at(came.scene, came.words), (place, came.step))
            )
    return costs


def how_a_complication_went_is_in_the_trace(told: Told) -> Untruths:
    by_title = {told.word(it.title): it.id for it in told.story.complications.values()}
    for view in told.view.complications:
        id = by_title[view.came_to.title]
        ends = told.ending_value("complication", id)
        states = ("dormant", "stirring", "spoken", "untangled", "entangled")
        if view.came_to.state != states[ends]:
            yield f"{id}: {view.came_to.state} instead of {states[ends]}"
        yield from _turns_of(told, id, view)


def _turns_of(told: Told, id: str, view: ComplicationView) -> Untruths:
    changes = [it for it in told.fell if it.of == (id,) and it.what in ("complication", "tightness") and told.kind(it)]
    silences = [it for it in changes if it.what == "tightness" and it.why == "silence"]
    true = {(told.at(it.scene, _went(told, id, it)), it.step) for it in changes if it not in silences}
    cost = _cost(told, id)
    silent = 0
    is_costly = False
    for sentence in view.turns:
        counts = {told.say("silences", count=counted(count, told.language)): count for count in range(2, 30)}
        alone = {told.at(it.scene, told.say("silence")) for it in silences if it.step in sentence.cites}
        if sentence.words in counts:
            silent += counts[sentence.words]
            if not all(any(it.step == cited for it in silences) for cited in sentence.cites):
                yield f"{id}: {sentence} where somebody spoke"
        elif sentence.words in alone:
            silent += 1
        elif sentence.words == told.say("cost", amount=str(cost)):
            is_costly = True
        elif (sentence.words, sentence.cites[0]) not in true:
            yield f"{id}: {sentence} is not in the trace"
    if silent != len(silences):
        yield f"{id}: {silent} scenes of silence instead of {len(silences)}"
    if is_costly != bool(cost):
        yield f"{id}: it cost {cost}"


def _went(told: Told, id: str, it: Fell) -> str:
    kind = told.kind(it)
    if not it.is_did:
        return told.say(f"by itself {kind}")
    at = told.pick(it.step)
    who = told.say("You did") if at.chair == told.chair else told.name(told.story.chairs[at.chair])
    has_pushed = any(
        isinstance(c, OnComplication) and (c.verb, c.complication) == ("pushes", id) for c in at.choice.changes
    )
    return told.say("went pushed" if kind == "tightened" and has_pushed else f"went {kind}", who=who)


def _cost(told: Told, id: str) -> int:
    """Tax the run again: at the end of each chapter every entangled complication, in the author's order."""
    cost, place = 0, 0
    state = {name: told.program.layout.start[knot.state] for name, knot in told.program.layout.complications.items()}
    fact = told.story.facts["result"]
    result = fact.start
    changes = told.fell
    while place < len(changes):
        it = changes[place]
        if it.why != "tax":
            if it.what == "complication":
                state[it.of[0]] = it.after
            result = it.after if it.of == ("result",) else result
            place += 1
            continue
        for name in [name for name, number in state.items() if number == ENTANGLED]:
            taxed = max(result - told.story.complications[name].tax, fact.low)
            if taxed != result:
                assert (changes[place].why, changes[place].after) == ("tax", taxed), "the trace taxes otherwise"
                cost += (result - taxed) if name == id else 0
                result = taxed
                place += 1
    return cost


def stand_turns(told: Told, value: str) -> list[tuple[int, int, str]]:
    """What happened to a standpoint of the reader's: step, scene and how it is told."""
    found: list[tuple[int, int, str]] = []
    state = NOT
    changes = [it for it in told.fell if it.of == (told.me, value) and it.what in ("standpoint", "tested")]
    for place, it in enumerate(changes):
        if it.what == "standpoint":
            state = it.after
            how = {TAKEN: "taken", HELD: "held", SHIFTED: "shifted", STUBBORN: "stubborn", LEFT: "left"}[state]
            found.append((it.step, it.scene, f"stand {'let pass' if it.why == 'passed by' else how}"))
        elif it.after:
            found.append((it.step, it.scene, "stand tested"))
        elif it.why == "does" and not (place and changes[place - 1].what == "standpoint"):
            found.append((it.step, it.scene, "stand stubborn" if state == STUBBORN else "stand held"))
    return found


def a_standpoint_went_as_the_trace_has_it(told: Told) -> Untruths:
    by_title = {told.word(value.title): value.id for value in told.story.values.values()}
    left_out = {value for value in by_title.values() if stand_turns(told, value)}
    for view in told.view.stands:
        value = by_title[view.title]
        turns = stand_turns(told, value)
        left_out.discard(value)
        true = [Said(told.at(scene, told.say(key)), (place,)) for place, scene, key in turns]
        if list(view.turns) != true:
            yield f"{value}: {view.turns}, and true is {true}"
        verdicts = {told.say(key) for key in _verdicts(told, value, turns)}
        if view.summary.words not in verdicts or view.summary.cites != tuple(place for place, _, _ in turns):
            yield f"{value}: {view.summary} of {turns}"
    if left_out:
        yield f"{left_out} left out"


def _verdicts(told: Told, value: str, turns: Sequence[tuple[int, int, str]]) -> set[str]:
    """What is true of a standpoint over the whole run."""
    match told.ending_value("standpoint", told.me, value):
        case 0:
            return {"never taken"}
        case 1:
            return {"not answered" if turns[-1][2] == "stand tested" else "not tested"}
        case 2:
            return {"steadfast"}
        case 3:
            return {"verdict shifted", *(["verdict held and shifted"] if _held(turns) else [])}
        case 4:
            return {"verdict left"}
    return {"verdict stubborn"}


def capital_turns(told: Told, capital: str) -> list[tuple[int, int, str, str | None]]:
    """What the reader did with a piece of capital: step, scene, what, and who else had to do with it."""
    found: list[tuple[int, int, str, str | None]] = []
    cell = told.program.layout.capital[told.me, capital]
    before = NONE
    for place, each in enumerate(told.session.steps):
        for event in each.events:
            match event:
                case Picked(choice, cells, _, _):
                    scene, changes = told.program.choices[choice].scene, told.program.choices[choice].choice.changes
                case Arrived(passage, cells, _, _):
                    scene, changes = (
                        told.program.passages[passage].scene,
                        told.program.passages[passage].passage.changes,
                    )
                case _:
                    continue
            mine = [it for it in changes if isinstance(it, OnCapital) and (it.person, it.capital) == (told.me, capital)]
            for it in mine:
                what, before = _done(it.verb, before, cells[cell] == OWN)
                if what:
                    found.append((place, scene, what, it.other))
            assert before == cells[cell], "capital changes only where something is done with it"
    return found


def _done(verb: str, before: int, ends_owned: bool) -> tuple[str, int]:
    """What was done with capital, and how it stands after it; what one has once, one keeps."""
    match verb, before:
        case "gains", _:
            gained = "" if before == OWN else "gained"
            return (gained, OWN) if ends_owned else ("not told", before)
        case "leans on", _:
            return ("own", OWN) if before == OWN else ("borrowed", BORROWED)
        case "asked", 1:
            return "stuck", OWN
        case "asked", 2:
            return "let go", LET_GO
    return "", before


def capital_went_as_the_trace_has_it(told: Told) -> Untruths:
    views: dict[str, CapitalView] = {view.title: view for view in told.view.capital}
    for capital in told.story.capital.values():
        turns = capital_turns(told, capital.id)
        view = views.pop(told.word(capital.title), None)
        if not turns or view is None:
            if bool(turns) != bool(view):
                yield f"{capital.id}: {view} of {turns}"
            continue
        expected = []
        for place, scene, what, other in turns:
            key = "capital gained from" if what == "gained" and other else f"capital {what}"
            expected.append(Said(told.at(scene, told.say(key, other=told.name(other) if other else "")), (place,)))
        if list(view.turns) != expected:
            yield f"{capital.id}: {view.turns} instead of {expected}"
        is_own = told.ending_value("capital", told.me, capital.id) == OWN
        if view.summary.words != told.say("has it" if is_own else "has it not"):
            yield f"{capital.id}: {view.summary.words!r}"
    if views:
        yield f"{set(views)} is no capital of this story"


def turning_points_hold(told: Told) -> Untruths:
    titles = {told.word(ending.title) for ending in told.story.endings.values()}
    if len(told.view.turns) > 3:
        yield f"{len(told.view.turns)} turning points"
    for turn, looked in zip(told.view.turns, told.found.outlook.turns, strict=True):
        if not set(turn.open_before) | set(turn.open_after) <= titles:
            yield f"{turn.open_before}, {turn.open_after}: no such endings"
        if looked.is_whole and not set(turn.open_after) <= set(turn.open_before):
            yield f"step {turn.quote.step}: an ending is open after it that was not before"
        if looked.is_whole and told.session.is_over and told.view.ending not in turn.open_after:
            yield f"step {turn.quote.step}: how it ended is said not to have been open"
        if not looked.is_whole and not turn.is_regained:
            yield f"step {turn.quote.step}: a loss where not all was looked through"
        yield from _losses(told, turn)
        yield from _ways(told, turn)
        if turn.is_regained and not _won_back(told, turn.quote.step):
            yield f"step {turn.quote.step}: nothing was won back"


def _losses(told: Told, turn: TurnView) -> Untruths:
    """Play everything again, where that is little enough."""
    place = turn.quote.step
    before, after = len(turn.open_before), len(turn.open_after)
    words = {each.words for each in turn.said}
    values = {"before": counted(before, told.language), "after": counted(after, told.language)}
    endings = {told.say("endings", **values), *([told.say("endings one", **values)] if after == 1 else [])}
    if after < before and not turn.is_regained and not endings & words:
        yield f"step {place}: {before} endings became {after} and it is not said"
    if sum(own > place for own in told.own) > 1 or not told.session.is_over:
        return
    own = {told.pick(each).key for each in told.own}
    others = {CHAIRS[told.chair]: told.session.occupants[CHAIRS[told.chair]]}
    was, now = (reach(told.program, told.chair, others, own, told.session.steps[at].state) for at in (place - 1, place))
    result = told.say("result lost", before=str(was.result[0]), after=str(now.result[0]))
    holds = dict.fromkeys(endings, len(now.endings) < len(was.endings)) | {
        told.say("relation lost"): now.relation[0] < was.relation[0],
        result: now.result[0] < was.result[0],
        told.say("regained"): turn.is_regained,
    }
    if not words <= {sentence for sentence, is_so in holds.items() if is_so}:
        yield f"step {place}: {words}, and so it was: {holds}"
    if (before, after) != (len(was.endings), len(now.endings)):
        yield f"step {place}: {before} endings and {after}, and there were {len(was.endings)} and {len(now.endings)}"


def _ways(told: Told, turn: TurnView) -> Untruths:
    for way in turn.ways:
        count = len(way.others)
        in_words = {0: told.say("no others"), 1: told.say("one other")}.get(
            count, told.say("others", count=counted(count, told.language))
        )
        if in_words not in way.said.words:
            yield f"step {turn.quote.step}: {way.said.words!r} has {count} other choices"


def _won_back(told: Told, place: int) -> bool:
    """Whether, when everybody goes on by themselves, the web ends more open from after a pick than from before it."""
    ends = []
    for at in (place - 1, place):
        state = told.session.steps[at].state
        while state.passage >= 0:
            turn = told.program.passages[state.passage].choices[0].chair
            occupant = thumb if turn == told.chair else told.session.occupants[turn]
            state = step(told.program, state, occupant(told.program, state, 0)).state
        ends.append(ease(told.program, state))
    return ends[1] > ends[0]


def how_far_was_looked_adds_up(told: Told) -> Untruths:
    other = told.say("by recording" if told.kept else "by thumb")
    own, unseen = len(told.own), told.found.outlook.unseen
    counts = {"seen": counted(own - unseen, told.language), "unseen": counted(unseen, told.language)}
    expected = told.say("looked partly", **counts, other=other) if unseen else told.say("looked whole", other=other)
    if told.view.looked.words != expected or not 0 <= unseen <= own:
        yield f"{told.view.looked.words!r} instead of {expected!r}"


def a_mirror_holds_up_what_was_said_in_its_chapter(told: Told) -> Untruths:
    over = _chapters_over(told)
    for mirror in told.view.mirrors:
        if mirror.chapter not in over or mirror.title != told.word(told.story.chapters[mirror.chapter].title):
            yield f"a mirror of chapter {mirror.chapter} ({mirror.title}), and over are {over}"
        if not 1 <= len(mirror.observations) <= 3:
            yield f"{len(mirror.observations)} observations"
        steps = [each.quote.step for each in mirror.observations]
        if len(set(steps)) != len(steps) or any(_chapter_of(told, place) != mirror.chapter for place in steps):
            yield f"observations of {steps} in chapter {mirror.chapter}"
        for each in mirror.observations:
            written = told.pick(each.quote.step).choice.debrief
            thought = written.thought.get(each.thought.person.id)
            if thought is None or (each.thought.words, each.did) != (
                told.word(thought, each.quote.step),
                told.word(written.did, each.quote.step),
            ):
                yield f"step {each.quote.step}: not what the author wrote"
        asked = mirror.asked
        if mirror.question != told.say("mirror question", person=told.name(asked.thought.person.id)):
            yield f"{mirror.question!r} of {asked.thought.person.id}"
        passage = told.program.passages[told.pick(asked.quote.step).passage].passage
        if list(mirror.readings) != [
            told.word(it, asked.quote.step) for it in passage.readings.get(asked.thought.person.id, ())
        ]:
            yield f"step {asked.quote.step}: readings of somebody else"
        if mirror.ask not in {"", *(told.word(told.pick(place).choice.debrief.ask, place) for place in steps)}:
            yield f"{mirror.ask!r} is no question of these moments"


def every_chapter_with_thoughts_has_its_mirror(told: Told) -> Untruths:
    thinking = {_chapter_of(told, place) for place in told.own if told.pick(place).choice.debrief.thought}
    if [mirror.chapter for mirror in told.view.mirrors] != sorted(thinking & _chapters_over(told)):
        yield f"mirrors of {[mirror.chapter for mirror in told.view.mirrors]}"


def _chapters(told: Told) -> list[int]:
    """By step the chapter in which the run then waits."""
    found, chapter = [], 0
    for each in told.session.steps:
        for event in each.events:
            chapter = event.chapter if isinstance(event, ChapterBegan) else chapter
        found.append(chapter)
    return found


def _chapter_of(told: Told, place: int) -> int:
    return _chapters(told)[place - 1]


def _chapters_over(told: Told) -> set[int]:
    return set(range(len(told.story.chapters) if told.session.is_over else _chapters(told)[-1]))


def the_decision_was_one(told: Told) -> Untruths:
    if told.view.decision is None:
        return
    place = told.view.decision.quote.step
    state = told.session.steps[place - 1].state
    passage = told.program.passages[told.pick(place).passage]
    offered = [choice.key for choice in passage.choices if is_open(choice, state)]
    options = told.view.decision.options
    if [option.key for option in options] != offered or len(offered) < 3:
        yield f"step {place}: {[option.key for option in options]} instead of {offered}"
    if [option.key for option in options if option.is_mine] != [told.pick(place).key]:
        yield f"step {place}: not what was picked"


def what_is_said_of_the_other_chair_is_so(told: Told) -> Untruths:
    if told.view.across is None:
        if told.kept:
            yield "nothing is said of the other chair"
        return
    theirs = [(place, at) for place, at in enumerate(told.picked, start=1) if at.chair != told.chair]
    heard = [place for place, at in theirs if at.key in told.kept]
    departed = [(place, at) for place, at in theirs if at.key not in told.kept]
    name = told.view.across.person.short
    key = "across none" if not heard else "across part" if departed else "across all"
    expected = [Said(told.say(key, person=name, count=times(len(heard), told.language)), tuple(heard))]
    if departed:
        first, at = departed[0]
        expected.append(Said(told.say("across from", where=told.where(at.scene), person=name), (first,)))
    if list(told.view.across.said) != expected:
        yield f"{told.view.across.said} instead of {expected}"
    if [quote.step for quote in told.view.across.heard] != [at for at in heard if told.sees(told.pick(at).scene)]:
        yield f"{[quote.step for quote in told.view.across.heard]} heard"


def it_ended_as_it_ended(told: Told) -> Untruths:
    if told.session.is_over:
        ending = told.story.endings[told.program.endings[told.session.state.ending]]
        expected = (told.word(ending.title), ending.id)
    else:
        expected = (told.say("not over"), "")
    if (told.view.ending, told.view.ending_id) != expected:
        yield f"{told.view.ending} instead of {expected}"
    for thread in told.view.end.threads:
        cell = told.program.layout.relation(thread.one, thread.other)
        states = ("open", "strained", "blocked")
        if thread.state != states[told.session.state.cells[cell]]:
            yield f"between {thread.one} and {thread.other}: {thread.state}"
    if [quote.step for quote in told.view.picks] != told.own:
        yield f"picks {[quote.step for quote in told.view.picks]} instead of {told.own}"


CHECKS: Sequence[Check] = (
    every_quotation_was_said_or_done_in_its_step,
    every_other_way_is_of_choices_that_are_there,
    whatever_is_said_rests_on_steps_of_the_run,
    what_a_pick_did_at_once_is_what_it_changed,
    what_came_of_it_later_fell_there_and_would_not_have_without_it,
    every_echo_was_read,
    evidence_has_what_the_author_wrote_of_it,
    the_counts_of_a_quality_are_those_of_the_run,
    every_point_of_the_line_is_as_the_run_stood,
    how_a_complication_went_is_in_the_trace,
    a_standpoint_went_as_the_trace_has_it,
    capital_went_as_the_trace_has_it,
    turning_points_hold,
    how_far_was_looked_adds_up,
    a_mirror_holds_up_what_was_said_in_its_chapter,
    every_chapter_with_thoughts_has_its_mirror,
    the_decision_was_one,
    what_is_said_of_the_other_chair_is_so,
    it_ended_as_it_ended,
)


@dataclass(frozen=True)
class Looked:
    """What was found by looking at every run, and how much of each kind there was to look at."""

    untruths: Mapping[str, Sequence[str]]
    claims: Counter[str]


@cache
def looked_at() -> Looked:
    """Every run is played and told once, and looked at by all checks."""
    found: dict[str, list[str]] = {check.__name__: [] for check in CHECKS}
    claims: Counter[str] = Counter()
    for told in runs():
        for check in CHECKS:
            found[check.__name__] += [f"{told}: {untruth}" for untruth in check(told)]
        claims.update(_claims(told))
    return Looked(found, claims)


def _claims(told: Told) -> Iterator[str]:
    for evidence in evidence_of(told):
        kinds = told.at_once(evidence.quote.step)
        yield from (f"at once: {kinds.get(sentence.words)}" for sentence in evidence.at_once)
        came = {told.at(each.scene, each.words): each.kind for each in told.later[evidence.quote.step]}
        yield from (f"later: {came.get(sentence.words)}" for sentence in evidence.later)
    for value in told.story.values:
        yield from (key.replace("stand ", "stand: ") for _, _, key in stand_turns(told, value))
    for capital in told.story.capital:
        yield from (f"capital: {what}" for _, _, what, _ in capital_turns(told, capital))
    for turn in told.view.turns:
        yield "turn: won back" if turn.is_regained else "turn: lost"
    for view in told.view.complications:
        yield f"came to: {view.came_to.state}"
    yield from ("there is: a mirror" for _ in told.view.mirrors)
    yield from (["there is: a decision"] if told.view.decision else [])
    yield from (["there is: another chair"] if told.view.across else [])


@pytest.mark.parametrize("promise", [check.__name__ for check in CHECKS])
def test_what_is_said_of_a_run_is_true(promise: str) -> None:
    found = looked_at().untruths[promise]

    assert not found, f"{len(found)} times in {RUNS} runs; the first:\n" + "\n".join(found[:5])


MUST_TURN_UP = {
    "at once": "opened up, closed up, strained, spoken, tightened, result up, result down, gained, borrowed, taken",
    "later": "said, let go, held, left, entangled",
    "stand": "taken, tested, held, let pass",
    "capital": "gained, own, borrowed, let go, stuck, not told",
    "turn": "lost, won back",
    "came to": "entangled, stirring, spoken, untangled",
    "there is": "a mirror, a decision, another chair",
}


def test_there_was_enough_to_be_true() -> None:
    """Nothing is proved where nothing is said: all that matters is said of some of the runs."""
    claims = looked_at().claims

    missing = [
        f"{of}: {kind}"
        for of, kinds in MUST_TURN_UP.items()
        for kind in kinds.split(", ")
        if not claims[f"{of}: {kind}"]
    ]
    assert missing == [], claims
