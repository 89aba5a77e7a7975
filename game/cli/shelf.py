"""The shelf: the stories that can be played in the window, each loaded and compiled once, and their words."""

from functools import cache
from pathlib import Path

from game.cli.language import system_language
from game.cli.library import opened, told
from game.desktop.game_port import Trouble
from game.errors import GameError
from game.play import Program
from game.presenting import StoryView, Texts, story_view


class Shelf:
    """The stories of an evening, by name."""

    def __init__(self, stories: tuple[Path, ...]) -> None:
        self.paths = {path.stem if path.is_file() else path.name: path for path in stories}
        self._texts: dict[tuple[str, str], Texts] = {}

    def views(self, language: str) -> tuple[StoryView | Trouble, ...]:
        """Return every story for the title screen, those that cannot be played with what is wrong."""
        return tuple(self._view(name, language) for name in self.paths)

    def program(self, path: Path) -> Program:
        """Return a story compiled. Raises GameError with its faults when it cannot be played."""
        program = _program(path)
        if program is None:
            raise GameError("\n".join(told(_loaded(path).diagnostics, system_language())))
        return program

    def program_or_none(self, path: Path) -> Program | None:
        """Return a story compiled; None where it is not there any more, or cannot be played."""
        return _program(path) if path.exists() else None

    def texts(self, program: Program, language: str, chair: str) -> Texts:
        """Return a story's words for a chair; with an empty chair, as somebody who reads everything."""
        key = (language, chair)
        texts = self._texts.get(key)
        if texts is None or texts.program is not program:
            texts = self._texts[key] = Texts(program, language, chair or None)
        return texts

    def _view(self, name: str, language: str) -> StoryView | Trouble:
        loaded = _loaded(self.paths[name])
        if loaded.story is None:
            return Trouble(name, tuple(told(loaded.diagnostics, language)))
        program = self.program(self.paths[name])
        return story_view(program.story, self.texts(program, language, ""))


_loaded = cache(opened)


@cache
def _program(path: Path) -> Program | None:
    loaded = _loaded(path)
    return Program(loaded.story) if loaded.story else None
