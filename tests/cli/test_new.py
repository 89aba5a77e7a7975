"""`new` and `schema`: a story by asking, or unattended; and what an editor needs."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from game.errors import GameError


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ran(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(verwikkeld, words, input=typed)


def test_a_story_is_made_without_a_question_and_is_checked_and_played() -> None:
    made = ran("new", "mine", "--language", "en", "--title", "Forty boxes", "--yes", "--lang", "en")

    assert made.exit_code == 0
    assert "verwikkeld play mine" in made.stdout
    assert ran("check", "mine", "--lang", "en").exit_code == 0
    played = ran("play", "mine", "--auto", "--seed", "1", "--json")
    assert json.loads(played.stdout)["ending"]["id"] in ("two_signatures", "sold_twice", "sent")


def test_the_answers_that_are_typed_make_the_story(here: Path) -> None:
    typed = "nl\nKratten\nPim Bos\nNora Vos\nmarketing\ny\nkratten\n"

    result = ran("new", "--lang", "en", typed=typed)

    assert result.exit_code == 0, result.output
    head = (here / "kratten" / "story.yaml").read_text(encoding="utf-8")
    assert 'title: "Kratten"' in head
    assert "  marketing: nora\n" in head
    assert "sales: pim" not in head
    assert (here / "kratten" / "locale" / "en.po").is_file()


def test_every_question_has_an_answer_that_will_do(here: Path) -> None:
    assert ran("new", "--lang", "nl", typed="\n" * 7).exit_code == 0
    assert (here / "op-voorraad" / "story.yaml").is_file()


def test_nothing_is_ever_overwritten(here: Path) -> None:
    (here / "mine").mkdir()
    (here / "mine" / "story.yaml").write_text("mine", encoding="utf-8")

    refused = ran("new", "mine", "--yes")

    assert isinstance(refused.exception, GameError)
    assert (here / "mine" / "story.yaml").read_text(encoding="utf-8") == "mine"


def test_a_story_can_be_made_in_the_empty_folder_where_one_is(here: Path) -> None:
    assert ran("new", ".", "--language", "en", "--yes").exit_code == 0
    assert (here / "story.yaml").is_file()
    assert ran("check", ".", "--lang", "en").exit_code == 0


@pytest.mark.parametrize("name", ["story.yaml", "scenes/warehouse.yaml"])
def test_the_first_line_leads_to_a_schema_that_is_there(name: str, here: Path) -> None:
    ran("new", "mine", "--language", "en", "--yes")
    file = here / "mine" / name

    line = file.read_text(encoding="utf-8").partition("\n")[0]

    schema = (file.parent / line.removeprefix("# yaml-language-server: $schema=")).resolve()
    assert json.loads(schema.read_text(encoding="utf-8"))["title"].startswith("Verwikkeld")


def test_the_schemas_are_written_again_in_another_language(here: Path) -> None:
    ran("new", "mine", "--language", "en", "--yes")
    scene = here / "mine" / "editor" / "scene.json"
    before = scene.read_text(encoding="utf-8")

    result = ran("schema", "mine", "--lang", "nl")

    assert "# yaml-language-server: $schema=editor/story.json" in result.stdout
    assert "The time of day." in before
    assert "Het dagdeel." in scene.read_text(encoding="utf-8")


def test_a_folder_without_a_story_gets_no_schemas(here: Path) -> None:
    (here / "empty").mkdir()

    assert isinstance(ran("schema", "empty").exception, GameError)
    assert list((here / "empty").iterdir()) == []


@pytest.mark.parametrize("chairs", ["sales", "marketing", "both"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_in_all_that_can_happen_in_a_new_story_nothing_stands_out(language: str, chairs: str) -> None:
    ran("new", "mine", "--language", language, "--chairs", chairs, "--yes")

    found = ran("explore", "mine", "--lang", "en")

    assert "all of it was looked through" in found.stdout
    assert found.stdout.rstrip().endswith("Nothing stands out.")
    assert found.exit_code == 0
