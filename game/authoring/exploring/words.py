"""The words of what was explored, in Dutch and in English."""

from collections.abc import Mapping
from typing import Literal

from game.authoring.exploring.findings import Kind
from game.story import ClaimVerb

Spoken = Literal["nl", "en"]

FINDINGS: Mapping[Kind, Mapping[Spoken, tuple[str, str]]] = {
    "scene never played": {
        "nl": ("scène '{name}' wordt nooit gespeeld", "scène '{name}' is nergens gespeeld"),
        "en": ("scene '{name}' is never played", "scene '{name}' was not played anywhere"),
    },
    "passage never reached": {
        "nl": ("bij passage '{name}' komt nooit iemand", "bij passage '{name}' is niemand gekomen"),
        "en": ("nobody ever comes to passage '{name}'", "nobody came to passage '{name}'"),
    },
    "choice never open": {
        "nl": ("keuze '{name}' kan nooit gemaakt worden", "keuze '{name}' is nergens gemaakt"),
        "en": ("choice '{name}' can never be made", "choice '{name}' was not made anywhere"),
    },
    "choice never closed": {
        "nl": ("keuze '{name}' heeft een voorwaarde die altijd opgaat", "keuze '{name}' was altijd open"),
        "en": ("choice '{name}' has a condition that always holds", "choice '{name}' was always open"),
    },
    "ending never reached": {
        "nl": ("einde '{name}' wordt nooit gehaald", "einde '{name}' is nergens gehaald"),
        "en": ("ending '{name}' is never reached", "ending '{name}' was not reached"),
    },
    "ending rare": {
        "nl": ("wie in het wilde weg kiest, haalt einde '{name}' maar in {share}% van de keren", ""),
        "en": ("whoever picks at random comes to ending '{name}' only {share}% of the time", ""),
    },
    "goes round": {
        "nl": ("na '{name}' kan het verhaal rondgaan zonder ooit nog bij een keuze te komen", ""),
        "en": ("after '{name}' the story can go round and never reach a choice again", ""),
    },
    "no way to an ending": {
        "nl": ("na '{name}' is geen enkel einde meer te halen", ""),
        "en": ("after '{name}' no ending can be reached any more", ""),
    },
    "choices alike": {
        "nl": ("'{name}' of {others}: voor wat er later kan gebeuren maakt het nooit iets uit", ""),
        "en": ("'{name}' or {others}: to what can happen later it never makes a difference", ""),
    },
    "text never shown": {
        "nl": ("deze tekst wordt nooit getoond: “{name}”", "deze tekst is nergens getoond: “{name}”"),
        "en": ("this text is never shown: “{name}”", "this text was not shown anywhere: “{name}”"),
    },
    "text always shown": {
        "nl": (
            "deze tekst heeft een voorwaarde die hier altijd opgaat: “{name}”",
            "deze tekst werd hier altijd getoond: “{name}”",
        ),
        "en": (
            "this text has a condition that always holds here: “{name}”",
            "this text was always shown here: “{name}”",
        ),
    },
}
"""Per kind the sentence for what was proved, and for what was only not seen."""

SAYS: Mapping[str, Mapping[Spoken, str]] = {
    "whole": {"nl": "alles is doorgezocht", "en": "all of it was looked through"},
    "part": {
        "nl": "te groot om helemaal door te zoeken; wat hier staat is gezien in willekeurige runs",
        "en": "too large to look through as a whole; what stands here was seen in random playthroughs",
    },
    "work": {"nl": "zetten: {transitions}, toekomsten: {futures}", "en": "moves: {transitions}, futures: {futures}"},
    "free all": {"nl": "wie kiest: iedereen wat die wil", "en": "who chooses: everybody as they like"},
    "free some": {
        "nl": "wie kiest: {chairs} wat die wil, de ander volgens de vuistregel",
        "en": "who chooses: {chairs} as they like, the other by the rule of thumb",
    },
    "runs": {
        "nl": "verschillende runs: {count}; keuzes per run: {shortest} tot {longest}",
        "en": "different playthroughs: {count}; choices in a playthrough: {shortest} to {longest}",
    },
    "no count": {
        "nl": "runs zijn niet te tellen: een run kan op precies dezelfde plek terugkomen",
        "en": "playthroughs cannot be counted: a run can come back to the very same spot",
    },
    "endings": {
        "nl": "Einden, als iedereen in het wilde weg kiest",
        "en": "Endings, when everybody picks at random",
    },
    "all reached": {
        "nl": "elke scène, passage en keuze en elk einde is te halen: overal is een run heen",
        "en": "every scene, passage, choice and ending can be reached: to each there is a playthrough",
    },
    "endings played": {
        "nl": "Einden, in {plays} runs waarin iedereen in het wilde weg koos (19 van de 20 keer hooguit {margin} "
        "punt ernaast)",
        "en": "Endings, in {plays} playthroughs in which everybody picked at random (19 times out of 20 at most {margin} "
        "points off)",
    },
    "endings reached": {"nl": "Einden die gehaald zijn", "en": "Endings that were reached"},
    "claims": {"nl": "Wat jij beweert", "en": "What you claim"},
    "findings": {"nl": "Wat opvalt", "en": "What stands out"},
    "nothing": {"nl": "Er valt niets op.", "en": "Nothing stands out."},
    "see": {"nl": "bekijk: {command}", "en": "see: {command}"},
    "held": {"nl": "klopt", "en": "holds"},
    "refuted": {"nl": "klopt niet", "en": "does not hold"},
    "unknown": {"nl": "niet bewezen", "en": "not proved"},
}

VERBS: Mapping[ClaimVerb, Mapping[Spoken, str]] = {
    "always reachable": {"nl": "altijd nog te halen", "en": "always reachable"},
    "reachable": {"nl": "te halen", "en": "reachable"},
    "never": {"nl": "nooit", "en": "never"},
}
