"""Facts stay in their range; the result is taxed by what is entangled."""

from pathlib import Path

import pytest

from game.play import Session
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text


def run(folder: Path, does: str) -> Session:
    choices = NOTHING + choice("it", does) + choice("wek", "result +1")
    return played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), folder), "it")


@pytest.mark.parametrize(
    ("does", "fact", "after"),
    [
        ("result +2", "result", 2),
        ("result -11", "result", -10),
        ("dagen +9", "dagen", 5),
        ("dagen -1", "dagen", 1),
        ("set dagen 4", "dagen", 4),
        ("set toon warm", "toon", "warm"),
        ("set beloofd yes", "beloofd", 1),
    ],
)
def test_a_fact_changes_within_its_range(tmp_path: Path, does: str, fact: str, after: object) -> None:
    assert state(run(tmp_path, f"{does}, speaks leads"), "fact", fact) == after


def test_an_entanglement_is_taxed_at_the_end_of_every_chapter(tmp_path: Path) -> None:
    session = run(tmp_path, "pushes leads, pushes leads, result +5")
    assert state(session, "fact", "result") == 3

    assert state(session.pick("weg"), "fact", "result") == 1


def test_what_is_not_entangled_is_not_taxed(tmp_path: Path) -> None:
    assert state(run(tmp_path, "pushes leads, result +5"), "fact", "result") == 5


def test_a_tax_does_not_take_the_result_out_of_its_range(tmp_path: Path) -> None:
    session = run(tmp_path, "pushes leads, pushes leads, result -9")

    assert state(session, "fact", "result") == -10


def test_between_the_scenes_of_one_chapter_nothing_is_taxed(tmp_path: Path) -> None:
    choices = NOTHING + choice("it", "pushes leads, pushes leads") + choice("wek", "result +1")
    text = story_text(
        scene("een", choices), scene("twee", NOTHING), chapters="maandag: {title: Maandag, scenes: [een, twee]}"
    )
    session = played(program_from(text, tmp_path), "it")

    assert state(session, "fact", "result") == 0
    assert state(session.pick("weg"), "fact", "result") == -2
