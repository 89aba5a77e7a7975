"""The words for who plays, and for the moments that are kept."""

from collections.abc import Mapping

PLAYERS_WORDS: Mapping[str, tuple[str, str]] = {
    "who plays": ("Wie speelt er?", "Who is playing?"),
    "player": ("Speler: {name}", "Player: {name}"),
    "players note": (
        "Iedereen speelt voor zichzelf, met eigen instellingen. De namen blijven op deze computer.",
        "Everybody plays for themselves, with settings of their own. The names stay on this computer.",
    ),
    "player nameless": ("Zonder naam", "No name yet"),
    "player plays": ("speelt nu", "playing now"),
    "player none": ("nog niets gespeeld", "nothing played yet"),
    "player one": ("één keer gespeeld, op {moment}", "played once, on {moment}"),
    "player more": ("{count} keer gespeeld, het laatst op {moment}", "played {count} times, last on {moment}"),
    "player add": ("Nog iemand", "Somebody else"),
    "player add name": ("Naam of bijnaam van wie erbij komt", "Name or nickname of whoever joins"),
    "player add hint": ("Een naam of bijnaam", "A name or nickname"),
    "player add do": ("Erbij", "Add"),
    "player new": (
        "{name} begint met een schone lei. Wat hier al gespeeld was, staat onder ‘Zonder naam’.",
        "{name} begins with a clean slate. What was played here before is under ‘No name yet’.",
    ),
    "give a name": ("Geef een naam", "Give a name"),
    "another name": ("Andere naam", "Another name"),
    "called": ("De nieuwe naam", "The new name"),
    "called do": ("Zo heet het", "Call it that"),
    "called do player": ("Zo heet ik", "That is my name"),
    "called leave": ("Laat maar", "Leave it"),
    "delete player": ("Verwijderen", "Delete"),
    "sure player": (
        "Alles van {name} voorgoed weg: wat er gespeeld en bewaard is, en de instellingen?",
        "Delete all of {name} for good: what was played and kept, and the settings?",
    ),
    "sure player nameless": (
        "Alles wat zonder naam gespeeld en bewaard is voorgoed weg, en de instellingen?",
        "Delete for good all that was played and kept without a name, and the settings?",
    ),
    "name empty": ("Er staat nog geen naam.", "There is no name there yet."),
    "name long": (
        "Die naam is te lang. Er passen {most} tekens.",
        "That name is too long. There is room for {most} characters.",
    ),
    "name taken": (
        "Er speelt hier al een {name}. Kies een andere naam.",
        "There is a {name} here already. Choose another name.",
    ),
    "player gone": ("Die speler is er niet meer.", "That player is not here any more."),
    # Moments
    "keep moment": ("Bewaar dit moment", "Keep this moment"),
    "keep note": (
        "Elke keuze wordt vanzelf bewaard. Een moment is een bladwijzer ernaast: wat je hierna ook doet, hier kun je altijd terug.",
        "Every choice is kept by itself. A moment is a bookmark beside that: whatever you do next, you can always come back here.",
    ),
    "moment name": ("Hoe noem je het?", "What do you call it?"),
    "keep do": ("Bewaar", "Keep it"),
    "keep leave": ("Toch niet", "Not now"),
    "moment kept": (
        "Bewaard: ‘{name}’. Met {press} vind je het terug.",
        "Kept: ‘{name}’. {press} brings you back to it.",
    ),
    "moment taken": (
        "Je speelt vanaf een bewaard moment. Dat zelf blijft zoals het is.",
        "You are playing from a kept moment. The moment itself stays as it is.",
    ),
    "moments": ("Bewaarde momenten", "Kept moments"),
    "moments short": ("Momenten", "Moments"),
    "moments none": (
        "Er is nog geen moment bewaard. Druk tijdens het spelen op {press}, of kies ‘Bewaar dit moment’ in het menu.",
        "No moment was kept yet. Press {press} while you play, or choose ‘Keep this moment’ in the menu.",
    ),
    "looking moments": ("Je bewaarde momenten opzoeken", "Finding the moments you kept"),
    "moment from": ("Speel vanaf hier", "Play from here"),
    "moment as": ("als {person}", "as {person}"),
    "delete moment": ("Verwijderen", "Delete"),
    "sure moment": ("Dit moment voorgoed verwijderen?", "Delete this moment for good?"),
    "moment damaged": (
        "Dit moment is beschadigd en kan niet gelezen worden. Het bestand blijft staan.",
        "This moment is damaged and cannot be read. Its file stays where it is.",
    ),
    "moment newer": (
        "Bewaard met een nieuwere versie van het spel. Met die versie gaat het open.",
        "Kept with a newer version of the game. That version opens it.",
    ),
    "moment before": (
        "Het bestand is beschadigd; dit is wat er daarvoor in stond.",
        "The file is damaged; this is what was in it before.",
    ),
    "moment changed": (
        "Het verhaal is veranderd. Je begint waar je keuzes nog passen.",
        "The story was changed. You begin where your choices still fit.",
    ),
    "key keep": ("dit moment bewaren", "keep this moment"),
    "key moments": ("bewaarde momenten", "kept moments"),
}
