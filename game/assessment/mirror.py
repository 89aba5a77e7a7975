"""The mirror at the end of a chapter: one question first, then two or three of the player's own moments, and an open question.

It asks before it tells: what do you think this did to the other? Then it quotes, says what could be seen and what the other
thought and
did not say. Which moments: the most telling ones of the chapter that the author has words for, of different people where there are.
"""

from dataclasses import dataclass

from game.assessment.consequences import Followed, followed
from game.assessment.qualities import MIDDLE
from game.assessment.reading import Moment, Reading
from game.story import Rubric, Text

MOST = 3


@dataclass(frozen=True, slots=True)
class Observation:
    """One moment held up. `person` is the other it is about, `thought` what they thought and did not say."""

    moment: Moment
    person: str
    thought: Text
    followed: Followed


@dataclass(frozen=True, slots=True)
class Mirror:
    """The mirror of one chapter, which is `chapter` from 0. The first of the observations is the one that is asked about."""

    chapter: int
    readings: tuple[Text, ...]
    observations: tuple[Observation, ...]
    ask: Text | None
    """The open question it ends with."""

    @property
    def asked(self) -> Observation:
        return self.observations[0]


def mirrors(reading: Reading, rubric: Rubric) -> tuple[Mirror, ...]:
    """Return the mirror of every chapter that is over and in which there is something to hold up."""
    came = followed(reading)
    over = len(reading.program.story.chapters) if reading.session.is_over else _chapter_now(reading)
    found = (_mirror(reading, rubric, chapter, came) for chapter in range(over))
    return tuple(mirror for mirror in found if mirror)


def _chapter_now(reading: Reading) -> int:
    return reading.program.slots[max(reading.session.state.slot, 0)].chapter


def _mirror(reading: Reading, rubric: Rubric, chapter: int, came: dict[int, Followed]) -> Mirror | None:
    seen = [
        Observation(moment, person, thought, came[moment.step])
        for moment in reading.of_chapter(chapter)
        for person, thought in moment.choice.choice.debrief.thought.items()
    ]
    told = sorted(seen, key=lambda each: _telling(each, rubric), reverse=True)
    askable = [each for each in told if _readings(reading, each)]
    first = next(iter(askable or told), None)
    if first is None:
        return None
    observations = (first, *_others(first, told))
    asks = [each.moment.choice.choice.debrief.ask for each in observations]
    ask = next((words for words in reversed(asks) if words), None)  # it stands under the moment it is about
    return Mirror(chapter, _readings(reading, first), observations, ask)


def _others(first: Observation, told: list[Observation]) -> tuple[Observation, ...]:
    """The most telling other moments, in the order of the run; as long as there are, of people who are not there yet."""
    rest = [each for each in told if each.moment is not first.moment]
    chosen: list[Observation] = []
    while rest and len(chosen) < MOST - 1:
        there = {each.person for each in (first, *chosen)}
        chosen.append(next((each for each in rest if each.person not in there), rest[0]))
        rest = [each for each in rest if each.moment is not chosen[-1].moment]
    return tuple(sorted(chosen, key=lambda each: each.moment.step))


def _telling(each: Observation, rubric: Rubric) -> tuple[int, int]:
    """How telling a moment is: how far from the middle of the rubric it was, and how much it changed at once.

    Not what came of it later, so that the mirror of a chapter holds up the same moments whenever one looks into it.
    """
    anchors = rubric.anchors
    far = max(
        (abs(anchors[name].level - MIDDLE) for name in each.moment.choice.choice.shows if name in anchors), default=0
    )
    return (far, len(each.followed.at_once))


def _readings(reading: Reading, each: Observation) -> tuple[Text, ...]:
    passage = reading.program.passages[each.moment.choice.passage].passage
    return passage.readings.get(each.person, ())
