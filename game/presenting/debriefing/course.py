"""How things went over the run, in words: the complications, the standpoints and the capital."""

from itertools import groupby

from game.assessment import Held, Moment, Stand, Went
from game.assessment.complications import Turn
from game.presenting.debriefing.telling import Telling
from game.presenting.debriefing.views import CapitalView, ComplicationView, Said, StandView
from game.presenting.debriefing.wording import counted
from game.presenting.views import CameTo
from game.presenting.wording import worded
from game.story import OnComplication

_VERDICTS = {"left": "verdict left", "shifted": "verdict shifted", "stubborn": "verdict stubborn"}


def complication_views(telling: Telling) -> tuple[ComplicationView, ...]:
    """Return how each complication went; one that never stirred, and of which the author says nothing, is left out."""
    return tuple(view for went in telling.debrief.complications if (view := _complication(telling, went)))


def stand_views(telling: Telling) -> tuple[StandView, ...]:
    """Return how the reader stood for each value."""
    return tuple(_stand(telling, stand) for stand in telling.debrief.stands)


def capital_views(telling: Telling) -> tuple[CapitalView, ...]:
    """Return what the reader did with each piece of capital that played a part."""
    return tuple(_capital(telling, held) for held in telling.debrief.capital)


def _complication(telling: Telling, went: Went) -> ComplicationView | None:
    complication = telling.story.complications[went.complication]
    words = complication.came_to.get(went.state)
    if words is None and went.state == "dormant":
        return None
    came_to = CameTo(
        telling.plain(complication.title),
        went.state,
        worded(went.state, telling.texts.language),
        telling.plain(words, telling.debrief.reading.session.state.cells),
        tuple(telling.person(person) for person in complication.between),
    )
    turns = [*_turns(telling, went)]
    if went.cost:
        cites = tuple(turn.step for turn in went.turns if turn.what == "entangled")
        turns.append(Said(telling.words("cost", amount=str(went.cost)), cites))
    return ComplicationView(came_to, telling.plain(complication.matter), tuple(turns))


def _turns(telling: Telling, went: Went) -> list[Said]:
    """Tell the turns in order; silences one after another are told at once, and of all that one pick did in a place the last."""
    told: list[Said] = []
    for is_silent, group in groupby(went.turns, key=lambda turn: turn.what == "silence"):
        turns = list(group)
        if is_silent and len(turns) > 1:
            words = telling.words("silences", count=counted(len(turns), telling.texts.language))
            told.append(Said(words, tuple(dict.fromkeys(turn.step for turn in turns))))
            continue
        for _, alike in groupby(turns, key=lambda turn: (turn.step, turn.scene, turn.is_pick)):
            last = list(alike)[-1]
            told.append(Said(telling.at(last.scene, _turn(telling, went.complication, last)), (last.step,)))
    return told


def _turn(telling: Telling, complication: str, turn: Turn) -> str:
    if turn.what == "silence":
        return telling.words("silence")
    moment = telling.debrief.reading.moment(turn.step)
    if not turn.is_pick or moment is None:
        return telling.words(f"by itself {turn.what}")
    person = telling.story.person_in(moment.choice.chair)
    is_you = person == telling.debrief.reading.person
    who = telling.words("You did") if is_you else telling.person(person).short
    key = "pushed" if turn.what == "tightened" and _pushes(moment, complication) else turn.what
    return telling.words(f"went {key}", who=who)


def _pushes(moment: Moment, complication: str) -> bool:
    changes = moment.choice.choice.changes
    return any(
        isinstance(it, OnComplication) and (it.verb, it.complication) == ("pushes", complication) for it in changes
    )


def _stand(telling: Telling, stand: Stand) -> StandView:
    cites = tuple(turn.step for turn in stand.turns)
    key = _VERDICTS.get(stand.verdict, stand.verdict)
    if stand.verdict == "shifted" and stand.held:
        key = "verdict held and shifted"
    summary = Said(telling.words(key), cites)
    turns = tuple(
        Said(telling.at(turn.scene, telling.words(f"stand {turn.what}")), (turn.step,)) for turn in stand.turns
    )
    return StandView(telling.plain(telling.story.values[stand.value].title), summary, turns)


def _capital(telling: Telling, held: Held) -> CapitalView:
    capital = telling.story.capital[held.capital]
    cites = tuple(turn.step for turn in held.turns)
    summary = Said(telling.words("has it" if held.is_own else "has it not"), cites)
    turns = tuple(
        Said(telling.at(turn.scene, _capital_turn(telling, turn.what, turn.other)), (turn.step,)) for turn in held.turns
    )
    return CapitalView(telling.plain(capital.title), telling.words(capital.kind), summary, turns)


def _capital_turn(telling: Telling, what: str, other: str | None) -> str:
    name = telling.person(other).short if other else ""
    return telling.words(f"capital {what} from" if what == "gained" and other else f"capital {what}", other=name)
