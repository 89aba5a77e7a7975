"""`verwikkeld debrief`: a saved run, read as far as it holds, and what is said of it."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from game.errors import GameError
from tests.cli.afterwards import story_folder


def ran(*words: str) -> Result:
    return CliRunner().invoke(verwikkeld, words)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return story_folder(tmp_path)


def trace(story: Path, **changed: Any) -> Path:
    """A saved run of the story; `changed` replaces parts of it."""
    told = ran("play", str(story), "--chair", "sales", "--lang", "nl", "--seed", "1", "--picks", "zeg,los", "--json")
    path = story.parent / "trace.json"
    path.write_text(json.dumps({**json.loads(told.stdout), **changed}), encoding="utf-8")
    return path


def looked_back(story: Path, path: Path, *more: str) -> Result:
    return ran("debrief", str(path), "--story", str(story), *more)


def test_a_run_is_told_in_the_players_own_words(story: Path) -> None:
    told = looked_back(story, trace(story)).stdout

    assert "Maandag, ‘een’ → Mila: “Ik zeg zeg.”" in told
    assert "(Mila: Dat had ik niet verwacht.)" in told
    assert "Dinsdag, ‘drie’. Jij deed iets met wat er gezegd was. De knoop ging los." in told


def test_the_data_is_the_same_as_the_play_gives(story: Path) -> None:
    path = trace(story)

    told = json.loads(looked_back(story, path, "--json").stdout)

    assert told == json.loads(path.read_text(encoding="utf-8"))["debrief"]["sales"]


def test_a_page_is_written(story: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"

    assert looked_back(story, trace(story), "--html", str(page), "--lang", "en").exit_code == 0
    assert '<html lang="en"' in page.read_text(encoding="utf-8")


def test_a_run_of_an_older_version_says_so(story: Path) -> None:
    told = looked_back(story, trace(story, fingerprint="0" * 64)).stdout

    assert "Het verhaal is veranderd sinds deze keer gespeeld werd." in told


@pytest.mark.parametrize("broken", [{"chair": "sales", "pick": "drie.weggehaald"}, {"chair": "sales"}, 7])
def test_a_run_is_read_as_far_as_it_holds_and_says_how_far(story: Path, broken: Any) -> None:
    path = trace(story)
    picks = json.loads(path.read_text(encoding="utf-8"))["picks"]

    told = looked_back(story, trace(story, picks=[*picks[:2], broken])).stdout

    assert "waren er 2 nog te spelen" in told
    assert "“Ik zeg zeg.”" in told


@pytest.mark.parametrize(
    ("language", "told"), [("nl", "hoort bij een ander verhaal"), ("en", "belongs to another story")]
)
def test_a_run_of_another_story_is_told_in_the_language_that_is_asked_for(
    story: Path, language: str, told: str
) -> None:
    path = trace(story, picks=[{"chair": "sales", "pick": "elders.ja"}])

    result = looked_back(story, path, "--lang", language)

    assert isinstance(result.exception, GameError)
    assert told in str(result.exception)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"story": 3}', '{"story": "proef", "picks": [], "format": 99}'])
def test_a_file_that_is_no_run_is_told(story: Path, text: str) -> None:
    path = story.parent / "trace.json"
    path.write_text(text, encoding="utf-8")

    dutch, english = (looked_back(story, path, "--lang", language).exception for language in ("nl", "en"))

    assert isinstance(dutch, GameError)
    assert "trace.json" in str(dutch)
    assert str(dutch) != str(english)


def test_a_run_that_was_not_over_says_so(story: Path) -> None:
    path = trace(story)
    picks = json.loads(path.read_text(encoding="utf-8"))["picks"]

    assert "Het verhaal was nog niet uit." in looked_back(story, trace(story, picks=picks[:1])).stdout
