"""The bag of words: it learns what the textbook learns, and never from the scene that it judges."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.cues.bag import Bag, Sample, sureness, weight

samples = st.lists(
    st.tuples(st.sampled_from("ABC"), st.sets(st.sampled_from("uvwxyz")), st.booleans()), min_size=1, max_size=12
)


def test_a_weight_is_that_of_the_textbook() -> None:
    """Manning, Raghavan & Schütze, Introduction to Information Retrieval (2008), example 13.2: the Bernoulli model finds
    P(Chinese|c) = 4/5, P(Japan|c) = 1/5, P(Chinese|not c) = P(Japan|not c) = 2/3, of three documents in c and one outside it."""
    assert weight(3, 3, 1, 1) == pytest.approx(log(4 / 5) - log(2 / 3))
    assert weight(0, 3, 1, 1) == pytest.approx(log(1 / 5) - log(2 / 3))


@given(samples, samples)
def test_a_move_is_judged_by_its_known_words_in_all_other_scenes(
    made: list[tuple[str, set[str], bool]], others: list[tuple[str, set[str], bool]]
) -> None:
    own = [Sample(scene, tuple(sorted(words))) for scene, words, _ in made]
    beside = [Sample("", tuple(sorted(words))) for _, words, _ in others]
    is_one = [one for _, _, one in (*made, *others)]

    found = Bag(own, beside).held_out(is_one)

    for sample, value in zip(own, found, strict=True):
        rest = [
            (other.words, one)
            for other, one in zip((*own, *beside), is_one, strict=True)
            if other.scene != sample.scene
        ]
        assert value == pytest.approx(naive(sample.words, rest))


def naive(words: tuple[str, ...], rest: list[tuple[tuple[str, ...], bool]]) -> float:
    ones = [held for held, one in rest if one]
    others = [held for held, one in rest if not one]
    known = [word for word in words if any(word in held for held, _ in rest)]
    weights = [
        weight(sum(word in held for held in ones), len(ones), sum(word in held for held in others), len(others))
        for word in known
    ]
    return sum(weights) / len(weights) if weights else 0.0


def test_what_only_one_scene_says_tells_nothing() -> None:
    bag = Bag([Sample("A", ("noten",)), Sample("A", ("blik",)), Sample("B", ("koffie",))])

    assert bag.held_out([True, False, False]) == [0.0, 0.0, 0.0]


def test_the_words_that_did_it_are_named() -> None:
    bag = Bag([Sample("A", ("samen", "koffie")), Sample("B", ("samen", "noten")), Sample("C", ("koffie", "noten"))])

    assert bag.because(0, [True, True, False], 4) == ["samen"]
    assert [word for sure, word, *_ in bag.telling([True, True, False], 2) if sure > 0] == ["samen"]


def test_a_word_that_is_as_usual_on_both_sides_is_no_surprise() -> None:
    assert sureness(2, 10, 4, 20) == pytest.approx(0, abs=0.1)
    assert sureness(9, 10, 1, 20) > 2
