"""A page of the handbook, followed: its commands are really run, its edits made, and what it shows is compared with what comes.

In a page, a block `console` has commands after `$` and what they print ("…" on a line of its own: lines are left out; in a line:
whatever stands there, such as a number that changes with the story); `> FILE` after a command puts what it prints there. A block
`copy OLD NEW` copies a folder, `diff FILE` is an edit to make, `text FILE` what a file is, and `po FILE` what stands in one.
"""

import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from game.cli import verwikkeld

_BLOCK = re.compile(r"^```(\w+)(?: ([^\n]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LEFT_OUT = "…"


@dataclass(frozen=True)
class Shown:
    """What a page shows, and what came when it was followed."""

    what: str
    shown: str
    came: str


def followed(page: Path, language: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Shown]:
    """Follow a page in a folder, from top to bottom."""
    monkeypatch.chdir(folder)
    found = []
    for kind, file, body in _BLOCK.findall(page.read_text(encoding="utf-8")):
        if kind == "console":
            found += [_ran(command, language) for command in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]]
        elif kind == "copy":
            shutil.copytree(*(folder / name for name in file.split()))
        elif kind == "diff":
            _edit(folder / file, body)
        elif kind == "po" and file:
            text = (folder / file).read_text(encoding="utf-8")
            found.append(Shown(file, body, body if body in text else "it is not in the file\n"))
        elif kind == "text" and file:
            found.append(Shown(file, body, (folder / file).read_text(encoding="utf-8")))
    return found


def agrees(each: Shown) -> bool:
    """Whether what came is what the page shows."""
    rows = (r"(?:.*\n)*" if row == f"{_LEFT_OUT}\n" else _row(row) for row in each.shown.splitlines(keepends=True))
    return re.fullmatch("".join(rows), each.came) is not None


def _row(row: str) -> str:
    return ".*".join(re.escape(part) for part in row.split(_LEFT_OUT))


def _ran(command: str, language: str) -> Shown:
    words, _, shown = re.sub(r"\\\n\s*", "", command).partition("\n")
    program, *rest = shlex.split(words)
    rest, into = (rest[:-2], rest[-1]) if rest[-2:-1] == [">"] else (rest, None)
    assert program == "verwikkeld", words
    result = CliRunner().invoke(verwikkeld, rest, env={"LC_ALL": f"{language}_NL.UTF-8"})
    failed = f"{result.exception}\n" if result.exception and not isinstance(result.exception, SystemExit) else ""
    if into is None:
        return Shown(words, shown, result.stdout + failed)
    Path(into).write_text(result.stdout, encoding="utf-8")
    return Shown(words, shown, failed)


def _edit(path: Path, edit: str) -> None:
    text = path.read_text(encoding="utf-8")
    rows = [(row[0], row[1:]) for row in edit.splitlines() if row.strip()]
    before = "".join(f"{row}\n" for sign, row in rows if sign != "+")
    assert before in text, before
    path.write_text(text.replace(before, "".join(f"{row}\n" for sign, row in rows if sign != "-"), 1), encoding="utf-8")
