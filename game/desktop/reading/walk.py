"""From a screen and its layout to a tree that can be read: pure.

The description and the boxes are walked side by side, in the order in which the layout makes boxes: so every widget has its place.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from game.desktop.children import children_of
from game.desktop.commands import Command
from game.desktop.layout import Box, Layout, Rect
from game.desktop.reading.nodes import ROOT, Ask, Node, Reading, Role, id_of
from game.desktop.widgets import (
    Button,
    Column,
    Entry,
    Flow,
    Line,
    Mark,
    Panel,
    Picture,
    Portrait,
    Poster,
    Progress,
    Rope,
    Row,
    Rule,
    Screen,
    Scroll,
    Sign,
    Space,
    Split,
    Stage,
    Text,
    Web,
    Widget,
)
from game.desktop.words import worded
from game.presenting import WebView

_LEVELS = {"title": 1, "chapter": 1, "heading": 2, "scene": 2}
"""Which styles are headings, and how deep."""
LONG = ("play", "look", "ending")
"""The screens that are not read again by coming back to them: one knows what they say."""
_SPOKEN = ("body", "thought", "note", "choice")
"""The styles of what stands under a name, and is said or meant by who or what has that name."""


def reading_of(
    screen: Screen,
    layout: Layout,
    focus: Command | None,
    scrolled: float,
    language: str,
    still: Mapping[str, float] | None = None,
) -> Reading:
    """Return a screen as it is to be read. `scrolled` is how far the page was scrolled, in pixels; `still`, how far pages beside it
    were, by their ids. Of several pages the first is told, and the others can be read.
    """
    walk = _Walk(language, scrolled, _words_in(layout.boxes), still or {})
    nodes = _grouped(walk.nodes(layout.root or screen.root, iter(layout.boxes)), language)
    width, height = layout.size
    root = Node(ROOT, "window", screen.title or "Verwikkeld", Rect(0, 0, width, height), nodes)
    news = walk.news if walk.has_anchor or screen.reads else [*walk.lead, *walk.changes]
    return Reading(
        root,
        _focused(root, focus, walk.page or ROOT),
        screen.id,
        root.name,
        language,
        "\n".join(news),
        tuple(_beside(root)),
        is_long=screen.id in LONG,
    )


def _focused(root: Node, focus: Command | None, page: int) -> int:
    """Return what has the focus. Where nothing has it, a reader is put before the choices, or else on the page."""
    if focus is None:
        return next((node.id for node in root.all() if node.role == "choices"), page)
    return next((node.id for node in root.all() if node.command == focus), page)


def _words_in(boxes: Sequence[Box]) -> frozenset[str]:
    inner = (box for outer in boxes for box in (outer, *outer.inner))
    return frozenset(box.widget.name for box in inner if isinstance(box.widget, Text))


@dataclass(slots=True)
class _Place:
    """Where boxes are in the window: those of a page are moved by where it stands and how far it was scrolled."""

    right: float = 0
    down: float = 0

    def of(self, box: Box) -> Rect:
        rect = box.rect
        return Rect(rect.x + self.right, rect.y + self.down, rect.width, rect.height)


class _Walk:
    def __init__(self, language: str, scrolled: float, words: frozenset[str], still: Mapping[str, float]) -> None:
        self.page = 0
        self.news: list[str] = []
        self.lead: list[str] = []
        self.changes: list[str] = []
        self.has_anchor = False
        self._language = language
        self._scrolled = scrolled
        self._still = still
        self._words = words
        self._place = _Place()
        self._is_in_page = False
        self._seen: Counter[tuple[object, ...]] = Counter()
        self._is_leading = True

    def nodes(self, widget: Widget, boxes: Iterator[Box]) -> list[Node]:
        """Return what is to be read of a widget, taking its boxes from those that are left."""
        match widget:
            case Space():
                return []
            case Text():
                return self._text(widget, next(boxes))
            case Rule() | Rope() | Mark() | Sign():
                next(boxes)
                return []
            case Portrait() | Picture() | Stage() | Web() | Line():
                return self._picture(widget, next(boxes))
            case Progress():
                return [replace(self._node(next(boxes), "progress", "", ()), share=widget.share)]
            case Row():
                return self._row(widget, boxes)
            case Column():
                return self._column(widget, boxes)
            case Flow() | Split() | Poster():
                return [node for child in children_of(widget) for node in self.nodes(child, boxes)]
            case Panel():
                return self._panel(widget, boxes)
            case Button():
                return [self._button(widget, boxes)]
            case Entry():
                return [self._entry(next(boxes))]
            case Scroll():
                return [self._scroll(widget, next(boxes))]

    def _node(self, box: Box, role: Role, name: str, key: tuple[object, ...], children: Sequence[Node] = ()) -> Node:
        """Return a node; of those with the same key each has an id of its own, in their order."""
        known = (role, *(key or (name,)))
        self._seen[known] += 1
        asks: tuple[Ask, ...] = ("show",) if self._is_in_page else ()
        return Node(id_of(*known, self._seen[known]), role, name, self._place.of(box), tuple(children), asks=asks)

    def _text(self, text: Text, box: Box) -> list[Node]:
        name = text.name.strip()
        if not name:
            return []
        level = _LEVELS.get(text.ink[0].style, 0)
        return [replace(self._node(box, "heading" if level else "text", name, ()), level=level)]

    def _picture(self, picture: Portrait | Picture | Stage | Web | Line, box: Box) -> list[Node]:
        name = ""
        inside: tuple[str, ...] = ()
        match picture:
            case Portrait():
                name = picture.alt or self._mooded(picture.who, picture.face)
            case Picture():
                name = picture.alt
            case Stage():
                name = ". ".join((picture.alt.rstrip("."), *self._moods(picture)))
            case Line():
                name = worded("line seen", self._language)
            case Web():
                name = worded("web", self._language)
                inside = tuple(words for words in picture.view.in_words if words not in self._words)
                self.changes += inside[: _changes(picture.view)]
        if not name:
            return []
        items = [self._node(box, "item", words, ()) for words in inside]
        key = ("web",) if items else ()
        return [self._node(box, "list" if items else "image", name, key, items)]

    def _moods(self, stage: Stage) -> list[str]:
        seen = (each for each in stage.view.people if not each.is_heard)
        return [self._mooded(each.person.short, each.face) for each in seen if self._mood(each.face)]

    def _mood(self, face: str) -> str:
        return "" if face == "calm" else worded(f"mood {face}", self._language)

    def _mooded(self, person: str, face: str) -> str:
        mood = self._mood(face)
        return worded("seen mood", self._language, person=person, mood=mood) if person and mood else person

    def _row(self, row: Row, boxes: Iterator[Box]) -> list[Node]:
        """A face beside what somebody says is told with it: "Mila, tense: …"."""
        match row.children:
            case (Portrait() as face, Column() as said) if _speaker(said):
                next(boxes)
                return self._column(said, boxes, face)
        return [node for child in row.children for node in self.nodes(child, boxes)]

    def _column(self, column: Column, boxes: Iterator[Box], face: Portrait | None = None) -> list[Node]:
        if column.children and all(isinstance(child, Portrait) for child in column.children):
            return self._faces(column, boxes)
        speaker = _speaker(column)
        if not speaker:
            return [node for child in column.children for node in self.nodes(child, boxes)]
        next(boxes)
        nodes = [node for child in column.children[1:] for node in self.nodes(child, boxes)]
        if not nodes:
            return []
        mood = self._mood(face.face) if face else ""
        key = "says mood" if mood else "says"
        name = worded(key, self._language, person=speaker, mood=mood, words=nodes[0].name)
        return [replace(nodes[0], name=name), *nodes[1:]]

    def _faces(self, column: Column, boxes: Iterator[Box]) -> list[Node]:
        """Faces together, such as of those between whom something is, are one picture."""
        faces = [node for child in column.children for node in self.nodes(child, boxes)]
        if len(faces) < 2:
            return faces
        name = ", ".join(face.name for face in faces)
        return [replace(faces[0], id=id_of("image", name, faces[0].id), name=name, rect=_around(faces))]

    def _panel(self, panel: Panel, boxes: Iterator[Box]) -> list[Node]:
        next(boxes)
        nodes = self.nodes(panel.child, boxes)
        if (
            (panel.ground or "").startswith("own_")
            and isinstance(panel.child, Text)
            and nodes
            and nodes[0].name.startswith("“")
        ):
            return [replace(nodes[0], name=worded("you say", self._language, words=nodes[0].name))]
        return nodes

    def _button(self, button: Button, boxes: Iterator[Box]) -> Node:
        box = next(boxes)
        for _ in range(_boxes_of(button.child)):
            next(boxes)
        node = self._node(box, button.role, button.name.rstrip(" ›"), (button.command.act, button.command.value))
        asks: tuple[Ask, ...] = ("press", "focus") if button.is_open else ("focus",)
        return replace(
            node,
            command=button.command,
            asks=(*asks, *node.asks),
            position=button.position,
            number=button.number,
            is_on=button.is_on if button.role == "radio" else None,
            is_closed=not button.is_open,
        )

    def _entry(self, box: Box) -> Node:
        entry = box.widget
        assert isinstance(entry, Entry)
        node = self._node(box, "entry", entry.name, (entry.key,))
        return replace(
            node,
            command=entry.command,
            asks=("focus", "write", "caret", *node.asks),
            value=entry.words,
            hint=entry.hint,
            lines=entry.lines,
            caret=entry.caret,
        )

    def _scroll(self, scroll: Scroll, box: Box) -> Node:
        outer, inner = self._place, iter(box.inner)
        page = self._node(box, "page", "", (scroll.id,))
        is_first = not self.page
        self.page = self.page or page.id
        self._is_in_page = True
        scrolled = self._still.get(scroll.id, self._scrolled)
        self._place = _Place(outer.right + box.rect.x, outer.down + box.rect.y - scrolled)
        made: list[Node] = []
        self.has_anchor = scroll.anchor is not None if is_first else self.has_anchor
        for place, child in enumerate(scroll.child.children):
            nodes = self.nodes(child, inner)
            made += nodes
            if is_first and (scroll.anchor is None or place >= scroll.anchor):
                self._tell(nodes)
        self._place, self._is_in_page = outer, False
        most = max(box.inner_height - box.rect.height, 0)
        asks: tuple[Ask, ...] = ("up", "down") if most else ()
        return replace(page, children=_grouped(made, self._language), scrolled=(min(scrolled, most), most), asks=asks)

    def _tell(self, nodes: Sequence[Node]) -> None:
        """Take what can be read aloud of a page; `lead` is only as far as the first thing that can be pressed."""
        told = [node.name for node in nodes if node.name and node.role in ("heading", "text", "image", "list")]
        self.news += told
        self._is_leading = self._is_leading and not any(node.command for node in nodes)
        if self._is_leading:
            self.lead += told


def _speaker(column: Column) -> str:
    """Return whose words a column has: it is a name with words under it."""
    match column.children:
        case (Text(ink=(head,)), Text(ink=(first, *_)), *_) if head.style == "name" and first.style in _SPOKEN:
            return head.text
    return ""


def _changes(web: WebView) -> int:
    """Return how many of the sentences of a web say what changed: these come first."""
    knots = sum((knot.state, knot.tightness) != (knot.was, knot.tightness_was) for knot in web.knots)
    return knots + sum(thread.state != thread.was for thread in web.threads)


def _boxes_of(widget: Widget) -> int:
    """Return how many boxes the layout makes of a widget."""
    if isinstance(widget, Scroll):
        return 1  # what is in it has boxes of its own
    own = not isinstance(widget, Space | Column | Row | Flow | Split | Poster)
    return own + sum(map(_boxes_of, children_of(widget)))


def _grouped(nodes: Sequence[Node], language: str) -> tuple[Node, ...]:
    """Put what belongs together in a group: the choices, and the ways one thing can be."""
    made: list[Node] = []
    group: list[Node] = []
    for node in (*nodes, None):
        if group and (node is None or node.role != group[-1].role or not _goes_on(group[-1], node)):
            made.append(_group(group, language))
            group = []
        if node is None:
            break
        if node.role in ("choice", "radio") and node.position:
            group.append(node)
        else:
            made.append(node)
    return tuple(made)


def _goes_on(one: Node, other: Node) -> bool:
    return bool(one.position and other.position and other.position[0] == one.position[0] + 1)


def _group(group: Sequence[Node], language: str) -> Node:
    first = group[0]
    role: Role = "choices" if first.role == "choice" else "radios"
    name = worded("choices", language) if role == "choices" else first.name.partition(":")[0]
    return Node(id_of(role, first.id), role, name, _around(group), tuple(group))


def _around(nodes: Sequence[Node]) -> Rect:
    left, top = min(node.rect.x for node in nodes), min(node.rect.y for node in nodes)
    right, bottom = max(node.rect.right for node in nodes), max(node.rect.bottom for node in nodes)
    return Rect(left, top, right - left, bottom - top)


def _beside(root: Node) -> Iterator[str]:
    """Return the words that stand outside the page."""
    return (node.name for node in root.children if node.role == "text")
