"""Plays at random: every chair picks any open choice, with a seed that says which plays these were."""

from collections.abc import Iterator

from game.play import Program, Session, anything

FIRST_SEED = 0
"""The seed of the first play; each next one has the seed after it, so that anyone can make the same plays again."""


def random_plays(program: Program, count: int) -> Iterator[Session]:
    """Yield so many whole plays. Raises StoryGoesRound where one never ends."""
    for seed in range(FIRST_SEED, FIRST_SEED + count):
        yield Session.begin(program, seed, None, dict.fromkeys(program.story.chairs, anything))
