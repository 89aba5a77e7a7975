"""Chance as a value: the next draw follows from the one before, so a run's seed decides all of it, on every platform."""

from collections.abc import Sequence

_MASK = (1 << 64) - 1


def mixed(number: int) -> int:
    """Return 64 well-mixed bits of a number.

    SplitMix64: Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).
    """
    number = (number + 0x9E3779B97F4A7C15) & _MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)


def drawn(chance: int, weights: Sequence[int]) -> int:
    """Return which of the weighted things this chance points at; each weight is 1 or more."""
    left = chance % sum(weights)
    for place, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return place
    raise AssertionError("weights are 1 or more")
