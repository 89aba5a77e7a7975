"""What to practise next: one thing, with the moment of the run that it comes from.

The first that holds of a short list, from what costs most to what costs least: what was borrowed let go; a standpoint was
left when it
cost something; a complication was entangled about which the reader never said a word; of what the reader said, most came
from behind the
role; none of these, and the other chair is still free. It is a suggestion, and says nothing of the person.
"""

from dataclasses import dataclass
from typing import Literal

from game.assessment.capitals import capital
from game.assessment.complications import complications
from game.assessment.qualities import MIDDLE, qualities
from game.assessment.reading import Moment, Reading
from game.assessment.standpoints import stands
from game.story import OnComplication, Rubric

Kind = Literal["ask first", "stay standing", "speak of it", "come out", "other chair", "again"]


@dataclass(frozen=True, slots=True)
class Practice:
    """What to practise, and from which of the reader's picks that follows; `of` names the capital, value or complication."""

    kind: Kind
    moment: Moment | None
    of: str = ""


def practice(reading: Reading, rubric: Rubric, has_both_chairs: bool) -> Practice:
    """Return the one thing to practise after a run. `has_both_chairs`: the story was played from every chair it offers."""
    found = _let_go(reading) or _left(reading) or _unspoken(reading) or _hidden(reading, rubric)
    return found or Practice("again" if has_both_chairs else "other chair", None)


def _let_go(reading: Reading) -> Practice | None:
    for held in capital(reading):
        borrowed = [turn.step for turn in held.turns if turn.what == "borrowed"]
        if borrowed and any(turn.what == "let go" for turn in held.turns):
            return Practice("ask first", reading.moment(borrowed[0]), held.capital)
    return None


def _left(reading: Reading) -> Practice | None:
    for stand in stands(reading):
        gone = [turn.step for turn in stand.turns if turn.what in ("left", "let pass")]
        if gone:
            return Practice("stay standing", reading.moment(gone[-1]), stand.value)
    return None


def _unspoken(reading: Reading) -> Practice | None:
    """A complication that the reader is in, that ended entangled, and that the reader tightened and never spoke about."""
    for went in complications(reading):
        complication = reading.program.story.complications[went.complication]
        own = [moment for moment in reading.own if _verbs(moment, went.complication)]
        has_spoken = any("speaks" in _verbs(moment, went.complication) for moment in own)
        if went.state == "entangled" and reading.person in complication.between and own and not has_spoken:
            return Practice("speak of it", own[0], went.complication)
    return None


def _verbs(moment: Moment, complication: str) -> set[str]:
    changes = moment.choice.choice.changes
    return {it.verb for it in changes if isinstance(it, OnComplication) and it.complication == complication}


def _hidden(reading: Reading, rubric: Rubric) -> Practice | None:
    personal = next((shown for shown in qualities(reading, rubric) if shown.quality.id == "personal"), None)
    evidence = personal.evidence if personal else ()
    hidden = [each for each in evidence if each.anchor.level < MIDDLE]
    return Practice("come out", hidden[0].moment) if len(hidden) * 2 > len(evidence) else None
