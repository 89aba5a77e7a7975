"""The words that are only heard: what a thing is, the state it is in, how somebody looks, and what the machine lacks for it."""

from collections.abc import Mapping

READING_WORDS: Mapping[str, tuple[str, str]] = {
    "says": ("{person}: {words}", "{person}: {words}"),
    "says mood": ("{person}, {mood}: {words}", "{person}, {mood}: {words}"),
    "seen mood": ("{person}, {mood}", "{person}, {mood}"),
    "you say": ("Jij: {words}", "You: {words}"),
    "mood smile": ("met een glimlach", "smiling"),
    "mood serious": ("ernstig", "serious"),
    "mood tense": ("gespannen", "tense"),
    "mood afraid": ("bang", "afraid"),
    "mood sad": ("verdrietig", "sad"),
    "mood angry": ("boos", "angry"),
    "mood open": ("open en rustig", "open and at ease"),
    "choices": ("Keuzes", "Choices"),
    "choices one": ("Eén keuze.", "One choice."),
    "choices more": ("{count} keuzes.", "{count} choices."),
    "line seen": (
        "Een lijn met een teken voor elke keuze. In woorden staat hij op deze bladzij.",
        "A line with a mark for every choice. This page has it in words.",
    ),
    "place of": ("{place} van {count}", "{place} of {count}"),
    "number for it": ("toets {number}", "key {number}"),
    "role button": ("knop", "button"),
    "role choice": ("keuze", "choice"),
    "role radio": ("een van de mogelijkheden", "one of several"),
    "role entry": ("schrijfveld", "writing field"),
    "role image": ("afbeelding", "picture"),
    "role progress": ("voortgang", "progress"),
    "is on": ("gekozen", "chosen"),
    "is off": ("niet gekozen", "not chosen"),
    "entry empty": ("nog leeg", "still empty"),
    "voice on": ("Voorlezen staat aan.", "Reading aloud is on."),
    "no voice": (
        "Voorlezen kan hier niet: dit apparaat heeft geen stem. Op Linux geeft espeak-ng er een.",
        "Nothing can be read aloud here: this machine has no voice. On Linux, espeak-ng brings one.",
    ),
    "no reader": (
        "Een schermlezer ziet dit venster niet: daarvoor ontbreekt accesskit.",
        "A screen reader cannot see this window: accesskit is missing.",
    ),
    "set is_voiced note": (
        "Een stem leest wat erbij komt, en waar je bent. Gebruik je een schermlezer, laat dit dan uit.",
        "A voice reads what is new, and where you are. With a screen reader, leave this off.",
    ),
    "key voice": ("voorlezen, of stil", "read aloud, or stop"),
    "key say again": ("nog eens voorlezen", "say it again"),
}
