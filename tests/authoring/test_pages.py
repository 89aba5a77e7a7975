"""What the handbook shows of the commands that work on a story, and of looking back on a run, is what they print."""

import shutil
from pathlib import Path

import pytest

from game import content
from tests.authoring.pages import agrees, followed

PAGES = sorted((content.stories() / "handbook").glob("*/*.md"))
_FOLLOWED = ("check.md", "test.md", "diff.md", "translate.md", "preview.md", "graph.md", "proof.md", "debrief.md")
MINE = [page for page in PAGES if page.name in _FOLLOWED]


@pytest.mark.parametrize("page", MINE, ids=[f"{page.parent.name}/{page.stem}" for page in MINE])
def test_a_page_shows_what_comes(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(content.stories() / "het-zwarte-gat", tmp_path / "het-zwarte-gat")

    found = followed(page, page.parent.name, tmp_path, monkeypatch)

    assert found
    for each in found:
        assert agrees(each), f"{each.what}\nshown:\n{each.shown}\ncame:\n{each.came}"


def test_every_page_is_there_in_both_languages() -> None:
    assert len(MINE) % 2 == 0
    assert {page.name for page in MINE if page.parent.name == "nl"} == {
        page.name for page in MINE if page.parent.name == "en"
    }
