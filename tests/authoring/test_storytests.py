"""Story tests: scripts an author writes, and what they say when a story no longer does."""

from pathlib import Path

import pytest

from game import content
from game.authoring import read_story_test, run_story_test
from game.errors import GameError
from game.loading import load_rubric
from tests.small import NOTHING, choice, program_from, scene, story_text


def faults(folder: Path, script: str) -> tuple[str, ...]:
    choices = (
        NOTHING
        + choice("zeg", "speaks leads, settles leads", reply="'Mila: Donderdag dan.'")
        + choice("wek", "result +1")
    )
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), folder)
    path = folder / "proef.script"
    path.write_text(script, encoding="utf-8")
    return run_story_test(program, read_story_test(path), load_rubric(content.stories() / "rubric.yaml"))


def test_a_run_that_comes_out_as_it_says_has_no_faults(tmp_path: Path) -> None:
    script = (
        "debrief never says Jij\n# Henk zegt het.\nchair sales\nseed 3\npick zeg\nreads Donderdag dan.\n"
        "debrief says Jij deed iets met wat er gezegd was.\npick weg\nends goed\n"
    )

    assert faults(tmp_path, script) == ()


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ("pick nergens", "proef.script:1: 'nergens' is not on offer; on offer: weg, zeg, wek"),
        ("pick zeg\nreads Vrijdag", "proef.script:2: 'Vrijdag' was not read after the last pick"),
        ("pick zeg\npick weg\nreads Donderdag", "proef.script:3: 'Donderdag' was not read after the last pick"),
        ("pick weg\npick weg\nends goed", "proef.script:3: it ends with 'rest'"),
        ("ends goed", "proef.script:1: it has not ended"),
        (
            "pick zeg\ndebrief says Joke deed iets met wat er gezegd was.",
            "proef.script:2: the debrief does not come out as 'says Joke deed iets met wat er gezegd was.': "
            "the nearest line is 'Maandag, ‘een’. Jij deed iets met wat er gezegd was. De knoop ging los.'",
        ),
        (
            "pick zeg\ndebrief never says Jij deed iets",
            "proef.script:2: the debrief does not come out as 'never says Jij deed iets': "
            "it says 'Maandag, ‘een’. Jij deed iets met wat er gezegd was. De knoop ging los.'",
        ),
    ],
)
def test_what_does_not_come_out_is_told_with_its_line(tmp_path: Path, script: str, fault: str) -> None:
    assert faults(tmp_path, script) == (fault,)


def test_a_line_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(GameError, match=r"proef\.script:2: 'kies zeg' is no line of a story test"):
        faults(tmp_path, "seed 1\nkies zeg\n")
