"""Every text of a story in the order in which its script is read, with where it stands and who says it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from game.authoring.translating.notes import said
from game.story import (
    Choice,
    Complication,
    Condition,
    Line,
    Passage,
    Scene,
    Script,
    Speech,
    Story,
    Text,
    Thought,
    condition_words,
)

_LONGEST_QUOTE, _SHORTEST_QUOTE = 90, 50
"""So many characters are quoted of a neighbour, and of the choice that a text belongs to."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A text and where it stands. `part` is its scene, empty outside of one; `kind` says what it is, in a sentence.

    `before` and `after` are what is read around it, as one reads it; empty where nothing is.
    """

    text: Text
    part: str
    where: str
    kind: str
    by: str = ""
    before: str = ""
    after: str = ""
    when: str = ""


def walk(story: Story) -> Iterator[Spot]:
    """Yield every text of a story: the title and who is in it, the chapters with their scenes, the endings."""
    return _Walk(story, "nl" if story.language == "nl" else "en").all()


def scenes_in_order(story: Story) -> tuple[Scene, ...]:
    """Return the scenes as the chapters have them, each visited one after the scene that visits it; then the rest."""
    found: dict[str, Scene] = {}

    def take(id: str) -> None:
        if id in found:
            return
        found[id] = story.scenes[id]
        for passage in story.scenes[id].passages:
            for choice in passage.choices:
                if choice.visit:
                    take(choice.visit)

    for chapter in story.chapters:
        for slot in chapter.slots:
            for id in slot:
                take(id)
    for id in story.scenes:
        take(id)
    return tuple(found.values())


class _Walk:
    """Goes through one story; `language` is that of the notes: a translator from Dutch reads Dutch."""

    def __init__(self, story: Story, language: str) -> None:
        self.story, self.language = story, language

    def all(self) -> Iterator[Spot]:
        story = self.story
        for name, text in (("title", story.title), ("blurb", story.blurb), ("focus", story.focus)):
            yield from self._plain(text, name, "")
        for person in story.cast.values():
            yield from self._plain(person.function, "function", person.name)
            yield from self._plain(person.matters, "matters", person.name)
            yield from self._plain(person.unreachable, "unreachable", person.name)
        for complication in story.complications.values():
            yield from self._complication(complication)
        for value in story.values.values():
            yield from self._plain(value.title, "value", "")
        for capital in story.capital.values():
            yield from self._plain(capital.title, "capital", "")
        yield from self._run()
        for anchor, text in story.anchors.items():
            yield from self._plain(text, "anchor", anchor)

    def _run(self) -> Iterator[Spot]:
        story = self.story
        starts = {slot[0]: chapter for chapter in reversed(story.chapters) for slot in chapter.slots[:1]}
        titles = dict.fromkeys(chapter.id for chapter in story.chapters)
        for scene in scenes_in_order(story):
            chapter = starts.get(scene.id)
            if chapter and chapter.id in titles:
                del titles[chapter.id]
                yield from self._plain(chapter.title, "chapter", "")
            yield from self._scene(scene)
        for chapter in story.chapters:
            if chapter.id in titles:
                yield from self._plain(chapter.title, "chapter", "")
        for ending in story.endings.values():
            where = self._said("ending", title=ending.title.source)
            yield Spot(ending.title, "", where, self._said("title"))
            yield from self._script(ending.text, "", where, "")
        for complication in story.complications.values():
            for state, text in complication.came_to.items():
                yield from self._plain(text, "came to", complication.title.source, state=self._said(state))

    def _plain(self, text: Text | None, kind: str, of: str, **values: str) -> Iterator[Spot]:
        if text is not None:
            yield Spot(text, "", of, self._said(kind, **values))

    def _complication(self, complication: Complication) -> Iterator[Spot]:
        of = self._said("complication", title=complication.title.source)
        yield Spot(complication.title, "", of, self._said("title"))
        yield Spot(complication.surface, "", of, self._said("surface"))
        yield Spot(complication.matter, "", of, self._said("matter"))
        for person, text in complication.stakes.items():
            yield Spot(text, "", of, self._said("stake", who=self._short(person)))

    # Scenes

    def _scene(self, scene: Scene) -> Iterator[Spot]:
        where = self._said("scene", title=scene.title.source, id=scene.id)
        yield Spot(scene.title, scene.id, where, self._said("title"))
        for passage in scene.passages:
            yield from self._passage(scene, passage, self._said("passage", scene=where, id=passage.id))

    def _passage(self, scene: Scene, passage: Passage, where: str) -> Iterator[Spot]:
        chair = passage.chair or scene.chair
        you = self.story.person_in(chair) if chair else ""
        yield from self._script(passage.text, scene.id, where, you)
        last = _quoted([line for line in passage.text if _text(line)][-1:], self._quote)
        for choice in passage.choices:
            yield from self._choice(choice, scene.id, where, you, last)
        for person, readings in passage.readings.items():
            for text in readings:
                yield Spot(text, scene.id, where, self._said("reading", who=self._short(person)))

    def _choice(self, choice: Choice, part: str, where: str, you: str, last: str) -> Iterator[Spot]:
        words = choice.say or choice.do
        assert words, "the loader sees to it that a choice has words"
        about = self._said("of choice", where=where, words=_short(words.source, _SHORTEST_QUOTE))
        reply = _quoted([line for line in choice.reply if _text(line)][:1], self._quote)
        who, whom = self._short(you), self._said("to", who=self._short(choice.to)) if choice.to else ""
        when = condition_words(choice.when, self.story.facts) if choice.when else ""
        for kind, text in (("say", choice.say), ("do", choice.do), ("seen", choice.seen)):
            if text:
                spot = Spot(
                    text, part, where, self._said(kind, who=who) + whom, who if kind == "say" else "", last, reply
                )
                yield replace(spot, when=when)
        if choice.closed:
            yield Spot(choice.closed, part, about, self._said("closed"))
        yield from self._script(choice.reply, part, about, you, first=f"{who}: {_short(words.source)}")
        words_after = choice.debrief
        for kind, text in (
            ("did", words_after.did), ("tempting", words_after.tempting), ("cost", words_after.cost), ("ask", words_after.ask)
        ):  # fmt: skip
            if text:
                yield Spot(text, part, about, self._said(kind))
        for person, text in words_after.thought.items():
            yield Spot(text, part, about, self._said("afterthought", who=self._short(person)))

    def _script(self, script: Script, part: str, where: str, you: str, first: str = "") -> Iterator[Spot]:
        """Yield the lines of a script, each with the one before it and the one after it; `first` comes before them all."""
        lines = [line for line in script if _text(line)]
        for place, line in enumerate(lines):
            text = _text(line)
            assert text
            before = _quoted(lines[max(place - 1, 0) : place], self._quote) or first
            after = _quoted(lines[place + 1 : place + 2], self._quote)
            row = self._said("line", where=where, place=str(place + 1), of=str(len(lines)))
            when = self._when(line.when)
            yield Spot(
                text, part, row if len(lines) > 1 else where, self._kind(line, you), self._by(line), before, after, when
            )

    def _when(self, condition: Condition | None) -> str:
        return condition_words(condition, self.story.facts) if condition else ""

    def _kind(self, line: Line, you: str) -> str:
        match line.part:
            case Speech(person, _, _):
                return self._said("says", who=self._short(person))
            case Thought(person, _, _):
                return self._said("own thought" if person == you else "thinks", who=self._short(person))
            case _:
                return self._said("told")

    def _by(self, line: Line) -> str:
        return self._short(line.part.person) if isinstance(line.part, Speech | Thought) else ""

    def _quote(self, line: Line) -> str:
        text = _text(line)
        assert text
        by = self._by(line)
        return f"{by}: {_short(text.source)}" if by else _short(text.source)

    def _short(self, person: str) -> str:
        return self.story.cast[person].short if person in self.story.cast else person

    def _said(self, key: str, **values: str) -> str:
        return said(key, self.language, **values)


def _text(line: Line) -> Text | None:
    return getattr(line.part, "text", None)


def _quoted(lines: list[Line], quote: Callable[[Line], str]) -> str:
    return quote(lines[0]) if lines else ""


def _short(words: str, most: int = _LONGEST_QUOTE) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip(" .,") + "…"
