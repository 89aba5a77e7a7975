"""Chance is the same everywhere, and even."""

import pytest

from game.play.chance import drawn, mixed


@pytest.mark.parametrize(
    ("number", "bits"), [(0, 0xE220A8397B1DCDAF), (1, 0x910A2DEC89025CC1), (1234567, 0x599ED017FB08FC85)]
)
def test_mixing_gives_the_published_numbers(number: int, bits: int) -> None:
    assert mixed(number) == bits


def test_weights_are_followed() -> None:
    chance, counts = 1, [0, 0, 0]
    for _ in range(6000):
        chance = mixed(chance)
        counts[drawn(chance, (1, 2, 3))] += 1

    assert [round(count / 1000) for count in counts] == [1, 2, 3]
