"""What hangs loose in a story that can be played: nothing here is an error."""

from game.loading.catalogue.entries import entry

LOOSE_ENDS = (
    entry(
        "S150",
        "unused-fact",
        severity="warning",
        nl=(
            "feit '{name}' wordt nergens gebruikt",
            "Geen keuze verandert het en niets vraagt ernaar.",
            "Gebruik het in een 'does' en een 'when', of haal het weg.",
        ),
        en=(
            "fact '{name}' is used nowhere",
            "No choice changes it and nothing asks for it.",
            "Use it in a 'does' and a 'when', or take it away.",
        ),
    ),
    entry(
        "S151",
        "fact-never-asked",
        severity="warning",
        nl=(
            "feit '{name}' verandert wel, maar niets vraagt ernaar",
            "Wat je onthoudt en nooit meer bekijkt, maakt voor het verhaal geen verschil.",
            "Vraag ernaar in een 'when', een 'go' of een '[…]' voor een regel, zet het in een tekst tussen { }, of haal het weg.",
        ),
        en=(
            "fact '{name}' changes, but nothing asks for it",
            "What is remembered and never looked at again makes no difference to the story.",
            "Ask for it in a 'when', a 'go' or a '[…]' before a line, put it in a text between { }, or take it away.",
        ),
    ),
    entry(
        "S152",
        "fact-never-changed",
        severity="warning",
        nl=(
            "naar feit '{name}' wordt gevraagd, maar niets verandert het",
            "Het blijft dus wat het aan het begin is, en elke vraag ernaar heeft altijd hetzelfde antwoord.",
            "Verander het in een 'does' van een keuze of een passage, of haal de vraag weg.",
        ),
        en=(
            "fact '{name}' is asked for, but nothing changes it",
            "So it stays what it is at the start, and asking for it always has the same answer.",
            "Change it in the 'does' of a choice or a passage, or take the question away.",
        ),
    ),
    entry(
        "S153",
        "unused-person",
        severity="warning",
        nl=(
            "'{name}' staat in 'cast' en komt nergens voor",
            "Die persoon is in geen scène, zegt niets en heeft met geen verwikkeling te maken.",
            "Zet '{name}' in 'present' van een scène, laat de persoon binnenkomen, of haal die weg uit 'cast'.",
        ),
        en=(
            "'{name}' is in 'cast' and appears nowhere",
            "That person is in no scene, says nothing and has no part in a complication.",
            "Put '{name}' in 'present' of a scene, let the person come in, or take them out of 'cast'.",
        ),
    ),
    entry(
        "S154",
        "complication-untouched",
        severity="warning",
        nl=(
            "aan verwikkeling '{name}' kan niemand iets doen",
            "Geen keuze spreekt haar uit, gaat eromheen of maakt haar erger; ze wordt alleen vanzelf strakker.",
            "Zet bij een keuze bijvoorbeeld 'does: speaks {name}', of haal de verwikkeling weg.",
        ),
        en=(
            "nobody can do anything about complication '{name}'",
            "No choice speaks it, goes round it or makes it worse; it only gets tighter by itself.",
            "Write 'does: speaks {name}' at a choice, for instance, or take the complication away.",
        ),
    ),
    entry(
        "S155",
        "unused-value",
        severity="warning",
        nl=(
            "voor waarde '{name}' gaat niemand ooit staan",
            "Geen keuze neemt haar in en niets vraagt ernaar.",
            "Zet bij een keuze 'does: takes {name}', of haal de waarde weg.",
        ),
        en=(
            "nobody ever takes a stand for value '{name}'",
            "No choice takes it and nothing asks for it.",
            "Write 'does: takes {name}' at a choice, or take the value away.",
        ),
    ),
    entry(
        "S158",
        "value-never-taken",
        severity="warning",
        nl=(
            "naar waarde '{name}' wordt gevraagd, maar niemand gaat er ooit voor staan",
            "De vraag of iemand ervoor staat is dan nooit waar.",
            "Zet bij een keuze 'does: takes {name}', of haal de vraag weg.",
        ),
        en=(
            "value '{name}' is asked for, but nobody ever takes a stand for it",
            "Whether somebody stands for it is then never true.",
            "Write 'does: takes {name}' at a choice, or take the question away.",
        ),
    ),
    entry(
        "S166",
        "value-held-and-never-tested",
        severity="warning",
        nl=(
            "waarde '{name}' wordt ergens vastgehouden, maar nergens op de proef gesteld",
            "Vasthouden telt alleen bij de keuze na een proef; zonder 'tests {name}' gebeurt er niets.",
            "Zet bij een passage of een keuze vóór die van 'holds {name}': 'does: tests {name}'.",
        ),
        en=(
            "value '{name}' is held somewhere, but nowhere put to the test",
            "To hold counts only at the pick after a test; without 'tests {name}' nothing happens.",
            "Write at a passage or a choice before that of 'holds {name}': 'does: tests {name}'.",
        ),
    ),
    entry(
        "S156",
        "unused-capital",
        severity="warning",
        nl=(
            "kapitaal '{name}' wordt nergens gebruikt",
            "Niemand krijgt het, leunt erop of wordt ernaar gevraagd.",
            "Zet bij een keuze 'does: gains {name}', of haal het weg.",
        ),
        en=(
            "capital '{name}' is used nowhere",
            "Nobody gains it, leans on it or is asked for it.",
            "Write 'does: gains {name}' at a choice, or take it away.",
        ),
    ),
    entry(
        "S157",
        "capital-never-gained",
        severity="warning",
        nl=(
            "naar kapitaal '{name}' wordt gevraagd, maar niemand krijgt het ooit",
            "'has({name})' is dan nooit waar.",
            "Zet bij een keuze 'does: gains {name}', of haal de vraag weg.",
        ),
        en=(
            "capital '{name}' is asked for, but nobody ever gains it",
            "'has({name})' is then never true.",
            "Write 'does: gains {name}' at a choice, or take the question away.",
        ),
    ),
    entry(
        "S159",
        "every-choice-may-be-closed",
        severity="warning",
        nl=(
            "in passage '{name}' kan elke keuze dicht zijn, en er staat niet waar het dan heen gaat",
            "Elke keuze heeft een voorwaarde. Geldt er geen, dan slaat het verhaal de keuze ongemerkt over.",
            "Laat een keuze altijd open, of zet een 'go' bij de passage.",
        ),
        en=(
            "in passage '{name}' every choice may be closed, and it does not say where it goes then",
            "Every choice has a condition. Where none holds, the story passes the choice over without a word.",
            "Leave one choice always open, or give the passage a 'go'.",
        ),
    ),
    entry(
        "S160",
        "no-words-for-afterwards",
        severity="warning",
        nl=(
            "keuze '{name}' mist woorden voor achteraf: {missing}",
            "De terugblik haalt aan wat de speler zei en gebruikt daarna jouw woorden; zonder blijft het bij het citaat.",
            "Zet onder 'debrief': 'did' (wat het deed), 'tempting' (wat verleidelijk was), 'cost' (de prijs), 'ask' (een vraag).",
        ),
        en=(
            "choice '{name}' lacks words for afterwards: {missing}",
            "The debrief quotes what the player said and then uses your words; without them there is only the quotation.",
            "Write under 'debrief': 'did' (what it did), 'tempting' (what made it so), 'cost' (its price), 'ask' (a question).",
        ),
    ),
    entry(
        "S163",
        "no-words-for-afterwards-at-all",
        severity="warning",
        nl=(
            "geen van de {count} keuzes heeft woorden voor achteraf; dit is de eerste",
            "De terugblik haalt aan wat de speler zei en gebruikt daarna jouw woorden; zonder blijft het bij het citaat.",
            "Schrijf eerst het verhaal; geef dan keuzes een 'debrief' met 'did', 'tempting', 'cost' en 'ask'.",
        ),
        en=(
            "none of the {count} choices has words for afterwards; this is the first",
            "The debrief quotes what the player said and then uses your words; without them there is only the quotation.",
            "Write the story first; then give choices a 'debrief' with 'did', 'tempting', 'cost' and 'ask'.",
        ),
    ),
    entry(
        "S161",
        "choice-too-long",
        severity="warning",
        nl=(
            "keuze '{name}' is {count} woorden lang",
            "Boven de {most} woorden lezen mensen een keuze niet meer uit, en de langste valt op.",
            "Kort hem in, of zet wat eraan voorafgaat in de tekst.",
        ),
        en=(
            "choice '{name}' has {count} words",
            "Above {most} words people no longer read a choice to its end, and the longest one stands out.",
            "Make it shorter, or put what comes before it into the text.",
        ),
    ),
    entry(
        "S164",
        "quotes-around-speech",
        severity="warning",
        nl=(
            "hier staan aanhalingstekens om wat iemand zegt, en het spel zet ze er zelf om",
            "Op het scherm staan ze er dan twee keer.",
            "Haal de aanhalingstekens weg.",
        ),
        en=(
            "here are quotation marks around what somebody says, and the game puts them there by itself",
            "On the screen they would be there twice.",
            "Take the quotation marks away.",
        ),
    ),
    entry(
        "S162",
        "picture-without-words",
        severity="warning",
        nl=(
            "van je plaatje '{name}' staat nergens wat erop te zien is",
            "Wie het niet ziet, hoort van de plek dan alleen de titel van de scène.",
            "Zet in story.yaml onder 'pictures' wat het laat zien: '{name}: Een lange tafel onder tl-licht.'",
        ),
        en=(
            "nothing says what is to be seen on your picture '{name}'",
            "Who does not see it hears no more of the place than the title of the scene.",
            "Write what it shows under 'pictures' in story.yaml: '{name}: A long table under strip light.'",
        ),
    ),
)
