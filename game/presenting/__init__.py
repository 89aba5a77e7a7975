"""What may be seen of a run, in the player's language, as plain values; and the same as plain text."""

from game.presenting.present import (
    Reader,
    ending_view,
    offer_views,
    pages,
    play_view,
    read_blocks,
    story_view,
    words_read,
)
from game.presenting.texts import Texts
from game.presenting.transcript import ending_lines, lines_of, offer_line, plain
from game.presenting.views import (
    Block,
    CameTo,
    ChairView,
    EndingView,
    Knot,
    OfferView,
    PersonView,
    PlayView,
    Span,
    StageView,
    Standing,
    StoryView,
    Thread,
    WebView,
    Words,
)
from game.presenting.web import web_between, web_of
from game.presenting.wording import LANGUAGES, listed, worded

__all__ = [
    "LANGUAGES",
    "Block",
    "CameTo",
    "ChairView",
    "EndingView",
    "Knot",
    "OfferView",
    "PersonView",
    "PlayView",
    "Reader",
    "Span",
    "StageView",
    "Standing",
    "StoryView",
    "Texts",
    "Thread",
    "WebView",
    "Words",
    "ending_lines",
    "ending_view",
    "lines_of",
    "listed",
    "offer_line",
    "offer_views",
    "pages",
    "plain",
    "play_view",
    "read_blocks",
    "story_view",
    "web_between",
    "web_of",
    "worded",
    "words_read",
]
