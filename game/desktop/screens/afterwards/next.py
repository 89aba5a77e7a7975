"""The last pages of the debrief: own words, and what to do next."""

from game.desktop.commands import Command
from game.desktop.screens.afterwards.parts import Shown, onward, page, quoted, scene_of
from game.desktop.screens.parts import chip, main, text
from game.desktop.widgets import Button, Column, Entry, Picture, Row, Screen, Space, Widget
from game.presenting.debriefing import Quote

OWN_WORDS = ("takes along", "with whom", "when")
"""What the player is asked to say in their own words, and under which name it is kept."""


def own_words_page(shown: Shown, place: tuple[int, int]) -> Screen:
    """Return the page for the player's own words."""
    left = scene_of(_last(shown), shown.word("own words"), shown.language, shown.view.you, "open")
    children: list[Widget] = []
    for key in OWN_WORDS:
        lines = 3 if key == "takes along" else 1
        children.append(text(shown.word(key), "lead"))
        children.append(Entry(key, shown.words_of(key), shown.word(key), shown.word(f"{key} hint"), lines))
    children.append(onward(shown.word("next page"), Command("page", "+")))
    return page("words", shown.word("own words"), left, children, place, shown.language)


def next_page(shown: Shown, place: tuple[int, int]) -> Screen:
    """Return what to do next: the other chair, another way from any moment, keep it, or leave it."""
    left = Picture("titel")
    children: list[Widget] = [*_cross_over(shown), *_keep(shown)]
    children += [text(shown.word("another way"), "heading"), text(shown.word("another way note"), "note")]
    children += [_moment(shown, quote) for quote in shown.view.picks]
    children += [Space(4), main(shown.word("to title"), Command("to title"))]
    screen = page("next", shown.word("what now"), left, children, place, shown.language)
    return Screen(screen.id, screen.root, None, None, screen.title, screen.keys, reads=True)


def _last(shown: Shown) -> Quote | None:
    return shown.view.picks[-1] if shown.view.picks else None


def _cross_over(shown: Shown) -> list[Widget]:
    other = next((person for person in shown.view.others), None)
    if other is None:
        return []
    note = text(shown.word("cross over note", person=shown.view.you.short), "note", "soft")
    return [main(shown.word("cross over"), Command("cross over")), note]


def _keep(shown: Shown) -> list[Widget]:
    buttons = (
        chip(shown.word("keep page"), "", Command("keep as", "page")),
        chip(shown.word("keep data"), "", Command("keep as", "data")),
    )
    name = Entry("name", shown.words_of("name"), shown.word("your name"), shown.word("your name hint"), 1)
    kept = [text(shown.message, "note")] if shown.message else []
    runs = chip(shown.word("my runs"), "", Command("show", "runs"))
    return [
        text(shown.word("your name"), "small"),
        name,
        Row(buttons, (0.5, 0.5), gap=8),
        *kept,
        Row((runs, Space(1)), (0.5, 0.5), gap=8),
    ]


def _moment(shown: Shown, quote: Quote) -> Widget:
    words = "".join(span.text for span in (*quote.do, *quote.say))
    to = f", {shown.word('to', person=quote.to.short)}" if quote.to else ""
    name = f"{shown.word('go back here')}: {quote.where}{to}. {words}"
    label = Column((quoted(quote, shown.language),), gap=2)
    return Button(label, Command("go back", str(quote.step)), name, look="choice")
