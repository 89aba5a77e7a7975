"""What a script would say if it were written after the run as it is now: line by line, for the author to approve."""

from dataclasses import dataclass
from pathlib import Path

from game.authoring.storytests.running import Outcome, Played
from game.saving import write_whole


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A line of a script as it is and as it would be; None where it would go. `was_proposed` by a recording, and comes out."""

    number: int
    before: str
    after: str | None
    was_proposed: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """What approving a script changes in it. `is_whole` is False where it would still not come out: a pick cannot be made."""

    path: Path
    lines: tuple[Rewritten, ...]
    is_whole: bool


def revised(played: Played) -> Revision:
    """Return what in a script that was played has to change for it to come out."""
    lines = tuple(line for outcome in played.outcomes if (line := _rewritten(outcome)))
    stays = any(outcome.fault and not outcome.can_be_approved for outcome in played.outcomes)
    return Revision(played.test.path, lines, is_whole=not stays and not played.test.faults and bool(played.outcomes))


def approve(revision: Revision) -> None:
    """Write a script as it was revised. Raises NotWritten when that cannot be done; it is then as it was."""
    rows = revision.path.read_text(encoding="utf-8-sig").splitlines()
    after = {line.number: line.after for line in revision.lines}
    kept = (after.get(number, row) for number, row in enumerate(rows, start=1))
    write_whole(revision.path, "\n".join(row for row in kept if row is not None) + "\n")


def _rewritten(outcome: Outcome) -> Rewritten | None:
    line = outcome.line
    words = f"{line.word} {line.rest}"
    before = f"? {words}" if line.is_proposed else words
    if outcome.can_be_approved:
        return Rewritten(line.number, before, outcome.instead)
    return Rewritten(line.number, before, words, was_proposed=True) if line.is_proposed else None
