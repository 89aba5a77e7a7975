"""Faults of texts: the lines of `text` and `reply`."""

from game.loading.catalogue.entries import entry

SCRIPTS = (
    entry(
        "S080",
        "looks-like-a-speaker",
        severity="warning",
        nl=(
            "'{name}' lijkt hier iets te zeggen, maar staat niet in 'cast'",
            "Een regel begint met een naam en een dubbele punt als iemand iets zegt; van wie er niet is, wordt het gewoon tekst.",
            "Zet de persoon in 'cast', of schrijf de zin zonder dubbele punt.",
        ),
        en=(
            "'{name}' seems to say something here, but is not in 'cast'",
            "A line begins with a name and a colon where somebody speaks; of somebody who is not there it is plain text.",
            "Add the person to 'cast', or write the sentence without a colon.",
        ),
    ),
    entry(
        "S081",
        "else-alone",
        nl=(
            "[else] zonder voorwaarde op de regel erboven",
            "[else] is het tegendeel van de voorwaarde op de vorige regel.",
            "Zet het direct onder een regel met [voorwaarde], of schrijf de voorwaarde voluit met not.",
        ),
        en=(
            "[else] without a condition on the line above",
            "[else] is the opposite of the condition on the line before it.",
            "Put it right below a line with a [condition], or write the condition in full with not.",
        ),
    ),
    entry(
        "S082",
        "square-bracket-open",
        nl=(
            "de [ aan het begin van deze regel wordt niet gesloten",
            "Tussen [ en ] aan het begin van een regel staat wanneer die regel er is.",
            "Zet de ] achter de voorwaarde.",
        ),
        en=(
            "the [ at the start of this line is not closed",
            "Between [ and ] at the start of a line it says when that line is there.",
            "Put the ] after the condition.",
        ),
    ),
    entry(
        "S083",
        "nothing-said",
        nl=(
            "hier staat wie of wanneer, maar niet wat",
            "Na een voorwaarde of een spreker hoort nog tekst op dezelfde regel.",
            "Zet de tekst erachter. Alleen een gezicht is: Mila (sad), zonder dubbele punt.",
        ),
        en=(
            "it says who or when here, but not what",
            "After a condition or a speaker there has to be text on the same line.",
            "Put the text after it. A face alone is: Mila (sad), without a colon.",
        ),
    ),
    entry(
        "S084",
        "unknown-slot",
        nl=(
            "voor {{name}} is niets in te vullen",
            "Tussen accolades staat een persoon of een feit, precies zoals in story.yaml.",
            "Verbeter de naam, of haal de accolades weg.",
        ),
        en=(
            "there is nothing to fill in for {{name}}",
            "Between braces stands a person or a fact, exactly as in story.yaml.",
            "Mend the name, or take the braces away.",
        ),
    ),
    entry(
        "S085",
        "star-alone",
        severity="warning",
        nl=(
            "een * zonder tweede *",
            "Nadruk begint en eindigt met een *, op dezelfde regel.",
            "Zet de tweede * erbij, of haal deze weg.",
        ),
        en=(
            "a * without a second *",
            "Emphasis begins and ends with a *, on one line.",
            "Add the second *, or take this one away.",
        ),
    ),
    entry(
        "S086",
        "too-many-words",
        severity="warning",
        nl=(
            "meer dan {most} woorden zonder pauze",
            "Zo veel tekst ineens leest niemand van een scherm.",
            "Zet er een regel met --- tussen, of schrap.",
        ),
        en=(
            "more than {most} words without a pause",
            "Nobody reads so much text from a screen at once.",
            "Put a line with --- in between, or cut.",
        ),
    ),
    entry(
        "S087",
        "whose-thought",
        nl=(
            "van wie is deze gedachte? Hier zit niemand in een stoel",
            "Een regel tussen ronde haakjes is een gedachte van wie er in de stoel zit.",
            "Schrijf 'Mila thinks: …', of geef de passage een 'chair'.",
        ),
        en=(
            "whose thought is this? Nobody is in a chair here",
            "A line between round brackets is a thought of the one in the chair.",
            "Write 'Mila thinks: …', or give the passage a 'chair'.",
        ),
    ),
    entry(
        "S088",
        "goes-on-with-the-line-above",
        severity="warning",
        nl=(
            "deze regel begint verder naar rechts en hoort daardoor bij de zin erboven",
            "Wat verder inspringt, gaat door op de regel erboven; zo zegt '{name}' hier niets.",
            "Begint hier een nieuwe regel? Zet hem recht onder de andere.",
        ),
        en=(
            "this line begins further to the right and so belongs to the sentence above it",
            "What is indented further goes on with the line above; like this '{name}' says nothing here.",
            "Does a new line begin here? Put it straight under the others.",
        ),
    ),
    entry(
        "S089",
        "not-present",
        severity="warning",
        nl=(
            "'{name}' doet hier iets, maar is er niet bij",
            "Wie spreekt of een gezicht trekt, staat in 'present' of komt binnen met '+'.",
            "Zet '{name}' in 'present', of laat de persoon binnenkomen.",
        ),
        en=(
            "'{name}' does something here without being there",
            "Who speaks or shows a face is in 'present', or comes in with '+'.",
            "Add '{name}' to 'present', or let the person come in.",
        ),
    ),
)
