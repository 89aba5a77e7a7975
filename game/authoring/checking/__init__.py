"""Looking a story through: all that is wrong with it, found by reading and by playing, as text for an author and as data."""

from game.authoring.checking.data import checked_data
from game.authoring.checking.pages import fault_page
from game.authoring.checking.telling import told
from game.authoring.checking.verdict import Verdict, check_story

__all__ = ["Verdict", "check_story", "checked_data", "fault_page", "told"]
