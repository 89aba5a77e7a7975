"""The three qualities, each with its evidence: which words, to whom, and what came of it. No number is made of them.

A quality that no pick touched is not shown, which is not a zero.
"""

from dataclasses import dataclass

from game.assessment.consequences import Followed, followed
from game.assessment.reading import Moment, Reading
from game.story import Anchor, Quality, Rubric

MIDDLE = 3
"""The level between the two ends of the rubric."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A behaviour that was shown: by which pick, at which anchor of the rubric, to whom, and what followed."""

    moment: Moment
    anchor: Anchor
    to: str | None
    followed: Followed

    @property
    def tells(self) -> tuple[int, int, int]:
        """How telling it is, to sort by: how far from the middle, how much came back later, how much changed at once."""
        return (abs(self.anchor.level - MIDDLE), len(self.followed.later), len(self.followed.at_once))

    @property
    def is_there(self) -> bool:
        """Whether the quality was there in what was said or done, and not its opposite."""
        return self.anchor.level > MIDDLE


@dataclass(frozen=True, slots=True)
class Shown:
    """A quality over a run. In `evidence` the moments at which it was there come first, and of two alike the most telling."""

    quality: Quality
    evidence: tuple[Evidence, ...]

    @property
    def ways(self) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
        """The evidence on the near side of the middle, where the quality is there, and on the far side, where it is not."""
        there = tuple(each for each in self.evidence if each.is_there)
        return there, tuple(each for each in self.evidence if each.anchor.level < MIDDLE)


def qualities(reading: Reading, rubric: Rubric) -> tuple[Shown, ...]:
    """Return the qualities in the order of the rubric, each with all the evidence that the run holds."""
    came = followed(reading)
    return tuple(Shown(quality, _evidence(reading, quality, came)) for quality in rubric.qualities)


def _evidence(reading: Reading, quality: Quality, came: dict[int, Followed]) -> tuple[Evidence, ...]:
    anchors = {anchor.name: anchor for anchor in quality.anchors}
    found = [
        Evidence(moment, anchors[name], moment.choice.choice.to, came[moment.step])
        for moment in reading.own
        for name in moment.choice.choice.shows
        if name in anchors
    ]
    return tuple(sorted(found, key=lambda each: (each.is_there, each.tells), reverse=True))
