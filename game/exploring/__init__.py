"""What a story still holds: every reachable state, and what lies beyond each."""

from game.exploring.exploration import (
    BUDGET,
    Exploration,
    NoSuchSeed,
    Play,
    Question,
    Route,
    Sample,
    Way,
    Witness,
    explore,
)
from game.exploring.futures import Best, Beyond, Futures, TooMuch, ease_of
from game.exploring.mattering import Mattering
from game.exploring.remembering import Remembered, remembered_by
from game.exploring.sampling import sampled

__all__ = [
    "BUDGET",
    "Best",
    "Beyond",
    "Exploration",
    "Futures",
    "Mattering",
    "NoSuchSeed",
    "Play",
    "Question",
    "Remembered",
    "Route",
    "Sample",
    "TooMuch",
    "Way",
    "Witness",
    "ease_of",
    "explore",
    "remembered_by",
    "sampled",
]
