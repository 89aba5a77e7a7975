"""A story's words, ready to be shown: one language, one seat, every condition compiled and every fixed name filled in once."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from game.play import Program
from game.play.conditions import Test
from game.presenting.views import Block, PersonView, Span, Words
from game.story import Enter, Exit, Face, Line, Narration, Pause, Script, Speech, Text, Thought

Cells = Sequence[int]


@dataclass(frozen=True, slots=True)
class Move:
    """What a paragraph does on the stage: somebody comes in, goes, or changes face (None: keeps it)."""

    person: str
    act: str
    face: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A paragraph or stage direction that is there now; `block` is None where there is nothing to read."""

    block: Block | None
    move: Move | None = None


@dataclass(frozen=True, slots=True)
class _Ready:
    """A line, ready: `test` says whether it is there; `shown` what it is, by function where a number is filled in."""

    test: Test | bool
    shown: "Made"


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A script, ready: `fixed` where nothing in it depends on the run, else its lines."""

    fixed: tuple[Shown, ...] | None
    lines: tuple[_Ready, ...]

    def now(self, cells: Cells, visited: int, picked: int) -> Sequence[Shown]:
        if self.fixed is not None:
            return self.fixed
        return [
            line.shown if isinstance(line.shown, Shown) else line.shown(cells)
            for line in self.lines
            if line.test is True or (line.test is not False and line.test(cells, visited, picked))
        ]


Made = Shown | Callable[[Cells], Shown]
_Phrase = Words | Callable[[Cells], Words]
Spoken = Literal["told", "said", "thought"]

_EMPHASIS = re.compile(r"\*(?!\s)([^*]+?)(?<!\s)\*")
_NAME = re.compile(r"\{([^{}]*)\}")


class Texts:
    """The words of a program in one language, as the one in `seat` reads them; with None, as somebody who reads everything."""

    def __init__(self, program: Program, language: str, seat: str | None) -> None:
        self.program = program
        self.language = language
        self.seat = seat
        story = program.story
        self.you = story.person_in(seat) if seat else None
        self.people = {person.id: self._person(person.id) for person in story.cast.values()}
        self._passages: dict[int, _Prepared] = {}
        self._replies: dict[int, _Prepared] = {}
        self._fixed: dict[Text, Words] = {}
        self._choices: dict[int, tuple[_Phrase, _Phrase]] = {}
        self.sees_scene = tuple(
            seat is None or at.scene.chair is None or at.scene.chair == seat for at in program.scenes
        )

    def plain(self, text: Text | None, cells: Cells | None = None) -> str:
        """Return a text as one string, emphasis left out; with the numbers of `cells` or, without, those of the start."""
        if text is None:
            return ""
        return "".join(span.text for span in self.words(text, self.program.layout.start if cells is None else cells))

    def words(self, text: Text, cells: Cells) -> Words:
        """Return a text with its names and numbers filled in."""
        fixed = self._fixed.get(text)
        if fixed is not None:
            return fixed
        made = self._compiled(text)
        if callable(made):
            return made(cells)
        self._fixed[text] = made
        return made

    def choice(self, index: int, cells: Cells) -> tuple[Words, Words]:
        """Return what is done and what is said with a choice; either may be empty."""
        ready = self._choices.get(index)
        if ready is None:
            choice = self.program.choices[index].choice
            ready = (self._phrase(choice.do), self._phrase(choice.say))
            self._choices[index] = ready
        do, say = ready
        return do(cells) if callable(do) else do, say(cells) if callable(say) else say

    def passage(self, index: int, cells: Cells, visited: int, picked: int) -> Sequence[Shown]:
        """Return what a passage shows; `visited` from before it began."""
        ready = self._passages.get(index)
        if ready is None:
            at = self.program.passages[index]
            seen = self.sees_scene[at.scene]
            ready = self._prepared(at.passage.text if seen else (), 1 << index)
            self._passages[index] = ready
        return ready.now(cells, visited, picked)

    def reply(self, index: int, cells: Cells, visited: int, picked: int) -> Sequence[Shown]:
        """Return what is said or done at once after a choice."""
        ready = self._replies.get(index)
        if ready is None:
            at = self.program.choices[index]
            ready = self._prepared(at.choice.reply if self.sees_scene[at.scene] else (), 1 << at.passage)
            self._replies[index] = ready
        return ready.now(cells, visited, picked)

    def script(self, script: Script, cells: Cells, visited: int, picked: int) -> Sequence[Shown]:
        """Return what a script that stands by itself shows, such as an ending's."""
        return self._prepared(script, 0).now(cells, visited, picked)

    def _person(self, id: str) -> PersonView:
        person = self.program.story.cast[id]
        function = self.program.story.words(person.function, self.language)
        return PersonView(id, person.name, person.short, function, person.side, person.portrait, person.level)

    def _prepared(self, script: Script, here: int) -> _Prepared:
        lines = []
        for line in script:
            test = self._test(line, here)
            if test is not False and self._may_read(line):
                lines.append(_Ready(test, self._shown(line)))
        fixed = [line.shown for line in lines if line.test is True and isinstance(line.shown, Shown)]
        return _Prepared(tuple(fixed) if len(fixed) == len(lines) else None, tuple(lines))

    def _test(self, line: Line, here: int) -> Test | bool:
        if self.seat is None and line.when is not None:
            tests = [self.program.compiler.test(line.when, chair, here) for chair in self.program.story.chairs]
            return next((test for test in tests if test is not False), False)
        return self.program.compiler.test(line.when, self.seat, here)

    def _may_read(self, line: Line) -> bool:
        """Nobody reads the thoughts of the one in the other chair."""
        if not isinstance(line.part, Thought) or self.seat is None:
            return True
        return self.program.story.chair_of(line.part.person) in (None, self.seat)

    def _shown(self, line: Line) -> Made:
        match line.part:
            case Pause():
                return Shown(Block("pause"))
            case Enter(person):
                return Shown(None, Move(person, "comes"))
            case Exit(person):
                return Shown(None, Move(person, "goes"))
            case Face(person, face):
                return Shown(None, Move(person, "looks", face))
            case Narration(text, None):
                return self._block(text, "told", None, None)
            case Narration(text, Face(person, face)):
                return self._block(text, "told", person, face)
            case Speech(person, face, text):
                return self._block(text, "said", person, face)
            case Thought(person, face, text):
                return self._block(text, "thought", person, face)
        raise AssertionError(line.part)

    def _block(
        self, text: Text, kind: Literal["told", "said", "thought"], person: str | None, face: str | None
    ) -> Made:
        move = Move(person, "speaks" if kind == "said" else "looks", face) if person else None
        view = self.people[person] if person and kind != "told" else None
        is_mine = view is not None and person == self.you

        def shown(words: Words) -> Shown:
            return Shown(Block(kind, words, view, face if view else None, is_mine), move)

        made = self._compiled(text)
        if callable(made):
            return lambda cells: shown(made(cells))
        return shown(made)

    def _phrase(self, text: Text | None) -> _Phrase:
        return self._compiled(text) if text else ()

    def _compiled(self, text: Text) -> _Phrase:
        source = _NAME.sub(self._short_name, self.program.story.words(text, self.language))
        if not _NAME.search(source):
            return spans(source)
        return lambda cells: spans(_NAME.sub(lambda found: self._fact(found[1], cells), source))

    def _short_name(self, found: re.Match[str]) -> str:
        person = self.people.get(found[1])
        return person.short if person else found[0]

    def _fact(self, id: str, cells: Cells) -> str:
        fact = self.program.story.facts[id]
        number = cells[self.program.layout.facts[id]]
        return fact.names[number] if fact.names else str(number)


def spans(source: str) -> Words:
    """Return words split at their emphasis; the stars are left out."""
    parts = _EMPHASIS.split(source)
    return tuple(Span(part, place % 2 == 1) for place, part in enumerate(parts) if part)
