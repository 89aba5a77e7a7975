"""A moment that a player kept, as it is shown: the stage as it stood, and the last that was said."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.play import Session
from game.presenting.debriefing.runs import Condition, UnreadView
from game.presenting.present import read_blocks
from game.presenting.texts import Texts
from game.presenting.views import Block, PersonView, StageView

LONGEST = 150
"""Of the last words so many characters are shown at most."""


@dataclass(frozen=True, slots=True)
class LastWords:
    """What was said last or, where nobody has spoken in this scene yet, what was told. `person` is who said, thought or did it."""

    words: str
    is_said: bool
    person: PersonView | None = None
    face: str = "calm"


@dataclass(frozen=True, slots=True)
class MomentView:
    """A moment of a run. `you` is the player's person, `moment` when it was kept, in seconds since 1970."""

    id: str
    name: str
    story: str
    you: PersonView
    chapter: str
    moment: float
    stage: StageView
    last: LastWords | None
    condition: Condition = "whole"


@dataclass(frozen=True, slots=True)
class MomentsView:
    """The moments a player kept, the latest first, and those that cannot be opened now."""

    moments: tuple[MomentView, ...]
    unread: tuple[UnreadView, ...] = ()


def moment_view(
    id: str,
    name: str,
    session: Session,
    texts: Texts,
    read: int,
    moment: float,
    condition: Condition = "whole",
) -> MomentView:
    """Return a moment of a run that was played again, after the first `read` blocks of it; 0: after all."""
    assert session.chair, "somebody plays"
    blocks = read_blocks(session, texts)
    blocks = blocks[: read or len(blocks)]
    return MomentView(
        id,
        name,
        texts.plain(session.program.story.title),
        texts.people[session.program.story.person_in(session.chair)],
        _words(next((block for block in reversed(blocks) if block.kind == "chapter"), Block("chapter"))),
        moment,
        next((block.stage for block in reversed(blocks) if block.stage), StageView("", "morning", "", ())),
        last_words(blocks),
        condition,
    )


def last_words(blocks: Sequence[Block]) -> LastWords | None:
    """Return the last that was said in the last scene of some blocks; where nobody spoke in it, the last that is to be read."""
    scenes = [place for place, block in enumerate(blocks) if block.kind == "scene"]
    here = blocks[scenes[-1] :] if scenes else blocks
    lines = [block for block in here if block.kind in ("said", "thought", "did", "told") and block.words]
    said = [block for block in lines if block.kind == "said"]
    if not lines:
        return None
    last = said[-1] if said else lines[-1]
    return LastWords(_short(_words(last)), bool(said), last.person, last.face or "calm")


def _words(block: Block) -> str:
    return "".join(span.text for span in block.words)


def _short(words: str) -> str:
    """Return words, and of many only as many as fit, to the end of a word."""
    if len(words) <= LONGEST:
        return words
    cut = words[:LONGEST].rpartition(" ")[0] or words[:LONGEST]
    return cut.rstrip(" ,;:–-") + "…"
