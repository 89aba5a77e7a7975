"""A file of translations on disk: read with what is obsolete and uncertain in it, and written in the order of the script.

Babel reads and writes it. What it has no place for is done here: it takes `#|` (what a translation was made from) for a remark, and
wraps a long one in the middle of a string when it writes it, which GNU gettext then cannot read.
"""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.translating.entries import Entry, Key
from game.authoring.translating.matching import Match, Old
from game.loading import Diagnostic, read_catalog
from game.saving import write_whole

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

_WIDTH = 120
_WAS_FUZZY = "fuzzy"
"""Beside an obsolete translation: it was uncertain, and is so again should its text come back."""


@dataclass(frozen=True, slots=True)
class Translations:
    """What stands in a file: `current` for texts the story had when it was written, `obsolete` for those it no longer had."""

    current: dict[Key, Old]
    obsolete: dict[Key, Old]
    catalog: "Catalog | None" = None


def read_file(path: Path) -> Translations | Diagnostic:
    """Return what stands in a file, nothing where there is none yet, or what is wrong with it."""
    if not path.exists():
        return Translations({}, {})
    catalog, fault = read_catalog(path)
    if catalog is None:
        assert fault
        return fault
    current = {old.key: old for message in catalog if message.id for old in [_old(message)]}
    obsolete = {old.key: old for message in catalog.obsolete.values() for old in [_old(message)]}
    return Translations(current, obsolete, catalog)


def file_text(
    entries: Iterable[Entry],
    matches: dict[Key, Match],
    gone: Iterable[Old],
    language: str,
    before: Translations,
    name: str,
) -> str:
    """Return the text of a file: its texts with their notes, each with the translation it takes over, then what is obsolete."""
    from babel.messages.catalog import Message
    from babel.messages.pofile import write_po

    catalog = _fresh(before.catalog, language, name)
    previous: dict[Key, str] = {}
    for entry in entries:
        message = _message(catalog, entry, matches.get(entry.key))
        if message.previous_id:
            previous[entry.key] = str(message.previous_id[0])
    for old in gone:
        remarks = [*old.remarks, *([_WAS_FUZZY] if old.is_fuzzy and _WAS_FUZZY not in old.remarks else [])]
        catalog.obsolete[old.key] = Message(old.source, old.words, user_comments=remarks, context=old.context)
    data = io.BytesIO()
    write_po(data, catalog, width=_WIDTH, sort_output=False, include_previous=False)
    return _with_previous(data.getvalue().decode("utf-8"), previous)


def write_file(path: Path, text: str) -> None:
    """Write it. Raises NotWritten when that cannot be done; what was there is then as it was."""
    write_whole(path, text)


def _old(message: "Message") -> Old:
    remarks = [remark for remark in message.user_comments if not remark.startswith("|")]
    return Old(
        context=str(message.context or ""),
        source=str(message.id),
        words=message.string if isinstance(message.string, str) else "",
        is_fuzzy=message.fuzzy or _WAS_FUZZY in remarks,
        previous=_previous(remark[1:].strip() for remark in message.user_comments if remark.startswith("|")),
        remarks=tuple(remark for remark in remarks if remark != _WAS_FUZZY),
    )


def _previous(rows: Iterable[str]) -> str:
    """Return the text in rows such as `msgid ""` and `"so much of it"`; rows of anything else are passed over."""
    from babel.messages.pofile import unescape

    words, is_id = "", False
    for row in rows:
        keyword, _, string = row.partition('"')
        is_id = keyword.strip() == "msgid" if keyword.strip() else is_id
        if is_id and string.endswith('"'):
            words += unescape(f'"{string}')
    return words


def _fresh(before: "Catalog | None", language: str, name: str) -> "Catalog":
    """Return a file with the head of the one before, its date too: what did not change should not look changed."""
    from babel.messages.catalog import Catalog

    if before is None:
        return Catalog(locale=language, project=name, header_comment=f"# {name} ({language})", fuzzy=False)
    catalog = Catalog(header_comment=before.header_comment, fuzzy=False)
    catalog.mime_headers = before.mime_headers
    catalog.locale = language
    return catalog


def _message(catalog: "Catalog", entry: Entry, match: Match | None) -> "Message":
    old = match.old if match else None
    is_fuzzy = bool(old and old.words and (old.is_fuzzy or (match and match.why in ("changed", "alike"))))
    message = catalog.add(
        entry.source,
        old.words if old else "",
        locations=[(entry.place.file, entry.place.line)],
        flags=("fuzzy",) if is_fuzzy else (),
        auto_comments=entry.notes,
        user_comments=old.remarks if old else (),
        context=entry.context,
    )
    # "60% goed" is no format of Python's.
    message.flags.discard("python-format")
    if is_fuzzy and old:
        was = old.previous or (old.source if old.source != entry.source else "")
        message.previous_id = [was] if was else []
    return message


def _with_previous(text: str, previous: dict[Key, str]) -> str:
    """Put before each uncertain translation what it was made from."""
    from babel.messages.pofile import normalize

    def rows(word: str, words: str) -> list[str]:
        return f"{word} {normalize(words, width=_WIDTH)}".split("\n")

    heads = {
        "\n".join([*rows("msgctxt", context), *rows("msgid", source)]): was
        for (context, source), was in previous.items()
    }
    if not heads:
        return text
    found = re.compile("|".join(rf"^{re.escape(head)}$" for head in heads), re.MULTILINE)
    return found.sub(lambda head: "\n".join([*(f"#| {row}" for row in rows("msgid", heads[head[0]])), head[0]]), text)
