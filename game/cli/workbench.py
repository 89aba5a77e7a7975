"""The bench behind the preview: a story that is read again at every save, and the way through it that its author is on.

It reads files and writes none: no run is kept, and no player is touched.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar, cast

from game.authoring.openings import NotAPlace, opening_at, passage_called
from game.authoring.rehearsal import Played, Rehearsal, picks_of, played, thumbed
from game.cli.book import fault_views
from game.cli.library import rubric
from game.cli.working import Working
from game.desktop.game_port import FaultView, Trouble
from game.desktop.previewing.bench import PassageView, SavedView
from game.desktop.refusals import refused
from game.desktop.words import worded
from game.errors import GameError
from game.exploring.ways import Way, way_to
from game.loading import FilesRead, Loaded, Stamp, load, stamp_of
from game.play import Arrived, Program, Session, StoryGoesRound
from game.presenting import PlayView, Reader, Texts, offer_views
from game.presenting.bench import BenchView, Marks, bench_view, marks_of
from game.story import Fact, Story
from game.story.since import differences, fresh_words

PATIENCE = 0.5
"""For so many seconds a story is waited for; a longer one is shown when it is ready."""
UNFINISHED = 0.3
"""A file that is empty, or not there any more, is taken for one that is being written for so many seconds."""
MOST_PICKS = 1_000
"""After so many picks by the rule of thumb a story is taken never to end."""


Made = TypeVar("Made")
Plan = Callable[[Program], Rehearsal]
"""Makes, for a story, the way that is to be gone first. Raises GameError where that cannot be."""
_Note = Callable[[str], str]
"""What else there is to say, in a language."""


@dataclass(frozen=True, slots=True)
class _Version:
    """The story as it was read last: from which files, what came of it, and when."""

    stamp: Stamp
    loaded: Loaded
    time: str


class Workbench:
    """A story at a path, and a way through it."""

    def __init__(self, path: Path, plan: Plan, goal: str = "", is_patient: bool = True) -> None:
        """Read the story, and go the way that `plan` makes for it, and on to the passage `goal` where one is named.

        Where the story cannot be played, `is_there` is False until it can. Raises what `plan` raises, and NotAPlace where the way
        begins, or is to lead, to what the story does not have. Without patience it is read to its end before anything else.
        """
        self._path = path
        self._plan: Plan | None = plan
        self._goal = goal
        self._patience = PATIENCE if is_patient else None
        self._files = FilesRead()
        self._rehearsal = Rehearsal(0, None)
        self._coming: Working[_Version] | None = None
        self._seeking: tuple[str, Working[Way]] | None = None
        self._program: Program | None = None
        self._before: Story | None = None
        self._played: Played | None = None
        self._note: _Note = _nothing
        self._goes_round = False
        self._aim: int | None = None
        self._changed = ""
        self._unfinished_since = 0.0
        self.turns = 0
        self._forget()
        self._version = self._read(stamp_of(path), "")
        if self._version.loaded.story is not None:
            self._begin(Program(self._version.loaded.story))

    # The story

    @property
    def is_there(self) -> bool:
        return self._played is not None

    @property
    def title(self) -> str:
        return self._program.story.title.source if self._program else self._path.name

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(self._now.facts.values())

    def look_again(self) -> bool:
        return self._take_way() | self._take_version()

    def trouble(self, language: str) -> Trouble:
        return Trouble(self._path.name, self._faults(language), str(self._path))

    def saved(self, language: str) -> SavedView:
        before = self._before
        return SavedView(
            time=self._changed,
            differences=differences(before, self._now, language) if before else (),
            faults=tuple(fault for fault in self._faults(language) if not fault.is_warning),
            goes_round=self._goes_round,
            stopped=self._way.stopped,
            opening=self._rehearsal.opening,
            note=self._note(language),
        )

    def marks(self, language: str) -> Marks:
        return self._once(f"marks {language}", lambda: self._marks(language))

    def passages(self, language: str) -> tuple[PassageView, ...]:
        return self._once(f"passages {language}", lambda: self._passages(language))

    def pictures(self) -> Path | None:
        folder = self._path / "pictures"
        return folder if folder.is_dir() else None

    # The run

    @property
    def chair(self) -> str:
        return self._rehearsal.chair or "both"

    def view(self, language: str) -> PlayView:
        return self._once(f"view {language}", lambda: self._view(language))

    def bench(self, language: str) -> BenchView:
        return self._once(f"run {language}", lambda: bench_view(self._session, self._texts(language)))

    # The way

    @property
    def seeking(self) -> str:
        return self._seeking[0] if self._seeking else ""

    def stop_seeking(self) -> None:
        self._seeking = None

    def pick(self, key: str) -> None:
        self._go(self._session.pick(key))

    def back(self) -> None:
        session = self._session
        if session.chair is None:
            self.go_back(len(session.picks))
        elif session.back() is not session:
            self._go(session.back())

    def go_back(self, step: int) -> None:
        session = self._session
        if 0 < step <= len(session.picks):
            self._go(replace(session, steps=session.steps[:step], picks=session.picks[: step - 1]))

    def begin_again(self) -> None:
        self._change(replace(self._rehearsal, picks=(), opening=None, waits=False))

    def thumb(self, to_the_end: bool) -> None:
        session = thumbed(self._session)
        for _ in range(MOST_PICKS if to_the_end else 0):
            if session.is_over:
                break
            session = thumbed(session)
        if session is not self._session:
            self._go(session)

    def change_chairs(self) -> None:
        """Go on in the next chair of the story, and after the last one in all of them."""
        chairs = [*self._now.chairs, None]
        chair = chairs[(chairs.index(self._rehearsal.chair) + 1) % len(chairs)]
        self._change(replace(self._rehearsal, chair=chair, picks=self._session.picks, waits=True))

    def go_to(self, passage: str) -> None:
        program = self._made
        place = passage_called(passage, program)
        step = self._came_by(place)
        if step is not None:
            session = self._session
            self._go(replace(session, steps=session.steps[: step + 1], picks=session.picks[:step]))
            self._aim = place
            return
        seed = self._rehearsal.seed
        looking = Working(lambda tell: way_to(program, seed, place))
        self._seeking = (passage, looking)
        looking.wait(self._patience)
        self._take_way()

    def put_down_at(self, passage: str) -> None:
        opening = opening_at(passage, self._made, self._session.state)
        self._change(replace(self._rehearsal, picks=(), opening=opening, waits=True))

    # Underneath

    @property
    def _made(self) -> Program:
        assert self._program, "there is a version that can be played"
        return self._program

    @property
    def _now(self) -> Story:
        return self._made.story

    @property
    def _way(self) -> Played:
        assert self._played, "there is a version that can be played"
        return self._played

    @property
    def _session(self) -> Session:
        return self._way.session

    @property
    def _seated(self) -> Session:
        """The session as somebody reads it: who picks for every chair reads along with whoever's turn it is."""
        session = self._session
        return session if session.chair else replace(session, chair=self._seat)

    @property
    def _seat(self) -> str:
        session = self._session
        return (
            session.chair
            or session.turn
            or (session.picks[-1].chair if session.picks else next(iter(self._now.chairs)))
        )

    def _view(self, language: str) -> PlayView:
        """Return the text as it is read, with the choices of whoever's turn it is: an author may pick for anybody."""
        view, session = self._reader(language).view(self._seated), self._session
        if session.turn in (None, self._seat):
            return view
        return replace(view, offers=offer_views(replace(session, chair=session.turn), self._texts(language)))

    def _reader(self, language: str) -> Reader:
        texts = self._texts(language)
        if language not in self._readers or self._readers[language].texts is not texts:
            self._readers[language] = Reader(texts)
        return self._readers[language]

    def _texts(self, language: str) -> Texts:
        key = (language, self._seat)
        if key not in self._words:
            self._words[key] = Texts(self._made, *key)
        return self._words[key]

    def _once(self, what: str, make: Callable[[], Made]) -> Made:
        """Return what is made of this version and this way, made when it is first asked for."""
        if what not in self._views:
            self._views[what] = make()
        return cast(Made, self._views[what])

    def _marks(self, language: str) -> Marks:
        fresh = fresh_words(self._before, self._now, language) if self._before else frozenset()
        return marks_of(self._seated, self._texts(language), fresh, self._aim_now())

    def _aim_now(self) -> int | None:
        """The passage that one went to, where nothing was picked since: its words are shown, though the run may have gone on."""
        opening = self._rehearsal.opening
        if self._aim is None and opening is not None and not self._rehearsal.picks:
            return passage_called(opening.passage, self._made)
        return self._aim

    def _passages(self, language: str) -> tuple[PassageView, ...]:
        texts, state = self._texts(language), self._session.state
        here = self._made.passages[state.passage].index if state.passage >= 0 else -1
        been = {event.passage for step in self._session.steps for event in step.events if isinstance(event, Arrived)}
        return tuple(
            PassageView(
                f"{scene.id}.{at.passage.id}",
                texts.plain(scene.title),
                _begins(at.index, texts),
                at.index == here,
                at.index in been,
            )
            for at in self._made.passages
            for scene in (self._made.scenes[at.scene].scene,)
        )

    def _came_by(self, passage: int) -> int | None:
        """Return after how many picks the way came by a passage last; None where it did not."""
        for place in range(len(self._session.steps) - 1, -1, -1):
            if any(
                isinstance(event, Arrived) and event.passage == passage for event in self._session.steps[place].events
            ):
                return place
        return None

    def _faults(self, language: str) -> tuple[FaultView, ...]:
        loaded = self._version.loaded
        if loaded.story is not None:
            return ()
        return self._once(f"faults {language}", lambda: fault_views(self._path, loaded, language))

    def _forget(self) -> None:
        self._views: dict[str, object] = {}

    def _go(self, session: Session) -> None:
        """Be on another way, that of a session."""
        self._rehearsal = replace(self._rehearsal, picks=session.picks, waits=session.turn != session.chair)
        self._played, self._aim = Played(session), None
        self.turns += 1
        self._note = _nothing
        self._forget()

    def _change(self, rehearsal: Rehearsal) -> None:
        """Be on another way, from its beginning. Where that cannot be, nothing has happened."""
        way = played(rehearsal, self._made)
        self._rehearsal, self._played, self._note, self._aim = rehearsal, way, _nothing, None
        self.turns += 1
        self._forget()

    def _take_way(self) -> bool:
        """Take the way that was looked for, where it is found."""
        found = self._seeking[1].made if self._seeking else None
        if self._seeking is None or found is None:
            return False
        passage, self._seeking = self._seeking[0], None
        if found.picks is None:
            self.put_down_at(passage)
            key = "no way" if found.is_certain else "no way found"
            self._note = lambda language: worded(key, language, passage=passage)
        else:
            self._change(replace(self._rehearsal, opening=None, picks=picks_of(found.picks, self._made), waits=True))
            self._aim = passage_called(passage, self._made)
        return True

    def _take_version(self) -> bool:
        """Read again what was saved since, and take it once it is read."""
        stamp = stamp_of(self._path)
        if self._coming is None and stamp != self._version.stamp and not self._is_unfinished(stamp):
            moment = time.strftime("%H:%M:%S")
            self._coming = Working(lambda tell: self._read(stamp, moment))
            self._coming.wait(self._patience)
        version = self._coming.made if self._coming else None
        if version is None:
            return False
        self._coming, self._version = None, version
        self._forget()
        if version.loaded.story is not None and self._plan is None:
            self._take(Program(version.loaded.story))
        elif version.loaded.story is not None:
            self._begin_late(Program(version.loaded.story))
        return True

    def _is_unfinished(self, stamp: Stamp) -> bool:
        """Whether files may still be being written: an editor may empty a file first, or put another in its place."""
        there = {name for name, *_ in stamp}
        gone = any(name not in there for name, *_ in self._version.stamp)
        if not gone and all(size for _, _, size, _ in stamp):
            self._unfinished_since = 0.0
            return False
        self._unfinished_since = self._unfinished_since or time.monotonic()
        return time.monotonic() - self._unfinished_since < UNFINISHED

    def _read(self, stamp: Stamp, moment: str) -> _Version:
        return _Version(stamp, load(self._path, rubric=rubric(), read=self._files), moment)

    def _begin(self, program: Program) -> None:
        """Go the way that was planned in the first version that can be played."""
        assert self._plan
        rehearsal = self._plan(program)
        self._hold(program, rehearsal, played(rehearsal, program))
        self._plan = None
        if self._goal:
            self.go_to(self._goal)

    def _begin_late(self, program: Program) -> None:
        """The same where the first version had faults: what cannot be done after all is then said on the screen."""
        try:
            self._begin(program)
        except GameError as error:
            told = error
            self._plan = None
            self._hold(program, (fresh := Rehearsal(0, next(iter(program.story.chairs)))), played(fresh, program))
            self._note = lambda language: worded("began lost", language, why=refused(told, language))

    def _take(self, program: Program) -> None:
        """Go the way again in another version of the story. One that goes round for ever is not taken."""
        rehearsal = self._rehearsal
        if rehearsal.chair and rehearsal.chair not in program.story.chairs:
            rehearsal = replace(rehearsal, chair=next(iter(program.story.chairs)))
        note = _nothing
        try:
            way = played(rehearsal, program)
        except NotAPlace as error:
            lost = error
            note = lambda language: worded("began lost", language, why=lost.told(language))  # noqa: E731
            way = played(replace(rehearsal, opening=None, picks=()), program)
        except StoryGoesRound:
            self._goes_round = True
            return
        self._hold(program, rehearsal, way)
        self._note = note

    def _hold(self, program: Program, rehearsal: Rehearsal, way: Played) -> None:
        """Have another version of the story in hand, and the way through it."""
        self._before = self._program.story if self._program else None
        self._changed = self._version.time if self._before else ""
        self._program, self._rehearsal, self._played = program, rehearsal, way
        self._goes_round, self._note, self._aim = False, _nothing, None
        self._readers: dict[str, Reader] = {}
        self._words: dict[tuple[str, str], Texts] = {}
        self._forget()


def _nothing(language: str) -> str:
    del language
    return ""


def _begins(passage: int, texts: Texts) -> str:
    """Return the first words that a passage may have."""
    for shown in texts.passage(passage, texts.program.layout.start, 0, 0):
        if shown.block and shown.block.words:
            return "".join(span.text for span in shown.block.words)
    return ""
