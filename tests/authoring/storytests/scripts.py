"""A small story for both chairs, and scripts of it that are really on disk."""

from pathlib import Path

from game import content
from game.authoring.storytests import Played, play_story_test, read_story_test
from game.loading import load_rubric
from game.play import Program
from tests.small import NOTHING, choice, program_from, scene, story_text

RUBRIC = load_rubric(content.stories() / "rubric.yaml")
_CHOICES = (
    NOTHING
    + choice("zeg", "speaks leads, settles leads", reply="'Mila: Donderdag *dan*.'")
    + choice("wek", "result +1")
    + choice("bel", "result +1", when="result > 5", closed="De telefoon ligt nog in de auto.")
    + choice("droom", "result +1", when="result > 5")
)
_THUMB = "        thumb:\n          - otherwise: weg\n"


def program(folder: Path) -> Program:
    """The story: first sales picks, in `een.punt`, then marketing, in `twee.punt`."""
    mila = scene("twee", NOTHING + choice("knik", "result +1", reply="'Henk: Je knikt.'"))
    marketing = mila.replace("chair: sales", "chair: marketing").rstrip("\n") + "\n"
    return program_from(story_text(scene("een", _CHOICES) + _THUMB, marketing + _THUMB), folder)


def written(folder: Path, script: str) -> Path:
    path = folder / "tests" / "proef.script"
    path.parent.mkdir(exist_ok=True)
    path.write_text(script, encoding="utf-8")
    return path


def ran(folder: Path, script: str) -> Played:
    return play_story_test(program(folder), read_story_test(written(folder, script)), RUBRIC)


def faults(folder: Path, script: str) -> list[str]:
    """What does not come out, in English."""
    return [fault.render("en") for fault in ran(folder, script).faults]
