"""YAML as nodes with their places, refused before anything is built that we do not want.

Only the events of the parser are used, never its composer or constructor: those crash on deep nesting, never end on alias
bombs, let the last of two equal keys win, and read `no` as False and `1:30` as 90. Here a scalar stays the text it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from game.loading.diagnostics import Faults
from game.story import Place

MOST_BYTES = 1_000_000
MOST_NODES = 100_000
DEEPEST = 20

_Loader = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)  # absent where PyYAML was built without libyaml; five times slower
_TIGHT = re.compile(r"(?P<key>[a-z][a-z _]*):(?P<value>[^:\s][^:]*)")
_NAMED = re.compile(r"\s*(?:- |#|[^\s:][^:]*:(?: |$))")
_HASH = re.compile(r"[ \t]+(#[^\s#][^\n]*)")
"""What follows a plain value on its line and looks like more of it: remarks have a space after their #."""
_HASHES = re.compile(r"[ \t]#[^\s#]")
_UNWANTED = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A word, number or text as the author typed it. `style` is YAML's: "" plain, a quote, "|" or ">"."""

    text: str
    place: Place
    style: str = ""
    indent: int = 0

    @property
    def rows(self) -> Iterator[tuple[str, Place]]:
        """Its lines, each with where it stands; true for a `|` block, the place of the whole for any other style."""
        for number, row in enumerate(self.text.split("\n")):
            if self.style == "|":
                indented = len(row) - len(row.lstrip())
                yield row, Place(self.place.file, self.place.line + 1 + number, self.indent + indented + 1)
            else:
                yield row, self.inside(0)

    def inside(self, offset: int) -> Place:
        """Where its character number `offset` stands, for a scalar on one line."""
        return shift(self.place, offset + (self.style in ("'", '"')))


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: "tuple[Node, ...]"
    place: Place


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping; its keys are all different."""

    pairs: "tuple[tuple[Scalar, Node], ...]"
    place: Place


Node = Scalar | Items | Pairs


def shift(place: Place, columns: int) -> Place:
    """Return the place so many columns to the right."""
    return Place(place.file, place.line, place.column + columns)


def read_nodes(data: bytes, file: str, faults: Faults) -> Node | None:
    """Return what a file holds, or None with the reason among the faults."""
    text = _decoded(data, file, faults)
    if text is None:
        return None
    try:
        return _Builder(file, text, faults).build()
    except _RefusedError as refused:
        faults.add(refused.code, refused.place, **refused.values)
    except yaml.YAMLError as error:
        _explain(error, file, text, faults)
    return None


def _decoded(data: bytes, file: str, faults: Faults) -> str | None:
    """Return the file as text, if it is text that YAML allows."""
    start = Place(file, 1, 1)
    if len(data) > MOST_BYTES:
        faults.add("S003", start, limit=str(MOST_BYTES // 1000))
        return None
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        faults.add("S004", start, found="UTF-16")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        faults.add("S004", _at(file, before, len(before)), found=f"0x{data[error.start]:02x}")
        return None
    unwanted = _UNWANTED.search(text)
    if unwanted:
        faults.add("S108", _at(file, text, unwanted.start()), name=f"U+{ord(unwanted[0]):04X}")
        return None
    return text


def _at(file: str, text: str, index: int) -> Place:
    line = text.count("\n", 0, index)
    return Place(file, line + 1, index - (text.rfind("\n", 0, index) + 1) + 1)


class _RefusedError(Exception):
    """YAML that we do not take, however right it may be as YAML."""

    def __init__(self, code: str, place: Place, **values: str) -> None:
        self.code, self.place, self.values = code, place, values


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    place: Place
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    pairs: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)
    key: Scalar | None = None

    def close(self) -> Node:
        return (
            Pairs(tuple(self.pairs.values()), self.place) if self.is_mapping else Items(tuple(self.items), self.place)
        )


class _Builder:
    """Makes nodes of events with a stack of its own, so that no depth in a file is a depth in the interpreter."""

    def __init__(self, file: str, text: str, faults: Faults) -> None:
        self.file, self.text, self.faults = file, text, faults
        self.open: list[_Open] = []
        self.root: Node | None = None
        self.count = self.documents = 0
        self._rows = text.replace("\r\n", "\n").split("\n")
        self._has_hash = _HASHES.search(text) is not None

    def build(self) -> Node:
        for event in yaml.parse(self.text, Loader=_Loader):
            match event:
                case yaml.ScalarEvent():
                    self._refuse_marked(event)
                    self._add(self._scalar(event))
                case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                    self._refuse_marked(event)
                    self._enter(event)
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    self._add(self.open.pop().close())
                case yaml.AliasEvent():
                    raise _RefusedError("S010", self._place(event), name=f"*{event.anchor}")
                case yaml.DocumentStartEvent():
                    self.documents += 1
                    if self.documents > 1:
                        raise _RefusedError("S102", self._place(event))
        if self.root is None or (isinstance(self.root, Scalar) and not self.root.text):
            raise _RefusedError("S103", Place(self.file, 1, 1))
        return self.root

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        assert mark is not None, "events of a text have marks"
        return Place(self.file, mark.line + 1, mark.column + 1)

    def _refuse_marked(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            raise _RefusedError("S010", self._place(event), name=f"&{event.anchor}")
        tag: str | None = event.tag
        if tag:
            raise _RefusedError("S011", self._place(event), name=tag.replace("tag:yaml.org,2002:", "!!"))

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        place, text, style = self._place(event), event.value, event.style or ""
        if self._has_hash and not style and event.end_mark and text:
            self._check_hash(event.end_mark.line, event.end_mark.column)
        if style == '"' and (unwanted := _UNWANTED.search(text)):
            raise _RefusedError("S108", place, name=f"U+{ord(unwanted[0]):04X}")
        return Scalar(text, place, style, self._indent(text, place.line) if style == "|" else 0)

    def _check_hash(self, line: int, column: int) -> None:
        row = self._rows[line] if line < len(self._rows) else ""
        found = _HASH.match(row, column)
        if found:
            place = Place(self.file, line + 1, found.start(1) + 1)
            self.faults.add("S127", place, name=found[1])

    def _indent(self, text: str, line: int) -> int:
        """How far a `|` block is indented: what its first full line has in the file and not in the text."""
        rows = self._rows
        for number, row in enumerate(text.split("\n"), line):
            if row and number < len(rows):
                return max(0, len(rows[number]) - len(row))
        return 0

    def _enter(self, event: yaml.CollectionStartEvent) -> None:
        place = self._place(event)
        self._count(place)
        if self.open and self.open[-1].is_mapping and self.open[-1].key is None:
            raise _RefusedError("S105", place)
        if len(self.open) >= DEEPEST:
            raise _RefusedError("S106", place, limit=str(DEEPEST))
        self.open.append(_Open(place, isinstance(event, yaml.MappingStartEvent)))

    def _add(self, node: Node) -> None:
        if isinstance(node, Scalar):
            self._count(node.place)
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if not parent.is_mapping:
            parent.items.append(node)
        elif parent.key is None:
            assert isinstance(node, Scalar), "a list or mapping as a key is refused when it begins"
            parent.key = self._key(node)
        else:
            self._pair(parent, parent.key, node)
            parent.key = None

    def _key(self, key: Scalar) -> Scalar:
        if key.text == "<<" and not key.style:
            raise _RefusedError("S101", key.place)
        if not key.text:
            raise _RefusedError("S105", key.place)
        return key

    def _pair(self, parent: _Open, key: Scalar, node: Node) -> None:
        if key.text in parent.pairs:
            first = parent.pairs[key.text][0].place
            self.faults.add("S104", key.place, name=key.text, first=str(first.line))
        else:
            parent.pairs[key.text] = (key, node)

    def _count(self, place: Place) -> None:
        self.count += 1
        if self.count > MOST_NODES:
            raise _RefusedError("S107", place, limit=str(MOST_NODES))


def _explain(error: yaml.YAMLError, file: str, text: str, faults: Faults) -> None:
    """Turn what the YAML parser says into what an author can do about it."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        faults.add("S007", Place(file, 1, 1), name=str(error))
        return
    rows = text.split("\n")
    row = rows[mark.line] if mark.line < len(rows) else ""
    problem, context = str(getattr(error, "problem", "")), str(getattr(error, "context", ""))
    opened = getattr(error, "context_mark", None) or mark
    place, start = Place(file, mark.line + 1, mark.column + 1), Place(file, opened.line + 1, opened.column + 1)
    value = _value_start(row)
    if "nesting depth" in problem:  # libyaml reads ahead, and since PyYAML 6.0.4 it counts before we can
        faults.add("S106", start, limit=str(DEEPEST))
    elif "\t" in row[: len(row) - len(row.lstrip())]:
        faults.add("S006", Place(file, mark.line + 1, row.index("\t") + 1))
    elif "mapping values" in problem and ": " in row[: mark.column]:
        faults.add("S005", place)
    elif "mapping values" in problem and _goes_on(rows, mark.line):
        faults.add("S115", Place(file, mark.line + 1, len(row) - len(row.lstrip()) + 1))
    elif "simple key" in context and (found := _TIGHT.fullmatch(rows[opened.line].strip())):
        faults.add("S100", start, name=found[0], form=f"{found['key']}: {found['value']}")
    elif "simple key" in context:
        faults.add("S116", start, name=rows[opened.line].strip() if opened.line < len(rows) else "")
    elif "quoted scalar" in context and "escape" in problem:
        faults.add("S110", place)
    elif "quoted scalar" in context:
        faults.add("S008", start)
    elif "flow" in context and "flow node" not in context:
        faults.add("S111", start, name=_character(rows, opened))
    elif "cannot start any token" in problem and row[mark.column : mark.column + 1].strip():
        faults.add("S009", place, name=row[mark.column])
    elif value is not None and row[value] in "@`%*&!|>?-{}[],'\"" and not row.startswith("%"):
        faults.add("S009", Place(file, mark.line + 1, value + 1), name=row[value])
    elif "mapping values" in problem or "did not find expected" in problem:
        faults.add("S109", Place(file, mark.line + 1, len(row) - len(row.lstrip()) + 1))
    else:
        faults.add("S007", place, name=problem or context)


def _goes_on(rows: list[str], line: int) -> bool:
    """Whether a line goes on with a text that began above it without a `|`: as deep as the line before, which has no name."""
    row, before = rows[line], rows[line - 1] if line else ""
    depth = len(row) - len(row.lstrip())
    return bool(before.strip()) and len(before) - len(before.lstrip()) == depth and not _NAMED.match(before)


def _value_start(row: str) -> int | None:
    """Where on a line the value begins: after its key, or after the dash of a list."""
    begun = re.match(r"\s*(?:- +)*(?:[^\s:#'\"\[{][^:#]*:\s+)?", row)
    end = begun.end() if begun else 0
    return end if end < len(row) else None


def _character(rows: list[str], mark: yaml.Mark) -> str:
    row = rows[mark.line] if mark.line < len(rows) else ""
    return row[mark.column : mark.column + 1] or "["
