"""Two versions of a text in one: both can be read back out of it, whatever they are."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.comparing import wordwise


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Ik kan er zestig pakken.", "Ik kan er tachtig uithalen.", "Ik kan er [-zestig pakken-]{+tachtig uithalen+}."),
        ("Kom je?", "Kom je nog?", "Kom je{+ nog+}?"),
        ("Hij komt.", "Zij gaat naar huis", "[-Hij komt.-] {+Zij gaat naar huis+}"),
        ("", "Erbij.", "{+Erbij.+}"),
        ("Weg.", "", "[-Weg.-]"),
        ("Het {days} dagen.", "Het {days} *dagen*.", "Het {days} [-dagen-]{+*dagen*+}."),
    ],
)
def test_what_went_and_came_is_marked_word_by_word(before: str, after: str, told: str) -> None:
    assert wordwise(before, after) == told


_WORDS = st.lists(st.sampled_from(["ik", "jij", "zestig", "kan", "wat", "nog"]), min_size=1, max_size=12).map(" ".join)


@given(_WORDS, _WORDS)
def test_both_texts_can_be_read_back(before: str, after: str) -> None:
    told = wordwise(before, after)

    one = (
        re.sub(r" ?\{\+.*?\+\}", "", told)
        if told.startswith("[-") and "-] {+" in told
        else re.sub(r"\{\+.*?\+\}", "", told)
    )
    assert re.sub(r"\[-(.*?)-\]", r"\1", one) == before
    other = (
        re.sub(r"\[-.*?-\] (?=\{\+)", "", told)
        if told.count("[-") == 1 and "-] {+" in told
        else re.sub(r"\[-.*?-\]", "", told)
    )
    assert re.sub(r"\{\+(.*?)\+\}", r"\1", other) == after
