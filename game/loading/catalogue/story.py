"""Faults of a story as a whole: what nothing leads to, what never ends, what lacks a chair."""

from game.loading.catalogue.entries import entry

STORY = (
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
    entry(
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
