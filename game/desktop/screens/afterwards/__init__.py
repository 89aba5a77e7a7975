"""What comes after play: the mirror at the end of a chapter, the debrief page by page, and all runs."""

from game.desktop.screens.afterwards.debrief import debrief_screen, looking_screen, pages_of
from game.desktop.screens.afterwards.mirror import mirror_screen
from game.desktop.screens.afterwards.runs import runs_screen

__all__ = ["debrief_screen", "looking_screen", "mirror_screen", "pages_of", "runs_screen"]
