"""Two versions of a story beside each other: what an edit changed in meaning, and what it breaks."""

from game.authoring.comparing.breaking import BrokenRun, BrokenScript, broken_runs, broken_scripts
from game.authoring.comparing.differences import Difference, differences
from game.authoring.comparing.outcomes import BUDGET, Ends, Outcomes, Reach, ends_of
from game.authoring.comparing.told import Comparison, as_data, told
from game.authoring.comparing.wordwise import wordwise

__all__ = [
    "BUDGET",
    "BrokenRun",
    "BrokenScript",
    "Comparison",
    "Difference",
    "Ends",
    "Outcomes",
    "Reach",
    "as_data",
    "broken_runs",
    "broken_scripts",
    "differences",
    "ends_of",
    "told",
    "wordwise",
]
