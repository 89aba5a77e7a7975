"""The map's own words: both languages, with the same values."""

import re
from pathlib import Path

import pytest

from game.authoring.mapping import words
from game.authoring.mapping.words import keys

FOLDER = Path(words.__file__).parent


@pytest.mark.parametrize("key", keys())
def test_both_languages_say_the_same_with_the_same_values(key: str) -> None:
    nl, en = keys()[key]

    assert nl
    assert en
    assert set(re.findall(r"\{\w+\}", nl)) == set(re.findall(r"\{\w+\}", en))


def test_every_word_is_used_and_there_is_one_for_every_use() -> None:
    files = [*FOLDER.glob("templates/*"), *(file for file in FOLDER.glob("*.py") if file.name != "words.py")]
    told = "\n".join(file.read_text("utf-8") for file in files)
    in_templates = set(re.findall(r"\bw\('([^']+)'", told))

    assert in_templates <= set(keys())
    assert not [key for key in keys() if f"'{key}'" not in told and f'"{key}"' not in told]
