"""What the game itself says of a run, Dutch and English, each written as an original: behaviour and effect, no label, no mark."""

from collections.abc import Mapping

_WORDS: Mapping[str, tuple[str, str]] = {
    # What followed
    "opened up": ("{one} liet je een stap dichterbij.", "{one} let you come a step closer."),
    "closed up": ("{one} trok zich een stap terug.", "{one} drew back a step."),
    "eased": ("Tussen {one} en {other} werd het losser.", "Between {one} and {other} it eased."),
    "strained": ("Tussen {one} en {other} kwam spanning te staan.", "It grew tense between {one} and {other}."),
    "blocked": (
        "Tussen {one} en {other} raakte het geblokkeerd.",
        "Between {one} and {other} it became blocked.",
    ),
    "woken": (
        "De knoop ‘{title}’ kwam in beweging.",
        "The knot ‘{title}’ began to stir.",
    ),
    "tightened": ("De knoop ‘{title}’ trok aan.", "The knot ‘{title}’ drew tighter."),
    "spoken": ("Over ‘{title}’ was nu gesproken.", "‘{title}’ had now been spoken about."),
    "loosened": (
        "De knoop ‘{title}’ zat vast, en gaf iets mee.",
        "The knot ‘{title}’ was stuck, and it gave a little.",
    ),
    "talked over": (
        "Wat over ‘{title}’ gezegd was, werd weer dichtgepraat.",
        "What had been said about ‘{title}’ was talked over.",
    ),
    "untangled": (
        "De knoop ‘{title}’ ging los.",
        "The knot ‘{title}’ came loose.",
    ),
    "entangled": (
        "De knoop ‘{title}’ zat nu vast.",
        "The knot ‘{title}’ was now stuck.",
    ),
    "result up": ("Het resultaat ging {amount} omhoog.", "The result went up by {amount}."),
    "result down": ("Het resultaat ging {amount} omlaag.", "The result went down by {amount}."),
    "gained": ("‘{title}’ werd van jezelf.", "‘{title}’ became your own."),
    "borrowed": (
        "Je leunde op ‘{title}’, en dat had je zelf niet. Op dat moment werkte het.",
        "You leaned on ‘{title}’, and it was not yours. At that moment it worked.",
    ),
    "let go": (
        "Er werd doorgevraagd op ‘{title}’, en het hield niet.",
        "Somebody asked on about ‘{title}’, and it did not hold.",
    ),
    "taken": ("Je ging staan voor: {title}.", "You took a stand for this: {title}."),
    "held": ("Je stond er nog: {title}.", "You still stood there: {title}."),
    "left": ("Je ging er weg: {title}.", "You left it: {title}."),
    "shifted": (
        "Je vond er openlijk een andere weg voor: {title}.",
        "You openly found another way for it: {title}.",
    ),
    "stubborn": (
        "Je hield vast toen de zaak zelf al veranderd was: {title}.",
        "You held on when the matter itself had changed: {title}.",
    ),
    "said": ("{person} zei: “{words}”", "{person} said: “{words}”"),
    "told": (
        "Dit kwam terug: {words}",
        "This came back: {words}",
    ),
    "at": ("{where}. {words}", "{where}. {words}"),
    "unseen": ("Buiten jouw zicht", "Out of your sight"),
    "ending": ("Aan het eind", "At the end"),
    "you": ("jou", "you"),
    # Complications
    "went woken": ("{who} maakte het wakker.", "{who} woke it."),
    "went tightened": ("{who} ging eromheen. De knoop trok aan.", "{who} went round it. The knot drew tighter."),
    "went pushed": (
        "{who} zette het op scherp. De knoop trok hard aan.",
        "{who} sharpened it. The knot drew much tighter.",
    ),
    "went spoken": ("{who} begon erover.", "{who} brought it up."),
    "went loosened": (
        "{who} begon erover toen het al vastzat. Het gaf iets mee.",
        "{who} brought it up when it was stuck. It gave a little.",
    ),
    "went talked over": ("{who} praatte het weer dicht.", "{who} talked it over again."),
    "went untangled": (
        "{who} deed iets met wat er gezegd was. De knoop ging los.",
        "{who} acted on what had been said. The knot came loose.",
    ),
    "went entangled": (
        "{who} trok er nog eens aan, en de knoop zat vast.",
        "{who} pulled once more, and the knot was stuck.",
    ),
    "by itself woken": ("Het begon zich te roeren.", "It began to stir."),
    "by itself spoken": ("Het kwam ter sprake.", "It was spoken about."),
    "by itself tightened": ("De knoop werd strakker.", "The knot drew tighter."),
    "by itself loosened": ("Er kwam beweging in.", "It gave a little."),
    "by itself talked over": ("Het werd weer dichtgepraat.", "It was talked over again."),
    "by itself untangled": ("De knoop ging los.", "The knot came loose."),
    "by itself entangled": ("De knoop zat vast.", "The knot was stuck."),
    "silence": (
        "Niemand zei er een woord over. De knoop werd strakker.",
        "Nobody said a word about it. The knot drew tighter.",
    ),
    "silences": ("In {count} scènes zei niemand er een woord over.", "In {count} scenes nobody said a word about it."),
    "cost": ("Verstrikt kostte het {amount} aan resultaat.", "Entangled, it cost {amount} of the result."),
    "You did": ("Jij", "You"),
    # Qualities
    "quality not shown": (
        "Geen van je keuzes raakte hieraan. Dat is geen nul: het was deze keer niet te zien.",
        "None of your choices touched on this. That is no zero: it was not to be seen this time.",
    ),
    "quality shown": (
        "Van je {picks} keuzes zeggen er {count} hier iets over.",
        "Of your {picks} choices, {count} say something about this.",
    ),
    "came out": (
        "Zelf tevoorschijn gekomen: {count}. Daarop kwam er iemand een stap dichterbij: {opened}. Wie al dichtbij was, "
        "telt daarin niet mee.",
        "Came out yourself: {count}. Somebody came a step closer upon it: {opened}. Whoever was close already is not counted.",
    ),
    "stood": (
        "Waarden om voor te gaan staan: {values}. Ervoor gaan staan: {taken}. Op de proef gesteld: {tested}. Er nog "
        "gestaan: {held}.",
        "Values to stand for: {values}. Took a stand for: {taken}. Put to the test: {tested}. Still standing there: {held}.",
    ),
    "stood untested": (
        "Waarden om voor te gaan staan: {values}. Ervoor gaan staan: {taken}. Op de proef gesteld werd het niet.",
        "Values to stand for: {values}. Took a stand for: {taken}. It was not put to the test.",
    ),
    "stood nowhere": (
        "Waarden om voor te gaan staan: {values}. Deze keer ging je voor geen ervan staan.",
        "Values to stand for: {values}. This time you took a stand for none of them.",
    ),
    "leaned unasked": (
        "Gebruikt wat je moest weten of kunnen: {count}. Daarvan van jezelf: {own}. Er vroeg niemand op door.",
        "Used what you had to know or be able to do: {count}. Your own: {own}. Nobody asked on about it.",
    ),
    "leaned": (
        "Gebruikt wat je moest weten of kunnen: {count}. Daarvan van jezelf: {own}. Erop doorgevraagd: {asked}. Het "
        "hield: {stuck}.",
        "Used what you had to know or be able to do: {count}. Your own: {own}. Asked on about: {asked}. It held: {stuck}.",
    ),
    # Standpoints
    "never taken": ("Hiervoor ben je niet gaan staan.", "You took no stand for this."),
    "not tested": (
        "Je ging ervoor staan. Daarna vroeg niemand je het vol te houden.",
        "You took a stand for it. After that nobody asked you to keep it up.",
    ),
    "not answered": (
        "Je ging ervoor staan, en het ging iets kosten. Of je er dan nog staat, was nog niet te zien.",
        "You took a stand for it, and it was going to cost you. Whether you still stand there then was not to be seen yet.",
    ),
    "steadfast": ("Toen het iets kostte, stond je er nog.", "When it cost something, you still stood there."),
    "verdict left": (
        "Je ging ervoor staan. Toen het iets kostte, stond je er niet meer.",
        "You took a stand for it. When it cost something, you no longer stood there.",
    ),
    "verdict shifted": (
        "Je vond er openlijk een andere weg voor.",
        "You openly found another way for it.",
    ),
    "verdict held and shifted": (
        "Toen het iets kostte, stond je er nog. Later vond je er openlijk een andere weg voor.",
        "When it cost something, you still stood there. Later you openly found another way for it.",
    ),
    "verdict stubborn": (
        "Je bleef staan toen de zaak zelf al veranderd was.",
        "You went on standing there when the matter itself had changed.",
    ),
    "stand taken": ("Hier ging je staan.", "Here you took your stand."),
    "stand tested": ("Hier ging het iets kosten.", "Here it was going to cost you."),
    "stand held": ("Je stond er nog.", "You still stood there."),
    "stand left": ("Je ging er weg.", "You left it."),
    "stand let pass": (
        "Wat je hier koos, liet het liggen.",
        "What you chose here let it lie.",
    ),
    "stand shifted": (
        "Je deed het hier anders dan je je had voorgenomen, en verborg dat niet.",
        "Here you did it differently from what you had meant to, and did not hide it.",
    ),
    "stand stubborn": (
        "Je hield vast, en de zaak was al veranderd.",
        "You held on, and the matter had changed already.",
    ),
    # Capital
    "insight": ("inzicht", "insight"),
    "skill": ("vaardigheid", "skill"),
    "impulse": ("wilsimpuls", "impulse of will"),
    "judgement": ("oordeel", "judgement"),
    "has it": ("Dit is nu van jou.", "This is yours now."),
    "has it not": ("Dit is niet van jou geworden.", "This did not become yours."),
    "capital gained": ("Je kwam er zelf aan.", "You came by it yourself."),
    "capital gained from": (
        "Je kreeg het van {other}.",
        "{other} gave it to you.",
    ),
    "capital not told": (
        "{other} had het kunnen vertellen. Het kwam er niet van.",
        "{other} could have told you. It did not come to that.",
    ),
    "capital own": ("Je leunde erop, en het was van jou.", "You leaned on it, and it was yours."),
    "capital borrowed": ("Je leunde erop, en het was geleend.", "You leaned on it, and it was borrowed."),
    "capital stuck": ("{other} vroeg door, en het hield.", "{other} asked on, and it held."),
    "capital let go": ("{other} vroeg door, en het hield niet.", "{other} asked on, and it did not hold."),
    # Turning points
    "endings": (
        "Vlak ervoor kon het nog op {before} manieren aflopen, erna op {after}.",
        "Just before it, the story could still end in {before} ways; after it, in {after}.",
    ),
    "relation lost": (
        "Tussen de mensen kon het hierna niet meer zo open worden als ervoor.",
        "Between the people it could no longer become as open as it could before.",
    ),
    "result lost": (
        "Het resultaat kon hierna niet hoger meer worden dan {after}; ervoor nog {before}.",
        "The result could not rise above {after} any more; before, it still could to {before}.",
    ),
    "regained": (
        "Was daarna iedereen gewoon zijn gang gegaan, dan was het web toch opener geëindigd dan zonder deze keuze.",
        "Had everybody simply gone their own way after this, the web would still have ended more open than without it.",
    ),
    "way to relation": (
        "Van hier kon het web het verst open met: {count}.",
        "From here the web could open furthest with: {count}.",
    ),
    "way to result": (
        "Van hier kon het resultaat het hoogst uitkomen ({value}) met: {count}.",
        "From here the result could come out highest ({value}) with: {count}.",
    ),
    "found way to relation": (
        "Het verst open web dat van hier gevonden is, met: {count}.",
        "The most open web that was found from here, with: {count}.",
    ),
    "found way to result": (
        "Het hoogste resultaat dat van hier gevonden is ({value}), met: {count}.",
        "The highest result that was found from here ({value}), with: {count}.",
    ),
    "no others": ("precies wat je deed", "exactly what you did"),
    "one other": ("één andere keuze", "one other choice"),
    "others": ("{count} andere keuzes", "{count} other choices"),
    "looked whole": (
        "Van elk van je keuzes is alles nagegaan wat jij daarna nog kon doen. {other}",
        "From each of your choices everything you could still have done was looked through. {other}",
    ),
    "looked partly": (
        "Van je laatste {seen} keuzes is alles nagegaan wat jij daarna nog kon doen. Bij je eerste {unseen} was dat te veel; "
        "daar is alleen gekeken dicht bij wat je koos. {other}",
        "From your last {seen} choices everything you could still have done was looked through. For your first {unseen} that "
        "was too much; only what lay close to your choices was looked at. {other}",
    ),
    "by thumb": ("De ander deed daarbij wat die uit zichzelf doet.", "The other did what they do of themselves."),
    "by recording": (
        "De ander deed daarbij wat jij in die stoel deed, zolang dat kon, en anders wat die uit zichzelf doet.",
        "The other did what you did in that chair as long as that was possible, and else what they do of themselves.",
    ),
    "alone": ("", ""),
    # The mirror
    "mirror question": ("Wat denk je dat dit met {person} deed?", "What do you think this did to {person}?"),
    # The other chair
    "across all": (
        "In de stoel van {person} werd alles gezegd en gedaan zoals jij het daar koos, {count}.",
        "In {person}’s chair everything was said and done as you chose it there, {count}.",
    ),
    "across part": (
        "In de stoel van {person} werd {count} gezegd en gedaan wat jij daar koos.",
        "In {person}’s chair it was said and done as you chose it there {count}.",
    ),
    "across none": (
        "In de stoel van {person} kon niets van wat jij daar koos.",
        "In {person}’s chair nothing of what you chose there was possible.",
    ),
    "across from": (
        "{where}: daar kon het voor het eerst niet meer, en deed {person} wat die uit zichzelf doet.",
        "{where}: there it was not possible for the first time, and {person} did what they do of themselves.",
    ),
    "let pass": (
        "Je liet het liggen: {title}.",
        "You let it lie: {title}.",
    ),
    "made own": (
        "Van jezelf geworden: {count}.",
        "Became your own: {count}.",
    ),
    "endings one": (
        "Vlak ervoor kon het nog op {before} manieren aflopen, erna nog op één.",
        "Just before it, the story could still end in {before} ways; after it, in one.",
    ),
    "quality all": (
        "Al je keuzes zeggen hier iets over.",
        "All your choices say something about this.",
    ),
    # Runs beside each other
    "part": ("Hier gaan ze uit elkaar: {where}.", "Here they part: {where}."),
    "practise ask first": (
        "Ga eerst zelf kijken of vragen, en gebruik het daarna pas. Deze keer leunde je op ‘{title}’ en was het niet van jou.",
        "Go and look or ask yourself first, and only then use it. This time you leaned on ‘{title}’ and it was not yours.",
    ),
    "practise stay standing": (
        "Kies één ding waar je voor gaat staan, en blijf er staan als het iets kost. Deze keer ging je weg bij: {title}.",
        "Choose one thing to stand for, and go on standing there when it costs you. This time you left: {title}.",
    ),
    "practise speak of it": (
        "Begin erover in de week waarin je het merkt, ook zonder oplossing. Deze keer zei je niets over ‘{title}’ en "
        "liep het vast.",
        "Bring it up in the week you notice it, even without an answer. This time you said nothing about ‘{title}’ and "
        "it got stuck.",
    ),
    "practise come out": (
        "Zeg één keer tegen één mens wat er voor jou op het spel staat. Deze keer kwam het meeste van achter je rol vandaan.",
        "Tell one person, once, what is at stake for you. This time most of it came from behind your role.",
    ),
    "practise other chair": (
        "Ga in de stoel van {title} zitten, en hoor jezelf van de overkant.",
        "Take {title}’s chair, and hear yourself from across the table.",
    ),
    "practise again": (
        "Je zat in alle stoelen. Ga terug naar één moment dat je bijbleef, en doe het daar anders.",
        "You sat in every chair. Go back to one moment that stayed with you, and do it differently there.",
    ),
    "damaged part": (
        "Van de {kept} keuzes in dit bestand waren er {held} nog te spelen. Wat hier staat gaat over die {held}.",
        "Of the {kept} picks in this file {held} could still be played. What is said here is about those {held}.",
    ),
    "other version": (
        "Het verhaal is veranderd sinds deze keer gespeeld werd.",
        "The story has changed since this was played.",
    ),
    "not over": ("Het verhaal was nog niet uit.", "The story was not over yet."),
}


def said(key: str, language: str, **values: str) -> str:
    """Return the words for a key, its values filled in; English where the language is neither Dutch nor English."""
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words


_NUMBERS = {
    "nl": (
        "nul",
        "één",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
        "twintig",
    ),
    "en": (
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ),
}
_TIMES = {"nl": ("geen enkele keer", "één keer"), "en": ("not once", "once", "twice")}


def counted(number: int, language: str) -> str:
    """Return a count in words; above twenty in figures."""
    words = _NUMBERS["nl" if language == "nl" else "en"]
    return words[number] if number < len(words) else str(number)


def times(number: int, language: str) -> str:
    """Return how often: "not once", "twice", "five times"."""
    few = _TIMES["nl" if language == "nl" else "en"]
    if number < len(few):
        return few[number]
    return f"{counted(number, language)} {'keer' if language == 'nl' else 'times'}"


def keys() -> Mapping[str, tuple[str, str]]:
    """Return all words, for whoever checks that both languages are complete."""
    return _WORDS
