"""The handbook's page on cues: every command in it is run, and says what the page says. A line «…» stands for lines left out."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from game.authoring.cues import Looked
from game.authoring.cues.bots import bots_of
from game.cli import verwikkeld
from tests.authoring.cues.material import of_each_drive, program, rubric

HOUSE = Path(__file__).parent.parent.parent.parent
PAGES = [HOUSE / "stories" / "handbook" / language / "cues.md" for language in ("nl", "en")]


def examples() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for block in re.findall(r"```console\n\$ (.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            command, _, told = block.partition("\n")
            yield command, told


@pytest.mark.parametrize(("command", "told"), list(examples()))
def test_an_example_says_what_the_command_says(command: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HOUSE)

    said = CliRunner().invoke(verwikkeld, shlex.split(command)[1:]).stdout

    at = 0
    for part in told.split("…\n"):
        found = said.find(part.strip("\n"), at)
        assert found >= 0, f"not in what {command} says:\n{part}\n--\n{said}"
        at = found + len(part)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_it_names_every_bot(page: Path, tmp_path: Path) -> None:
    made = program(tmp_path, of_each_drive(dict.fromkeys(("ego", "fear", "function", "collaboration"), "Tot morgen.")))
    names = [bot.name for bot in bots_of(Looked(made, rubric(), plays=50).by_language["nl"], "nl")]

    assert [name for name in names if f"`{name}`" not in page.read_text(encoding="utf-8")] == []
