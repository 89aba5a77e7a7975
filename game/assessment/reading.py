"""A run read as moments: what each pick did at once, what then came of it by itself, and what stood before and after."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from game.play import (
    Arrived,
    Changed,
    ChapterBegan,
    ChoiceAt,
    Entered,
    Event,
    NoSuchChair,
    Picked,
    Program,
    Returned,
    Session,
    is_open,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """One pick, of any chair. `step` is its place in the session's steps, 1 for the first; `own` which of the reader's own it was,
    from 0, or None for somebody else's. `cells` are the numbers of the state when it was made, `after` when it had done its work.
    """

    step: int
    chapter: int
    choice: ChoiceAt
    own: int | None
    cells: Sequence[int]
    after: Sequence[int]
    did: tuple[Changed, ...]
    """What the pick itself changed."""
    then: tuple[Event, ...]
    """What came by itself, up to the next pick."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A change, with the step and the scene in which it happened.

    `is_did`: the pick itself did it, else it came by itself after.
    """

    step: int
    scene: int
    changed: Changed
    is_did: bool


class Reading:
    """A session, read from one chair. Everything that is said of a run afterwards is taken from here."""

    def __init__(self, session: Session, chair: str | None = None) -> None:
        """Read a session as its player or, where nobody played, from the chair that is given. Raises GameError for no such
        chair."""
        self.session = session
        self.chair = chair or session.chair or next(iter(session.program.story.chairs))
        if self.chair not in session.program.story.chairs:
            chairs = ", ".join(session.program.story.chairs)
            raise NoSuchChair(f"'{session.program.story.slug}' has no chair '{self.chair}'; it has: {chairs}")
        self.person = session.program.story.person_in(self.chair)
        self.moments = tuple(self._moments())

    @property
    def program(self) -> Program:
        return self.session.program

    @cached_property
    def own(self) -> tuple[Moment, ...]:
        """The reader's own picks."""
        return tuple(moment for moment in self.moments if moment.own is not None)

    @cached_property
    def happened(self) -> tuple[Happened, ...]:
        """Every change of the run, in order; those before the first pick are of step 0."""
        return tuple(self._happened())

    def sees(self, scene: int) -> bool:
        """Whether the reader's chair gets to see a scene."""
        return self.program.scenes[scene].scene.chair in (None, self.chair)

    def moment(self, step: int) -> Moment | None:
        """Return the pick of a step; None for step 0, which is the beginning."""
        return self.moments[step - 1] if step else None

    def options(self, moment: Moment) -> tuple[ChoiceAt, ...]:
        """Return what could have been picked when this was, in the author's order."""
        state = self.session.steps[moment.step - 1].state
        return tuple(it for it in self.program.passages[moment.choice.passage].choices if is_open(it, state))

    def of_chapter(self, chapter: int) -> tuple[Moment, ...]:
        """Return the reader's own picks in a chapter."""
        return tuple(moment for moment in self.own if moment.chapter == chapter)

    def _happened(self) -> Iterator[Happened]:
        scene = 0
        for step, each in enumerate(self.session.steps):
            is_did = step > 0
            for place, event in enumerate(each.events):
                match event:
                    case Changed():
                        yield Happened(step, _begins(each.events[place:]) or scene, event, is_did)
                    case Entered(scene, _, _) | Returned(scene):
                        pass
                    case Arrived(passage):
                        scene = self.program.passages[passage].scene
                    case Picked(choice):
                        scene, is_did = self.program.choices[choice].scene, False

    def _moments(self) -> Iterator[Moment]:
        chapter = _chapter(self.session.steps[0].events, 0)
        count = 0
        for step, (before, now) in enumerate(zip(self.session.steps, self.session.steps[1:], strict=False), start=1):
            place = next(place for place, event in enumerate(now.events) if isinstance(event, Picked))
            picked = now.events[place]
            assert isinstance(picked, Picked)
            choice = self.program.choices[picked.choice]
            is_own = choice.chair == self.chair
            did = tuple(event for event in now.events[:place] if isinstance(event, Changed))
            then = now.events[place + 1 :]
            own = count if is_own else None
            yield Moment(step, chapter, choice, own, before.state.cells, picked.cells, did, then)
            count += is_own
            chapter = _chapter(then, chapter)


def _begins(events: Sequence[Event]) -> int | None:
    """Return the scene as whose beginning a complication stirs: that is told before the scene is."""
    after = next((event for event in events if not (isinstance(event, Changed) and event.why == "stirs")), None)
    return after.scene if isinstance(after, Entered) else None


def _chapter(events: Sequence[Event], before: int) -> int:
    return next((event.chapter for event in reversed(events) if isinstance(event, ChapterBegan)), before)
