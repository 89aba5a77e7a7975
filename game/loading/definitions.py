"""Every field that an author may write: how it is written, whether it is needed, which words it takes, and what it is for.

Declared once, as data. The loader reads a story by it (`fields.Fields`), the editor's schema is made of it (`schema`), and the
handbook's tables are held to it. The order of the fields is the order in which an author is told of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.story import CHAIRS, COMPLICATION_STATES, DRIVES, FACES, GUARDS, RELATION_STATES, SIDES, TIMES

FORMAT = 1
PLACES = ("vergaderkamer", "auto", "beursstand", "magazijn", "kantine", "directiekamer")
"""The pictures that come with the game."""
PORTRAITS = ("carolien", "henk", "marga", "mila", "sjoerd", "yara")
"""The people whose faces come with the game."""
CAPITAL_KINDS: tuple[Literal["insight", "skill", "impulse", "judgement"], ...] = (
    "insight", "skill", "impulse", "judgement",
)  # fmt: skip
LEAST_READINGS, MOST_READINGS = 2, 5
LOWEST, HIGHEST = -999_999, 999_999

Kind = Literal[
    "text",  # words on one line, or folded to one
    "script",  # lines with the marks of a script
    "word",  # one of `words`
    "number",  # a whole number from `low` to `high`
    "yes",  # yes or no
    "start",  # of a fact: a number, a word or yes and no
    "name",  # an id, or any other word that is looked up
    "names",  # ids: a list, or a line with commas
    "anchors",  # names of the rubric, written like `names`
    "pair",  # two ids
    "condition",
    "conditions",  # a condition, or a list of them
    "stirs",  # a condition, or `start`
    "changes",
    "go",  # where it leads: a target, weights, or a list by condition
    "thumb",  # the same, to choices
    "slots",  # the scenes of a chapter
    "form",  # a mapping with the fields of `inner`
    "forms",  # a mapping of ids to forms of `inner`
    "texts",  # a mapping of ids to words; of `words` where there are any
    "readings",  # a mapping of ids to lists of words
    "chairs",  # a mapping of chairs to ids
    "relations",  # a mapping of two ids to one of `words`
]


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `nl` and `en` say what it is for, in a sentence or two that an editor shows beside it."""

    kind: Kind
    nl: str
    en: str
    needed: bool = False
    words: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    default: str | int | None = None
    """What holds where it is not there; None where nothing does."""
    inner: "Form | None" = None
    of: Literal["", "person", "scene"] = ""
    """What a name in it is the name of."""

    def says(self, language: str) -> str:
        """Return what it is for, in Dutch for "nl" and in English for any other language."""
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True, slots=True)
class Form:
    """A mapping that an author writes: its fields by name. `id` names it in the schema and in the handbook."""

    id: str
    fields: Mapping[str, Field] = field(default_factory=dict)


# A scene, from the inside out

DEBRIEF = Form(
    "debrief",
    {
        "did": Field(
            "text",
            "Wat het deed bij de ander, zoals iemand in de kamer het had kunnen zien.",
            "What it did to the other, as somebody in the room could have seen it.",
        ),
        "tempting": Field(
            "text", "Wat het op dat moment verleidelijk maakte.", "What made it tempting at that moment."
        ),
        "cost": Field("text", "Wat het kostte, of nog gaat kosten.", "What it cost, or will still cost."),
        "ask": Field(
            "text",
            "Een vraag voor na afloop. Een open vraag, geen les.",
            "A question for afterwards. An open one, and not a lesson.",
        ),
        "thought": Field(
            "texts",
            "Per persoon wat die dacht en niet zei, in de ik-vorm. Nooit van wie er koos.",
            "By person, what they thought and did not say, as I. Never of the one who chose.",
        ),
    },
)

CHOICE = Form(
    "choice",
    {
        "say": Field(
            "text",
            "De woorden, zoals de persoon in de stoel ze zegt.",
            "The words, as the one in the chair says them.",
        ),
        "do": Field(
            "text",
            "Wat je doet, in plaats van iets te zeggen of erbij. In de jij-vorm: ‘Je schuift de lijst terug.’",
            "What you do, instead of saying something or besides. In the second person: “You push the list back.”",
        ),
        "seen": Field(
            "text",
            "Hetzelfde vanuit de andere stoel: ‘Henk schuift de lijst terug.’ Nodig bij `do` waar beide stoelen erbij zijn.",
            "The same as the other chair sees it: “Henk pushes the list back.” Needed with `do` where both chairs are there.",
        ),
        "face": Field("word", "Het gezicht van wie het zegt.", "The face of the one who says it.", words=FACES),
        "to": Field(
            "name", "Tegen wie je het zegt: een id uit `cast`.", "Whom you say it to: an id from `cast`.", of="person"
        ),
        "needs": Field(
            "names",
            "Wie er bereikbaar moet zijn. Is de relatie met een van hen geblokkeerd, dan is deze keuze er niet.",
            "Who must be reachable. Where the relation with one of them is blocked, this choice is gone.",
            of="person",
        ),
        "when": Field(
            "condition",
            "Alleen dan is deze keuze er. Bijvoorbeeld `has(telling)`, `not blocked(henk, mila)`, `result >= 2`.",
            "Only then is this choice there. Such as `has(count)`, `not blocked(henk, mila)`, `result >= 2`.",
        ),
        "closed": Field(
            "text",
            "Met deze woorden staat de keuze er dicht bij als ze niet kan. Zonder is ze dan onzichtbaar.",
            "With these words the choice is shown closed where it is not open. Without them it is hidden then.",
        ),
        "once": Field("yes", "`yes`: maar één keer te kiezen.", "`yes`: cannot be picked a second time."),
        "drive": Field(
            "word",
            "Waar het vandaan komt: ego, angst (fear), functie (function) of samenwerking (collaboration).",
            "Where it comes from: ego, fear, function or collaboration.",
            needed=True,
            words=DRIVES,
        ),
        "shows": Field(
            "anchors",
            "Wat deze keuze laat zien: ankers uit de rubriek, hooguit één per kwaliteit.",
            "What this choice shows: anchors of the rubric, at most one a quality.",
        ),
        "does": Field("changes", "Wat er verandert als dit gekozen wordt.", "What changes when this is picked."),
        "reply": Field(
            "script",
            "Wat de ander meteen zegt of doet. Geschreven als `text`; ziet al wat er veranderd is.",
            "What the other says or does at once. Written as `text`; sees what has changed already.",
        ),
        "debrief": Field(
            "form",
            "Woorden voor na afloop: de spiegel en de nabespreking.",
            "Words for afterwards: the mirror and the debrief.",
            inner=DEBRIEF,
        ),
        "visit": Field(
            "name",
            "Een scène die eerst gespeeld wordt; daarna gaat het hier verder.",
            "A scene that is played first; then it goes on here.",
            of="scene",
        ),
        "go": Field(
            "go",
            "Waar het heen gaat. Zonder: waar de passage heen gaat.",
            "Where it goes. Without it: where the passage goes.",
        ),
    },
)

PASSAGE = Form(
    "passage",
    {
        "time": Field(
            "word",
            "Het dagdeel vanaf hier, als het later is geworden.",
            "The time of day from here on, where it has become later.",
            words=TIMES,
        ),
        "text": Field(
            "script",
            "Wat er te lezen is. Een regel is een alinea. `Mila: …` zegt ze, `Mila (tense): …` met een gezicht, `(…)` denk je, "
            "`[voorwaarde] …` alleen dan, `+Mila` en `-Mila` komen en gaan, `---` is een rust.",
            "What is read. A line is a paragraph. `Mila: …` is said by her, `Mila (tense): …` with a face, `(…)` you think, "
            "`[condition] …` only then, `+Mila` and `-Mila` come and go, `---` is a pause.",
        ),
        "chair": Field(
            "word",
            "Van welke stoel de keuzes hier zijn. Zonder: die van de scène.",
            "Which chair the choices here belong to. Without it: that of the scene.",
            words=CHAIRS,
        ),
        "does": Field("changes", "Wat er verandert bij aankomst.", "What changes on arriving."),
        "choices": Field(
            "forms",
            "Wat er te kiezen is, elk onder een eigen naam. Drie of vier is genoeg.",
            "What may be chosen, each under a name of its own. Three or four will do.",
            inner=CHOICE,
        ),
        "readings": Field(
            "readings",
            "Per persoon twee tot vijf dingen die een keuze hier bij die persoon gedaan kan hebben. De spiegel vraagt ernaar.",
            "By person, two to five things that a choice here may have done to them. The mirror asks about them.",
        ),
        "thumb": Field(
            "thumb",
            "De vuistregel: wat deze stoel doet als niemand erin zit. De eerste regel die opgaat en openstaat.",
            "The rule of thumb: what this chair does when nobody sits in it. The first rule that holds and is open.",
        ),
        "go": Field(
            "go",
            "Waar het heen gaat. Zonder: de passage hieronder, en onder de laatste is de scène uit.",
            "Where it goes. Without it: the passage below, and below the last one the scene is over.",
        ),
    },
)

SCENE = Form(
    "scene",
    {
        "scene": Field(
            "name",
            "De naam van de scène. Zonder: de naam van het bestand.",
            "The name of the scene. Without it: the name of the file.",
        ),
        "title": Field("text", "De titel die de speler ziet.", "The title that the player sees.", needed=True),
        "place": Field(
            "name",
            "Het beeld: een plaats van het spel, of een eigen plaatje uit `pictures/`.",
            "The picture: a place of the game, or one of your own from `pictures/`.",
            needed=True,
            words=PLACES,
        ),
        "time": Field("word", "Het dagdeel.", "The time of day.", needed=True, words=TIMES),
        "present": Field("names", "Wie erbij zijn.", "Who is there.", needed=True, of="person"),
        "heard": Field(
            "names",
            "Wie alleen te horen is, zoals aan de telefoon.",
            "Who is only heard, as on the telephone.",
            of="person",
        ),
        "chair": Field(
            "word",
            "Maakt de scène van deze stoel alleen: de ander ziet haar niet, al gebeurt ze wel.",
            "Makes the scene private to this chair: the other does not see it, though it happens.",
            words=CHAIRS,
        ),
        "when": Field(
            "condition",
            "Alleen dan wordt de scène gespeeld; anders gaat het verhaal eraan voorbij.",
            "Only then is the scene played; otherwise the story passes it over.",
        ),
        "weight": Field(
            "number",
            "In een `any of` beslist dit als twee scènes even goed passen.",
            "In an `any of` this decides where two scenes fit equally well.",
            low=1,
            high=1000,
            default=1,
        ),
        "again": Field(
            "yes",
            "`yes`: mag in een `any of` vaker gespeeld worden.",
            "`yes`: may be played more than once in an `any of`.",
        ),
        "passages": Field(
            "forms",
            "Wat er gebeurt, elk stuk onder een eigen naam. De scène begint bij de eerste.",
            "What happens, each piece under a name of its own. The scene begins at the first.",
            needed=True,
            inner=PASSAGE,
        ),
    },
)

# What stands in story.yaml

PERSON = Form(
    "person",
    {
        "name": Field("text", "De hele naam.", "The full name.", needed=True),
        "short": Field(
            "text",
            "Hoe deze persoon genoemd wordt. Zonder: het eerste woord van de naam.",
            "What this person is called. Without it: the first word of the name.",
        ),
        "function": Field("text", "De functie, zonder hoofdletter.", "The function, without a capital.", needed=True),
        "level": Field(
            "number",
            "De hoogte in huis: 1 is de top. Gelijke hoogte maakt een relatie horizontaal.",
            "How high in the house: 1 is the top. The same level makes a relation horizontal.",
            needed=True,
            low=1,
            high=9,
        ),
        "side": Field(
            "word",
            "Bij wie deze persoon hoort; geeft de draad zijn kleur.",
            "Whose side this person is on; gives the thread its colour.",
            needed=True,
            words=SIDES,
        ),
        "portrait": Field(
            "name",
            "De map met gezichten: een van het spel, of een eigen map in `pictures/`. Zonder: die met de id van deze persoon.",
            "The folder of faces: one of the game's, or one of your own in `pictures/`. Without it: the one with this person's id.",
            words=PORTRAITS,
        ),
        "matters": Field(
            "text",
            "Wat er voor deze persoon op het spel staat, in een zin of twee. De speler leest het bij het kiezen van een stoel.",
            "What matters to this person, in a sentence or two. The player reads it when taking a chair.",
            needed=True,
        ),
        "guard": Field(
            "word",
            "Hoe dicht deze persoon zit aan het begin.",
            "How closed this person is at the start.",
            words=GUARDS,
            default="guarded",
        ),
        "unreachable": Field(
            "text",
            "Wat je leest waar een keuze deze persoon nodig heeft en de relatie geblokkeerd is.",
            "What is read where a choice needs this person and the relation is blocked.",
        ),
    },
)

COMPLICATION = Form(
    "complication",
    {
        "title": Field(
            "text", "De naam van de verwikkeling, kort.", "The name of the complication, short.", needed=True
        ),
        "between": Field(
            "names",
            "Tussen wie: twee of meer mensen, van wie er twee een relatie hebben.",
            "Between whom: two or more people, two of whom have a relation.",
            needed=True,
            of="person",
        ),
        "surface": Field("text", "Waar het heet over te gaan.", "What people say it is about.", needed=True),
        "matter": Field("text", "Waar het over zou moeten gaan.", "What it should be about.", needed=True),
        "stakes": Field("texts", "Per persoon wat er te verliezen is.", "By person, what there is to lose."),
        "stirs": Field(
            "stirs",
            "Wanneer ze zich gaat roeren: `start`, of een voorwaarde zoals `visited(kantine)`.",
            "When it starts to stir: `start`, or a condition such as `visited(canteen)`.",
            needed=True,
        ),
        "bears": Field(
            "number",
            "Hoe strak ze mag worden; daar raakt ze verstrikt. `dodges` telt 1, `pushes` 2, een scène lang zwijgen 1. "
            "Ook na `speaks` kan ze weer aantrekken.",
            "How tight it may get; there it is entangled. `dodges` counts 1, `pushes` 2, a scene of silence 1. "
            "It can tighten again after `speaks`.",
            low=1,
            high=99,
            default=4,
        ),
        "tax": Field(
            "number",
            "Wat ze elk hoofdstuk van het resultaat afhaalt zolang ze verstrikt is.",
            "What it takes from the result, each chapter that it is entangled.",
            low=0,
            high=99,
            default=1,
        ),
        "came to": Field(
            "texts",
            "Voor het slotscherm: per staat waarin ze kan eindigen wat ervan gekomen is.",
            "For the ending screen: per state it may end in, what came of it.",
            words=COMPLICATION_STATES,
        ),
    },
)

CAPITAL = Form(
    "capital",
    {
        "kind": Field(
            "word",
            "Inzicht (insight), vaardigheid (skill), wilsimpuls (impulse) of oordeel (judgement).",
            "Insight, skill, impulse or judgement.",
            needed=True,
            words=CAPITAL_KINDS,
        ),
        "title": Field(
            "text",
            "Hoe de nabespreking het noemt: ‘Zelf geteld’.",
            "What the debrief calls it: “Counted it yourself”.",
            needed=True,
        ),
    },
)

RANGE = Form(
    "range",
    {
        "from": Field("number", "Het laagste getal.", "The lowest number.", needed=True, low=LOWEST, high=HIGHEST),
        "to": Field("number", "Het hoogste getal.", "The highest number.", needed=True, low=LOWEST, high=HIGHEST),
        "start": Field("number", "Waar het begint.", "Where it starts.", needed=True, low=LOWEST, high=HIGHEST),
    },
)

FACT = Form(
    "fact",
    {
        "from": Field("number", "Voor een getal: het laagste.", "Of a number: the lowest.", low=LOWEST, high=HIGHEST),
        "to": Field("number", "Voor een getal: het hoogste.", "Of a number: the highest.", low=LOWEST, high=HIGHEST),
        "one of": Field(
            "names",
            "Voor een woord: de woorden waar het er een van is.",
            "Of a word: the words that it is one of.",
        ),
        "start": Field(
            "start",
            "Waar het begint: een getal, een van de woorden, of `yes` of `no`.",
            "Where it starts: a number, one of the words, or `yes` or `no`.",
            needed=True,
        ),
    },
)

CHAPTER = Form(
    "chapter",
    {
        "title": Field("text", "De titel van het hoofdstuk.", "The title of the chapter.", needed=True),
        "scenes": Field(
            "slots",
            "De scènes op volgorde. Van een `any of: [een, twee]` komt degene die het beste past.",
            "The scenes in order. Of an `any of: [one, two]` the one that fits best is played.",
            needed=True,
        ),
    },
)

ENDING = Form(
    "ending",
    {
        "title": Field("text", "De titel van het einde.", "The title of the ending.", needed=True),
        "when": Field(
            "condition",
            "Alleen dan kan dit het einde zijn. Het eerste dat past is het; het laatste heeft geen voorwaarde.",
            "Only then can it be this ending. The first that fits is the one; the last has no condition.",
        ),
        "text": Field(
            "script",
            "De laatste woorden, geschreven als de tekst van een passage.",
            "The last words, written as the text of a passage.",
            needed=True,
        ),
    },
)

CLAIMS = Form(
    "claims",
    {
        "always reachable": Field(
            "conditions",
            "Waar iemand ook kiest: verderop kan dit nog waar worden. `repair` is: niets verstrikt, geen relatie geblokkeerd.",
            "Wherever somebody chooses, this can still come true. `repair` is: nothing entangled, no relation blocked.",
        ),
        "reachable": Field(
            "conditions",
            "Er is een run waarin dit waar wordt.",
            "There is a run in which this comes true.",
        ),
        "never": Field(
            "conditions",
            "In geen enkele run wordt dit waar. `ending == rest` is: het verhaal eindigt met einde rest.",
            "In no run does this come true. `ending == rest` is: the story ends with the ending rest.",
        ),
    },
)

STORY = Form(
    "story",
    {
        "format": Field(
            "number",
            "De versie van deze manier van schrijven: 1.",
            "The version of this way of writing: 1.",
            needed=True,
            low=FORMAT,
            high=FORMAT,
        ),
        "title": Field("text", "De titel van het verhaal.", "The title of the story.", needed=True),
        "blurb": Field(
            "text",
            "Twee of drie zinnen voor op het titelscherm: wat is er, en wanneer loopt het af?",
            "Two or three sentences for the title screen: what is there, and when does it come to a head?",
            needed=True,
        ),
        "language": Field(
            "name",
            "De taal waarin dit geschreven is: `nl`, `en`.",
            "The language that this is written in: `nl`, `en`.",
            needed=True,
        ),
        "minutes": Field(
            "number", "Hoelang het spelen duurt.", "How long it takes to play.", needed=True, low=1, high=600
        ),
        "focus": Field(
            "text",
            "Waar het over gaat, in een zin, voor de docent en voor de nabespreking.",
            "What it is about, in a sentence, for the teacher and for the debrief.",
        ),
        "chairs": Field(
            "chairs",
            "De stoelen die te spelen zijn, elk met wie erin zit.",
            "The chairs that can be played, each with who sits in it.",
            needed=True,
            words=CHAIRS,
        ),
        "cast": Field("forms", "Wie er meespelen.", "Who is in it.", needed=True, inner=PERSON),
        "relations": Field(
            "relations",
            "Wat er tussen twee mensen is: `henk, mila: strained`.",
            "What is between two people: `henk, mila: strained`.",
            words=RELATION_STATES,
        ),
        "complications": Field(
            "forms",
            "De verwikkelingen: wat er tussen mensen is en besproken moet worden.",
            "The complications: what is between people and has to be talked about.",
            inner=COMPLICATION,
        ),
        "values": Field(
            "texts",
            "De waarden waar iemand voor kan gaan staan.",
            "The values that somebody can take a stand for.",
        ),
        "capital": Field(
            "forms",
            "Eigen kapitaal: wat iemand in dit verhaal zelf kan krijgen, en anders leent.",
            "Own capital: what somebody can acquire in this story, and borrows otherwise.",
            inner=CAPITAL,
        ),
        "facts": Field(
            "forms",
            "Feiten die het verhaal onthoudt: een getal, een woord, of ja en nee.",
            "Facts that the story remembers: a number, a word, or yes and no.",
            inner=FACT,
        ),
        "result": Field(
            "form",
            "Het commerciële resultaat: van, tot, en waar het begint. Zonder: van -10 tot 10, en 0.",
            "The commercial result: from, to, and where it starts. Without it: from -10 to 10, and 0.",
            inner=RANGE,
        ),
        "chapters": Field(
            "forms",
            "De hoofdstukken op volgorde. Na elk hoofdstuk komt de spiegel.",
            "The chapters in order. After each one comes the mirror.",
            needed=True,
            inner=CHAPTER,
        ),
        "scenes": Field(
            "forms",
            "Scènes die in dit bestand staan in plaats van elk in een eigen bestand in `scenes/`.",
            "Scenes that stand in this file instead of each in a file of its own in `scenes/`.",
            inner=SCENE,
        ),
        "endings": Field(
            "forms",
            "De eindes op volgorde. Het eerste waarvan `when` opgaat is het.",
            "The endings in order. The first whose `when` holds is the one.",
            needed=True,
            inner=ENDING,
        ),
        "anchors": Field(
            "texts",
            "Eigen, scherpere woorden voor een anker van de rubriek. Een nieuw anker kan niet.",
            "Sharper words of your own for an anchor of the rubric. It cannot invent one.",
        ),
        "claims": Field(
            "form",
            "Wat van dit verhaal waar moet zijn; `verwikkeld explore` bewijst het, of toont een run waarin het niet zo is.",
            "What has to be true of this story; `verwikkeld explore` proves it, or shows a run in which it is not.",
            inner=CLAIMS,
        ),
        "pictures": Field(
            "texts",
            "Bij de naam van een plek: wat het plaatje laat zien, in een zin, voor wie het niet ziet. Nodig bij eigen plaatjes.",
            "By the name of a place: what its picture shows, in a sentence, for who does not see it. Needed with your own.",
        ),
    },
)

FORMS = (STORY, PERSON, COMPLICATION, CAPITAL, FACT, RANGE, CHAPTER, ENDING, CLAIMS, SCENE, PASSAGE, CHOICE, DEBRIEF)
"""All of them, in the order of the handbook."""


# What may be written in `does` and in a condition


@dataclass(frozen=True, slots=True)
class Phrase:
    """A verb of `does` or a question of a condition: how it is written, and what it means."""

    form: str
    nl: str
    en: str

    def says(self, language: str) -> str:
        """Return what it means, in Dutch for "nl" and in English for any other language."""
        return self.nl if language == "nl" else self.en


VERBS: Mapping[str, Phrase] = {
    "stirs": Phrase("stirs leads", "de verwikkeling gaat zich roeren", "the complication starts to stir"),
    "speaks": Phrase("speaks leads", "je spreekt over waar het om gaat", "you speak about the matter itself"),
    "dodges": Phrase("dodges leads", "je gaat eromheen: 1 strakker", "you go round it: tighter by 1"),
    "pushes": Phrase("pushes leads", "je maakt het erger: 2 strakker", "you make it worse: tighter by 2"),
    "settles": Phrase(
        "settles leads",
        "wat besproken is wordt gedaan: ontward, behalve als iemand anders erin helemaal dicht zit",
        "what was spoken is acted upon: untangled, unless somebody else in it keeps the guard closed",
    ),
    "lowers": Phrase("lowers mila", "Mila gaat een stap opener zitten", "her guard goes down a step"),
    "raises": Phrase("raises mila", "Mila gaat een stap dichter zitten", "her guard goes up a step"),
    "eases": Phrase(
        "eases mila, eases yara mila",
        "de relatie tussen jou en Mila (of die twee) wordt een stap beter",
        "the relation between you and Mila (or those two) gets a step better",
    ),
    "strains": Phrase(
        "strains mila, strains yara mila",
        "die relatie wordt een stap slechter",
        "that relation gets a step worse",
    ),
    "gains": Phrase(
        "gains notes, gains notes from yara",
        "je krijgt dit kapitaal; van iemand alleen als die open zit",
        "you acquire this capital; from somebody only if their guard is open",
    ),
    "leans": Phrase(
        "leans on notes",
        "je gebruikt het: je eigen, of geleend als je het niet hebt",
        "you use it: your own, or borrowed if you do not have it",
    ),
    "asked": Phrase(
        "asked notes by carolien",
        "Carolien vraagt door: wat geleend was, laat los",
        "she asks on about it: what was borrowed lets go",
    ),
    "takes": Phrase("takes truth", "je gaat voor deze waarde staan", "you take a stand for this value"),
    "tests": Phrase(
        "tests truth",
        "(bij een passage) de volgende keuze stelt het op de proef: wie het niet houdt of verschuift, verlaat het",
        "(on a passage) the next choice tests it: who does not hold or shift it leaves it",
    ),
    "holds": Phrase("holds truth", "je blijft staan", "you hold it"),
    "leaves": Phrase("leaves truth", "je gaat er weg", "you leave it"),
    "shifts": Phrase(
        "shifts truth",
        "je gaat openlijk ergens anders staan, om iets wat je geleerd hebt",
        "you move your ground openly, because of something learned",
    ),
    "overtakes": Phrase(
        "overtakes truth",
        "de zaak zelf is veranderd: blijven staan is nu koppig",
        "the matter itself has changed: to hold on now is stubborn",
    ),
    "set": Phrase("set mood warm", "een feit wordt dit", "a fact becomes this"),
}
"""The verbs of `does`. A fact with a step (`days +1`) is a change as well."""

QUESTIONS: Mapping[str, Phrase] = {
    "dormant": Phrase("dormant(complication)", "de verwikkeling sluimert nog", "the complication has not stirred yet"),
    "stirring": Phrase("stirring(complication)", "ze roert zich", "it stirs"),
    "spoken": Phrase(
        "spoken(complication)",
        "erover is gesproken; blijft waar als ze ontward is",
        "it was spoken about; stays true when it is untangled",
    ),
    "untangled": Phrase("untangled(complication)", "ze is ontward", "it is untangled"),
    "entangled": Phrase("entangled(complication)", "ze is verstrikt", "it is entangled"),
    "guarded": Phrase("guarded(person)", "deze persoon houdt zich in", "this person is guarded"),
    "closed": Phrase("closed(person)", "deze persoon zit dicht", "this person's guard is closed"),
    "has": Phrase(
        "has(capital), has(person, capital)",
        "je hebt het zelf (of die persoon)",
        "you have it yourself (or that person has)",
    ),
    "borrowed": Phrase(
        "borrowed(capital), borrowed(person, capital)",
        "je hebt erop geleund zonder het te hebben",
        "you leaned on it without having it",
    ),
    "let_go": Phrase(
        "let_go(capital), let_go(person, capital)",
        "het liet los toen iemand doorvroeg",
        "it let go when somebody asked on",
    ),
    "stands": Phrase(
        "stands(value), stands(person, value)",
        "je staat ervoor en bent niet weggegaan",
        "you took a stand for it and did not leave",
    ),
    "held": Phrase(
        "held(value), held(person, value)", "je bleef staan toen het iets kostte", "it was tested and you held it"
    ),
    "left": Phrase("left(value), left(person, value)", "je bent er weggegaan", "you left it"),
    "shifted": Phrase(
        "shifted(value), shifted(person, value)", "je bent openlijk verschoven", "you moved your ground openly"
    ),
    "stubborn": Phrase(
        "stubborn(value), stubborn(person, value)",
        "je bleef staan toen de zaak al veranderd was",
        "you held on when the matter had changed already",
    ),
    "strained": Phrase("strained(person, person)", "de relatie is gespannen", "the relation is strained"),
    "blocked": Phrase("blocked(person, person)", "de relatie is geblokkeerd", "the relation is blocked"),
    "open": Phrase(
        "open(person, person), open(person)",
        "de relatie is open; of deze persoon zit open",
        "the relation is open; or this person's guard is",
    ),
    "visited": Phrase("visited(scene), visited(scene.passage)", "in deze run daar geweest", "been there in this run"),
    "picked": Phrase("picked(choice), picked(scene.choice)", "in deze run gekozen", "picked in this run"),
    "tightness": Phrase(
        "tightness(complication) > 1",
        "hoe strak de verwikkeling zit, als getal",
        "how tight the complication is, as a number",
    ),
}
"""What may be asked in a condition. A fact may be compared as well: `result >= 2`, `mood == warm`, `promised`."""
