"""From a debrief to what the player sees of it; and the mirror of a chapter, which is a part of it."""

from game.assessment import Debrief, Mirror, Moment, Observation
from game.presenting.debriefing.course import capital_views, complication_views, stand_views
from game.presenting.debriefing.qualities import line_view, quality_views
from game.presenting.debriefing.telling import Telling
from game.presenting.debriefing.turns import looked, turn_views
from game.presenting.debriefing.views import (
    AcrossView,
    DebriefView,
    DecisionView,
    MirrorView,
    ObservationView,
    OptionView,
    Said,
    ThoughtView,
)
from game.presenting.debriefing.wording import times
from game.presenting.texts import Texts
from game.presenting.web import web_between
from game.story import Rubric


def debrief_view(debrief: Debrief, rubric: Rubric, texts: Texts, notice: str = "") -> DebriefView:
    """Return a debrief in the language of `texts`, which are for its chair. `notice` is what could not be read of the run."""
    telling = Telling(debrief, texts)
    reading, story = debrief.reading, telling.story
    start, end = reading.session.steps[0].state.cells, reading.session.state.cells
    ending = story.endings[reading.program.endings[reading.session.state.ending]] if reading.session.is_over else None
    return DebriefView(
        story=telling.plain(story.title),
        slug=story.slug,
        you=telling.person(reading.person),
        others=tuple(telling.person(it) for it in story.chairs.values() if it != reading.person),
        chair=reading.chair,
        ending=telling.plain(ending.title) if ending else telling.words("not over"),
        ending_id=ending.id if ending else "",
        start=web_between(texts, start, start),
        end=web_between(texts, start, end),
        complications=complication_views(telling),
        qualities=quality_views(telling),
        line=line_view(telling, rubric),
        stands=stand_views(telling),
        capital=capital_views(telling),
        turns=turn_views(telling),
        looked=looked(telling),
        mirrors=tuple(_mirror(telling, mirror) for mirror in debrief.mirrors),
        decision=_decision(telling, debrief.decision),
        across=_across(telling),
        picks=tuple(telling.quote(moment) for moment in reading.own),
        notice=notice,
    )


def mirror_view(debrief: Debrief, mirror: Mirror, texts: Texts) -> MirrorView:
    """Return one mirror by itself, as it is held up at the end of its chapter."""
    return _mirror(Telling(debrief, texts), mirror)


def _mirror(telling: Telling, mirror: Mirror) -> MirrorView:
    moments = [each.moment for each in mirror.observations]
    asking = next((it for it in moments if it.choice.choice.debrief.ask == mirror.ask), moments[0])
    return MirrorView(
        mirror.chapter,
        telling.plain(telling.story.chapters[mirror.chapter].title),
        telling.words("mirror question", person=telling.person(mirror.asked.person).short),
        tuple(telling.plain(reading, mirror.asked.moment.after) for reading in mirror.readings),
        tuple(_observation(telling, each) for each in mirror.observations),
        telling.plain(mirror.ask, asking.after),
    )


def _observation(telling: Telling, each: Observation) -> ObservationView:
    return ObservationView(
        telling.quote(each.moment),
        telling.plain(each.moment.choice.choice.debrief.did, each.moment.after),
        ThoughtView(telling.person(each.person), telling.plain(each.thought, each.moment.after)),
        telling.later(each.moment, each.followed.later),
    )


def _decision(telling: Telling, moment: Moment | None) -> DecisionView | None:
    if moment is None:
        return None
    options = []
    for choice in telling.debrief.reading.options(moment):
        do, say = telling.texts.choice(choice.index, moment.cells)
        options.append(OptionView(choice.key, do, say, choice.index == moment.choice.index))
    return DecisionView(telling.quote(moment), tuple(options))


def _across(telling: Telling) -> AcrossView | None:
    across = telling.debrief.across
    if across is None:
        return None
    story, reading = telling.story, telling.debrief.reading
    other = next(person for chair, person in story.chairs.items() if chair != reading.chair)
    person = telling.person(other)
    key = "across none" if not across.heard else "across part" if across.departures else "across all"
    cites = tuple(moment.step for moment in across.heard)
    told = [
        Said(telling.words(key, person=person.short, count=times(len(across.heard), telling.texts.language)), cites)
    ]
    if across.departures:
        first = across.departures[0]
        where = telling.where(first.choice.scene)
        told.append(Said(telling.words("across from", where=where, person=person.short), (first.step,)))
    heard = tuple(telling.quote(moment) for moment in across.heard if reading.sees(moment.choice.scene))
    return AcrossView(person, tuple(told), heard)
