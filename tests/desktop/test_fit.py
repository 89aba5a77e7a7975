"""Everything fits, and nothing is cut off, squeezed or laid over something else: every word of every story, on every screen.

A theme is colours and nothing else, so what fits in one fits in all: nothing that lays out is told which one it is.
"""

from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from inspect import signature
from pkgutil import walk_packages

import pytest

from game import content
from game.desktop import screens
from game.desktop.commands import Command
from game.desktop.layout import Layout, Setter, faced, laid_out
from game.desktop.reading.walk import reading_of
from game.desktop.theme import PAPER, STYLES
from game.desktop.type import Type
from game.desktop.web_painting import Drawn
from game.desktop.widgets import Button, Column, Ink, Line, Panel, Row, Screen, Scroll, Stop, Text, Web
from game.desktop.window import SMALLEST
from game.drawing.labelling import label_text
from game.drawing.line_drawing import LineWords, draw_line
from game.drawing.shapes import Shape
from game.drawing.web_drawing import draw_web
from game.story import Narration, Script, Speech, Thought
from game.story import Text as Written
from tests.desktop import everything
from tests.desktop.everything import LANGUAGES, STORIES, Seat, longest, program, said, seats, texts_of, webs
from tests.desktop.fitting import drawn_faults, faults, widgets_of

TYPE = Type(content.assets() / "fonts")
LONG_WORD = 18
"""A word of more letters may be broken in a window smaller than 960×540, where it is wider than the whole column."""


@dataclass(frozen=True, slots=True)
class Manner:
    """A window, and how the reader wants the words."""

    size: tuple[int, int]
    text: float
    spacing: float = 1.0
    letters: str = "hyperlegible"

    @property
    def name(self) -> str:
        return f"{self.size[0]}x{self.size[1]}-{self.text:.0%}-{self.spacing}-{self.letters}"

    def lay_out(self, screen: Screen, setter: Setter) -> Layout:
        return laid_out(screen, *self.size, self.text, setter, None, self.spacing, self.letters)


MANNERS = (
    Manner((960, 540), 2.0),
    Manner((960, 540), 2.0, 1.5),
    Manner((960, 540), 2.0, letters="dyslexic"),
    Manner((960, 540), 2.0, 1.5, "dyslexic"),
    Manner((1280, 720), 1.0),
    Manner((1280, 720), 2.0, letters="dyslexic"),
    Manner(SMALLEST, 2.0),
    Manner(SMALLEST, 2.0, 1.5, "dyslexic"),
    Manner((800, 1100), 2.0),
)
CRAMPED = Manner(SMALLEST, 2.0, 1.5, "dyslexic")
every_manner = pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.name)
every_seat = pytest.mark.parametrize("seat", seats(), ids=lambda seat: seat.name)


@every_seat
@every_manner
def test_every_word_on_every_screen_fits(seat: Seat, manner: Manner) -> None:
    setter = Setter(TYPE.measure)

    found = [
        f"{name}: {fault}"
        for name, screen in everything.everything(seat)
        for fault in faults(screen, manner.lay_out(screen, setter), TYPE.measure)
    ]

    assert [fault for fault in found if not _is_long_word(fault, manner)] == []


def _is_long_word(fault: str, manner: Manner) -> bool:
    word = fault.partition("a word is broken: ")[2].partition(" in ")[0]
    return manner.size == SMALLEST and len(word) > LONG_WORD


@pytest.mark.parametrize("slug", STORIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_passage_choice_chapter_and_ending_of_every_story_was_looked_at(slug: str, language: str) -> None:
    story = program(slug).story
    looked_at = {each.what for seat in _seats_of(slug, language) for each in said(seat)}

    all_there_are = {
        f"passage {scene.id}.{passage.id}" for scene in story.scenes.values() for passage in scene.passages
    }
    all_there_are |= {f"choice {choice.key}" for choice in program(slug).choices}
    all_there_are |= {f"chapter {chapter.id}" for chapter in story.chapters}
    all_there_are |= {f"ending {ending}" for ending in story.endings}
    assert all_there_are - looked_at == set()


@pytest.mark.parametrize("slug", STORIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_every_passage_and_choice_was_looked_at(slug: str, language: str) -> None:
    shown = [words for seat in _seats_of(slug, language) for each in said(seat) for words in _words_on(each.screen)]
    everything_shown = "\n".join(shown)

    missing = [
        words
        for seat in _seats_of(slug, language)
        for text in _written(seat)
        if (words := texts_of(seat).plain(text, longest(slug))) not in everything_shown
    ]

    assert missing == []


def _seats_of(slug: str, language: str) -> list[Seat]:
    return [seat for seat in seats() if (seat.slug, seat.language) == (slug, language)]


def _written(seat: Seat) -> list[Written]:
    """What an author wrote to be read in play from a seat."""
    story, found = program(seat.slug).story, list[Written]()
    for at in program(seat.slug).passages:
        if texts_of(seat).sees_scene[at.scene]:
            found += _texts(at.passage.text, seat)
            found += [text for choice in at.passage.choices for text in _texts(choice.reply, seat)]
    for choice in program(seat.slug).choices:
        if choice.chair == seat.chair:
            closed = (choice.choice.closed, *(story.cast[person].unreachable for person in choice.choice.needs))
            found += [text for text in (choice.choice.do, choice.choice.say, *closed) if text]
        elif choice.choice.seen and texts_of(seat).sees_scene[choice.scene]:
            found.append(choice.choice.seen)
    return found


def _texts(script: Script, seat: Seat) -> list[Written]:
    parts = [line.part for line in script]
    thoughts = [part for part in parts if isinstance(part, Thought)]
    hidden = [part for part in thoughts if program(seat.slug).story.chair_of(part.person) not in (None, seat.chair)]
    return [part.text for part in parts if isinstance(part, Narration | Speech | Thought) and part not in hidden]


def _words_on(screen: Screen) -> list[str]:
    layout = _usual(screen)
    return [box.widget.name for outer in layout.boxes for box in (outer, *outer.inner) if isinstance(box.widget, Text)]


@cache
def _usual(screen: Screen) -> Layout:
    return laid_out(screen, 1280, 720, 1.0, Setter(lambda word, face, size: len(word) * size * 0.5))


def test_every_kind_of_screen_was_looked_at() -> None:
    modules = [import_module(each.name) for each in walk_packages(screens.__path__, f"{screens.__name__}.")]
    kinds = {name for module in modules for name in vars(module) if name.endswith("_screen")}

    assert len(kinds) > 15
    assert sorted(name for name in kinds if not hasattr(everything, name)) == []


def test_what_is_told_of_too_late_in_a_crowded_window_is_told_before_what_is_new() -> None:
    message = Panel(Text((Ink("Niet bewaard. " * 30),)), "own")
    talk = Scroll("talk", Column((Text((Ink("eerder"),)), Text((Ink("nieuw"),)))), anchor=1)
    layout = Manner(SMALLEST, 2.0).lay_out(Screen("x", Column((talk, message), grows=(0,))), Setter(TYPE.measure))

    assert layout.scroll
    assert [type(box.widget) for box in layout.scroll.inner] == [Text, Panel, Text, Text]
    assert layout.scroll.anchor == layout.scroll.inner[1].rect.y


@every_seat
def test_in_the_smallest_window_everything_can_still_be_read_aloud(seat: Seat) -> None:
    setter = Setter(TYPE.measure)
    for name, screen in everything.everything(seat):
        reading = reading_of(screen, CRAMPED.lay_out(screen, setter), None, 0, seat.language)

        stops = [stop.command for stop in widgets_of(screen.root) if isinstance(stop, Stop)]
        assert {node.command for node in reading.root.all() if node.command} == set(stops), name


def test_a_theme_has_no_say_in_what_is_where() -> None:
    assert "theme" not in str(signature(laid_out))


# Words in drawings


@every_seat
@every_manner
def test_words_in_drawings_are_within_them_and_apart(seat: Seat, manner: Manner) -> None:
    setter = Setter(TYPE.measure)
    drawings = {
        (box.widget, box.rect.width, box.rect.height, layout.scale)
        for _, screen in everything.everything(seat)
        if any(isinstance(widget, Web | Line) for widget in widgets_of(screen.root))
        for layout in [manner.lay_out(screen, setter)]
        for outer in layout.boxes
        for box in (outer, *outer.inner)
        if isinstance(box.widget, Web | Line)
    }

    found = [fault for drawing in drawings for fault in _faults_in(*drawing, manner)]

    assert drawings
    assert found == []


@every_seat
def test_the_words_of_the_web_are_apart_in_every_state_a_run_leads_to(seat: Seat) -> None:
    manner, states = Manner((960, 540), 2.0), webs(seat)
    layout = manner.lay_out(screens.web_screen(states[0], seat.language), Setter(TYPE.measure))
    box = next(box for box in layout.boxes if isinstance(box.widget, Web))

    found = [
        fault
        for web in states[::4]
        for fault in _faults_in(Web(web), box.rect.width, box.rect.height, layout.scale, manner)
    ]

    assert len(states) > 100
    assert found == []


def _faults_in(drawing: Web | Line, width: float, height: float, scale: float, manner: Manner) -> list[str]:
    drawn = Drawn(scale, manner.text, PAPER, TYPE, lambda *_: pytest.fail("no head is looked at"), manner.letters)
    size = (width, height)
    shapes: tuple[Shape, ...]
    text = label_text(size, scale, manner.text)
    if isinstance(drawing, Web):
        shapes = draw_web(drawing.view, *size, scale, 1.0, text, drawn.width)
    else:
        shapes = draw_line(drawing.view, LineWords(*drawing.words), *size, scale, text, drawn.width)
    return drawn_faults(shapes, size, drawn.width, scale * text)


# Letters


@pytest.mark.parametrize("letters", ["hyperlegible", "dyslexic"])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_no_letter_reaches_into_the_next_line_or_out_of_its_box(style: str, letters: str, text: float) -> None:
    setter = Setter(TYPE.measure)
    for size in ((1280, 720), (3840, 2160)):
        layout = laid_out(Screen("x", Text((Ink("Jij,\nÇg", style),))), *size, text, setter, None, 1.0, letters)
        box = layout.boxes[0]
        first, last = box.pieces[0], box.pieces[-1]
        font = TYPE.font(faced(STYLES[style].face, letters), first.size)
        reach = font.get_ascent() - min(metric[2] for metric in font.metrics("gjpqy,;Q") if metric)

        assert first.y + reach <= last.y + 1
        assert last.y + reach <= box.rect.height + 1


# What is looked for is found


def test_a_word_that_is_squeezed_is_found() -> None:
    squeezed = Row((Text((Ink("Verkoopcijfers"),)), Text((Ink("Verkoopcijfers"),))), (60.0, 1.0))

    assert any("a word is broken" in fault for fault in _found(Screen("x", Column((squeezed,)))))


def test_what_is_pushed_out_of_its_place_is_found() -> None:
    buttons = tuple(Button(Text((Ink("Een lange knop"),)), Command("quit"), "x") for _ in range(2))

    assert any("sticks out at the side" in fault for fault in _found(Screen("x", Row(buttons, (700.0, 700.0)))))


def test_what_lies_over_something_else_is_found() -> None:
    crowd = Column(tuple(Text((Ink("Een regel"),)) for _ in range(3)), gap=-20)

    assert any("on top of each other" in fault for fault in _found(Screen("x", crowd)))


def test_a_page_without_room_to_read_is_found() -> None:
    tall = Column((Text((Ink("een regel " * 500),)), Scroll("x", Column((Text((Ink("x"),)),)))), grows=(1,))

    assert any("of the height to read in" in fault for fault in _found(Screen("x", Panel(tall, fills=True))))


def test_words_that_are_missing_are_found() -> None:
    screen = Screen("x", Text((Ink("een twee drie"),)))
    layout = Manner((1280, 720), 1.0).lay_out(screen, Setter(TYPE.measure))
    piece = layout.boxes[0].pieces[0]
    cut = replace(layout, boxes=(replace(layout.boxes[0], pieces=(replace(piece, text="een t…"),)),))

    assert any("not all is there" in fault for fault in faults(screen, cut, TYPE.measure))


def _found(screen: Screen) -> list[str]:
    return faults(screen, Manner((1280, 720), 1.0).lay_out(screen, Setter(TYPE.measure)), TYPE.measure)
