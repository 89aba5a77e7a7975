"""Parts that screens share: words as text, a button, a portrait."""

from dataclasses import replace

from game.desktop.commands import Command
from game.desktop.widgets import Button, Ink, Panel, Portrait, Row, Sign, Text, Widget
from game.drawing.numbering import number_of
from game.presenting import CameTo, PersonView, WebView, Words


def text(words: str, style: str = "body", colour: str | None = None, is_centred: bool = False) -> Text:
    return Text((Ink(words, style, colour),), "centre" if is_centred else "left")


def spans(words: Words, style: str = "body", colour: str | None = None) -> Text:
    """Return a view's words as text, with what is stressed set apart."""
    return Text(tuple(Ink(span.text, style, colour, span.emphasis) for span in words))


def in_quotes(words: Words, style: str = "body", colour: str | None = None) -> Text:
    """Return a view's words as speech. The marks are part of the first and the last word, so that none stands alone on a line."""
    ink = list(spans(words, style, colour).ink)
    if ink:
        ink[0] = replace(ink[0], text=f"“{ink[0].text}")
        ink[-1] = replace(ink[-1], text=f"{ink[-1].text}”")
    return Text(tuple(ink))


def plain(words: Words) -> str:
    return "".join(span.text for span in words)


def quiet(words: str, command: Command) -> Button:
    return Button(text(words, "name"), command, words)


def main(words: str, command: Command) -> Button:
    return Button(text(words, "choice", is_centred=True), command, words, look="main")


def notice(message: str, style: str = "note") -> Panel:
    """Return what the game itself has to say. It is not on the ground of the player's own words."""
    return Panel(text(message, style, "ink"), "panel", line="ink", pad=(16, 8))


def portrait(person: PersonView, face: str, size: float) -> Portrait:
    return Portrait(person.portrait, face, person.short[:1], person.side, size, who=person.short)


def chip(words: str, key: str, command: Command, name: str = "") -> Button:
    """A small button that also says which key does the same; `name` where its words are only a sign."""
    key_words = (Ink(f"  {key}", "small"),) if key not in ("", "+", "-") else ()
    label = Text((Ink(words, "small", "ink"), *key_words), "centre")
    return Button(label, command, f"{name or words} ({key})" if key else name or words, look="key", key=key)


def titled_knot(title: str, web: WebView, style: str = "name", is_wide: bool = True) -> Widget:
    """Return a knot's title, behind the number it has in the web beside it."""
    number = next((number_of(knot, web) for knot in web.knots if knot.title == title), None)
    if number is None:
        return text(title, style)
    return Row((Sign("number", str(number)), text(title, style)), (0, 1.0 if is_wide else 0), gap=7, is_centred=True)


def numbered_knots(*webs: WebView) -> tuple[Widget, ...]:
    """Return the number and the title of every knot in these webs, once, for a page that does not tell of each."""
    titles = {knot.title: web for web in reversed(webs) for knot in web.knots}
    by_number = sorted(
        titles, key=lambda title: next(number_of(k, titles[title]) for k in titles[title].knots if k.title == title)
    )
    return tuple(titled_knot(title, titles[title], is_wide=False) for title in by_number)


def came_to_state(came_to: CameTo) -> Widget:
    """Return what a complication came to in a word, behind its knot; what is settled is softer. No colour judges it."""
    colour = "soft" if came_to.state in ("spoken", "untangled") else "ink"
    sides = tuple(person.side for person in came_to.between[:2])
    words = text(came_to.state_in_words, "name", colour)
    if came_to.state == "dormant":
        return words
    return Row((Sign("knot", came_to.state, 26, sides), words), (0, 1.0), gap=7, is_centred=True)
