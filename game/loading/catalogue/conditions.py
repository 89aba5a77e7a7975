"""Faults of conditions: what stands after `when` and between `[` and `]`."""

from game.loading.catalogue.entries import entry

CONDITIONS = (
    entry(
        "S050",
        "condition-unclear",
        nl=(
            "de voorwaarde loopt vast op '{name}'; hier kan staan: {expected}",
            "Een voorwaarde bestaat uit vragen en vergelijkingen, met and, or, not en haakjes.",
            "Schrijf bijvoorbeeld: blocked(henk, mila) and result >= 2.",
        ),
        en=(
            "the condition gets stuck at '{name}'; here can stand: {expected}",
            "A condition is made of questions and comparisons, with and, or, not and brackets.",
            "Write for instance: blocked(henk, mila) and result >= 2.",
        ),
    ),
    entry(
        "S051",
        "line-too-long",
        nl=(
            "dit is langer dan {limit} tekens",
            "Zo'n regel begrijpt niemand meer, ook jij over een maand niet.",
            "Verdeel hem over meer regels; bewaar de uitkomst van een lange voorwaarde in een feit.",
        ),
        en=(
            "this is longer than {limit} characters",
            "Nobody understands such a line, and in a month you will not either.",
            "Divide it over more lines; keep the outcome of a long condition in a fact.",
        ),
    ),
    entry(
        "S052",
        "condition-too-deep",
        nl=(
            "meer dan {limit} haakjes of not's in elkaar",
            "Zo diep is een voorwaarde niet meer te lezen.",
            "Haal haakjes weg die niet nodig zijn.",
        ),
        en=(
            "more than {limit} brackets or nots inside each other",
            "A condition that deep cannot be read any more.",
            "Take away the brackets that are not needed.",
        ),
    ),
    entry(
        "S053",
        "unknown-question",
        nl=(
            "'{name}(…)' is geen vraag die je kunt stellen",
            "Wat je kunt vragen: {allowed}.",
            "Kies een van die woorden.",
        ),
        en=(
            "'{name}(…)' is nothing one can ask",
            "What can be asked: {allowed}.",
            "Take one of those words.",
        ),
    ),
    entry(
        "S054",
        "wrong-question",
        nl=(
            "'{name}' vraag je zo: {form}",
            "Er staan te veel of te weinig namen tussen de haakjes, of de haakjes ontbreken.",
            "Schrijf: {form}.",
        ),
        en=(
            "'{name}' is asked like this: {form}",
            "There are too many or too few names between the brackets, or the brackets are missing.",
            "Write: {form}.",
        ),
    ),
    entry(
        "S055",
        "of-whom",
        nl=(
            "over wie gaat {name}? Hier zit niemand in een stoel",
            "Zonder naam gaat zo'n vraag over wie er in de stoel zit, en die is hier niet bekend.",
            "Zet de persoon ervoor, zoals has(henk, notes), of geef de scène of passage een 'chair'.",
        ),
        en=(
            "whom is {name} about? Nobody is in a chair here",
            "Without a name such a question is about who sits in the chair, and that is not known here.",
            "Put the person first, as in has(henk, notes), or give the scene or passage a 'chair'.",
        ),
    ),
    entry(
        "S056",
        "no-such-word",
        nl=(
            "feit '{fact}' kan niet '{name}' zijn; wel: {allowed}",
            "Dit feit is een woord uit een vaste rij.",
            "Neem een van: {allowed}.",
        ),
        en=(
            "fact '{fact}' cannot be '{name}', only: {allowed}",
            "This fact is a word out of a fixed set.",
            "Take one of: {allowed}.",
        ),
    ),
    entry(
        "S057",
        "never-true",
        nl=(
            "{name} is nooit waar; het loopt van {low} tot en met {high}",
            "Wat hierachter staat, zou niemand ooit zien.",
            "Verander het getal, of de grenzen van het feit in story.yaml.",
        ),
        en=(
            "{name} is never true; it runs from {low} to {high}",
            "What depends on it nobody would ever see.",
            "Change the number, or the bounds of the fact in story.yaml.",
        ),
    ),
    entry(
        "S058",
        "always-true",
        nl=(
            "{name} is altijd waar; het loopt van {low} tot en met {high}",
            "Een voorwaarde die altijd geldt, is geen voorwaarde.",
            "Verander het getal, of haal de voorwaarde weg.",
        ),
        en=(
            "{name} is always true; it runs from {low} to {high}",
            "A condition that always holds is no condition.",
            "Change the number, or take the condition away.",
        ),
    ),
    entry(
        "S059",
        "no-order",
        nl=(
            "'{name}' is een woord en heeft geen meer of minder ('{sign}')",
            "Alleen getallen kun je met < en > vergelijken.",
            "Gebruik == of !=.",
        ),
        en=(
            "'{name}' is a word and has no more or less ('{sign}')",
            "Only numbers can be compared with < and >.",
            "Use == or !=.",
        ),
    ),
    entry(
        "S060",
        "only-in-text",
        nl=(
            "'{name}' kan alleen in een tekst",
            "Wie er zit, en of een passage nieuw is, verandert wat je leest en nooit wat er gebeurt.",
            "Gebruik het tussen [ ] aan het begin van een regel tekst; gebruik hier bijvoorbeeld visited(…).",
        ),
        en=(
            "'{name}' can be used in text only",
            "Who sits there, and whether a passage is new, changes what one reads and never what happens.",
            "Use it between [ ] at the start of a line of text; here use visited(…), for instance.",
        ),
    ),
    entry(
        "S061",
        "not-compared",
        nl=(
            "'{name}' wordt hier nergens mee vergeleken",
            "Alleen een feit met ja of nee kan op zichzelf staan.",
            "Schrijf bijvoorbeeld: {form}.",
        ),
        en=(
            "'{name}' is not compared with anything here",
            "Only a fact that is yes or no can stand by itself.",
            "Write for instance: {form}.",
        ),
    ),
    entry(
        "S062",
        "round-bracket-open",
        nl=(
            "het haakje dat hier begint, wordt niet gesloten",
            "Bij elk haakje hoort er een terug; namen staan tussen komma's.",
            "Zet het sluithaakje erbij. Staat er een { omheen? Gebruik dan een lijst met streepjes.",
        ),
        en=(
            "the bracket that begins here is not closed",
            "Every bracket has one that closes it; names have commas between them.",
            "Add the closing bracket. Is there a { around it? Then use a list with dashes.",
        ),
    ),
    entry(
        "S063",
        "single-equals",
        nl=(
            "vergelijken doe je met twee is-tekens: ==",
            "Eén is-teken zou een toekenning kunnen zijn, en die hoort in 'does'.",
            "Schrijf == in plaats van =.",
        ),
        en=(
            "comparing is done with two equals signs: ==",
            "A single one could mean setting, and that belongs in 'does'.",
            "Write == instead of =.",
        ),
    ),
    entry(
        "S064",
        "number-wanted",
        nl=(
            "'{fact}' is een getal en '{name}' niet",
            "Een getal bestaat uit hoogstens zes cijfers, eventueel met een min ervoor.",
            "Zet er een getal neer.",
        ),
        en=(
            "'{fact}' is a number and '{name}' is not",
            "A number is at most six digits, perhaps with a minus before them.",
            "Put a number there.",
        ),
    ),
)
