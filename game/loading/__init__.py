"""From an author's files to a Story, with every fault in them told: where it is, why it is one, and the cure."""

from game.loading.catalogue import CATALOGUE, Entry
from game.loading.collecting import not_collecting
from game.loading.diagnostics import Diagnostic, Faults
from game.loading.excerpts import Excerpt, Sources, excerpt
from game.loading.fingerprint import fingerprint
from game.loading.load import Loaded, load
from game.loading.loose_ends import loose_ends
from game.loading.questions import read_question
from game.loading.rereading import FilesRead
from game.loading.rubric import RubricIsDamaged, RubricIsGone, load_rubric
from game.loading.stamps import Stamp, stamp_of
from game.loading.translations import Extract, extract, read_catalog, read_translation

__all__ = [
    "CATALOGUE",
    "Diagnostic",
    "Entry",
    "Excerpt",
    "Extract",
    "Faults",
    "FilesRead",
    "Loaded",
    "RubricIsDamaged",
    "RubricIsGone",
    "Sources",
    "Stamp",
    "excerpt",
    "extract",
    "fingerprint",
    "load",
    "load_rubric",
    "loose_ends",
    "not_collecting",
    "read_catalog",
    "read_question",
    "read_translation",
    "stamp_of",
]
