"""`verwikkeld cues`: lines or data, exit codes, and a bot whose run can be opened."""

import json
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from game.errors import GameError
from tests.small import choice, scene, story_text


@pytest.fixture
def story(tmp_path: Path) -> str:
    moves = choice("langer", "result +1") + choice("wek", "result -1") + choice("zeg", "speaks leads")
    text = story_text(scene("een", moves), scene("twee", moves.replace("wek", "weg")))
    path = tmp_path / "proef.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def ran(*words: str) -> Result:
    return CliRunner().invoke(verwikkeld, words)


def test_a_story_that_gives_something_away_exits_with_1_and_says_where(story: str) -> None:
    result = ran("cues", story, "--plays", "60", "--lang", "nl")

    assert result.exit_code == 1
    assert "zetten met een onvolledig `debrief`: 6 (grens 0)" in result.stdout
    assert "een.langer  (zonder wat het deed" in result.stdout
    assert result.stderr == ""


def test_as_data_it_prints_one_object_and_nothing_else(story: str) -> None:
    result = ran("cues", story, "--plays", "60", "--json")

    told = json.loads(result.stdout)
    assert result.exit_code == 1
    assert told["faults"] == sum(finding["fault"] for finding in told["findings"])


def test_the_run_of_a_bot_opens_with_what_it_prints(story: str) -> None:
    told = json.loads(ran("cues", story, "--plays", "60", "--bot", "longest", "--seed", "7", "--json").stdout)

    opened = ran(*shlex.split(told["open"])[1:], "--json")

    assert told["open"].startswith("verwikkeld play ")
    assert [pick["pick"] for pick in told["picks"]] == ["een.langer", "twee.langer"]
    assert [pick["pick"] for pick in json.loads(opened.stdout)["picks"]] == ["een.langer", "twee.langer"]


def test_a_bot_that_reads_a_language_that_is_not_there_is_told(story: str) -> None:
    result = ran("cues", story, "--plays", "60", "--bot", "longest", "--read", "fr")

    assert isinstance(result.exception, GameError)
    assert "has no language 'fr'; it has: nl" in str(result.exception)


def test_a_bot_in_a_chair_without_a_choice_is_told(story: str) -> None:
    result = ran("cues", story, "--plays", "60", "--bot", "longest", "--chair", "marketing")

    assert isinstance(result.exception, GameError)
    assert "nothing to choose in the chair 'marketing'; there is in: sales" in str(result.exception)


def test_it_says_how_it_is_used() -> None:
    assert "verwikkeld cues het-zwarte-gat --bot longest" in ran("cues", "--help").stdout
