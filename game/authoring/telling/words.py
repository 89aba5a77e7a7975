"""The words in which conditions and changes are told, Dutch and English, each written as an original."""

from collections.abc import Mapping

Both = tuple[str, str]
"""In Dutch and in English."""

CLAIMS: Mapping[str, tuple[Both, Both]] = {
    "dormant": (("‘{c}’ sluimert nog", "‘{c}’ is still asleep"), ("‘{c}’ sluimert niet meer", "‘{c}’ has woken")),
    "stirring": (("‘{c}’ roert zich", "‘{c}’ is stirring"), ("‘{c}’ roert zich niet", "‘{c}’ is not stirring")),
    "spoken": (
        ("over ‘{c}’ is gesproken", "‘{c}’ has been spoken about"),
        ("over ‘{c}’ is niet gesproken", "‘{c}’ has not been spoken about"),
    ),
    "untangled": (
        ("‘{c}’ is ontward", "‘{c}’ is untangled"),
        ("‘{c}’ is niet ontward", "‘{c}’ is not untangled"),
    ),
    "entangled": (
        ("‘{c}’ is verstrikt", "‘{c}’ is entangled"),
        ("‘{c}’ is niet verstrikt", "‘{c}’ is not entangled"),
    ),
    "ending": (
        ("het eindigt met ‘{x}’", "it ends with ‘{x}’"),
        ("het eindigt niet met ‘{x}’", "it does not end with ‘{x}’"),
    ),
    "open between": (
        ("tussen {a} en {b} is het open", "it is open between {a} and {b}"),
        ("tussen {a} en {b} is het niet open", "it is not open between {a} and {b}"),
    ),
    "strained between": (
        ("tussen {a} en {b} is het gespannen", "it is strained between {a} and {b}"),
        ("tussen {a} en {b} is het niet gespannen", "it is not strained between {a} and {b}"),
    ),
    "blocked between": (
        ("{a} en {b} bereiken elkaar niet meer", "{a} and {b} cannot reach each other any more"),
        ("{a} en {b} bereiken elkaar nog", "{a} and {b} can still reach each other"),
    ),
    "open": (("{a} laat zich zien", "{a} is open"), ("{a} laat zich niet zien", "{a} is not open")),
    "guarded": (("{a} is op de hoede", "{a} is guarded"), ("{a} is niet op de hoede", "{a} is not guarded")),
    "closed": (("{a} houdt alles dicht", "{a} is closed"), ("{a} houdt niet alles dicht", "{a} is not closed")),
    "has": (("{a} heeft ‘{x}’", "{a} has ‘{x}’"), ("{a} heeft ‘{x}’ niet", "{a} does not have ‘{x}’")),
    "borrowed": (
        ("{a} leunt op ‘{x}’ zonder het te hebben", "{a} leans on ‘{x}’ without having it"),
        ("{a} leunt niet op een geleend ‘{x}’", "{a} does not lean on a borrowed ‘{x}’"),
    ),
    "let_go": (
        ("‘{x}’, door {a} geleend, heeft losgelaten", "‘{x}’, borrowed by {a}, has let go"),
        ("‘{x}’ heeft bij {a} niet losgelaten", "‘{x}’ has not let go of {a}"),
    ),
    "stands": (
        ("{a} staat voor ‘{x}’", "{a} stands for ‘{x}’"),
        ("{a} staat niet voor ‘{x}’", "{a} does not stand for ‘{x}’"),
    ),
    "held": (
        ("{a} hield onder druk vast aan ‘{x}’", "{a} held ‘{x}’ under pressure"),
        ("{a} hield niet onder druk vast aan ‘{x}’", "{a} did not hold ‘{x}’ under pressure"),
    ),
    "left": (
        ("{a} liet ‘{x}’ los", "{a} left ‘{x}’"),
        ("{a} liet ‘{x}’ niet los", "{a} did not leave ‘{x}’"),
    ),
    "shifted": (
        ("{a} kwam open terug op ‘{x}’", "{a} openly shifted on ‘{x}’"),
        ("{a} kwam niet terug op ‘{x}’", "{a} did not shift on ‘{x}’"),
    ),
    "stubborn": (
        ("{a} hield vast aan ‘{x}’ toen dat al anders lag", "{a} still held ‘{x}’ when the matter had changed"),
        ("{a} bleef niet tegen beter weten in bij ‘{x}’", "{a} did not hold ‘{x}’ against better knowledge"),
    ),
    "visited": (
        ("‘{x}’ is voorbijgekomen", "‘{x}’ has been played"),
        ("‘{x}’ is niet voorbijgekomen", "‘{x}’ has not been played"),
    ),
    "picked": (("{a} koos «{x}»", "{a} chose “{x}”"), ("{a} koos niet «{x}»", "{a} did not choose “{x}”")),
    "seat": (
        ("in de stoel van {a}", "in {a}’s chair"),
        ("niet in de stoel van {a}", "not in {a}’s chair"),
    ),
    "first": (("de eerste keer hier", "the first time here"), ("een volgende keer hier", "a later time here")),
    "yes": (("‘{x}’ is ja", "‘{x}’ is yes"), ("‘{x}’ is nee", "‘{x}’ is no")),
}
"""By what is claimed: the words when it is so, and when it is not."""

SIGNS: Mapping[str, Both] = {
    "==": ("{x} is {n}", "{x} is {n}"),
    "!=": ("{x} is niet {n}", "{x} is not {n}"),
    "<": ("{x} is minder dan {n}", "{x} is less than {n}"),
    "<=": ("{x} is hoogstens {n}", "{x} is at most {n}"),
    ">": ("{x} is meer dan {n}", "{x} is more than {n}"),
    ">=": ("{x} is minstens {n}", "{x} is at least {n}"),
}
OPPOSITES = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

CHANGES: Mapping[str, Both] = {
    "stirs": ("‘{c}’ begint zich te roeren", "‘{c}’ starts to stir"),
    "speaks": ("over ‘{c}’ wordt gesproken", "‘{c}’ is spoken about"),
    "dodges": ("om ‘{c}’ wordt heen gepraat", "‘{c}’ is talked around"),
    "pushes": ("‘{c}’ wordt erger gemaakt", "‘{c}’ is made worse"),
    "settles": ("naar wat over ‘{c}’ gezegd is wordt gehandeld", "what was said about ‘{c}’ is acted upon"),
    "lowers": ("{a} laat iets meer van zich zien", "{a}’s guard comes down a step"),
    "raises": ("{a} wordt een stap geslotener", "{a}’s guard goes up a step"),
    "eases": ("tussen {a} en {b} komt ruimte", "it eases between {a} and {b}"),
    "strains": ("tussen {a} en {b} wordt het strakker", "it tightens between {a} and {b}"),
    "gains": ("{a} krijgt ‘{x}’", "{a} gains ‘{x}’"),
    "gains from": ("{a} krijgt ‘{x}’ van {b}, als {b} zich laat zien", "{a} gains ‘{x}’ from {b}, if {b} is open"),
    "leans on": ("{a} leunt op ‘{x}’", "{a} leans on ‘{x}’"),
    "asked": ("er wordt bij {a} doorgevraagd over ‘{x}’", "{a} is asked on about ‘{x}’"),
    "asked by": ("{b} vraagt bij {a} door over ‘{x}’", "{b} asks {a} on about ‘{x}’"),
    "takes": ("{a} gaat staan voor ‘{x}’", "{a} takes a stand for ‘{x}’"),
    "tests": ("of {a} blijft staan voor ‘{x}’ komt nu uit", "whether {a} stands for ‘{x}’ is now tested"),
    "holds": ("{a} houdt vast aan ‘{x}’", "{a} holds ‘{x}’"),
    "leaves": ("{a} laat ‘{x}’ los", "{a} leaves ‘{x}’"),
    "shifts": ("{a} komt open terug op ‘{x}’", "{a} openly shifts on ‘{x}’"),
    "overtakes": ("de zaak achter ‘{x}’ is veranderd", "the matter behind ‘{x}’ has changed"),
    "set": ("{x} wordt {n}", "{x} becomes {n}"),
    "add": ("{x} {n}", "{x} {n}"),
}

LOOKS: Mapping[str, Both] = {
    "calm": ("kalm", "calm"),
    "smile": ("met een glimlach", "with a smile"),
    "serious": ("ernstig", "serious"),
    "tense": ("gespannen", "tense"),
    "afraid": ("bang", "afraid"),
    "sad": ("verdrietig", "sad"),
    "angry": ("boos", "angry"),
    "open": ("open", "open"),
}
"""By face, how somebody looks."""

PARTS: Mapping[str, Both] = {
    "and": ("en", "and"),
    "or": ("of", "or"),
    "result": ("het resultaat", "the result"),
    "tightness": ("de spanning op ‘{c}’", "the tightness of ‘{c}’"),
    "yes": ("ja", "yes"),
    "no": ("nee", "no"),
    "otherwise": ("anders", "otherwise"),
    "always": ("altijd", "always"),
    "never": ("nooit", "never"),
    "nobody": ("iemand", "somebody"),
    "next": ("de scène is uit", "the scene is over"),
    "end": ("het verhaal is uit, met het eerste slot dat past", "the story is over, with the first ending that fits"),
    "end with": ("het verhaal is uit: ‘{x}’", "the story is over: ‘{x}’"),
    "of": ("{x} in ‘{c}’", "{x} in ‘{c}’"),
}
