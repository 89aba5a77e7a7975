"""What an author wants to know of all that can happen in a story: what is never reached, what makes no difference, what holds."""

from game.authoring.exploring.explored import Explored, explored
from game.authoring.exploring.findings import Finding, Verdict
from game.authoring.exploring.telling import as_json, lines

__all__ = ["Explored", "Finding", "Verdict", "as_json", "explored", "lines"]
