"""The proof's own words: both languages, with the same values, and each of them used."""

import re
from pathlib import Path

import pytest

from game.authoring.proofs import words
from game.authoring.proofs.words import keys

FOLDER = Path(words.__file__).parent


@pytest.mark.parametrize("key", keys())
def test_both_languages_say_the_same_with_the_same_values(key: str) -> None:
    nl, en = keys()[key]

    assert nl
    assert en
    assert set(re.findall(r"\{\w+\}", nl)) == set(re.findall(r"\{\w+\}", en))


def test_every_word_is_used_and_there_is_one_for_every_use() -> None:
    told = "\n".join(file.read_text("utf-8") for file in FOLDER.glob("templates/*"))
    used = set(re.findall(r"\b(?:w|in_language)\('([^']+)'", told))
    fields = {"did", "tempting", "cost", "ask"}

    assert used <= set(keys())
    assert not [key for key in keys() if f"'{key}'" not in told and key not in fields]
