"""What comes after a run, wired: its mirror, a brief look back, and the page to keep."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from game import content
from game.assessment import Debrief, Mirror, Reading, debrief, mirrors
from game.cli.library import rubric
from game.play import Session
from game.presenting import Texts
from game.presenting.debriefing import (
    DebriefView,
    MirrorView,
    mirror_view,
)
from game.saving import write_whole


def mirror_of(session: Session, chapter: int, texts: Texts) -> MirrorView | None:
    """Return the mirror of a chapter that is over; None where there is nothing to hold up."""
    found = next((each for each in mirrors(Reading(session), rubric()) if each.chapter == chapter), None)
    return mirror_view(briefly(session), found, texts) if isinstance(found, Mirror) else None


def briefly(session: Session) -> Debrief:
    """Return the debrief of a run without its turning points, which are what takes time."""
    return debrief(session, rubric(), budget=0)


def write_debrief(
    view: DebriefView, notes: Mapping[str, str], language: str, folder: Path, name: str, kind: Literal["page", "data"]
) -> Path:
    """Write a debrief to a file in a folder and return where it is. Raises NotWritten where that cannot be done."""
    from game.reports import debrief_html, debrief_json

    path = folder / f"{name}.{'html' if kind == 'page' else 'json'}"
    if kind == "page":
        text = debrief_html(view, notes, language, content.assets(), notes.get("name", ""))
    else:
        text = json.dumps(debrief_json(view, notes, language, notes.get("name", "")), ensure_ascii=False, indent=1)
    write_whole(path, text)
    return path
