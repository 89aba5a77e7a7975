"""Faults of names: of what does not exist, exists twice, or can be no name."""

from game.loading.catalogue.entries import entry

NAMES = (
    entry(
        "S012",
        "no-such-passage",
        nl=(
            "geen passage '{name}' in scène '{scene}'",
            "Een pad moet ergens aankomen. Naar een andere scène schrijf je 'scène.passage'.",
            "Verbeter de naam, of voeg de passage toe.",
        ),
        en=(
            "no passage '{name}' in scene '{scene}'",
            "A way has to lead somewhere. To another scene it is written 'scene.passage'.",
            "Mend the name, or add the passage.",
        ),
    ),
    entry(
        "S013",
        "no-such-scene",
        nl=(
            "geen scène '{name}'",
            "Scènes heten zoals achter 'scene:' in hun bestand staat.",
            "Verbeter de naam, of voeg de scène toe in scenes/.",
        ),
        en=(
            "no scene '{name}'",
            "Scenes are called what stands after 'scene:' in their file.",
            "Mend the name, or add the scene in scenes/.",
        ),
    ),
    entry(
        "S014",
        "no-such-person",
        nl=(
            "niemand heet '{name}'",
            "Mensen worden genoemd bij hun korte naam onder 'cast' in story.yaml.",
            "Verbeter de naam, of zet de persoon in 'cast'.",
        ),
        en=(
            "nobody is called '{name}'",
            "People are named by their key under 'cast' in story.yaml.",
            "Mend the name, or add the person to 'cast'.",
        ),
    ),
    entry(
        "S015",
        "no-such-complication",
        nl=(
            "geen verwikkeling '{name}'",
            "Verwikkelingen staan onder 'complications' in story.yaml.",
            "Verbeter de naam, of voeg de verwikkeling toe.",
        ),
        en=(
            "no complication '{name}'",
            "Complications stand under 'complications' in story.yaml.",
            "Mend the name, or add the complication.",
        ),
    ),
    entry(
        "S016",
        "no-such-value",
        nl=(
            "geen waarde '{name}' om voor te staan",
            "Waarden staan onder 'values' in story.yaml.",
            "Verbeter de naam, of voeg de waarde toe.",
        ),
        en=(
            "no value '{name}' to stand for",
            "Values stand under 'values' in story.yaml.",
            "Mend the name, or add the value.",
        ),
    ),
    entry(
        "S017",
        "no-such-capital",
        nl=(
            "geen eigen kapitaal '{name}'",
            "Wat mensen zich eigen kunnen maken, staat onder 'capital' in story.yaml.",
            "Verbeter de naam, of voeg het toe.",
        ),
        en=(
            "no capital '{name}'",
            "What people can make their own stands under 'capital' in story.yaml.",
            "Mend the name, or add it.",
        ),
    ),
    entry(
        "S018",
        "no-such-fact",
        nl=(
            "geen feit '{name}'",
            "Feiten staan onder 'facts' in story.yaml; een vraag heeft haakjes, zoals has(notes).",
            "Verbeter de naam, of voeg het feit toe.",
        ),
        en=(
            "no fact '{name}'",
            "Facts stand under 'facts' in story.yaml; a question has brackets, such as has(notes).",
            "Mend the name, or add the fact.",
        ),
    ),
    entry(
        "S019",
        "no-such-ending",
        nl=(
            "geen einde '{name}'",
            "Eindes staan onder 'endings' in story.yaml.",
            "Verbeter de naam, of schrijf alleen 'end': dan komt het eerste einde dat past.",
        ),
        en=(
            "no ending '{name}'",
            "Endings stand under 'endings' in story.yaml.",
            "Mend the name, or write only 'end' for the first ending that fits.",
        ),
    ),
    entry(
        "S020",
        "no-such-choice",
        nl=(
            "geen keuze '{name}' hier of in scène '{scene}'",
            "Een vuistregel noemt keuzes van zijn eigen passage; picked(…) die van de scène, of 'scène.keuze'.",
            "Verbeter de naam, of voeg de keuze toe.",
        ),
        en=(
            "no choice '{name}' here or in scene '{scene}'",
            "A rule of thumb names choices of its own passage; picked(…) those of the scene, or 'scene.choice'.",
            "Mend the name, or add the choice.",
        ),
    ),
    entry(
        "S021",
        "no-such-anchor",
        nl=(
            "de rubriek kent geen '{name}'",
            "'shows' noemt gedrag uit de rubriek: {allowed}.",
            "Kies een naam uit die rij; wat een keuze niet raakt, laat je weg.",
        ),
        en=(
            "the rubric has no '{name}'",
            "'shows' names behaviour out of the rubric: {allowed}.",
            "Take a name of that list; leave out what a choice does not touch.",
        ),
    ),
    entry(
        "S022",
        "no-such-relation",
        nl=(
            "tussen '{one}' en '{other}' is geen relatie",
            "Een draad kan alleen gespannen of los raken als hij er is.",
            "Zet '{one}, {other}: open' onder 'relations' in story.yaml, met open, strained of blocked.",
        ),
        en=(
            "there is no relation between '{one}' and '{other}'",
            "A thread can only tighten or loosen where there is one.",
            "Put '{one}, {other}: open' under 'relations' in story.yaml: open, strained or blocked.",
        ),
    ),
    entry(
        "S023",
        "not-one-of-these",
        nl=(
            "'{name}' kan hier niet; kies uit: {allowed}",
            "Op deze plaats kent het spel een vaste rij woorden.",
            "Neem een van die woorden; ze zijn Engels, in welke taal het verhaal ook is.",
        ),
        en=(
            "'{name}' cannot stand here; choose from: {allowed}",
            "In this place the game knows a fixed set of words.",
            "Take one of those words.",
        ),
    ),
    entry(
        "S024",
        "odd-name",
        nl=(
            "'{name}' kan geen naam zijn",
            "Namen in een verhaal zijn kleine letters a–z, cijfers en '_', en beginnen met een letter; hoogstens 40 tekens.",
            "Schrijf bijvoorbeeld: koffie_apparaat.",
        ),
        en=(
            "'{name}' cannot be a name",
            "Names in a story are small letters a–z, digits and '_', begin with a letter, and have at most 40 characters.",
            "Write for instance: coffee_machine.",
        ),
    ),
    entry(
        "S025",
        "kept-name",
        nl=(
            "'{name}' betekent al iets",
            "Met deze naam zou niet meer te zien zijn wat je bedoelt.",
            "Kies een andere naam, bijvoorbeeld '{name}_2' of iets dat zegt wat het is.",
        ),
        en=(
            "'{name}' means something already",
            "With this name one could no longer see what you mean.",
            "Choose another name, such as '{name}_2' or one that says what it is.",
        ),
    ),
    entry(
        "S026",
        "name-used-twice",
        nl=(
            "de naam '{name}' is al gebruikt (regel {first})",
            "Eén naam wijst één ding aan.",
            "Geef een van de twee een andere naam.",
        ),
        en=(
            "the name '{name}' is in use already (line {first})",
            "One name points to one thing.",
            "Give one of the two another name.",
        ),
    ),
    entry(
        "S027",
        "two-anchors",
        nl=(
            "'{other}' en '{name}' gaan over dezelfde kwaliteit ({quality})",
            "Een keuze laat van elke kwaliteit hoogstens één niveau zien.",
            "Kies de naam die het beste bij de woorden past.",
        ),
        en=(
            "'{other}' and '{name}' are about the same quality ({quality})",
            "A choice shows at most one level of each quality.",
            "Keep the name that fits the words best.",
        ),
    ),
    entry(
        "S028",
        "no-such-picture",
        severity="warning",
        nl=(
            "geen plaatje voor de plek '{name}'",
            "Meegeleverd of in pictures/ zijn: {allowed}.",
            "Kies een van die plekken, of zet een plaatje met deze naam in pictures/.",
        ),
        en=(
            "no picture for the place '{name}'",
            "There are, with the game or in pictures/: {allowed}.",
            "Take one of those places, or put a picture with this name in pictures/.",
        ),
    ),
    entry(
        "S029",
        "same-person-twice",
        nl=(
            "twee keer dezelfde persoon: '{name}'",
            "Hier gaat het over twee verschillende mensen.",
            "Noem de ander.",
        ),
        en=(
            "the same person twice: '{name}'",
            "This is about two different people.",
            "Name the other one.",
        ),
    ),
)
