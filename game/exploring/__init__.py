"""What a story still holds: every reachable state, and what lies beyond each."""

from game.exploring.futures import Best, Beyond, Futures, TooMuch, ease_of
from game.exploring.mattering import Mattering

__all__ = ["Best", "Beyond", "Futures", "Mattering", "TooMuch", "ease_of"]
