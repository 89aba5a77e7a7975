"""What an author writes under `does`, from words to the changes of `story.changes`."""

import re
from collections.abc import Mapping
from typing import Literal, get_args

from game.loading.conditions import value_of
from game.loading.definitions import VERBS
from game.loading.fields import as_names
from game.loading.names import Scope
from game.loading.nodes import Node, Scalar, shift
from game.story import Change, OnCapital, OnComplication, OnFact, OnGuard, OnRelation, OnStandpoint, Place

_Stirred = Literal["stirs", "settles"]
_Spoken = Literal["speaks", "dodges", "pushes"]
_Stood = Literal["takes", "tests", "holds", "leaves", "shifts"]
_Guarded = Literal["lowers", "raises"]
_Related = Literal["eases", "strains"]

FORMS: Mapping[str, str] = {verb: phrase.form for verb, phrase in VERBS.items()}
"""The verbs, each with how it is written."""
_STEP = re.compile(r"[+-][0-9]{1,6}")
_JOINED = re.compile(r"(\w+?)([+-][0-9]{1,6})")
_NUMBER = re.compile(r"[+-]?[0-9]{1,6}")


class _UnreadableError(Exception):
    """This change cannot be read; the fault has been noted."""


def read_changes(node: Node | None, scope: Scope) -> tuple[Change, ...]:
    """Return the changes of a list, or of a line with commas; those that cannot be read become faults."""
    if node is None:
        return ()
    changes = []
    for scalar in as_names(node, scope.faults, "does"):
        if scope.faults.is_full:
            break
        try:
            changes.append(_Reader(scalar, scope).change())
        except _UnreadableError:
            continue
    return tuple(changes)


class _Reader:
    """Reads one change: its verb, what it is about, and who else is named with `for`, `by` or `from`."""

    def __init__(self, scalar: Scalar, scope: Scope) -> None:
        self.scope, self.start = scope, scalar.inside(0)
        found = [(word[0], shift(self.start, word.start())) for word in re.finditer(r"\S+", scalar.text)]
        self.verb = found[0][0].lower()
        self.words: list[tuple[str, Place]] = []
        self.named: dict[str, tuple[str, Place]] = {}
        self._sort(found[1:])

    def _sort(self, words: list[tuple[str, Place]]) -> None:
        """Put the people after `for`, `by` and `from` apart, in whatever order they come."""
        at = 0
        while at < len(words):
            word, place = words[at]
            if word.lower() in ("for", "by", "from"):
                if at + 1 == len(words) or word.lower() in self.named:
                    raise self._incomplete()
                self.named[word.lower()] = words[at + 1]
                at += 1
            else:
                self.words.append((word, place))
            at += 1

    def change(self) -> Change:
        if self.verb in self.scope.names.facts:
            return self._step()
        if self.verb not in FORMS:
            near = (*FORMS, *self.scope.names.facts)
            meant = self._with_its_space()
            self.scope.faults.add("S070", self.start, near=near, name=self.verb, allowed=", ".join(FORMS), **meant)
            raise _UnreadableError
        change = self._known()
        if self.named:
            self.scope.faults.add("S072", self.start, name=self.verb, form=FORMS[self.verb])
            raise _UnreadableError
        return change

    def _with_its_space(self) -> dict[str, str]:
        """What was meant by a fact and a step that are written as one word: "result+2"."""
        found = _JOINED.fullmatch(self.verb)
        return {"nearest": f"{found[1]} {found[2]}"} if found and found[1] in self.scope.names.facts else {}

    def _known(self) -> Change:
        verb = self.verb
        for stirred in get_args(_Stirred):
            if verb == stirred:
                return self._stirred(stirred)
        for spoken in get_args(_Spoken):
            if verb == spoken:
                complication = self._only("complication")
                return OnComplication(spoken, complication, self._whose())
        for guarded in get_args(_Guarded):
            if verb == guarded:
                return OnGuard(guarded, self._only("person"))
        for related in get_args(_Related):
            if verb == related:
                return self._related(related)
        for stood in get_args(_Stood):
            if verb == stood:
                value = self._only("value")
                return OnStandpoint(stood, value, self._holder())
        if verb == "overtakes":
            return OnStandpoint("overtakes", self._only("value"), None)
        return self._set() if verb == "set" else self._capital()

    def _stirred(self, verb: _Stirred) -> Change:
        complication = self._only("complication")
        if "for" in self.named:
            return OnComplication(verb, complication, self._whose())
        return OnComplication(verb, complication, self.scope.you if verb == "settles" else None)

    def _related(self, verb: _Related) -> Change:
        if len(self.words) not in (1, 2):
            raise self._incomplete()
        people = [self._find("person", *word) for word in self.words]
        one, other = people if len(people) == 2 else [self._whose(), people[0]]
        if not self.scope.find_relation(one, other, self.words[0][1]):
            raise _UnreadableError
        return OnRelation(verb, one, other)

    def _capital(self) -> Change:
        if self.verb == "leans":
            if not self.words or self.words.pop(0)[0].lower() != "on":
                raise self._incomplete()
            return OnCapital("leans on", self._only("capital"), self._holder())
        capital = self._only("capital")
        if self.verb == "gains":
            other = self.named.pop("from", None)
            source = self._find("person", *other) if other else None
            return OnCapital("gains", capital, self._holder(), source)
        if "by" not in self.named:
            raise self._incomplete()
        asker = self._find("person", *self.named.pop("by"))
        return OnCapital("asked", capital, self._holder(), asker)

    def _set(self) -> Change:
        if len(self.words) != 2:
            raise self._incomplete()
        name = self._find("fact", *self.words[0])
        fact, (word, place) = self.scope.names.facts[name], self.words[1]
        is_yes_no = name in self.scope.names.yes_no
        if fact.names or is_yes_no:
            value = value_of(word, fact, is_yes_no)
            allowed = fact.names or ("yes", "no")
            if value is None:
                values = {"name": word, "fact": name, "allowed": ", ".join(allowed)}
                self.scope.faults.add("S056", place, near=allowed, **values)
                raise _UnreadableError
            return OnFact("set", name, value)
        if not _NUMBER.fullmatch(word):
            self.scope.faults.add("S064", place, name=word, fact=name)
            raise _UnreadableError
        if not fact.low <= int(word) <= fact.high:
            self.scope.faults.add("S073", place, name=f"set {name} {word}", low=str(fact.low), high=str(fact.high))
            raise _UnreadableError
        return OnFact("set", name, int(word))

    def _step(self) -> Change:
        fact = self.scope.names.facts[self.verb]
        if fact.names or self.verb in self.scope.names.yes_no:
            word = fact.names[0] if fact.names else "yes"
            self.scope.faults.add("S074", self.start, name=self.verb, form=f"set {self.verb} {word}")
            raise _UnreadableError
        step = "".join(word for word, _ in self.words)
        if self.named or not _STEP.fullmatch(step):
            self.scope.faults.add("S072", self.start, name=self.verb, form=f"{self.verb} +1, {self.verb} -1")
            raise _UnreadableError
        return OnFact("add", self.verb, int(step))

    def _only(self, kind: str) -> str:
        if len(self.words) != 1:
            raise self._incomplete()
        return self._find(kind, *self.words[0])

    def _whose(self) -> str:
        if "for" in self.named:
            return self._find("person", *self.named.pop("for"))
        if self.scope.you is None:
            self.scope.faults.add("S071", self.start, name=self.verb)
            raise _UnreadableError
        return self.scope.you

    def _holder(self) -> str:
        """Whose capital or standpoint this is about."""
        whose = self._whose()
        self.scope.names.holders.add(whose)
        return whose

    def _find(self, kind: str, name: str, place: Place) -> str:
        found = self.scope.find(kind, name, place)
        if found is None:
            raise _UnreadableError
        return found

    def _incomplete(self) -> _UnreadableError:
        self.scope.faults.add("S072", self.start, name=self.verb, form=FORMS.get(self.verb, f"{self.verb} +1"))
        return _UnreadableError()
