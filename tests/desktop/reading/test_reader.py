"""Somebody at a desk who does not see it: told what changes, and able to do everything from where they listen."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.playing import Playing
from game.desktop.reading import Node, Reading
from game.desktop.reading.access_tree import AccessTree, Asked
from game.desktop.reading.nodes import Ask
from game.desktop.reading.reader import Reader
from game.desktop.reading.voice import Speech, Voice
from tests.desktop.sample import SampleGame, measured, playing, state
from tests.desktop.test_entry import Letter


class Ears(AccessTree):
    """A screen reader that keeps what it is shown, and asks what a test wants it to."""

    def __init__(self, is_listening: bool = True) -> None:
        super().__init__()
        self.is_listening = is_listening
        self.shown: list[tuple[Reading, str]] = []
        self.asks: list[Asked] = []

    @property
    def is_there(self) -> bool:
        return True

    @property
    def is_read(self) -> bool:
        return self.is_listening

    def update(self, reading: Reading, news: str) -> None:
        if not self.shown or self.shown[-1] != (reading, news):
            self.shown.append((reading, news))

    def asked(self) -> Iterator[Asked]:
        while self.asks:
            yield self.asks.pop(0)


class Seat:
    """A desk with a reader at it. The voice is a program that writes down what it says."""

    def __init__(self, made: Playing, ears: Ears, voice: Voice) -> None:
        self.desk = Desk(made, measured, 1280, 720)
        self.ears = ears
        self.voice = voice
        self.reader = Reader(self.desk, ears, voice)

    def does(self, *keys: str) -> None:
        for key in keys:
            self.desk.key(key)
        self.reader.follow()

    def ask(self, ask: Ask, name: str, words: str = "", place: int = 0) -> None:
        """Ask something of what has this name, and can be asked it."""
        self.ears.asks.append(Asked(ask, self.named(name, ask).id, words, place))
        self.reader.follow()

    def named(self, name: str, ask: Ask | None = None) -> Node:
        reading, _ = self.ears.shown[-1]
        named = [node for node in reading.root.all() if node.name.startswith(name)]
        return next((node for node in named if ask in node.asks), named[0])

    @property
    def news(self) -> list[str]:
        """All that was told, once each."""
        told = [news for _, news in self.ears.shown]
        return [news for place, news in enumerate(told) if place == 0 or news != told[place - 1]]


def seat(made: Playing | None = None, ears: Ears | None = None, voice: Voice | None = None) -> Seat:
    return Seat(made or playing(), ears or Ears(), voice or Voice(()))


def test_a_screen_reader_is_shown_every_screen_and_told_what_came() -> None:
    here = seat()
    here.does()
    here.does("enter")
    here.does("enter")
    here.does("enter")
    here.does("w")
    here.does("escape")

    assert [reading.screen for reading, _ in here.ears.shown] == ["title", "chairs", "play", "play", "web", "play"]
    assert here.news[3] == "Joke, ernstig: “En dat voor tachtigduizend euro.”\n3 keuzes."
    assert here.news[4].startswith("Het web")
    assert len(here.news) == 5, "coming back to the play tells nothing"


def test_what_did_not_change_is_not_read_again() -> None:
    here = seat()
    here.does()
    shown = here.ears.shown[-1][0]

    here.does()

    assert here.ears.shown == [(shown, here.news[0])]


def test_while_nobody_listens_nothing_is_read() -> None:
    here = seat(ears=Ears(is_listening=False))

    here.does("enter")

    assert (here.ears.shown, here.desk.is_heard) == ([], False)


def test_who_comes_back_later_is_told_what_is_there() -> None:
    here = seat()
    here.does("enter", "enter")
    here.ears.is_listening = False
    here.does("enter")
    here.ears.is_listening = True

    here.does()

    assert here.news[-1] == "Joke, ernstig: “En dat voor tachtigduizend euro.”\n3 keuzes."


def test_a_press_goes_on_and_picks() -> None:
    game = SampleGame()
    here = seat(playing(game))
    here.does()
    for name in ("Begin", "Ga zitten als Mila", "Verder", "Negen is wat"):
        here.ask("press", name)

    assert game.asked == ["begin zwart/marketing nl", "pick een.weg"]


def test_a_press_goes_on_though_the_page_is_longer_than_the_window() -> None:
    here = seat()
    here.does("enter", "enter")
    here.desk.resize(1280, 400)
    here.does()

    here.does("enter")

    assert here.news[-1].startswith("Joke, ernstig")


def test_a_closed_choice_takes_the_focus_and_not_the_press() -> None:
    game = SampleGame()
    here = seat(playing(game))
    here.does("enter", "enter", "enter")

    here.ask("press", "Vraag het Joke")
    here.ask("focus", "Vraag het Joke")

    assert game.asked == ["begin zwart/sales nl"]
    assert here.desk.focus == Command("pick", "een.dicht")
    assert here.ears.shown[-1][0].focus == here.named("Vraag het Joke").id


def test_the_page_goes_where_the_reader_looks() -> None:
    here = seat()
    here.does("enter", "enter", "enter", "1", "enter", "enter", "enter")
    here.desk.resize(1280, 400)
    here.does("end")
    down = here.desk.scrolled_to

    here.ask("show", "Twee bekers")

    room = here.desk.layout.scroll
    assert down > 0
    assert room
    assert room.rect.y <= here.named("Twee bekers", "show").rect.y < room.rect.bottom


def test_the_page_goes_up_and_down() -> None:
    here = seat()
    here.does("f2")
    page = next(node for node in here.ears.shown[-1][0].root.all() if node.role == "page")
    places = []
    for ask in ("down", "up"):
        here.ears.asks.append(Asked("down" if ask == "down" else "up", page.id))
        here.reader.follow()
        places.append(here.desk.scrolled_to)

    assert places[0] > 300
    assert places[1] == 0


def test_a_thing_that_is_gone_is_left_alone() -> None:
    here = seat()
    here.does("enter", "enter")
    gone = here.named("Verder").id
    here.does("enter")

    here.ears.asks.append(Asked("press", gone))
    here.reader.follow()

    assert here.ears.shown[-1][0].choices


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[tuple[Voice, Path]]:
    """A voice, and the file in which it writes down what it says."""
    file = tmp_path / "heard"
    script = "import sys; open(sys.argv[1], 'a', encoding='utf-8').write(sys.stdin.buffer.read().decode() + '|')"
    voice = Voice((Speech(lambda language: (sys.executable, "-c", script, str(file), language)),))
    yield voice, file
    voice.close()


def last_said(here: Seat, heard: tuple[Voice, Path]) -> str:
    voice, file = heard
    while voice.is_speaking:
        here.reader.follow()
    return file.read_text(encoding="utf-8").split("|")[-2]


def test_one_key_begins_to_read_aloud_what_is_there(heard: tuple[Voice, Path]) -> None:
    here = seat(ears=Ears(is_listening=False), voice=heard[0])

    here.does("f4")

    assert last_said(here, heard).split("\n")[:3] == [
        "Voorlezen staat aan.",
        "Verwikkeld",
        "Wat er tussen mensen zit, en wie het zegt.",
    ]


def test_the_voice_reads_what_comes_the_choices_and_then_follows_the_focus(heard: tuple[Voice, Path]) -> None:
    here = seat(playing(is_voiced=True), Ears(is_listening=False), heard[0])
    here.does("enter", "enter")
    here.does("enter")
    arrived = last_said(here, heard)
    here.does("down")

    assert arrived.split("\n")[0] == "Joke, ernstig: “En dat voor tachtigduizend euro.”"
    assert arrived.split("\n")[-1] == "Negen is wat erin zat. keuze. 3 van 3. toets 2."
    assert last_said(here, heard).startswith("Je zet de beker neer.")


def test_one_key_says_it_again_and_the_first_one_stops_it(heard: tuple[Voice, Path]) -> None:
    here = seat(playing(is_voiced=True), Ears(is_listening=False), heard[0])
    here.does("enter", "enter", "enter")
    here.does("down")
    last_said(here, heard)

    here.does("f5")
    said = last_said(here, heard)
    here.does("f5")
    here.does("f4")

    assert said.split("\n")[0] == "Joke, ernstig: “En dat voor tachtigduizend euro.”"
    assert not heard[0].is_speaking


def test_another_window_silences_the_voice(heard: tuple[Voice, Path]) -> None:
    here = seat(playing(is_voiced=True), Ears(is_listening=False), heard[0])
    here.does("enter")

    here.reader.focus(False, (0, 0), (1280, 720))

    assert not heard[0].is_speaking


def test_a_screen_reader_tells_it_again_too() -> None:
    here = seat()
    here.does("enter", "enter", "enter")
    before = here.news[-1]

    here.does("f5")

    assert here.news[-1] != before
    assert here.news[-1].strip() == before


def test_where_there_is_no_voice_the_game_says_so() -> None:
    here = seat()
    here.reader.open(None)

    here.does("f4")
    message = here.desk.playing.ui.message
    here.does("f4", "f2")

    assert message.startswith("Voorlezen kan hier niet")
    assert here.named("Voorlezen kan hier niet")
    assert here.desk.playing.ui.lacks == ("voice",)


def test_what_a_screen_reader_writes_stands_in_the_entry_with_the_caret_behind_it() -> None:
    here = seat(Letter(SampleGame(), state()))
    here.does()

    here.ask("write", "Wat neem je mee?", words="Bel Mila,\ndonderdag")

    assert here.desk.focus == Command("write", "een")
    assert here.desk.playing.words_of("een") == "Bel Mila, donderdag"
    assert (entry(here).value, entry(here).caret) == ("Bel Mila, donderdag", 19)


def test_the_caret_goes_where_a_screen_reader_puts_it() -> None:
    here = seat(Letter(SampleGame(), state()))
    here.does()
    here.ask("write", "Wat neem je mee?", words="Bel Mila")

    here.ask("caret", "Wat neem je mee?", place=3)
    here.desk.type("!")

    assert here.desk.playing.words_of("een") == "Bel! Mila"


def entry(here: Seat) -> Node:
    return next(node for node in here.ears.shown[-1][0].root.all() if node.role == "entry")
