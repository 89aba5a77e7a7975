"""Position: the game's shuffle passes, an order that follows the author's does not, and the author's own is held to chance."""

from collections.abc import Sequence
from pathlib import Path

from game.authoring.cues.position import position
from game.play import Offer
from game.story import DRIVES
from tests.authoring.cues.material import about, keys, of_each_drive, points

SAME = dict.fromkeys(DRIVES, "Nou, tot morgen dan.")


def unshuffled(offers: Sequence[Offer], seed: int) -> Sequence[Offer]:
    del seed
    return offers


def genuine_first(offers: Sequence[Offer], seed: int) -> Sequence[Offer]:
    """An order that leaks: shuffled by the seed, but the genuine move goes first."""
    turned = [*offers[seed % len(offers) :], *offers[: seed % len(offers)]]
    return sorted(turned, key=lambda offer: offer.choice.choice.drive != "collaboration")


def test_the_order_that_is_shown_carries_nothing(tmp_path: Path) -> None:
    made = points(tmp_path, *(of_each_drive(SAME, n) for n in range(8)))

    assert [finding.about for finding in position(made) if finding.is_fault] == []


def test_an_order_that_is_the_authors_is_told(tmp_path: Path) -> None:
    made = points(tmp_path, *(of_each_drive(SAME, n) for n in range(8)))

    found = about(position(made, unshuffled), "shuffled")

    assert found.is_fault
    assert found.figure == 1


def test_an_order_that_knows_the_genuine_move_is_told(tmp_path: Path) -> None:
    made = points(tmp_path, *(of_each_drive(SAME, n) for n in range(8)))

    found = about(position(made, genuine_first), "first shown")

    assert found.is_fault
    assert found.figure == 0.75
    assert "samenwerking" in found.says.nl


def test_a_kind_of_move_that_is_always_written_first_is_told(tmp_path: Path) -> None:
    made = points(tmp_path, *(of_each_drive(SAME, DRIVES.index("fear")) for _ in range(6)))

    found = about(position(made), "written first fear")

    assert found.is_fault
    assert keys(found) == [f"s{n}.fear" for n in range(6)]
