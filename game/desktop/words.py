"""The words of the window itself, Dutch and English, each written as an original."""

from collections.abc import Mapping

_WORDS: Mapping[str, tuple[str, str]] = {
    "tagline": (
        "Wat er tussen mensen zit, en wie het zegt.",
        "What has come between people, and who says so.",
    ),
    "go on": ("Verder waar je was", "Go on where you were"),
    "go on as": ("{story}, als {person}. {chapter}.", "{story}, as {person}. {chapter}."),
    "begin": ("Begin", "Begin"),
    "begin story": ("Begin ‘{story}’", "Begin ‘{story}’"),
    "minutes": ("ongeveer {minutes} minuten", "about {minutes} minutes"),
    "which chair": ("In welke stoel ga je zitten?", "Which chair do you take?"),
    "the other": (
        "De ander doet wat die uit zichzelf zou doen.",
        "The other does what they would do of themselves.",
    ),
    "sit as": ("Ga zitten als {person}, {function}", "Sit down as {person}, {function}"),
    "matters": ("Waar het {person} om gaat: {matters}", "What matters to {person}: {matters}"),
    "sales": ("verkoop", "sales"),
    "marketing": ("marketing", "marketing"),
    "language": ("In English", "In het Nederlands"),
    "text larger": ("Tekst groter", "Larger text"),
    "text smaller": ("Tekst kleiner", "Smaller text"),
    "text is": ("Tekst {size}%", "Text {size}%"),
    "theme": ("Ander uiterlijk: {theme}", "Another look: {theme}"),
    "paper": ("papier", "paper"),
    "night": ("nacht", "night"),
    "contrast": ("veel contrast", "high contrast"),
    "full screen": ("Volledig scherm", "Full screen"),
    "menu": ("Menu", "Menu"),
    "back": ("Terug", "Back"),
    "web short": ("Web", "Web"),
    "in words": ("In woorden", "In words"),
    "movement": ("Beweging: {state}", "Movement: {state}"),
    "on": ("aan", "on"),
    "off": ("uit", "off"),
    "web": ("Het web", "The web"),
    "history": ("Alles teruglezen", "Read it all back"),
    "step back": ("Een stap terug", "One step back"),
    "help": ("Toetsen", "Keys"),
    "to title": ("Naar het begin", "To the title"),
    "quit": ("Stoppen", "Quit"),
    "close": ("Verder spelen", "Back to the play"),
    "close title": ("Terug", "Back"),
    "the end": ("Einde", "The end"),
    "close web": ("Terug naar het gesprek", "Back to the conversation"),
    "read on": ("Verder", "Go on"),
    "to ending": ("Hoe het afloopt", "How it ends"),
    "what it came to": ("Wat ervan werd", "What it came to"),
    "not chosen": ("Nu niet: {reason}", "Not now: {reason}"),
    "other chair": ("Opnieuw, in de andere stoel", "Again, from the other chair"),
    "same chair": ("Opnieuw, in dezelfde stoel", "Again, from the same chair"),
    "kept": ("Elke keuze wordt bewaard.", "Every choice is kept."),
    "stage nobody": ("{place}. Er is niemand.", "{place}. Nobody is there."),
    "trouble": ("Dit verhaal kan zo niet gespeeld worden", "This story cannot be played like this"),
    "trouble more": ("en nog {count}", "and {count} more"),
    "no stories": ("Er zijn geen verhalen gevonden.", "No stories were found."),
    "key numbers": ("een keuze doen", "make a choice"),
    "key arrows": ("door de keuzes en knoppen", "move through choices and buttons"),
    "key enter": ("verder lezen, of doen wat gemarkeerd is", "read on, or do what is marked"),
    "key back": ("een stap terug", "one step back"),
    "key web": ("het web", "the web"),
    "key history": ("alles teruglezen", "read it all back"),
    "key language": ("de andere taal", "the other language"),
    "key text": ("tekst groter, kleiner, gewoon", "larger, smaller, normal text"),
    "key theme": ("een ander uiterlijk", "another look"),
    "key page": ("terug- en vooruitbladeren", "page back and forth"),
    "key full": ("volledig scherm", "full screen"),
    "key menu": ("menu, of terug", "menu, or back"),
    "key help": ("dit overzicht", "this overview"),
    "morning": ("ochtend", "morning"),
    "afternoon": ("middag", "afternoon"),
    "evening": ("avond", "evening"),
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
