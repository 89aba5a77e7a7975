"""Text as a script: paragraphs that are told, said or thought, and the few stage directions between them."""

from dataclasses import dataclass

from game.story.conditions import Condition


@dataclass(frozen=True, slots=True)
class Text:
    """Words in the story's source language, with the marks for emphasis and names still in them.

    `context` says where they stand ("monday.opening"); with `source` it finds their translation.
    """

    source: str
    context: str


@dataclass(frozen=True, slots=True)
class Face:
    """A person's face changes without a word."""

    person: str
    face: str


@dataclass(frozen=True, slots=True)
class Narration:
    """`looks`: whose face changes with what is told, if anybody's."""

    text: Text
    looks: Face | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """`face` is None where the person keeps the face they had."""

    person: str
    face: str | None
    text: Text


@dataclass(frozen=True, slots=True)
class Thought:
    """What a person thinks and does not say."""

    person: str
    face: str | None
    text: Text


@dataclass(frozen=True, slots=True)
class Enter:
    person: str


@dataclass(frozen=True, slots=True)
class Exit:
    person: str


@dataclass(frozen=True, slots=True)
class Pause:
    """The reader goes on when ready."""


Part = Narration | Speech | Thought | Face | Enter | Exit | Pause


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or direction, and the condition on which it is there (None: always)."""

    part: Part
    when: Condition | None = None


Script = tuple[Line, ...]
