"""Two versions of a text in one: what was taken out and what was put in, word by word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_PIECE = re.compile(r"\s+|[\w{}*'’-]+|[^\w\s]")
_LEAST = 0.3
"""Texts with less in common than this are shown one after the other: woven together nobody could read them."""


def wordwise(before: str, after: str) -> str:
    """Return both texts in one, with [-what went-] and {+what came+}; one after the other where they have little in common."""
    one, other = _PIECE.findall(before), _PIECE.findall(after)
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if not before or not after or matcher.ratio() < _LEAST:
        return " ".join(part for part in (_out(before), _in(after)) if part)
    told = []
    for tag, i, j, k, m in _joined(matcher.get_opcodes(), one):
        here, there = "".join(one[i:j]), "".join(other[k:m])
        told.append(here if tag == "equal" else _out(here) + _in(there))
    return "".join(told)


def _joined(codes: Sequence[tuple[str, int, int, int, int]], one: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Join changes that have only a space between them: two words that changed are one change."""
    made: list[tuple[str, int, int, int, int]] = []
    for tag, i, j, k, m in codes:
        is_space = tag == "equal" and not "".join(one[i:j]).strip() and made and made[-1][0] != "equal"
        if made and ((is_space and (i, j) != (0, len(one))) or (tag != "equal" and made[-1][0] != "equal")):
            _, i, _, k, _ = made.pop()
            tag = "change"
        made.append((tag, i, j, k, m))
    return made


def _out(words: str) -> str:
    return f"[-{words}-]" if words else ""


def _in(words: str) -> str:
    return f"{{+{words}+}}" if words else ""
