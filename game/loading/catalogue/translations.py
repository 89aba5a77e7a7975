"""Faults of translations: the PO files in `locale`."""

from game.loading.catalogue.entries import entry

TRANSLATIONS = (
    entry(
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
    entry(
        "S121",
        "translation-incomplete",
        severity="warning",
        nl=(
            "in de vertaling '{name}' ontbreken teksten: {count}; de eerste staat in {first}",
            "Wat niet vertaald is, of onzeker ('fuzzy'), wordt in de taal van het verhaal getoond.",
            "Werk het bestand bij met 'verwikkeld translate' en vertaal wat leeg is.",
        ),
        en=(
            "texts that the translation '{name}' lacks: {count}; the first is in {first}",
            "What is not translated, or uncertain ('fuzzy'), is shown in the story's own language.",
            "Bring the file up to date with 'verwikkeld translate' and translate what is empty.",
        ),
    ),
    entry(
        "S122",
        "translation-slots",
        severity="warning",
        nl=(
            "deze vertaling heeft andere namen tussen accolades dan de tekst: {name}",
            "Wat er niet in te vullen is, wordt niet getoond: deze tekst staat er in de taal van het verhaal zelf.",
            "Neem de woorden tussen accolades precies over, zonder ze te vertalen.",
        ),
        en=(
            "this translation has other names in braces than the text: {name}",
            "What cannot be filled in is not shown: this text stands there in the story's own language.",
            "Copy the words in braces exactly, without translating them.",
        ),
    ),
    entry(
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
    entry(
        "S124",
        "translation-stale",
        severity="warning",
        nl=(
            "de vertaling '{name}' van deze tekst is nog van een eerdere versie: '{before}'",
            "Zolang niemand ernaar gekeken heeft, staat deze tekst er in de taal van het verhaal.",
            "Werk de vertaling bij met 'verwikkeld translate', en loop na wat daarin onzeker ('fuzzy') heet.",
        ),
        en=(
            "the translation '{name}' of this text is still of an earlier version: '{before}'",
            "Until somebody has looked at it, this text is shown in the language of the story.",
            "Bring the translation up to date with 'verwikkeld translate', and go through what is marked 'fuzzy' there.",
        ),
    ),
)
