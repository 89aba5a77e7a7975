"""The window, wired: the game behind it plays with the rules, shows with the views, and keeps every pick on disk."""

import secrets
import tempfile
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

import platformdirs

from game import content
from game.cli.language import system_language
from game.cli.library import opened, own_stories, told
from game.desktop.game_port import KeptPlay, Trouble
from game.errors import GameError
from game.play import Occupant, Program, Session, replay, thumb
from game.presenting import PlayView, StoryView, Texts, play_view, story_view
from game.saving import KeptRun, Runs


def runs_folder() -> Path:
    """Return where this player's runs are kept."""
    return platformdirs.user_data_path("verwikkeld", appauthor=False) / "runs"


class Evening:
    """A game to be played in a window: the stories there are, the run on the table, and the runs that were kept.

    With `seed` every run begins with that seed; without, each with one of its own.
    """

    def __init__(self, stories: tuple[Path, ...], runs: Runs, seed: int | None = None) -> None:
        self._seed = seed
        self._unkept = ""
        self._paths = {path.stem if path.is_file() else path.name: path for path in stories}
        self._runs = runs
        self._session: Session | None = None
        self._kept: KeptRun | None = None
        self._texts: dict[tuple[str, str], Texts] = {}
        self._views: dict[str, PlayView] = {}

    def stories(self, language: str) -> tuple[StoryView | Trouble, ...]:
        return tuple(self._story(name, language) for name in self._paths)

    def to_go_on(self, language: str) -> KeptPlay | None:
        run = self._runs.latest_open()
        program = self._program_or_none(Path(run.folder)) if run else None
        if run is None or program is None or run.chair not in program.story.chairs:
            return None
        title = program.story.words(program.story.title, language)
        return KeptPlay(title, run.chapter, program.story.cast[program.story.person_in(run.chair)].short)

    def begin(self, slug: str, chair: str, language: str) -> None:
        """Begin a run of a story from a chair. Raises GameError when the story cannot be played."""
        program = self._program(self._paths[slug])
        start = secrets.randbits(32) if self._seed is None else self._seed
        session = Session.begin(program, start, chair, _others(program, chair))
        moment = time.time()
        self._kept = KeptRun(
            id=f"{slug}-{round(moment * 1000)}-{secrets.token_hex(3)}",
            story=slug,
            folder=str(self._paths[slug].resolve()),
            fingerprint=program.story.fingerprint,
            seed=start,
            chair=chair,
            language=language,
            picks=(),
            saved=moment,
            chapter="",
            is_over=False,
        )
        self._take(session)

    def go_on(self) -> str:
        """Take up the latest run that is not over, as far as its story still allows; return the language it was played in."""
        run = self._runs.latest_open()
        if run is None:
            raise GameError("there is no run to go on with")
        program = self._program(Path(run.folder))
        session, _ = replay(program, run.seed, run.chair, _others(program, run.chair), run.picks)
        self._kept = run
        self._take(session)
        return run.language

    def view(self, language: str) -> PlayView:
        if language not in self._views:
            session = self._playing()
            assert session.chair
            self._views[language] = play_view(session, self._texts_for(session.program, language, session.chair))
        return self._views[language]

    def pick(self, key: str, language: str) -> None:
        self._take(self._playing().pick(key))
        self._keep(language)

    def back(self, language: str) -> None:
        self._take(self._playing().back())
        self._keep(language)

    def notice(self, language: str) -> str:
        """Return what went wrong beside the play, in a line; empty when all is well."""
        if not self._unkept:
            return ""
        if language == "nl":
            return f"Je keuzes kunnen nu niet bewaard worden ({self._unkept}). Je kunt gewoon verder spelen."
        return f"Your choices cannot be kept at the moment ({self._unkept}). You can go on playing."

    def _playing(self) -> Session:
        assert self._session, "a run was begun"
        return self._session

    def _take(self, session: Session) -> None:
        self._session = session
        self._views = {}

    def _keep(self, language: str) -> None:
        session = self._playing()
        assert self._kept
        self._kept = replace(
            self._kept,
            fingerprint=session.program.story.fingerprint,
            picks=session.picks,
            language=language,
            saved=time.time(),
            chapter=self.view(language).chapter,
            is_over=session.is_over,
        )
        try:
            self._runs.keep(self._kept)
        except GameError as error:
            self._unkept = str(error)
        else:
            self._unkept = ""

    def _story(self, name: str, language: str) -> StoryView | Trouble:
        loaded = _loaded(self._paths[name])
        if loaded.story is None:
            return Trouble(name, tuple(told(loaded.diagnostics, language)))
        program = self._program(self._paths[name])
        return story_view(program.story, self._texts_for(program, language, ""))

    def _texts_for(self, program: Program, language: str, chair: str) -> Texts:
        key = (language, chair)
        texts = self._texts.get(key)
        if texts is None or texts.program is not program:
            texts = self._texts[key] = Texts(program, language, chair or None)
        return texts

    def _program(self, path: Path) -> Program:
        program = _program(path)
        if program is None:
            raise GameError("\n".join(told(_loaded(path).diagnostics, system_language())))
        return program

    def _program_or_none(self, path: Path) -> Program | None:
        return _program(path) if path.exists() else None


_loaded = cache(opened)


@cache
def _program(path: Path) -> Program | None:
    loaded = _loaded(path)
    return Program(loaded.story) if loaded.story else None


def _others(program: Program, chair: str) -> dict[str, Occupant]:
    return {other: thumb for other in program.story.chairs if other != chair}


def open_window(story: Path | None, chair: str | None, language: str | None, seed: int | None) -> None:
    """Open the window on the title or, with a story, on its chairs; with a chair as well, in the play."""
    from game.desktop.commands import Command
    from game.desktop.playing import Playing, Ui
    from game.desktop.window import Window, open_display

    stories = own_stories() if story is None else (story, *(path for path in own_stories() if path != story))
    evening = Evening(stories, Runs(runs_folder()), seed)
    playing = Playing(evening, Ui(language=language or system_language()))
    if story is not None:
        slug = story.stem if story.is_file() else story.name
        playing.press(Command("story", slug))
        if chair is not None:
            playing.press(Command("begin", f"{slug}/{chair}"))
    Window(playing, content.assets(), open_display()).run()


def render_shots(folder: Path, everything: bool) -> list[Path]:
    """Render every screen to PNG, playing the stories that come with the game; no run is kept."""
    from game.desktop import shots

    with tempfile.TemporaryDirectory() as runs:
        return shots.render_shots(
            folder, lambda: Evening(own_stories(), Runs(Path(runs)), seed=4), content.assets(), everything
        )
