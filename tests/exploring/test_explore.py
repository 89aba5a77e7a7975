"""Exploring finds exactly what playing every run to its end finds, and shows each finding with a playthrough."""

from pathlib import Path

import pytest

from game.exploring import explore
from game.play import Program
from tests.exploring.made import made_story
from tests.exploring.naive_space import played_out
from tests.small import program_from

MOST = 6_000
"""A story of more runs than this is not played out the plain way."""
SEEDS = range(60)
EVERYBODY = ("sales", "marketing")


def _made(seed: int, tmp_path: Path) -> Program:
    return program_from(made_story(seed), tmp_path)


@pytest.mark.parametrize("free", [EVERYBODY, ("sales",), ("marketing",)], ids=["both", "sales", "marketing"])
@pytest.mark.parametrize("seed", SEEDS)
def test_it_finds_what_every_run_shows(seed: int, free: tuple[str, ...], tmp_path: Path) -> None:
    program = _made(seed, tmp_path)
    plain = played_out(program, free, MOST)

    found = explore(program, free)

    assert found.is_whole
    if plain is None:
        return
    assert found.playthroughs == plain.runs
    assert found.longest == plain.longest
    assert {id: share for id, share in found.shares.items() if share} == dict(plain.shares)
    assert set(found.passages) == plain.passages
    assert set(found.choices) == plain.choices
    assert set(found.endings) == set(plain.shares)
