"""The list of kept moments: each is played again beside the window, and what is to be seen of it stays for as long as it does."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from game.cli.shelf import Shelf
from game.cli.working import Lately, Tell
from game.desktop.game_port import StoryIsGone
from game.errors import GameError
from game.play import Program, Session
from game.presenting.debriefing import UnreadView
from game.presenting.debriefing.runs import Condition
from game.presenting.moments import MomentsView, MomentView, moment_view
from game.saving import KeptRun, RunIsNewer, Runs, UnreadRun

PATIENCE, GLANCE = 0.1, 0.02
"""For so many seconds the list is waited for before the window shows how far it is, and each time it looks again."""

Kept = tuple[tuple[KeptRun, ...], tuple[UnreadRun, ...]]
Replayed = Callable[[KeptRun], tuple[Session, int]]


@dataclass(frozen=True, slots=True)
class _Looked:
    """A moment that was looked at: what it was made from, its name left out, and what came of it."""

    made_of: tuple[KeptRun, Program, bool]
    view: MomentView


class AllMoments:
    """The list of moments in the making. `replayed` plays a kept run again, and tells how many of its picks held."""

    def __init__(self, shelf: Shelf, replayed: Replayed) -> None:
        self._shelf = shelf
        self._replayed = replayed
        self._looked: dict[tuple[str, str], _Looked] = {}
        self._language = ""
        self._list: Lately[MomentsView] = Lately(PATIENCE, GLANCE)

    def view(self, moments: Runs, language: str) -> MomentsView | float:
        """Return the list; while it is being made, how much of it is done, from 0 to 1. The first call sets about it."""
        if self._list.is_busy and self._language == language:
            return self._list.again()
        kept, self._language = moments.kept(), language
        made_of = (kept[0], tuple((each.id, each.saved) for each in kept[1]), language)
        return self._list.made(made_of, lambda tell: self._make(kept, moments, language, tell))

    def _make(self, kept: Kept, moments: Runs, language: str, tell: Tell) -> MomentsView:
        looked: list[MomentView] = []
        unread = [_unread(each) for each in kept[1]]
        for place, moment in enumerate(kept[0], 1):
            try:
                looked.append(self._look(moment, moments, language))
            except StoryIsGone:
                unread.append(_closed(moment, "gone"))
            except GameError:
                unread.append(_closed(moment, "faulty"))
            tell(place / len(kept[0]))
        unread.sort(key=lambda each: each.moment, reverse=True)
        return MomentsView(tuple(looked), tuple(unread))

    def _look(self, moment: KeptRun, moments: Runs, language: str) -> MomentView:
        known = self._looked.get((moment.id, language))
        program = self._shelf.program(self._shelf.path(moment.story, moment.folder))
        is_before = moments.found(moment.id)[1]
        made_of = (replace(moment, name=""), program, is_before)
        if known is not None and known.made_of == made_of:
            return replace(known.view, name=moment.name)
        session, held = self._replayed(moment)
        texts = self._shelf.texts(session.program, language, moment.chair)
        condition: Condition = "changed" if held < len(moment.picks) else "before" if is_before else "whole"
        view = moment_view(moment.id, moment.name, session, texts, moment.read, moment.saved, condition)
        self._looked[moment.id, language] = _Looked(made_of, view)
        return view


def _unread(moment: UnreadRun) -> UnreadView:
    """Return a moment that cannot be read; of its story only the name is known, which its file was named after."""
    name = moment.id.rsplit("-", 2)[0]
    return UnreadView(moment.id, name, "newer" if isinstance(moment.why, RunIsNewer) else "damaged", moment.saved)


def _closed(moment: KeptRun, why: Literal["gone", "faulty"]) -> UnreadView:
    """Return a moment whose story cannot be played now."""
    folder = str(Path(moment.folder).parent) if why == "gone" else ""
    return UnreadView(moment.id, moment.name, why, moment.saved, folder)
