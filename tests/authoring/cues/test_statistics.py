"""The statistics: each against brute force, or against enumeration of everything that chance could have given."""

import statistics
from itertools import combinations, permutations, product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.cues.statistics import (
    auc,
    chance_of_at_least,
    chance_of_one,
    chance_of_overlap,
    correlation,
    percentile,
)

few = st.lists(st.integers(0, 5), max_size=6)


@given(st.lists(st.tuples(few, few), max_size=4))
def test_auc_is_the_share_of_pairs_of_a_group_in_which_the_first_is_above(
    groups: list[tuple[list[int], list[int]]],
) -> None:
    found = auc(groups)

    pairs = [(one, other) for ones, others in groups for one in ones for other in others]
    expected = sum((one > other) + (one == other) / 2 for one, other in pairs) / len(pairs) if pairs else None
    assert found == (pytest.approx(expected) if pairs else None)


@given(st.lists(st.floats(0, 1), max_size=8), st.integers(0, 9))
def test_the_chance_of_so_many_hits_is_what_all_outcomes_add_up_to(chances: list[float], times: int) -> None:
    found = chance_of_at_least(times, chances)

    ends = product((0, 1), repeat=len(chances))
    expected = sum(
        prod(chance if hit else 1 - chance for hit, chance in zip(end, chances, strict=True))
        for end in ends
        if sum(end) >= times
    )
    assert found == pytest.approx(expected, abs=1e-9)


@given(st.lists(st.permutations("aabc"), min_size=1, max_size=3), st.integers(0, 3))
def test_it_is_the_exact_permutation_test_of_how_often_a_kind_comes_first(points: list[list[str]], times: int) -> None:
    found = chance_of_at_least(times, [chance_of_one(2, 1, 4) for _ in points])

    dealt = list(product(*(list(permutations(point)) for point in points)))
    assert found == pytest.approx(sum(sum(p[0] == "a" for p in deal) >= times for deal in dealt) / len(dealt))


@given(st.integers(1, 7), st.data())
def test_the_chances_of_drawing_are_those_of_all_draws(total: int, data: st.DataObject) -> None:
    kind, drawn = data.draw(st.integers(0, total)), data.draw(st.integers(0, total))
    times = data.draw(st.integers(0, total))

    one, overlap = chance_of_one(kind, drawn, total), chance_of_overlap(times, kind, drawn, total)

    draws = [sum(thing < kind for thing in draw) for draw in combinations(range(total), drawn)]
    assert one == pytest.approx(sum(hits >= 1 for hits in draws) / len(draws))
    assert overlap == pytest.approx(sum(hits >= times for hits in draws) / len(draws))


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=12))
def test_correlation_is_pearsons(pairs: list[tuple[int, int]]) -> None:
    found = correlation(pairs)

    if len(pairs) < 3 or any(len({pair[side] for pair in pairs}) == 1 for side in (0, 1)):
        assert found is None
    else:
        assert found == pytest.approx(statistics.correlation([x for x, _ in pairs], [y for _, y in pairs]))


@given(st.integers(0, 6), st.lists(st.integers(0, 6), min_size=1, max_size=9))
def test_a_percentile_counts_what_is_below_and_half_of_what_is_alike(value: int, others: list[int]) -> None:
    found = percentile(value, sorted(others))

    expected = sum((other < value) + (other == value) / 2 for other in others) / len(others)
    assert found == pytest.approx(100 * expected)
