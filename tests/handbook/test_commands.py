"""Every command in the handbook exists, with every option that is shown."""

import re
import shlex
from pathlib import Path

import click
import pytest

from game.cli import verwikkeld
from tests.handbook.blocks import pages

_SHOWN = re.compile(r"(?:^ {4}|^\$ |^|`)(verwikkeld [^`\n]+?)(?: {2,}[^\n]*)?(?:`|$)", re.MULTILINE)


@pytest.mark.parametrize("page", pages(), ids=[f"{page.parent.name}-{page.stem}" for page in pages()])
def test_every_command_that_is_shown_exists(page: Path) -> None:
    shown = [shlex.split(words)[1:] for words in _SHOWN.findall(page.read_text(encoding="utf-8"))]

    assert [words for words in shown if not _exists(words)] == []


def _exists(words: list[str]) -> bool:
    command = verwikkeld.get_command(click.Context(verwikkeld), words[0])
    if command is None:
        return False
    names = {name for it in command.params if isinstance(it, click.Option) for name in (*it.opts, *it.secondary_opts)}
    return all(word in names | {"--help"} for word in words if word.startswith("-") and len(word) > 1)
