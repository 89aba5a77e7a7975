"""The tutorial, followed to the letter: files are written and thrown away where it says so, all else is as on a command's page."""

import re
from pathlib import Path

import pytest

from tests.authoring.pages import Shown, followed

_ACT = re.compile(r"(^```yaml file=[^\n]+\n.*?^```$|^<!-- delete: [^\n]+ -->$)", re.MULTILINE | re.DOTALL)


def tutorial_followed(page: Path, language: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Shown]:
    """Follow the tutorial in an empty folder; what is between its files is followed as any page."""
    found: list[Shown] = []
    piece = folder.parent / f"{page.stem}-{language}.md"
    for part in _ACT.split(page.read_text(encoding="utf-8")):
        if part.startswith("<!-- delete: "):
            for path in (path for glob in part[13:-4].split() for path in folder.glob(glob)):
                path.unlink()
        elif part.startswith("```yaml file="):
            head, _, body = part.partition("\n")
            (folder / head.removeprefix("```yaml file=")).write_text(body.removesuffix("```"), encoding="utf-8")
        else:
            piece.write_text(part, encoding="utf-8")
            found += followed(piece, language, folder, monkeypatch)
    return found
