"""Random plays: what they come by is certain to be reachable, each with a playthrough; what they do not is not known."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from game.exploring.watching import Question
from game.play import (
    Arrived,
    Ended,
    Entered,
    Event,
    Occupant,
    Picked,
    Program,
    Session,
    StoryGoesRound,
    anything,
    thumb,
)

Key = TypeVar("Key")

PLAYS = 2_000
"""So many random plays are made where not all can be looked through."""


@dataclass(frozen=True, slots=True)
class Play:
    """A playthrough that was seen: its seed, and the picks of all chairs, by their places in the program."""

    seed: int
    picks: tuple[int, ...]


@dataclass(slots=True)
class Sample:
    """What random plays, with the seeds from 0 on, came by: the shortest play to each thing, and how often each ending came."""

    plays: int
    passages: dict[int, Play] = field(default_factory=dict)
    scenes: dict[int, Play] = field(default_factory=dict)
    choices: dict[int, Play] = field(default_factory=dict)
    endings: dict[str, Play] = field(default_factory=dict)
    answered: dict[tuple[str, int], Play] = field(default_factory=dict)
    came: dict[str, int] = field(default_factory=dict)
    visits: dict[int, int] = field(default_factory=dict)
    longest: int = 0


def sampled(program: Program, free: Sequence[str], plays: int = PLAYS, questions: Sequence[Question] = ()) -> Sample:
    """Play so many times, the free chairs at random and the others by their rule of thumb."""
    sample = Sample(plays)
    asked: dict[tuple[str, int], list[Question]] = {}
    for question in questions:
        asked.setdefault((question.at, question.place), []).append(question)
    others: dict[str, Occupant] = {chair: anything if chair in free else thumb for chair in program.story.chairs}
    for seed in range(plays):
        try:
            session = Session.begin(program, seed, None, others)
        except (
            StoryGoesRound
        ):  # somebody's rule of thumb never leaves a circle: that play has no ending, and the others have
            continue
        _note(sample, program, session, asked)
    return sample


def _note(sample: Sample, program: Program, session: Session, asked: dict[tuple[str, int], list[Question]]) -> None:
    picks: tuple[int, ...] = ()
    for step in session.steps:
        for event in step.events:
            if isinstance(event, Picked):
                picks = (*picks, event.choice)
            _note_event(sample, program, event, Play(session.seed, picks))
            _answer(sample, event, Play(session.seed, picks), asked)
    sample.longest = max(sample.longest, len(picks))


def _note_event(sample: Sample, program: Program, event: Event, play: Play) -> None:
    match event:
        case Arrived(passage):
            _keep(sample.passages, passage, play)
            sample.visits[passage] = sample.visits.get(passage, 0) + 1
        case Entered(scene):
            _keep(sample.scenes, scene, play)
        case Picked(choice):
            _keep(sample.choices, choice, play)
        case Ended(ending):
            id = program.endings[ending]
            _keep(sample.endings, id, play)
            sample.came[id] = sample.came.get(id, 0) + 1
        case _:
            pass


def _answer(sample: Sample, event: Event, play: Play, asked: dict[tuple[str, int], list[Question]]) -> None:
    match event:
        case Arrived(place):
            at = "passage"
        case Picked(place):
            at = "choice"
        case Ended(place):
            at = "ending"
        case _:
            return
    for question in (*asked.get((at, place), ()), *asked.get((at, -1), ())):
        test = question.test
        held = test if isinstance(test, bool) else test(event.cells, event.visited, event.picked)
        _keep(sample.answered, ("yes" if held else "no", question.number), play)


def _keep(kept: dict[Key, Play], key: Key, play: Play) -> None:
    known = kept.get(key)
    if known is None or len(play.picks) < len(known.picks):
        kept[key] = play
