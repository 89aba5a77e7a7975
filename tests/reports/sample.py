"""Real debriefs to make reports of: runs of the game's own story, by chance, each looked at once."""

from collections.abc import Callable, Iterable
from functools import cache

from game import content
from game.assessment import debrief
from game.loading import load, load_rubric
from game.play import Program, Session, anything, recorded, thumb
from game.presenting import Texts, Words
from game.presenting.debriefing import DebriefView, Quote, debrief_view
from game.story import Rubric

ASSETS = content.assets()
OTHER = {"sales": "marketing", "marketing": "sales"}


@cache
def rubric() -> Rubric:
    return load_rubric(content.stories() / "rubric.yaml")


@cache
def program() -> Program:
    story = load(content.stories() / "het-zwarte-gat", rubric=rubric()).story
    assert story
    return Program(story)


@cache
def whole(language: str, chair: str = "sales") -> DebriefView:
    """A run that is over, with its turning points."""
    session = Session.begin(program(), 5, None, {OTHER[chair]: thumb, chair: anything})
    return debrief_view(debrief(session, rubric(), chair), rubric(), Texts(program(), language, chair))


@cache
def crossed(language: str) -> DebriefView:
    """A run in the marketing chair, with an earlier run of the same player in the other one."""
    first = Session.begin(program(), 5, None, {"marketing": thumb, "sales": anything})
    keys = tuple(pick.key for pick in first.picks if pick.chair == "sales")
    session = Session.begin(program(), 6, None, {"sales": recorded(keys), "marketing": anything})
    seen = debrief(session, rubric(), "marketing", keys, budget=0)
    return debrief_view(seen, rubric(), Texts(program(), language, "marketing"))


@cache
def begun(language: str) -> DebriefView:
    """A run in which nothing was picked yet."""
    session = Session.begin(program(), 5, "sales", {"marketing": thumb})
    seen = debrief(session, rubric(), "sales", budget=0)
    return debrief_view(seen, rubric(), Texts(program(), language, "sales"), "Half a run.")


EVERY: dict[str, Callable[[], DebriefView]] = {
    "over": lambda: whole("nl"),
    "in the other language and chair": lambda: whole("en", "marketing"),
    "crossed": lambda: crossed("en"),
    "begun": lambda: begun("nl"),
}
"""A debrief of each kind, made when it is asked for."""


def notes_for(view: DebriefView) -> dict[str, str]:
    """Answers to everything that a debrief asks."""
    assert view.decision
    options = [option.key for option in view.decision.options if not option.is_mine]
    return {
        "mirror 0": "She was relieved.",
        "would": options[0],
        "should": options[1],
        "takes along": "To ask before I answer.",
        "with whom": "Fatima",
        "when": "On Tuesday",
    }


def said_in(quotes: Iterable[Quote]) -> list[str]:
    """The words of picks, what was done and what was said apart."""
    return [text(words) for quote in quotes for words in (quote.do, quote.say) if words]


def text(words: Words) -> str:
    return "".join(span.text for span in words)
