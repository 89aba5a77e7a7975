"""Translations as PO files: reading what there is, and making or updating the file of a language.

Babel is imported only where there is a PO file to read or write: a story without translations does not wait for it.
"""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.errors import GameError
from game.loading.diagnostics import Diagnostic, Faults
from game.loading.reader import is_language
from game.loading.rereading import Kept
from game.loading.rereading import Words as Found
from game.story import Place, Story

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

MOST_BYTES = 4_000_000
_LINE = re.compile(r'\s*(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?)\s*)?"(?:[^"\\]|\\.)*"\s*)?')
_SLOT = re.compile(r"\{[a-z_0-9]+\}")
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
    return {key: words for key, (words, _) in found.items()}, faults.in_order()


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


def write_translation(story: Story, language: str, path: Path) -> None:
    """Make the PO file of a language, or bring it up to date: what was translated is kept, what has vanished is obsolete.

    Raises GameError where the file that is there is broken or cannot be written; it is then as it was.
    """
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import write_po

    template = Catalog(project=story.slug, fuzzy=False)
    for text in extract(story):
        template.add(text.source, context=text.context, locations=[(text.place.file, text.place.line)])
    faults = Faults()
    catalog = _catalog(path, path.name, faults) if path.exists() else Catalog(project=story.slug, fuzzy=False)
    if catalog is None:
        raise GameError(faults.found[0].render("en"))
    catalog.locale = language
    # Without guessing: what looks alike in a story ("Yes." and "Yes?") seldom means the same.
    catalog.update(template, no_fuzzy_matching=True, update_header_comment=False, keep_user_comments=True)
    data = io.BytesIO()
    write_po(data, catalog, width=120, sort_output=False, include_previous=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.getvalue())
    except OSError as error:
        raise GameError(f"{path} cannot be written: {error.strerror}") from error


def _read_anew(path: Path, file: str, faults: Faults, kept: Kept[Found]) -> Found:
    """Return the words of a PO file, reading them only where the file is another than it was."""
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    except OSError:
        return _read(path, file, faults)
    return kept.read(file, data, faults, lambda found: _read(path, file, found))


def _read(path: Path, file: str, faults: Faults) -> Found:
    """Return the words of a PO file, each with its line."""
    catalog = _catalog(path, file, faults)
    if catalog is None:
        return {}
    return {
        (str(message.context or ""), message.id): (message.string, message.lineno or 1)
        for message in catalog
        if message.id and not message.fuzzy and isinstance(message.id, str) and isinstance(message.string, str)
        if message.string.strip()
    }


def _catalog(path: Path, file: str, faults: Faults) -> "Catalog | None":
    from babel.messages.pofile import PoFileError, read_po

    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
        if not data:
            raise ValueError("it is empty, or larger than 4 MB")
        text = data.decode("utf-8-sig")
        for number, row in enumerate(text.split("\n"), 1):
            if not _LINE.fullmatch(row):
                # Babel drops the last letter of a line whose quote is not closed, without a word.
                faults.add("S120", Place(file, number, 1), name=row)
                return None
        return read_po(io.StringIO(text), abort_invalid=True)
    except PoFileError as error:
        faults.add("S120", Place(file, max(1, getattr(error, "lineno", 0) + 1), 1), name=str(error))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, SyntaxError) as error:
        # Babel answers odd headers and odd escapes with whatever went wrong inside it.
        faults.add("S120", Place(file, 1, 1), name=str(error) or type(error).__name__)
    return None


def _checked(found: Found, story: Story, file: str, faults: Faults) -> Words:
    """Return those words that the story still has; tell what is missing, in one warning, and which slots differ."""
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
        translated, line = found[key]
        if sorted(_SLOT.findall(translated)) != sorted(_SLOT.findall(key[1])):
            faults.add("S122", Place(file, line, 1), name=translated)
        kept[key] = translated
    return kept
