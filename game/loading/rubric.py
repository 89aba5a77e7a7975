"""Reads the rubric: our own file, so a fault in it is a fault in the installation."""

from pathlib import Path
from typing import Literal

from game.errors import GameError
from game.loading.definitions import Field, Form
from game.loading.diagnostics import Diagnostic, Faults
from game.loading.fields import Fields, as_fields
from game.loading.nodes import Pairs, Scalar, read_nodes
from game.story import DRIVES, Anchor, Drive, Quality, Rubric

_LANGUAGES = ("nl", "en")
_OURS = ("", "")
"""No author writes a rubric: nothing is told of its fields."""
_ANCHOR = Form("anchor", {"level": Field("number", *_OURS, needed=True, low=1, high=5)})
_QUALITY = Form(
    "quality",
    {
        "title": Field("form", *_OURS, needed=True),
        "says": Field("form", *_OURS, needed=True),
        "anchors": Field("forms", *_OURS, inner=_ANCHOR),
    },
)
_DRIVE = Form("drive", {"says": Field("form", *_OURS, needed=True)})
_RUBRIC = Form(
    "rubric", {"qualities": Field("forms", *_OURS, inner=_QUALITY), "drives": Field("forms", *_OURS, inner=_DRIVE)}
)


class RubricIsGone(GameError):
    """The rubric cannot be read. `path` is where it should be; `reason` the system's own words."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"the rubric {path} cannot be read: {reason}")
        self.path = path
        self.reason = reason


class RubricIsDamaged(GameError):
    """The rubric is not what it was. `lacks` is what is the matter: "drives", "qualities", "anchors", or the `fault` in it."""

    def __init__(self, path: Path, lacks: Literal["drives", "qualities", "anchors"], fault: Diagnostic | None) -> None:
        super().__init__(f"the rubric {path} is damaged: {fault.render('en') if fault else _LACKING[lacks]}")
        self.path = path
        self.lacks = lacks
        self.fault = fault


_LACKING = {
    "drives": f"its drives are not {', '.join(DRIVES)}",
    "qualities": "it has no qualities",
    "anchors": "two anchors have one name",
}


def load_rubric(path: Path) -> Rubric:
    """Return the rubric in a file. Raises RubricIsGone where it is not there, and RubricIsDamaged."""
    faults = Faults()
    try:
        node = read_nodes(path.read_bytes(), path.name, faults)
    except OSError as error:
        raise RubricIsGone(path, error.strerror or str(error)) from error
    root = as_fields(node, faults, "rubric", _RUBRIC) if node is not None else None
    qualities = tuple(_quality(key, inner) for key, inner in _tables(root, "qualities"))
    drives = {name: Drive(name, _words(inner), _said(inner)) for name, inner in _tables(root, "drives")}
    if root is not None and set(drives) != set(DRIVES):
        raise RubricIsDamaged(path, "drives", None)
    if root is None or faults.found or not qualities:
        raise RubricIsDamaged(path, "qualities", faults.found[0] if faults.found else None)
    names = [anchor.name for quality in qualities for anchor in quality.anchors]
    if len(names) != len(set(names)):
        raise RubricIsDamaged(path, "anchors", None)
    return Rubric(qualities, drives)


def _tables(fields: Fields | None, name: str) -> list[tuple[str, Fields]]:
    return [] if fields is None else [(key.text, inner) for key, inner in fields.forms(name)]


def _quality(id: str, fields: Fields) -> Quality:
    anchors = tuple(_anchor(name, id, inner) for name, inner in _tables(fields, "anchors"))
    title = fields.pairs("title")
    return Quality(id, _words(title) if title else {}, anchors, _said(fields))


def _anchor(name: str, quality: str, fields: Fields) -> Anchor:
    return Anchor(name, quality, fields.number("level"), _words(fields))


def _said(fields: Fields) -> dict[str, str]:
    says = fields.pairs("says")
    return _words(says) if says else {}


def _words(fields: Fields) -> dict[str, str]:
    for language in _LANGUAGES:
        fields.need(language)
    pairs = Pairs(fields.node.pairs, fields.place).pairs
    return {key.text: node.text for key, node in pairs if key.text in _LANGUAGES and isinstance(node, Scalar)}
