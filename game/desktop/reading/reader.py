"""One desk, for who does not see it: what is on it goes to the screen reader and the voice, and what these ask is done there."""

from dataclasses import replace

from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Layout
from game.desktop.reading.access_tree import AccessTree, Asked
from game.desktop.reading.nodes import Reading
from game.desktop.reading.saying import Teller, Told, again
from game.desktop.reading.voice import Voice
from game.desktop.reading.walk import reading_of
from game.desktop.words import worded


class Reader:
    """Reads a desk aloud. `follow` is to be called whenever something may have changed; where nobody listens it does nothing."""

    def __init__(self, desk: Desk, tree: AccessTree, voice: Voice) -> None:
        self._desk = desk
        self._tree = tree
        self._voice = voice
        self._teller = Teller()
        self._reading: Reading | None = None
        self._layout: Layout | None = None
        self._seen: tuple[object, ...] = ()
        self._was_voiced = False
        self._asked_again = desk.playing.ui.again
        self._news = ""

    def open(self, window: object) -> None:
        """Connect to the screen reader of the system, and have the settings say what this machine lacks."""
        self._tree.open(window)
        self._say_what_lacks()

    def focus(self, has_focus: bool, place: tuple[int, int], size: tuple[int, int]) -> None:
        """Tell whether the window has the keyboard, and where it is. Without it, the voice is silent."""
        self._tree.focus(has_focus, place, size)
        if not has_focus:
            self._voice.stop()

    def follow(self) -> None:
        """Do what was asked, and tell what changed."""
        for asked in self._tree.asked():
            self._do(asked)
        self._voice.tend()
        is_voiced = self._is_voiced
        self._desk.is_heard = is_voiced or self._tree.is_read
        if not self._desk.is_heard:
            self._forget()
            return
        if self._is_other(is_voiced):
            self._tell(is_voiced)
        if self._reading is not None:
            self._tree.update(self._reading, self._news)

    def close(self) -> None:
        """Be silent."""
        self._voice.close()

    @property
    def _is_voiced(self) -> bool:
        if not self._voice.is_there:
            self._say_what_lacks()
        return self._desk.playing.ui.settings.is_voiced and self._voice.is_there

    def _is_other(self, is_voiced: bool) -> bool:
        """Whether anything changed of what a reading follows from: as long as nothing did, there is nothing to be told."""
        desk, layout, seen = self._desk, self._layout, self._seen
        self._layout = desk.layout
        self._seen = (desk.focus, desk.scrolled_to, desk.playing.ui.again, is_voiced)
        return layout is not self._layout or seen != self._seen

    def _tell(self, is_voiced: bool) -> None:
        desk = self._desk
        before = self._reading
        language = desk.playing.ui.language
        reading = self._reading = reading_of(
            desk.screen, desk.layout, desk.focus, desk.scrolled_to, language, desk.still
        )
        told = self._teller.told(reading)
        if desk.playing.ui.again != self._asked_again:
            self._asked_again = desk.playing.ui.again
            told = again(reading)
        elif is_voiced and not self._was_voiced and before is not None:
            told = again(reading)
        if told.news:
            self._news = told.news if told.news != self._news else f"{told.news} "  # the same would not be told again
        if is_voiced:
            self._speak(told, before, reading)
        else:
            self._voice.stop()
        self._was_voiced = is_voiced

    def _speak(self, told: Told, before: Reading | None, reading: Reading) -> None:
        words = told.words if self._was_voiced else f"{worded('voice on', reading.language)}\n{told.words}"
        if words:
            self._voice.say(words, reading.language)
        elif before is not None and before.screen != reading.screen:
            self._voice.stop()

    def _forget(self) -> None:
        if self._reading is not None:
            self._voice.stop()
            self._teller, self._reading, self._layout, self._was_voiced = Teller(), None, None, False

    def _say_what_lacks(self) -> None:
        ui = self._desk.playing.ui
        is_there = {"voice": self._voice.is_there, "reader": self._tree.is_there}
        lacks = tuple(what for what, there in is_there.items() if not there)
        if lacks != ui.lacks:
            self._desk.playing.ui = replace(ui, lacks=lacks)

    def _do(self, asked: Asked) -> None:
        """Do what a screen reader asks of a thing that is still there."""
        node = self._reading.find(asked.id) if self._reading else None
        if node is None or asked.ask not in node.asks:
            return
        match asked.ask:
            case "press" if node.command:
                self._desk.press(node.command)
            case "focus" if node.command:
                self._desk.attend(node.command)
            case "show":
                self._desk.show(node.rect)
            case "up" | "down":
                self._desk.press(Command("scroll", "page" if asked.ask == "down" else "-page"))
            case "write" if node.command:
                self._desk.attend(node.command)
                self._desk.put(asked.words)
            case "caret" if node.command:
                self._desk.attend(node.command)
                self._desk.point(asked.place)
