"""The fingerprint of a story: of everything that decides a run, and of nothing that only changes what is read."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from game.story import Line, Story, Text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_SCRIPTS = frozenset(("text", "reply"))
# Shown or graded, and no part of the rules: a run stays the same run when they change.
_SHOWN = frozenset(
    (
        "at", "slug", "folder", "fingerprint", "places", "translations", "language", "minutes", "name", "short", "portrait",
        "side", "function", "place", "time", "heard", "face", "closed", "shows", "drive", "debrief", "readings", "anchors",
        "stakes", "came_to", "declared", "pictures", "says_where", "holders", "claims",
    )
)  # fmt: skip


def fingerprint(story: Story) -> str:
    """Return 64 hexadecimal digits: the same on every platform, whatever the seed of hashing."""
    plain = _plain(story)
    return sha256(json.dumps(plain, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def _plain(value: object) -> object:
    """Return a value as lists, with the names of its types, and without words."""
    if isinstance(value, str | int | None):
        return value
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Text | Line):
        return None
    if is_dataclass(value) and not isinstance(value, type):
        return [type(value).__name__, *(_plain(getattr(value, name)) for name in _decisive(type(value)))]
    assert isinstance(value, Mapping), f"no part of a story: {value!r}"
    return [[key, _plain(inner)] for key, inner in value.items()]


@cache
def _decisive(kind: "type[DataclassInstance]") -> tuple[str, ...]:
    """The fields of a part of the story that decide a run."""
    return tuple(it.name for it in fields(kind) if it.name not in _SHOWN and it.name not in _SCRIPTS)
