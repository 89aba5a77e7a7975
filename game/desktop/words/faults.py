"""The words for what goes wrong: what is the matter, what that means for the player, and what can be done about it."""

from collections.abc import Mapping

FAULTS_WORDS: Mapping[str, tuple[str, str]] = {
    # Why something could not be written
    "disk full": ("De schijf is vol.", "The disk is full."),
    "folder closed": ("Het spel mag niet schrijven in {folder}.", "The game may not write in {folder}."),
    "not written": ("Schrijven in {folder} lukte niet ({reason}).", "Writing in {folder} failed ({reason})."),
    # What that means
    "not kept": (
        "{why} Wat je kiest wordt nu niet bewaard. Je kunt verder spelen: lukt het weer, dan wordt alles alsnog bewaard.",
        "{why} What you choose is not being kept. You can play on: once it works again, all of it is kept after all.",
    ),
    "settings not kept": (
        "Dit geldt zolang het spel open is; bewaren kon niet. Waarschijnlijk is de schijf vol of mag het spel daar niet schrijven.",
        "This holds while the game is open; it could not be kept. Most likely the disk is full, or the game may not write there.",
    ),
    "nothing done": ("{why} Er is niets veranderd.", "{why} Nothing was changed."),
    # Runs
    "run damaged": (
        "Deze keer is beschadigd en kan niet gelezen worden. De bestanden blijven staan.",
        "This run is damaged and cannot be read. Its files stay where they are.",
    ),
    "run newer": (
        "Gemaakt met een nieuwere versie van het spel. Met die versie gaat het open; hier blijft het staan zoals het is.",
        "Made with a newer version of the game. That version opens it; here it stays as it is.",
    ),
    "run gone": (
        "Het verhaal staat niet meer in {folder}. Zet je het terug, dan kun je hier weer verder.",
        "The story is not in {folder} any more. Put it back, and you can go on here.",
    ),
    "run faulty": (
        "Er zitten nu fouten in het verhaal. Zijn die eruit, dan kun je hier weer verder.",
        "There are faults in the story at the moment. Once they are mended, you can go on here.",
    ),
    "run before": (
        "De laatste keuze kan niet gelezen worden. Je gaat verder bij de keuze ervoor.",
        "The last choice cannot be read. You go on at the choice before it.",
    ),
    "run changed": (
        "Het verhaal is veranderd. Je gaat verder tot waar je keuzes nog passen; wat je speelde blijft bewaard.",
        "The story was changed. You go on from as far as your choices still fit; what you played is still kept.",
    ),
    "taken up before": (
        "De laatste keuze kon niet gelezen worden; je bent weer bij de keuze ervoor.",
        "The last choice could not be read; you are back at the choice before it.",
    ),
    "taken up changed": (
        "Het verhaal is veranderd sinds je hier speelde. Tot hier pasten je keuzes nog; wat je toen speelde blijft bewaard.",
        "The story was changed since you played. Your choices fitted as far as here; what you played then is still kept.",
    ),
    "unread one": (
        "Eén keer die je speelde kan nu niet open. Bij ‘Gespeeld’ staat waarom.",
        "One run of yours cannot be opened now. ‘My runs’ says why.",
    ),
    "unread more": (
        "{count} keren die je speelde kunnen nu niet open. Bij ‘Gespeeld’ staat waarom.",
        "{count} runs of yours cannot be opened now. ‘My runs’ says why.",
    ),
    "look at faults": ("Kijk wat er mis is", "See what is wrong"),
    "unread": ("Niet te openen", "Cannot be opened"),
    "looking runs": ("Kijken wat je allemaal speelde", "Looking at all you played"),
    # Runs as files
    "record unreadable": (
        "‘{name}’ kan niet als run gelezen worden ({reason}).",
        "‘{name}’ cannot be read as a run ({reason}).",
    ),
    "no record": (
        "In ‘{name}’ zit geen run. ‘verwikkeld play … --json’ schrijft er een.",
        "There is no run in ‘{name}’. ‘verwikkeld play … --json’ writes one.",
    ),
    "record newer": (
        "‘{name}’ is geschreven door een nieuwere versie van het spel. Met die versie kun je erop terugkijken.",
        "‘{name}’ was written by a newer version of the game. With that version you can look back on it.",
    ),
    "record of other": (
        "Geen enkele keuze uit deze run kan in ‘{name}’: hij hoort bij een ander verhaal.",
        "None of the picks in this run can be made in ‘{name}’: it belongs to another story.",
    ),
    # The rubric, which comes with the game
    "rubric gone": (
        "De rubriek van het spel kan niet gelezen worden ({path}: {reason}). Zet het spel opnieuw op je computer.",
        "The game’s rubric cannot be read ({path}: {reason}). Install the game again.",
    ),
    "rubric damaged": (
        "De rubriek van het spel is beschadigd ({path}): {why}. Zet het spel opnieuw op je computer, of maak ongedaan wat je erin "
        "veranderde.",
        "The game’s rubric is damaged ({path}): {why}. Install the game again, or undo what you changed in it.",
    ),
    "rubric drives": (
        "de drijfveren zijn niet ego, fear, function en collaboration",
        "its drives are not ego, fear, function and collaboration",
    ),
    "rubric qualities": ("er staan geen kwaliteiten in", "it has no qualities"),
    "rubric anchors": ("twee ankers heten hetzelfde", "two anchors have one name"),
    # Stories
    "story gone": ("‘{name}’ staat niet meer in {folder}.", "‘{name}’ is not in {folder} any more."),
    "story faulty": (
        "‘{name}’ kan zo niet gespeeld worden: er zitten fouten in.",
        "‘{name}’ cannot be played like this: there are faults in it.",
    ),
    "story round": (
        "Het verhaal draait hier in een kring, zonder keuze en zonder einde. Dat is een fout in het verhaal, niet van jou. "
        "Een stap terug kun je iets anders kiezen.",
        "The story goes round in a circle here, with no choice and no ending. That is a fault in the story, not yours. "
        "One step back you can choose something else.",
    ),
    "not on offer": ("Dat kun je hier nu niet kiezen.", "You cannot choose that here now."),
    "no such chair": ("Die stoel is er in dit verhaal niet.", "That chair is not in this story."),
    "no other chair": ("In dit verhaal is er maar één stoel.", "There is only one chair in this story."),
    "nothing to go on with": (
        "Er is niets om mee verder te gaan.",
        "There is nothing to go on with.",
    ),
    "opening": ("Dit verhaal wordt gelezen", "This story is being read"),
    "opening name": ("‘{name}’ wordt gelezen", "Reading ‘{name}’"),
    "trouble cure": (
        "Bewaar je een bestand, dan wordt het hier opnieuw gelezen. Klopt alles, dan gaat het verhaal vanzelf open.",
        "When you save a file, it is read again here. Once all is well, the story opens by itself.",
    ),
    "trouble one": ("Er is één ding te herstellen.", "There is one thing to mend."),
    "trouble many": ("Er zijn {count} dingen te herstellen.", "There are {count} things to mend."),
    "trouble place": ("regel {line}, teken {column}", "line {line}, column {column}"),
    "trouble warning": ("geen fout, wel iets om naar te kijken", "no fault, but something to look at"),
    "mended": ("Alles klopt weer.", "All is well again."),
    # What belongs to the game and is not there
    "fonts missing": (
        "Er ontbreken letters van het spel ({names}); er staan andere voor in de plaats. Zet het spel opnieuw op je computer "
        "om ze terug te krijgen.",
        "Some letters of the game are missing ({names}); others stand in for them. Install the game again to have them back.",
    ),
    "pictures missing": (
        "Er ontbreken plaatjes of ze zijn beschadigd ({names}). Je kunt zonder verder spelen.",
        "Pictures are missing or damaged ({names}). You can play on without them.",
    ),
    "assets missing": (
        "De plaatjes en letters van het spel zijn niet gevonden ({folder}). Spelen kan, maar kaal. Zet het spel opnieuw op je "
        "computer om ze terug te krijgen.",
        "The pictures and letters of the game were not found ({folder}). You can play, but it is bare. Install the game again to "
        "have them back.",
    ),
}
