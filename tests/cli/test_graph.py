"""`verwikkeld graph`: where it writes, what it prints, and what it keeps to itself."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from tests.authoring.mapping.sample import sample_program


@pytest.fixture
def story(tmp_path: Path) -> str:
    folder = tmp_path / "mijn-verhaal"
    folder.mkdir()
    sample_program(folder)
    return str(folder)


def ran(*words: str) -> Result:
    return CliRunner().invoke(verwikkeld, ["graph", *words])


def test_it_writes_one_page_that_fetches_nothing_and_says_nothing_of_this_machine(story: str, tmp_path: Path) -> None:
    file = tmp_path / "kaart.html"
    result = ran(story, "--html", str(file), "--lang", "nl")

    page = file.read_text(encoding="utf-8")
    assert result.exit_code == 0
    assert result.stdout == f"{file}\n"
    assert '<html lang="nl">' in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in page
    assert str(tmp_path) not in page
    assert "vscode:" not in page


def test_the_page_with_links_never_takes_the_place_of_the_one_without(
    story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    written = [ran(story, "--no-reach", *links).stdout for links in ((), ("--links",))]

    assert written == ["mijn-verhaal-map.html\n", "mijn-verhaal-map-links.html\n"]
    assert "vscode:" not in (tmp_path / "mijn-verhaal-map.html").read_text(encoding="utf-8")


def test_asked_for_links_open_the_editor_at_the_place(story: str, tmp_path: Path) -> None:
    file = tmp_path / "kaart.html"
    ran(story, "--html", str(file), "--links")

    assert f'href="vscode://file{Path(story).resolve()}/story.yaml:' in file.read_text(encoding="utf-8")


def test_without_a_file_it_is_named_after_the_story(
    story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = ran(story)

    assert result.stdout == "mijn-verhaal-map.html\n"
    assert (tmp_path / "mijn-verhaal-map.html").exists()


@pytest.mark.parametrize(("form", "begins"), [("svg", "<svg"), ("dot", "digraph"), ("mermaid", "flowchart")])
def test_other_forms_are_printed(story: str, form: str, begins: str) -> None:
    whole, scenes = ran(story, f"--{form}"), ran(story, f"--{form}", "--scenes")

    assert whole.stdout.startswith(begins)
    assert scenes.stdout.startswith(begins)
    assert "zolder" in whole.stdout
    assert "zolder" not in scenes.stdout


def test_json_is_all_that_is_printed(story: str) -> None:
    told = json.loads(ran(story, "--json", "--no-reach").stdout)

    assert told["format"] == 1
    assert told["reach"] is None


def test_two_forms_at_once_are_wrong_usage(story: str, tmp_path: Path) -> None:
    result = ran(story, "--html", str(tmp_path / "kaart.html"), "--svg")

    assert result.exit_code == 2
    assert not (tmp_path / "kaart.html").exists()


def test_a_file_that_cannot_be_written_is_told(story: str, tmp_path: Path) -> None:
    result = ran(story, "--html", str(tmp_path / "nergens" / "kaart.html"))

    assert result.exit_code == 1
    assert "kaart.html: No such file or directory" in str(result.exception)
