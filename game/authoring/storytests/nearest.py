"""What comes closest to what was expected: a name, a paragraph or a line of the debrief."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

from game.authoring.storytests.seat import spoken
from game.presenting import Block

_WORD = re.compile(r"[^\W_]+")
_NEAR = 0.5
"""So much of what was expected has to stand in a line for it to be the nearest."""


def alike(name: str, names: Iterable[str]) -> str:
    """Return the name that looks most like this one; nothing where none comes close."""
    return "".join(get_close_matches(name, list(names), n=1, cutoff=0.6))


def nearest_block(words: str, blocks: list[Block]) -> Block | None:
    """Return the paragraph in which most of these words stand, in their order; None where not even half of them do."""
    best = nearest_line(words, [spoken(block) for block in blocks])
    return next((block for block in blocks if spoken(block) == best), None)


def nearest_line(words: str, lines: list[str]) -> str | None:
    """Return the line in which most of these words stand, in their order; None where not even half of them do."""
    wanted = _WORD.findall(words.lower())
    shares = [(_share(wanted, _WORD.findall(line.lower())), line) for line in lines]
    share, line = max(shares, key=lambda each: each[0], default=(0.0, ""))
    return line if share >= _NEAR else None


def _share(wanted: list[str], words: list[str]) -> float:
    matched = SequenceMatcher(None, wanted, words, autojunk=False).get_matching_blocks()
    return sum(match.size for match in matched) / len(wanted) if wanted else 0.0
