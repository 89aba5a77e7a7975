"""What an author claims of a story is read as conditions, with how it ends among what may be asked."""

from pathlib import Path

import pytest

from game.story import All, Compare, Is, Not
from tests.loading.stories import BASE, codes, loaded


def _claimed(claims: str, tmp_path: Path) -> list[tuple[str, object]]:
    story = loaded(f"{BASE}\nclaims:\n{claims}", tmp_path).story
    assert story is not None
    return [(claim.verb, claim.condition) for claim in story.claims]


def test_claims_are_read_in_the_order_of_how_much_they_ask(tmp_path: Path) -> None:
    claimed = _claimed("  never: [entangled(leads), result > 3]\n  always reachable: spoken(leads)\n", tmp_path)

    assert claimed == [
        ("always reachable", Is("spoken", ("leads",))),
        ("never", Is("entangled", ("leads",))),
        ("never", Compare("result", ">", 3)),
    ]


def test_a_claim_may_ask_how_it_ends(tmp_path: Path) -> None:
    claimed = _claimed("  reachable: ending == quiet\n  never: ending != quiet\n", tmp_path)

    assert claimed == [("reachable", Is("ending", ("quiet",))), ("never", Not(Is("ending", ("quiet",))))]


def test_repair_is_nothing_entangled_and_nothing_blocked(tmp_path: Path) -> None:
    ((_, repair),) = _claimed("  always reachable: repair\n", tmp_path)

    assert isinstance(repair, All)
    assert Not(Is("entangled", ("leads",))) in repair.parts
    assert Not(Is("blocked", ("henk", "mila"))) in repair.parts


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ("  never: ending == sunset\n", "S019"),
        ("  never: ending < quiet\n", "S059"),
        ("  sometimes: repair\n", "S030"),
        ("  never: entangled(lead)\n", "S015"),
    ],
)
def test_a_claim_that_cannot_be_read_is_told(claims: str, code: str, tmp_path: Path) -> None:
    assert codes(f"{BASE}\nclaims:\n{claims}", tmp_path) == [code]


def test_a_claim_may_say_that_a_number_is_never_out_of_its_range(tmp_path: Path) -> None:
    assert _claimed("  never: result > 99\n", tmp_path) == [("never", Compare("result", ">", 99))]


def test_only_a_claim_may_ask_how_it_ends(tmp_path: Path) -> None:
    text = BASE.replace("        go: later\n", "        go: [ending == quiet: later, otherwise: next]\n")

    assert "S018" in codes(text, tmp_path)


def test_a_fact_that_only_a_claim_asks_for_is_asked_for(tmp_path: Path) -> None:
    before = loaded(BASE, tmp_path).story
    after = loaded(f"{BASE}\nclaims:\n  never: result > 3\n", tmp_path).story

    assert before is not None
    assert after is not None
    assert before.fingerprint == after.fingerprint
