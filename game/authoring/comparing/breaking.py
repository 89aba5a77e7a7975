"""What an edit breaks: scripts of the old version and runs that players kept, each with the line or the pick at which it does."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.authoring.storytests import ScriptFault, play_story_test, read_story_test, scripts_of
from game.play import Program, replay
from game.saving import KeptRun
from game.story import Rubric


@dataclass(frozen=True, slots=True)
class BrokenScript:
    """A script of the old version that does not come out in the new one: its first fault that the old version has not.

    `is_mended` when the new version has a script of that name that does come out.
    """

    fault: ScriptFault
    is_mended: bool


@dataclass(frozen=True, slots=True)
class BrokenRun:
    """A kept run of which the new version allows only the first `held` of its `picks`; `key` is the first it does not."""

    run: KeptRun
    held: int
    picks: int
    key: str


def broken_scripts(old: Path, before: Program, new: Path, after: Program, rubric: Rubric) -> tuple[BrokenScript, ...]:
    """Play the scripts of the old version in both, and return those that the edit broke."""
    found = []
    for path in scripts_of(old):
        test = read_story_test(path)
        known = {(fault.line, fault.kind) for fault in play_story_test(before, test, rubric).faults}
        broke = [
            fault for fault in play_story_test(after, test, rubric).faults if (fault.line, fault.kind) not in known
        ]
        if broke:
            found.append(BrokenScript(broke[0], _comes_out(new / "tests" / path.name, after, rubric)))
    return tuple(found)


def broken_runs(runs: Iterable[KeptRun], before: Program, after: Program) -> tuple[BrokenRun, ...]:
    """Play kept runs in both versions, and return those that go less far in the new one."""
    found = []
    for run in runs:
        _, was = replay(before, run.seed, run.chair or None, {}, run.picks)
        _, held = replay(after, run.seed, run.chair or None, {}, run.picks)
        if held < was:
            found.append(BrokenRun(run, held, len(run.picks), run.picks[held].key))
    return tuple(found)


def _comes_out(path: Path, program: Program, rubric: Rubric) -> bool:
    return path.is_file() and not play_story_test(program, read_story_test(path), rubric).faults
