"""Faults of changes: what stands after `does`."""

from game.loading.catalogue.entries import entry

CHANGES = (
    entry(
        "S070",
        "unknown-verb",
        nl=(
            "'{name}' is niets dat er kan gebeuren",
            "Een verandering begint met een werkwoord ({allowed}) of met de naam van een feit.",
            "Kies een van die woorden.",
        ),
        en=(
            "'{name}' is nothing that can happen",
            "A change begins with a verb ({allowed}) or with the name of a fact.",
            "Take one of those words.",
        ),
    ),
    entry(
        "S071",
        "who-does-it",
        nl=(
            "wie doet '{name}'? Hier zit niemand in een stoel",
            "Zonder naam gaat een verandering over wie er in de stoel zit, en die is hier niet bekend.",
            "Zet er 'for' met een naam achter, of geef de scène of passage een 'chair'.",
        ),
        en=(
            "who does '{name}'? Nobody is in a chair here",
            "Without a name a change is about who sits in the chair, and that is not known here.",
            "Add 'for' and a name, or give the scene or passage a 'chair'.",
        ),
    ),
    entry(
        "S072",
        "change-unclear",
        nl=(
            "'{name}' schrijf je zo: {form}",
            "Er staan te veel of te weinig woorden achter '{name}'.",
            "Schrijf: {form}; met 'for' en een naam als het om een ander gaat dan wie er in de stoel zit.",
        ),
        en=(
            "'{name}' is written like this: {form}",
            "There are too many or too few words after '{name}'.",
            "Write: {form}; with 'for' and a name where it is about somebody else than the one in the chair.",
        ),
    ),
    entry(
        "S073",
        "change-out-of-range",
        nl=(
            "{name} gaat over de grens; het loopt van {low} tot en met {high}",
            "Een feit komt nooit buiten zijn grenzen.",
            "Verander het getal, of de grenzen van het feit in story.yaml.",
        ),
        en=(
            "{name} goes over the edge; it runs from {low} to {high}",
            "A fact never leaves its bounds.",
            "Change the number, or the bounds of the fact in story.yaml.",
        ),
    ),
    entry(
        "S074",
        "no-step",
        nl=(
            "'{name}' is geen getal en kan niet meer of minder worden",
            "Alleen een getal kan een stap omhoog of omlaag.",
            "Schrijf: {form}.",
        ),
        en=(
            "'{name}' is no number and cannot become more or less",
            "Only a number can go a step up or down.",
            "Write: {form}.",
        ),
    ),
)
