"""The report's own words: both languages, and nothing in them that marks or cheers."""

import re
from pathlib import Path

import pytest

from game.reports import words
from game.reports.words import keys

TEMPLATES = Path(words.__file__).parent / "templates"
JUDGING = r"!|\b(goed|fout|beste?|slecht|score|punten|good|wrong|best|bad|scores?|great|helaas|jammer)\b"


@pytest.mark.parametrize("key", keys())
def test_both_languages_say_the_same_with_the_same_values_and_judge_nothing(key: str) -> None:
    nl, en = keys()[key]

    assert nl
    assert en
    assert set(re.findall(r"\{\w+\}", nl)) == set(re.findall(r"\{\w+\}", en))
    assert not re.search(JUDGING, f"{nl} {en}", re.IGNORECASE)


def test_the_templates_use_only_words_that_are_there() -> None:
    used = {key for path in TEMPLATES.glob("*.html") for key in re.findall(r"\bw\('([^']+)'", path.read_text("utf-8"))}

    assert used
    assert used <= set(keys())
