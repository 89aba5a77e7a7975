"""The game behind the window: the run on the table, the runs that were kept, and what comes after a run."""

import contextlib
import secrets
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal

from game.cli.all_moments import AllMoments
from game.cli.all_runs import AllRuns
from game.cli.library import rubric
from game.cli.looking_back import LookingBack
from game.cli.shelf import Shelf
from game.cli.sitting import Sitting
from game.cli.turns import Turns
from game.desktop.game_port import KeptPlay, NoOtherChair, NothingToGoOnWith, Opening, Trouble
from game.desktop.refusals import beside_the_play, not_kept
from game.errors import GameError
from game.play import Occupant, Program, Session, recorded, replay, thumb
from game.presenting import PlayView, Reader, StoryView, Words, words_read
from game.presenting.debriefing import BesideView, DebriefView, MirrorView, RunsView, beside_view, debrief_view
from game.presenting.debriefing.runs import Condition
from game.presenting.moments import MomentsView
from game.saving import LONGEST_MOMENT, KeptRun, NotWritten, Player, Players, Runs, Settings, tidied

KNOWN = 40
"""So many of the latest other runs are looked through for what was read before."""
PATIENCE = 0.05
"""For so many seconds the window waits for a debrief before it shows how far it is."""


class Evening:
    """A game to be played in a window: the stories there are, the run on the table, and the runs that were kept.

    With `seed` every run begins with that seed; without, each with one of its own. `pages` is where a debrief is written to.
    With `can_wait` a run is not kept at every pick by itself, but when the game is told to settle, which is then to be soon.
    `runs` are the first player's, and `settings` the file of that one's settings; what the others have lies beside them.
    """

    def __init__(
        self,
        stories: tuple[Path, ...],
        runs: Runs,
        seed: int | None = None,
        pages: Path | None = None,
        can_wait: bool = False,
        settings: Path | None = None,
    ) -> None:
        assert runs.folder.name == "runs", "what the other players have lies beside it, in a folder of the game's own"
        data = runs.folder.parent
        self._sitting = Sitting(Players(data), settings or data / "settings.json")
        self._can_wait = can_wait
        self._seed = seed
        self._shelf = Shelf(stories)
        self._turns = Turns()
        self._unwritten: dict[str, KeptRun] = {}
        self._pages = pages or Path.cwd()
        self._clear()

    def _clear(self) -> None:
        """Clear the table: nothing is played, and nothing that was looked up is another player's."""
        self._unkept: NotWritten | None = None
        self._taken_up: Condition = "whole"
        self._all_runs = AllRuns(self._shelf, self._replay)
        self._all_moments = AllMoments(self._shelf, self._replay)
        self._session: Session | None = None
        self._kept: KeptRun | None = None
        self._views: dict[str, PlayView] = {}
        self._starts: dict[tuple[str, str], Session] = {}
        self._after: dict[str, tuple[Session, dict[str, PlayView]]] = {}
        self._before: tuple[Session, dict[str, PlayView]] | None = None
        self._mirrors: dict[tuple[int, str], MirrorView | None] = {}
        self._readers: dict[str, Reader] = {}
        self._looking: LookingBack | None = None
        self._debriefs: dict[str, DebriefView] = {}
        self._known: tuple[tuple[str, str], frozenset[Words]] | None = None

    def stories(self, language: str) -> tuple[StoryView | Trouble | Opening, ...]:
        return self._shelf.views(language)

    def look_again(self) -> bool:
        return self._shelf.look_again()

    def unread(self) -> int:
        runs, unread = self._runs.kept()
        gone = (run for run in runs if not self._shelf.path(run.story, run.folder).exists())
        return len(unread) + sum(1 for _ in gone)

    def to_go_on(self, language: str) -> KeptPlay | None:
        run = self._to_go_on()
        if run is None:
            return None
        if self._shelf.is_reading(self._path(run)):
            return KeptPlay("", run.chapter, "", self._runs.found(run.id)[1])
        story = self._shelf.program(self._path(run)).story
        title, person = story.words(story.title, language), story.cast[story.person_in(run.chair)].short
        return KeptPlay(title, run.chapter, person, self._runs.found(run.id)[1])

    def _to_go_on(self) -> KeptRun | None:
        """Return the latest run that is not over and whose story can be played, or is still being read and may be."""
        for run in self._runs.all():
            if not run.is_over and self._shelf.is_reading(self._path(run)):
                return run
            program = None if run.is_over else self._shelf.program_or_none(self._path(run))
            if program is not None and run.chair in program.story.chairs:
                return run
        return None

    def begin(self, slug: str, chair: str, language: str) -> None:
        """Begin a run of a story from a chair. Raises GameError when the story cannot be played."""
        session = self._start(slug, chair)
        self._starts.clear()
        self._kept, self._taken_up = self._fresh(slug, self._shelf.paths[slug], session, language), "whole"
        self._take(session)

    def view_of_start(self, slug: str, chair: str, language: str) -> PlayView:
        session = self._start(slug, chair)
        return Reader(self._shelf.texts(session.program, language, chair)).view(session)

    def _start(self, slug: str, chair: str) -> Session:
        """Return the run that begins next from a chair: it is the same until it is begun or the story is changed."""
        program = self._shelf.program(self._shelf.paths[slug])
        start = self._starts.get((slug, chair))
        if start is None or start.program is not program:
            seed = secrets.randbits(32) if self._seed is None else self._seed
            start = self._starts[slug, chair] = Session.begin(program, seed, chair, _others(program, chair, ()))
        return start

    def go_on(self) -> str:
        """Take up the latest run that is not over, as far as its story still allows; return the language it was played in."""
        run = self._to_go_on()
        if run is None:
            raise NothingToGoOnWith("there is no run to go on with")
        return self.take_up(run.id)

    def view(self, language: str) -> PlayView:
        if language not in self._views:
            session = self._playing()
            assert session.chair
            texts = self._shelf.texts(session.program, language, session.chair)
            reader = self._readers.get(language)
            if reader is None or reader.texts is not texts:
                reader = self._readers[language] = Reader(texts)
            self._views[language] = reader.view(session)
        return self._views[language]

    def view_after(self, key: str, language: str) -> PlayView:
        session, views = self._picked(key)
        if language not in views:
            self.view(language)  # so that there is a reader that has read as far as here
            views[language] = self._readers[language].ahead(session)
        return views[language]

    def view_before(self, language: str) -> PlayView:
        if self._before is None:
            self._before = (self._playing().back(), {})
        session, views = self._before
        if language not in views:
            assert session.chair
            views[language] = Reader(self._shelf.texts(session.program, language, session.chair)).view(session)
        return views[language]

    def _picked(self, key: str) -> tuple[Session, dict[str, PlayView]]:
        if key not in self._after:
            self._after[key] = (self._playing().pick(key), {})
        return self._after[key]

    def pick(self, key: str, language: str) -> None:
        session, views = self._picked(key)
        self._take(session)
        self._views = views
        self._taken_up = "whole"
        self._keep(language)

    def reached(self, read: int, language: str) -> None:
        """Note how far was read. A run in which nothing was picked is not kept, so there is nowhere to note it."""
        kept = self._kept
        if kept and kept.picks and not kept.is_over and (kept.read, kept.language) != (read, language):
            self._write(replace(kept, read=read, language=language))

    def read_so_far(self) -> int:
        """Return how far was read; 0 where the story has changed since, so that its pages are others."""
        return self._kept.read if self._kept and self._taken_up != "changed" else 0

    def attend(self, is_at_it: bool) -> None:
        (self._turns.take if is_at_it else self._turns.give)()

    def settle(self) -> None:
        """Keep the run, where something was picked or written since, and begin to look back on one that is over.

        A disk may take a tenth of a second to be sure of what it keeps: the picture of what came of a pick does not wait for that.
        """
        for run in list(self._unwritten.values()):
            self._write_down(run)
        if self._session is not None and self._session.is_over:
            self._look_back()  # while one reads how it ended

    @property
    def _runs(self) -> Runs:
        """The kept runs, with the one on the table as it is now."""
        self.settle()
        return self._sitting.runs

    def back(self, language: str) -> None:
        """Take the last pick back. A run that is over stays as it is: what is played after it is another run."""
        session = self._playing()
        earlier, views = self._before or (session.back(), {})
        if session.is_over and earlier is not session:
            self._branch(earlier, language)
            return
        assert self._kept
        self._kept = replace(self._kept, notes=_still_true(self._kept.notes, earlier))
        self._taken_up = "whole"
        self._take(earlier)
        self._views = views
        self._keep(language)

    def known(self, language: str) -> frozenset[Words]:
        """Return the words that were read in the latest other runs of this story."""
        kept = self._kept
        assert kept
        if self._known is None or self._known[0] != (kept.id, language):
            others = [run for run in self._runs.all() if run.story == kept.story and run.id != kept.id]
            words = [each for run in others[:KNOWN] for each in self._words_of(run, language)]
            self._known = ((kept.id, language), frozenset(words))
        return self._known[1]

    def _words_of(self, run: KeptRun, language: str) -> Iterator[Words]:
        """Yield the words of a kept run; of one that cannot be played any more nothing."""
        with contextlib.suppress(GameError):
            session = self._replayed(run)
            assert session.chair
            yield from words_read(session, self._shelf.texts(session.program, language, session.chair))

    def pictures(self) -> Path | None:
        """Return the folder of the pictures that the story on the table has of its own, if it has any."""
        folder = self._path(self._kept) / "pictures" if self._kept else None
        return folder if folder is not None and folder.is_dir() else None

    def notice(self, language: str) -> str:
        """Return what went wrong beside the play, in a line; empty when all is well."""
        if self._unkept is not None:
            return not_kept(self._unkept, language)
        return beside_the_play(self._taken_up, language)

    # Afterwards

    def mirror(self, chapter: int, language: str) -> MirrorView | None:
        """Return the mirror of a chapter that is over."""
        from game.cli.afterwards import mirror_of

        session = self._playing()
        assert session.chair
        if (chapter, language) not in self._mirrors:
            texts = self._shelf.texts(session.program, language, session.chair)
            self._mirrors[chapter, language] = mirror_of(session, chapter, texts)
        return self._mirrors[chapter, language]

    def notes(self) -> Mapping[str, str]:
        return self._kept.notes if self._kept else {}

    def note(self, key: str, words: str) -> None:
        """Keep words of the player's; empty ones take away what was there."""
        assert self._kept
        notes = {**self._kept.notes, key: words}
        self._write(replace(self._kept, notes={name: each for name, each in notes.items() if each.strip()}))

    def debrief(self, language: str) -> DebriefView | float:
        """Return the debrief of the run on the table, or how much of it is done. The first call sets about it."""
        session = self._playing()
        looking = self._look_back()
        with self._turns.lent():
            looking.wait(PATIENCE)
        made = looking.made
        if made is None:
            return looking.share
        if language not in self._debriefs:
            assert session.chair
            texts = self._shelf.texts(session.program, language, session.chair)
            self._debriefs[language] = debrief_view(made, rubric(), texts)
        return self._debriefs[language]

    def beside(self, language: str) -> BesideView | None:
        """Return this run beside the one it branched off from; None where that is gone."""
        from game.cli.afterwards import briefly

        session, kept = self._playing(), self._kept
        if kept is None or not kept.branched:
            return None
        try:
            earlier = self._replayed(self._runs.read(kept.branched))
        except GameError:
            return None
        assert session.chair
        if earlier.chair != session.chair:
            return None
        texts = self._shelf.texts(session.program, language, session.chair)
        return beside_view(briefly(earlier), briefly(session), texts)

    def go_back(self, step: int, language: str) -> None:
        """Begin another run that goes its own way from just before the pick of a step."""
        session = self._playing()
        earlier = replace(session, steps=session.steps[:step], picks=session.picks[: step - 1])
        self._branch(earlier, language)

    def cross_over(self, language: str) -> None:
        """Begin a run from the other chair, across from a player who does what was done in this one."""
        session, kept = self._playing(), self._kept
        assert kept
        chair = next((chair for chair in session.program.story.chairs if chair != session.chair), None)
        if chair is None:
            raise NoOtherChair(f"'{session.program.story.slug}' has no other chair")
        own = tuple(pick.key for pick in session.own_picks)
        across = Session.begin(session.program, session.seed, chair, _others(session.program, chair, own))
        fresh = self._fresh(kept.story, self._path(kept), across, language)
        self._kept, self._taken_up = replace(fresh, across=kept.id, recorded=own), "whole"
        self._take(across)
        self._keep(language)

    def keep_as(self, kind: Literal["page", "data"], language: str) -> str:
        """Write the debrief to a file of its own and return where it is. Raises GameError where it cannot be written."""
        from game.cli.afterwards import write_debrief

        view = self.debrief(language)
        assert isinstance(view, DebriefView), "it is on the screen"
        assert self._kept
        return str(write_debrief(view, self.notes(), language, self._pages, self._kept.id, kind))

    def runs(self, language: str) -> RunsView | float:
        return self._all_runs.view(self._runs, language)

    def take_up(self, id: str) -> str:
        """Take up a run of the list, or as much of it as can be read and still holds."""
        run, is_before = self._runs.found(id)
        return self._take_up(run, "before" if is_before else "whole")

    def delete(self, id: str) -> None:
        """Delete a run for good; with an empty id, all of them."""
        if id:
            self._runs.delete(id)
            self._unwritten.pop(id, None)
        else:
            self._runs.delete_all()
            self._unwritten.clear()

    # Moments

    def moment_called(self, read: int, language: str) -> str:
        """Return what to call the moment after so many blocks, if the player has no better name: the scene, and the time."""
        blocks = self.view(language).blocks[:read]
        scene = next((block.stage.title for block in reversed(blocks) if block.stage), self.view(language).chapter)
        return f"{scene[: LONGEST_MOMENT - 7]}, {time.strftime('%H:%M')}"

    def keep_moment(self, name: str, read: int, language: str) -> str:
        """Keep the run as it stands now under a name, beside it; that goes on as it was. Raises NotWritten."""
        session, kept = self._playing(), self._kept
        assert kept
        called = tidied(name)[:LONGEST_MOMENT] or self.moment_called(read, language)
        fresh = self._fresh(kept.story, self._path(kept), session, language)
        moment = replace(
            kept,
            id=fresh.id,
            fingerprint=fresh.fingerprint,
            picks=session.picks,
            language=language,
            chapter=self.view(language).chapter,
            saved=fresh.saved,
            name=called,
            of=kept.id,
            read=read,
        )
        self._sitting.moments.keep(moment)
        return called

    def moments(self, language: str) -> MomentsView | float:
        return self._all_moments.view(self._sitting.moments, language)

    def take_up_moment(self, id: str) -> tuple[str, int]:
        """Begin another run from a moment, which stays as it is. The run is only kept when something is picked in it."""
        moment, is_before = self._sitting.moments.found(id)
        session, held = self._replay(moment)
        condition: Condition = "changed" if held < len(moment.picks) else "before" if is_before else "whole"
        other = replace(self._branched(moment, session, moment.language), branched=moment.of)
        self._kept = replace(other, picks=session.picks, chapter=moment.chapter)
        self._taken_up = condition
        self._take(session)
        return moment.language, moment.read

    def rename_moment(self, id: str, name: str) -> None:
        """Call a moment something else; a name of which nothing can be seen changes nothing."""
        moments = self._sitting.moments
        moment = moments.read(id)
        moments.keep(replace(moment, name=tidied(name)[:LONGEST_MOMENT] or moment.name))

    def delete_moment(self, id: str) -> None:
        self._sitting.moments.delete(id)

    # Players

    @property
    def player(self) -> Player:
        return self._sitting.player

    def players(self) -> tuple[Player, ...]:
        self.settle()
        return self._sitting.everybody

    def settings(self, usual: Settings) -> Settings:
        """Return how the player wants the game to be; what they never set is as usual."""
        return self._sitting.settings(usual)

    def keep_settings(self, settings: Settings) -> bool:
        return self._sitting.keep(settings)

    def play_as(self, id: str, usual: Settings) -> Settings:
        """Let somebody else play. Raises NotWritten while a run of the one before cannot be kept: it would be lost."""
        self._stand_up()
        self._sitting.choose(id)
        self._clear()
        return self.settings(usual)

    def add_player(self, name: str, settings: Settings) -> None:
        """Let somebody play who was not here before, with the settings that are on now: perhaps they need them."""
        self._stand_up()
        self._sitting.add(name)
        self._clear()
        self._sitting.keep(settings)

    def rename_player(self, id: str, name: str) -> None:
        self._sitting.rename(id, name)

    def delete_player(self, id: str, usual: Settings) -> Settings:
        """Delete somebody for good, with all that is theirs; where that is who played, another plays."""
        if id != self.player.id:
            self._sitting.delete(id)
            return usual
        self._sitting.delete(id)
        self._unwritten.clear()
        self._clear()
        return self.settings(usual)

    def _stand_up(self) -> None:
        """Keep what is still to be kept of whoever plays. Raises NotWritten where that cannot be done."""
        self.settle()
        if self._unkept is not None:
            raise self._unkept

    def _look_back(self) -> LookingBack:
        """Return the debrief of this run in the making; one that was begun is gone on with."""
        session = self._playing()
        if self._looking is None or self._looking.session is not session:
            self._looking, self._debriefs = LookingBack(session, rubric(), self._recorded, self._turns), {}
        return self._looking

    @property
    def _recorded(self) -> tuple[str, ...]:
        return self._kept.recorded if self._kept else ()

    def _playing(self) -> Session:
        assert self._session, "a run was begun"
        return self._session

    def _take(self, session: Session) -> None:
        self._session = session
        self._views, self._mirrors, self._after, self._before = {}, {}, {}, None

    def _take_up(self, run: KeptRun, condition: Condition) -> str:
        """Take up a run. Where its story has changed, so that not all of its picks hold, it stays as it is, and another goes on."""
        session, held = self._replay(run)
        is_other = held < len(run.picks)
        self._kept = self._branched(run, session, run.language) if is_other else run
        self._taken_up = "changed" if is_other else condition
        self._take(session)
        return run.language

    def _replayed(self, run: KeptRun) -> Session:
        return self._replay(run)[0]

    def _replay(self, run: KeptRun) -> tuple[Session, int]:
        """Play a kept run again as far as its story allows, and tell how many of its picks held."""
        program = self._shelf.program(self._path(run))
        return replay(program, run.seed, run.chair, _others(program, run.chair, run.recorded), run.picks)

    def _path(self, run: KeptRun) -> Path:
        return self._shelf.path(run.story, run.folder)

    def _fresh(self, slug: str, path: Path, session: Session, language: str) -> KeptRun:
        moment = time.time()
        assert session.chair
        return KeptRun(
            id=f"{slug}-{round(moment * 1000)}-{secrets.token_hex(3)}",
            story=slug,
            folder=str(path.resolve()),
            fingerprint=session.program.story.fingerprint,
            seed=session.seed,
            chair=session.chair,
            language=language,
            picks=(),
            saved=moment,
            chapter="",
            is_over=False,
            began=moment,
        )

    def _branch(self, session: Session, language: str) -> None:
        """Go on in another run from an earlier state of this one."""
        assert self._kept
        self._kept, self._taken_up = self._branched(self._kept, session, language), "whole"
        self._take(session)
        self._keep(language)

    def _branched(self, kept: KeptRun, session: Session, language: str) -> KeptRun:
        """Return another run that goes its own way from a kept one, with as many of its picks as the session has."""
        fresh = self._fresh(kept.story, self._path(kept), session, language)
        return replace(
            fresh,
            branched=kept.id,
            shared=len(session.picks),
            across=kept.across,
            recorded=kept.recorded,
            notes={key: words for key, words in _still_true(kept.notes, session).items() if key.startswith("mirror")},
        )

    def _keep(self, language: str) -> None:
        session = self._playing()
        assert self._kept
        ending = session.program.endings[session.state.ending] if session.is_over else ""
        self._write(
            replace(
                self._kept,
                fingerprint=session.program.story.fingerprint,
                picks=session.picks,
                language=language,
                chapter=self.view(language).chapter,
                is_over=session.is_over,
                ending=ending,
            )
        )

    def _write(self, run: KeptRun) -> None:
        self._kept = replace(run, saved=time.time())
        self._unwritten[run.id] = self._kept
        if not self._can_wait:
            self.settle()

    def _write_down(self, run: KeptRun) -> None:
        """Keep a run. One that cannot be kept is tried again the next time, whatever is played meanwhile."""
        try:
            self._sitting.runs.keep(run)
        except NotWritten as error:
            self._unkept = error
        else:
            del self._unwritten[run.id]
            self._unkept = self._unkept if self._unwritten else None


def _others(program: Program, chair: str, keys: tuple[str, ...]) -> dict[str, Occupant]:
    """Who sits in the other chair: the recorded run where there is one, else the rule of thumb."""
    occupant = recorded(keys) if keys else thumb
    return {other: occupant for other in program.story.chairs if other != chair}


def _still_true(notes: Mapping[str, str], session: Session) -> dict[str, str]:
    """The notes that still hold when picks were taken back: no answers to mirrors of chapters that are not over any more."""
    chapter = session.program.slots[max(session.state.slot, 0)].chapter
    about = {f"{what} {number}" for what in ("mirror", "later") for number in range(chapter)}
    mirrored = ("mirror ", "later ")
    return {
        key: words for key, words in notes.items() if not key.startswith(mirrored) or " ".join(key.split()[:2]) in about
    }
