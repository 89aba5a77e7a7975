"""`verwikkeld diff`: two folders, or one and a revision of git; the exit code says whether anything changed in meaning."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from tests.authoring.storytests.scripts import written
from tests.authoring.translating.files import story_folder
from tests.loading.stories import BASE, changed

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")


def ran(*words: object, language: str = "en") -> Result:
    return CliRunner().invoke(verwikkeld, ["diff", *map(str, words), "--lang", language])


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return story_folder(tmp_path / "old")


def test_the_same_story_has_exit_code_0(old: Path, tmp_path: Path) -> None:
    new = story_folder(tmp_path / "cup", f"# A remark.\n{BASE}")

    result = ran(old, new)

    assert (result.exit_code, result.stdout) == (0, "cup: nothing changed in what it means\n")


def test_an_edit_is_told_with_what_breaks_first(old: Path, tmp_path: Path) -> None:
    written(old, "pick ask\nsays Later.\n")
    new = story_folder(tmp_path / "cup", changed("text: Later.", "text: Later then.", "drive: fear", "drive: ego"))

    result = ran(old, new)

    assert result.exit_code == 1
    assert result.stdout == (
        "cup: scripts that break: 1; differences: 2\n"
        "\n"
        "What breaks\n"
        "  tests/proef.script:2: expected since the last pick, and not read: ‘Later.’; the nearest: ‘Later then.’\n"
        "\n"
        "Words\n"
        "  story.yaml:46  passage kitchen.later, text\n"
        "      Later{+ then+}.\n"
        "\n"
        "To be seen, and for afterwards\n"
        "  story.yaml:41  choice kitchen.wait, drive\n"
        "      was: fear\n"
        "      is:  ego\n"
    )


def test_it_is_told_in_dutch(old: Path, tmp_path: Path) -> None:
    new = story_folder(
        tmp_path / "cup", changed("          wait:\n            say: I wait.\n            drive: fear\n", "")
    )

    assert ran(old, new, language="nl").stdout == (
        "cup: verschillen: 1\n\n"
        "Hoe het afloopt, als iedereen op goed geluk kiest\n"
        "  quiet    0,0% →   0,0%\n"
        "  rest   100,0% → 100,0%\n"
        "  verschillende runs: 2 → 1\n\n"
        "Erbij en weg\n  - story.yaml:41  keuze kitchen.wait  ‘I wait.’\n"
    )


def test_the_outcome_is_there_as_data_and_nothing_else(old: Path, tmp_path: Path) -> None:
    new = story_folder(tmp_path / "cup", changed("drive: fear", "drive: ego"))

    told = json.loads(ran(old, new, "--json").stdout)

    assert (told["format"], told["story"], told["same"]) == (1, "cup", False)
    assert told["differences"] == [
        {
            "how": "changed", "what": "choice", "name": "kitchen.wait", "field": "drive", "before": "fear", "after": "ego",
            "file": "story.yaml", "line": 41, "stale": [], "before in words": "fear", "after in words": "ego",
        }
    ]  # fmt: skip


def test_how_it_ends_is_left_out_when_it_has_to_be_quick(old: Path, tmp_path: Path) -> None:
    new = story_folder(
        tmp_path / "cup", changed("          wait:\n            say: I wait.\n            drive: fear\n", "")
    )

    told = json.loads(ran(old, new, "--json").stdout)
    quick = json.loads(ran(old, new, "--json", "--quick").stdout)

    assert told["ends"]["before"] == {"exact": True, "shares": {"quiet": 0.0, "rest": 1.0}, "runs": 2}
    assert quick["ends"] is None


@needs_git
def test_a_story_is_compared_with_what_it_was_at_a_revision(tmp_path: Path) -> None:
    folder = story_folder(tmp_path / "cup")
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "One"]):
        identity = ["-c", "user.name=a", "-c", "user.email=a@b.c"]
        subprocess.run(["git", "-C", str(tmp_path), *identity, *words], check=True, capture_output=True)
    story_folder(folder, changed("drive: fear", "drive: ego"))

    result = ran(folder, "--git", "HEAD")

    assert result.exit_code == 1
    assert result.stdout.startswith("cup: differences: 1\n")


@needs_git
def test_a_revision_that_is_not_there_and_a_folder_without_git_are_told(tmp_path: Path) -> None:
    folder = story_folder(tmp_path / "cup")
    outside = str(ran(folder, "--git", "HEAD").exception)
    subprocess.run(["git", "-C", str(tmp_path), "init", "-q"], check=True, capture_output=True)

    inside = str(ran(folder, "--git", "HEAD~3").exception)

    assert outside.startswith("'cup' is in no repository of git: ")
    assert inside.startswith("git has no version 'HEAD~3' of 'cup': ")


@pytest.mark.parametrize("words", [[], ["other", "--git", "HEAD"]])
def test_one_story_or_three_versions_are_wrong_usage(old: Path, words: list[str]) -> None:
    result = ran(old, *words)

    assert result.exit_code == 2
    assert "give two stories, or one and --git REV" in result.stderr
