"""A small story whose one ending has the condition that a test is about, and whose one choice does what it is about."""

from pathlib import Path

from game.play import Program
from game.story import Change, Condition
from tests.small import NOTHING, choice, program_from, scene, story_text


def program_with(folder: Path, when: str = "result >= 1", does: str = "result +1") -> Program:
    """A story in which `when` and `does` stand."""
    endings = f"goed: {{title: Goed, when: '{when}', text: Goed.}}\nrest: {{title: Rest, text: Uit.}}"
    first = scene("een", NOTHING + choice("wek", does))
    return program_from(story_text(first, scene("twee", NOTHING), endings=endings), folder)


def condition_of(program: Program) -> Condition:
    """The condition that stands in it."""
    condition = program.story.endings["goed"].when
    assert condition is not None
    return condition


def change_of(program: Program) -> Change:
    """The change that stands in it."""
    return program.by_key["een.wek"].choice.changes[0]
