"""What comes after a run, wired: its mirror, a brief look back, the page to keep, and the list of all runs."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from game import content
from game.assessment import Debrief, Mirror, Reading, debrief, mirrors, practice
from game.cli.library import rubric
from game.cli.shelf import Shelf
from game.errors import GameError
from game.play import Session
from game.presenting import Texts
from game.presenting.debriefing import (
    DebriefView,
    MirrorView,
    RunsView,
    RunView,
    growth_views,
    mirror_view,
    practice_view,
    run_view,
)
from game.saving import KeptRun, Runs


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
    """Write a debrief to a file in a folder and return where it is. Raises GameError where it cannot be written."""
    from game.reports import debrief_html, debrief_json

    path = folder / f"{name}.{'html' if kind == 'page' else 'json'}"
    if kind == "page":
        text = debrief_html(view, notes, language, content.assets(), notes.get("name", ""))
    else:
        text = json.dumps(debrief_json(view, notes, language, notes.get("name", "")), ensure_ascii=False, indent=1)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise GameError(f"{path}: {error.strerror or error}") from error
    return path


def runs_view(runs: Runs, shelf: Shelf, replayed: Callable[[KeptRun], Session], language: str) -> RunsView:
    """Return every run that can still be read, the latest first, what shows across them, and what to practise."""
    views: list[RunView] = []
    read: list[tuple[Debrief, Texts]] = []
    latest_id = ""
    for run in runs.all():
        try:
            session = replayed(run)
        except GameError:
            continue
        texts = shelf.texts(session.program, language, run.chair)
        views.append(run_view(run.id, session, texts, run.notes, run.saved, run.chapter, bool(run.branched)))
        if session.is_over:
            latest_id = latest_id or run.id
            read.append((briefly(session), texts))
    if not read:
        return RunsView(tuple(views), (), None, None)
    latest, texts = read[0]
    sat_in = {each.reading.chair for each, _ in read if each.reading.program is latest.reading.program}
    has_both = sat_in >= set(latest.reading.program.story.chairs)
    next_one = practice(latest.reading, rubric(), has_both)
    said, reason = practice_view(next_one, latest, texts)
    is_other = next_one.kind == "other chair"
    return RunsView(tuple(views), growth_views(read[::-1], rubric(), language), said, reason, latest_id, is_other)
