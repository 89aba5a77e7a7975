"""What the handbook shows of exploring a story is what the command prints."""

import shutil
from pathlib import Path

import pytest

from game import content
from tests.authoring.pages import agrees, followed

HANDBOOK = content.stories() / "handbook"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_shows_what_comes(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(HANDBOOK / "examples", tmp_path, dirs_exist_ok=True)

    found = followed(HANDBOOK / language / "explore.md", language, tmp_path, monkeypatch)

    assert len(found) == 2
    for each in found:
        assert agrees(each), f"{each.what}\nshown:\n{each.shown}\ncame:\n{each.came}"
