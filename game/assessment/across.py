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
    """Set the other chair's picks of a run beside the recorded ones that it was to make, each of which is made once."""
    unused = list(recorded)
    heard: list[Moment] = []
    departures: list[Moment] = []
    for moment in reading.moments:
        if moment.own is not None:
            continue
        if moment.choice.key in unused:
            unused.remove(moment.choice.key)
            heard.append(moment)
        else:
            departures.append(moment)
    return Across(tuple(heard), tuple(departures), tuple(unused))
