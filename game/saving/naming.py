"""Names that players give: to themselves, and to a moment they keep. Any characters; what cannot be seen is left out."""

import unicodedata

LONGEST_MOMENT = 60
"""So many characters the name of a kept moment has at most."""


def tidied(name: str) -> str:
    """Return a name on one line, without what cannot be seen and without space that says nothing; perhaps nothing is left."""
    whole = unicodedata.normalize("NFC", name)
    seen = "".join(character for character in whole if character.isprintable() or character.isspace())
    return " ".join(seen.split())


def is_same_name(one: str, other: str) -> bool:
    """Whether people would read two names as the same: capitals, and letters that only look wider, make no difference."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", tidied(name)).casefold()
