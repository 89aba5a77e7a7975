"""What a translator is told beside a text, in the language that is translated from where that is Dutch, else in English."""

import re
from collections.abc import Mapping

_SLOT = re.compile(r"\{([a-z]+)\}")
_WORDS: Mapping[str, tuple[str, str]] = {
    "scene": ("scène ‘{title}’ ({id})", "scene ‘{title}’ ({id})"),
    "passage": ("{scene}, passage {id}", "{scene}, passage {id}"),
    "line": ("{where}, regel {place} van {of}", "{where}, line {place} of {of}"),
    "of choice": ("{where}, bij de keuze ‘{words}’", "{where}, of the choice ‘{words}’"),
    "ending": ("einde ‘{title}’", "ending ‘{title}’"),
    "complication": ("knoop ‘{title}’", "knot ‘{title}’"),
    "title": ("de titel", "the title"),
    "blurb": ("waar het over gaat, op het titelscherm", "what it is about, on the title screen"),
    "focus": ("waar het om draait, op het titelscherm", "what it turns on, on the title screen"),
    "function": ("de functie", "the function"),
    "matters": ("wat ertoe doet voor deze persoon", "what matters to this person"),
    "unreachable": (
        "waarom deze persoon niet te bereiken is; staat bij een dichte keuze",
        "why this person cannot be reached; stands beside a closed choice",
    ),
    "surface": ("waar het over lijkt te gaan", "what it seems to be about"),
    "matter": ("waar het over gaat", "what it is about"),
    "stake": ("wat er voor {who} op het spel staat", "what is at stake for {who}"),
    "value": ("een waarde om voor te gaan staan", "a value to stand for"),
    "capital": ("iets wat je alleen zelf kunt verwerven", "something one can only acquire oneself"),
    "anchor": ("gedrag, in de woorden van dit verhaal", "conduct, in the words of this story"),
    "chapter": ("de titel van een hoofdstuk", "the title of a chapter"),
    "came to": ("aan het eind, als de knoop {state}", "at the end, if the knot {state}"),
    "dormant": ("sluimert", "sleeps"),
    "stirring": ("zich roert", "stirs"),
    "spoken": ("is uitgesproken", "is spoken about"),
    "untangled": ("is ontward", "is untangled"),
    "entangled": ("verstrikt is", "is entangled"),
    "says": ("{who} zegt dit", "{who} says this"),
    "thinks": ("{who} denkt dit", "{who} thinks this"),
    "own thought": ("{who} denkt dit; {who} is hier de speler", "{who} thinks this; {who} is the player here"),
    "told": ("wordt verteld; de speler is ‘je’", "is told; the player is ‘you’"),
    "say": ("een keuze: wat {who} zegt", "a choice: what {who} says"),
    "to": (" tegen {who}", " to {who}"),
    "do": ("een keuze: wat {who} doet, tegen de speler gezegd", "a choice: what {who} does, said to the player"),
    "seen": ("dezelfde keuze, zoals de ander {who} ziet", "the same choice, as the other sees {who}"),
    "closed": ("waarom deze keuze dicht is", "why this choice is closed"),
    "did": ("nabespreking: wat er te zien was", "debrief: what could be seen"),
    "tempting": ("nabespreking: wat het aantrekkelijk maakte", "debrief: what made it tempting"),
    "cost": ("nabespreking: de prijs", "debrief: its price"),
    "ask": ("nabespreking: een vraag aan de speler", "debrief: a question to the player"),
    "afterthought": ("nabespreking: wat {who} dacht en niet zei", "debrief: what {who} thought and did not say"),
    "reading": (
        "spiegel: wat het misschien met {who} deed; een van een paar antwoorden",
        "mirror: what it may have done to {who}; one of a few answers",
    ),
    "before": ("ervoor: {words}", "before: {words}"),
    "after": ("erna: {words}", "after: {words}"),
    "when": ("alleen als: {words}", "only if: {words}"),
    "longest": ("hoogstens {count} tekens", "at most {count} characters"),
}


def said(key: str, language: str, **values: str) -> str:
    """Return the words for a note, with its values filled in."""
    return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), _WORDS[key][0 if language == "nl" else 1])
