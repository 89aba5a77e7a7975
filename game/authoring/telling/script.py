"""From a compiled story to the view of all that is in it, in one language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.authoring.telling.notation import noted, noted_target
from game.authoring.telling.told import Telling
from game.authoring.telling.views import (
    ChapterView,
    ChoiceView,
    DebriefView,
    EndingView,
    LineView,
    PassageView,
    SceneView,
    ScriptView,
    WayView,
)
from game.play import Program
from game.presenting import Words
from game.presenting.texts import Spoken, spans
from game.presenting.wording import worded
from game.story import (
    Change,
    Choice,
    Condition,
    Enter,
    Exit,
    Face,
    Line,
    Narration,
    OnComplication,
    Passage,
    Pause,
    Rubric,
    Scene,
    Script,
    Speech,
    Story,
    Text,
    Thought,
    ToPassage,
)
from game.story.scenes import Route


def script_view(program: Program, rubric: Rubric, language: str) -> ScriptView:
    """Return a whole story as it is read from outside; words that are not translated stand in the story's own language."""
    return _Opening(program, rubric, Telling(program.story, language)).script()


@dataclass(frozen=True, slots=True)
class _Opening:
    """Lays one story open in one language."""

    program: Program
    rubric: Rubric
    telling: Telling

    @property
    def story(self) -> Story:
        return self.program.story

    def script(self) -> ScriptView:
        story = self.story
        listed = {scene for chapter in story.chapters for slot in chapter.slots for scene in slot}
        return ScriptView(
            language=self.telling.language,
            title=self.telling.words(story.title),
            blurb=self.words(story.blurb),
            focus=self.words(story.focus),
            people=tuple(
                (person.id, person.name, self.telling.words(person.function), person.side)
                for person in story.cast.values()
            ),
            short_names={person.short: person.side for person in story.cast.values()},
            complications=tuple((it.id, self.telling.words(it.title)) for it in story.complications.values()),
            chapters=tuple(ChapterView(it.id, self.telling.words(it.title), it.slots) for it in story.chapters),
            scenes={scene.id: self.scene(scene) for scene in story.scenes.values()},
            aside=tuple(scene for scene in story.scenes if scene not in listed),
            endings=tuple(
                EndingView(
                    it.id, self.telling.words(it.title), self.telling.condition(it.when), noted(it.when, story), self.lines(it.text)
                )
                for it in story.endings.values()
            ),
        )  # fmt: skip

    def scene(self, scene: Scene) -> SceneView:
        first = next(at.first for at in self.program.scenes if at.scene.id == scene.id)
        passages = tuple(self.passage(scene, passage, first + place) for place, passage in enumerate(scene.passages))
        return SceneView(
            id=scene.id,
            title=self.telling.words(scene.title),
            where=scene.place,
            time=worded(scene.time, self.telling.language),
            present=self.names(scene.present),
            heard=self.names(scene.heard),
            private=self.name(self.story.chairs[scene.chair]) if scene.chair else "",
            chair=scene.chair or "",
            when=self.telling.condition(scene.when),
            noted=noted(scene.when, self.story),
            passages=passages,
            complications=_once(each for passage in passages for each in passage.complications),
            place=scene.at,
        )

    def passage(self, scene: Scene, passage: Passage, index: int) -> PassageView:
        chair = (passage.chair or scene.chair or "") if passage.choices else ""
        person = self.story.chairs[chair] if chair else ""
        choices = tuple(self.choice(scene, choice, person) for choice in passage.choices)
        touched = (*_touched(passage.changes), *(each for choice in choices for each in choice.complications))
        return PassageView(
            index=index,
            id=passage.id,
            key=f"{scene.id}.{passage.id}",
            who=self.name(person) if person else "",
            side=self.story.cast[person].side if person else "",
            chair=chair,
            lines=self.lines(passage.text),
            does=tuple(self.telling.change(change) for change in passage.changes),
            choices=choices,
            ways=self.ways(passage.route, scene.id),
            readings=tuple(
                (self.name(who), tuple(self.words(text) for text in texts)) for who, texts in passage.readings.items()
            ),
            time=worded(passage.time, self.telling.language) if passage.time else "",
            complications=_once(touched),
            place=passage.at,
        )

    def choice(self, scene: Scene, choice: Choice, person: str) -> ChoiceView:
        drive, language = self.rubric.drives[choice.drive], self.telling.language
        anchors = self.rubric.anchors
        return ChoiceView(
            id=choice.id,
            key=f"{scene.id}.{choice.id}",
            who=self.name(person),
            side=self.story.cast[person].side,
            do=self.words(choice.do),
            seen=self.words(choice.seen),
            say=self.words(choice.say),
            to=self.name(choice.to) if choice.to else "",
            drive=choice.drive,
            drive_words=_in(drive.title, language),
            shows=tuple(self.anchor(name, _in(anchors[name].words, language)) for name in choice.shows),
            does=tuple(self.telling.change(change) for change in choice.changes),
            when=self.telling.condition(choice.when),
            noted=noted(choice.when, self.story),
            closed=self.words(choice.closed),
            needs=self.names(choice.needs),
            is_once=choice.once,
            reply=self.lines(choice.reply),
            debrief=self.debrief(choice),
            visit=self.telling.words(self.story.scenes[choice.visit].title) if choice.visit else "",
            visit_id=choice.visit or "",
            ways=self.ways(choice.route, scene.id),
            complications=_once(_touched(choice.changes)),
            place=choice.at,
        )

    def anchor(self, name: str, words: str) -> str:
        """The story's own sharper words for an anchor, where it has any."""
        own = self.story.anchors.get(name)
        return self.telling.words(own) if own else words

    def debrief(self, choice: Choice) -> DebriefView:
        said = choice.debrief
        fields = (("did", said.did), ("tempting", said.tempting), ("cost", said.cost), ("ask", said.ask))
        return DebriefView(
            tuple((name, self.words(text)) for name, text in fields if text),
            tuple((self.name(who), self.words(text)) for who, text in said.thought.items()),
        )

    def ways(self, route: Route, scene: str) -> tuple[WayView, ...]:
        found = []
        for branch in route:
            whole = sum(weight for weight, _ in branch.targets)
            for weight, target in branch.targets:
                key = noted_target(target, "") if isinstance(target, ToPassage) else noted_target(target, scene)
                share = f"{weight}/{whole}" if len(branch.targets) > 1 else ""
                told = self.telling.target(target, scene)
                found.append(WayView(key, told, *self.when(branch.when, is_first=branch is route[0]), share))
        return tuple(found)

    def when(self, condition: Condition | None, is_first: bool) -> tuple[str, str]:
        """The condition of a branch in words and as it is written; the last one, after others, is for all the rest."""
        if condition is None and not is_first:
            return self.telling.otherwise, "otherwise"
        return self.telling.condition(condition), noted(condition, self.story)

    def lines(self, script: Script) -> tuple[LineView, ...]:
        return tuple(self.line(line) for line in script)

    def line(self, line: Line) -> LineView:
        when, written = self.telling.condition(line.when), noted(line.when, self.story)
        match line.part:
            case Pause():
                return LineView("pause", when=when, noted=written)
            case Narration(text, looks):
                who, face = (looks.person, looks.face) if looks else ("", "")
                return self.spoken("told", text, who, face, when, written)
            case Speech(person, face, text):
                return self.spoken("said", text, person, face or "", when, written)
            case Thought(person, face, text):
                return self.spoken("thought", text, person, face or "", when, written)
            case Face(person, face):
                return LineView(
                    "looks", (), self.name(person), self.side(person), self.telling.face(face), when, written
                )
            case Enter(person):
                return LineView("comes", (), self.name(person), self.side(person), "", when, written)
            case Exit(person):
                return LineView("goes", (), self.name(person), self.side(person), "", when, written)
        raise AssertionError(line.part)

    def spoken(self, kind: Spoken, text: Text, person: str, face: str, when: str, written: str) -> LineView:
        who, side = (self.name(person), self.side(person)) if person else ("", "")
        return LineView(kind, self.words(text), who, side, self.telling.face(face), when, written)

    def words(self, text: Text | None) -> Words:
        """A text with the names of people filled in; a number of the run stays as its name between braces."""
        if text is None:
            return ()
        words = self.story.words(text, self.telling.language)
        for person in self.story.cast.values():
            words = words.replace(f"{{{person.id}}}", person.short)
        return spans(words)

    def name(self, person: str) -> str:
        return self.story.cast[person].short

    def names(self, people: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.name(person) for person in people)

    def side(self, person: str) -> str:
        return self.story.cast[person].side


def _touched(changes: Iterable[Change]) -> tuple[str, ...]:
    return tuple(change.complication for change in changes if isinstance(change, OnComplication))


def _once(things: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(things))


def _in(words: Mapping[str, str], language: str) -> str:
    return words.get(language) or words["en"]
