"""The screens as plain values: what is on them, in which order, under which names."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import TypeVar

import pytest

from game.desktop import words as window_words
from game.desktop.commands import Command
from game.desktop.screens import history_screen, play_screen, title_screen, web_screen
from game.desktop.screens.parts import came_to_state
from game.desktop.screens.play import stage_at
from game.desktop.standing import stood
from game.desktop.widgets import Button, Row, Screen, Sign, Stage, Text, Web
from game.presenting import CameTo, PlayView, Standing
from game.story import ComplicationState
from tests.desktop.sample import HENK, JOKE, MILA, STORY, TROUBLE, WEB, SampleGame

Kind = TypeVar("Kind")


def found(value: object, kind: type[Kind]) -> Iterator[Kind]:
    """Every widget of a kind in a tree, in reading order."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for each in value:
            yield from found(each, kind)
    elif is_dataclass(value):
        for field in fields(value):
            yield from found(getattr(value, field.name), kind)


def read_on(screen: Screen) -> str:
    return "\n".join(text.name for text in found(screen.root, Text))


def begun(picks: int = 0) -> PlayView:
    game = SampleGame()
    game.picks = picks
    return game.view("nl")


def test_the_play_shows_only_what_has_been_read() -> None:
    screen = play_screen(begun(), 5, 0, "nl")

    assert "Negen serieuze" in read_on(screen)
    assert "tachtigduizend" not in read_on(screen)


def test_the_choices_come_when_everything_was_read_and_not_before() -> None:
    view = begun()

    assert not [button for button in found(play_screen(view, 5, 0, "nl").root, Button) if button.role == "choice"]
    assert len([b for b in found(play_screen(view, 7, 0, "nl").root, Button) if b.role == "choice"]) == 3


def test_a_choice_says_its_words_its_place_in_the_set_and_its_number() -> None:
    choices = [b for b in found(play_screen(begun(), 7, 0, "nl").root, Button) if b.role == "choice"]

    assert [(c.number, c.position, c.is_open) for c in choices] == [
        (1, (1, 3), True),
        (None, (2, 3), False),
        (2, (3, 3), True),
    ]
    assert choices[0].name == "Je zet de beker neer. Donderdag bellen jij en ik er tien."


def test_a_closed_choice_gives_its_reason() -> None:
    closed = [b for b in found(play_screen(begun(), 7, 0, "nl").root, Button) if not b.is_open]

    assert "Joke is de hele dag in Zwolle." in closed[0].name


def test_the_stage_changes_with_what_was_read_last() -> None:
    view = begun()

    assert [s.person for s in stage_at(view.blocks, 5).people] == [MILA]
    assert [s.person for s in stage_at(view.blocks, 7).people] == [MILA, JOKE]


def test_the_stage_can_be_told() -> None:
    stage = next(found(play_screen(begun(), 7, 0, "nl").root, Stage))

    assert stage.alt == "Twee bekers koffie, ochtend: Mila, Joke"


def test_the_chapter_above_the_text_is_the_one_that_is_being_read() -> None:
    assert play_screen(begun(picks=1), 5, 0, "nl").title == "Het zwarte gat: Maandag"


def test_a_message_of_the_game_is_on_the_page() -> None:
    assert "dat is hier niet" in read_on(play_screen(begun(), 7, 0, "nl", "dat is hier niet"))


def test_the_history_has_all_that_was_said() -> None:
    text = read_on(history_screen(begun(picks=1), 10, "nl"))

    assert "Negen serieuze" in text
    assert "Zestig procent" in text


def test_the_web_is_there_as_a_picture_and_in_words() -> None:
    screen = web_screen(WEB, "nl")

    assert [web.view for web in found(screen.root, Web)] == [WEB]
    assert WEB.in_words[0] in read_on(screen)
    assert "De sheet." in read_on(screen)


def test_every_knot_has_its_number_before_its_title_in_the_words_beside_the_web() -> None:
    rows = [row for row in found(web_screen(WEB, "nl").root, Row) if row.children and isinstance(row.children[0], Sign)]
    told = [(next(found(row, Sign)).name, next(found(row, Text)).name) for row in rows]

    assert told == [(str(number), knot.title) for number, knot in enumerate(WEB.knots, 1)]


@pytest.mark.parametrize("state", ["stirring", "spoken", "untangled", "entangled"])
def test_what_a_complication_came_to_has_its_knot_before_it_and_nobodys_colour(state: ComplicationState) -> None:
    came_to = came_to_state(CameTo("De leads", state, "in een woord", "", (HENK, MILA)))
    sign, words = next(found(came_to, Sign)), next(found(came_to, Text))

    assert (sign.of, sign.name, sign.sides) == ("knot", state, ("sales", "marketing"))
    assert {ink.colour for ink in words.ink} <= {"ink", "soft"}


def test_the_title_offers_to_begin_each_story_and_shows_one_with_faults() -> None:
    commands = [button.command for button in found(title_screen((STORY, TROUBLE), None, "nl").root, Button)]

    assert commands[:2] == [Command("story", "zwart"), Command("story", "kapot")]


@pytest.mark.parametrize("picks", [0, 1, 2])
def test_every_button_has_a_name_and_a_command_of_its_own(picks: int) -> None:
    view = begun(picks)

    buttons = list(found(play_screen(view, len(view.blocks), 0, "nl").root, Button))

    assert all(button.name for button in buttons)
    assert len({button.command for button in buttons}) == len(buttons)


def test_both_languages_have_every_word_and_ask_for_the_same_values() -> None:
    for dutch, english in window_words.all_words().values():
        assert dutch
        assert english
        assert sorted(_slots(dutch)) == sorted(_slots(english))


def test_the_words_of_the_window_have_the_apostrophes_of_a_printer() -> None:
    straight = re.compile(r"\w'\w")

    assert [words for pair in window_words.all_words().values() for words in pair if straight.search(words)] == []


def test_the_words_of_the_window_have_no_exclamation_marks() -> None:
    assert [words for pair in window_words.all_words().values() for words in pair if "!" in words] == []


@pytest.mark.parametrize("count", range(1, 7))
def test_people_on_the_stage_stand_within_it_and_apart(count: int) -> None:
    people = tuple(Standing((HENK, MILA, JOKE)[n % 3], "calm", n == 0) for n in range(count))

    places = stood(people, 640, 720)

    middles = sorted(place.middle for place in places)
    assert all(0 < middle < 640 for middle in middles)
    assert all(b - a > 640 / (count + 2) for a, b in pairwise(middles))
    assert places[-1].standing.is_speaking
    assert all(place.height < 720 * 0.7 for place in places)


def test_who_stands_on_the_right_looks_to_the_left() -> None:
    places = stood((Standing(MILA, "calm"), Standing(JOKE, "calm")), 640, 720)

    assert [place.is_flipped for place in sorted(places, key=lambda place: place.middle)] == [False, True]


def _slots(words: str) -> list[str]:
    return [part.split("}")[0] for part in words.split("{")[1:]]
