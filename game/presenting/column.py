"""The text column: the events of a run as the paragraphs that one reads, oldest first."""

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import replace

from game.play import Arrived, ChapterBegan, Entered, Event, Picked, Returned
from game.presenting.stage import StageNow
from game.presenting.texts import Move, Shown, Texts
from game.presenting.views import Block, Span

PAGE = 120
"""At most so many words are read before the reader goes on when ready; the author may pause sooner."""


class Column:
    """Reads events into blocks. One column is fed the events of one run, in order."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._stage = StageNow(texts)
        self._shown_stage = self._stage.view
        self._own_picks = 0
        self._words = 0
        self.blocks: list[Block] = []

    def copied(self) -> "Column":
        """Return another column that has read as much, and reads on by itself."""
        other = copy(self)
        other._stage, other.blocks = self._stage.copied(), list(self.blocks)
        return other

    @property
    def stage_now(self) -> StageNow:
        return self._stage

    def read(self, events: Iterable[Event]) -> None:
        for event in events:
            match event:
                case Arrived(passage, cells, visited, picked):
                    if self._texts.sees_scene[self._texts.program.passages[passage].scene]:
                        self._stage.arrive(passage)
                    self._show(self._texts.passage(passage, cells, visited, picked))
                case Picked(choice, cells, visited, picked):
                    self._show_pick(choice, cells)
                    self._show(self._texts.reply(choice, cells, visited, picked))
                case Entered(scene, _, _):
                    self._enter(scene)
                case ChapterBegan(chapter):
                    self._break(chapter)
                case Returned(scene):
                    if self._texts.sees_scene[scene]:
                        self._stage.enter(scene)
                case _:
                    pass

    def _enter(self, scene: int) -> None:
        if not self._texts.sees_scene[scene]:
            return
        self._pause()
        self._stage.enter(scene)
        title = self._texts.program.scenes[scene].scene.title
        self._add(Block("scene", (Span(self._texts.plain(title)),)))

    def _break(self, chapter: int) -> None:
        self._pause()
        title = self._texts.program.story.chapters[chapter].title
        self._add(Block("chapter", (Span(self._texts.plain(title)),)))

    def _pause(self) -> None:
        """Let the reader go on when ready, unless there is nothing new to have read."""
        if self.blocks and self.blocks[-1].kind not in ("pause", "chapter"):
            self._add(Block("pause"))

    def _show_pick(self, choice: int, cells: Sequence[int]) -> None:
        at = self._texts.program.choices[choice]
        if not self._texts.sees_scene[at.scene]:
            return
        is_mine = at.chair == self._texts.seat
        pick = self._own_picks if is_mine else None
        self._own_picks += is_mine
        person = self._texts.people[self._texts.program.story.person_in(at.chair)]
        done = at.choice.do if is_mine or self._texts.seat is None else at.choice.seen
        if done:
            words = self._texts.words(done, cells)
            self._stage.make(Move(person.id, "looks", at.choice.face))
            self._add(Block("did", words, person, None, True, pick) if is_mine else Block("told", words))
        if at.choice.say:
            words = self._texts.words(at.choice.say, cells)
            self._stage.make(Move(person.id, "speaks", at.choice.face))
            self._add(Block("said", words, person, at.choice.face, is_mine, pick))

    def _show(self, shown: Sequence[Shown]) -> None:
        for each in shown:
            if each.move:
                self._stage.make(each.move)
            if each.block:
                self._add(each.block)

    def _add(self, block: Block) -> None:
        self._turn_the_page(block)
        stage = self._stage.view
        if stage != self._shown_stage:
            self._shown_stage = stage
            block = replace(block, stage=stage)
        self.blocks.append(block)

    def _turn_the_page(self, block: Block) -> None:
        """Pause before a paragraph that would make the page too long. What the player picks begins a page."""
        if block.kind == "pause" or block.pick is not None:
            self._words = 0
            return
        words = sum(len(span.text.split()) for span in block.words)
        if self._words and self._words + words > PAGE:
            self.blocks.append(Block("pause"))
            self._words = 0
        self._words += words
