"""What can be read of a run from a chair, and where it stands: what a script is held against, and what a recording writes down."""

from game.assessment import debrief
from game.play import Offer, Program, Session
from game.presenting import Block, Texts, ending_view, read_blocks
from game.presenting.debriefing import debrief_lines, debrief_view
from game.story import Rubric

_BUDGET = 1_000
"""How far a debrief looks ahead in a story test: it is about what was said and done, and many of them are run."""


class Seat:
    """What can be read of a run from a chair or, with None, of the whole of it."""

    def __init__(self, program: Program, language: str, chair: str | None) -> None:
        self.texts = Texts(program, language, chair)

    def blocks(self, session: Session) -> tuple[Block, ...]:
        """Return all that was read so far, the words of the ending included."""
        ending = ending_view(session, self.texts).blocks if session.is_over else ()
        return (*read_blocks(session, self.texts), *ending)

    def reason(self, offer: Offer | None, session: Session) -> str:
        """Return why a choice is closed, in the story's words; nothing where it is hidden."""
        if offer is None or offer.is_open:
            return ""
        cast = session.program.story.cast
        reason = cast[offer.unreachable].unreachable if offer.unreachable else offer.choice.choice.closed
        return self.texts.plain(reason, session.state.cells)

    def debrief(self, session: Session, rubric: Rubric) -> list[str]:
        """Return the lines of the debrief; where both chairs are played, those of either."""
        story = session.program.story
        told = []
        for chair in [session.chair] if session.chair else story.chairs:
            texts = self.texts if session.chair else Texts(session.program, self.texts.language, chair)
            told += debrief_lines(debrief_view(debrief(session, rubric, chair, budget=_BUDGET), rubric, texts))
        return told


def spoken(block: Block) -> str:
    """Return the words of a paragraph, without marks of stress."""
    return "".join(span.text for span in block.words)


def place_of(session: Session) -> str:
    """Return where a run waits, as "scene.passage"; the ending, when it is over."""
    program = session.program
    if session.is_over:
        return program.endings[session.state.ending]
    at = program.passages[session.state.passage]
    return f"{program.scenes[at.scene].scene.id}.{at.passage.id}"


def by(block: Block) -> str:
    """Return who says or thinks a paragraph, as a script writes it before the words; nothing for what is told."""
    return f"{block.person.short}: " if block.person and block.kind in ("said", "thought") else ""
