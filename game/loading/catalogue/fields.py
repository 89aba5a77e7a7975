"""Faults of fields: what is missing, unknown, or of another kind than belongs there."""

from game.loading.catalogue.entries import entry

FIELDS = (
    entry(
        "S030",
        "unknown-field",
        nl=(
            "'{name}' is hier geen veld",
            "Wat hier kan staan: {allowed}.",
            "Verbeter de naam, of kijk of de regel even ver is ingesprongen als de velden waar hij bij hoort.",
        ),
        en=(
            "'{name}' is no field here",
            "What can stand here: {allowed}.",
            "Mend the name, or see whether the line is indented like the fields that it belongs to.",
        ),
    ),
    entry(
        "S031",
        "missing-field",
        nl=(
            "hier ontbreekt '{name}'",
            "Zonder dit veld kan het verhaal niet gespeeld worden. {about}",
            "Zet het erbij: een regel met '{name}:' en daarachter wat het is.",
        ),
        en=(
            "'{name}' is missing here",
            "Without this field the story cannot be played. {about}",
            "Add it: a line with '{name}:' and what it is after that.",
        ),
    ),
    entry(
        "S032",
        "list-for-text",
        nl=(
            "bij '{name}' hoort een tekst, en hier staat een lijst",
            "Wat met [ begint, of met streepjes onder elkaar, leest YAML als een lijst.",
            "Is het één tekst? Zet die tussen aanhalingstekens of onder een '|'.",
        ),
        en=(
            "'{name}' takes a text, and here is a list",
            "What begins with [, or with dashes on lines, YAML reads as a list.",
            "Is it one text? Put it between quotes or under a '|'.",
        ),
    ),
    entry(
        "S033",
        "fields-for-text",
        nl=(
            "bij '{name}' hoort een tekst, en hier staan velden",
            "Wat met een accolade begint, of met 'naam: ' op regels eronder, leest YAML als velden.",
            "Is het een tekst met sprekers? Zet een '|' achter '{name}:'. Anders: zet hem tussen aanhalingstekens.",
        ),
        en=(
            "'{name}' takes a text, and here are fields",
            "What begins with a brace, or has 'name: ' on the lines below, YAML reads as fields.",
            "Is it a text with speakers? Put a '|' after '{name}:'. Otherwise put it between quotes.",
        ),
    ),
    entry(
        "S034",
        "no-number",
        nl=(
            "bij '{field}' hoort een heel getal, niet '{name}'",
            "Een getal bestaat uit hoogstens zes cijfers, eventueel met een min ervoor.",
            "Schrijf bijvoorbeeld 3 of -2.",
        ),
        en=(
            "'{field}' takes a whole number, not '{name}'",
            "A number is at most six digits, perhaps with a minus before them.",
            "Write for instance 3 or -2.",
        ),
    ),
    entry(
        "S035",
        "number-out-of-range",
        nl=(
            "{name} past niet; het moet van {low} tot en met {high} zijn",
            "Buiten die grenzen heeft het getal hier geen betekenis.",
            "Neem een getal van {low} tot en met {high}.",
        ),
        en=(
            "{name} does not fit; it has to be from {low} to {high}",
            "Outside those bounds the number means nothing here.",
            "Take a number from {low} to {high}.",
        ),
    ),
    entry(
        "S036",
        "no-yes-or-no",
        nl=(
            "bij '{field}' hoort yes of no, niet '{name}'",
            "Dit veld zegt of iets zo is.",
            "Schrijf yes of no (ja en nee mag ook).",
        ),
        en=(
            "'{field}' takes yes or no, not '{name}'",
            "This field tells whether something is so.",
            "Write yes or no.",
        ),
    ),
    entry(
        "S037",
        "no-list",
        nl=(
            "bij '{name}' hoort een lijst",
            "Hier staan er meer onder elkaar, ook als het er maar één is.",
            "Zet het tussen [ ], of elk op een regel met '- ' ervoor.",
        ),
        en=(
            "'{name}' takes a list",
            "Several stand here, even when there is only one.",
            "Put it between [ ], or each on a line with '- ' before it.",
        ),
    ),
    entry(
        "S038",
        "no-fields",
        nl=(
            "onder '{name}' horen velden",
            "Hier horen regels van de vorm 'naam: waarde', verder ingesprongen dan '{name}'.",
            "Zet de velden eronder, of haal '{name}' weg.",
        ),
        en=(
            "'{name}' takes fields",
            "Here belong lines of the form 'name: value', indented further than '{name}'.",
            "Put the fields below it, or take '{name}' away.",
        ),
    ),
    entry(
        "S119",
        "field-for-a-name",
        nl=(
            "'{name}' is een veld van een {kind}, en staat hier op de plaats van een naam",
            "Hier staan de namen van wat eronder beschreven wordt; de velden ervan springen verder in.",
            "Spring deze regel en wat eronder hoort verder in.",
        ),
        en=(
            "'{name}' is a field of a {kind}, and stands here in the place of a name",
            "Here are the names of what is described below them; the fields of each are indented further.",
            "Indent this line and what belongs to it further.",
        ),
    ),
    entry(
        "S039",
        "nothing-there",
        nl=(
            "bij '{name}' staat niets",
            "Een leeg veld is bijna altijd vergeten.",
            "Vul het in, of haal het veld weg als het er niet hoeft te zijn.",
        ),
        en=(
            "there is nothing at '{name}'",
            "An empty field has nearly always been forgotten.",
            "Fill it in, or take the field away where it need not be there.",
        ),
    ),
    entry(
        "S040",
        "folded-text",
        nl=(
            "deze tekst staat onder '>', en dan worden de regels aan elkaar geplakt",
            "In een script is elke regel een alinea; met '>' zou er één lange regel van komen.",
            "Schrijf '|' in plaats van '>'.",
        ),
        en=(
            "this text stands under '>', which glues its lines together",
            "In a script every line is a paragraph; with '>' it would become one long line.",
            "Write '|' instead of '>'.",
        ),
    ),
    entry(
        "S041",
        "unknown-format",
        nl=(
            "verhaalvorm '{name}' is onbekend; dit spel leest vorm {format}",
            "Het verhaal is voor een nieuwere versie van het spel, of de regel klopt niet.",
            "Schrijf 'format: {format}', of neem een nieuwere versie van het spel.",
        ),
        en=(
            "story format '{name}' is unknown; this game reads format {format}",
            "The story is for a newer version of the game, or the line is not right.",
            "Write 'format: {format}', or get a newer version of the game.",
        ),
    ),
    entry(
        "S042",
        "no-single-pair",
        nl=(
            "elke regel onder '{name}' is één 'voorwaarde: doel'",
            "De regels worden van boven naar beneden geprobeerd, dus elke staat op zichzelf.",
            "Zet voor elke voorwaarde een eigen '- ', met als laatste '- otherwise: …'.",
        ),
        en=(
            "every line under '{name}' is one 'condition: target'",
            "The lines are tried from top to bottom, so each stands by itself.",
            "Give every condition its own '- ', the last one being '- otherwise: …'.",
        ),
    ),
    entry(
        "S043",
        "what-kind-of-fact",
        nl=(
            "van feit '{name}' is niet te zien wat voor feit het is",
            "Een feit is een getal met grenzen, een woord uit een rij, of ja/nee.",
            "Schrijf {from: 0, to: 5, start: 2}, {one of: [cool, warm], start: cool} of {start: no}.",
        ),
        en=(
            "one cannot see what kind of fact '{name}' is",
            "A fact is a number with bounds, a word out of a set, or yes or no.",
            "Write {from: 0, to: 5, start: 2}, {one of: [cool, warm], start: cool} or {start: no}.",
        ),
    ),
    entry(
        "S044",
        "no-target",
        nl=(
            "'{name}' is geen plek om heen te gaan",
            "Een doel is een passage, 'scène.passage', next, end, of 'end' met de naam van een einde.",
            "Schrijf een van die vormen; een voorwaarde hoort ervóór, in een lijst met streepjes.",
        ),
        en=(
            "'{name}' is no place to go to",
            "A target is a passage, 'scene.passage', next, end, or 'end' with the name of an ending.",
            "Write one of those; a condition comes before it, in a list with dashes.",
        ),
    ),
    entry(
        "S045",
        "not-two-people",
        nl=(
            "hier horen twee mensen te staan, met een komma ertussen",
            "Wat tussen mensen is, heeft er minstens twee nodig; '{name}' is te weinig of te veel.",
            "Schrijf bijvoorbeeld: henk, mila.",
        ),
        en=(
            "two people belong here, with a comma between them",
            "What is between people takes at least two of them; '{name}' is too few or too many.",
            "Write for instance: henk, mila.",
        ),
    ),
    entry(
        "S046",
        "no-scenes",
        nl=(
            "dit verhaal heeft geen scènes",
            "Er is geen map scenes met YAML-bestanden, en story.yaml heeft geen 'scenes'.",
            "Zet in scenes/ voor elke scène een bestand, of zet ze in dit bestand onder 'scenes:'.",
        ),
        en=(
            "this story has no scenes",
            "There is no folder scenes with YAML files in it, and story.yaml has no 'scenes'.",
            "Put a file for each scene in scenes/, or put them into this file under 'scenes:'.",
        ),
    ),
    entry(
        "S047",
        "not-two-words",
        nl=(
            "feit '{name}' heeft onder 'one of' minstens twee verschillende woorden nodig",
            "Een feit dat maar één ding kan zijn, of waar een woord dubbel in staat, zegt niets.",
            "Schrijf bijvoorbeeld: one of: [cool, warm].",
        ),
        en=(
            "fact '{name}' needs at least two different words under 'one of'",
            "A fact that can be only one thing, or has a word twice, says nothing.",
            "Write for instance: one of: [cool, warm].",
        ),
    ),
    entry(
        "S048",
        "no-language",
        nl=(
            "'{name}' is geen taalcode",
            "De taal staat er als code van twee of drie letters.",
            "Schrijf bijvoorbeeld nl of en.",
        ),
        en=(
            "'{name}' is no language code",
            "The language is given as a code of two or three letters.",
            "Write for instance nl or en.",
        ),
    ),
    entry(
        "S049",
        "no-slot",
        nl=(
            "hier hoort de naam van een scène, of 'any of' met een lijst",
            "Een hoofdstuk noemt zijn scènes op volgorde.",
            "Schrijf bijvoorbeeld: scenes: [opening, any of: [coffee, phone], meeting].",
        ),
        en=(
            "here belongs the name of a scene, or 'any of' with a list",
            "A chapter names its scenes in order.",
            "Write for instance: scenes: [opening, any of: [coffee, phone], meeting].",
        ),
    ),
    entry(
        "S165",
        "to-oneself",
        severity="warning",
        nl=(
            "'{name}' zit hier zelf in de stoel, en zegt dit dus tegen zichzelf",
            "Achter 'to' staat tegen wie de speler iets zegt; de nabespreking zet die naam bij het citaat.",
            "Zet er degene neer die het hoort, of haal 'to' weg.",
        ),
        en=(
            "'{name}' is the one in the chair here, and so says this to themselves",
            "After 'to' stands to whom the player says something; the debrief puts that name with the quotation.",
            "Put the one there who hears it, or take 'to' away.",
        ),
    ),
)
