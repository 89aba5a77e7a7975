"""Reading a mapping by its definition: each field as the kind it should be, whatever YAML would have made of it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from game.loading.definitions import Form
from game.loading.diagnostics import Faults, nearest
from game.loading.nodes import Items, Node, Pairs, Scalar
from game.story import Place

_NUMBER = re.compile(r"[+-]?[0-9]{1,6}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
LONGEST_LINE = 2_000
_YES = {"yes": True, "true": True, "ja": True, "no": False, "false": False, "nee": False}
KEPT = frozenset(("next", "end", "otherwise", "and", "or", "not"))
"""Names that mean something already."""
ANY = Form("any")
"""A mapping whose keys are the author's own."""


@dataclass(frozen=True, slots=True)
class Fields:
    """One mapping under reading. Fields that are asked for and not there are faults only where they are needed."""

    node: Pairs
    faults: Faults
    place: Place
    """Of the name that these are the fields of."""
    form: Form
    """What may be in it."""

    def refuse_others(self) -> None:
        """Note every field whose name is not known here."""
        known = self.form.fields
        for key, _ in self.node.pairs:
            if key.text not in known:
                self.faults.add("S030", key.place, near=known, name=key.text, allowed=", ".join(known))

    def take(self, name: str) -> Node | None:
        """Return what stands in a field; where it is not there and its definition says that it is needed, a fault."""
        return self.need(name) if self.form.fields[name].needed else self.get(name)

    def get(self, name: str) -> Node | None:
        """Return what stands in a field, or None where it is not there."""
        for key, node in self.node.pairs:
            if key.text == name:
                return node
        return None

    def need(self, name: str) -> Node | None:
        """Return what stands in a field; where it is not there, a fault."""
        node = self.get(name)
        if node is None and not self.is_misspelt(name):
            it = self.form.fields.get(name)
            about = {f"about.{language}": it.says(language) for language in ("nl", "en")} if it else {}
            self.faults.add("S031", self.place, name=name, **about)
        return node

    def is_misspelt(self, name: str) -> bool:
        """Whether a field that is not known here looks like this one: it is told of already."""
        known = self.form.fields
        return any(key.text not in known and nearest(key.text, known) == name for key, _ in self.node.pairs)

    def key(self, name: str) -> Scalar:
        """Return the key of a field that is there."""
        return next(key for key, _ in self.node.pairs if key.text == name)

    def scalar(self, name: str) -> Scalar | None:
        """Return a text of any length, with its place."""
        node = self.get(name)
        return None if node is None else as_scalar(node, self.faults, name)

    def word(self, name: str, allowed: Sequence[str] = ()) -> str | None:
        """Return one of the words that the definition allows, or one of these; the default where the field is not there."""
        it, node = self.form.fields[name], self.take(name)
        scalar = as_scalar(node, self.faults, name) if node is not None else None
        if scalar is None:
            return None if it.default is None else str(it.default)
        return as_word(scalar, allowed or it.words, self.faults)

    def number(self, name: str, low: int | None = None, high: int | None = None) -> int:
        """Return a whole number between the definition's bounds, or these; the lower one where it is faulty."""
        it, node = self.form.fields[name], self.take(name)
        low, high = it.low if low is None else low, it.high if high is None else high
        if node is None:
            return low if it.default is None else int(it.default)
        number = as_number(node, self.faults, name)
        if number is None:
            return low
        if not low <= number <= high:
            self.faults.add("S035", node.place, name=str(number), low=str(low), high=str(high))
            return low
        return number

    def yes(self, name: str) -> bool:
        """Return whether a field says yes; no where it is not there."""
        scalar = self.scalar(name)
        if scalar is None:
            return False
        answer = yes_or_no(scalar.text)
        if answer is None:
            self.faults.add("S036", scalar.place, field=name, name=scalar.text)
        return bool(answer)

    def items(self, name: str) -> tuple[Node, ...]:
        """Return the items of a list with something in it."""
        node = self.need(name)
        if isinstance(node, Items) and node.items:
            return node.items
        if node is not None:
            self.faults.add("S039" if isinstance(node, Items) else "S037", node.place, name=name)
        return ()

    def names(self, name: str) -> tuple[Scalar, ...]:
        """Return the words of a list, or of a line with commas."""
        node = self.get(name)
        return () if node is None else as_names(node, self.faults, name)

    def pairs(self, name: str) -> "Fields | None":
        """Return a mapping in this one."""
        node = self.take(name)
        return (
            None if node is None else as_fields(node, self.faults, self.key(name), self.form.fields[name].inner or ANY)
        )

    def forms(self, name: str) -> "tuple[tuple[Scalar, Fields], ...]":
        """Return the mappings in a mapping in this one; what is none becomes a fault."""
        inner = self.form.fields[name].inner or ANY
        found = ((key, as_fields(node, self.faults, key, inner)) for key, node in self.table(name))
        return tuple((key, fields) for key, fields in found if fields is not None)

    def table(self, name: str) -> "tuple[tuple[Scalar, Node], ...]":
        """Return the keys and values of a mapping in this one; keys that are no proper names are left out, with a fault."""
        fields = self.pairs(name)
        if fields is None:
            return ()
        return tuple((key, node) for key, node in fields.node.pairs if is_name(key, self.faults))


def as_fields(node: Node, faults: Faults, name: Scalar | str, form: Form) -> Fields | None:
    """Read a node as a mapping of this form; `name` is what it stands under."""
    if isinstance(node, Pairs):
        return Fields(node, faults, name.place if isinstance(name, Scalar) else node.place, form)
    faults.add("S038", node.place, name=name.text if isinstance(name, Scalar) else name)
    return None


def as_scalar(node: Node, faults: Faults, name: str) -> Scalar | None:
    """Read a node as a text with something in it."""
    if not isinstance(node, Scalar):
        code = "S032" if isinstance(node, Items) else "S033"
        faults.add(code, node.place, name=name)
        return None
    if not node.text.strip():
        faults.add("S039", node.place, name=name)
        return None
    return node


def as_word(scalar: Scalar, allowed: Sequence[str], faults: Faults) -> str | None:
    """Read a scalar as one of these words; capitals do not matter."""
    word = scalar.text.strip().lower()
    if word in allowed:
        return word
    faults.add("S023", scalar.inside(0), near=allowed, name=scalar.text, allowed=", ".join(allowed))
    return None


def as_number(node: Node, faults: Faults, name: str) -> int | None:
    """Read a node as a whole number of at most six digits."""
    text = node.text.strip() if isinstance(node, Scalar) else ""
    if _NUMBER.fullmatch(text):
        return int(text)
    faults.add("S034", node.place, field=name, name=text or "[…]")
    return None


def as_names(node: Node, faults: Faults, name: str) -> tuple[Scalar, ...]:
    """Read a node as words: a list, or a line with commas. Each has its own place."""
    if isinstance(node, Items):
        scalars = (as_scalar(item, faults, name) for item in node.items)
        return tuple(scalar for scalar in scalars if scalar is not None)
    scalar = as_scalar(node, faults, name)
    if scalar is not None and len(scalar.text) > LONGEST_LINE:
        faults.add("S051", scalar.place, limit=str(LONGEST_LINE))
        return ()
    return () if scalar is None else tuple(split(scalar))


def split(scalar: Scalar) -> list[Scalar]:
    """Cut a line at its commas; of a `|` block, every line."""
    parts: list[Scalar] = []
    for row, place in scalar.rows:
        offset = 0
        for piece in re.split(r"[,;]", row.strip()):
            words = piece.strip()
            if words:
                start = offset + len(piece) - len(piece.lstrip())
                parts.append(Scalar(words, Place(place.file, place.line, place.column + start)))
            offset += len(piece) + 1
    return parts


def is_proper(name: str) -> bool:
    """Whether this can be a name at all."""
    return bool(_NAME.fullmatch(name)) and name not in KEPT


def proper_name(words: str) -> str:
    """Return the name that these words can be made into; nothing where that is none either."""
    proper = "_".join(re.findall(r"[a-z0-9]+", _without_accents(words)))
    return proper if is_proper(proper) else ""


def is_name(key: Scalar, faults: Faults) -> bool:
    """Whether a key can be a name: lower case, digits and underscores, and no word that means something already."""
    if not _NAME.fullmatch(key.text):
        faults.add("S024", key.place, name=key.text, nearest=proper_name(key.text))
    elif key.text in KEPT:
        faults.add("S025", key.place, name=key.text)
    else:
        return True
    return False


def _without_accents(words: str) -> str:
    """Words in small letters, é as e."""
    return "".join(
        letter for letter in unicodedata.normalize("NFD", words.lower()) if not unicodedata.combining(letter)
    )


def yes_or_no(word: str) -> bool | None:
    """Return the truth of yes, no, true, false, ja or nee; None for any other word."""
    return _YES.get(word.strip().lower())


def one_line(scalar: Scalar) -> str:
    """Return a text as one paragraph."""
    return " ".join(scalar.text.split())
