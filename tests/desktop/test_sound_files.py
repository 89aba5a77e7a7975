"""The sounds that come with the game: all there, soft, alike in loudness, and loops without a seam."""

import math
import operator
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pygame
import pytest

from game import content
from game.desktop.hearing import Name

SOUNDS = content.assets() / "sounds"
PLACES = sorted(path.stem for path in (content.assets() / "places").glob("*.svg") if path.stem != "titel")
SMALL = sorted(path.stem for path in SOUNDS.glob("*.ogg"))
RATE = 44_100
FULL = 32_768


@pytest.fixture(scope="module")
def device() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.init(RATE, -16, 2, 2_048, allowedchanges=0)
        yield
        pygame.mixer.quit()


def ears(path: Path) -> tuple["array[int]", "array[int]"]:
    samples = array("h", pygame.mixer.Sound(path).get_raw())
    return samples[0::2], samples[1::2]


def mean(samples: "array[int]") -> float:
    """The mean square, in dB of full scale."""
    return 10 * math.log10(sum(map(operator.mul, samples, samples)) / len(samples) / FULL**2)


def peak(samples: "array[int]") -> float:
    return 20 * math.log10(max(max(samples), -min(samples)) / FULL)


def steps(samples: "array[int]") -> list[int]:
    return [abs(after - before) for before, after in pairwise(samples)]


def test_everything_that_can_be_heard_is_there_and_nothing_else() -> None:
    assert {name.partition("-")[0] for name in SMALL} == set(get_args(Name))
    assert sorted(path.stem for path in (SOUNDS / "places").glob("*.ogg")) == PLACES
    assert len(PLACES) == 6


def test_all_together_they_are_small() -> None:
    assert sum(path.stat().st_size for path in SOUNDS.rglob("*.ogg")) < 1_200_000


@pytest.mark.usefixtures("device")
@pytest.mark.parametrize("name", SMALL)
def test_small_sounds_are_short_and_soft_and_the_same_in_both_ears(name: str) -> None:
    left, right = ears(SOUNDS / f"{name}.ogg")

    assert 0.1 <= len(left) / RATE <= 1.6
    assert -20 <= peak(left) <= -7
    assert -37 <= mean(left) <= -28
    assert left == right
    assert max(map(abs, (*left[:20], *left[-20:]))) < FULL * 0.01  # from silence, and back to it


@pytest.mark.usefixtures("device")
@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_quiet_and_its_end_runs_into_its_beginning(place: str) -> None:
    for samples in ears(SOUNDS / "places" / f"{place}.ogg"):
        near = max(steps(samples[:RATE]) + steps(samples[-RATE:]))

        assert 12 <= len(samples) / RATE <= 20
        assert peak(samples) <= -12
        assert -36 <= mean(samples) <= -28
        assert abs(samples[0] - samples[-1]) <= near
        assert mean(samples[: RATE // 10]) == pytest.approx(
            mean(samples), abs=6
        )  # no silence at either side of the seam
        assert mean(samples[-RATE // 10 :]) == pytest.approx(mean(samples), abs=6)
