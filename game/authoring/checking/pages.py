"""One page of the catalogue of faults, out of the author's handbook, to be read in a terminal."""

import re
from pathlib import Path

from game.errors import GameError, InBothLanguages
from game.loading import CATALOGUE
from game.loading.diagnostics import nearest

FILE = "faults.md"
_NEXT = re.compile(r"\n##")
_MARKS = re.compile(r"\n```\w*$|\\([*_<>\[\]`\\])", re.MULTILINE)


def fault_page(handbook: Path, code: str, language: str) -> str:
    """Return what the handbook says of a code: what, why, and an example. Raises GameError for a code that does not exist."""
    wanted = code.upper()
    if wanted not in CATALOGUE:
        close = nearest(code, [it.lower() for it in CATALOGUE]).upper()
        raise InBothLanguages(
            f"code {code} bestaat niet" + (f"; bedoelde je {close}?" if close else ""),
            f"there is no code {code}" + (f"; did you mean {close}?" if close else ""),
        )
    page = handbook / ("nl" if language == "nl" else "en") / FILE
    try:
        text = page.read_text(encoding="utf-8")
    except OSError as error:
        raise GameError(f"{page} cannot be read: {error.strerror}") from error
    _, _, rest = text.partition(f"\n### {wanted} ")
    section = _NEXT.split(rest, maxsplit=1)[0]
    return f"{wanted} " + _MARKS.sub(r"\1", section).strip()
