"""A story: its people, what is between them, what is in play, and the chapters in which it runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.story.conditions import Condition
from game.story.scenes import Place, Scene
from game.story.script import Script, Text

# The orders below are the numbers that the state of a run holds: 0 for the first, and so on.
ComplicationState = Literal["dormant", "stirring", "spoken", "untangled", "entangled"]
RelationState = Literal["open", "strained", "blocked"]
COMPLICATION_STATES: tuple[ComplicationState, ...] = ("dormant", "stirring", "spoken", "untangled", "entangled")
RELATION_STATES: tuple[RelationState, ...] = ("open", "strained", "blocked")
GUARDS = ("open", "guarded", "closed")
CAPITAL_STATES = ("none", "own", "borrowed", "let go")
STANDPOINT_STATES = ("none", "taken", "held", "shifted", "left", "stubborn")
CHAIRS = ("sales", "marketing")
SIDES = ("sales", "marketing", "company", "outside")
DRIVES = ("ego", "fear", "function", "collaboration")
FACES = ("calm", "smile", "serious", "tense", "afraid", "sad", "angry", "open")
TIMES = ("morning", "afternoon", "dusk", "evening")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the cast; `level` 1 is the top of the house, `guard` one of `GUARDS`."""

    id: str
    name: str
    short: str
    function: Text
    level: int
    side: str
    portrait: str
    matters: Text
    guard: str
    unreachable: Text | None
    """Said where a choice needs this person and the relation is blocked."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What is between two people; `start` is one of `RELATION_STATES`."""

    one: str
    other: str
    start: str
    direction: Literal["horizontal", "vertical"]


@dataclass(frozen=True, slots=True)
class Complication:
    """Something between people that has to be talked about. Not anyone's fault."""

    id: str
    title: Text
    between: tuple[str, ...]
    surface: Text
    matter: Text
    stakes: Mapping[str, Text]
    stirs: Condition | None
    """When it starts to stir; None: from the start."""
    bears: int
    """How tight it may get: there it is entangled. Dodging it or a scene of silence tightens by 1, pushing by 2."""
    tax: int
    """What it takes from the result at the end of each chapter in which it is entangled."""
    came_to: Mapping[str, Text]
    """By the state it ends in, the words of the ending screen."""


@dataclass(frozen=True, slots=True)
class Value:
    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Capital:
    """Something one can only acquire oneself."""

    id: str
    kind: Literal["insight", "skill", "impulse", "judgement"]
    title: Text


@dataclass(frozen=True, slots=True)
class Fact:
    """A plain fact with its range, both ends included. With `names` the number is a place among them."""

    id: str
    start: int
    low: int
    high: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """`slots`: each a single scene, or several of which the one that fits best offers itself."""

    id: str
    title: Text
    slots: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """`when` is None for the last one, which fits always."""

    id: str
    title: Text
    when: Condition | None
    text: Script


ClaimVerb = Literal["always reachable", "reachable", "never"]
CLAIM_VERBS: tuple[ClaimVerb, ...] = ("always reachable", "reachable", "never")


@dataclass(frozen=True, slots=True)
class Claim:
    """What the author claims of the story and wants to see proved. It decides nothing in play.

    `always reachable`: wherever a run waits, somewhere on from there the condition can still hold. `reachable`: it holds in some
    run. `never`: it holds in none. `words` are the author's.
    """

    verb: ClaimVerb
    condition: Condition
    words: str
    at: Place


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story, checked: every name in it leads somewhere. The order of everything is the author's."""

    slug: str
    title: Text
    blurb: Text
    focus: Text | None
    language: str
    minutes: int
    chairs: Mapping[str, str]
    """Chair to person; a subset of `CHAIRS`."""
    cast: Mapping[str, Person]
    relations: tuple[Relation, ...]
    complications: Mapping[str, Complication]
    values: Mapping[str, Value]
    capital: Mapping[str, Capital]
    facts: Mapping[str, Fact]
    """`result` is always among them."""
    chapters: tuple[Chapter, ...]
    scenes: Mapping[str, Scene]
    endings: Mapping[str, Ending]
    anchors: Mapping[str, Text]
    """By the rubric's name, this story's sharper words for an anchor."""
    fingerprint: str
    """Of everything that decides a run; the same story gives the same one on every platform."""
    holders: tuple[str, ...] = ()
    """Those in no chair whose capital or standpoints the story tells of."""
    translations: Mapping[str, Mapping[tuple[str, str], str]] = field(default_factory=dict)
    """Language to (context, source) to words."""
    pictures: Mapping[str, Text] = field(default_factory=dict)
    """By the name of a place, what its picture shows, for who does not see it."""
    claims: tuple[Claim, ...] = ()
    folder: str = field(default="", compare=False)
    places: Mapping[tuple[str, str], Place] = field(default_factory=dict, compare=False, repr=False)
    """(context, source) to where those words stand first, in the order of the files; for templates of translations."""
    declared: Mapping[tuple[str, str], Place] = field(default_factory=dict, compare=False, repr=False)
    """(kind, name) to where that name is declared; the kinds are person, complication, value, capital, fact and ending."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it can be played in, its own first."""
        return (self.language, *(lang for lang in self.translations if lang != self.language))

    def words(self, text: Text, language: str) -> str:
        """Return a text in this language; in its own where there is no translation."""
        if language == self.language:
            return text.source
        return self.translations.get(language, {}).get((text.context, text.source), text.source)

    def person_in(self, chair: str) -> str:
        return self.chairs[chair]

    def chair_of(self, person: str) -> str | None:
        for chair, sitting in self.chairs.items():
            if sitting == person:
                return chair
        return None
