"""Where a passage or a choice goes (`go`), and what a chair does by itself (`thumb`)."""

from collections.abc import Collection, Mapping
from typing import TypeVar

from game.loading.conditions import read_condition
from game.loading.fields import as_number, as_scalar
from game.loading.names import Scope
from game.loading.nodes import Items, Node, Pairs, Scalar, shift
from game.story import Branch, Condition, Place, Rule, Target, ToEnding, ToNext, ToPassage

Route = tuple[Branch, ...]
HEAVIEST = 1000
_T = TypeVar("_T")


def read_route(node: Node | None, scope: Scope, otherwise: Route) -> Route:
    """Return the branches of a `go`; `otherwise` where there is none, or where none of its conditions need hold."""
    if node is None:
        return otherwise
    branches = []
    for when, aim in _conditioned(node, scope, "go"):
        targets = tuple(
            (weight, target) for weight, word in _weighed(aim, scope, "go") if (target := _target(word, scope))
        )
        if targets:
            branches.append(Branch(when, targets))
    if not branches or branches[-1].when is not None:
        branches.extend(otherwise)
    return tuple(branches)


def read_thumb(node: Node | None, scope: Scope, choices: Collection[str]) -> tuple[Rule, ...]:
    """Return the rules of a `thumb`; `choices` are those of its passage."""
    if node is None:
        return ()
    rules = []
    for when, aim in _conditioned(node, scope, "thumb"):
        picks = []
        for weight, word in _weighed(aim, scope, "thumb"):
            if word.text.lower() in choices:
                picks.append((weight, word.text.lower()))
            elif scope.scene and word.text.lower() not in scope.names.scenes[scope.scene].unread:
                scope.faults.add("S020", word.inside(0), near=choices, name=word.text, scene=scope.scene or "")
        if picks:
            rules.append(Rule(when, tuple(picks)))
    return tuple(rules)


def _conditioned(node: Node, scope: Scope, name: str) -> list[tuple[Condition | None, Node]]:
    """Return what a list leads to, each with its condition; without a list it is one thing, unconditionally."""
    if not isinstance(node, Items):
        return [(None, node)]
    if not node.items:
        scope.faults.add("S039", node.place, name=name)
    found: list[tuple[Condition | None, Node]] = []
    is_closed = False
    for item in node.items:
        if is_closed:
            scope.faults.add("S099", item.place, name=name)
            break
        line = _line(item, scope, name)
        if line is None:
            continue
        is_closed = line[0] is None
        found.append(line)
    return found


def _line(item: Node, scope: Scope, name: str) -> tuple[Condition | None, Node] | None:
    """Read one item of a list: `condition: target`, or a target alone."""
    if isinstance(item, Scalar):
        return None, item
    if isinstance(item, Items) or len(item.pairs) != 1:
        scope.faults.add("S042", item.place, name=name)
        return None
    key, aim = item.pairs[0]
    if key.text.strip().lower() == "otherwise":
        return None, aim
    when = read_condition(key, scope)
    return None if when is None else (when, aim)


def _weighed(node: Node, scope: Scope, name: str) -> list[tuple[int, Scalar]]:
    """Read one word, or a mapping of words to their weights."""
    if not isinstance(node, Pairs):
        scalar = as_scalar(node, scope.faults, name)
        return [] if scalar is None else [(1, Scalar(scalar.text.strip(), scalar.place, scalar.style))]
    found = []
    for key, value in node.pairs:
        weight = as_number(value, scope.faults, key.text)
        if weight is not None and not 1 <= weight <= HEAVIEST:
            scope.faults.add("S035", value.place, name=str(weight), low="1", high=str(HEAVIEST))
        elif weight is not None:
            found.append((weight, key))
    if not node.pairs:
        scope.faults.add("S039", node.place, name=name)
    return found


def _target(scalar: Scalar, scope: Scope) -> Target | None:
    """Read where one `go` leads."""
    words, place = scalar.text.lower().split(), scalar.inside(0)
    match words:
        case ["next"]:
            return ToNext()
        case ["end"]:
            return ToEnding(None)
        case ["end", name]:
            ending = scope.find("ending", name, shift(place, scalar.text.lower().index(name, 3)))
            return None if ending is None else ToEnding(ending)
        case [name]:
            return _passage(name, place, scope)
        case _ if scope.scene and scalar.text.lower() in scope.names.scenes[scope.scene].unread:
            return None
        case _:
            scope.faults.add("S044", place, name=scalar.text)
            return None


def _passage(name: str, place: Place, scope: Scope) -> Target | None:
    scene, dot, passage = name.rpartition(".")
    if dot:
        found = scope.find("scene", scene, place)
        place = shift(place, len(scene) + 1)
        aim = None if found is None else scope.find_passage(found, passage, place)
        return ToPassage(found, aim) if found and aim else None
    assert scope.scene is not None, "a route is read in a scene"
    passages = scope.names.scenes[scope.scene].passages
    if name in passages:
        return ToPassage(scope.scene, name)
    if name not in scope.names.scenes[scope.scene].unread:
        scope.faults.add("S012", place, name=name, scene=scope.scene, near=_meant(name, passages, scope))
    return None


def _meant(name: str, passages: Mapping[str, Place], scope: Scope) -> list[str]:
    """What may have been meant by a name that is no passage here: one that is, or the beginning of a scene."""
    elsewhere = [f"{scene}.{name}" for scene, names in scope.names.scenes.items() if name in names.passages]
    if name in scope.names.scenes:
        elsewhere += [f"{name}.{first}" for first in list(scope.names.scenes[name].passages)[:1]]
    return elsewhere[:1] or [*passages]
