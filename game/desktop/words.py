"""The words of the window itself, Dutch and English, each written as an original."""

from collections.abc import Mapping

from game.desktop.words_faults import FAULTS_WORDS
from game.desktop.words_reading import READING_WORDS
from game.desktop.words_settings import SETTINGS_WORDS
from game.desktop.words_sound import SOUND_WORDS
from game.desktop.words_stage import STAGE_WORDS
from game.desktop.words_title import TITLE_WORDS

_OWN: Mapping[str, tuple[str, str]] = {
    "tagline": (
        "Wat er tussen mensen zit, en wie het zegt.",
        "What has come between people, and who says so.",
    ),
    "go on": ("Verder waar je was", "Go on where you were"),
    "go on as": ("{story}, als {person}. {chapter}.", "{story}, as {person}. {chapter}."),
    "begin": ("Begin", "Begin"),
    "begin story": ("Begin ‘{story}’", "Begin ‘{story}’"),
    "minutes": ("ongeveer {minutes} minuten", "about {minutes} minutes"),
    "which chair": ("In welke stoel ga je zitten?", "Which chair do you take?"),
    "the other": (
        "De ander doet wat die uit zichzelf zou doen.",
        "The other does what they would do of themselves.",
    ),
    "sit as": ("Ga zitten als {person}, {function}", "Sit down as {person}, {function}"),
    "matters": ("Waar het {person} om gaat: {matters}", "What matters to {person}: {matters}"),
    "sales": ("verkoop", "sales"),
    "marketing": ("marketing", "marketing"),
    "language": ("In English", "In het Nederlands"),
    "theme": ("Ander uiterlijk: {theme}", "Another look: {theme}"),
    "paper": ("papier", "paper"),
    "night": ("nacht", "night"),
    "contrast": ("veel contrast", "high contrast"),
    "full screen": ("Volledig scherm", "Full screen"),
    "menu": ("Menu", "Menu"),
    "back": ("Terug", "Back"),
    "web short": ("Web", "Web"),
    "on": ("aan", "on"),
    "off": ("uit", "off"),
    "web": ("Het web", "The web"),
    "history": ("Alles teruglezen", "Read it all back"),
    "step back": ("Een stap terug", "One step back"),
    "to title": ("Naar het begin", "To the title"),
    "quit": ("Stoppen", "Quit"),
    "close": ("Verder spelen", "Back to the play"),
    "close title": ("Terug", "Back"),
    "the end": ("Einde", "The end"),
    "read on": ("Verder", "Go on"),
    "to ending": ("Hoe het afloopt", "How it ends"),
    "what it came to": ("Wat ervan werd", "What it came to"),
    "not chosen": ("Nu niet: {reason}", "Not now: {reason}"),
    "kept": ("Elke keuze wordt bewaard.", "Every choice is kept."),
    "stage nobody": ("{place}. Er is niemand.", "{place}. Nobody is there."),
    "trouble": ("Dit verhaal kan zo niet gespeeld worden", "This story cannot be played like this"),
    "trouble more": ("en nog {count}", "and {count} more"),
    "no stories": ("Er zijn geen verhalen gevonden.", "No stories were found."),
    # Afterwards
    "look back": ("Terugblik", "Looking back"),
    "to debrief": ("Kijk terug", "Look back"),
    "page of": ("{page} van {count}", "{page} of {count}"),
    "next page": ("Verder", "Go on"),
    "looking": ("Even terugkijken. Wat had er nog gekund?", "Looking back. What could still have been?"),
    "to": ("tegen {person}", "to {person}"),
    "mirror": ("De spiegel: {chapter}", "The mirror: {chapter}"),
    "mirror own": ("Of in je eigen woorden", "Or in your own words"),
    "mirror own hint": ("Ik denk dat…", "I think that…"),
    "this is it": ("Dit denk ik", "This is what I think"),
    "later": ("Nu niet, bij de terugblik", "Not now, when I look back"),
    "skip": ("Overslaan", "Skip"),
    "you thought": ("Jij dacht: {words}", "You thought: {words}"),
    "thought": ("{person} dacht, en zei het niet:", "{person} thought, and did not say:"),
    "and then": ("En later:", "And later:"),
    "would title": ("Eén keuze nog eens", "One choice again"),
    "would": (
        "Wat zou je in het echt doen, op je werk of je stage?",
        "What would you really do, at work or on placement?",
    ),
    "should": ("En wat zou je daar moeten doen?", "And what should one do there?"),
    "did do": ("Dit deed je", "This is what you did"),
    "would do": ("Dit zou je in het echt doen", "This is what you would really do"),
    "should do": ("Dit zou je moeten doen", "This is what one should do"),
    "gap": (
        "Tussen wat je doet, zou doen en zou moeten doen mag ruimte zitten. Die ruimte is van jou.",
        "There may be room between what you do, would do and should do. That room is yours.",
    ),
    "web start": ("Aan het begin", "At the start"),
    "web end": ("Aan het eind", "At the end"),
    "knots": ("De verwikkelingen", "The complications"),
    "it was about": ("Waar het over ging: {matter}", "What it was about: {matter}"),
    "line": ("Ego en samenwerking", "Ego and collaboration"),
    "line lead": (
        "Elk teken is een keuze van je. De lijn eronder is het resultaat: wat het kwartaal opbrengt. Ook wat anderen doen telt "
        "daarin mee. De streepjes eronder zijn gespannen en geblokkeerde draden.",
        "Each mark is a choice of yours. The line under it is the result: what the quarter brings in. What others do counts in it "
        "too. The strokes below are strained and blocked threads.",
    ),
    "contents": ("Wat er te zien is", "What there is to see"),
    "contents note": (
        "Je kunt er in je eigen tempo doorheen, of meteen naar een bladzij. De laatste gaat over wat je hierna kunt doen.",
        "You can go through it at your own pace, or straight to a page. The last one is about what you can do next.",
    ),
    "contents short": ("Inhoud", "Contents"),
    "cross now": ("Ga daar nu zitten", "Take that chair now"),
    "web legend": (
        "Een draad die doorhangt is open, een strakke is gespannen, een gescheurde is geblokkeerd. Een knoop "
        "is iets waarover gepraat "
        "moet worden: zolang dat niet gebeurt trekt hij aan. Een harde bal is verstrikt; twee lussen met een "
        "tekstballon: uitgesproken; een golfje: ontward.",
        "A thread that sags is open, a taut one is strained, a torn one is blocked. A knot is something that "
        "has to be talked about: as long "
        "as it is not, it tightens. A hard ball is entangled; two loops with a speech bubble: spoken about; a small "
        "wave: untangled.",
    ),
    "line result": ("resultaat", "result"),
    "line threads": ("draden onder spanning", "threads under strain"),
    "bought up": ("leverde meteen {amount} op", "bought {amount} at once"),
    "bought down": ("kostte meteen {amount}", "cost {amount} at once"),
    "bought nothing": ("leverde meteen niets op", "bought nothing at once"),
    "stands": ("Standpunt en eigen kapitaal", "Standpoint and own capital"),
    "values": ("Waar je voor kon gaan staan", "What you could stand for"),
    "capital": ("Wat je gebruikte, en of het van jou was", "What you used, and whether it was yours"),
    "no capital": (
        "Niets wat er te leren viel speelde deze keer mee.",
        "Nothing there was to learn played a part this time.",
    ),
    "turns": ("Waar het kantelde", "Where it turned"),
    "no turns": (
        "Er was geen keuze waarna er merkbaar minder kon dan ervoor.",
        "There was no choice after which noticeably less was possible than before.",
    ),
    "closed": ("Ging dicht: {endings}", "Closed: {endings}"),
    "go back here": ("Terug naar dit moment", "Go back to this moment"),
    "tempting": ("Wat het aantrekkelijk maakte", "What made it tempting"),
    "price": ("Wat het kostte", "What it cost"),
    "more evidence": ("En ook:", "And also:"),
    "told elsewhere": ("Hier hoort ook bij:", "This belongs here as well:"),
    "see": ("zie {quality}", "see {quality}"),
    "across": ("Aan de overkant", "Across the table"),
    "across heard": (
        "Dit hoorde je van {person}, en het was van jou:",
        "You heard this from {person}, and it was yours:",
    ),
    "beside": ("Twee keer naast elkaar", "Two runs side by side"),
    "earlier": ("De vorige keer", "The time before"),
    "this time": ("Deze keer", "This time"),
    "not there": ("Hier kwam je toen niet.", "You did not come here then."),
    "not there now": ("Hier kwam je nu niet.", "You did not come here now."),
    "own words": ("Eigen woorden", "Own words"),
    "takes along": ("Wat neem ik mee?", "What do I take along?"),
    "takes along hint": ("Eén ding, zo klein dat het maandag kan", "One thing, small enough to do on Monday"),
    "with whom": ("Met wie?", "With whom?"),
    "with whom hint": ("Een naam", "A name"),
    "when": ("Op welke dag?", "On which day?"),
    "when hint": ("Dinsdag, na het overleg", "Tuesday, after the meeting"),
    "what now": ("En nu", "And now"),
    "cross over": (
        "De andere stoel: hoor jezelf van de overkant",
        "The other chair: hear yourself from across the table",
    ),
    "cross over note": (
        "{person} zegt en doet dan wat jij net koos, zolang dat kan.",
        "{person} will then say and do what you just chose, as long as that is possible.",
    ),
    "keep page": ("Bewaar als bladzijde om te printen", "Keep as a page to print"),
    "keep data": ("Bewaar als gegevens (JSON)", "Keep as data (JSON)"),
    "your name": ("Naam op de bladzijde, als je dat wilt", "Name on the page, if you want one"),
    "your name hint": ("Leeg mag", "May stay empty"),
    "kept in": ("Bewaard: {path}", "Kept: {path}"),
    "another way": ("Terug naar een moment, en daar anders verder", "Back to a moment, and another way from there"),
    "another way note": (
        "Deze keer blijft bewaard. Wat je nu anders doet, wordt een tweede keer ernaast.",
        "This run stays as it is. What you do differently becomes a second one beside it.",
    ),
    "no runs": ("Er is nog niets gespeeld.", "Nothing was played yet."),
    "practise": ("Om te oefenen", "To practise"),
    "growth": ("Over alle keren heen", "Across all runs"),
    "growth none": ("Nog niet te zien geweest.", "Not to be seen yet."),
    "became own": ("Van jezelf geworden: {things}", "Became your own: {things}"),
    "take up": ("Verder, of terugkijken", "Go on, or look back"),
    "delete run": ("Weg", "Delete"),
    "delete all": ("Alles weg", "Delete all"),
    "sure run": ("Deze keer voorgoed weg?", "Delete this run for good?"),
    "sure all": ("Alles voorgoed weg?", "Delete everything for good?"),
    "delete yes": ("Ja, voorgoed weg", "Yes, delete for good"),
    "delete no": ("Nee, laat staan", "No, leave it"),
    "stopped in": ("gestopt in: {chapter}", "stopped in: {chapter}"),
    "branch": ("een andere weg", "another way"),
    "morning": ("ochtend", "morning"),
    "afternoon": ("middag", "afternoon"),
    "evening": ("avond", "evening"),
}
_WORDS = {**_OWN, **SETTINGS_WORDS, **STAGE_WORDS, **FAULTS_WORDS, **SOUND_WORDS, **READING_WORDS, **TITLE_WORDS}


def worded(key: str, language: str, **values: str) -> str:
    """Return the words for a key, its values filled in; English where the language is neither Dutch nor English."""
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words


def all_words() -> Mapping[str, tuple[str, str]]:
    """Return all words, for whoever checks that both languages are complete."""
    return _WORDS
