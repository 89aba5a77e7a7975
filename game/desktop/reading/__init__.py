"""The window for who does not see it: a tree of what is on it, and what is said of that.

`walk` makes the tree from a screen and its layout, `saying` the words that are spoken; both are pure. `access_tree` hands the tree
to the system's screen reader, `voice` the words to the system's speech, and `reader` is the one that does both for a desk.
"""

from game.desktop.reading.nodes import Node, Reading
from game.desktop.reading.saying import Teller, Told, said_of
from game.desktop.reading.walk import reading_of

__all__ = ["Node", "Reading", "Teller", "Told", "reading_of", "said_of"]
