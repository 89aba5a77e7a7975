"""The turning points in words: what could still come of it before and after a pick, and the nearest way to the best of it."""

from game.assessment import Lookout, Moment
from game.exploring import Best
from game.presenting.debriefing.telling import Telling
from game.presenting.debriefing.views import Quote, Said, TurnView, WayView
from game.presenting.debriefing.wording import counted


def turn_views(telling: Telling) -> tuple[TurnView, ...]:
    """Return the turning points in the order of the run."""
    regained = {each.moment.step for each in telling.debrief.outlook.regained}
    return tuple(_turn(telling, each, each.moment.step in regained) for each in telling.debrief.outlook.turns)


def looked(telling: Telling) -> Said:
    """Say how far was looked, and what was taken for the other chair."""
    outlook = telling.debrief.outlook
    own, language = len(telling.debrief.reading.own), telling.texts.language
    key = "alone" if len(telling.story.chairs) < 2 else "by recording" if outlook.by_recording else "by thumb"
    other = telling.words(key)
    steps = tuple(moment.step for moment in telling.debrief.reading.own)
    if not outlook.unseen:
        return Said(telling.words("looked whole", other=other).strip(), steps)
    counts = {"seen": counted(own - outlook.unseen, language), "unseen": counted(outlook.unseen, language)}
    return Said(telling.words("looked partly", **counts, other=other).strip(), steps)


def _turn(telling: Telling, each: Lookout, is_regained: bool) -> TurnView:
    return TurnView(
        telling.quote(each.moment),
        is_regained,
        tuple(_said(telling, each, is_regained)),
        _endings(telling, each.before.endings),
        _endings(telling, each.after.endings),
        tuple(_ways(telling, each)),
    )


def _said(telling: Telling, each: Lookout, is_regained: bool) -> list[Said]:
    cites = (each.moment.step,)
    told = []
    if is_regained:
        told.append(Said(telling.words("regained"), cites))
    if each.lost:
        language = telling.texts.language
        counts = {"before": counted(each.before.count, language), "after": counted(each.after.count, language)}
        key = "endings one" if each.after.count == 1 else "endings"
        told.append(Said(telling.words(key, **counts), cites))
    if each.is_whole and each.before.relation.value > each.after.relation.value:
        told.append(Said(telling.words("relation lost"), cites))
    if each.is_whole and each.before.result.value > each.after.result.value:
        values = {"before": str(each.before.result.value), "after": str(each.after.result.value)}
        told.append(Said(telling.words("result lost", **values), cites))
    return told


def _endings(telling: Telling, endings: int) -> tuple[str, ...]:
    story = telling.story
    places = (place for place in range(len(telling.program.endings)) if endings >> place & 1)
    return tuple(telling.plain(story.endings[telling.program.endings[place]].title) for place in places)


def _ways(telling: Telling, each: Lookout) -> list[WayView]:
    found = "" if each.before.is_whole else "found "
    ways = []
    for name, best in (("relation", each.before.relation), ("result", each.before.result)):
        values = {"count": _count(telling, best), "value": str(best.value)}
        told = Said(telling.words(f"{found}way to {name}", **values), (each.moment.step,))
        ways.append(WayView(told, _others(telling, each.moment, best)))
    return ways


def _count(telling: Telling, best: Best) -> str:
    if best.others < 2:
        return telling.words("one other" if best.others else "no others")
    return telling.words("others", count=counted(best.others, telling.texts.language))


def _others(telling: Telling, from_: Moment, best: Best) -> tuple[Quote, ...]:
    """The picks of a way that the reader did not make, in its order."""
    own = {moment.choice.key for moment in telling.debrief.reading.own}
    others = (choice for choice in best.picks if choice.key not in own)
    return tuple(telling.quote_of(choice, from_.step, None, from_.cells) for choice in others)
