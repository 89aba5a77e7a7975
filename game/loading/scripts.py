"""Text blocks, from the lines an author writes to a script: told, said or thought, and the directions between."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.loading.conditions import parse_condition
from game.loading.diagnostics import nearest
from game.loading.fields import as_scalar
from game.loading.names import Scope
from game.loading.nodes import Node, shift
from game.story import (
    FACES,
    All,
    Condition,
    Enter,
    Exit,
    Face,
    Is,
    Line,
    Narration,
    Not,
    Pause,
    Place,
    Script,
    Speech,
    Text,
    Thought,
)

MOST_WORDS = 120
"""As many words may come between two pauses."""

_MOVES = re.compile(r"(?P<who>[^\W\d_]\w*) ?\((?P<face>\w+)\) (?P<rest>[^:].*)")
_SPEAKS = re.compile(
    r"(?P<who>[^\W\d]\w*)(?P<thinks>\s+thinks)?(?:\s*\((?P<face>[^()]*)\))?(?P<then>\s+thinks)?\s*:(?:\s+(?P<words>.*)|$)",
    re.IGNORECASE,
)
_LOOKS = re.compile(r"(?P<who>[^\W\d]\w*)\s*\((?P<face>\w+)\)")
_PAUSE = re.compile("-{3,}|[-–—]*[–—][-–—]*")  # the longer dashes are what word processors make of three short ones
_WALKS = re.compile(r"(?P<way>[+-])\s?(?P<who>[^\W\d]\w*)")
_SLOT = re.compile(r"\{([^{}]*)\}")


@dataclass(slots=True)
class _Draft:
    """A line as the author wrote it, lines that go on with it joined."""

    words: str
    place: Place


def read_script(node: Node | None, context: str, scope: Scope, field_name: str = "text") -> Script:
    """Return the script in a text block; what cannot be read in it becomes faults."""
    scalar = None if node is None else as_scalar(node, scope.faults, field_name)
    if scalar is None:
        return ()
    if scalar.style == ">":
        scope.faults.add("S040", scalar.place)
        return ()
    drafts: list[_Draft] = []
    for row, place in scalar.rows:
        words = row.strip()
        if words and drafts and row[0] in " \t":
            _check_goes_on(words, place, scope)
            drafts[-1].words += " " + words
        elif words:
            drafts.append(_Draft(words, place))
    return _Reader(context, replace(scope, in_text=True)).read(drafts)


def _check_goes_on(words: str, place: Place, scope: Scope) -> None:
    """Note a line that goes on with the one above it and looks as if somebody speaks in it."""
    found = _SPEAKS.fullmatch(words)
    if found and found["who"].lower() in scope.names.people and found["words"]:
        scope.faults.add("S088", place, name=found["who"])


@dataclass(slots=True)
class _Reader:
    """Reads the lines of one block in order; `when` is what `[else]` is the opposite of."""

    context: str
    scope: Scope
    when: Condition | None = None
    lines: list[Line] = field(default_factory=list)

    def read(self, drafts: list[_Draft]) -> Script:
        count = _Count(tuple(self.scope.names.chairs))
        for draft in drafts:
            condition, words, place, is_readable = self._conditioned(draft)
            if not is_readable:
                continue
            part = self._part(words, place)
            if part is None:
                continue
            self.lines.append(Line(part, condition))
            if count.has_too_many(self.lines[-1]):
                self.scope.faults.add("S086", place, most=str(MOST_WORDS))
        return tuple(self.lines)

    def _conditioned(self, draft: _Draft) -> tuple[Condition | None, str, Place, bool]:
        """Take the condition off a line; the last of the four tells whether that could be done."""
        words, place = draft.words, draft.place
        if not words.startswith("["):
            self.when = None
            return None, words, place, True
        close = words.find("]")
        if close < 0:
            self.scope.faults.add("S082", place)
            return None, words, place, False
        inner, rest = words[1:close], words[close + 1 :]
        after = shift(place, close + 1 + len(rest) - len(rest.lstrip()))
        if inner.strip().lower() == "else":
            if self.when is None:
                self.scope.faults.add("S081", place)
                return None, rest.strip(), after, False
            return Not(self.when), rest.strip(), after, True
        self.when = parse_condition(inner, shift(place, 1), self.scope)
        if self.when is None:
            self.when = All(())  # noted already; an [else] after it is no second fault
            return None, rest.strip(), after, False
        return self.when, rest.strip(), after, True

    def _part(self, words: str, place: Place) -> Narration | Speech | Thought | Face | Enter | Exit | Pause | None:
        if not words:
            self.scope.faults.add("S083", place)
            return None
        if _PAUSE.fullmatch(words):
            return Pause()
        if found := _WALKS.fullmatch(words):
            person = self._person(found["who"], shift(place, found.start("who")))
            return None if person is None else Enter(person) if found["way"] == "+" else Exit(person)
        if (found := _LOOKS.fullmatch(words)) and self._is_meant(found["who"], True):
            person = self._person(found["who"], place)
            face = self._face(found["face"], shift(place, found.start("face")))
            return Face(person, face) if person and face else None
        if words.startswith("(") and words.endswith(")") and words.find(")") == len(words) - 1:
            return self._own_thought(words[1:-1].strip(), place)
        if (found := _SPEAKS.fullmatch(words)) and self._is_meant(found["who"], bool(found["thinks"] or found["face"])):
            return self._said(found, place)
        if (found := _MOVES.fullmatch(words)) and found["who"].lower() in self.scope.names.people:
            return self._moved(found, place)
        spoken = _SPEAKS.fullmatch(words)
        if spoken and not spoken["who"].islower() and spoken["words"]:
            self.scope.faults.add("S080", place, name=spoken["who"])
        return Narration(self._text(words, place))

    def _moved(self, found: re.Match[str], place: Place) -> Narration | None:
        """Something is told of somebody whose face changes with it: "Mila (serious) looks up"."""
        person = self._person(found["who"], place)
        face = self._face(found["face"], shift(place, found.start("face")))
        told = self._text(f"{found['who']} {found['rest']}", place)
        return Narration(told, Face(person, face)) if person and face else None

    def _is_meant(self, who: str, is_marked: bool) -> bool:
        """Whether the words before a colon mean a person: one of the cast, nearly one, or marked as only people are."""
        people = self.scope.names.people
        return is_marked or who.lower() in people or bool(nearest(who, people))

    def _said(self, found: re.Match[str], place: Place) -> Speech | Thought | None:
        person = self._person(found["who"], place)
        face = None if found["face"] is None else self._face(found["face"], shift(place, found.start("face")))
        if person is None or (found["face"] is not None and face is None):
            return None
        if not (found["words"] or "").strip():
            self.scope.faults.add("S083", place)
            return None
        text = self._text(found["words"].strip(), shift(place, found.start("words")))
        thinks = found["thinks"] or found["then"]
        return Thought(person, face, text) if thinks else Speech(person, face, text)

    def _own_thought(self, words: str, place: Place) -> Thought | None:
        if self.scope.you is None:
            self.scope.faults.add("S087", place)
            return None
        if not words:
            self.scope.faults.add("S083", place)
            return None
        return Thought(self.scope.you, None, self._text(words, shift(place, 1)))

    def _person(self, who: str, place: Place) -> str | None:
        return self.scope.find("person", who, place)

    def _face(self, word: str, place: Place) -> str | None:
        face = word.strip().lower()
        if face in FACES:
            return face
        self.scope.faults.add("S023", place, near=FACES, name=word, allowed=", ".join(FACES))
        return None

    def _text(self, words: str, place: Place) -> Text:
        check_marks(words, place, self.scope)
        return self.scope.text(words, self.context, place)


def check_marks(words: str, place: Place, scope: Scope) -> None:
    """Note names in braces that do not exist, and emphasis that does not end."""
    known: Mapping[str, object] = {**scope.names.people, **scope.names.facts}
    for slot in _SLOT.finditer(words):
        if slot[1].lower() not in known:
            scope.faults.add("S084", shift(place, slot.start()), near=known, name=slot[1])
    if words.count("*") % 2:
        scope.faults.add("S085", shift(place, words.rfind("*")))


@dataclass(slots=True)
class _Count:
    """Counts the words since the last pause as a player in each chair reads them; of two opposite lines, the longer."""

    chairs: tuple[str, ...]
    words: dict[str, int] = field(default_factory=dict)
    last: tuple[Condition | None, int] = (None, 0)
    is_told: bool = False

    def has_too_many(self, line: Line) -> bool:
        """Whether this line is the one that makes it too many."""
        if isinstance(line.part, Pause):
            self.words, self.last, self.is_told = {}, (None, 0), False
            return False
        text = getattr(line.part, "text", None)
        count = len(text.source.split()) if text else 0
        condition, before = self.last
        extra = max(0, count - before) if line.when is not None and line.when == Not(condition or All(())) else count
        self.last = (line.when, count)
        for chair in self.chairs or ("",):
            if _seat(line.when) in (None, chair):
                self.words[chair] = self.words.get(chair, 0) + extra
        is_over = max(self.words.values(), default=0) > MOST_WORDS and not self.is_told
        self.is_told = self.is_told or is_over
        return is_over


def _seat(condition: Condition | None) -> str | None:
    """The chair that a condition asks for, if it asks for one outright."""
    match condition:
        case Is("seat", (chair,)):
            return chair
        case All(parts):
            return next((seat for part in parts if (seat := _seat(part))), None)
        case _:
            return None
