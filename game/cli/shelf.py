"""The shelf: the stories that can be played in the window, each read and compiled once for as long as its files stay the same."""

from pathlib import Path

from game.cli.book import Book, Read
from game.cli.language import system_language
from game.cli.library import told
from game.desktop.game_port import Opening, StoryHasFaults, StoryIsGone, Trouble
from game.loading import stamp_of
from game.play import Program
from game.presenting import StoryView, Texts, story_view

PATIENCE = 0.3
"""For so many seconds a story is waited for before the window shows that it is being read."""


class Shelf:
    """The stories of an evening, by name."""

    def __init__(self, stories: tuple[Path, ...]) -> None:
        self.paths = {path.stem if path.is_file() else path.name: path for path in stories}
        self._books: dict[Path, Book] = {}
        self._coming: dict[Path, Book] = {}
        self._reading: set[Path] = set()
        self._texts: dict[tuple[Program, str, str], Texts] = {}

    def views(self, language: str) -> tuple[StoryView | Trouble | Opening, ...]:
        """Return every story for the title screen, those that cannot be played with what is wrong, and those still to be read."""
        for path in self.paths.values():
            self._book(path)
        return tuple(self._view(name, language) for name in self.paths)

    def look_again(self) -> bool:
        """Read again what was changed on disk, and tell whether anything is other than when one looked last.

        A story is as it was until it has been read as it is now.
        """
        for path, book in list(self._books.items()):
            if stamp_of(path) != self._coming.get(path, book).stamp:
                self._coming[path] = Book(path)
                self._coming[path].wait(PATIENCE)
        ready = [path for path, book in self._coming.items() if book.read is not None]
        for path in ready:
            self._books[path] = self._coming.pop(path)
            self._texts.clear()
        was_reading = bool(self._reading)
        self._reading = {path for path in self._reading if self._books[path].read is None}
        return bool(ready) or was_reading

    def path(self, name: str, folder: str) -> Path:
        """Return where a story is now that was once found in a folder: there or, when it has moved, on this shelf."""
        return Path(folder) if Path(folder).exists() else self.paths.get(name, Path(folder))

    def program(self, path: Path) -> Program:
        """Return a story compiled. Raises StoryIsGone or StoryHasFaults when it cannot be played."""
        read = self._whole(path)
        if read.program is None:
            if not path.exists():
                raise StoryIsGone(path.stem if path.suffix else path.name, str(path.parent))
            raise StoryHasFaults(path.name, tuple(told(read.loaded.diagnostics, system_language())))
        return read.program

    def is_reading(self, path: Path) -> bool:
        """Whether a story is still being read."""
        return self._book(path).read is None

    def program_or_none(self, path: Path) -> Program | None:
        """Return a story compiled; None where it is not there any more, cannot be played, or is still being read."""
        book = self._book(path)
        return book.read.program if book.read else None

    def texts(self, program: Program, language: str, chair: str) -> Texts:
        """Return a story's words for a chair; with an empty chair, as somebody who reads everything."""
        key = (program, language, chair)
        if key not in self._texts:
            self._texts[key] = Texts(program, language, chair or None)
        return self._texts[key]

    def _whole(self, path: Path) -> Read:
        """Return a story that has been read, however long that takes."""
        book = self._book(path)
        book.wait()
        read = book.read
        assert read
        return read

    def _book(self, path: Path) -> Book:
        """Return a story; one that is new here is waited for a little: mostly it is read before anybody sees that it is not."""
        book = self._books.get(path)
        if book is not None:
            return book
        book = self._books[path] = Book(path)
        book.wait(PATIENCE)
        if book.read is None:
            self._reading.add(path)
        return book

    def _view(self, name: str, language: str) -> StoryView | Trouble | Opening:
        path = self.paths[name]
        book = self._book(path)
        read = book.read
        if read is None:
            return Opening(name, book.share)
        if read.program is None:
            return Trouble(name, book.faults(language), str(path))
        return story_view(read.program.story, self.texts(read.program, language, ""))
