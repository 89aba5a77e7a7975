"""View-models of the debrief: what is said of a run afterwards, as plain values in the player's language.

Whatever the game itself says is a `Said`, with the steps of the run that it rests on; step 0 is the beginning, step n the
n-th pick of all
chairs together. What people said stays a quotation.
"""

from dataclasses import dataclass

from game.presenting.views import CameTo, PersonView, WebView, Words


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that is true of a run. `cites` are the steps it rests on; empty only where it says that nothing was there."""

    words: str
    cites: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A pick in the player's own words. `own`: which of their picks, from 0. `where` is the chapter and the scene.

    `place` and `time` name the picture of where it was; both are empty for what the reader did not see.
    """

    step: int
    own: int | None
    key: str
    where: str
    person: PersonView
    to: PersonView | None
    do: Words
    say: Words
    place: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class ThoughtView:
    """What somebody thought and did not say."""

    person: PersonView
    words: str


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One piece of evidence for a quality: the words, the behaviour of the rubric that they show, and what came of them."""

    quote: Quote
    anchor: str
    did: str
    thoughts: tuple[ThoughtView, ...]
    tempting: str
    cost: str
    ask: str
    at_once: tuple[Said, ...]
    later: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class QualityView:
    """One of the three qualities; `evidence` has the strongest and most telling first, and is empty where it was not shown."""

    id: str
    title: str
    says: str
    summary: Said
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class ComplicationView:
    """How a complication went, and what it came to."""

    came_to: CameTo
    matter: str
    turns: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class PointView:
    """One pick on the line of the run: its drive, what it bought of the result at once, what it cost, and how things then stood."""

    quote: Quote
    drive: str
    drive_title: str
    bought: int
    costs: tuple[Said, ...]
    result: int
    strained: int
    blocked: int


@dataclass(frozen=True, slots=True)
class LineView:
    """The line of the run. `low` and `high` bound the result."""

    points: tuple[PointView, ...]
    drives: tuple[tuple[str, str, str], ...]
    """Each drive: its name, its title, and what it is."""
    low: int
    high: int
    start: int


@dataclass(frozen=True, slots=True)
class StandView:
    """How one stood for a value."""

    title: str
    summary: Said
    turns: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class CapitalView:
    """What one did with a piece of capital; `kind` in words."""

    title: str
    kind: str
    summary: Said
    turns: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class WayView:
    """A way that was still open: what it leads to, and the picks in it that are others than one's own, in order."""

    said: Said
    others: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class TurnView:
    """A turning point. `open_before` and `open_after` are endings by title; `ways` the best that could still come of it."""

    quote: Quote
    is_regained: bool
    said: tuple[Said, ...]
    open_before: tuple[str, ...]
    open_after: tuple[str, ...]
    ways: tuple[WayView, ...]


@dataclass(frozen=True, slots=True)
class ObservationView:
    """One moment in the mirror."""

    quote: Quote
    did: str
    thought: ThoughtView
    later: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class MirrorView:
    """The mirror after a chapter. The first observation is the one that `question` is about; `readings` may be empty."""

    chapter: int
    title: str
    question: str
    readings: tuple[str, ...]
    observations: tuple[ObservationView, ...]
    ask: str

    @property
    def asked(self) -> ObservationView:
        return self.observations[0]


@dataclass(frozen=True, slots=True)
class OptionView:
    """What one could have picked at a decision."""

    key: str
    do: Words
    say: Words
    is_mine: bool


@dataclass(frozen=True, slots=True)
class DecisionView:
    """The decision to ask would and should about."""

    quote: Quote
    options: tuple[OptionView, ...]


@dataclass(frozen=True, slots=True)
class AcrossView:
    """The other chair, in which the player's earlier run was played."""

    person: PersonView
    said: tuple[Said, ...]
    heard: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class DebriefView:
    """Everything that is shown of a run afterwards."""

    story: str
    slug: str
    you: PersonView
    others: tuple[PersonView, ...]
    """Who sits in the other chairs."""
    chair: str
    ending: str
    ending_id: str
    start: WebView
    end: WebView
    complications: tuple[ComplicationView, ...]
    qualities: tuple[QualityView, ...]
    line: LineView
    stands: tuple[StandView, ...]
    capital: tuple[CapitalView, ...]
    turns: tuple[TurnView, ...]
    looked: Said
    """How far ahead was looked, and what was taken for the other chair."""
    mirrors: tuple[MirrorView, ...]
    decision: DecisionView | None
    across: AcrossView | None
    picks: tuple[Quote, ...]
    """The player's own picks, in order."""
    notice: str = ""
    """What could not be read of the run, in words."""
