"""Story tests: runs that must keep working, as scripts beside the story (`tests/*.script`). Not code: an author writes them.

```
# Henk says it, and Mila hears it.
chair sales
seed 7
language nl
pick never_called
reads Thursday. I'll bring the list.
ends rest
debrief says You came out yourself
debrief never says borrowed
```

`reads` must stand in what was read since the last pick; what follows `debrief says` must stand in the debrief of the run so far,
and what follows `debrief never says` must not. The other chair follows the rule of thumb. What is not said has a value: the
story's first chair, seed 0, its own language.
"""

import difflib
from dataclasses import dataclass, replace
from pathlib import Path

from game.assessment import debrief
from game.errors import GameError
from game.play import NotOnOffer, Program, Session, thumb
from game.presenting import Texts, play_view
from game.presenting.debriefing import debrief_lines, debrief_view
from game.story import Rubric

_DEBRIEF = ("says ", "never says ")
_BUDGET = 1_000
"""How far a debrief looks ahead in a story test: it is about what was said and done, and many of them are run."""


@dataclass(frozen=True, slots=True)
class StoryTest:
    """A script as it was read: its settings, and its steps as (line number, word, what follows it)."""

    path: Path
    chair: str | None = None
    seed: int = 0
    language: str | None = None
    steps: tuple[tuple[int, str, str], ...] = ()


def read_story_test(path: Path) -> StoryTest:
    """Read a script. Raises GameError, with the line, for a line that is none."""
    test = StoryTest(path)
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GameError(f"{path.name}: {error}") from error
    for number, line in enumerate(lines, start=1):
        word, _, rest = line.strip().partition(" ")
        rest = rest.strip()
        match word:
            case "" | "#":
                continue
            case "chair":
                test = replace(test, chair=rest)
            case "language":
                test = replace(test, language=rest)
            case "seed" if rest.isascii() and rest.isdigit():
                test = replace(test, seed=int(rest))
            case "debrief" if rest.startswith(_DEBRIEF):
                test = replace(test, steps=(*test.steps, (number, word, rest)))
            case "pick" | "reads" | "ends" if rest:
                test = replace(test, steps=(*test.steps, (number, word, rest)))
            case _:
                known = "chair, seed, language, pick, reads, ends, debrief says, debrief never says, or # for a remark"
                raise GameError(
                    f"{path.name}:{number}: '{line.strip()}' is no line of a story test; there are: {known}"
                )
    return test


def run_story_test(program: Program, test: StoryTest, rubric: Rubric) -> tuple[str, ...]:
    """Play a script and return what did not come out as it says, each with its line; nothing when all did."""
    chair = test.chair or next(iter(program.story.chairs))
    others = {other: thumb for other in program.story.chairs if other != chair}
    session = Session.begin(program, test.seed, chair, others)
    texts = Texts(program, test.language or program.story.language, chair)
    faults: list[str] = []
    read, told = 0, list[str]()
    for number, word, rest in test.steps:
        place = f"{test.path.name}:{number}"
        match word:
            case "pick":
                told = []
                read = len(play_view(session, texts).blocks)
                try:
                    session = session.pick(rest)
                except NotOnOffer as error:
                    return (*faults, f"{place}: {error}")
            case "reads" if rest not in _read_since(session, texts, read):
                faults.append(f"{place}: '{rest}' was not read after the last pick")
            case "debrief" if not _is_as_said(told := told or _debriefed(session, rubric, texts), rest):
                faults.append(f"{place}: the debrief does not come out as '{rest}': {_nearest(told, rest)}")
            case "ends" if (ended := _ending(session)) != rest:
                faults.append(f"{place}: it ends with '{ended}'" if ended else f"{place}: it has not ended")
    return tuple(faults)


def _read_since(session: Session, texts: Texts, read: int) -> str:
    view = play_view(session, texts)
    blocks = view.blocks[read:] + (view.ending.blocks if view.ending else ())
    return "\n".join("".join(span.text for span in block.words) for block in blocks)


def _debriefed(session: Session, rubric: Rubric, texts: Texts) -> list[str]:
    return debrief_lines(debrief_view(debrief(session, rubric, budget=_BUDGET), rubric, texts))


def _is_as_said(told: list[str], rest: str) -> bool:
    says, never = _DEBRIEF
    if rest.startswith(never):
        return not any(rest.removeprefix(never).strip() in line for line in told)
    return any(rest.removeprefix(says).strip() in line for line in told)


def _nearest(told: list[str], rest: str) -> str:
    """Return the line that comes closest, so that the author sees what is said instead."""
    words = rest.removeprefix(_DEBRIEF[1]).removeprefix(_DEBRIEF[0]).strip()
    said = next((line for line in told if words in line), None)
    if said is not None:
        return f"it says '{said}'"
    close = difflib.get_close_matches(words, told, n=1, cutoff=0.3)
    return f"the nearest line is '{close[0]}'" if close else "no line is near it"


def _ending(session: Session) -> str | None:
    return session.program.endings[session.state.ending] if session.is_over else None
