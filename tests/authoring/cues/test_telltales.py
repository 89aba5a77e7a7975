"""Tell-tale words: whole words, in every form, and held to how chance would spread them."""

from pathlib import Path

import pytest

from game.authoring.cues.lexicon import LEXICONS, count
from game.authoring.cues.telltales import telltales
from game.story import DRIVES
from tests.authoring.cues.material import about, keys, of_each_drive, points

PLAIN = "Dat hoor je morgen van mij."


def with_word(drive: str) -> dict[str, str]:
    return {each: "Dat doen we samen, morgen." if each == drive else PLAIN for each in DRIVES}


def test_a_word_that_gathers_in_one_kind_of_move_is_told(tmp_path: Path) -> None:
    found = telltales(points(tmp_path, *(of_each_drive(with_word("collaboration"), n) for n in range(6))), "nl")

    assert about(found, "samen").is_fault
    assert about(found, "soft").is_fault
    assert keys(about(found, "samen")) == [f"s{n}.collaboration" for n in range(6)]
    assert (
        about(found, "samen").says.nl
        == "«samen» in 6 zetten: ego 0, angst 0, functie 0, samenwerking 6 (p 0,000, grens 0,013)"
    )


def test_a_word_that_everybody_uses_is_fine(tmp_path: Path) -> None:
    found = telltales(points(tmp_path, *(of_each_drive(with_word(DRIVES[n % 4]), n) for n in range(8))), "nl")

    assert [finding.about for finding in found if finding.is_fault] == []


def test_a_word_that_stands_there_once_tells_nothing_yet(tmp_path: Path) -> None:
    found = about(telltales(points(tmp_path, of_each_drive(with_word("collaboration"))), "nl"), "samen")

    assert not found.can_tell


def test_a_language_whose_words_are_not_known_is_passed_over(tmp_path: Path) -> None:
    assert telltales(points(tmp_path, of_each_drive(with_word("ego"))), "fy") == []


@pytest.mark.parametrize(
    ("language", "list_of", "word", "text", "times"),
    [
        ("nl", "soft", "samen", "Samen, en de samenvatting niet.", 1),
        ("nl", "soft", "begrijp", "Ik begreep je, begrijp je dat?", 2),
        ("nl", "hard", "moet", "Je moest wel, het moeten ook.", 2),
        ("en", "soft", "honest", "Honestly? An honest answer.", 2),
        ("en", "hard", "must", "You have to. Haveto is no word.", 1),
    ],
)
def test_words_are_counted_whole_and_in_their_forms(
    language: str, list_of: str, word: str, text: str, times: int
) -> None:
    assert count(getattr(LEXICONS[language], list_of)[word], text) == times
