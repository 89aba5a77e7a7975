"""Echoes: what was told or said later that would not have been there without a certain pick.

Not by what the author means with it, but by trial: the condition of the line holds, and without that one pick it does not.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.assessment.reading import Moment, Reading
from game.play import Arrived, Ended, Picked
from game.story import All, Any, Condition, Is, Line, Narration, Not, Script, Speech


@dataclass(frozen=True, slots=True)
class Echo:
    """A line that came back to a pick, with the step in which it was read and the numbers that it may fill in.

    `scene` is None for the text of an ending.
    """

    step: int
    scene: int | None
    line: Line
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """A script as it was read at one point of the run. `here` is the bit of its passage."""

    step: int
    scene: int | None
    script: Script
    cells: tuple[int, ...]
    visited: int
    picked: int
    here: int = 0


def echoes(reading: Reading) -> dict[int, tuple[Echo, ...]]:
    """Return by the step of each of the reader's own picks what came back to it, in the order in which it was read."""
    found: dict[int, list[Echo]] = {}
    for told in _told(reading):
        for line in told.script:
            if not isinstance(line.part, Speech | Narration) or _is_own(line, reading):
                continue  # one's own thoughts and words are no answer to what one did
            for key in dict.fromkeys(_picks_in(line.when)):
                moment = _only_pick_of(key, reading, told.step)
                if moment and _rests_on(reading, line, told, moment):
                    found.setdefault(moment.step, []).append(Echo(told.step, told.scene, line, told.cells))
    return {step: tuple(lines) for step, lines in found.items()}


def _told(reading: Reading) -> Iterator[_Told]:
    program = reading.program
    for step, each in enumerate(reading.session.steps):
        for event in each.events:
            match event:
                case Arrived(passage, cells, visited, picked) if reading.sees(program.passages[passage].scene):
                    here = program.passages[passage]
                    yield _Told(step, here.scene, here.passage.text, cells, visited, picked, 1 << passage)
                case Picked(choice, cells, visited, picked) if reading.sees(program.choices[choice].scene):
                    at = program.choices[choice]
                    yield _Told(step, at.scene, at.choice.reply, cells, visited, picked, 1 << at.passage)
                case Ended(ending, cells, visited, picked):
                    text = program.story.endings[program.endings[ending]].text
                    yield _Told(step, None, text, cells, visited, picked)


def _is_own(line: Line, reading: Reading) -> bool:
    return isinstance(line.part, Speech) and line.part.person == reading.person


def _only_pick_of(key: str, reading: Reading, step: int) -> Moment | None:
    """Return the reader's pick of a choice before a step; None where one of two would have been enough."""
    made = [moment for moment in reading.own if moment.choice.key == key and moment.step <= step]
    return made[0] if len(made) == 1 and made[0].step < step else None


def _picks_in(condition: Condition | None) -> Iterator[str]:
    match condition:
        case Is("picked", (scene, choice)):
            yield f"{scene}.{choice}"
        case Not(part):
            yield from _picks_in(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _picks_in(part)


def _rests_on(reading: Reading, line: Line, told: _Told, moment: Moment) -> bool:
    test = reading.program.compiler.test(line.when, reading.chair, told.here)
    if isinstance(test, bool):
        return False
    without = told.picked & ~(1 << moment.choice.index)
    return test(told.cells, told.visited, told.picked) and not test(told.cells, told.visited, without)
