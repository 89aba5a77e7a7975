"""YAML to nodes, with either parser."""

from pathlib import Path

import pytest
import yaml

from game.loading import nodes
from game.loading.diagnostics import Faults
from game.loading.nodes import Items, Node, Pairs, Scalar, read_nodes
from tests.loading.stories import HERE, RUBRIC


def _read(text: str) -> tuple[Node | None, list[str]]:
    faults = Faults()
    return read_nodes(text.encode(), "a.yaml", faults), [it.code for it in faults.found]


def test_every_scalar_keeps_its_text_and_place() -> None:
    node, _ = _read("a: [no, 012, ~]\nb:\n  - {c: 'x'}\n")

    assert isinstance(node, Pairs)
    (_, items), (key, _) = node.pairs
    assert isinstance(items, Items)
    assert [it.text for it in items.items if isinstance(it, Scalar)] == ["no", "012", "~"]
    assert (items.items[1].place.line, items.items[1].place.column) == (1, 9)
    assert (key.text, key.place.line, key.place.column) == ("b", 2, 1)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "S103"),
        ("# only this", "S103"),
        ("---\n...\n", "S103"),
        ("a: 1\n---\nb: 2", "S102"),
        ("? [a]\n: b", "S105"),
        ("? {a: b}\n: c", "S105"),
        ("'': a", "S105"),
        ("a: &x 1", "S010"),
        ("a: *x", "S010"),
        ("&x a: 1", "S010"),
        ("a: &x [b]", "S010"),
        ("a: !!int 1", "S011"),
        ("!!map {a: b}", "S011"),
        ("a: !x [b]", "S011"),
        ("<<: {a: b}", "S101"),
        ("a: {b: 1, b: 2}", "S104"),
        ("a: 1\n'a': 2", "S104"),
        ("a: x\x00y", "S108"),
        ("a: \ufeffx", "S108"),
        ('a: "\\ud800"', "S110"),
        ("a: |\n  x\n \ty: z\n", "S006"),
        ("a: 'x\nb: y\n", "S008"),
        ("a: {b: c\nd: e\n", "S111"),
    ],
)
def test_what_is_not_taken_is_told(text: str, code: str) -> None:
    _, told = _read(text)

    assert told == [code]


def test_lists_are_counted_too() -> None:
    _, told = _read("[" + "[]," * 100_001 + "]")

    assert told == ["S107"]


def test_a_double_key_keeps_the_first_and_reads_on() -> None:
    node, told = _read("a: 1\na: 2\nb: {c: 1, c: 2}")

    assert isinstance(node, Pairs)
    assert [key.text for key, _ in node.pairs] == ["a", "b"]
    assert told == ["S104", "S104"]


@pytest.mark.parametrize("path", sorted((HERE / "faults").glob("*.yaml")), ids=lambda path: path.stem)
def test_without_libyaml_a_story_reads_the_same(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from game.loading import load

    fast = load(path, rubric=RUBRIC)
    monkeypatch.setattr(nodes, "_Loader", yaml.SafeLoader)

    slow = load(path, rubric=RUBRIC)

    assert (slow.story is None) == (fast.story is None)
    if fast.story is not None:
        assert slow == fast
    elif path.name[:4] not in _WORDED_BY_THE_PARSER:
        assert slow.diagnostics == fast.diagnostics


_WORDED_BY_THE_PARSER = ("S005", "S006", "S007", "S008", "S009", "S010", "S109", "S110", "S111", "S116")
