"""Conditions, from the author's words to the tree of `story.conditions`, with all names resolved.

Grammar, loosest first: `a or b`, `a and b`, `not a`, then a claim `ask(name, …)`, a comparison `fact sign value`, a yes-or-no
fact, a word of a text (`sales`, `first`), or brackets. Length and depth are bounded before anything is read.
"""

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.loading.definitions import QUESTIONS
from game.loading.fields import yes_or_no
from game.loading.names import Scope
from game.loading.nodes import Scalar, shift
from game.story import CHAIRS, All, Any, Compare, Condition, Fact, Is, Not, Place

LONGEST = 400
DEEPEST = 20

_TOKEN = re.compile(
    r"(?P<name>[^\W\d]\w*(?:\.\w+)?)|(?P<number>[+-]?\d+)|(?P<sign>==|!=|<=|>=|<|>|=)|(?P<mark>[(),])|(?P<odd>\S)"
)

# What may be asked, with the kinds of its arguments. A leading "you" may be left out: then it is who sits in the chair.
_Asked = Literal[
    "dormant", "stirring", "spoken", "untangled", "entangled", "guarded", "closed", "has", "borrowed", "let_go", "stands",
    "held", "left", "shifted", "stubborn",
]  # fmt: skip
_ASKS: dict[_Asked, tuple[str, ...]] = {
    "dormant": ("complication",),
    "stirring": ("complication",),
    "spoken": ("complication",),
    "untangled": ("complication",),
    "entangled": ("complication",),
    "guarded": ("person",),
    "closed": ("person",),
    "has": ("you", "capital"),
    "borrowed": ("you", "capital"),
    "let_go": ("you", "capital"),
    "stands": ("you", "value"),
    "held": ("you", "value"),
    "left": ("you", "value"),
    "shifted": ("you", "value"),
    "stubborn": ("you", "value"),
}


_RELATIONS: tuple[Literal["strained", "blocked"], ...] = ("strained", "blocked")
_FORMS = {ask: phrase.form for ask, phrase in QUESTIONS.items()}
ASKS = tuple(_FORMS)
"""All that may be asked."""
_WORDS = (*CHAIRS, "first", "again")
_OF_CLAIMS = ("ending", "repair")
_Sign = Literal["==", "!=", "<", "<=", ">", ">="]
_SIGNS: dict[str, _Sign] = {"==": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


class _Token(NamedTuple):
    kind: str
    text: str
    place: Place


class _UnreadableError(Exception):
    """The condition cannot be read any further; the fault has been noted."""


def read_condition(scalar: Scalar, scope: Scope) -> Condition | None:
    """Return the condition that stands in a scalar, or None with a fault."""
    return parse_condition(scalar.text, scalar.inside(0), scope)


def parse_condition(text: str, place: Place, scope: Scope) -> Condition | None:
    """Return the condition in `text`, which stands at `place`; None with a fault."""
    if len(text) > LONGEST:
        scope.faults.add("S051", place, limit=str(LONGEST))
        return None
    tokens = [_Token(str(found.lastgroup), found[0], shift(place, found.start())) for found in _TOKEN.finditer(text)]
    try:
        return _Reader(tokens, shift(place, len(text)), scope).whole()
    except _UnreadableError:
        return None


@dataclass(slots=True)
class _Reader:
    """Goes through the words of one condition from left to right."""

    tokens: list[_Token]
    end: Place
    scope: Scope
    at: int = 0
    depth: int = 0

    def whole(self) -> Condition:
        condition = self._either()
        if self.at < len(self.tokens):
            raise self._odd("and / or")
        return condition

    # The grammar

    def _either(self) -> Condition:
        parts = [self._both()]
        while self._took("or"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else Any(tuple(parts))

    def _both(self) -> Condition:
        parts = [self._one()]
        while self._took("and"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self) -> Condition:
        self.depth += 1
        if self.depth > DEEPEST:
            raise self._fault("S052", self._place(), limit=str(DEEPEST))
        condition = self._denied() or self._bracketed() or self._claim()
        self.depth -= 1
        return condition

    def _denied(self) -> Condition | None:
        return Not(self._one()) if self._took("not") else None

    def _bracketed(self) -> Condition | None:
        opening = self._place()
        if not self._took("("):
            return None
        condition = self._either()
        if not self._took(")"):
            raise self._fault("S062", opening)
        return condition

    def _claim(self) -> Condition:
        token = self._next("name")
        name = token.text.lower()
        if name in ("and", "or"):
            self.at -= 1
            raise self._odd("has(…), result >= 2 …")
        if self._peek() == "(":
            return self._asked(name, token)
        if name in _WORDS and name not in self.scope.names.facts:
            return self._word(name, token)
        if self.scope.in_claim and name in _OF_CLAIMS and name not in self.scope.names.facts:
            return self._ends(token) if name == "ending" else _repair(self.scope)
        return self._compared(name, token)

    def _word(self, name: str, token: _Token) -> Condition:
        if not self.scope.in_text:
            raise self._fault("S060", token.place, name=name)
        if name in CHAIRS and name not in self.scope.names.chairs:
            chairs = self.scope.names.chairs
            raise self._fault("S023", token.place, name=name, allowed=", ".join(chairs))
        if name in CHAIRS:
            return Is("seat", (name,))
        return Is("first") if name == "first" else Not(Is("first"))

    def _ends(self, token: _Token) -> Condition:
        sign = self._sign("ending", token)
        if sign not in ("==", "!="):
            raise self._fault("S059", token.place, name="ending", sign=sign)
        is_it = Is("ending", (self._name("ending", self._next("name")),))
        return is_it if sign == "==" else Not(is_it)

    # Claims

    def _asked(self, name: str, token: _Token) -> Condition:
        args = self._arguments()
        if name == "open":
            return (
                self._relation("open", args, token) if len(args) == 2 else self._about("open", ("person",), args, token)
            )
        for relation in _RELATIONS:
            if name == relation:
                return self._relation(relation, args, token)
        for ask, kinds in _ASKS.items():
            if name == ask:
                return self._about(ask, kinds, args, token)
        if name == "tightness":
            return self._tightness(args, token)
        if name in ("visited", "picked"):
            return self._visited(args, token) if name == "visited" else self._picked(args, token)
        near = ASKS
        self.scope.faults.add("S053", token.place, near=near, name=token.text, allowed=", ".join(near))
        raise _UnreadableError

    def _arguments(self) -> list[_Token]:
        opening = self._place()
        self.at += 1
        args: list[_Token] = []
        while self.at < len(self.tokens) and self._peek() != ")":
            args.append(self._next("name"))
            if not self._took(",") and self._peek() != ")":
                break
        if not self._took(")"):
            raise self._fault("S062", opening)
        return args

    def _about(
        self, ask: _Asked | Literal["open"], kinds: tuple[str, ...], args: list[_Token], token: _Token
    ) -> Condition:
        if kinds[0] == "you" and len(args) == len(kinds) - 1:
            if self.scope.you is None:
                raise self._fault("S055", token.place, name=f"{ask}({', '.join(arg.text for arg in args)})")
            return Is(ask, (self.scope.you, *self._found(kinds[1:], args)))
        if len(args) != len(kinds):
            raise self._fault("S054", token.place, name=ask, form=_FORMS[ask])
        found = self._found(kinds, args)
        if kinds[0] == "you":
            self.scope.names.holders.add(found[0])
        return Is(ask, found)

    def _found(self, kinds: tuple[str, ...], args: list[_Token]) -> tuple[str, ...]:
        return tuple(
            self._name("person" if kind == "you" else kind, arg) for kind, arg in zip(kinds, args, strict=True)
        )

    def _name(self, kind: str, token: _Token) -> str:
        found = self.scope.find(kind, token.text, token.place)
        if found is None:
            raise _UnreadableError
        return found

    def _relation(self, ask: Literal["open", "strained", "blocked"], args: list[_Token], token: _Token) -> Condition:
        if len(args) != 2:
            raise self._fault("S054", token.place, name=ask, form=_FORMS[ask])
        one, other = self._found(("person", "person"), args)
        if not self.scope.find_relation(one, other, args[0].place):
            raise _UnreadableError
        return Is(ask, (one, other))

    def _visited(self, args: list[_Token], token: _Token) -> Condition:
        if len(args) != 1:
            raise self._fault("S054", token.place, name="visited", form=_FORMS["visited"])
        scene, _, passage = args[0].text.lower().partition(".")
        here = self.scope.scene
        beside = self.scope.names.scenes[here].passages if here is not None else {}
        if here is not None and not passage and scene not in self.scope.names.scenes and scene in beside:
            return Is("visited", (here, scene))
        scene = self._name("scene", args[0]._replace(text=scene))
        if not passage:
            return Is("visited", (scene,))
        found = self.scope.find_passage(scene, passage, shift(args[0].place, len(scene) + 1))
        if found is None:
            raise _UnreadableError
        return Is("visited", (scene, found))

    def _picked(self, args: list[_Token], token: _Token) -> Condition:
        if len(args) != 1:
            raise self._fault("S054", token.place, name="picked", form=_FORMS["picked"])
        name, place = args[0].text.lower(), args[0].place
        scene: str | None = self.scope.scene
        if "." in name or scene is None:
            before, _, name = name.rpartition(".")
            scene = self._name("scene", args[0]._replace(text=before or name))
            place = shift(place, len(before) + 1)
        found = self.scope.find_choice(scene, name, place)
        if found is None:
            raise _UnreadableError
        return Is("picked", (scene, found))

    # Numbers and facts

    def _tightness(self, args: list[_Token], token: _Token) -> Condition:
        if len(args) != 1:
            raise self._fault("S054", token.place, name="tightness", form=_FORMS["tightness"])
        complication = self._name("complication", args[0])
        sign = self._sign("tightness", token)
        value = self._number(f"tightness({complication})")
        self._check_range("tightness", sign, value, 0, 1_000_000, token)
        return Compare("tightness", sign, value, of=complication)

    def _compared(self, name: str, token: _Token) -> Condition:
        fact = self.scope.names.facts.get(name)
        if fact is None:
            if name in ASKS:
                raise self._fault("S054", token.place, name=name, form=_FORMS[name])
            if name in self.scope.names.unread:
                raise _UnreadableError
            near = (*self.scope.names.facts, *ASKS, *((*_WORDS, "else") if self.scope.in_text else ()))
            self.scope.faults.add("S018", token.place, near=near, name=token.text)
            raise _UnreadableError
        if self._kind() != "sign":
            if name in self.scope.names.yes_no:
                return Compare(name, "==", 1)
            form = f"{name} == {fact.names[0]}" if fact.names else f"{name} >= {fact.start}"
            raise self._fault("S061", token.place, name=name, form=form)
        sign = self._sign(name, token)
        if fact.names or name in self.scope.names.yes_no:
            return self._against_word(fact, sign, token)
        value = self._number(name)
        self._check_range(name, sign, value, fact.low, fact.high, token)
        return Compare(name, sign, value)

    def _sign(self, name: str, token: _Token) -> _Sign:
        if self._kind() != "sign":
            raise self._fault("S061", token.place, name=name, form=f"{name}(…) > 1" if name == "tightness" else name)
        sign = self._next("sign")
        if sign.text == "=":
            raise self._fault("S063", sign.place)
        return _SIGNS[sign.text]

    def _against_word(self, fact: Fact, sign: _Sign, token: _Token) -> Condition:
        if sign not in ("==", "!="):
            raise self._fault("S059", token.place, name=fact.id, sign=sign)
        word = self.tokens[self.at] if self.at < len(self.tokens) else _Token("end", "", self.end)
        self.at += 1
        value = value_of(word.text, fact, fact.id in self.scope.names.yes_no)
        if value is None or (fact.names and word.kind == "number"):
            allowed = fact.names or ("yes", "no")
            near = () if word.kind == "number" else allowed
            self.scope.faults.add(
                "S056", word.place, near=near, name=word.text, fact=fact.id, allowed=", ".join(allowed)
            )
            raise _UnreadableError
        return Compare(fact.id, sign, value)

    def _number(self, name: str) -> int:
        token = self.tokens[self.at] if self.at < len(self.tokens) else _Token("end", "", self.end)
        if token.kind != "number" or len(token.text.lstrip("+-")) > 6:
            raise self._fault("S064", token.place, name=token.text or "…", fact=name)
        self.at += 1
        return int(token.text)

    def _check_range(self, name: str, sign: _Sign, value: int, low: int, high: int, token: _Token) -> None:
        verdict = _verdict(sign, value, low, high)
        if verdict is not None and not self.scope.in_claim:  # a claim may well be that something never is so
            values = {"name": f"{name} {sign} {value}", "low": str(low), "high": str(high)}
            raise self._fault("S058" if verdict else "S057", token.place, **values)

    # The words one by one

    def _peek(self) -> str:
        return self.tokens[self.at].text.lower() if self.at < len(self.tokens) else ""

    def _kind(self) -> str:
        return self.tokens[self.at].kind if self.at < len(self.tokens) else "end"

    def _place(self) -> Place:
        return self.tokens[self.at].place if self.at < len(self.tokens) else self.end

    def _took(self, word: str) -> bool:
        if self._peek() != word:
            return False
        self.at += 1
        return True

    def _next(self, kind: str) -> _Token:
        if self._kind() != kind:
            raise self._odd("has(…), result >= 2 …")
        self.at += 1
        return self.tokens[self.at - 1]

    def _odd(self, expected: str) -> _UnreadableError:
        return self._fault("S050", self._place(), name=self._peek() or "…", expected=expected)

    def _fault(self, code: str, place: Place, **values: str) -> _UnreadableError:
        self.scope.faults.add(code, place, **values)
        return _UnreadableError()


def _repair(scope: Scope) -> Condition:
    """Nothing is entangled, and no relation is blocked."""
    tangled = [Is("entangled", (id,)) for id in scope.names.complications]
    blocked = [
        Is("blocked", (pair[0], pair[1])) for pair in sorted(tuple(sorted(each)) for each in scope.names.relations)
    ]
    return All(tuple(Not(claim) for claim in (*tangled, *blocked)))


def value_of(word: str, fact: Fact, is_yes_no: bool) -> int | None:
    """Return the number that the state holds for this word of a fact; None where the fact has no such word."""
    if is_yes_no:
        answer = yes_or_no(word)
        return None if answer is None else int(answer)
    return fact.names.index(word.lower()) if word.lower() in fact.names else None


def _verdict(sign: _Sign, value: int, low: int, high: int) -> bool | None:
    """Whether a comparison holds for every number of a range, or for none; None where it depends."""
    holds = {
        "==": (low == high == value, not low <= value <= high),
        "!=": (not low <= value <= high, low == high == value),
        "<": (high < value, low >= value),
        "<=": (high <= value, low > value),
        ">": (low > value, high <= value),
        ">=": (low >= value, high < value),
    }
    always, never = holds[sign]
    return True if always else False if never else None
