"""Story tests: runs that must keep working, as scripts beside the story (`tests/*.script`). Not code: an author writes them.

```
# Henk says it, and Mila hears it.
chair sales
seed 7
language nl
pick never_called
reads Thursday. I'll bring the list.
ends rest
```

`reads` must stand in what was read since the last pick. The other chair follows the rule of thumb. What is not said has a value:
the story's first chair, seed 0, its own language.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from game.errors import GameError
from game.play import NotOnOffer, Program, Session, thumb
from game.presenting import Texts, play_view


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
            case "pick" | "reads" | "ends" if rest:
                test = replace(test, steps=(*test.steps, (number, word, rest)))
            case _:
                known = "chair, seed, language, pick, reads, ends, or # for a remark"
                raise GameError(
                    f"{path.name}:{number}: '{line.strip()}' is no line of a story test; there are: {known}"
                )
    return test


def run_story_test(program: Program, test: StoryTest) -> tuple[str, ...]:
    """Play a script and return what did not come out as it says, each with its line; nothing when all did."""
    chair = test.chair or next(iter(program.story.chairs))
    others = {other: thumb for other in program.story.chairs if other != chair}
    session = Session.begin(program, test.seed, chair, others)
    texts = Texts(program, test.language or program.story.language, chair)
    faults: list[str] = []
    read = 0
    for number, word, rest in test.steps:
        place = f"{test.path.name}:{number}"
        match word:
            case "pick":
                read = len(play_view(session, texts).blocks)
                try:
                    session = session.pick(rest)
                except NotOnOffer as error:
                    return (*faults, f"{place}: {error}")
            case "reads" if rest not in _read_since(session, texts, read):
                faults.append(f"{place}: '{rest}' was not read after the last pick")
            case "ends" if (ended := _ending(session)) != rest:
                faults.append(f"{place}: it ends with '{ended}'" if ended else f"{place}: it has not ended")
    return tuple(faults)


def _read_since(session: Session, texts: Texts, read: int) -> str:
    view = play_view(session, texts)
    blocks = view.blocks[read:] + (view.ending.blocks if view.ending else ())
    return "\n".join("".join(span.text for span in block.words) for block in blocks)


def _ending(session: Session) -> str | None:
    return session.program.endings[session.state.ending] if session.is_over else None
