"""Runs of small stories, read for what they show: two scenes of sales, and what one may do in them."""

from pathlib import Path

from game import content
from game.assessment import Followed, Reading, followed
from game.loading import load_rubric
from game.play import Program
from tests.small import NOTHING, choice, played, program_from, scene, story_text

RUBRIC = load_rubric(content.stories() / "rubric.yaml")
WEK = choice("wek", "result +1")
LOOK = "text: Ze kijken elkaar aan."


def story(folder: Path, first: str, second: str = "", *more: str, arriving: str = "", **replaced: str) -> Program:
    """Two scenes with these choices besides `weg`, which does nothing. `arriving` is what the second does by itself;
    `more` are further scenes, and `replaced` what of the story is to be other (see `tests.small`)."""
    two = scene("twee", NOTHING + second)
    if arriving:
        two = two.replace(LOOK, f"{LOOK}\n        does: {arriving}")
    return program_from(story_text(scene("een", NOTHING + WEK + first), two, *more, **replaced), folder)


def reading(program: Program, *picks: str, seed: int = 1) -> Reading:
    return Reading(played(program, *picks, seed=seed))


def read(folder: Path, does: str, *picks: str, second: str = "", arriving: str = "") -> Reading:
    """A run in which `it` does this in the first scene; then these picks."""
    return reading(story(folder, choice("it", does), second, arriving=arriving), "it", *picks)


def came(run: Reading, step: int = 1) -> Followed:
    """What followed a pick."""
    return followed(run)[step]


def at_once(run: Reading, step: int = 1) -> list[tuple[str, ...]]:
    return [(each.kind, *each.of) for each in came(run, step).at_once]


def later(run: Reading, step: int = 1) -> list[tuple[str | int, ...]]:
    """What came of a pick later: the kind, what it is about, and the step in which it fell."""
    return [(each.kind, *each.of, each.step) for each in came(run, step).later]
