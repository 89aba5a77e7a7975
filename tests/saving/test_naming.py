"""Names: on one line, of what can be seen, and the same where people would read the same."""

import pytest

from game.saving import is_same_name, tidied


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Noor", "Noor"),
        ("  Noor \n van\tDijk ", "Noor van Dijk"),
        ("Jose\u0301", "Jos\u00e9"),
        ("../../etc", "../../etc"),
        ("A\u202eb\u200bc\x00", "Abc"),
        ("\u200b \x07", ""),
        ("\ud800", ""),
        ("李小龍 🐢", "李小龍 🐢"),
    ],
)
def test_a_name_keeps_what_can_be_seen_of_it_on_one_line(name: str, kept: str) -> None:
    assert tidied(name) == kept


def test_tidying_twice_is_tidying_once() -> None:
    assert tidied(tidied(" e\u0301  x\u200d ")) == tidied(" e\u0301  x\u200d ")


@pytest.mark.parametrize("other", ["noor", " NOOR ", "Ｎｏｏｒ"])
def test_names_that_read_the_same_are_the_same(other: str) -> None:
    assert is_same_name("Noor", other)


def test_an_accent_makes_another_name() -> None:
    assert not is_same_name("Noor", "Nóór")
