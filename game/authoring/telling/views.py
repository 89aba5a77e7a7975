"""A story laid open to be read from outside, in one language: every line, choice and way on, with its condition in words."""

from dataclasses import dataclass
from typing import Literal

from game.presenting import Words
from game.story import Place


@dataclass(frozen=True, slots=True)
class LineView:
    """A paragraph, or a stage direction without words. `when` is its condition in words, `noted` in the author's notation.

    `face` is how `who` looks, in words: "gespannen".
    """

    kind: Literal["told", "said", "thought", "pause", "comes", "goes", "looks"]
    words: Words = ()
    who: str = ""
    side: str = ""
    face: str = ""
    when: str = ""
    noted: str = ""


@dataclass(frozen=True, slots=True)
class WayView:
    """A way on. `target` is a passage ("scene.passage"), "next", "end" or "end ENDING"; `to` says it in words.

    `share` is what chance gives it among those of the same condition, such as "1/3"; empty where it is certain.
    """

    target: str
    to: str
    when: str = ""
    noted: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The author's words for afterwards, each by its name."""

    fields: tuple[tuple[str, Words], ...] = ()
    thoughts: tuple[tuple[str, Words], ...] = ()
    """By the name of who thought it."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """What may be said or done, by `who`; `drive` and `shows` are the rubric's words."""

    id: str
    key: str
    who: str
    side: str
    do: Words
    seen: Words
    say: Words
    to: str
    drive: str
    drive_words: str
    shows: tuple[str, ...]
    does: tuple[str, ...]
    when: str
    noted: str
    closed: Words
    needs: tuple[str, ...]
    is_once: bool
    reply: tuple[LineView, ...]
    debrief: DebriefView
    visit: str
    """The title of the scene that is played first; empty where none is."""
    visit_id: str
    ways: tuple[WayView, ...]
    complications: tuple[str, ...]
    place: Place | None


@dataclass(frozen=True, slots=True)
class PassageView:
    """`index` is its place in the program; `complications` are those that it or a choice in it touches."""

    index: int
    id: str
    key: str
    who: str
    """Whose choices these are; empty where there are none."""
    side: str
    chair: str
    lines: tuple[LineView, ...]
    does: tuple[str, ...]
    choices: tuple[ChoiceView, ...]
    ways: tuple[WayView, ...]
    """Where it goes of itself, without a choice."""
    readings: tuple[tuple[str, tuple[Words, ...]], ...]
    time: str
    complications: tuple[str, ...]
    place: Place | None


@dataclass(frozen=True, slots=True)
class SceneView:
    """`private` is who alone sees it, with their `chair`; `when` the condition without which it is passed over."""

    id: str
    title: str
    where: str
    time: str
    present: tuple[str, ...]
    heard: tuple[str, ...]
    private: str
    chair: str
    when: str
    noted: str
    passages: tuple[PassageView, ...]
    complications: tuple[str, ...]
    place: Place | None


@dataclass(frozen=True, slots=True)
class EndingView:
    """How a story may end."""

    id: str
    title: str
    when: str
    noted: str
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class ChapterView:
    """`slots`: the ids of the scenes that may be played there; several where one of them offers itself."""

    id: str
    title: str
    slots: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ScriptView:
    """A whole story. `aside` are scenes that no chapter lists: they are visited, or a way leads straight into them."""

    language: str
    title: str
    blurb: Words
    focus: Words
    people: tuple[tuple[str, str, str, str], ...]
    """Id, name, function and side of everybody."""
    short_names: dict[str, str]
    """Everybody by the name that stands before what they say, with their side."""
    complications: tuple[tuple[str, str], ...]
    """Id and title."""
    chapters: tuple[ChapterView, ...]
    scenes: dict[str, SceneView]
    aside: tuple[str, ...]
    endings: tuple[EndingView, ...]
