"""A player's runs beside each other: two that part somewhere, and all that were played, with what was one's own in each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from game.assessment import Debrief, Practice, Reading, capital, stands
from game.play import Session
from game.presenting.debriefing.qualities import quality_views
from game.presenting.debriefing.telling import Telling
from game.presenting.debriefing.views import Quote, Said
from game.presenting.debriefing.wording import said
from game.presenting.texts import Texts
from game.presenting.views import PersonView, WebView
from game.presenting.web import web_between
from game.story import Rubric


@dataclass(frozen=True, slots=True)
class SideView:
    """One of two runs: its ending, its web at the end, and what is to be said of each quality."""

    ending: str
    web: WebView
    qualities: tuple[tuple[str, Said], ...]


@dataclass(frozen=True, slots=True)
class BesideView:
    """An earlier run and this one. `pairs`: what the reader chose in the one and in the other, from where they part; None where
    that choice was not made."""

    earlier: SideView
    now: SideView
    shared: Said
    pairs: tuple[tuple[Quote | None, Quote | None], ...]


Condition = Literal["whole", "before", "changed"]
"""Whether a kept run is as it was left; "before": its last pick is damaged, "changed": its story is, so that not all picks hold."""


@dataclass(frozen=True, slots=True)
class RunView:
    """A run in the list of all. `own_words` are the player's; `became_own`: the capital and the standpoints that were theirs."""

    id: str
    story: str
    person: PersonView
    state: str
    """The ending, or the chapter it stopped in."""
    is_over: bool
    moment: float
    """When it was last played, in seconds since 1970."""
    became_own: tuple[str, ...]
    own_words: tuple[str, ...]
    is_branch: bool
    condition: Condition = "whole"


@dataclass(frozen=True, slots=True)
class UnreadView:
    """A run that is kept and cannot be opened now, and why. `story` is the name of the story's folder, as far as it is known."""

    id: str
    story: str
    why: Literal["damaged", "newer", "gone", "faulty"]
    moment: float
    """When it was last played, in seconds since 1970."""
    folder: str = ""
    """Where a story that is gone was."""


@dataclass(frozen=True, slots=True)
class GrowthView:
    """One quality across all runs: the most telling words of each run in which it was there, the first run first."""

    title: str
    quotes: tuple[tuple[str, Quote, str], ...]
    """The story, the words, and the behaviour that they show."""


@dataclass(frozen=True, slots=True)
class RunsView:
    """All runs, what is to be seen across them, and one thing to practise with its reason."""

    runs: tuple[RunView, ...]
    growth: tuple[GrowthView, ...]
    practice: Said | None
    reason: Quote | None
    run: str = ""
    """The run that the practice follows from."""
    is_other_chair: bool = False
    """Whether it is to sit in the other chair."""
    unread: tuple[UnreadView, ...] = ()
    """Those that cannot be opened now, the latest first."""


def beside_view(earlier: Debrief, now: Debrief, texts: Texts) -> BesideView:
    """Set two debriefs of the same story and chair beside each other."""
    one, other = Telling(earlier, texts), Telling(now, texts)
    own = [moment.choice.key for moment in earlier.reading.own]
    new = [moment.choice.key for moment in now.reading.own]
    parted = (place for place, pair in enumerate(zip(own, new, strict=False)) if pair[0] != pair[1])
    shared = next(parted, min(len(own), len(new)))
    where = one.quote(earlier.reading.own[shared]).where if shared < len(own) else one.words("ending")
    return BesideView(
        _side(one),
        _side(other),
        Said(one.words("part", where=where)),
        tuple(_pairs(one, other, shared)),
    )


def run_view(
    id: str,
    session: Session,
    texts: Texts,
    notes: Mapping[str, str],
    moment: float,
    chapter: str,
    is_branch: bool,
    condition: Condition = "whole",
) -> RunView:
    """Return one run for the list. `chapter` is where it stopped, in words."""
    reading = Reading(session)
    story = session.program.story
    owned = [texts.plain(story.capital[held.capital].title) for held in capital(reading) if held.is_own]
    stood = [texts.plain(story.values[stand.value].title) for stand in stands(reading) if stand.verdict == "steadfast"]
    ending = story.endings[session.program.endings[session.state.ending]].title if session.is_over else None
    words = tuple(notes[key] for key in ("takes along", "with whom", "when") if notes.get(key))
    return RunView(
        id, texts.plain(story.title), texts.people[reading.person], texts.plain(ending) if ending else chapter,
        session.is_over, moment, (*owned, *stood), words, is_branch, condition,
    )  # fmt: skip


def growth_views(read: Sequence[tuple[Debrief, Texts]], rubric: Rubric, language: str) -> tuple[GrowthView, ...]:
    """Return each quality across runs, the first run first: evidence, and no measure."""
    views = []
    for quality in rubric.qualities:
        quotes = []
        for debrief, texts in read:
            shown = next(shown for shown in debrief.qualities if shown.quality.id == quality.id)
            telling = Telling(debrief, texts)
            there, _ = shown.ways
            for it in there[:1]:
                quotes.append((telling.plain(telling.story.title), telling.quote(it.moment), telling.anchor(it)))
        views.append(GrowthView(quality.title.get(language, quality.title["en"]), tuple(quotes)))
    return tuple(views)


def practice_view(practice: Practice, debrief: Debrief, texts: Texts) -> tuple[Said, Quote | None]:
    """Return the one thing to practise in words, with the player's own words that it follows from."""
    telling = Telling(debrief, texts)
    story = telling.story
    title = ""
    match practice.kind:
        case "ask first":
            title = telling.plain(story.capital[practice.of].title)
        case "stay standing":
            title = telling.plain(story.values[practice.of].title)
        case "speak of it":
            title = telling.plain(story.complications[practice.of].title)
        case "other chair":
            others = [
                telling.person(person).short for person in story.chairs.values() if person != debrief.reading.person
            ]
            title = others[0] if others else ""
    cites = (practice.moment.step,) if practice.moment else ()
    words = said(f"practise {practice.kind}", texts.language, title=title)
    return Said(words, cites), telling.quote(practice.moment) if practice.moment else None


def _side(telling: Telling) -> SideView:
    session = telling.debrief.reading.session
    story, program = telling.story, telling.program
    ending = story.endings[program.endings[session.state.ending]].title if session.is_over else None
    web = web_between(telling.texts, session.steps[0].state.cells, session.state.cells)
    shown = tuple((view.title, view.summary) for view in quality_views(telling))
    return SideView(telling.plain(ending) if ending else telling.words("not over"), web, shown)


def _pairs(one: Telling, other: Telling, shared: int) -> list[tuple[Quote | None, Quote | None]]:
    """Pair what was chosen at the same choice point; what has no counterpart stands alone."""
    theirs = {moment.choice.passage: moment for moment in one.debrief.reading.own[shared:]}
    pairs: list[tuple[Quote | None, Quote | None]] = []
    for moment in other.debrief.reading.own[shared:]:
        before = theirs.pop(moment.choice.passage, None)
        pairs.append((one.quote(before) if before else None, other.quote(moment)))
    return [*pairs, *((one.quote(moment), None) for moment in theirs.values())]
