"""A kept moment as it is shown: the stage as it stood then, and the last that was said."""

from pathlib import Path

from game.play import Session
from game.presenting import Block, PersonView, Span, Texts, read_blocks
from game.presenting.moments import LONGEST, last_words, moment_view
from tests.small import NOTHING, choice, program_from, scene, story_text

MILA = PersonView("mila", "Mila Aydin", "Mila", "", "marketing", "mila")


def said(words: str) -> Block:
    return Block("said", (Span(words),), MILA, "tense")


def told(words: str) -> Block:
    return Block("told", (Span(words),))


def test_the_last_that_was_said_is_told_with_who_and_their_face() -> None:
    last = last_words((Block("scene"), said("Eén."), said("Twee."), told("Het regent."), Block("pause")))

    assert last is not None
    assert (last.words, last.is_said, last.person, last.face) == ("Twee.", True, MILA, "tense")


def test_what_was_said_in_an_earlier_scene_is_not_of_this_moment() -> None:
    last = last_words((Block("scene"), said("Eén."), Block("scene"), told("Het regent.")))

    assert last is not None
    assert (last.words, last.is_said, last.person) == ("Het regent.", False, None)


def test_before_anything_is_to_be_read_there_are_no_last_words() -> None:
    assert last_words(()) is None
    assert last_words((said("Eén."), Block("scene", (Span("Twee bekers"),)))) is None


def test_many_words_are_cut_at_the_end_of_a_word() -> None:
    last = last_words((said("woord, " * 60),))

    assert last is not None
    assert len(last.words) <= LONGEST + 1
    assert last.words.endswith("woord…")


def test_one_word_without_end_is_cut_too() -> None:
    last = last_words((said("a" * 1000),))

    assert last is not None
    assert last.words == "a" * LONGEST + "…"


def begun(folder: Path) -> tuple[Session, Texts]:
    whole = story_text(scene("een", NOTHING + choice("wek", "result +1")), scene("twee", NOTHING))
    made = program_from(whole, folder)
    return Session.begin(made, 4, "sales", {}), Texts(made, "nl", "sales")


def test_a_moment_is_what_stood_there_after_so_many_blocks(tmp_path: Path) -> None:
    session, texts = begun(tmp_path)
    read = len(read_blocks(session, texts))

    then = moment_view("m", "Hier", session.pick("een.wek"), texts, read, 1000.0)

    assert then == moment_view("m", "Hier", session, texts, 0, 1000.0)
    assert (then.story, then.chapter, then.you.id) == ("Proef", "Maandag", "henk")
    assert then.stage.title
    assert then.last


def test_more_blocks_than_there_are_is_all_of_them(tmp_path: Path) -> None:
    session, texts = begun(tmp_path)

    assert moment_view("m", "Hier", session, texts, 9_999, 0.0) == moment_view("m", "Hier", session, texts, 0, 0.0)
