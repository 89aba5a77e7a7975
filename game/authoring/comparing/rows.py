"""The words of a story as rows that can be compared: each line as its author wrote it, with the text it has."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.story import (
    Choice,
    Ending,
    Enter,
    Exit,
    Face,
    Line,
    Narration,
    Passage,
    Pause,
    Scene,
    Script,
    Speech,
    Story,
    Text,
    Thought,
    condition_words,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it is written. `text` is what in it is translated; None where it is a direction only."""

    words: str
    text: Text | None = None


Rows = dict[str, tuple[Row, ...]]
"""By field ("text", "say", "reply" …) what is written there."""


def scene_rows(scene: Scene) -> Rows:
    """Return the words of a scene itself."""
    return {"title": (_plain(scene.title),)}


def passage_rows(passage: Passage, story: Story) -> Rows:
    """Return the words of a passage, without those of its choices."""
    readings = tuple(
        Row(f"{story.cast[person].short}: {text.source}", text)
        for person, texts in passage.readings.items()
        for text in texts
    )
    return {"text": _script(passage.text, story), "readings": readings}


def choice_rows(choice: Choice, story: Story) -> Rows:
    """Return the words of a choice, those for afterwards included."""
    after = choice.debrief
    named = {
        "say": choice.say, "do": choice.do, "seen": choice.seen, "closed": choice.closed,
        "did": after.did, "tempting": after.tempting, "cost": after.cost, "ask": after.ask,
    }  # fmt: skip
    rows: Rows = {name: (_plain(text),) for name, text in named.items() if text}
    rows["reply"] = _script(choice.reply, story)
    rows["thought"] = tuple(Row(f"{story.cast[who].short}: {text.source}", text) for who, text in after.thought.items())
    return rows


def ending_rows(ending: Ending, story: Story) -> Rows:
    """Return the words of an ending."""
    return {"title": (_plain(ending.title),), "text": _script(ending.text, story)}


def story_rows(story: Story) -> dict[str, Rows]:
    """Return the words of a story outside of its scenes and endings, by what they are of."""
    found: dict[str, Rows] = {"": {"title": (_plain(story.title),), "blurb": (_plain(story.blurb),)}}
    if story.focus:
        found[""]["focus"] = (_plain(story.focus),)
    for name, texts in _of_parts(story):
        found[name] = {field: (_plain(text),) for field, text in texts.items() if text}
    return found


def _of_parts(story: Story) -> Iterator[tuple[str, dict[str, Text | None]]]:
    for person in story.cast.values():
        texts = {"function": person.function, "matters": person.matters, "unreachable": person.unreachable}
        yield f"cast.{person.id}", texts
    for it in story.complications.values():
        words: dict[str, Text | None] = {"title": it.title, "surface": it.surface, "matter": it.matter}
        words |= {f"stakes.{who}": text for who, text in it.stakes.items()}
        yield f"complications.{it.id}", words | {f"came to.{state}": text for state, text in it.came_to.items()}
    for value in story.values.values():
        yield f"values.{value.id}", {"title": value.title}
    for capital in story.capital.values():
        yield f"capital.{capital.id}", {"title": capital.title}
    for chapter in story.chapters:
        yield f"chapters.{chapter.id}", {"title": chapter.title}
    for name, text in story.anchors.items():
        yield f"anchors.{name}", {"": text}


def _plain(text: Text) -> Row:
    return Row(text.source, text)


def _script(script: Script, story: Story) -> tuple[Row, ...]:
    return tuple(_row(line, story) for line in script)


def _row(line: Line, story: Story) -> Row:
    text = getattr(line.part, "text", None)
    when = f"[{condition_words(line.when, story.facts)}] " if line.when else ""
    return Row(when + _written(line, story), text)


def _written(line: Line, story: Story) -> str:
    def name(person: str) -> str:
        return story.cast[person].short

    match line.part:
        case Speech(person, face, text):
            return f"{name(person)}{_face(face)}: {text.source}"
        case Thought(person, face, text):
            return f"{name(person)} thinks{_face(face)}: {text.source}"
        case Narration(text, looks):
            return text.source if looks is None else f"{text.source} ({looks.face})"
        case Face(person, face):
            return f"{name(person)} ({face})"
        case Enter(person):
            return f"+{name(person)}"
        case Exit(person):
            return f"-{name(person)}"
        case Pause():
            return "---"
    raise AssertionError(line.part)


def _face(face: str | None) -> str:
    return f" ({face})" if face else ""
