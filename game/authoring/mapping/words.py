"""The words of the map itself, Dutch and English, each written as an original."""

from collections.abc import Mapping

_WORDS: Mapping[str, tuple[str, str]] = {
    "map of": ("Kaart van {title}", "Map of {title}"),
    "counts": (
        "{scenes} scènes, {passages} passages, {choices} keuzes",
        "{scenes} scenes, {passages} passages, {choices} choices",
    ),
    "exact": (
        "Percentages: hoe vaak je er langs komt als iedereen zomaar iets kiest. Precies uitgerekend over alles wat kan gebeuren.",
        "Percentages: how often one comes by when everybody picks just anything. Worked out exactly, over all that can happen.",
    ),
    "played": (
        "Percentages: hoe vaak je er langs komt als iedereen zomaar iets kiest, geteld in {plays} keer spelen (seed 0 tot en met "
        "{last}).",
        "Percentages: how often one comes by when everybody picks just anything, counted in {plays} plays (seeds 0 to {last}).",
    ),
    "whole": (
        "Waar je nooit kunt komen is wel zeker: daarvoor is alles nagegaan.",
        "Where one can never come is certain all the same: for that, everything was gone through.",
    ),
    "part": (
        "Niet alles is nagegaan: wat niet voorbijkwam, kan misschien toch.",
        "Not everything was gone through: what did not come by may still be possible.",
    ),
    "no reach": ("Hoe vaak je ergens langs komt is niet nagegaan.", "How often one comes by was not looked into."),
    "search": ("Zoek in namen en tekst", "Search names and text"),
    "results": ("Gevonden", "Found"),
    "found": ("Gevonden: {count}", "Found: {count}"),
    "more found": ("Gevonden: {count}, de eerste {shown} staan hier", "Found: {count}, the first {shown} are listed"),
    "nothing found": ("Niets gevonden", "Nothing found"),
    "zoom in": ("Groter", "Larger"),
    "zoom out": ("Kleiner", "Smaller"),
    "zoom fit": ("Hele kaart", "Whole map"),
    "zoom real": ("Ware grootte", "Actual size"),
    "open all": ("Alles open", "Open all"),
    "close all": ("Alles dicht", "Close all"),
    "complications": ("Verwikkelingen", "Complications"),
    "touches": ("raakt {titles}", "touches {titles}"),
    "only": (
        "{title}: geraakt in {scenes} van de scènes en {passages} van de passages",
        "{title}: touched in {scenes} of the scenes and {passages} of the passages",
    ),
    "never": ("nooit bereikt", "never reached"),
    "unseen": ("niet gezien", "not seen"),
    "show never": ("Nooit bereikt: {count}", "Never reached: {count}"),
    "show unseen": ("Niet gezien: {count}", "Not seen: {count}"),
    "show private": ("Privé voor {person}", "Private to {person}"),
    "keys": ("Toetsen", "Keys"),
    "keys say": (
        "Pijl omhoog en omlaag: vorige en volgende. Pijl rechts: openen, of naar binnen. Pijl links: sluiten, of naar buiten. "
        "Enter: de tekst ernaast. Home en End: begin en eind. In de kaart ook / om te zoeken, + en − voor de grootte, 0 voor de "
        "hele kaart. Escape: terug.",
        "Up and down arrow: previous and next. Right arrow: open, or go in. Left arrow: close, or go out. Enter: the text beside "
        "the map. Home and End: first and last. In the map also / to search, + and − for the size, 0 for the whole map. "
        "Escape: back.",
    ),
    "map": ("De kaart", "The map"),
    "about": ("Wat hier staat", "What is here"),
    "close": ("Sluiten", "Close"),
    "chapter": ("Hoofdstuk {number}", "Chapter {number}"),
    "aside": ("Buiten de hoofdstukken", "Outside the chapters"),
    "endings": ("Slot", "Endings"),
    "ending": ("slot", "ending"),
    "scene": ("scène", "scene"),
    "passage": ("passage", "passage"),
    "any of": ("een van deze {count}", "one of these {count}"),
    "passages": ("{count} passages", "{count} passages"),
    "one passage": ("1 passage", "1 passage"),
    "choices": ("{person}: {count} keuzes", "{person}: {count} choices"),
    "one choice": ("{person}: 1 keuze", "{person}: 1 choice"),
    "no choices": ("geen keuze", "no choice"),
    "private": ("alleen {person} ziet dit", "only {person} sees this"),
    "visit": ("tussendoor, vanuit {choices}", "in between, from {choices}"),
    "out next": ("verder", "on"),
    "out end": ("einde", "the end"),
    "out visit": ("eerst: {title}", "first: {title}"),
    "share": ("{percent} van de keren", "{percent} of the time"),
    "where": ("Waar het staat", "Where it stands"),
    "copy": ("Kopieer de plek", "Copy the place"),
    "copied": ("Gekopieerd: {place}", "Copied: {place}"),
    "place and time": ("{place}, {time}", "{place}, {time}"),
    "present": ("Aanwezig: {people}", "Present: {people}"),
    "heard": ("Te horen: {people}", "Heard: {people}"),
    "only when": ("Alleen als {when}", "Only when {when}"),
    "does": ("Wat het doet", "What it does"),
    "arriving": ("Bij aankomst", "On arriving"),
    "to": ("tegen {person}", "to {person}"),
    "drive": ("vanuit {drive}", "out of {drive}"),
    "shows": ("Laat zien", "Shows"),
    "reply": ("Daarop", "In reply"),
    "closed": ("Dicht getoond met", "Shown closed with"),
    "once": ("kan één keer", "once only"),
    "needs": ("{people} moet bereikbaar zijn", "{people} must be reachable"),
    "ways": ("Hierna", "From here"),
    "comes": ("Hierheen vanuit", "One comes here from"),
    "goes": ("naar {to}", "to {to}"),
    "pause": ("even wachten", "a pause"),
    "comes in": ("{person} komt erbij", "{person} comes in"),
    "goes out": ("{person} gaat", "{person} goes"),
    "looks": ("{person} kijkt {face}", "{person} looks {face}"),
    "thinks": ("{person} denkt", "{person} thinks"),
    "noscript": (
        "Zonder JavaScript beweegt de kaart niet: alle scènes staan open en zoeken gaat met je browser.",
        "Without JavaScript the map does not move: all scenes are open, and your browser does the searching.",
    ),
    "legend": (
        "Doorgetrokken lijn: altijd, bij elke keuze. Onderbroken lijn: onder een voorwaarde, of bij bepaalde keuzes.",
        "Solid line: always, whatever is chosen. Broken line: under a condition, or with certain choices.",
    ),
}


def worded(key: str, language: str, **values: object) -> str:
    """Return the words for a key, its values filled in; English where the language is neither Dutch nor English."""
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words


def keys() -> Mapping[str, tuple[str, str]]:
    """Return all words, for whoever checks that both languages are complete."""
    return _WORDS
