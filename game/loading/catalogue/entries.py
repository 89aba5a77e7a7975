"""What the catalogue says of one fault."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]
_Words = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One fault; the words are by language, each written as an original."""

    code: str
    slug: str
    severity: Severity
    what: Mapping[str, str]
    cause: Mapping[str, str]
    cure: Mapping[str, str]


def entry(code: str, slug: str, *, nl: _Words, en: _Words, severity: Severity = "error") -> Entry:
    """Return an entry of its words in each language: what is wrong, why that is a fault, and the cure."""
    what, cause, cure = ({"nl": dutch, "en": english} for dutch, english in zip(nl, en, strict=True))
    return Entry(code, slug, severity, what, cause, cure)
