"""From an author's files to a Story, with every fault in them told: where it is, why it is one, and the cure."""

from game.loading.catalogue import CATALOGUE, Entry
from game.loading.diagnostics import Diagnostic
from game.loading.fingerprint import fingerprint
from game.loading.load import Loaded, load
from game.loading.questions import read_question
from game.loading.rubric import RubricIsDamaged, RubricIsGone, load_rubric
from game.loading.translations import Extract, extract, read_translation, write_translation

__all__ = [
    "CATALOGUE",
    "Diagnostic",
    "Entry",
    "Extract",
    "Loaded",
    "RubricIsDamaged",
    "RubricIsGone",
    "extract",
    "fingerprint",
    "load",
    "load_rubric",
    "read_question",
    "read_translation",
    "write_translation",
]
