"""Scenes, their passages, the choices in them, and where each goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.story.changes import Change
from game.story.conditions import Condition
from game.story.script import Script, Text


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the author's files a thing stands; lines and columns count from 1."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class ToPassage:
    scene: str
    passage: str


@dataclass(frozen=True, slots=True)
class ToNext:
    """The scene is over: back to where it was visited from, else on to what the chapter has next."""


@dataclass(frozen=True, slots=True)
class ToEnding:
    """The story is over, with this ending or, where None, with the first that fits."""

    ending: str | None


Target = ToPassage | ToNext | ToEnding


@dataclass(frozen=True, slots=True)
class Branch:
    """One way on: taken when `when` holds (None: always). With several targets chance decides by their weights, each 1 or more."""

    when: Condition | None
    targets: tuple[tuple[int, Target], ...]


Route = tuple[Branch, ...]
"""The branches in the author's order; the first that holds is taken. The last one always holds."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a rule of thumb: when it holds, one of these choices by weight (each 1 or more)."""

    when: Condition | None
    choices: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Debrief:
    """The author's words for afterwards: what it did to the other, what made it tempting, its price, and a question."""

    did: Text | None = None
    tempting: Text | None = None
    cost: Text | None = None
    ask: Text | None = None
    thought: Mapping[str, Text] = field(default_factory=dict, hash=False)
    """By person, what they thought and did not say."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be said or done at a choice point. At least one of `say` and `do` is there."""

    id: str
    drive: str
    say: Text | None = None
    do: Text | None = None
    """In the second person, for the player in the chair."""
    seen: Text | None = None
    """What the other chair sees of it."""
    face: str | None = None
    to: str | None = None
    needs: tuple[str, ...] = ()
    """People who must be reachable: over a blocked relation the choice is gone."""
    when: Condition | None = None
    closed: Text | None = None
    """The reason with which it is shown closed; None: it is hidden when not available."""
    once: bool = False
    shows: tuple[str, ...] = ()
    """Names of the rubric's anchors, at most one a quality."""
    changes: tuple[Change, ...] = ()
    reply: Script = ()
    debrief: Debrief = Debrief()
    visit: str | None = None
    """A scene that is played before `route` is taken."""
    route: Route = ()
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest unit: text, then choices or none."""

    id: str
    text: Script = ()
    chair: str | None = None
    """Whose choices these are; None where there are none and the scene is nobody's."""
    changes: tuple[Change, ...] = ()
    choices: tuple[Choice, ...] = ()
    thumb: tuple[Rule, ...] = ()
    route: Route = ()
    """Where it goes when there is no choice or no choice is open; never empty in a checked story."""
    readings: Mapping[str, tuple[Text, ...]] = field(default_factory=dict, hash=False)
    """By person, what a choice made here may have done to them; the mirror asks which. None of them is the right one."""
    time: str | None = None
    """The time of day from here on; None: as it was."""
    says_where: bool = field(default=False, compare=False)
    """Whether the author wrote where it goes; else it goes on with the one below."""
    at: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch in one place with one cast; `passages[0]` is where it begins."""

    id: str
    title: Text
    place: str
    time: str
    present: tuple[str, ...]
    passages: tuple[Passage, ...]
    chair: str | None = None
    """The chair to which the scene is private; None: both see it."""
    when: Condition | None = None
    weight: int = 1
    again: bool = False
    heard: tuple[str, ...] = ()
    """Who is heard and not seen, as on the telephone, until they come in."""
    at: Place | None = field(default=None, compare=False)

    def passage(self, id: str) -> Passage:
        """Return the passage with this id; KeyError where there is none."""
        for passage in self.passages:
            if passage.id == id:
                return passage
        raise KeyError(id)
