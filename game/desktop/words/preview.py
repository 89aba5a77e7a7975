"""The words of the preview: what an author sees beside the text of a story that is being written."""

from collections.abc import Mapping

PREVIEW_WORDS: Mapping[str, tuple[str, str]] = {
    "preview": ("Meekijken", "Preview"),
    "preview of": ("Meekijken: {story}", "Preview: {story}"),
    # What is pressed
    "bench passages": ("Ga naar", "Go to"),
    "bench panel": ("Speelbeeld", "As played"),
    "bench panel back": ("Paneel", "Panel"),
    "bench thumb": ("Vuistregel", "Rule of thumb"),
    "bench to end": ("Vuistregel tot het eind", "Rule of thumb to the end"),
    "bench chair": ("Nu: {chair}. Andere stoel", "Now: {chair}. Other chair"),
    "bench both": ("beide stoelen", "both chairs"),
    "bench again": ("Vanaf het begin", "From the start"),
    "bench faults": ("Bekijk wat er mis is", "See what is wrong"),
    "bench play on": ("Speel verder in de laatste versie die klopt", "Play on in the last version that was right"),
    "bench close": ("Terug naar het verhaal", "Back to the story"),
    # The last save
    "saved none": (
        "Bewaar een bestand, en hier staat wat er veranderd is.",
        "Save a file, and what changed stands here.",
    ),
    "saved same": (
        "Bewaard om {time}: in het verhaal veranderde niets.",
        "Saved at {time}: nothing in the story changed.",
    ),
    "saved": ("Veranderd om {time}", "Changed at {time}"),
    "saved new": ("nieuw", "new"),
    "saved gone": ("weg", "gone"),
    "saved story": ("story.yaml", "story.yaml"),
    "saved more": ("en nog {count}", "and {count} more"),
    "changed here": ("Zojuist veranderd", "Just changed"),
    "faults one": (
        "In {file}, regel {line}, zit een fout. Je speelt zolang de laatste versie die klopte.",
        "There is a fault in {file}, line {line}. Until then you play the last version that was right.",
    ),
    "faults more": (
        "Er zijn {count} fouten, de eerste in {file}, regel {line}. Je speelt zolang de laatste versie die klopte.",
        "There are {count} faults, the first in {file}, line {line}. Until then you play the last version that was right.",
    ),
    "round": (
        "Het verhaal draait in een kring: {count} passages zonder keuze en zonder einde. Je speelt de versie van daarvoor.",
        "The story goes round in a circle: {count} passages without a choice or an ending. You play the version before that.",
    ),
    # Where the way stopped
    "stopped gone": (
        "Tot hier kon je weg opnieuw gespeeld worden. Keuze {number}, {pick}, staat niet meer in het verhaal.",
        "Your way could be played again as far as here. Pick {number}, {pick}, is not in the story any more.",
    ),
    "stopped elsewhere": (
        "Tot hier kon je weg opnieuw gespeeld worden. Keuze {number}, {pick}, hoort bij een andere passage: het verhaal staat nu "
        "in {passage}.",
        "Your way could be played again as far as here. Pick {number}, {pick}, is made in another passage: the story is now at "
        "{passage}.",
    ),
    "stopped over": (
        "Tot hier kon je weg opnieuw gespeeld worden. Keuze {number}, {pick}, komt niet meer: het verhaal is hier nu afgelopen.",
        "Your way could be played again as far as here. Pick {number}, {pick}, does not come any more: the story now ends here.",
    ),
    "stopped closed": (
        "Tot hier kon je weg opnieuw gespeeld worden. Keuze {number}, {pick}, is nu dicht: {why}.",
        "Your way could be played again as far as here. Pick {number}, {pick}, is closed now: {why}.",
    ),
    "stopped stays": (
        "Draai je de wijziging terug, dan sta je weer waar je was.",
        "Take the edit back, and you are where you were.",
    ),
    "began by hand": ("Begonnen in {passage}, met de hand gezet.", "Begun at {passage}, set by hand."),
    "began with": ("Begonnen in {passage}, met: {so}.", "Begun at {passage}, with: {so}."),
    "began lost": (
        "{why} Je staat nu aan het begin van het verhaal.",
        "{why} You are now at the start of the story.",
    ),
    "no way found": (
        "Naar {passage} is geen weg gevonden. Je staat er nu met de stand die je had.",
        "No way to {passage} was found. You are there now with the state you had.",
    ),
    "no way": (
        "Geen enkele weg leidt naar {passage}. Je staat er nu met de stand die je had.",
        "No way leads to {passage}. You are there now with the state you had.",
    ),
    "no such seed": (
        "Er is geen seed gevonden waarmee het toeval zo valt als die weg het nodig heeft.",
        "No seed was found with which chance falls as that way needs it.",
    ),
    "seeking": ("Een korte weg naar {passage} wordt gezocht", "Looking for a short way to {passage}"),
    # The choices here
    "bench choices": ("Keuzes hier", "Choices here"),
    "choice open": ("open", "open"),
    "choice hidden": ("verborgen", "hidden"),
    "choice closed": ("dicht", "closed"),
    "lacks": ("niet waar: {part}", "not true: {part}"),
    "cannot reach": ("{person} is niet te bereiken", "{person} cannot be reached"),
    "picked once": ("kan één keer, en is gedaan", "can be picked once, and was"),
    "goes to": ("gaat naar {where}", "goes to {where}"),
    "no choices": ("Het verhaal is hier afgelopen.", "The story is over here."),
    "picks here": (
        "Hier kiest {chair}. Kies zelf, of laat het de vuistregel doen.",
        "Here {chair} picks. Pick yourself, or leave it to the rule of thumb.",
    ),
    # What a pick did
    "bench last": ("Wat de laatste keuze deed", "What the last pick did"),
    "bench no last": ("Er is nog niets gekozen.", "Nothing was picked yet."),
    "last of": ("{chair}: {pick}", "{chair}: {pick}"),
    "last shows": ("toont: {shows}", "shows: {shows}"),
    "last drive": ("drijfveer: {drive}", "drive: {drive}"),
    "last nothing": ("verandert niets", "changes nothing"),
    "change": ("{of}: van {before} naar {after}", "{of}: from {before} to {after}"),
    "why silence": ("door stilte", "by silence"),
    "why tax": ("de prijs van een verstrikking", "the price of an entanglement"),
    "why entangled": ("door verstrikking", "by entanglement"),
    "why loosened": ("omdat het loskwam", "because it came loose"),
    "why settled": ("omdat het ontward is", "because it was untangled"),
    "why stirs": ("het begint te roeren", "it begins to stir"),
    "why asked": ("omdat er werd doorgevraagd", "because somebody asked on"),
    "why passed by": ("omdat de toets voorbijging", "because the test was let pass"),
    # The numbers
    "bench numbers": ("Stand", "State"),
    "group fact": ("Feiten en resultaat", "Facts and result"),
    "group complication": ("Verwikkelingen", "Complications"),
    "group relation": ("Relaties", "Relations"),
    "group guard": ("Hoe dicht iedereen zit", "Guards"),
    "group capital": ("Kapitaal", "Capital"),
    "group standpoint": ("Standpunten", "Standpoints"),
    # The way here
    "number changed": ("{now}, was {was}", "{now}, was {was}"),
    "bench way": ("De weg hierheen", "The way here"),
    "way back to": ("terug tot voor keuze {step}", "back to before pick {step}"),
    # The passages
    "passages": ("Naar welke passage?", "To which passage?"),
    "passages find": ("Zoek op naam of woorden", "Search by name or words"),
    "passages none": ("Geen passage heet zo of zegt dat.", "No passage is called that or says that."),
    "passages more": (
        "En nog {count}. Typ meer om minder te zien.",
        "And {count} more. Type more to see fewer.",
    ),
    "passages how": (
        "Een passage die je al gehad hebt, ligt op je weg: je gaat erheen terug. Naar elke andere wordt een korte weg gespeeld.",
        "A passage you have been at lies on your way: you go back to it. To any other a short way is played.",
    ),
    "passage here": ("je bent hier", "you are here"),
    "passage on way": ("op je weg", "on your way"),
    "passage as is": ("Met deze stand", "With this state"),
    "passage with state": ("{passage}: met deze stand", "{passage}: with this state"),
    # Keys
    "key bench passages": ("naar een passage", "to a passage"),
    "key bench panel": (
        "het paneel, of het beeld zoals de speler het ziet",
        "the panel, or the picture as a player sees it",
    ),
    "key bench thumb": ("de vuistregel één keer laten kiezen", "let the rule of thumb pick once"),
    "key bench chair": ("in de andere stoel", "in the other chair"),
    "key bench faults": ("wat er mis is", "what is wrong"),
}
