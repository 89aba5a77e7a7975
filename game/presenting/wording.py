"""The few words of the game itself that a view needs, in both languages.

A plain table, since neither language is a translation of the other, and the window may not wait for a catalogue to be read.
"""

from collections.abc import Mapping

LANGUAGES = ("nl", "en")

_WORDS: Mapping[str, tuple[str, str]] = {
    "relation": ("Draad tussen {one} en {other}: {state}.", "Thread between {one} and {other}: {state}."),
    "relation was": (
        "Draad tussen {one} en {other}: {state}, aan het begin van deze scène nog {was}.",
        "Thread between {one} and {other}: {state}; {was} when this scene began.",
    ),
    "knot": ("Knoop ‘{title}’ tussen {people}: {state}.", "Knot ‘{title}’ between {people}: {state}."),
    "knot tighter": (
        "Knoop ‘{title}’ tussen {people}: {state}, strakker dan toen deze scène begon.",
        "Knot ‘{title}’ between {people}: {state}, tighter than when this scene began.",
    ),
    "knot looser": (
        "Knoop ‘{title}’ tussen {people}: {state}, losser dan toen deze scène begon.",
        "Knot ‘{title}’ between {people}: {state}, looser than when this scene began.",
    ),
    "knot new": (
        "Nieuwe knoop, ‘{title}’, tussen {people}: {state}.",
        "A new knot, ‘{title}’, between {people}: {state}.",
    ),
    "relation was, start": (
        "Draad tussen {one} en {other}: {state}, aan het begin nog {was}.",
        "Thread between {one} and {other}: {state}; {was} at the start.",
    ),
    "knot tighter, start": (
        "Knoop ‘{title}’ tussen {people}: {state}, strakker dan aan het begin.",
        "Knot ‘{title}’ between {people}: {state}, tighter than at the start.",
    ),
    "knot looser, start": (
        "Knoop ‘{title}’ tussen {people}: {state}, losser dan aan het begin.",
        "Knot ‘{title}’ between {people}: {state}, looser than at the start.",
    ),
    "knot new, start": (
        "Knoop ‘{title}’ tussen {people}: {state}, en aan het begin nog stil.",
        "Knot ‘{title}’ between {people}: {state}, and still asleep at the start.",
    ),
    "no knots": ("Er zit nog nergens een knoop.", "There is no knot anywhere yet."),
    "open": ("open", "open"),
    "strained": ("gespannen", "strained"),
    "blocked": ("geblokkeerd", "blocked"),
    "dormant": ("sluimert", "dormant"),
    "stirring": ("roert zich", "stirring"),
    "spoken": ("uitgesproken", "spoken about"),
    "untangled": ("ontward", "untangled"),
    "entangled": ("verstrikt", "entangled"),
    "and": ("en", "and"),
    "you": ("jou", "you"),
    "morning": ("ochtend", "morning"),
    "afternoon": ("middag", "afternoon"),
    "dusk": ("schemering", "dusk"),
    "evening": ("avond", "evening"),
}


def worded(key: str, language: str, **values: str) -> str:
    """Return the words for a key, with its values filled in; English where the language is neither Dutch nor English."""
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words


def listed(things: list[str], language: str) -> str:
    """Return names as a phrase: "Henk, Mila en Carolien"."""
    if len(things) < 2:
        return "".join(things)
    return f"{', '.join(things[:-1])} {worded('and', language)} {things[-1]}"
