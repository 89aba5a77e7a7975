"""Reading a script: every word of it, and what is said of a line that is none."""

from pathlib import Path

import pytest

from game.authoring.storytests import read_story_test, scripts_of
from tests.authoring.storytests.scripts import written


def test_settings_lines_and_proposals_are_read_with_their_numbers(tmp_path: Path) -> None:
    path = written(
        tmp_path, "# Waarover.\nchair both\nseed 12\nlanguage nl\n\n? never says a b\ndebrief never says c\n"
    )

    test = read_story_test(path)

    assert (test.chair, test.seed, test.language, test.faults, test.proposed) == ("both", 12, "nl", (), 1)
    assert [(line.number, line.word, line.rest) for line in test.lines] == [
        (6, "never says", "a b"),
        (7, "debrief never says", "c"),
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("kies zeg", "‘kies zeg’ is no line of a script; there are: chair, seed, language, pick, at"),
        ("pikc zeg", "the nearest: ‘pick’"),
        ("reads Thursday.", "‘reads’ is called ‘says’; the nearest: ‘says Thursday.’"),
        ("pick", "something has to follow ‘pick’"),
        ("seed zeven", "a seed is a whole number, not ‘zeven’"),
    ],
)
def test_a_line_that_is_none_is_told_with_what_would_have_been_right(tmp_path: Path, line: str, fault: str) -> None:
    (told,) = read_story_test(written(tmp_path, f"seed 1\n{line}\n")).faults

    assert told.render("en").startswith("tests/proef.script:2: ")
    assert fault in told.render("en")


@pytest.mark.parametrize("data", [b"pick \xe9\n", b"#" * 1_000_001], ids=["not UTF-8", "too large"])
def test_a_file_that_is_no_script_is_told(tmp_path: Path, data: bytes) -> None:
    path = written(tmp_path, "")
    path.write_bytes(data)

    (told,) = read_story_test(path).faults

    assert told.render("en").startswith("tests/proef.script:1: this script cannot be read: ")


def test_the_scripts_of_a_story_are_found_by_name_and_a_story_in_one_file_has_none(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    (tmp_path / "verhaal.yaml").touch()

    assert scripts_of(tmp_path) == (path,)
    assert scripts_of(tmp_path / "verhaal.yaml") == ()
