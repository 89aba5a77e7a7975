"""Faults of files as such: what is no story, and what is no YAML that the game takes."""

from game.loading.catalogue.entries import entry

FILES = (
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
        "S008",
        "quote-not-closed",
        nl=(
            "het aanhalingsteken dat hier begint, eindigt nergens",
            "Wat met een aanhalingsteken of apostrof begint, loopt door tot hetzelfde teken; “ en ” uit Word zijn andere.",
            "Zet het sluitende teken erbij, of zet de tekst onder een '|': daar hoeven geen aanhalingstekens omheen.",
        ),
        en=(
            "the quote that begins here ends nowhere",
            "What begins with a quote or an apostrophe goes on until the same mark; “ and ” out of Word are others.",
            "Add the closing mark, or put the text under a '|', where no quotes are needed.",
        ),
    ),
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
        "S100",
        "no-space-after-the-colon",
        nl=(
            "achter de dubbele punt ontbreekt een spatie: '{name}'",
            "Pas met een spatie erachter maakt een dubbele punt van wat ervoor staat een naam.",
            "Schrijf: {form}",
        ),
        en=(
            "there is no space after the colon: '{name}'",
            "Only with a space after it does a colon make a name of what stands before it.",
            "Write: {form}",
        ),
    ),
    entry(
        "S115",
        "text-without-a-bar",
        nl=(
            "deze regel hoort bij een tekst waar geen '|' voor staat",
            "Zonder '|' leest YAML de regels van een tekst als één zin, en een dubbele punt daarin als het begin van een veld.",
            "Zet een '|' achter de dubbele punt van het veld waar deze tekst bij hoort, zoals in 'text: |'.",
        ),
        en=(
            "this line belongs to a text that has no '|' before it",
            "Without '|' YAML reads the lines of a text as one sentence, and a colon in it as the start of a field.",
            "Put a '|' after the colon of the field that this text belongs to, as in 'text: |'.",
        ),
    ),
    entry(
        "S127",
        "words-after-a-hash",
        severity="warning",
        nl=(
            "wat achter de # staat, telt niet mee: '{name}'",
            "Na een spatie en een # leest YAML een opmerking, en geen tekst.",
            "Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet dan een spatie achter de #.",
        ),
        en=(
            "what stands after the # does not count: '{name}'",
            "After a space and a # YAML reads a remark, and no text.",
            "Put the whole text between quotes. Is it a remark? Then put a space after the #.",
        ),
    ),
    entry(
        "S116",
        "no-colon",
        nl=(
            "deze regel heeft geen naam met een dubbele punt: '{name}'",
            "Tussen velden is elke regel 'naam: waarde'; dit lijkt een losse regel tekst.",
            "Een naam? Zet er een dubbele punt achter. Een regel van de tekst erboven? Zet die tekst onder een '|'.",
        ),
        en=(
            "this line has no name with a colon: '{name}'",
            "Among fields every line is 'name: value'; this looks like a loose line of text.",
            "A name? Put a colon after it. A line of the text above? Put that text under a '|'.",
        ),
    ),
    entry(
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
    entry(
        "S113",
        "more-faults",
        nl=(
            "en zo zijn er nog meer; na {most} houdt het tellen op",
            "Vaak komt zo'n lange rij van één oorzaak.",
            "Verhelp eerst de bovenste en kijk dan opnieuw.",
        ),
        en=(
            "and there are more; counting stops after {most}",
            "Such a long row often has one cause.",
            "Mend the first ones and look again.",
        ),
    ),
)
