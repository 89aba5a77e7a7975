"""What is to be translated: every text of a story once, in the order of its script, with notes for whoever translates it."""

from dataclasses import dataclass

from game.authoring.translating.notes import said
from game.authoring.translating.walk import Spot, walk
from game.loading import extract
from game.story import Place, Story

Key = tuple[str, str]
"""(context, source): what a text is found by in a file of translations."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text to translate. `part` is the scene it is in, empty outside of one; `longest` counts characters, None: it may wrap."""

    context: str
    source: str
    place: Place
    part: str
    notes: tuple[str, ...]
    longest: int | None

    @property
    def key(self) -> Key:
        return self.context, self.source


def entries_of(story: Story) -> tuple[Entry, ...]:
    """Return every text of a story once; what the walk does not come by stands at the end."""
    left = {(text.context, text.source): text for text in extract(story)}
    language = "nl" if story.language == "nl" else "en"
    found = []
    for spot in walk(story):
        text = left.pop((spot.text.context, spot.text.source), None)
        if text is not None:
            notes = _notes(spot, text.longest, language)
            found.append(Entry(text.context, text.source, text.place, spot.part, notes, text.longest))
    found += [Entry(text.context, text.source, text.place, "", (), text.longest) for text in left.values()]
    return tuple(found)


def _notes(spot: Spot, longest: int | None, language: str) -> tuple[str, ...]:
    """Return the notes on a text, line by line: where it stands, what it is, and what is read around it."""
    notes = [spot.where, spot.kind] if spot.where else [spot.kind]
    around = (("before", spot.before), ("after", spot.after), ("when", spot.when))
    notes += [said(key, language, words=words) for key, words in around if words]
    if longest is not None:
        notes.append(said("longest", language, count=str(longest)))
    return tuple(notes)
