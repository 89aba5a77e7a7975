"""Conditions, changes and ways on, told in words for somebody who reads the story and not its notation."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.authoring.telling.words import CHANGES, CLAIMS, LOOKS, OPPOSITES, PARTS, SIGNS, Both
from game.story import (
    All,
    Any,
    Change,
    Choice,
    Compare,
    Condition,
    Is,
    Not,
    OnCapital,
    OnComplication,
    OnFact,
    OnGuard,
    OnRelation,
    OnStandpoint,
    Story,
    Target,
    Text,
    ToEnding,
    ToNext,
    ToPassage,
)

QUOTED = 7
"""Of so many words at most a choice is quoted; the rest is left out."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells of one story in one language: names and titles as the reader of that language knows them."""

    story: Story
    language: str

    def condition(self, condition: Condition | None) -> str:
        """Return a condition as a phrase without a capital; nothing where it always holds."""
        return "" if condition is None or condition == All(()) else self._phrase(condition, True, False)

    @property
    def otherwise(self) -> str:
        """What is told of a way that is taken where none before it is."""
        return self._say(PARTS["otherwise"])

    def change(self, change: Change) -> str:
        """Return what a choice or a passage does, as a phrase without a capital."""
        match change:
            case OnComplication(verb, complication, _):
                return self._say(CHANGES[verb], c=self._title(complication))
            case OnGuard(verb, person):
                return self._say(CHANGES[verb], a=self._person(person))
            case OnRelation(verb, one, other):
                return self._say(CHANGES[verb], a=self._person(one), b=self._person(other))
            case OnCapital(verb, capital, person, other):
                x = self.words(self.story.capital[capital].title)
                key = {"gains": "gains from", "asked": "asked by"}.get(verb, verb) if other else verb
                return self._say(CHANGES[key], a=self._person(person), b=self._person(other), x=x)
            case OnStandpoint(verb, value, person):
                x = self.words(self.story.values[value].title)
                return self._say(CHANGES[verb], a=self._person(person), x=x)
            case OnFact(verb, fact, amount):
                n = f"{amount:+d}" if verb == "add" else self._value(fact, amount)
                return self._say(CHANGES[verb], x=self._fact(fact), n=n)

    def target(self, target: Target, scene: str) -> str:
        """Return where a way goes, as it is told to somebody who reads this scene."""
        match target:
            case ToPassage(to, passage) if to == scene:
                return passage
            case ToPassage(to, passage):
                return self._say(PARTS["of"], x=passage, c=self.words(self.story.scenes[to].title))
            case ToNext():
                return self._say(PARTS["next"])
            case ToEnding(None):
                return self._say(PARTS["end"])
            case ToEnding(ending):
                assert ending is not None
                return self._say(PARTS["end with"], x=self.words(self.story.endings[ending].title))

    def face(self, face: str) -> str:
        """Return how somebody with this face looks; nothing for no face."""
        return self._say(LOOKS[face]) if face else ""

    def words(self, text: Text) -> str:
        """Return a text in this language, with the marks for emphasis left out and names filled in."""
        words = self.story.words(text, self.language).replace("*", "")
        for person in self.story.cast.values():
            words = words.replace(f"{{{person.id}}}", person.short)
        return words

    def quoted(self, choice: Choice) -> str:
        """Return the first words of a choice, enough to know it by."""
        text = choice.say or choice.do
        assert text, "the loader sees to it that a choice says or does something"
        words = self.words(text).split()
        return " ".join(words[:QUOTED]).rstrip(".,;: ") + (" …" if len(words) > QUOTED else "")

    def _phrase(self, condition: Condition, is_so: bool, within: bool) -> str:
        """Tell a condition, or that it is not so; `within` a longer phrase a list of several stands between brackets."""
        match condition:
            case Not(part):
                return self._phrase(part, not is_so, within)
            case All(parts) | Any(parts):
                joint = "and" if isinstance(condition, All) == is_so else "or"
                if not parts:
                    return self._say(PARTS["always" if joint == "and" else "never"])
                told = self._joined((self._phrase(part, is_so, len(parts) > 1) for part in parts), joint)
                return f"({told})" if within and len(parts) > 1 else told
            case Compare():
                return self._compared(condition, is_so)
            case Is():
                return self._claim(condition, is_so)
        raise AssertionError(condition)

    def _joined(self, phrases: Iterable[str], joint: str) -> str:
        return f" {self._say(PARTS[joint])} ".join(phrases)

    def _compared(self, condition: Compare, is_so: bool) -> str:
        sign = condition.sign if is_so else OPPOSITES[condition.sign]
        if condition.of is not None:
            subject = self._say(PARTS["tightness"], c=self._title(condition.of))
            return self._say(SIGNS[sign], x=subject, n=str(condition.value))
        if self._is_yes_or_no(condition.name) and sign in ("==", "!="):
            words = CLAIMS["yes"][bool(condition.value) != (sign == "==")]
            return self._say(words, x=condition.name)
        return self._say(SIGNS[sign], x=self._fact(condition.name), n=self._value(condition.name, condition.value))

    def _claim(self, claim: Is, is_so: bool) -> str:
        words = CLAIMS[self._key(claim)][not is_so]
        match claim:
            case Is("visited", (scene,)):
                return self._say(words, x=self.words(self.story.scenes[scene].title))
            case Is("visited", path):
                return self._say(words, x=".".join(path))
            case Is("picked", (scene, choice)):
                who, quote = self._choice(scene, choice)
                return self._say(words, a=who, x=quote)
            case Is("ending", (ending,)):
                return self._say(words, x=self.words(self.story.endings[ending].title))
            case Is("seat", (chair,)):
                sits = self.story.chairs.get(chair)
                return self._say(words, a=self._person(sits) if sits else chair)
            case Is("first"):
                return self._say(words)
            case Is(_, (one, other)) if other in self.story.cast:
                return self._say(words, a=self._person(one), b=self._person(other))
            case Is(_, (person, thing)):
                owned = self.story.capital.get(thing) or self.story.values[thing]
                return self._say(words, a=self._person(person), x=self.words(owned.title))
            case Is(_, (only,)) if only in self.story.complications:
                return self._say(words, c=self._title(only))
            case Is(_, (only,)):
                return self._say(words, a=self._person(only))
        raise AssertionError(claim)

    def _key(self, claim: Is) -> str:
        between = len(claim.args) == 2 and claim.args[1] in self.story.cast
        return f"{claim.ask} between" if between else claim.ask

    def _choice(self, scene: str, id: str) -> tuple[str, str]:
        """Who picked, and the first words of what they picked."""
        at = self.story.scenes[scene]
        passage, choice = next((p, c) for p in at.passages for c in p.choices if c.id == id)
        chair = passage.chair or at.chair
        return self._person(self.story.chairs[chair] if chair else None), self.quoted(choice)

    def _is_yes_or_no(self, fact: str) -> bool:
        found = self.story.facts[fact]
        return fact != "result" and not found.names and (found.low, found.high) == (0, 1)

    def _value(self, fact: str, amount: int) -> str:
        found = self.story.facts[fact]
        if found.names:
            return found.names[amount]
        return self._say(PARTS["yes" if amount else "no"]) if self._is_yes_or_no(fact) else str(amount)

    def _fact(self, fact: str) -> str:
        return self._say(PARTS["result"]) if fact == "result" else f"‘{fact}’"

    def _title(self, complication: str) -> str:
        return self.words(self.story.complications[complication].title)

    def _person(self, person: str | None) -> str:
        return self.story.cast[person].short if person else self._say(PARTS["nobody"])

    def _say(self, words: Both, **values: str) -> str:
        told = words[0 if self.language == "nl" else 1]
        for name, value in values.items():
            told = told.replace(f"{{{name}}}", value)
        return told
