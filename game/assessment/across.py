"""The other chair: how far somebody there said and did what the reader chose in an earlier run, and from where that was no
longer possible."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.assessment.reading import Moment, Reading


@dataclass(frozen=True, slots=True)
class Across:
    """`heard`: the moments at which the other chair did as recorded. `departures`: those at which the rule of thumb had to
    take over.

    `unused` are recorded picks that never came up.
    """

    heard: tuple[Moment, ...]
    departures: tuple[Moment, ...]
    unused: tuple[str, ...]


def across(reading: Reading, recorded: Sequence[str]) -> Across:
    """Set the other chair's picks of a run beside the recorded ones that it was to make."""
    theirs = [moment for moment in reading.moments if moment.own is None]
    heard = tuple(moment for moment in theirs if moment.choice.key in recorded)
    departures = tuple(moment for moment in theirs if moment.choice.key not in recorded)
    said = {moment.choice.key for moment in heard}
    return Across(heard, departures, tuple(key for key in recorded if key not in said))
