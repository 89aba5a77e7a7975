"""Writing in an entry: letters go into it and nothing else happens, the caret is where one writes, and no word is lost."""

from collections.abc import Callable
from dataclasses import replace

import pygame
import pytest

from game import content
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Box, Setter, laid_out
from game.desktop.playing import Playing
from game.desktop.theme import THEMES
from game.desktop.type import Type
from game.desktop.widgets import (
    MOST_WRITTEN,
    Button,
    Column,
    Entry,
    Ink,
    Panel,
    Picture,
    Screen,
    Scroll,
    Split,
    Text,
)
from game.desktop.window import Window
from tests.desktop.conftest import Display
from tests.desktop.sample import SampleGame, measured, state

LETTERS = "wat ik tegen Joke had willen zeggen en niet zei toen het kon "
FIRST, SECOND = Command("write", "een"), Command("write", "twee")


class Letter(Playing):
    """A playing whose only page is one to write on: two entries, and a button below them."""

    lines = 2
    first: Command | None = None
    on_click: Command | None = None

    @property
    def screen(self) -> Screen:
        if self.ui.screen != "title":
            return super().screen
        entries = (
            Entry("een", self.words_of("een"), "Wat neem je mee?", "Schrijf wat je wilt, of niets", self.lines),
            Entry("twee", self.words_of("twee"), "Wat vertel je Joke?", lines=1),
        )
        done = Button(Text((Ink("Klaar", "choice"),), "centre"), Command("set", "theme ~"), "Klaar", "main")
        named = (Column((Text((Ink(entry.name, "name"),)), entry), gap=4) for entry in entries)
        page = Scroll("letter", Column((Text((Ink("Brief", "heading"),)), *named, done), gap=12))
        root = Split(Picture("titel"), Panel(page, "paper", pad=(40, 20), fills=True), 0.5)
        return Screen("letter", root, self.on_click, self.first, reads=True)


def letter(
    game: SampleGame | None = None, size: tuple[int, int] = (1280, 720), text_size: float = 1.0, **written: str
) -> Desk:
    """A desk with the page to write on; `written` is what stands in its entries."""
    ui = state(is_moving=False, text_size=text_size, written=tuple(written.items()))
    return Desk(Letter(game or SampleGame(), ui), measured, *size)


def writing(desk: Desk, text: str = "") -> Desk:
    desk.press(FIRST)
    desk.type(text)
    return desk


def pressed(desk: Desk, *keys: str) -> Desk:
    for key in keys:
        desk.key(key)
    return desk


def words(desk: Desk) -> str:
    return desk.playing.words_of("een")


def box_of(desk: Desk, command: Command = FIRST) -> Box:
    return next(box for box, _ in desk.layout.focus if isinstance(box.widget, Entry) and box.widget.command == command)


def caret_of(desk: Desk) -> int:
    """Before which character the caret stands."""
    widget = box_of(desk).widget
    assert isinstance(widget, Entry)
    assert widget.caret is not None
    return widget.caret


def lines_of(desk: Desk) -> list[str]:
    return [piece.text for piece in box_of(desk).pieces]


def line_of_caret(desk: Desk) -> int:
    box = box_of(desk)
    assert box.caret is not None
    return [piece.y for piece in box.pieces].index(box.caret[1])


def in_window(desk: Desk, command: Command, across: float, down: float) -> tuple[float, float]:
    """A place in an entry's box, as a place in the window."""
    box, room = box_of(desk, command), desk.layout.scroll
    assert room is not None
    return box.rect.x + room.rect.x + across, box.rect.y + room.rect.y - desk.frame.look.scrolled + down


def test_what_is_typed_stands_in_the_entry() -> None:
    assert words(writing(letter(), "Ik had ")) == "Ik had "


def test_typing_goes_on_behind_what_was_there() -> None:
    assert words(writing(letter(een="Ik had"), " gelijk")) == "Ik had gelijk"


def test_typing_goes_in_where_the_caret_is() -> None:
    desk = pressed(writing(letter(), "Ik gelijk"), *["left"] * 6)

    desk.type("had")
    desk.type(" ")

    assert words(desk) == "Ik had gelijk"
    assert caret_of(desk) == 7


@pytest.mark.parametrize("typed", ["é", "ë", "ï", "ß", "œ", "€", "’", "e\u0301"])
def test_accents_and_signs_are_one_character(typed: str) -> None:
    desk = writing(letter(), f"a{typed}b")
    pressed(desk, "left", "backspace")

    assert words(desk) == "ab"


def test_what_cannot_be_seen_is_left_out_and_a_new_line_is_a_space() -> None:
    assert words(writing(letter(), "een\r\ntwee\ndrie\tvier\x07\x00\x7f\u200b")) == "een twee drie vier"


@pytest.mark.parametrize(
    ("keys", "left", "caret"),
    [
        (["backspace"], "lied", 4),
        (["home", "backspace"], "liedj", 0),
        (["home", "delete"], "iedj", 0),
        (["delete"], "liedj", 5),
        (["left", "left", "backspace"], "lidj", 2),
        (["left", "left", "delete"], "liej", 3),
        (["left"] * 9, "liedj", 0),
        (["home", *["right"] * 9], "liedj", 5),
        (["home", "right", "end"], "liedj", 5),
    ],
)
def test_the_keys_that_edit(keys: list[str], left: str, caret: int) -> None:
    desk = pressed(writing(letter(), "liedj"), *keys)

    assert (words(desk), caret_of(desk)) == (left, caret)


@pytest.mark.parametrize("key", ["w", "h", "l", "t", "u", "q", "?", "+", "-", "=", "0", "1", "space"])
def test_a_letter_is_no_command_while_one_writes(key: str) -> None:
    desk = writing(letter(), "Joke")
    before = desk.playing.ui

    pressed(desk, key)

    assert desk.playing.ui == before
    assert desk.is_writing


def test_letters_are_commands_again_after_escape_and_a_second_escape_acts_as_usual() -> None:
    desk = pressed(writing(letter(), "Joke"), "escape")
    assert not desk.is_writing
    assert desk.screen.id == "letter"

    pressed(desk, "t")
    assert desk.playing.ui.settings.theme == "night"
    assert not desk.is_writing
    assert pressed(desk, "escape").screen.id == "menu"


@pytest.mark.parametrize(("key", "screen"), [("f1", "help"), ("f11", "letter"), ("alt enter", "letter")])
def test_function_keys_work_while_one_writes(key: str, screen: str) -> None:
    desk = pressed(writing(letter(), "Joke"), key)

    assert desk.screen.id == screen
    assert desk.playing.ui.settings.is_full == (key != "f1")


def test_typing_does_nothing_where_nobody_writes() -> None:
    desk = letter()

    desk.type("Joke")

    assert not desk.is_writing
    assert desk.playing.ui.written == ()


def test_tab_stops_at_entries_and_buttons_in_the_order_of_the_page() -> None:
    desk = letter()

    order = [pressed(desk, "tab").focus for _ in range(4)]

    assert order == [FIRST, SECOND, Command("set", "theme ~"), FIRST]
    assert pressed(desk, "shift tab", "shift tab").focus == SECOND


@pytest.mark.parametrize(("key", "to"), [("enter", SECOND), ("down", SECOND), ("up", Command("set", "theme ~"))])
def test_keys_that_lead_out_of_an_entry(key: str, to: Command) -> None:
    assert pressed(writing(letter(), "Joke"), key).focus == to


def test_tab_goes_on_from_the_entry_that_was_left_by_escape() -> None:
    desk = pressed(writing(letter()), "tab", "escape")

    assert desk.focus is None
    assert pressed(desk, "tab").focus == Command("set", "theme ~")


def test_up_and_down_go_by_lines_before_they_lead_out() -> None:
    desk = writing(letter(), LETTERS * 3)
    last = len(lines_of(desk)) - 1
    assert last >= 2

    pressed(desk, "up")
    assert (desk.focus, line_of_caret(desk)) == (FIRST, last - 1)
    pressed(desk, "down")
    assert (desk.focus, line_of_caret(desk)) == (FIRST, last)
    pressed(desk, *["up"] * last)
    assert (desk.focus, line_of_caret(desk)) == (FIRST, 0)
    assert pressed(desk, "up").focus == Command("set", "theme ~")


def test_home_and_end_go_to_the_ends_of_the_line() -> None:
    desk = pressed(writing(letter(), LETTERS * 2), "up", "home")
    number = line_of_caret(desk)
    start = sum(map(len, lines_of(desk)[:number]))
    assert caret_of(desk) == start

    pressed(desk, "end")

    assert caret_of(desk) == start + len(lines_of(desk)[number].rstrip())


def test_the_caret_is_on_the_line_of_its_character_at_every_place() -> None:
    desk = pressed(writing(letter(), LETTERS * 3 + "verkoopondersteuningsafdelingsvergadering" * 3), "left")
    lines = lines_of(desk)
    assert "".join(lines) == words(desk)
    of_character = [number for number, line in enumerate(lines) for _ in line]

    for place in range(len(words(desk)) - 1, -1, -1):
        assert caret_of(desk) == place
        assert line_of_caret(desk) == of_character[place]
        pressed(desk, "left")


def test_a_click_puts_the_focus_and_the_caret_where_it_is() -> None:
    desk = letter(een=LETTERS * 2)
    piece = box_of(desk).pieces[1]
    five = measured("x" * 5, piece.face, piece.size)

    desk.click(*in_window(desk, FIRST, piece.x + five + 1, piece.y + 4))

    assert desk.focus == FIRST
    assert caret_of(desk) == len(box_of(desk).pieces[0].text) + 5


@pytest.mark.parametrize(("across", "down", "place"), [(3, 3, 0), (500, 3, 5), (500, 60, 5)])
def test_a_click_beside_the_words_is_nearest_to_an_end_of_them(across: float, down: float, place: int) -> None:
    desk = letter(een="liedj")

    desk.click(*in_window(desk, FIRST, across, down))

    assert caret_of(desk) == place


def test_a_click_in_an_empty_entry_begins_it() -> None:
    desk = letter()

    desk.click(*in_window(desk, SECOND, 60, 20))
    desk.type("ja")

    assert desk.playing.words_of("twee") == "ja"


def test_a_click_beside_everything_leaves_the_entry_and_does_not_read_on() -> None:
    desk = writing(letter(), "Joke")
    assert isinstance(desk.playing, Letter)
    desk.playing.on_click = Command("set", "is_full ~")
    desk.type("!")

    desk.click(700, 700)
    assert (desk.focus, desk.playing.ui.settings.is_full) == (None, False)
    desk.click(700, 700)
    assert desk.playing.ui.settings.is_full


def test_no_more_than_the_most_is_written() -> None:
    desk = writing(letter(), "a" * (MOST_WRITTEN - 2))

    desk.type("bcdef")
    desk.type("g")

    assert words(desk) == "a" * (MOST_WRITTEN - 2) + "bc"
    assert caret_of(desk) == MOST_WRITTEN == 400


@pytest.mark.parametrize(
    "leave",
    [
        lambda desk: desk.key("tab"),
        lambda desk: desk.key("enter"),
        lambda desk: desk.key("escape"),
        lambda desk: desk.key("f1"),
        lambda desk: desk.press(Command("close")),
        lambda desk: desk.press(Command("quit")),
        lambda desk: desk.click(*in_window(desk, SECOND, 30, 20)),
        lambda desk: desk.click(700, 700),
    ],
    ids=["tab", "enter", "escape", "help", "menu", "quit", "another entry", "beside"],
)
def test_words_are_kept_once_when_one_leaves_them(leave: Callable[[Desk], None]) -> None:
    game = SampleGame()
    desk = writing(letter(game), "Zeg")

    leave(desk)
    pressed(desk, "escape", "escape")

    assert game.noted == {"een": "Zeg"}
    assert game.asked == ["note een"]


def test_words_are_kept_with_every_space() -> None:
    game = SampleGame()
    desk = letter(game)

    writing(desk, "Zeg")
    assert game.noted == {}
    desk.type(" ")
    desk.type("het")
    assert game.noted == {"een": "Zeg "}


def test_words_that_did_not_change_are_not_kept_again() -> None:
    game = SampleGame()

    pressed(writing(letter(game, een="Zeg"), "t"), "backspace", "tab")

    assert game.asked == []


def test_words_that_were_all_taken_away_are_kept_as_none() -> None:
    game = SampleGame()

    pressed(writing(letter(game, een="Ja")), "backspace", "backspace", "tab")

    assert game.noted == {"een": ""}


def test_words_that_could_not_be_kept_are_told_and_kept_the_next_time() -> None:
    game = SampleGame()
    desk = writing(letter(game), "Zeg")
    game.is_refusing = True

    desk.type(" ")
    assert desk.playing.ui.message == "de schijf is vol"
    game.is_refusing = False
    pressed(desk, "tab")

    assert game.noted == {"een": "Zeg "}


def test_one_goes_on_writing_in_another_size_or_language() -> None:
    desk = pressed(writing(letter(), "Zeg het"), "left", "left", "left")

    desk.press(Command("set", "language ~"))
    desk.press(Command("set", "text_size +"))
    desk.resize(960, 540)
    desk.type("nu ")

    assert words(desk) == "Zeg nu het"


def test_another_run_begins_with_nothing_written() -> None:
    desk = letter(een="Zeg het")

    desk.press(Command("begin", "zwart/sales"))

    assert desk.playing.ui.written == ()


def test_an_entry_may_have_the_focus_at_first() -> None:
    playing = Letter(SampleGame(), state(is_moving=False))
    playing.first = SECOND

    desk = Desk(playing, measured, 1280, 720)
    desk.type("ja")

    assert playing.words_of("twee") == "ja"


def test_after_escape_nothing_but_the_player_puts_the_focus_back() -> None:
    playing = Letter(SampleGame(), state(is_moving=False))
    playing.first = FIRST
    desk = pressed(Desk(playing, measured, 1280, 720), "escape", "t", "t", "l")

    assert not desk.is_writing
    assert (playing.ui.settings.theme, playing.ui.language, playing.ui.written) == ("contrast", "en", ())


def test_the_hint_goes_when_something_is_written_and_the_height_stays() -> None:
    desk = letter()
    empty = box_of(desk)
    assert {piece.colour for piece in empty.pieces} == {"soft"}

    full = box_of(writing(desk, "J"))

    assert [(piece.text, piece.colour) for piece in full.pieces] == [("J", "ink")]
    assert full.rect.height == empty.rect.height


def test_an_entry_grows_with_what_is_written_and_the_rest_moves_down() -> None:
    desk = letter()
    low, next_ = box_of(desk).rect.height, box_of(desk, SECOND).rect.y

    writing(desk, LETTERS * 5)

    assert box_of(desk).rect.height > low
    assert box_of(desk, SECOND).rect.y - next_ == pytest.approx(box_of(desk).rect.height - low)


def test_an_entry_is_as_high_as_its_lines_and_never_lower_than_can_be_pressed() -> None:
    one, four = (
        laid_out(Screen("x", Entry("x", "", "x", lines=lines)), 1280, 720, 1.0, Setter(measured)).focus[0][0]
        for lines in (1, 4)
    )

    assert one.rect.height >= 44
    assert four.rect.height >= 4 * 26


def test_a_hint_of_many_words_is_shown_whole() -> None:
    entry = Entry("x", "", "x", hint=LETTERS * 4, lines=1)

    box = laid_out(Screen("x", Panel(entry)), 640, 400, 2.0, Setter(measured)).focus[0][0]

    assert box.pieces[-1].y + box.pieces[-1].size < box.rect.height


def test_there_is_a_caret_only_where_one_writes() -> None:
    desk = letter(een="Zeg", twee="Ja")
    assert box_of(desk).caret is None

    pressed(desk, "tab", "tab")

    assert box_of(desk).caret is None
    assert box_of(desk, SECOND).caret is not None


@pytest.mark.parametrize("text_size", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (1920, 1080), (800, 1100), (640, 400)])
@pytest.mark.parametrize("written", ["", LETTERS * 9, "verkoopondersteuningsafdeling" * 13, "ja " + " " * 397])
def test_nothing_written_leaves_its_entry(size: tuple[int, int], text_size: float, written: str) -> None:
    measure = Type(content.assets() / "fonts").measure
    ui = state(is_moving=False, text_size=text_size)
    desk = Desk(Letter(SampleGame(), ui), measure, *size)

    box = box_of(writing(desk, written))

    assert box.caret is not None
    across, down, high = box.caret
    assert 0 < across < box.rect.width - 2
    assert 0 < down < down + high < box.rect.height
    for piece in box.pieces:
        assert piece.x + measure(piece.text.rstrip(), piece.face, piece.size) <= box.rect.width
        assert piece.y + piece.size < box.rect.height


def test_the_page_follows_the_caret() -> None:
    desk = letter(size=(960, 540), text_size=2.0)
    desk.press(FIRST)

    for _ in range(6):
        desk.type(LETTERS)
        assert is_in_sight(desk)
    for _ in range(30):
        pressed(desk, "up") if desk.focus == FIRST else None
        assert desk.focus != FIRST or is_in_sight(desk)


def test_the_page_comes_back_when_words_are_taken_away() -> None:
    desk = writing(letter(size=(640, 400), text_size=2.0), "ja " + "a" * 390)
    scrolled = desk.frame.look.scrolled

    pressed(desk, *["backspace"] * 390)

    room = desk.layout.scroll
    assert room is not None
    assert desk.frame.look.scrolled < scrolled
    assert desk.frame.look.scrolled <= max(room.inner_height - room.rect.height, 0) + 1


def is_in_sight(desk: Desk) -> bool:
    """Whether the caret is in the scroll area."""
    box, room = box_of(desk), desk.layout.scroll
    assert room is not None
    assert box.caret is not None
    top = box.rect.y + box.caret[1] - desk.frame.look.scrolled
    return 0 <= top <= top + box.caret[2] <= room.rect.height


def test_the_page_keys_scroll_while_one_writes() -> None:
    desk = letter(size=(640, 400), text_size=2.0, een=LETTERS * 6)
    desk.press(FIRST)
    before = desk.frame.look.scrolled

    pressed(desk, "page up")

    assert desk.frame.look.scrolled < before
    assert desk.is_writing


def test_an_entry_is_itself_whatever_is_asked_of_its_ends() -> None:
    entry = Entry("x", "ja", "x", caret=99)

    assert (entry.at, replace(entry, caret=-3).at, replace(entry, caret=None).at) == (2, 0, 2)
    assert entry.typed("").words == "ja"


# In the window


def window_on(surface: pygame.Surface, **ui: object) -> Window:
    return Window(Letter(SampleGame(), state(is_moving=False, **ui)), content.assets(), surface)


def seen(window: Window) -> bytes:
    window.paint()
    return pygame.image.tobytes(window.surface, "RGB")


def key(window: Window, code: int, letters: str = "", mod: int = 0, text: str = "") -> None:
    """A key goes down, what it writes comes from the system, and it goes up."""
    window.handle(pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=letters))
    if text:
        window.handle(pygame.event.Event(pygame.TEXTINPUT, text=text))
    window.handle(pygame.event.Event(pygame.KEYUP, key=code, mod=mod, unicode=letters))


@pytest.mark.parametrize("theme", THEMES)
def test_the_caret_is_painted_where_it_is(display: Display, theme: str) -> None:
    window = window_on(display(1280, 720), theme=theme)
    window.desk.press(FIRST)
    window.desk.type("Joke")
    window.paint()
    box, room = box_of(window.desk), window.desk.layout.scroll
    assert room is not None
    assert box.caret is not None
    across, down = in_window(window.desk, FIRST, *box.caret[:2])

    column = {window.surface.get_at((round(across), round(down) + row))[:3] for row in range(2, 20)}

    assert column == {THEMES[theme]["ink"]}


def test_moving_the_caret_is_another_picture_and_back_the_same(display: Display) -> None:
    window = window_on(display(1280, 720))
    window.desk.press(FIRST)
    window.desk.type("Joke")
    first = seen(window)

    key(window, pygame.K_LEFT)
    assert seen(window) != first
    key(window, pygame.K_RIGHT)
    assert seen(window) == first


def test_nothing_is_painted_while_nobody_types(display: Display) -> None:
    window = window_on(display(1280, 720))
    window.desk.press(FIRST)
    window.paint()

    window.desk.move(1.0)

    assert not window.paint()
    assert not window.desk.is_moving


def test_characters_come_from_the_system_and_not_twice(display: Display) -> None:
    window = window_on(display(1280, 720))
    key(window, pygame.K_TAB, "\t")

    key(window, pygame.K_w, "W", pygame.KMOD_LSHIFT, "W")
    key(window, pygame.K_SPACE, " ", text=" ")
    key(window, pygame.K_3, "3", text="3")
    window.handle(pygame.event.Event(pygame.TEXTINPUT, text="ë"))  # of a dead key there is no key of its own
    key(window, pygame.K_DELETE, "\x7f")
    key(window, pygame.K_LEFT)
    key(window, pygame.K_DELETE, "\x7f")

    assert window.desk.playing.words_of("een") == "W 3"
    assert window.desk.screen.id == "letter"


def test_the_letter_of_the_key_that_led_to_an_entry_is_not_for_it(display: Display) -> None:
    surface = display(1280, 720)
    window = window_on(surface)
    assert isinstance(window.desk.playing, Letter)
    window.desk.playing.first = FIRST
    key(window, pygame.K_F1)

    window.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0, unicode=" "))
    assert window.desk.is_writing
    for _ in range(3):  # held for long
        window.handle(pygame.event.Event(pygame.TEXTINPUT, text=" "))
        window.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0, unicode=" "))
    window.handle(pygame.event.Event(pygame.KEYUP, key=pygame.K_SPACE, mod=0, unicode=" "))
    key(window, pygame.K_a, "a", text="a")

    assert window.desk.playing.words_of("een") == "a"


def test_a_key_for_what_is_being_put_together_is_not_for_the_entry(display: Display) -> None:
    window = window_on(display(1280, 720), written=(("een", "Jok"),))
    window.desk.press(FIRST)

    window.handle(pygame.event.Event(pygame.TEXTEDITING, text="´", start=0, length=1))
    key(window, pygame.K_BACKSPACE, "\b")
    window.handle(pygame.event.Event(pygame.TEXTINPUT, text="é"))
    assert window.desk.playing.words_of("een") == "Joké"
    key(window, pygame.K_BACKSPACE, "\b")
    assert window.desk.playing.words_of("een") == "Jok"


def test_what_was_copied_elsewhere_is_pasted(display: Display) -> None:
    window = window_on(display(1280, 720))
    window.desk.press(FIRST)
    pygame.scrap.put_text("uit de\nmail")

    key(window, pygame.K_v, "v", pygame.KMOD_LCTRL | pygame.KMOD_LMETA)

    assert window.desk.playing.words_of("een") == "uit de mail"


def test_the_system_is_asked_for_text_where_one_begins_to_write(
    display: Display, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(pygame.key, "start_text_input", lambda: asked.append("start"))
    window = window_on(display(1280, 720))
    assert asked == []

    key(window, pygame.K_TAB, "\t")
    key(window, pygame.K_a, "a", text="a")
    assert asked == ["start"]
    key(window, pygame.K_ESCAPE)
    key(window, pygame.K_TAB, "\t", pygame.KMOD_LSHIFT)
    key(window, pygame.K_TAB, "\t", pygame.KMOD_LSHIFT)

    assert asked == ["start", "start"]


def test_words_are_kept_when_the_window_closes_or_another_comes_before_it(display: Display) -> None:
    game = SampleGame()
    window = Window(Letter(game, state(is_moving=False)), content.assets(), display(640, 400))
    window.desk.press(FIRST)
    window.desk.type("Zeg")

    window.handle(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    assert game.noted == {"een": "Zeg"}
    window.desk.type("!")
    window.handle(pygame.event.Event(pygame.QUIT))
    assert game.noted == {"een": "Zeg!"}
