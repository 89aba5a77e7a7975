"""Every fault that an author can make, in both languages: what is wrong here, why that is a fault, and the cure.

A code keeps its meaning for ever: people look it up. Words in braces are filled in by `Diagnostic`. Each code is provoked by a
file in `tests/loading/faults`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Entry:
    """One fault; the words are by language, each written as an original."""

    code: str
    slug: str
    severity: Literal["error", "warning"]
    what: Mapping[str, str]
    cause: Mapping[str, str]
    cure: Mapping[str, str]


_Words = tuple[str, str, str]


def _entry(code: str, slug: str, *, nl: _Words, en: _Words, severity: Literal["error", "warning"] = "error") -> Entry:
    what, cause, cure = ({"nl": dutch, "en": english} for dutch, english in zip(nl, en, strict=True))
    return Entry(code, slug, severity, what, cause, cure)


NEAREST = {"nl": "; bedoelde je '{nearest}'?", "en": "; did you mean '{nearest}'?"}
"""What comes after a sentence when a name nearly exists."""

_FILES = (
    _entry(
        "S001",
        "no-story",
        nl=(
            "hier staat geen verhaal",
            "Een verhaal is een map met story.yaml erin, of één YAML-bestand.",
            "Kijk of de map klopt, en of het bestand precies story.yaml heet.",
        ),
        en=(
            "there is no story here",
            "A story is a folder with story.yaml in it, or one YAML file.",
            "Check the folder, and whether the file is called exactly story.yaml.",
        ),
    ),
    _entry(
        "S002",
        "cannot-be-read",
        nl=(
            "dit bestand is niet te lezen: {name}",
            "Het bestand is er wel, maar het systeem geeft het niet.",
            "Kijk naar de rechten van het bestand, en of een ander programma het openhoudt.",
        ),
        en=(
            "this file cannot be read: {name}",
            "The file is there, but the system does not hand it over.",
            "Look at the file's permissions, and whether another program keeps it open.",
        ),
    ),
    _entry(
        "S003",
        "file-too-big",
        nl=(
            "dit bestand is groter dan {limit} kB",
            "Een scène is een paar bladzijden; iets van deze grootte is meestal geen verhaal.",
            "Verdeel het over meer scènes, elk in een eigen bestand in scenes/.",
        ),
        en=(
            "this file is larger than {limit} kB",
            "A scene is a few pages; something of this size is mostly no story.",
            "Divide it over more scenes, each in its own file in scenes/.",
        ),
    ),
    _entry(
        "S004",
        "not-utf-8",
        nl=(
            "dit bestand is niet als UTF-8 bewaard (gevonden: {found})",
            "Letters als é en ë worden anders verkeerd gelezen.",
            "Kies in je tekstverwerker 'Bewaren als' en dan de codering UTF-8.",
        ),
        en=(
            "this file is not saved as UTF-8 (found: {found})",
            "Letters such as é and ë would be misread.",
            "Choose 'Save as' in your editor, with the encoding UTF-8.",
        ),
    ),
    _entry(
        "S005",
        "colon-in-text",
        nl=(
            "een dubbele punt met een spatie midden in een tekst",
            "Na ': ' verwacht YAML een nieuwe waarde; de tekst vóór die dubbele punt leek dus een veldnaam.",
            "Zet de hele tekst tussen aanhalingstekens, of zet hem onder een '|' op eigen regels.",
        ),
        en=(
            "a colon and a space in the middle of a text",
            "After ': ' YAML expects a new value, so the text before that colon looked like the name of a field.",
            "Put the whole text between quotes, or put it under a '|' on lines of its own.",
        ),
    ),
    _entry(
        "S006",
        "tab",
        nl=(
            "deze regel springt in met een tab",
            "YAML kent bij het inspringen alleen spaties, omdat een tab overal een andere breedte heeft.",
            "Vervang de tab door spaties; veel tekstverwerkers hebben daar een instelling voor.",
        ),
        en=(
            "this line is indented with a tab",
            "YAML takes only spaces for indenting, since a tab is of a different width everywhere.",
            "Replace the tab by spaces; many editors have a setting for it.",
        ),
    ),
    _entry(
        "S007",
        "not-yaml",
        nl=(
            "hier klopt de opmaak niet (YAML zegt: {name})",
            "Het bestand is tot hier te lezen en dan niet verder.",
            "Kijk op deze regel en de regel erboven naar inspringing, dubbele punten, haakjes en aanhalingstekens.",
        ),
        en=(
            "the layout is not right here (YAML says: {name})",
            "The file can be read up to here and no further.",
            "Look on this line and the one above it for indentation, colons, brackets and quotes.",
        ),
    ),
    _entry(
        "S008",
        "quote-not-closed",
        nl=(
            "het aanhalingsteken dat hier begint, eindigt nergens",
            "Wat met een aanhalingsteken begint, loopt door tot hetzelfde teken.",
            "Zet het sluitende teken erbij, of zet de tekst onder een '|': daar hoeven geen aanhalingstekens omheen.",
        ),
        en=(
            "the quote that begins here ends nowhere",
            "What begins with a quote goes on until the same mark.",
            "Add the closing mark, or put the text under a '|', where no quotes are needed.",
        ),
    ),
    _entry(
        "S009",
        "mark-at-the-start",
        nl=(
            "een tekst kan niet zomaar met {name} beginnen",
            "YAML leest {name} aan het begin als een eigen teken en niet als jouw tekst.",
            "Zet de hele tekst tussen aanhalingstekens, of zet hem onder een '|' op eigen regels.",
        ),
        en=(
            "a text cannot simply begin with {name}",
            "At the beginning YAML takes {name} for a mark of its own, not for your text.",
            "Put the whole text between quotes, or put it under a '|' on lines of its own.",
        ),
    ),
    _entry(
        "S010",
        "anchor-or-alias",
        nl=(
            "verwijzingen van YAML ({name}) doen hier niet mee",
            "Met & en * kan een klein bestand tot iets reusachtigs uitgroeien.",
            "Schrijf het voluit. Is het tekst die met * of & begint? Zet die tussen aanhalingstekens.",
        ),
        en=(
            "references of YAML ({name}) are not taken here",
            "With & and * a small file can grow into something enormous.",
            "Write it in full. Is it a text that begins with * or &? Put it between quotes.",
        ),
    ),
    _entry(
        "S011",
        "tag",
        nl=(
            "een soortaanduiding van YAML ({name}) doet hier niet mee",
            "Wat voor soort waarde ergens hoort, weet het spel zelf al.",
            "Haal {name} weg. Is het tekst die met ! begint? Zet die tussen aanhalingstekens.",
        ),
        en=(
            "a tag of YAML ({name}) is not taken here",
            "The game knows by itself what kind of value belongs where.",
            "Take {name} away. Is it a text that begins with !? Put it between quotes.",
        ),
    ),
    _entry(
        "S101",
        "merge-key",
        nl=(
            "samenvoegen met '<<' doet hier niet mee",
            "Met << staat er iets anders dan je leest, en de plaats van een fout is dan niet te noemen.",
            "Schrijf de velden voluit op.",
        ),
        en=(
            "merging with '<<' is not taken here",
            "With << something else stands there than one reads, and a fault has no place to point to.",
            "Write the fields in full.",
        ),
    ),
    _entry(
        "S102",
        "two-documents",
        nl=(
            "hier begint een tweede document in hetzelfde bestand",
            "Een regel met alleen '---' aan het begin van de regel scheidt in YAML twee documenten.",
            "Bedoelde je een pauze in een tekst? Spring de '---' even ver in als de tekst. Anders: maak er twee bestanden van.",
        ),
        en=(
            "a second document begins here in the same file",
            "A line with only '---' at the very left separates two documents in YAML.",
            "Did you mean a pause in a text? Indent the '---' as far as the text. Otherwise make two files of it.",
        ),
    ),
    _entry(
        "S103",
        "empty-file",
        nl=(
            "dit bestand is leeg",
            "Er staat niets in, of alleen opmerkingen.",
            "Schrijf er een scène in, of gooi het bestand weg.",
        ),
        en=(
            "this file is empty",
            "There is nothing in it, or only comments.",
            "Write a scene in it, or throw the file away.",
        ),
    ),
    _entry(
        "S104",
        "field-twice",
        nl=(
            "'{name}' staat hier voor de tweede keer; de eerste staat op regel {first}",
            "Van twee velden met dezelfde naam zou er één ongemerkt verdwijnen.",
            "Geef een van de twee een andere naam, of haal er een weg.",
        ),
        en=(
            "'{name}' is here for the second time; the first is on line {first}",
            "Of two fields with one name, one would vanish unnoticed.",
            "Give one of them another name, or take one away.",
        ),
    ),
    _entry(
        "S105",
        "odd-key",
        nl=(
            "de naam vóór de dubbele punt is hier geen woord",
            "Een veld heeft een naam van gewone letters, geen lijst en geen leegte.",
            "Zet er een naam neer. Begint een tekst met [ of {? Zet die tussen aanhalingstekens.",
        ),
        en=(
            "what stands before the colon is no word",
            "A field has a name of plain letters, not a list and not nothing.",
            "Put a name there. Does a text begin with [ or {? Put it between quotes.",
        ),
    ),
    _entry(
        "S106",
        "too-deep",
        nl=(
            "hier zitten meer dan {limit} lijsten en velden in elkaar",
            "Een verhaal is nooit zo diep; waarschijnlijk ontbreekt er een haakje of klopt het inspringen niet.",
            "Kijk waar de lagen beginnen en haal er een paar weg.",
        ),
        en=(
            "more than {limit} lists and fields are nested here",
            "A story is never that deep; probably a bracket is missing or the indentation is off.",
            "See where the layers begin and take some away.",
        ),
    ),
    _entry(
        "S107",
        "too-much",
        nl=(
            "dit bestand bevat meer dan {limit} waarden",
            "Zo veel past niet in een scène die iemand speelt.",
            "Verdeel het over meer bestanden in scenes/.",
        ),
        en=(
            "this file holds more than {limit} values",
            "So much does not fit in a scene that anybody plays.",
            "Divide it over more files in scenes/.",
        ),
    ),
    _entry(
        "S108",
        "odd-character",
        nl=(
            "hier staat een teken dat niet te zien is ({name})",
            "Zulke tekens komen mee met kopiëren of met een beschadigd bestand.",
            "Haal het weg, of typ de regel opnieuw.",
        ),
        en=(
            "there is a character here that cannot be seen ({name})",
            "Such characters come along with copying, or with a damaged file.",
            "Take it away, or type the line again.",
        ),
    ),
    _entry(
        "S109",
        "indentation",
        nl=(
            "deze regel springt niet even ver in als de regels waar hij bij hoort",
            "In YAML hoort bij elkaar wat even ver is ingesprongen.",
            "Zet hem recht onder zijn buren. Hoort hij bij de tekst erboven? Zet die tekst onder een '|'.",
        ),
        en=(
            "this line is not indented like the lines that it belongs to",
            "In YAML those lines belong together that are indented alike.",
            "Put it straight under its neighbours. Does it belong to the text above? Put that text under a '|'.",
        ),
    ),
    _entry(
        "S110",
        "backslash",
        nl=(
            "een schuine streep (\\) die hier niets betekent",
            "Tussen dubbele aanhalingstekens maakt \\ van het teken erna iets bijzonders.",
            "Schrijf \\\\, of gebruik enkele aanhalingstekens.",
        ),
        en=(
            "a backslash (\\) that means nothing here",
            "Between double quotes \\ makes something special of the character after it.",
            "Write \\\\, or use single quotes.",
        ),
    ),
    _entry(
        "S111",
        "bracket-not-closed",
        nl=(
            "de {name} die hier begint, wordt niet goed gesloten",
            "Een lijst tussen [ ] en velden tussen { } hebben komma's ertussen en een haakje aan het eind.",
            "Zet het haakje of de komma erbij. Is het tekst? Zet die tussen aanhalingstekens of onder een '|'.",
        ),
        en=(
            "the {name} that begins here is not closed properly",
            "A list between [ ] and fields between { } have commas between them and a bracket at the end.",
            "Add the bracket or the comma. Is it text? Put it between quotes or under a '|'.",
        ),
    ),
    _entry(
        "S116",
        "no-colon",
        nl=(
            "deze regel heeft geen naam met een dubbele punt: '{name}'",
            "Tussen velden is elke regel 'naam: waarde'; dit lijkt een losse regel tekst.",
            "Hoort hij bij de tekst erboven? Zet die onder een '|', en spring elke regel ervan even ver in.",
        ),
        en=(
            "this line has no name with a colon: '{name}'",
            "Among fields every line is 'name: value'; this looks like a loose line of text.",
            "Does it belong to the text above? Put that under a '|', with each of its lines indented alike.",
        ),
    ),
    _entry(
        "S112",
        "too-many-files",
        nl=(
            "meer dan {limit} bestanden in deze map",
            "Zo veel scènes heeft geen verhaal; misschien is dit de verkeerde map.",
            "Haal weg wat geen scène van dit verhaal is.",
        ),
        en=(
            "more than {limit} files in this folder",
            "No story has that many scenes; perhaps this is the wrong folder.",
            "Take away what is no scene of this story.",
        ),
    ),
    _entry(
        "S113",
        "more-faults",
        nl=(
            "en nog meer fouten; na {most} houdt het tellen op",
            "Vaak komt zo'n lange rij van één oorzaak.",
            "Verhelp eerst de bovenste en kijk dan opnieuw.",
        ),
        en=(
            "and more faults; counting stops after {most}",
            "Such a long row often has one cause.",
            "Mend the first ones and look again.",
        ),
    ),
)

_NAMES = (
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
        "S023",
        "not-one-of-these",
        nl=(
            "'{name}' kan hier niet; kies uit: {allowed}",
            "Op deze plaats kent het spel een vaste rij woorden.",
            "Neem een van: {allowed}.",
        ),
        en=(
            "'{name}' cannot stand here; choose from: {allowed}",
            "In this place the game knows a fixed set of words.",
            "Take one of: {allowed}.",
        ),
    ),
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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

_FIELDS = (
    _entry(
        "S030",
        "unknown-field",
        nl=(
            "'{name}' is hier geen veld",
            "Hier kunnen staan: {allowed}.",
            "Verbeter de naam, of kijk of het veld ver genoeg is ingesprongen.",
        ),
        en=(
            "'{name}' is no field here",
            "What can stand here: {allowed}.",
            "Mend the name, or see whether the field is indented far enough.",
        ),
    ),
    _entry(
        "S031",
        "missing-field",
        nl=(
            "hier ontbreekt '{name}'",
            "Zonder dit veld kan het verhaal niet gespeeld worden.",
            "Voeg het toe; het handboek laat zien hoe.",
        ),
        en=(
            "'{name}' is missing here",
            "Without this field the story cannot be played.",
            "Add it; the handbook shows how.",
        ),
    ),
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
)

_CONDITIONS = (
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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

_CHANGES = (
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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

_SCRIPTS = (
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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
    _entry(
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

_STORY = (
    _entry(
        "S090",
        "scene-out-of-reach",
        severity="warning",
        nl=(
            "scène '{name}' komt nooit aan de beurt",
            "Geen hoofdstuk noemt haar, en geen 'go' of 'visit' leidt erheen.",
            "Zet haar in een hoofdstuk, of leid er een pad heen.",
        ),
        en=(
            "scene '{name}' is never played",
            "No chapter names it, and no 'go' or 'visit' leads to it.",
            "Put it into a chapter, or lead a way to it.",
        ),
    ),
    _entry(
        "S091",
        "passage-out-of-reach",
        severity="warning",
        nl=(
            "naar passage '{name}' leidt geen pad",
            "De passages erboven gaan allemaal ergens anders heen.",
            "Laat een 'go' hierheen leiden, of haal de passage weg.",
        ),
        en=(
            "no way leads to passage '{name}'",
            "The passages above it all go somewhere else.",
            "Let a 'go' lead here, or take the passage away.",
        ),
    ),
    _entry(
        "S092",
        "ending-in-front",
        nl=(
            "einde '{name}' past altijd, dus wat erna komt past nooit",
            "Het eerste einde waarvan de voorwaarde geldt, wordt het; zonder 'when' geldt het altijd.",
            "Geef '{name}' een 'when', of zet het als laatste.",
        ),
        en=(
            "ending '{name}' always fits, so those after it never do",
            "The first ending whose condition holds is the one; without 'when' it always holds.",
            "Give '{name}' a 'when', or put it last.",
        ),
    ),
    _entry(
        "S093",
        "no-last-ending",
        nl=(
            "het laatste einde, '{name}', heeft een voorwaarde",
            "Er moet altijd een einde zijn dat past, hoe iemand ook speelt.",
            "Zet er een einde zonder 'when' onder, of haal deze 'when' weg.",
        ),
        en=(
            "the last ending, '{name}', has a condition",
            "There must always be an ending that fits, however somebody plays.",
            "Put an ending without 'when' below it, or take this 'when' away.",
        ),
    ),
    _entry(
        "S094",
        "goes-round",
        nl=(
            "vanaf passage '{name}' gaat het verhaal rond zonder ooit bij een keuze te komen",
            "Zonder keuze en zonder einde zou het nooit ophouden.",
            "Laat een van de passages in de kring naar een keuze, 'next' of 'end' gaan.",
        ),
        en=(
            "from passage '{name}' on the story goes round and never reaches a choice",
            "Without a choice and without an ending it would never stop.",
            "Let one of the passages in the circle go to a choice, 'next' or 'end'.",
        ),
    ),
    _entry(
        "S095",
        "choices-without-chair",
        nl=(
            "passage '{name}' heeft keuzes, maar geen stoel",
            "Een keuze is altijd van iemand: sales of marketing.",
            "Zet 'chair: sales' of 'chair: marketing' bij de passage of bij de scène.",
        ),
        en=(
            "passage '{name}' has choices but no chair",
            "A choice always belongs to somebody: sales or marketing.",
            "Put 'chair: sales' or 'chair: marketing' at the passage or at the scene.",
        ),
    ),
    _entry(
        "S096",
        "no-thumb",
        severity="warning",
        nl=(
            "passage '{name}' heeft geen vuistregel",
            "Zit er niemand in deze stoel, dan wordt altijd de eerste open keuze genomen.",
            "Zet er een 'thumb' bij: wat deze persoon uit zichzelf zou doen.",
        ),
        en=(
            "passage '{name}' has no rule of thumb",
            "When nobody plays this chair, the first open choice is taken, always.",
            "Add a 'thumb': what this person would do by themselves.",
        ),
    ),
    _entry(
        "S097",
        "do-without-seen",
        nl=(
            "keuze '{name}' heeft 'do' en geen 'seen'",
            "De speler in de andere stoel is erbij en kan niet lezen dat 'jij' iets doet.",
            "Zet er 'seen' bij: hetzelfde, zoals de ander het ziet.",
        ),
        en=(
            "choice '{name}' has 'do' and no 'seen'",
            "The player in the other chair is there, and cannot read that 'you' do something.",
            "Add 'seen': the same, as the other sees it.",
        ),
    ),
    _entry(
        "S098",
        "nothing-to-pick",
        nl=(
            "keuze '{name}' zegt niets en doet niets",
            "Een speler kiest woorden of een daad.",
            "Zet er 'say' of 'do' bij.",
        ),
        en=(
            "choice '{name}' says nothing and does nothing",
            "A player picks words, or an act.",
            "Add 'say' or 'do'.",
        ),
    ),
    _entry(
        "S099",
        "after-otherwise",
        nl=(
            "deze regel onder '{name}' komt nooit aan de beurt",
            "Erboven staat al een regel die altijd geldt.",
            "Zet 'otherwise' als laatste.",
        ),
        en=(
            "this line under '{name}' never has its turn",
            "Above it is a line that always holds.",
            "Put 'otherwise' last.",
        ),
    ),
    _entry(
        "S117",
        "about-the-one-in-the-chair",
        severity="warning",
        nl=(
            "in '{field}' staat '{person}', en die kiest hier zelf",
            "Een gedachte en een lezing gaan over de ander: wat het met die deed, en wat die niet zei.",
            "Zet er degene neer tegen wie het gezegd wordt, of die het ziet.",
        ),
        en=(
            "'{field}' is about '{person}', who is the one that chooses here",
            "A thought and a reading are about the other: what it did to them, and what they left unsaid.",
            "Name the one it is said to, or the one who sees it.",
        ),
    ),
    _entry(
        "S118",
        "number-of-readings",
        severity="warning",
        nl=(
            "over '{name}' staan hier {count} lezingen",
            "De spiegel vraagt de speler te kiezen, dus er moet iets te kiezen zijn, en het moet te overzien zijn.",
            "Schrijf er {low} tot {high}, elk iets wat een verstandig mens zou kunnen denken.",
        ),
        en=(
            "there are {count} readings about '{name}' here",
            "The mirror asks the player to choose, so there has to be a choice, and one that can be taken in.",
            "Write {low} to {high}, each of them something a sensible person might think.",
        ),
    ),
    _entry(
        "S114",
        "chair-not-present",
        severity="warning",
        nl=(
            "in passage '{name}' kiest '{person}', maar die is er niet bij",
            "Wie kiest, staat in 'present' van de scène.",
            "Zet '{person}' in 'present', of geef de passage een andere stoel.",
        ),
        en=(
            "in passage '{name}' it is '{person}' who chooses, without being there",
            "Who chooses is in 'present' of the scene.",
            "Add '{person}' to 'present', or give the passage another chair.",
        ),
    ),
)

_TRANSLATIONS = (
    _entry(
        "S120",
        "translation-unreadable",
        severity="warning",
        nl=(
            "deze vertaling is niet te lezen en doet niet mee: {name}",
            "Het is geen goed PO-bestand.",
            "Open het in een programma als Poedit, of maak het opnieuw met 'verwikkeld translate'.",
        ),
        en=(
            "this translation cannot be read and is left out: {name}",
            "It is no proper PO file.",
            "Open it in a program such as Poedit, or make it anew with 'verwikkeld translate'.",
        ),
    ),
    _entry(
        "S121",
        "translation-incomplete",
        severity="warning",
        nl=(
            "in de vertaling '{name}' ontbreken {count} teksten; de eerste staat in {first}",
            "Wat niet vertaald is, of onzeker ('fuzzy'), wordt in de taal van het verhaal getoond.",
            "Werk het bestand bij met 'verwikkeld translate' en vertaal wat leeg is.",
        ),
        en=(
            "the translation '{name}' lacks {count} texts; the first is in {first}",
            "What is not translated, or uncertain ('fuzzy'), is shown in the story's own language.",
            "Bring the file up to date with 'verwikkeld translate' and translate what is empty.",
        ),
    ),
    _entry(
        "S122",
        "translation-slots",
        severity="warning",
        nl=(
            "deze vertaling heeft andere namen tussen accolades dan de tekst: {name}",
            "Anders staan er accolades op het scherm, of ontbreekt een naam.",
            "Neem de woorden tussen accolades precies over, zonder ze te vertalen.",
        ),
        en=(
            "this translation has other names in braces than the text: {name}",
            "Otherwise there would be braces on the screen, or a name would be missing.",
            "Copy the words in braces exactly, without translating them.",
        ),
    ),
    _entry(
        "S123",
        "translation-name",
        severity="warning",
        nl=(
            "'{name}' heet niet naar een andere taal dan die van het verhaal, en doet niet mee",
            "Een vertaling heet naar haar taal: en.po, de.po.",
            "Hernoem het bestand naar de code van de taal.",
        ),
        en=(
            "'{name}' is not named after a language other than the story's own, and is left out",
            "A translation is named after its language: en.po, de.po.",
            "Rename the file to the code of its language.",
        ),
    ),
)

CATALOGUE: Mapping[str, Entry] = {
    entry.code: entry
    for entry in (*_FILES, *_NAMES, *_FIELDS, *_CONDITIONS, *_CHANGES, *_SCRIPTS, *_STORY, *_TRANSLATIONS)
}
"""Every entry by its code."""
