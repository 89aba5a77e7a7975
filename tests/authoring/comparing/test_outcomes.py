"""What an edit does to how a story ends: exact where it can be, honest where it cannot, and each thing with the way there."""

from fractions import Fraction
from pathlib import Path

from game.authoring.comparing import BUDGET, Ends, Reach, ends_of
from game.exploring import Witness
from game.play import Pick, Program, replay
from tests.authoring.comparing.test_breaking import versions


def ends(folder: Path, *swaps: str, budget: int = BUDGET) -> tuple[Ends | None, Program, Program]:
    _, before, _, after = versions(folder, *swaps)
    return ends_of(before, after, budget, lambda transitions, futures: None), before, after


def test_words_alone_change_no_outcome_and_are_not_searched_for(tmp_path: Path) -> None:
    found, _, _ = ends(tmp_path, "Donderdag *dan*", "Vrijdag")

    assert found is None


def test_shares_and_runs_are_exact_in_both_versions(tmp_path: Path) -> None:
    found, _, _ = ends(tmp_path, "does: speaks leads, settles leads", "does: speaks leads")

    assert found is not None
    assert found.before.is_whole
    assert found.before.shares == {"goed": Fraction(1, 3), "rest": Fraction(2, 3)}
    assert found.after.shares == {"goed": Fraction(0), "rest": Fraction(1)}
    assert (found.before.runs, found.after.runs) == (6, 6)


def test_what_cannot_be_reached_any_more_is_told_with_the_way_that_led_there(tmp_path: Path) -> None:
    found, before, _ = ends(tmp_path, "does: speaks leads, settles leads", "does: speaks leads")

    assert found is not None
    (reach,) = found.reaches
    assert (reach.what, reach.name, reach.how, reach.is_certain) == ("ending", "goed", "before", True)
    assert reach.witness is not None
    picks = [Pick(before.by_key[key].chair, key) for key in reach.witness.picks]
    session, held = replay(before, reach.witness.seed, None, {}, picks)
    assert (held, before.endings[session.state.ending]) == (2, "goed")


def test_what_can_be_reached_now_is_told_with_the_way(tmp_path: Path) -> None:
    found, _, _ = ends(tmp_path, "when: result > 5", "when: result > -5")

    assert found is not None
    assert [(reach.name, reach.how, reach.witness) for reach in found.reaches] == [
        ("een.bel", "now", Witness(0, ("een.bel",))),
        ("een.droom", "now", Witness(0, ("een.droom",))),
    ]


def test_what_is_new_and_out_of_reach_is_told(tmp_path: Path) -> None:
    found, _, _ = ends(tmp_path, "  rest: {", "  nooit: {title: Nooit, when: result > 9, text: Nooit.}\n  rest: {")

    assert found is not None
    assert found.reaches == (Reach("ending", "nooit", "never", None, is_certain=True),)


def test_a_rename_changes_nothing_that_is_reached(tmp_path: Path) -> None:
    found, _, _ = ends(tmp_path, "knik:", "buig:", "punt:", "plek:")

    assert found is not None
    assert found.reaches == ()
    assert found.before.shares == found.after.shares


def test_without_the_budget_to_look_through_all_it_plays_and_says_that_it_is_not_certain(tmp_path: Path) -> None:
    found, _, _ = ends(tmp_path, "does: speaks leads, settles leads", "does: speaks leads", budget=1)

    assert found is not None
    assert not found.before.is_whole
    assert abs(found.before.shares["goed"] - Fraction(1, 3)) < Fraction(1, 20)
    (reach,) = found.reaches
    assert (reach.name, reach.how, reach.is_certain) == ("goed", "before", False)
