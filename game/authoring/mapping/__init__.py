"""The map of a story: its scenes in the order of their chapters, what is in each, and how likely one comes there."""

from game.authoring.mapping.data import map_json
from game.authoring.mapping.graphs import map_dot, map_mermaid
from game.authoring.mapping.page import map_html
from game.authoring.mapping.reach import MOVES, Reach, reach_of
from game.authoring.mapping.sheet import map_svg
from game.authoring.mapping.view import MapView, map_view

__all__ = [
    "MOVES",
    "MapView",
    "Reach",
    "map_dot",
    "map_html",
    "map_json",
    "map_mermaid",
    "map_svg",
    "map_view",
    "reach_of",
]
