"""The words of a report itself, Dutch and English, each written as an original: headings, labels, and how to read a drawing."""

from collections.abc import Mapping

_WORDS: Mapping[str, tuple[str, str]] = {
    "debrief": ("Nabespreking", "Debrief"),
    "played by": ("Gespeeld door {name}", "Played by {name}"),
    "in the chair": ("In de stoel van {person}, {function}", "In the chair of {person}, {function}"),
    "how it ended": ("Zo liep het af", "How it ended"),
    "moment": ("Moment {number}", "Moment {number}"),
    "number": ("Moment", "Moment"),
    "to": ("tegen {person}", "to {person}"),
    # The web
    "web": ("Het web, aan het begin en aan het eind", "The web, at the start and at the end"),
    "at the start": ("Aan het begin", "At the start"),
    "at the end": ("Aan het eind", "At the end"),
    "web at the start": ("Het web aan het begin", "The web at the start"),
    "web at the end": ("Het web aan het eind", "The web at the end"),
    "reading the web": (
        "Een draad die doorhangt is open, een strakke is gespannen, een gescheurde is geblokkeerd. Een knoop is een "
        "verwikkeling: hoe dichter, hoe strakker. Een harde bal is verstrikt, twee ogen met een tekstballon is uitgesproken, "
        "een golfje is ontward.",
        "A thread that sags is open, a taut one is strained, a torn one is blocked. A knot is a complication: the denser, the "
        "tighter. A hard ball is entangled, two loops with a speech bubble is spoken about, a small wave is untangled.",
    ),
    "between whom": ("Tussen", "Between"),
    "threads": ("De draden", "The threads"),
    "knots": ("De knopen", "The knots"),
    # The complications
    "complications": ("De verwikkelingen", "The complications"),
    "complications say": (
        "Een verwikkeling zit tussen mensen, en niemand heeft er schuld aan. Zolang niemand erover praat, trekt ze aan.",
        "A complication sits between people, and it is nobody’s fault. As long as nobody talks about it, it tightens.",
    ),
    "matter": ("Waar het eigenlijk over ging", "What it was really about"),
    "came to": ("Wat ervan werd", "What it came to"),
    "course": ("Hoe het ging", "How it went"),
    "no complications": ("Er heeft zich nog niets geroerd.", "Nothing has stirred yet."),
    # The qualities
    "qualities": ("Drie kwaliteiten", "Three qualities"),
    "qualities say": (
        "Bij elk moment staat wat je woorden laten zien, en wat ze deden. Een moment wordt één keer helemaal verteld; waar "
        "het bij een andere kwaliteit terugkomt, staat het nummer erbij.",
        "With each moment stands what your words show, and what they did. A moment is told in full once; where it comes back "
        "under another quality, its number is given.",
    ),
    "seen here": ("Te zien", "What it shows"),
    "did": ("Wat het deed", "What it did"),
    "thought": ("{person} dacht, en zei niet", "{person} thought, and did not say"),
    "at once": ("Meteen", "At once"),
    "later": ("Later", "Later"),
    "tempting": ("Wat eraan trok", "What drew you"),
    "price": ("De prijs", "The price"),
    "also": ("Hier ook te zien", "Also shown here"),
    "in full under": ("verteld bij ‘{quality}’", "told under ‘{quality}’"),
    "your words": ("Je woorden", "Your words"),
    # The line
    "line": ("Ego en samenwerking, keuze na keuze", "Ego and collaboration, choice by choice"),
    "line figure": ("De lijn van je keuzes", "The line of your choices"),
    "line caption": (
        "Bovenaan je keuzes, elk met waar ze vandaan kwam, en eronder wat ze meteen aan het resultaat veranderde. Een boog loopt "
        "naar het moment waarop de prijs betaald werd. Daaronder het resultaat zelf. Onderaan de draden die dan gespannen (dun) of "
        "geblokkeerd (dik, gebroken) zijn.",
        "At the top your choices, each with where it came from, and under it what it changed in the result at once. An arc runs "
        "to the moment at which its price was paid. Below that the result itself. At the bottom the threads that are then "
        "strained (thin) or blocked (thick, broken).",
    ),
    "result": ("resultaat", "result"),
    "line threads": ("draden", "threads"),
    "line point": (
        "Moment {number}: {drive}, resultaat {result}, gespannen draden {strained}, geblokkeerde draden {blocked}.",
        "Moment {number}: {drive}, result {result}, strained threads {strained}, blocked threads {blocked}.",
    ),
    "no picks": ("Er is nog niets gekozen.", "Nothing has been chosen yet."),
    "pick": ("Wat je koos", "What you chose"),
    "drive": ("Vanuit", "Out of"),
    "bought": ("Meteen, in resultaat", "At once, in result"),
    "cost": ("Wat het kostte", "What it cost"),
    "nothing": ("–", "–"),
    # Standpoints and capital
    "stands": ("Waar je voor ging staan", "What you took a stand for"),
    "capital": ("Wat van jou was, en wat geleend", "What was yours, and what was borrowed"),
    "no capital": (
        "Op inzicht, vaardigheid, wil of oordeel werd deze keer niet geleund.",
        "No insight, skill, will or judgement was leaned on this time.",
    ),
    # The turning points
    "turns": ("Kantelpunten", "Turning points"),
    "turns say": (
        "Momenten waarna er minder mogelijk was, of weer meer.",
        "Moments after which less was possible, or more again.",
    ),
    "still open": ("Kon nog", "Still possible"),
    "closed": ("Kon niet meer", "No longer possible"),
    "regained": ("Hier kwam iets terug", "Here something came back"),
    "no turns": (
        "Zover er gekeken is, was er geen moment waarna er merkbaar minder mogelijk was.",
        "As far as was looked, there was no moment after which noticeably less was possible.",
    ),
    "looked": ("Hoe ver er gekeken is", "How far was looked"),
    # The mirrors
    "mirrors": ("De spiegels", "The mirrors"),
    "could be": ("Zo kon je het lezen", "Ways to read it"),
    "your reading": ("Zo las jij het", "Your reading"),
    "no mirrors": ("Er is nog geen hoofdstuk uit.", "No chapter is over yet."),
    "also in chapter": ("Ook in dit hoofdstuk", "Also in this chapter"),
    # Would and should
    "would and should": ("Dezelfde keuze, op je werk", "The same choice, at work"),
    "you did": ("Dit deed je hier", "This is what you did here"),
    "you would": ("Dit zou je op je werk doen", "This is what you would do at work"),
    "one should": ("Dit zou je daar moeten doen", "This is what one should do there"),
    "on the table": ("Wat er nog meer kon", "What else could be chosen"),
    "not filled in": ("Niet ingevuld", "Not filled in"),
    # The other chair
    "across": ("De andere stoel", "The other chair"),
    "heard": ("Zo hoorde je jezelf terug, in de stoel van {person}", "How you heard yourself, in {person}’s chair"),
    # Own words
    "own words": ("In je eigen woorden", "In your own words"),
    "takes along": ("Wat neem ik mee?", "What do I take along?"),
    "with whom": ("Met wie?", "With whom?"),
    "when": ("Wanneer?", "When?"),
    "colophon": (
        "Deze nabespreking gaat over één keer dat dit verhaal gespeeld is: wat er gezegd werd, en wat dat deed. Over wie je "
        "bent zegt ze niets.",
        "This debrief is about one time that this story was played: what was said, and what that did. It says nothing about "
        "who you are.",
    ),
}


def worded(key: str, language: str, **values: str) -> str:
    """Return the words for a key, its values filled in; English where the language is neither Dutch nor English."""
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words


def keys() -> Mapping[str, tuple[str, str]]:
    """Return all words, for whoever checks that both languages are complete."""
    return _WORDS
