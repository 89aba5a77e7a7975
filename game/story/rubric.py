"""The rubric that all stories share: three qualities, each with behaviour anchors at five levels, and the drives."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """Observable behaviour at one level (1–5) of a quality; `words` by language."""

    name: str
    quality: str
    level: int
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Quality:
    """One of the article's three: personal, standpoint, authenticity; `title` by language.

    `says`, by language: what tells it from what looks like it, such as a standpoint from an opinion.
    """

    id: str
    title: Mapping[str, str]
    anchors: tuple[Anchor, ...]
    says: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Drive:
    """Where a choice comes from; `title` and what it `says`, by language."""

    id: str
    title: Mapping[str, str]
    says: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rubric:
    qualities: tuple[Quality, ...]
    drives: Mapping[str, Drive]

    @property
    def anchors(self) -> Mapping[str, Anchor]:
        """Every anchor by its name; names are unique across the qualities."""
        return {anchor.name: anchor for quality in self.qualities for anchor in quality.anchors}
