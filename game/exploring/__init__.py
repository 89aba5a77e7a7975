"""What a story still holds: every reachable state, and what lies beyond each."""

from game.exploring.exploration import BUDGET, Exploration, NoSuchSeed, Route, Witness, explore
from game.exploring.futures import Best, Beyond, Futures, TooMuch, ease_of
from game.exploring.mattering import Mattering

__all__ = [
    "BUDGET",
    "Best",
    "Beyond",
    "Exploration",
    "Futures",
    "Mattering",
    "NoSuchSeed",
    "Route",
    "TooMuch",
    "Witness",
    "ease_of",
    "explore",
]
