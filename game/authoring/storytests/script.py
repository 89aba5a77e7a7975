"""A story test as an author writes it: a script beside the story (`tests/*.script`), read line by line.

```
# Henk says it, and Mila hears it.
chair sales
seed 7
language en
at kantine.machine
closed truth_first because not in front of Joke
pick never_called
says Mila: I'll bring the list.
never says Whose fault is it?
holds spoken(leads) and not blocked(henk, mila)
ends rest
debrief says You brought it up.
debrief never says was not yours
```

With `chair both` nobody plays by the rule of thumb: the picks of both chairs are in the script, in their order. What is not said
has a value: the story's first chair, seed 0, its own language. A line that begins with `?` is proposed, by a recording: it is not
held until the author approves it.
"""

from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path

from game.authoring.storytests.faults import ScriptFault

BOTH = "both"
"""The chair of a script in which both are played."""
SETTINGS = ("chair", "seed", "language")
EXPECTED = (
    "at", "open", "closed", "says", "never says", "holds", "ends", "debrief says", "debrief never says",
)  # fmt: skip
"""What a script may hold a run to."""
WORDS = (*SETTINGS, "pick", *EXPECTED)
_LONGEST_FIRST = sorted(WORDS, key=len, reverse=True)
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """A line that asks something: its number in the file, from 1, its word, and what follows it."""

    number: int
    word: str
    rest: str
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class StoryTest:
    """A script as it was read. `chair` and `language` are None where it does not say; `faults` are lines that are none."""

    path: Path
    chair: str | None = None
    seed: int = 0
    language: str | None = None
    lines: tuple[ScriptLine, ...] = ()
    faults: tuple[ScriptFault, ...] = ()
    settings: tuple[ScriptLine, ...] = field(default=(), compare=False)
    """The lines with its chair, seed and language, for whoever tells where one of them is wrong."""

    @property
    def proposed(self) -> int:
        """How many lines wait for the author's approval."""
        return sum(line.is_proposed for line in self.lines)


def read_story_test(path: Path) -> StoryTest:
    """Read a script. Never raises for what is in it: what cannot be read is among its faults."""
    test = StoryTest(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("it is larger than 1 MB")
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        return replace(test, faults=(ScriptFault(path, 1, "unreadable", came=why or str(error)),))
    for number, row in enumerate(text.splitlines(), start=1):
        words = row.strip()
        if words and not words.startswith("#"):
            test = _with(test, number, words)
    return test


def scripts_of(folder: Path) -> tuple[Path, ...]:
    """Return the scripts of the story in a folder, by name; none for a story in one file."""
    return tuple(sorted((folder / "tests").glob("*.script"))) if folder.is_dir() else ()


def _with(test: StoryTest, number: int, words: str) -> StoryTest:
    is_proposed = words.startswith("?")
    line = _line(number, words.removeprefix("?").strip(), is_proposed)
    if line is None:
        return replace(test, faults=(*test.faults, _no_line(test.path, number, words)))
    match line.word:
        case "chair":
            test = replace(test, chair=line.rest)
        case "language":
            test = replace(test, language=line.rest)
        case "seed" if line.rest.isascii() and line.rest.isdigit():
            test = replace(test, seed=int(line.rest))
        case "seed":
            return replace(test, faults=(*test.faults, ScriptFault(test.path, number, "no seed", came=line.rest)))
        case _:
            return replace(test, lines=(*test.lines, line))
    return replace(test, settings=(*test.settings, line))


def _line(number: int, words: str, is_proposed: bool) -> ScriptLine | None:
    for word in _LONGEST_FIRST:
        if words.startswith(f"{word} "):
            return ScriptLine(number, word, words.removeprefix(word).strip(), is_proposed)
    return None


def _no_line(path: Path, number: int, words: str) -> ScriptFault:
    first = words.split()[0]
    if first == "reads":
        return ScriptFault(path, number, "reads", came=words, nearest=f"says{words.removeprefix('reads')}")
    close = get_close_matches(first, WORDS, n=1)
    if words in WORDS:
        return ScriptFault(path, number, "nothing after", came=words)
    return ScriptFault(path, number, "no line", came=words, expected=", ".join(WORDS), nearest="".join(close))
