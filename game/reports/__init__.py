"""What leaves the game: a run on paper and as data."""

from game.reports.data import DEBRIEF_FORMAT, debrief_json
from game.reports.page import debrief_html

__all__ = ["DEBRIEF_FORMAT", "debrief_html", "debrief_json"]
