"""Translations as PO files: reading what there is. They are made and updated by `authoring.translating`.

Babel is imported only where there is a PO file to read: a story without translations does not wait for it.
"""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.loading.diagnostics import Diagnostic, Faults
from game.loading.names import lower_slots
from game.loading.reader import is_language
from game.loading.rereading import Kept, Translated
from game.loading.rereading import Words as Found
from game.story import Place, Story

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

MOST_BYTES = 4_000_000
_LINE = re.compile(r'\s*(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?)\s*)?"(?:[^"\\]|\\.)*"\s*)?')
_SLOT = re.compile(r"\{[^{}]*\}")
_LONGEST: Mapping[str, int] = {"title": 60, "blurb": 200, "function": 60, "say": 300, "do": 300, "seen": 300}

Words = Mapping[tuple[str, str], str]


class Extract(NamedTuple):
    """One text to translate. `longest` is how many characters fit where it is shown; None where it may wrap."""

    context: str
    source: str
    place: Place
    longest: int | None


def extract(story: Story) -> list[Extract]:
    """Return every text of a story once, in the order of its files, with where it stands."""
    return [
        Extract(context, source, place, _LONGEST.get(context.rpartition(".")[2]))
        for (context, source), place in story.places.items()
    ]


def read_translation(path: Path) -> tuple[Words, tuple[Diagnostic, ...]]:
    """Return the words of one PO file by (context, source), without what is empty or fuzzy; nothing of a broken file."""
    faults = Faults()
    found = _read(path, f"locale/{path.name}", faults)
    return {key: found[key].words for key in found}, faults.in_order()


def read_translations(story: Story, folder: Path, faults: Faults, kept: Kept[Found] | None = None) -> dict[str, Words]:
    """Return the words of every language in a folder of PO files; what is broken, missing or odd becomes warnings.

    With `kept`, a file that was read before and stayed as it was is not read again.
    """
    kept = kept or Kept()
    found: dict[str, Words] = {}
    for path in sorted(folder.glob("*.po")) if folder.is_dir() else ():
        file = f"{folder.name}/{path.name}"
        if not is_language(path.stem) or path.stem == story.language:
            faults.add("S123", Place(file, 1, 1), name=path.name)
            continue
        before = len(faults.found)
        translated = _read_anew(path, file, faults, kept)
        if len(faults.found) == before:
            found[path.stem] = _checked(translated, story, file, faults)
    return found


def read_catalog(path: Path) -> "tuple[Catalog | None, Diagnostic | None]":
    """Return what stands in a PO file, obsolete and fuzzy entries included, or what is wrong with it."""
    faults = Faults()
    catalog, _ = _catalog(path, path.name, faults)
    return catalog, None if catalog is not None else faults.found[0]


def _read_anew(path: Path, file: str, faults: Faults, kept: Kept[Found]) -> Found:
    """Return the words of a PO file, reading them only where the file is another than it was."""
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    except OSError:
        return _read(path, file, faults)
    return kept.read(file, data, faults, lambda found: _read(path, file, found))


def _read(path: Path, file: str, faults: Faults) -> Found:
    """Return the words of a PO file, each with its rows."""
    catalog, rows = _catalog(path, file, faults)
    if catalog is None:
        return {}
    return {
        (str(message.context or ""), message.id): _translated(message.string, message.lineno or 1, rows)
        for message in catalog
        if message.id and not message.fuzzy and isinstance(message.id, str) and isinstance(message.string, str)
        if message.string.strip()
    }


def _translated(words: str, line: int, rows: list[str]) -> Translated:
    """Return the words of an entry that begins at a line, with the rows of its `msgstr`."""
    first = next((at for at in range(line - 1, len(rows)) if rows[at].lstrip().startswith("msgstr")), line - 1)
    after = next((at for at in range(first + 1, len(rows)) if not rows[at].lstrip().startswith('"')), len(rows))
    return Translated(words, first + 1, tuple(rows[first:after]))


def _catalog(path: Path, file: str, faults: Faults) -> "tuple[Catalog | None, list[str]]":
    """Return what stands in a PO file, or None with a fault, and its rows."""
    from babel.messages.pofile import PoFileError, read_po

    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
        if not data:
            raise ValueError("it is empty, or larger than 4 MB")
        text = data.decode("utf-8-sig")
        rows = text.split("\n")
        for number, row in enumerate(rows, 1):
            if not _LINE.fullmatch(row):
                # Babel drops the last letter of a line whose quote is not closed, without a word.
                faults.add("S120", Place(file, number, 1), name=row)
                return None, rows
        return read_po(io.StringIO(text), abort_invalid=True), rows
    except PoFileError as error:
        faults.add("S120", Place(file, max(1, getattr(error, "lineno", 0) + 1), 1), name=str(error))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, SyntaxError) as error:
        # Babel answers odd headers and odd escapes with whatever went wrong inside it.
        faults.add("S120", Place(file, 1, 1), name=str(error) or type(error).__name__)
    return None, []


def _checked(found: Found, story: Story, file: str, faults: Faults) -> Words:
    """Return those words that the story still has and can fill in; tell what is missing, in one warning, and which slots differ.

    A name in braces that the text does not have could not be filled in, so such a translation does not take part.
    """
    missing = [(key, place) for key, place in story.places.items() if key not in found]
    if missing:
        place = missing[0][1]
        first = f"{place.file}:{place.line}"
        language = file.rpartition("/")[2].removesuffix(".po")
        faults.add("S121", Place(file, 1, 1), name=language, count=str(len(missing)), first=first)
    kept = {}
    for key in story.places:
        if key not in found:
            continue
        words = lower_slots(found[key].words)
        if sorted(_SLOT.findall(words)) == sorted(_SLOT.findall(key[1])):
            kept[key] = words
        else:
            faults.add("S122", _slot_place(found[key], key[1], file), name=found[key].words)
    return kept


def _slot_place(translated: Translated, source: str, file: str) -> Place:
    """Return where the first name in braces stands that the text does not have; else where the translation begins."""
    slots = _SLOT.findall(source)
    for down, row in enumerate(translated.rows):
        for slot in _SLOT.finditer(row):
            if slot[0].lower() not in slots:
                return Place(file, translated.line + down, slot.start() + 2)
    quote = translated.rows[0].find('"') if translated.rows else -1
    return Place(file, translated.line, quote + 2)
