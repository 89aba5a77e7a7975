"""The list of all runs: each is played again beside the window, and what came of it is kept for as long as it is the same run."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.assessment import Debrief, practice
from game.cli.afterwards import briefly
from game.cli.library import rubric
from game.cli.shelf import Shelf
from game.cli.working import Lately, Tell
from game.desktop.game_port import StoryIsGone
from game.errors import GameError
from game.play import Program, Session
from game.presenting import Texts
from game.presenting.debriefing import RunsView, RunView, UnreadView, growth_views, practice_view, run_view
from game.presenting.debriefing.runs import Condition
from game.saving import KeptRun, RunIsNewer, Runs, UnreadRun

PATIENCE, GLANCE = 0.1, 0.02
"""For so many seconds the list is waited for before the window shows how far it is, and each time it looks again."""

Kept = tuple[tuple[KeptRun, ...], tuple[UnreadRun, ...]]
Replayed = Callable[[KeptRun], tuple[Session, int]]


@dataclass(frozen=True, slots=True)
class _Looked:
    """A run that was looked through: what it was made from, and what came of it. `debrief` is None while it is not over."""

    run: KeptRun
    program: Program
    view: RunView
    debrief: Debrief | None
    texts: Texts


class AllRuns:
    """The list of runs in the making. `replayed` plays a kept run again, and tells how many of its picks held."""

    def __init__(self, shelf: Shelf, replayed: Replayed) -> None:
        self._shelf = shelf
        self._replayed = replayed
        self._looked: dict[tuple[str, str], _Looked] = {}
        self._language = ""
        self._list: Lately[RunsView] = Lately(PATIENCE, GLANCE)

    def view(self, runs: Runs, language: str) -> RunsView | float:
        """Return the list; while it is being made, how much of it is done, from 0 to 1. The first call sets about it."""
        if self._list.is_busy and self._language == language:
            return self._list.again()
        kept, self._language = runs.kept(), language
        made_of = (kept[0], tuple((each.id, each.saved) for each in kept[1]), language)
        return self._list.made(made_of, lambda tell: self._make(kept, runs, language, tell))

    def _make(self, kept: Kept, runs: Runs, language: str, tell: Tell) -> RunsView:
        looked: list[_Looked] = []
        unread = [self._unread(each, language) for each in kept[1]]
        for place, run in enumerate(kept[0], 1):
            try:
                looked.append(self._look(run, runs, language))
            except StoryIsGone:
                unread.append(UnreadView(run.id, run.story, "gone", run.saved, str(Path(run.folder).parent)))
            except GameError:
                unread.append(UnreadView(run.id, run.story, "faulty", run.saved))
            tell(place / len(kept[0]))
        unread.sort(key=lambda each: each.moment, reverse=True)
        return _view(looked, tuple(unread), language)

    def _unread(self, run: UnreadRun, language: str) -> UnreadView:
        """Return a run that cannot be read; of its story only the name is known, which its file was named after."""
        name = run.id.rsplit("-", 2)[0]
        program = self._shelf.program_or_none(self._shelf.paths[name]) if name in self._shelf.paths else None
        story = program.story.words(program.story.title, language) if program else name
        return UnreadView(run.id, story, "newer" if isinstance(run.why, RunIsNewer) else "damaged", run.saved)

    def _look(self, run: KeptRun, runs: Runs, language: str) -> _Looked:
        known = self._looked.get((run.id, language))
        program = self._shelf.program(self._shelf.path(run.story, run.folder))
        if known is not None and known.run == run and known.program is program:
            return known
        session, held = self._replayed(run)
        texts = self._shelf.texts(session.program, language, run.chair)
        condition = _condition(held < len(run.picks), runs.found(run.id)[1])
        view = run_view(run.id, session, texts, run.notes, run.saved, run.chapter, bool(run.branched), condition)
        looked = _Looked(run, session.program, view, briefly(session) if session.is_over else None, texts)
        self._looked[run.id, language] = looked
        return looked


def _condition(has_changed: bool, is_before: bool) -> Condition:
    if has_changed:
        return "changed"
    return "before" if is_before else "whole"


def _view(looked: list[_Looked], unread: tuple[UnreadView, ...], language: str) -> RunsView:
    """Return the runs, the latest first, what shows across them, and what to practise."""
    views = tuple(each.view for each in looked)
    read = [(each.view.id, each.debrief, each.texts) for each in looked if each.debrief is not None]
    if not read:
        return RunsView(views, (), None, None, unread=unread)
    latest_id, latest, texts = read[0]
    sat_in = {each.reading.chair for _, each, _ in read if each.reading.program is latest.reading.program}
    has_both = sat_in >= set(latest.reading.program.story.chairs)
    next_one = practice(latest.reading, rubric(), has_both)
    said, reason = practice_view(next_one, latest, texts)
    growth = growth_views([(debrief, texts) for _, debrief, texts in read[::-1]], rubric(), language)
    return RunsView(views, growth, said, reason, latest_id, next_one.kind == "other chair", unread)
