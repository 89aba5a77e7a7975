"""The words of the proof itself, Dutch and English, each written as an original."""

from collections.abc import Mapping

_WORDS: Mapping[str, tuple[str, str]] = {
    "proof": ("Drukproef", "Proof"),
    "contents": ("Inhoud", "Contents"),
    "people": ("Wie erin voorkomen", "Who is in it"),
    "complications": ("Verwikkelingen", "Complications"),
    "figures": ("In getallen", "In figures"),
    "endings": ("Slot", "Endings"),
    "aside": ("Buiten de hoofdstukken", "Outside the chapters"),
    "reading": ("Hoe je dit leest", "How to read this"),
    "reading says": (
        "Scènes staan in de volgorde waarin ze gespeeld worden. Wat tussen rechte haken staat is een voorwaarde: "
        "de regel erachter is er alleen als die klopt. Keuzes staan ingesprongen, met ervoor wie ze heeft. Waar "
        "een passage heen gaat staat eronder.",
        "Scenes stand in the order in which they are played. What stands between square brackets is a condition: "
        "the line after it is only there when it holds. Choices are indented, with whose they are. Where a "
        "passage leads stands below it.",
    ),
    "notes say": (
        "Bij elke keuze staat klein waar ze vandaan komt en wat ze doet.",
        "With each choice stands, in small, where it comes from and what it does.",
    ),
    "language nl": ("Nederlands", "Dutch"),
    "language en": ("Engels", "English"),
    "chapter": ("Hoofdstuk {number}", "Chapter {number}"),
    "any of": ("Een van deze {count} scènes wordt gespeeld", "One of these {count} scenes is played"),
    "again": ("Hier komt scène {number} terug, ‘{title}’", "Here scene {number} comes back, ‘{title}’"),
    "place and time": ("{place}, {time}", "{place}, {time}"),
    "present": ("Aanwezig: {people}", "Present: {people}"),
    "heard": ("Te horen: {people}", "Heard: {people}"),
    "private": ("Alleen {person} ziet deze scène", "Only {person} sees this scene"),
    "only when": ("Alleen als {when}", "Only when {when}"),
    "becomes": ("Het wordt {time}", "It becomes {time}"),
    "pause": ("even wachten", "a pause"),
    "comes in": ("{person} komt erbij", "{person} comes in"),
    "goes out": ("{person} gaat", "{person} goes"),
    "looks": ("{person} kijkt {face}", "{person} looks {face}"),
    "thinks": ("{person} denkt", "{person} thinks"),
    "to": ("tegen {person}", "to {person}"),
    "drive": ("vanuit {drive}", "out of {drive}"),
    "seen": ("De ander ziet", "The other sees"),
    "closed": ("Als het niet kan staat er", "Where it cannot be picked it says"),
    "needs": ("alleen als {people} bereikbaar is", "only when {people} can be reached"),
    "once": ("kan één keer", "once only"),
    "visit": ("eerst de scène ‘{title}’", "first the scene ‘{title}’"),
    "arriving": ("Bij aankomst", "On arriving"),
    "to passage": ("naar {to}", "to {to}"),
    "did": ("Wat het deed", "What it did"),
    "tempting": ("Wat eraan trok", "What made it tempting"),
    "cost": ("De prijs", "Its price"),
    "ask": ("De vraag", "The question"),
    "thought": ("{person} dacht", "{person} thought"),
    "readings": ("Wat het bij {person} kan hebben gedaan", "What it may have done to {person}"),
    # The figures
    "words in all": (
        "{words} woorden in alle scènes samen, in {scenes} scènes en {passages} passages.",
        "{words} words in all scenes together, in {scenes} scenes and {passages} passages.",
    ),
    "runs": ("Eén keer spelen", "One run"),
    "runs say": (
        "Wat één speler te lezen krijgt, alle keuzes die dan voorliggen meegeteld, in {plays} keer zomaar kiezen "
        "(seed {first} tot en met {last}). Minuten: {per_minute} woorden per minuut, wat volwassenen gemiddeld "
        "stil lezen (Brysbaert 2019); de meesten lezen er tussen de {slow} en {fast}. Nadenken, kiezen en "
        "nabespreken komt erbij.",
        "What one player gets to read, with all the choices on offer, in {plays} plays in which everybody picks "
        "just anything (seeds {first} to {last}). Minutes: at {per_minute} words a minute, what adults read in "
        "silence on average (Brysbaert 2019); most read between {slow} and {fast}. Thinking, choosing and the "
        "debrief come on top.",
    ),
    "chair": ("Stoel", "Chair"),
    "shortest": ("Kortst", "Shortest"),
    "typical": ("Middelste", "Middle"),
    "longest": ("Langst", "Longest"),
    "words and minutes": ("{words} woorden, {minutes} min.", "{words} words, {minutes} min."),
    "seed": ("seed {seed}", "seed {seed}"),
    "announced": ("Het verhaal kondigt {minutes} minuten aan.", "The story announces {minutes} minutes."),
    "per person": ("Per persoon", "Per character"),
    "person": ("Wie", "Who"),
    "said": ("Zegt", "Says"),
    "thinks count": ("Denkt", "Thinks"),
    "choice words": ("In keuzes", "In choices"),
    "share": ("Aandeel", "Share"),
    "per scene": ("Per scène", "Per scene"),
    "scene": ("Scène", "Scene"),
    "passages": ("Passages", "Passages"),
    "text": ("Tekst", "Text"),
    "choices": ("Keuzes", "Choices"),
    "replies": ("Antwoorden", "Replies"),
    "all": ("Samen", "Together"),
    "readability": ("Leesbaarheid", "Readability"),
    "measure nl": (
        "Leesgemak van Douma (1960): 206,84 min 0,93 keer de woorden per zin, min 77 keer de lettergrepen per "
        "woord. Hoger leest makkelijker: 60 tot 70 is gewoon, boven 80 gemakkelijk. Het telt lengtes; of iemand "
        "het zo zou zeggen weet het niet.",
        "Reading ease of Douma for Dutch (1960): 206.84, less 0.93 times the words in a sentence and 77 times the"
        " syllables in a word. Higher reads more easily: 60 to 70 is ordinary, above 80 easy. It counts lengths; "
        "whether somebody would say it, it cannot tell.",
    ),
    "measure en": (
        "Reading ease van Flesch voor het Engels (1948): 206,835 min 1,015 keer de woorden per zin, min 84,6 keer"
        " de lettergrepen per woord. Hoger leest makkelijker: 60 tot 70 is gewoon, boven 80 gemakkelijk. Het telt"
        " lengtes, meer niet.",
        "Flesch's reading ease for English (1948): 206.835, less 1.015 times the words in a sentence and 84.6 "
        "times the syllables in a word. Higher reads more easily: 60 to 70 is ordinary, above 80 easy. It counts "
        "lengths and nothing else.",
    ),
    "score": (
        "Heel het verhaal: {score}. De middelste passage: {middle}. Gemiddeld {by_sentence} woorden per zin en "
        "{by_word} lettergrepen per woord.",
        "The whole story: {score}. The middle passage: {middle}. On average {by_sentence} words in a sentence and"
        " {by_word} syllables in a word.",
    ),
    "hardest": ("Leest het minst makkelijk", "Reads least easily"),
    "hardest say": (
        "Passages van {least} woorden en meer; wat een ster heeft valt uit de toon.",
        "Passages of {least} words and more; what has a star stands apart from the rest.",
    ),
    "none stands out": (
        "Geen passage van {least} woorden of meer valt uit de toon. Deze lezen het minst makkelijk.",
        "No passage of {least} words or more stands apart from the rest. These read least easily.",
    ),
    "passage": ("Passage", "Passage"),
    "measure": ("Leesgemak", "Reading ease"),
    "word count": ("Woorden", "Words"),
    "per sentence": ("Per zin", "A sentence"),
    "long sentences": ("Zinnen van meer dan {limit} woorden: {count}", "Sentences of more than {limit} words: {count}"),
    "no long sentences": ("Geen zin is langer dan {limit} woorden.", "No sentence is longer than {limit} words."),
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
