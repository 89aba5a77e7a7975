"""The tree, handed to the screen reader of the system by way of accesskit. Where that is not installed, nothing happens.

On Linux a screen reader arrives on another thread, which then holds a lock that the whole adapter needs, and waits for Python. Who
waits in Python for that lock waits for good (seen, about once in twenty starts). So the adapter is left alone until that thread is
done: it has nothing to run but the `append` of a queue, which nothing can come between, and the window comes by to look there.
"""

import re
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from game.desktop.layout import Rect
from game.desktop.reading.nodes import ROOT, STATUS, Ask, Node, Reading, Role, id_of

_ROLES: dict[Role, str] = {
    "window": "WINDOW",
    "heading": "HEADING",
    "text": "PARAGRAPH",
    "image": "IMAGE",
    "list": "LIST",
    "item": "LIST_ITEM",
    "progress": "PROGRESS_INDICATOR",
    "button": "BUTTON",
    "choice": "BUTTON",
    "choices": "RADIO_GROUP",  # of a plain group the system is not told how many there are
    "radio": "RADIO_BUTTON",
    "radios": "RADIO_GROUP",
    "entry": "TEXT_INPUT",
    "page": "SCROLL_VIEW",
    "status": "STATUS",
}
_ASKS: dict[Ask, str] = {
    "press": "CLICK",
    "focus": "FOCUS",
    "show": "SCROLL_INTO_VIEW",
    "write": "SET_VALUE",
    "caret": "SET_TEXT_SELECTION",
    "up": "SCROLL_UP",
    "down": "SCROLL_DOWN",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a screen reader asks of the node with this id: with words to write, or a place to put the caret."""

    ask: Ask
    id: int
    words: str = ""
    place: int = 0


class AccessTree:
    """The tree as the system sees it. `open` connects it; it costs nothing as long as no screen reader asks for it."""

    def __init__(self) -> None:
        self._library: Any = None
        self._adapter: Any = None
        self._turns: deque[bool] = deque()
        self._requests: deque[Any] = deque()
        self._is_read = False
        self._given: object = None
        self._window: tuple[bool, tuple[int, int], tuple[int, int]] | None = None
        self._is_window_told = False

    @property
    def is_there(self) -> bool:
        """Whether a screen reader could see this window."""
        return self._adapter is not None

    @property
    def is_read(self) -> bool:
        """Whether a screen reader asked for the tree and is still there."""
        while self._turns:
            self._is_read, self._given, self._is_window_told = self._turns.popleft(), None, False
        return self._is_read

    def open(self, window: object) -> None:
        """Connect to the system for a window, by its handle; on Windows and macOS before it is shown for the first time."""
        try:
            import accesskit
        except ImportError:
            return
        self._library = accesskit
        begin, end = partial(self._turns.append, True), partial(self._turns.append, False)
        if sys.platform == "win32":
            self._adapter = accesskit.windows.SubclassingAdapter(window, begin, self._requests.append)
        elif sys.platform == "darwin":
            accesskit.macos.add_focus_forwarder_to_window_class("SDLWindow")
            self._adapter = accesskit.macos.SubclassingAdapter.for_window(window, begin, self._requests.append)
        else:
            self._adapter = accesskit.unix.Adapter(begin, self._requests.append, end)

    def focus(self, has_focus: bool, place: tuple[int, int], size: tuple[int, int]) -> None:
        """Take over whether the window has the keyboard, where it is on the screen and how large; the next update tells it."""
        if sys.platform == "darwin" and self._adapter is not None:
            self._raise(self._adapter.update_view_focus_state(has_focus))
        self._window, self._is_window_told = (has_focus, place, size), False

    def update(self, reading: Reading, news: str) -> None:
        """Show the reader a screen; `news` is what it is to say of itself. Nothing happens where all of that is as it was."""
        if not self.is_read:
            return
        self._tell_window()
        if self._given == (reading, news):
            return
        self._given = (reading, news)
        update = update_of(self._library, reading, news)
        self._raise(self._adapter.update_if_active(lambda: update))

    def asked(self) -> Iterator[Asked]:
        """Take what was asked since the last time, the first first."""
        while self._requests:
            asked = _asked(self._requests.popleft())
            if asked:
                yield asked

    def _tell_window(self) -> None:
        """Pass on what is known of the window; the other systems know by themselves."""
        if self._is_window_told or self._window is None or sys.platform in ("win32", "darwin"):
            return
        has_focus, (left, top), (width, height) = self._window
        bounds = self._library.Rect(*map(float, (left, top, left + width, top + height)))
        self._adapter.set_root_window_bounds(bounds, bounds)
        self._adapter.update_window_focus_state(has_focus)
        self._is_window_told = True

    def _raise(self, events: Any) -> None:
        """Let the system know; on Linux that is done already."""
        if events is not None:
            events.raise_events()


def update_of(library: Any, reading: Reading, news: str) -> Any:
    """Return the whole tree in the terms of the library. The system finds out by itself what is new in it."""
    status = Node(STATUS, "status", news, Rect(0, 0, 1, 1))
    update = library.TreeUpdate(reading.focus)
    update.tree = library.Tree(ROOT)
    update.tree.toolkit_name = "Verwikkeld"
    for node in (*reading.root.all(), status):
        update.nodes.extend(_made(library, node, reading.language))
    return update


def _made(library: Any, node: Node, language: str) -> Iterator[tuple[int, Any]]:
    role = "MULTILINE_TEXT_INPUT" if node.role == "entry" and node.lines > 1 else _ROLES[node.role]
    made = library.Node(getattr(library.Role, role))
    rect = node.rect
    made.set_bounds(library.Rect(*map(float, (rect.x, rect.y, rect.right, rect.bottom))))
    if node.name:
        made.set_label(node.name)
    inside = [child.id for child in node.children]
    for ask in node.asks:
        made.add_action(getattr(library.Action, _ASKS[ask]))
    match node.role:
        case "window":
            made.set_language(language)
            inside.append(STATUS)
        case "status":
            made.set_live(library.Live.POLITE)
        case "heading":
            made.set_level(node.level)
        case "choices" | "radios":
            made.set_size_of_set(len(node.children))
        case "page" if node.scrolled:
            made.set_scroll_y(node.scrolled[0])
            made.set_scroll_y_min(0.0)
            made.set_scroll_y_max(node.scrolled[1])
        case "progress":
            made.set_min_numeric_value(0.0)
            made.set_max_numeric_value(1.0)
            made.set_numeric_value(node.share or 0.0)
        case "entry":
            inside.append(id_of("run", node.id))
            yield from _written(library, made, node)
    if node.position:
        made.set_position_in_set(node.position[0] - 1)
    if node.number:
        made.set_keyboard_shortcut(str(node.number))
    if node.is_on is not None:
        made.set_toggled(library.Toggled.TRUE if node.is_on else library.Toggled.FALSE)
    if node.is_closed:
        made.set_disabled()
    made.set_children(inside)
    yield node.id, made


def _written(library: Any, entry: Any, node: Node) -> Iterator[tuple[int, Any]]:
    """Give an entry its words, one by one, so that a reader can spell them and follow the caret."""
    entry.set_value(node.value)
    entry.set_placeholder(node.hint)
    run = library.Node(library.Role.TEXT_RUN)
    run.set_value(node.value)
    run.set_character_lengths([len(letter.encode()) for letter in node.value])
    run.set_word_lengths([len(word) for word in re.findall(r"\S+\s*|\s+", node.value)])
    run.set_text_direction(library.TextDirection.LEFT_TO_RIGHT)
    id = id_of("run", node.id)
    if node.caret is not None:
        place = library.TextPosition(id, min(node.caret, len(node.value)))
        entry.set_text_selection(library.TextSelection(place, place))
    yield id, run


def _asked(request: Any) -> Asked | None:
    """Return what a request of the system asks; None where it is nothing that can be done here."""
    name = str(request.action).rpartition(".")[2]
    ask = next((ask for ask, action in _ASKS.items() if action == name), None)
    if ask is None:
        return None
    value = request.data[1] if request.data else None
    if ask == "write":
        return Asked(ask, request.target, words=value) if isinstance(value, str) else None
    if ask == "caret":
        return Asked(ask, request.target, place=value.focus.character_index) if value is not None else None
    return Asked(ask, request.target)
