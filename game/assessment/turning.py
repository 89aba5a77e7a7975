"""Turning points, computed: the picks after which most was lost, and the one after which most was won back.

For every own pick the endings that could still be reached just before are set beside those that could just after, over all
moves of the
reader's chair; the other chair goes on as it was sat in during the run. Besides, from before and from after the pick,
everybody goes on
by the rule of thumb: where the web then ends better, something was won back. What is exact and what is not is said with each.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.assessment.consequences import Followed, followed
from game.assessment.reading import Moment, Reading
from game.exploring import Beyond, Futures, TooMuch, ease_of
from game.play import Occupant, PlayState, Program, StoryGoesRound, step, thumb

MOST = 3
BUDGET = 17_000
"""How many steps are looked through, all picks together: less than a second."""
_GLIMPSE = 400
_LONGEST = 400
_OPENING = ("opened up", "eased", "spoken", "loosened", "untangled")


@dataclass(frozen=True, slots=True)
class Lookout:
    """What lay before an own pick and what lay after it. `drift_before` and `drift_after`: how open the web ends when
    everybody goes
    on by the rule of thumb (see `exploring.ease_of`; the higher the more open)."""

    moment: Moment
    before: Beyond
    after: Beyond
    drift_before: int
    drift_after: int

    @property
    def is_whole(self) -> bool:
        """Whether both were looked through to the end."""
        return self.before.is_whole and self.after.is_whole

    @property
    def lost(self) -> tuple[int, ...]:
        """The endings that were closed by this pick; none where that is not certain."""
        if not self.is_whole:
            return ()
        return tuple(place for place in range(self.before.endings.bit_length()) if self._is_lost(place))

    def _is_lost(self, ending: int) -> bool:
        return self.before.has(ending) and not self.after.has(ending)

    @property
    def weight(self) -> tuple[int, int, int]:
        """How much was lost, to sort by: endings, then what the web, then what the result could still have come to."""
        if not self.is_whole:
            return (0, 0, 0)
        relation = self.before.relation.value - self.after.relation.value
        return (len(self.lost), relation, self.before.result.value - self.after.result.value)

    @property
    def regained(self) -> int:
        """How much more open the web ends by itself after this pick than before it; negative where less."""
        return self.drift_after - self.drift_before


@dataclass(frozen=True, slots=True)
class Outlook:
    """Every own pick with what lay before and after it, as far as it could be looked at, and the turning points among them.

    `unseen`: how many of the first picks have more before them than could be looked through. `by_recording`: the other chair was
    sat in by a recorded run, and not by the rule of thumb alone.
    """

    lookouts: tuple[Lookout, ...]
    lost: tuple[Lookout, ...]
    regained: tuple[Lookout, ...]
    unseen: int
    by_recording: bool

    @property
    def turns(self) -> tuple[Lookout, ...]:
        """The turning points in the order of the run."""
        return tuple(sorted((*self.lost, *self.regained), key=lambda each: each.moment.step))


def outlook(reading: Reading, budget: int = BUDGET, progress: Callable[[float], None] = lambda share: None) -> Outlook:
    """Look from every own pick, the last one first, as far as the budget of steps allows; with none, not at all. `progress`
    is told the share that is done, before every step."""
    program = reading.program
    others = {
        chair: reading.session.occupants.get(chair, thumb) for chair in program.story.chairs if chair != reading.chair
    }
    share = 0.0
    own = {moment.choice.key for moment in reading.own}
    futures = Futures(program, reading.chair, others, own, budget, lambda: progress(share))
    by_recording = any(occupant is not thumb for occupant in others.values())
    if not budget:
        return Outlook((), (), (), len(reading.own), by_recording)
    lookouts: list[Lookout] = []
    is_seen, unseen = True, 0
    for done, moment in enumerate(reversed(reading.own)):
        share = done / len(reading.own)
        progress(share)
        states = reading.session.steps[moment.step - 1].state, reading.session.steps[moment.step].state
        before, is_seen = _look(futures, states[0], is_seen, budget)
        after, _ = _look(futures, states[1], is_seen, budget)
        unseen += before is None or not before.is_whole
        if before and after:
            drifts = (ease_of(program, _drifted(program, others, reading.chair, state).cells) for state in states)
            lookouts.append(Lookout(moment, before, after, *drifts))
    progress(1.0)
    lookouts.reverse()
    return Outlook(tuple(lookouts), *_chosen(lookouts, followed(reading)), unseen, by_recording)


def _look(futures: Futures, state: PlayState, is_seen: bool, budget: int) -> tuple[Beyond | None, bool]:
    """Return what lies beyond a state, and whether it is worth trying to look through an earlier one."""
    if is_seen:
        try:
            return futures.beyond(state), True
        except TooMuch:
            pass
    return futures.glimpsed(state, min(_GLIMPSE, budget)), False


def _drifted(program: Program, others: Mapping[str, Occupant], chair: str, state: PlayState) -> PlayState:
    """Let everybody go on as by themselves; the reader's own chair by its rule of thumb."""
    for _ in range(_LONGEST):
        if state.passage < 0:
            break
        turn = program.passages[state.passage].choices[0].chair
        occupant = thumb if turn == chair else others[turn]
        try:
            state = step(program, state, occupant(program, state, 0)).state
        except StoryGoesRound:
            break
    return state


def _chosen(lookouts: list[Lookout], came: Mapping[int, Followed]) -> tuple[tuple[Lookout, ...], tuple[Lookout, ...]]:
    """Choose the picks after which most was lost, and the one that opened something and after which most was won back.

    Not the very last one, after which nothing can be left open.
    """
    last = max((each.moment.step for each in lookouts), default=0)  # after it there is one ending in any case
    losses = [each for each in lookouts if each.weight > (0, 0, 0) and each.moment.step != last]
    losses.sort(key=lambda each: each.weight, reverse=True)
    gains = [
        each for each in lookouts if each.regained > 0 and each.moment.step != last and _opens(came[each.moment.step])
    ]
    gains.sort(key=lambda each: each.regained, reverse=True)
    regained = tuple(each for each in gains if each not in losses[: MOST - 1])[:1]
    return tuple(losses[: MOST - len(regained)]), regained


def _opens(came: Followed) -> bool:
    return any(each.kind in _OPENING for each in came.at_once)
