"""Every fault that an author can make, in both languages: what is wrong here, why that is a fault, and the cure.

A code keeps its meaning for ever: people look it up. Words in braces are filled in by `Diagnostic`. Each code is provoked by a
file in `tests/loading/faults`.
"""

from collections.abc import Mapping

from game.loading.catalogue.changes import CHANGES
from game.loading.catalogue.conditions import CONDITIONS
from game.loading.catalogue.entries import Entry, Severity
from game.loading.catalogue.fields import FIELDS
from game.loading.catalogue.files import FILES
from game.loading.catalogue.loose_ends import LOOSE_ENDS
from game.loading.catalogue.names import NAMES
from game.loading.catalogue.playing import PLAYING
from game.loading.catalogue.scripts import SCRIPTS
from game.loading.catalogue.story import STORY
from game.loading.catalogue.translations import TRANSLATIONS

__all__ = ["CATALOGUE", "NEAREST", "SUBJECTS", "Entry", "Severity"]

NEAREST = {"nl": "; bedoelde je '{nearest}'?", "en": "; did you mean '{nearest}'?"}
"""What comes after a sentence when a name nearly exists."""

SUBJECTS: Mapping[str, tuple[Entry, ...]] = {
    "files": FILES,
    "names": NAMES,
    "fields": FIELDS,
    "conditions": CONDITIONS,
    "changes": CHANGES,
    "scripts": SCRIPTS,
    "story": STORY,
    "translations": TRANSLATIONS,
    "playing": PLAYING,
    "loose ends": LOOSE_ENDS,
}
"""Every entry, by what it is about."""

CATALOGUE: Mapping[str, Entry] = {entry.code: entry for entries in SUBJECTS.values() for entry in entries}
"""Every entry by its code."""
