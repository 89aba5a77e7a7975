"""The tree as the system gets it, with the real library; and the game without it."""

import sys
from collections.abc import Callable
from typing import Any

import pytest

from game.desktop.commands import Command
from game.desktop.layout import Rect
from game.desktop.reading import Node, Reading
from game.desktop.reading.access_tree import AccessTree, update_of
from game.desktop.reading.nodes import ROOT, STATUS, Ask, Role

accesskit = pytest.importorskip("accesskit", reason="has no wheels for this machine")
PLACE = Rect(10, 20, 30, 40)
PRESS = Command("pick", "a")


def given(*children: Node, focus: int = ROOT, news: str = "") -> dict[int, Any]:
    """The nodes that the system gets for a screen with these."""
    root = Node(ROOT, "window", "Titel", Rect(0, 0, 1280, 720), children)
    return dict(update_of(accesskit, Reading(root, focus, "test", "Titel", "nl"), news).nodes)


@pytest.mark.parametrize(
    ("role", "theirs"),
    [
        ("heading", "HEADING"),
        ("text", "PARAGRAPH"),
        ("image", "IMAGE"),
        ("list", "LIST"),
        ("item", "LIST_ITEM"),
        ("progress", "PROGRESS_INDICATOR"),
        ("button", "BUTTON"),
        ("choice", "BUTTON"),
        ("radio", "RADIO_BUTTON"),
        ("page", "SCROLL_VIEW"),
    ],
)
def test_each_thing_has_its_role_its_name_and_its_place(role: Role, theirs: str) -> None:
    node = given(Node(9, role, "Naam", PLACE))[9]

    assert node.role == getattr(accesskit.Role, theirs)
    assert node.label == "Naam"
    assert (node.bounds.x0, node.bounds.y0, node.bounds.x1, node.bounds.y1) == (10, 20, 40, 60)


def test_the_window_has_everything_and_then_what_is_new() -> None:
    nodes = given(Node(9, "text", "Een", PLACE), news="Mila: “Donderdag.”")

    assert nodes[ROOT].children == [9, STATUS]
    assert (nodes[ROOT].label, nodes[ROOT].language) == ("Titel", "nl")
    assert (nodes[STATUS].label, nodes[STATUS].live) == ("Mila: “Donderdag.”", accesskit.Live.POLITE)


def test_the_focus_is_told() -> None:
    root = Node(ROOT, "window", "Titel", PLACE, (Node(9, "button", "Een", PLACE, command=PRESS),))

    assert update_of(accesskit, Reading(root, 9, "test", "Titel", "nl"), "").focus == 9


def test_choices_have_their_place_and_a_closed_one_cannot_be_pressed() -> None:
    first = Node(11, "choice", "Een", PLACE, asks=("press", "focus", "show"), position=(1, 2), number=1)
    second = Node(12, "choice", "Twee", PLACE, asks=("focus", "show"), position=(2, 2), is_closed=True)

    nodes = given(Node(10, "choices", "Keuzes", PLACE, (first, second)))

    assert nodes[10].size_of_set == 2
    assert (nodes[11].position_in_set, nodes[12].position_in_set) == (0, 1)
    assert (nodes[11].keyboard_shortcut, nodes[12].keyboard_shortcut) == ("1", None)
    assert (nodes[11].is_disabled, nodes[12].is_disabled) == (False, True)
    assert nodes[11].supports_action(accesskit.Action.CLICK)
    assert not nodes[12].supports_action(accesskit.Action.CLICK)
    assert nodes[12].supports_action(accesskit.Action.FOCUS)


@pytest.mark.parametrize(
    ("ask", "action"),
    [
        ("press", "CLICK"),
        ("focus", "FOCUS"),
        ("show", "SCROLL_INTO_VIEW"),
        ("write", "SET_VALUE"),
        ("caret", "SET_TEXT_SELECTION"),
        ("up", "SCROLL_UP"),
        ("down", "SCROLL_DOWN"),
    ],
)
def test_what_can_be_asked_of_a_thing_is_told(ask: Ask, action: str) -> None:
    assert given(Node(9, "button", "Een", PLACE, asks=(ask,)))[9].supports_action(getattr(accesskit.Action, action))


def test_states_and_values_are_told() -> None:
    nodes = given(
        Node(9, "radio", "Stil: aan", PLACE, is_on=True),
        Node(10, "radio", "Stil: uit", PLACE, is_on=False),
        Node(11, "heading", "Kop", PLACE, level=2),
        Node(12, "progress", "", PLACE, share=0.4),
        Node(13, "page", "", PLACE, scrolled=(100, 250)),
    )

    assert (nodes[9].toggled, nodes[10].toggled) == (accesskit.Toggled.TRUE, accesskit.Toggled.FALSE)
    assert nodes[11].level == 2
    assert nodes[12].numeric_value == 0.4
    assert (nodes[13].scroll_y, nodes[13].scroll_y_max) == (100, 250)


def test_an_entry_has_its_words_letter_by_letter_and_its_caret() -> None:
    nodes = given(Node(9, "entry", "Wie?", PLACE, value="één dag", hint="Een naam", lines=2, caret=3))
    entry = nodes[9]
    (run,) = entry.children

    assert entry.role == accesskit.Role.MULTILINE_TEXT_INPUT
    assert (entry.label, entry.value, entry.placeholder) == ("Wie?", "één dag", "Een naam")
    assert (nodes[run].value, nodes[run].character_lengths) == ("één dag", bytes([2, 2, 1, 1, 1, 1, 1]))
    assert nodes[run].word_lengths == bytes([4, 3])
    assert (entry.text_selection.focus.node, entry.text_selection.focus.character_index) == (run, 3)


class Adapter:
    """An adapter that is told things, and keeps in which order."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def set_root_window_bounds(self, outer: Any, _inner: Any) -> None:
        self.told.append(f"at {outer.x0:.0f}, {outer.y0:.0f} to {outer.x1:.0f}, {outer.y1:.0f}")

    def update_window_focus_state(self, is_focused: bool) -> None:
        self.told.append(f"focus {is_focused}")

    def update_if_active(self, factory: Callable[[], Any]) -> None:
        self.told.append(f"{len(factory().nodes)} nodes")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems know by themselves")
def test_the_adapter_is_left_alone_until_a_reader_is_there_and_then_told_everything_once() -> None:
    tree, adapter = AccessTree(), Adapter()
    tree._library, tree._adapter = accesskit, adapter
    reading = Reading(Node(ROOT, "window", "Titel", PLACE), ROOT, "test", "Titel", "nl")
    tree.focus(True, (5, 6), (100, 50))
    tree.update(reading, "")
    before = list(adapter.told)

    tree._turns.append(True)
    tree.update(reading, "")
    tree.update(reading, "")
    told = list(adapter.told)
    tree._turns.extend((False, True))
    tree.update(reading, "")

    assert before == []
    assert told == ["at 5, 6 to 105, 56", "focus True", "2 nodes"]
    assert adapter.told == told * 2, "a reader that comes back is told everything again"


def test_without_the_library_there_is_no_tree_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "accesskit", None)
    tree = AccessTree()

    tree.open(None)
    tree.focus(True, (0, 0), (1280, 720))
    tree.update(Reading(Node(ROOT, "window", "Titel", PLACE), ROOT, "test", "Titel", "nl"), "")

    assert (tree.is_there, tree.is_read, list(tree.asked())) == (False, False, [])
