"""What is said of a thing, and on which change: what came first, then the focus; once."""

from dataclasses import replace

import pytest

from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Rect
from game.desktop.reading import Node, Reading, Teller, Told, reading_of, said_of
from game.desktop.reading.saying import again
from tests.desktop.sample import SampleGame, measured, playing

PLACE = Rect(0, 0, 10, 10)


@pytest.mark.parametrize(
    ("node", "dutch", "english"),
    [
        (Node(9, "text", "Het regent.", PLACE), "Het regent.", "Het regent."),
        (Node(9, "button", "Menu (Esc)", PLACE), "Menu (Esc). knop.", "Menu (Esc). button."),
        (
            Node(9, "choice", "Donderdag.", PLACE, position=(2, 3), number=1),
            "Donderdag. keuze. 2 van 3. toets 1.",
            "Donderdag. choice. 2 of 3. key 1.",
        ),
        (
            Node(9, "choice", "Vraag Joke. Nu niet: ze is in Zwolle.", PLACE, position=(3, 3), is_closed=True),
            "Vraag Joke. Nu niet: ze is in Zwolle. keuze. 3 van 3.",
            "Vraag Joke. Nu niet: ze is in Zwolle. choice. 3 of 3.",
        ),
        (
            Node(9, "radio", "Stil: aan", PLACE, is_on=True, position=(2, 2)),
            "Stil: aan. een van de mogelijkheden. gekozen. 2 van 2.",
            "Stil: aan. one of several. chosen. 2 of 2.",
        ),
        (
            Node(9, "entry", "Met wie?", PLACE),
            "Met wie?. schrijfveld. nog leeg.",
            "Met wie?. writing field. still empty.",
        ),
        (Node(9, "entry", "Wie", PLACE, value="Mila"), "Wie. schrijfveld. Mila.", "Wie. writing field. Mila."),
        (Node(9, "progress", "", PLACE, share=0.4), "voortgang. 40%.", "progress. 40%."),
    ],
)
def test_a_thing_is_said_with_what_it_is_its_state_and_its_place(node: Node, dutch: str, english: str) -> None:
    assert said_of(node, "nl") == dutch
    assert said_of(node, "en") == english


class Listener:
    """Somebody who hears a desk."""

    def __init__(self, game: SampleGame | None = None) -> None:
        self.desk = Desk(playing(game), measured, 1280, 720)
        self._teller = Teller()

    def reading(self) -> Reading:
        desk = self.desk
        return reading_of(desk.screen, desk.layout, desk.focus, desk.scrolled_to, desk.playing.ui.language)

    def hears(self, *keys: str) -> Told:
        """Press keys, listening only after the last."""
        for key in keys:
            self.desk.key(key)
        return self._teller.told(self.reading())


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_the_first_screen_is_told_with_what_has_the_focus(listener: Listener) -> None:
    told = listener.hears()

    assert told.news == "Verwikkeld\nWat er tussen mensen zit, en wie het zegt."
    assert told.focus == "Begin ‘Het zwarte gat’. Vierhonderdtwaalf kaartjes, negen klanten. ongeveer 25 minuten. knop."


def test_nothing_is_told_twice(listener: Listener) -> None:
    listener.hears()

    assert listener.hears() == Told()


def test_moving_the_focus_tells_only_that(listener: Listener) -> None:
    listener.hears()

    assert listener.hears("tab") == Told(focus="kapot: Dit verhaal kan zo niet gespeeld worden. knop.")


def test_reading_on_tells_what_came_and_not_what_was_there(listener: Listener) -> None:
    listener.hears("enter", "enter")

    told = listener.hears("enter")

    assert told.news == "Joke, ernstig: “En dat voor tachtigduizend euro.”\n3 keuzes."
    assert (
        told.choices.split("\n")[0]
        == "Je zet de beker neer. Donderdag bellen jij en ik er tien. keuze. 1 van 3. toets 1."
    )
    assert len(told.choices.split("\n")) == 3


def test_the_choices_of_any_page_are_told() -> None:
    page = Node(9, "page", "", PLACE, (Node(10, "choice", "Ze is boos.", PLACE, position=(1, 1), number=1),))
    mirror = Reading(Node(1, "window", "De spiegel", PLACE, (page,)), 9, "mirror", "De spiegel", "nl", "Wat deed het?")

    told = Teller().told(mirror)

    assert told == Told("De spiegel\nWat deed het?\nEén keuze.", "Ze is boos. keuze. 1 van 1. toets 1.")


def test_a_pick_tells_ones_own_words_and_the_answer(listener: Listener) -> None:
    listener.hears("enter", "enter", "enter")

    told = listener.hears("1")

    assert told.news.split("\n") == [
        "Je schuift de lijst over tafel.",
        "Jij: “Zestig procent heb ik nooit gebeld.”",
        "Mila, open en rustig: “Donderdag.”",
    ]


def test_the_play_is_not_told_again_by_coming_back_to_it(listener: Listener) -> None:
    listener.hears("enter", "enter")
    web = listener.hears("w")

    back = listener.hears("escape")

    assert web.news.startswith("Het web\nKnoop ‘De leads’ tussen jij en Mila: roert zich, strakker.")
    assert back == Told(focus="Verder. knop.")


def test_another_screen_is_told_each_time_it_is_opened(listener: Listener) -> None:
    listener.hears("enter", "enter")

    assert listener.hears("w").news == (listener.hears("escape"), listener.hears("w"))[1].news != ""


def test_a_message_is_told_when_it_comes() -> None:
    game = SampleGame()
    listener = Listener(game)
    listener.hears("enter", "enter", "enter")
    game.is_refusing = True

    assert listener.hears("1").news == "dat is hier niet"


def test_the_same_words_in_the_other_language_are_told(listener: Listener) -> None:
    listener.hears("enter", "enter")

    assert "In English." in listener.hears("l").news


def test_what_a_press_changes_on_the_thing_itself_is_told(listener: Listener) -> None:
    listener.hears("f2")
    listener.desk.attend(Command("set", "is_mute =1"))
    listener.hears()

    assert listener.hears("enter").focus == "Alles stil: ja. een van de mogelijkheden. gekozen. 2 van 2."


def entry(value: str, caret: int) -> Reading:
    node = Node(9, "entry", "Met wie?", PLACE, command=Command("write", "wie"), value=value, caret=caret)
    return Reading(Node(1, "window", "T", PLACE, (node,)), 9, "debrief", "T", "nl")


@pytest.mark.parametrize(
    ("before", "after", "heard"),
    [
        ("", "M", ""),
        ("Bel", "Bel ", "Bel"),
        ("Bel Mila", "Bel Mila,", ""),
        ("Bel Mila", "Bel Mil", "a"),
        ("aa", "a", "a"),
        ("", "Bel Mila nu ", "nu"),
    ],
)
def test_of_what_is_written_a_word_is_told_when_it_is_done_and_what_is_taken_away(
    before: str, after: str, heard: str
) -> None:
    teller = Teller()
    teller.told(entry(before, len(before)))

    assert teller.told(entry(after, len(after))).focus == heard


def test_again_says_all_of_it(listener: Listener) -> None:
    listener.hears("enter", "enter", "enter", "down")

    said = again(listener.reading())

    assert said.news == "Joke, ernstig: “En dat voor tachtigduizend euro.”\n3 keuzes."
    assert said.focus == said.choices.split("\n")[0]
    assert said.words.split("\n")[-1] == said.focus


def test_a_single_choice_is_counted_in_words(listener: Listener) -> None:
    listener.hears("enter", "enter", "enter")
    now = listener.reading()
    page = now.root.children[-1]
    (group,) = (node for node in page.children if node.role == "choices")
    one = replace(group, children=group.children[:1])
    alone = replace(now, root=replace(now.root, children=(one,)))

    assert again(alone).news.endswith("\nEén keuze.")
