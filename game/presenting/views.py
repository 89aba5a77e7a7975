"""View-models: what may be seen of a run, as plain values in the player's language. No layout, no numbers that nobody may see."""

from dataclasses import dataclass
from typing import Literal

from game.story import ComplicationState, RelationState


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of words in one voice."""

    text: str
    emphasis: bool = False


Words = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody in the cast. `portrait` is a folder of faces; `side` is sales, marketing, company or outside."""

    id: str
    name: str
    short: str
    function: str
    side: str
    portrait: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the text column.

    chapter: a break, with the chapter's title. scene: a heading. told: narration. said, thought: by `person`, with `face`.
    did: what the player did. pause: nothing to read; the reader goes on when ready.
    """

    kind: Literal["chapter", "scene", "told", "said", "thought", "did", "pause"]
    words: Words = ()
    person: PersonView | None = None
    face: str | None = None
    is_mine: bool = False
    """Said, thought or done by the player."""
    pick: int | None = None
    """For the player's own words: which of their picks this was, from 0."""
    stage: "StageView | None" = None
    """The stage as it is from this block on; None where it stays as it was."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody on the stage."""

    person: PersonView
    face: str
    is_speaking: bool = False
    is_heard: bool = False
    """Only heard, as on the telephone, and not there."""


@dataclass(frozen=True, slots=True)
class StageView:
    """Who is where. `place` names a picture, `time` is from morning to evening. The player's own person is not on it."""

    place: str
    time: str
    title: str
    people: tuple[Standing, ...]
    seen: str = ""
    """What the picture shows, in the author's words; nothing where they wrote none."""


@dataclass(frozen=True, slots=True)
class OfferView:
    """A choice on the table. `key` is what is picked; `do` and `say` are its words, either may be empty."""

    key: str
    do: Words
    say: Words
    is_open: bool
    reason: Words = ()
    """Why it is closed."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A relation in the web. `was` is its state when the scene began."""

    one: str
    other: str
    state: RelationState
    was: RelationState
    direction: Literal["horizontal", "vertical"]


@dataclass(frozen=True, slots=True)
class Knot:
    """A complication in the web; dormant ones are not in it. `tightness` runs from 0 (loose) to 1 (as tight as it can get)."""

    id: str
    title: str
    between: tuple[str, ...]
    state: ComplicationState
    was: ComplicationState
    tightness: float
    tightness_was: float
    about: str
    """The surface; once it was spoken, the matter."""
    number: int = 0
    """What it is called by where there is no room for its title; 0: its place among the web's knots, from 1."""


@dataclass(frozen=True, slots=True)
class WebView:
    """People, the threads between them and the knots in those. `you` is the player's person."""

    people: tuple[PersonView, ...]
    threads: tuple[Thread, ...]
    knots: tuple[Knot, ...]
    you: str
    in_words: tuple[str, ...]
    """The same, one sentence a thread or knot, what changed since the scene began first."""


@dataclass(frozen=True, slots=True)
class CameTo:
    """What one complication came to, for the ending screen."""

    title: str
    state: ComplicationState
    state_in_words: str
    words: str
    between: tuple[PersonView, ...]


@dataclass(frozen=True, slots=True)
class EndingView:
    """The end of a run: the author's words, what each complication came to, and the web as it is left."""

    title: str
    blocks: tuple[Block, ...]
    came_to: tuple[CameTo, ...]
    web: WebView


@dataclass(frozen=True, slots=True)
class PlayView:
    """All that the play screen needs. `blocks` is the whole run so far, oldest first; the offers stand under the last one."""

    story: str
    chapter: str
    you: PersonView
    blocks: tuple[Block, ...]
    stage: StageView
    offers: tuple[OfferView, ...]
    web: WebView
    ending: EndingView | None
    picks: int
    """How many picks the player has made, so how often one can step back."""


@dataclass(frozen=True, slots=True)
class ChairView:
    """A chair that may be taken: whose it is, and what matters to them."""

    id: str
    person: PersonView
    matters: str


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story on the title screen."""

    slug: str
    title: str
    blurb: str
    focus: str
    minutes: int
    languages: tuple[str, ...]
    chairs: tuple[ChairView, ...]
