"""Translating a story: files that a translator works in, how far they are, and a translation into no language to see what fits."""

from game.authoring.translating.completeness import Completeness, Share
from game.authoring.translating.entries import Entry, entries_of
from game.authoring.translating.file import write_file
from game.authoring.translating.pseudo import PSEUDO, TooLong, pseudo_copy, pseudo_story, pseudo_words, too_long
from game.authoring.translating.updating import Stale, Update, updated

__all__ = [
    "PSEUDO",
    "Completeness",
    "Entry",
    "Share",
    "Stale",
    "TooLong",
    "Update",
    "entries_of",
    "pseudo_copy",
    "pseudo_story",
    "pseudo_words",
    "too_long",
    "updated",
    "write_file",
]
