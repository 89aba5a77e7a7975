"""In which order things are told, and what is told only once."""

from dataclasses import replace

from game.presenting.debriefing.sharing import shared, ways
from tests.reports.sample import whole


def test_every_moment_is_told_in_full_under_one_quality() -> None:
    qualities = whole("nl").qualities
    full = [each.quote.step for share in shared(qualities) for each in share.full]

    assert sorted(full) == sorted({each.quote.step for quality in qualities for each in quality.evidence})


def test_no_evidence_is_lost() -> None:
    for share in shared(whole("nl").qualities):
        kept = [*share.full, *(each.evidence for each in share.elsewhere)]

        assert {each.quote.step for each in kept} == {each.quote.step for each in share.quality.evidence}


def test_each_quality_tells_the_most_telling_that_the_others_left_it() -> None:
    first, second, _ = shared(whole("nl").qualities)

    assert first.full[0] == first.quality.evidence[0]
    assert second.full
    assert all(share.full for share in shared(whole("en", "marketing").qualities))


def test_a_quality_that_was_not_to_be_seen_is_still_there() -> None:
    one, *others = whole("nl").qualities

    assert shared((replace(one, evidence=()), *others))[0].full == ()


def test_two_ways_by_the_same_picks_are_told_once() -> None:
    turn = whole("nl").turns[0]
    way = turn.ways[0]
    both = ways(replace(turn, ways=(way, replace(way, said=turn.ways[1].said))))

    assert [(each.said, each.others) for each in both] == [((way.said, turn.ways[1].said), way.others)]
