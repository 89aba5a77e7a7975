"""From a session to what the player sees of it."""

from collections.abc import Sequence
from operator import is_

from game.play import Ended, Offer, Session, Step
from game.play.chance import mixed
from game.presenting.column import Column
from game.presenting.texts import Texts
from game.presenting.views import (
    Block,
    CameTo,
    ChairView,
    EndingView,
    OfferView,
    PlayView,
    StoryView,
    Words,
)
from game.presenting.web import web_between, web_of
from game.presenting.wording import worded
from game.story import COMPLICATION_STATES, Story


class Reader:
    """Reads a run as it goes on: what was read before is not read again."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self._column = Column(texts)
        self._steps: tuple[Step, ...] = ()

    def view(self, session: Session) -> PlayView:
        """Return all that the play screen needs of a session; one that went another way than the last is read from its start."""
        before = self._steps
        is_on = len(session.steps) >= len(before) and all(map(is_, before, session.steps))
        if not is_on:
            self._column, before = Column(self.texts), ()
        for step in session.steps[len(before) :]:
            self._column.read(step.events)
        self._steps = session.steps
        return _play_view(session, self.texts, self._column)

    def ahead(self, session: Session) -> PlayView:
        """Return the same of a session that may come of this one; this reader stays where it is."""
        other = Reader(self.texts)
        other._column, other._steps = self._column.copied(), self._steps
        return other.view(session)


def play_view(session: Session, texts: Texts) -> PlayView:
    """Return all that the play screen needs. `texts` are in the player's language and for the session's chair."""
    return Reader(texts).view(session)


def _play_view(session: Session, texts: Texts, column: Column) -> PlayView:
    assert session.chair, "somebody plays"
    return PlayView(
        story=texts.plain(session.program.story.title),
        chapter=_chapter(session, texts),
        you=texts.people[session.program.story.person_in(session.chair)],
        blocks=tuple(column.blocks),
        stage=column.stage_now.view,
        offers=offer_views(session, texts),
        web=web_of(session, texts),
        ending=ending_view(session, texts) if session.is_over else None,
        picks=len(session.own_picks),
    )


def read_blocks(session: Session, texts: Texts) -> tuple[Block, ...]:
    """Return the whole run so far as one reads it, also where nobody plays (`texts` are then without a seat)."""
    return tuple(_column(session, texts).blocks)


def words_read(session: Session, texts: Texts) -> frozenset[Words]:
    """Return the words of everything that was read in a run."""
    return frozenset(block.words for block in read_blocks(session, texts) if block.words)


def offer_views(session: Session, texts: Texts) -> tuple[OfferView, ...]:
    """Return the offers in the order in which this run shows them: shuffled, by its seed, and the same each time."""
    if session.turn != session.chair:
        return ()
    in_order = as_shown(session.offers, session.seed)
    return tuple(view for offer in in_order if (view := _offer_view(offer, session, texts)))


def as_shown(offers: Sequence[Offer], seed: int) -> list[Offer]:
    """Return offers in the order in which a run with this seed shows them: the author's order leaves no trace in it."""
    return sorted(offers, key=lambda offer: mixed(seed ^ mixed(offer.choice.index)))


def ending_view(session: Session, texts: Texts) -> EndingView:
    """Return the end of a run that is over."""
    ended = session.steps[-1].events[-1]
    assert isinstance(ended, Ended)
    ending = session.program.story.endings[session.program.endings[ended.ending]]
    shown = texts.script(ending.text, ended.cells, ended.visited, ended.picked)
    return EndingView(
        title=texts.plain(ending.title),
        blocks=tuple(each.block for each in shown if each.block),
        came_to=_came_to(texts, ended),
        web=web_between(texts, session.steps[0].state.cells, ended.cells),
    )


def story_view(story: Story, texts: Texts) -> StoryView:
    """Return a story as the title screen shows it; `texts` without a seat."""
    chairs = tuple(
        ChairView(chair, texts.people[person], texts.plain(story.cast[person].matters))
        for chair, person in story.chairs.items()
    )
    return StoryView(
        slug=story.slug,
        title=texts.plain(story.title),
        blurb=texts.plain(story.blurb),
        focus=texts.plain(story.focus),
        minutes=story.minutes,
        languages=story.languages,
        chairs=chairs,
    )


def pages(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], ...]:
    """Split what there is to read at its pauses; no page is empty."""
    made: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind == "pause":
            made.append([])
        else:
            made[-1].append(block)
    return tuple(tuple(page) for page in made if page)


def _column(session: Session, texts: Texts) -> Column:
    column = Column(texts)
    for step in session.steps:
        column.read(step.events)
    return column


def _chapter(session: Session, texts: Texts) -> str:
    slot = session.program.slots[max(session.state.slot, 0)]
    return texts.plain(session.program.story.chapters[slot.chapter].title)


def _offer_view(offer: Offer, session: Session, texts: Texts) -> OfferView | None:
    """Return the offer as it is shown; None where there are no words to show it closed with."""
    choice = offer.choice.choice
    cells = session.state.cells
    reason = choice.closed
    if offer.unreachable:
        reason = session.program.story.cast[offer.unreachable].unreachable
    if not offer.is_open and reason is None:
        return None
    do, say = texts.choice(offer.choice.index, cells)
    return OfferView(
        key=offer.choice.key,
        do=do,
        say=say,
        is_open=offer.is_open,
        reason=() if offer.is_open or reason is None else texts.words(reason, cells),
    )


def _came_to(texts: Texts, ended: Ended) -> tuple[CameTo, ...]:
    came_to = []
    for complication in texts.program.story.complications.values():
        state = COMPLICATION_STATES[ended.cells[texts.program.layout.complications[complication.id].state]]
        words = complication.came_to.get(state)
        if words is None and state == "dormant":
            continue
        came_to.append(
            CameTo(
                texts.plain(complication.title),
                state,
                worded(state, texts.language),
                texts.plain(words, ended.cells),
                tuple(texts.people[person] for person in complication.between),
            )
        )
    return tuple(came_to)
