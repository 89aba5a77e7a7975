"""Keeping a run and opening it again, through the files in which the window keeps one: a script has to come out the same so."""

from collections.abc import Mapping
from pathlib import Path

from game.play import Occupant, Session, replay
from game.saving import KeptRun, Runs

_ID = "run"


class Keeping:
    """A folder in which one run is kept, written anew after every pick."""

    def __init__(self, folder: Path) -> None:
        self._runs = Runs(folder)

    def reopened(self, session: Session, language: str, occupants: Mapping[str, Occupant]) -> Session:
        """Write a run to its file, read that file, and return what it plays again as: the same run, if all is well."""
        self._runs.keep(_kept(session, language))
        run = self._runs.read(_ID)
        return replay(session.program, run.seed, run.chair or None, occupants, run.picks)[0]


def _kept(session: Session, language: str) -> KeptRun:
    story = session.program.story
    return KeptRun(
        id=_ID,
        story=story.slug,
        folder=story.folder,
        fingerprint=story.fingerprint,
        seed=session.seed,
        chair=session.chair or "",
        language=language,
        picks=session.picks,
        saved=0.0,
        chapter="",
        is_over=session.is_over,
    )
