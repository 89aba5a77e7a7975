"""`verwikkeld proof`: where it writes, in which languages, and its figures as data."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld


def ran(*words: str) -> Result:
    return CliRunner().invoke(verwikkeld, ["proof", "het-zwarte-gat", "--plays", "3", *words])


def test_it_writes_a_page_in_the_language_that_is_spoken(tmp_path: Path) -> None:
    file = tmp_path / "proof.html"
    result = ran("--lang", "en", "--html", str(file))

    page = file.read_text(encoding="utf-8")
    assert result.stdout == f"{file}\n"
    assert '<html lang="en">' in page
    assert "The black hole" in page
    assert "Het zwarte gat" not in page


def test_two_languages_are_set_beside_each_other(tmp_path: Path) -> None:
    file = tmp_path / "proof.html"
    ran("--lang", "nl", "--languages", "nl,en", "--html", str(file))

    page = file.read_text(encoding="utf-8")
    assert "The black hole" in page
    assert "Het zwarte gat" in page


@pytest.mark.parametrize("asked", ["de", "nl,de", "", "nl,en,fr"])
def test_a_language_that_the_story_has_not_is_wrong_usage(asked: str) -> None:
    result = ran("--languages", asked)

    assert result.exit_code == 2
    assert "'het-zwarte-gat' has: nl, en" in result.output


def test_without_a_file_it_is_named_after_the_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert ran().stdout == "het-zwarte-gat-proof.html\n"
    assert (tmp_path / "het-zwarte-gat-proof.html").exists()


def test_the_figures_are_all_that_is_printed_as_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = json.loads(ran("--json", "--languages", "nl,en").stdout)

    assert told["format"] == 1
    assert set(told["languages"]) == {"nl", "en"}
    assert told["languages"]["nl"]["runs"][0]["plays"] == 3
    assert not list(tmp_path.iterdir())
