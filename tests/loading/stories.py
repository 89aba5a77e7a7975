"""The smallest valid story, and how a test changes it."""

from pathlib import Path

from game import content
from game.loading import Loaded, load, load_rubric
from game.story import Choice, Passage, Scene, Story

RUBRIC = load_rubric(content.stories() / "rubric.yaml")
HERE = Path(__file__).parent
BASE = (HERE / "base.yaml").read_text(encoding="utf-8")
SAY = "            say: Coffee?\n"
TEXT = "        text: The machine grinds.\n"


def changed(*swaps: str) -> str:
    """The text of the base story, with each first string replaced by the second; each has to be there."""
    text = BASE
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def with_choice(*lines: str) -> str:
    """The base story with more fields in its first choice."""
    return changed(SAY, SAY + "".join(f"            {line}\n" for line in lines))


def with_text(*lines: str) -> str:
    """The base story with these lines as the text of its first passage."""
    return changed(TEXT, "        text: |\n" + "".join(f"          {line}\n" for line in lines))


def loaded(text: str | bytes, folder: Path) -> Loaded:
    """Load the text of a story in one file."""
    path = folder / "cup.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return load(path, rubric=RUBRIC)


def story_of(text: str, folder: Path) -> Story:
    """Load a story that has no errors."""
    result = loaded(text, folder)
    assert result.story is not None, "\n".join(it.render("en") for it in result.diagnostics)
    return result.story


def codes(text: str | bytes, folder: Path) -> list[str]:
    """The codes of all the faults, in order."""
    return [it.code for it in loaded(text, folder).diagnostics]


def scene_of(story: Story) -> Scene:
    return story.scenes["kitchen"]


def machine(story: Story) -> Passage:
    return scene_of(story).passage("machine")


def ask(story: Story) -> Choice:
    return machine(story).choices[0]
