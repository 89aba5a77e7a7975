"""How a moment of a run is told: where it was, in whose words, and what followed."""

from collections.abc import Iterable, Sequence

from game.assessment import Consequence, Debrief, Evidence, Moment
from game.play import ChoiceAt
from game.presenting.debriefing.views import Quote, Said, ThoughtView
from game.presenting.debriefing.wording import said
from game.presenting.texts import Texts
from game.presenting.transcript import plain
from game.presenting.views import PersonView
from game.story import Narration, Speech, Text


class Telling:
    """Tells of one debrief in the language and from the seat of `texts`."""

    def __init__(self, debrief: Debrief, texts: Texts) -> None:
        self.debrief = debrief
        self.texts = texts
        self.program = debrief.reading.program
        self.story = self.program.story
        self._chapters: dict[str, set[int]] = {}
        for chapter, each in enumerate(self.story.chapters):
            for scene in (scene for slot in each.slots for scene in slot):
                self._chapters.setdefault(scene, set()).add(chapter)

    def words(self, key: str, **values: str) -> str:
        return said(key, self.texts.language, **values)

    def plain(self, text: Text | None, cells: Sequence[int] | None = None) -> str:
        """Return a text as one string, with the numbers that stood in `cells` or, without, at the start."""
        return self.texts.plain(text, cells)

    def person(self, id: str) -> PersonView:
        return self.texts.people[id]

    def called(self, id: str) -> str:
        """Return what somebody is called in a sentence that speaks to the reader."""
        return self.words("you") if id == self.debrief.reading.person else self.person(id).short

    def where(self, scene: int | None) -> str:
        """Return the chapter and the scene in words; a scene that the reader did not see is not named, nor is the chapter
        of one that may be played in several."""
        if scene is None:
            return self.words("ending")
        if not self.debrief.reading.sees(scene):
            return self.words("unseen")
        at = self.program.scenes[scene].scene
        chapters = [self.plain(self.story.chapters[chapter].title) for chapter in self._chapters.get(at.id, ())]
        return ", ".join([*(chapters if len(chapters) == 1 else []), f"‘{self.plain(at.title)}’"])

    def at(self, scene: int | None, words: str) -> str:
        return self.words("at", where=self.where(scene), words=words)

    def quote(self, moment: Moment) -> Quote:
        """Return a pick in the words it was made in, with the numbers that stood there then."""
        return self.quote_of(moment.choice, moment.step, moment.own, moment.cells)

    def quote_of(self, at: ChoiceAt, step: int, own: int | None, cells: Sequence[int]) -> Quote:
        """Return a choice in its words, whether it was picked or not, with these numbers filled in."""
        do, say = self.texts.choice(at.index, cells)
        if at.chair != self.debrief.reading.chair and at.choice.seen:
            do = self.texts.words(at.choice.seen, cells)  # as it was seen from across the table
        scene = self.program.scenes[at.scene].scene
        is_seen = self.debrief.reading.sees(at.scene)
        return Quote(
            step,
            own,
            at.key,
            self.where(at.scene),
            self.person(self.story.person_in(at.chair)),
            self.person(at.choice.to) if at.choice.to else None,
            do,
            say,
            scene.place if is_seen else "",
            scene.time if is_seen else "",
        )

    def anchor(self, evidence: Evidence) -> str:
        """Return the behaviour that was shown, in the story's own words where it has sharper ones."""
        sharper = self.story.anchors.get(evidence.anchor.name)
        words = evidence.anchor.words
        return self.plain(sharper) if sharper else words.get(self.texts.language, words["en"])

    def thoughts(self, moment: Moment) -> tuple[ThoughtView, ...]:
        thought = moment.choice.choice.debrief.thought
        return tuple(
            ThoughtView(self.person(person), self.plain(words, moment.after)) for person, words in thought.items()
        )

    def at_once(self, moment: Moment, consequences: Iterable[Consequence]) -> tuple[Said, ...]:
        """Tell what a pick changed at once, each thing once."""
        shown = tuple(consequences)
        stuck = {each.of for each in shown if each.kind == "entangled"}
        worth = (each for each in shown if each.kind != "tightened" or each.of not in stuck)
        return tuple(dict.fromkeys(Said(self.consequence(each), (moment.step,)) for each in worth))

    def later(self, moment: Moment, consequences: Iterable[Consequence]) -> tuple[Said, ...]:
        """Tell what came back later, with where it did."""
        told = [Said(self.at(each.scene, self.consequence(each)), (moment.step, each.step)) for each in consequences]
        return tuple(dict.fromkeys(told))

    def consequence(self, each: Consequence) -> str:
        """Return a consequence as a sentence."""
        match each.kind:
            case "said":
                return self._echo(each)
            case "result":
                assert each.changed
                amount = each.changed.after - each.changed.before
                return self.words("result up" if amount > 0 else "result down", amount=str(abs(amount)))
            case "opened up" | "closed up":
                return self.words(each.kind, one=self.person(each.of[0]).short)
            case "eased" | "strained" | "blocked":
                one, other = sorted(each.of, key=lambda id: id != self.debrief.reading.person)
                return self.words(each.kind, one=self.called(one), other=self.called(other))
            case "gained" | "borrowed" | "let go":
                return self.words(each.kind, title=self.plain(self.story.capital[each.of[1]].title))
            case "taken" | "held" | "left" | "shifted" | "stubborn":
                is_passed = each.changed is not None and each.changed.why == "passed by"
                return self.words(
                    "let pass" if is_passed else each.kind, title=self.plain(self.story.values[each.of[1]].title)
                )
        return self.words(each.kind, title=self.plain(self.story.complications[each.of[0]].title))

    def _echo(self, each: Consequence) -> str:
        assert each.echo
        part = each.echo.line.part
        if isinstance(part, Speech):
            words = plain(self.texts.words(part.text, each.echo.cells))
            return self.words("said", person=self.person(part.person).short, words=words)
        assert isinstance(part, Narration)
        return self.words("told", words=plain(self.texts.words(part.text, each.echo.cells)))
