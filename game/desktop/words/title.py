"""The words of the title."""

from collections.abc import Mapping

TITLE_WORDS: Mapping[str, tuple[str, str]] = {
    "my runs": ("Eerder gespeeld", "Played before"),
    "the canteen": ("De kantine", "The canteen"),
}
