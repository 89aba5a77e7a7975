"""The words that the checks know by name, in Dutch and English. A story in another language is checked without them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`soft` and `hard` are words that give a move away when they gather in one kind of it; `polite`, `we` and `me` are what a
    player may go by who knows nothing; `verdicts` are what feedback never says. Patterns for whole words in small letters."""

    soft: Mapping[str, str]
    hard: Mapping[str, str]
    polite: str
    we: str
    me: str
    you: str
    verdicts: str


LEXICONS: Mapping[str, Lexicon] = {
    "nl": Lexicon(
        soft={
            "samen": r"samen|gezamenlijk",
            "begrijp": r"begrijp\w*|begreep|begrepen|snap\w*",
            "eerlijk": r"eerlijk\w*|oneerlijk\w*",
            "eigenlijk": r"eigenlijk",
        },
        hard={"altijd": r"altijd", "nooit": r"nooit", "moet": r"moet\w*|moest\w*"},
        polite=r"dank\w*|bedankt?|graag|fijne?|sorry|alsjeblieft|alstublieft|mooie?|begrijp\w*|snap|misschien|"
        r"even|zou\w*|kunnen|gerust|waardeer\w*|compliment\w*|leuke?|prettige?|knap|netjes|spijt\w*",
        we=r"we|wij|ons|onze|samen|jullie twee",
        me=r"ik|mij|me|mijn|mezelf|mijzelf",
        you=r"jij|je|jou|jouw|u|uw|jullie",
        verdicts=r"goede?|foute?|fouten|beste|slechte?|juiste?|verkeerde?",
    ),
    "en": Lexicon(
        soft={
            "together": r"together|jointly",
            "understand": r"understand\w*|understood",
            "honest": r"honest\w*|frank\w*",
            "actually": r"actually|really",
        },
        hard={"always": r"always", "never": r"never", "must": r"must|should|has to|have to|had to|need to|needs to"},
        polite=r"thanks?|thank|please|glad|sorry|lovely|nice|kind|perhaps|maybe|would|could|appreciate\w*|understand|"
        r"welcome|happy|well done|good work|afraid|gladly|pleasure",
        we=r"we|us|our|ours|together|both of us",
        me=r"i|me|my|mine|myself|i'\w+",
        you=r"you|your|yours|you'\w+",
        verdicts=r"good|wrong|best|bad|right answer|correct|incorrect",
    ),
}


def count(pattern: str, text: str) -> int:
    """Return how many times whole words of a pattern stand in a text."""
    return len(re.findall(rf"(?<![\w'])(?:{pattern})(?![\w'])", text.lower().replace("’", "'")))


def those_with(pattern: str, texts: Sequence[str]) -> list[int]:
    """Return the places of the texts in which a word of the pattern stands."""
    return [place for place, text in enumerate(texts) if count(pattern, text)]
