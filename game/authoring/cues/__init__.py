"""Does the right answer give itself away? The checks of the notes on writing, each with its figure, its bound and its places.

They prove that certain cues are absent, and not that a story is good.
"""

from game.authoring.cues.bots import Bot, Tried
from game.authoring.cues.findings import Bound, Finding, Spot, Telling
from game.authoring.cues.look import PLAYS, SEED, Cues, Looked, cues
from game.authoring.cues.plays import Play
from game.authoring.cues.telling import cues_data, cues_lines

__all__ = [
    "PLAYS",
    "SEED",
    "Bot",
    "Bound",
    "Cues",
    "Finding",
    "Looked",
    "Play",
    "Spot",
    "Telling",
    "Tried",
    "cues",
    "cues_data",
    "cues_lines",
]
