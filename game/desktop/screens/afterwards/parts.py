"""Parts that the pages of the debrief share: a quotation, a thought, a line with where it was, a page with its bar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.desktop.commands import Command
from game.desktop.screens.parts import chip, in_quotes, main, portrait, spans, text
from game.desktop.widgets import (
    Column,
    Panel,
    Picture,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Split,
    Stage,
    Widget,
)
from game.desktop.words import worded
from game.presenting import PersonView, StageView, Standing
from game.presenting.debriefing import BesideView, DebriefView, Quote, Said, ThoughtView

KEYS = ("walk", "press", "page", "undo", "menu", "settings", "help", "language", "theme", "sizes", "full", "mute")
READ, DRAWN = 0.42, 0.52
"""What a picture beside much to read gets of the window, and what a drawing gets: as much as the stage in play."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page of the debrief is made from: the debrief, the player's notes, what is being written, and the window's state."""

    view: DebriefView
    language: str
    notes: Mapping[str, str] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)
    beside: BesideView | None = None
    message: str = ""

    def word(self, key: str, **values: str) -> str:
        return worded(key, self.language, **values)

    def words_of(self, key: str) -> str:
        """Return what stands in an entry: what is being written there, else what was kept."""
        return self.written.get(key, self.notes.get(key, ""))


def quoted(quote: Quote, language: str, has_where: bool = True) -> Widget:
    """Return a pick in the words it was made in."""
    lines: list[Widget] = []
    if has_where:
        to = f", {worded('to', language, person=quote.to.short)}" if quote.to else ""
        lines.append(text(quote.where + to, "small"))
    if quote.do:
        lines.append(spans(quote.do, "thought", "ink"))
    if quote.say:
        lines.append(in_quotes(quote.say))
    return Panel(Column(tuple(lines), gap=3), f"own_{quote.person.side}", edge=quote.person.side, pad=(16, 9))


def thinking(thought: ThoughtView, language: str) -> Widget:
    """Return what somebody thought and did not say, with their face."""
    lead = text(worded("thought", language, person=thought.person.short), "small")
    words = Column((lead, text(thought.words, "thought", "ink")), gap=2)
    return Row((portrait(thought.person, "serious", 40), words), (40.0, 1.0), gap=12)


def told(lines: Sequence[Said], style: str = "note") -> list[Widget]:
    """Return sentences, a paragraph each."""
    return [text(line.words, style) for line in lines]


def labelled(label: str, words: str) -> Widget:
    """Return words under what they are about."""
    return Column((text(label, "small"), text(words, "note")), gap=1)


def card(*children: Widget) -> Widget:
    return Panel(Column(children, gap=9), ground="panel", line="edge", pad=(16, 13))


def onward(words: str, command: Command) -> Widget:
    """Return the button that goes on."""
    return Row((main(f"{words}  ›", command), Space(1)), (0, 1.0))


def page(
    id: str,
    title: str,
    left: Widget,
    children: Sequence[Widget],
    place: tuple[int, int],
    language: str,
    share: float = READ,
) -> Screen:
    """Return a page of the debrief: a picture or a heading on the left, what there is to read on the right.

    `place` is which page of how many, from 1. The last child goes on to the next one.
    """
    read = Column((bar(place, language), Rule(), body(id, children)), gap=6, grows=(2,))
    return whole(id, title, Split(left, Panel(read, "paper", pad=(30, 12), fills=True), share))


def whole(id: str, title: str, root: Widget) -> Screen:
    """Return a page of the debrief that is put together already."""
    return Screen(f"debrief {id}", root, Command("page", "+"), Command("page", "+"), title, KEYS, reads=True)


def bar(place: tuple[int, int], language: str) -> Widget:
    """Return what stands above a page: where one is, and the way back."""
    at = worded("page of", language, page=str(place[0]), count=str(place[1]))
    back = (chip(worded("back", language), "U", Command("page", "-")),) if place[0] > 1 else ()
    contents = chip(worded("contents short", language), "", Command("page", "contents"))
    chips = (*back, contents, chip("Menu", "Esc", Command("close")))
    words = text(f"{worded('look back', language)}, {at}", "name", "soft")
    return Row((words, *chips), (1.0, *(0 for _ in chips)), gap=6, is_centred=True)


def body(id: str, children: Sequence[Widget]) -> Scroll:
    """Return what there is to read on a page."""
    return Scroll(f"debrief {id}", Column((*children, Space(18)), gap=13))


def scene_of(
    quote: Quote | None, title: str, language: str, person: PersonView | None = None, face: str = "serious"
) -> Widget:
    """Return the place where something was said, with the one it was said to, and what the page is about on its label."""
    if quote is None or not quote.place:
        return Picture("titel")
    there = person or quote.to
    people = (Standing(there, face),) if there else ()
    stage = StageView(quote.place, quote.time, quote.where, people)
    alt = f"{quote.where}, {worded(quote.time, language)}" + (f": {there.short}" if there else "")
    return Stage(stage, alt, (title, quote.where))
