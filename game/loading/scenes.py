"""Scenes, with their passages and choices: first which there are, then what is in them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from game.loading.changes import read_changes
from game.loading.conditions import read_condition
from game.loading.definitions import CHOICE, LEAST_READINGS, MOST_READINGS, PASSAGE, PLACES, Form
from game.loading.diagnostics import Faults
from game.loading.fields import Fields, as_fields, as_scalar, is_proper, one_line, proper_name
from game.loading.names import SceneNames, Scope
from game.loading.nodes import Items, Node, Pairs, Scalar
from game.loading.routes import Route, read_route, read_thumb
from game.loading.scripts import check_marks, read_script
from game.story import (
    Branch,
    Choice,
    Condition,
    Debrief,
    Enter,
    Passage,
    Place,
    Rubric,
    Scene,
    Text,
    ToNext,
    ToPassage,
)

_KINDS = {"passage": "passage", "choice": "keuze"}
_DEBRIEF = ("did", "tempting", "cost", "ask")


@dataclass(frozen=True, slots=True)
class DraftPassage:
    """A passage whose name is known and whose fields have not been read."""

    id: str
    at: Place
    fields: Fields
    choices: tuple[tuple[Scalar, Fields], ...]


@dataclass(frozen=True, slots=True)
class DraftScene:
    """A scene whose name is known, and those of all in it."""

    id: str
    at: Place
    fields: Fields
    passages: tuple[DraftPassage, ...]
    names: SceneNames
    """What in it may be named, those included that cannot be read."""


def draft_scene(id: str, at: Place, fields: Fields) -> DraftScene:
    """Find out what the passages and choices of a scene are called."""
    node = fields.need("passages")
    table = () if node is None else fields.table("passages")
    if (node is not None and isinstance(node, Pairs) and not node.pairs) or (
        isinstance(node, Scalar) and not node.text
    ):
        fields.faults.add("S039", node.place, name="passages")
    table = tuple((key, it) for key, it in table if not _is_field(key, it, PASSAGE, fields.faults))
    names = SceneNames({key.text: key.place for key, _ in table}, unread=_odd_names(fields, "passages"))
    for _, inner in table:
        if isinstance(inner, Pairs):
            names.unread |= _odd_names(Fields(inner, fields.faults, inner.place, PASSAGE), "choices")
    passages = [_draft_passage(key, node, fields.faults, names.choices) for key, node in table]
    return DraftScene(id, at, fields, tuple(passage for passage in passages if passage), names)


def _is_field(key: Scalar, node: Node, form: Form, faults: Faults) -> bool:
    """Whether what stands in the place of a name is a field that should have been indented further; told as a fault."""
    has_fields = isinstance(node, Pairs) and any(inner.text in form.fields for inner, _ in node.pairs)
    if key.text not in form.fields or has_fields:
        return False
    faults.add("S119", key.place, name=key.text, kind=form.id, **{"kind.nl": _KINDS[form.id]})
    return True


def _odd_names(fields: Fields, name: str) -> set[str]:
    """The keys of a mapping that can be no names, as they may be referred to: as they stand, or as they should be."""
    node = fields.get(name)
    keys = [key.text for key, _ in node.pairs] if isinstance(node, Pairs) else []
    odd = [key for key in keys if not is_proper(key)]
    return {key.lower() for key in odd} | {proper for key in odd if (proper := proper_name(key))}


def _draft_passage(key: Scalar, node: Node, faults: Faults, seen: dict[str, Place]) -> DraftPassage | None:
    fields = as_fields(node, faults, key, PASSAGE)
    if fields is None:
        return None
    choices = []
    for name, inner in fields.table("choices"):
        if _is_field(name, inner, CHOICE, faults):
            continue
        choice = as_fields(inner, faults, name, CHOICE)
        if name.text in seen:
            faults.add("S026", name.place, name=name.text, first=str(seen[name.text].line))
            continue
        seen[name.text] = name.place
        if choice is not None:
            choices.append((name, choice))
    return DraftPassage(key.text, key.place, fields, tuple(choices))


def read_scene(draft: DraftScene, scope: Scope, rubric: Rubric, pictures: Collection[str]) -> Scene | None:
    """Return the scene; None where it cannot be one, with the reason among the faults."""
    fields = draft.fields
    fields.refuse_others()
    chair = read_chair(fields, scope)
    scope = replace(scope, scene=draft.id, you=_person(chair, scope))
    when = _condition(fields, scope)
    title = read_text(fields, "title", draft.id, scope)
    place = _picture(fields, pictures)
    time = fields.word("time")
    if fields.need("present") is None:
        return None
    present = _people(fields, "present", scope)
    sole = next(iter(scope.names.chairs)) if len(scope.names.chairs) == 1 else None
    heard = _people(fields, "heard", scope)
    reader = _SceneReader(draft, scope, rubric, chair or sole, frozenset(present), heard, is_private=chair is not None)
    weight, again = fields.number("weight"), fields.yes("again")
    passages = reader.passages()
    if title is None or time is None or not passages:
        return None
    return Scene(draft.id, title, place, time, present, passages, chair, when, weight, again, heard, draft.at)


def read_chair(fields: Fields, scope: Scope) -> str | None:
    """Return the chair that a scene or passage names."""
    return fields.word("chair", tuple(scope.names.chairs))


def read_text(fields: Fields, name: str, context: str, scope: Scope) -> Text | None:
    """Return a field as words of the story, on one line."""
    node = fields.take(name)
    scalar = as_scalar(node, scope.faults, name) if node is not None else None
    return None if scalar is None else make_text(scalar, context, scope)


def make_text(scalar: Scalar, context: str, scope: Scope) -> Text:
    """Make words of the story, on one line, of a scalar."""
    words = one_line(scalar)
    check_marks(words, scalar.inside(0), scope)
    return scope.text(words, context, scalar.place)


def _person(chair: str | None, scope: Scope) -> str | None:
    return None if chair is None else scope.names.chairs.get(chair)


def _condition(fields: Fields, scope: Scope) -> Condition | None:
    scalar = fields.scalar("when")
    return None if scalar is None else read_condition(scalar, scope)


def _people(fields: Fields, name: str, scope: Scope) -> tuple[str, ...]:
    found = (scope.find("person", scalar.text, scalar.place) for scalar in fields.names(name))
    return tuple(dict.fromkeys(person for person in found if person))


def _picture(fields: Fields, pictures: Collection[str]) -> str:
    node = fields.need("place")
    scalar = None if node is None else as_scalar(node, fields.faults, "place")
    if scalar is None:
        return ""
    known = (*PLACES, *sorted(pictures))
    if scalar.text not in known:
        fields.faults.add("S028", scalar.place, near=known, name=scalar.text, allowed=", ".join(known))
    return scalar.text


@dataclass(frozen=True, slots=True)
class _SceneReader:
    """Reads the passages and choices of one scene."""

    draft: DraftScene
    scope: Scope
    rubric: Rubric
    chair: str | None
    present: frozenset[str]
    heard: tuple[str, ...]
    is_private: bool

    def passages(self) -> tuple[Passage, ...]:
        following = [passage.id for passage in self.draft.passages[1:]]
        targets = [ToPassage(self.draft.id, id) for id in following]
        ways: list[Route] = [(Branch(None, ((1, target),)),) for target in targets]
        ways.append((Branch(None, ((1, ToNext()),)),))
        found = tuple(self._passage(draft, way) for draft, way in zip(self.draft.passages, ways, strict=False))
        self._check_who_chooses(found)
        return found

    def _passage(self, draft: DraftPassage, onward: Route) -> Passage:
        fields = draft.fields
        fields.refuse_others()
        chair = read_chair(fields, self.scope) or self.chair
        scope = replace(self.scope, you=_person(chair, self.scope))
        text = read_script(fields.get("text"), f"{self.draft.id}.{draft.id}", scope)
        changes = read_changes(fields.get("does"), scope)
        route = read_route(fields.get("go"), scope, onward)
        choices = tuple(self._choice(key, inner, scope, route) for key, inner in draft.choices)
        thumb = read_thumb(fields.get("thumb"), scope, [key.text for key, _ in draft.choices])
        if choices and chair is None:
            scope.faults.add("S095", draft.at, name=draft.id)
        if choices and chair and not thumb and len(scope.names.chairs) > 1:
            scope.faults.add("S096", draft.at, name=draft.id)
        readings = self._readings(fields, f"{self.draft.id}.{draft.id}.readings", scope)
        time = fields.word("time")
        says_where = fields.get("go") is not None
        return Passage(draft.id, text, chair, changes, choices, thumb, route, readings, time, says_where, draft.at)

    def _readings(self, fields: Fields, context: str, scope: Scope) -> Mapping[str, tuple[Text, ...]]:
        found = {}
        for person, key, node in self._by_person(fields, "readings", scope):
            items = node.items if isinstance(node, Items) else ()
            if not isinstance(node, Items):
                scope.faults.add("S037", node.place, name=key.text)
            elif not LEAST_READINGS <= len(items) <= MOST_READINGS:
                limits = {"low": str(LEAST_READINGS), "high": str(MOST_READINGS)}
                scope.faults.add("S118", node.place, name=key.text, count=str(len(items)), **limits)
            scalars = (as_scalar(item, scope.faults, key.text) for item in items)
            found[person] = tuple(make_text(it, f"{context}.{person}", scope) for it in scalars if it is not None)
        return found

    def _by_person(self, fields: Fields, name: str, scope: Scope) -> Iterator[tuple[str, Scalar, Node]]:
        """Read a mapping of others to what is said of them; of the one in the chair nothing can be said here."""
        inner = fields.pairs(name)
        for key, node in inner.node.pairs if inner else ():
            person = scope.find("person", key.text, key.inside(0))
            if person is not None and person == scope.you:
                scope.faults.add("S117", key.place, field=name, person=person)
            elif person is not None:
                yield person, key, node

    def _check_who_chooses(self, passages: tuple[Passage, ...]) -> None:
        """Note who chooses without being there: not from the start, not heard, and coming in nowhere in this scene."""
        lines = (
            line for passage in passages for line in (*passage.text, *(it for c in passage.choices for it in c.reply))
        )
        there = self.present.union(self.heard, (line.part.person for line in lines if isinstance(line.part, Enter)))
        for passage in passages if self.present else ():
            person = _person(passage.chair, self.scope) if passage.choices else None
            if person is not None and person not in there and passage.at is not None:
                self.scope.faults.add("S114", passage.at, name=passage.id, person=person)

    def _choice(self, key: Scalar, fields: Fields, scope: Scope, onward: Route) -> Choice:
        fields.refuse_others()
        context = f"{self.draft.id}.{key.text}"

        def words(name: str) -> Text | None:
            return read_text(fields, name, f"{context}.{name}", scope)

        say, do, seen = words("say"), words("do"), words("seen")
        self._check_words(key, fields, say is None and do is None)
        return Choice(
            id=key.text,
            drive=fields.word("drive") or "",
            say=say,
            do=do,
            seen=seen,
            face=fields.word("face"),
            to=self._to(fields, scope),
            needs=self._needs(fields, scope),
            when=_condition(fields, scope),
            closed=words("closed"),
            once=fields.yes("once"),
            shows=self._shows(fields),
            changes=read_changes(fields.get("does"), scope),
            reply=read_script(fields.get("reply"), f"{context}.reply", scope, "reply"),
            debrief=self._debrief(fields, context, scope),
            visit=self._visit(fields, scope),
            route=read_route(fields.get("go"), scope, onward),
            at=key.place,
        )

    def _check_words(self, key: Scalar, fields: Fields, is_empty: bool) -> None:
        faults, chairs = self.scope.faults, self.scope.names.chairs
        is_told = any(fields.get(name) is not None or fields.is_misspelt(name) for name in ("say", "do"))
        if is_empty and not is_told:
            faults.add("S098", key.place, name=key.text)
        both = len(chairs) > 1 and not self.is_private and self.present.issuperset(chairs.values())
        if both and fields.get("do") is not None and fields.get("seen") is None:
            faults.add("S097", fields.key("do").place, name=key.text)

    def _to(self, fields: Fields, scope: Scope) -> str | None:
        scalar = fields.scalar("to")
        found = None if scalar is None else scope.find("person", scalar.text, scalar.inside(0))
        if scalar is not None and found is not None and found == scope.you:
            scope.faults.add("S165", scalar.inside(0), name=found)
        return found

    def _needs(self, fields: Fields, scope: Scope) -> tuple[str, ...]:
        needed = _people(fields, "needs", scope)
        for person in needed:
            if scope.you is not None:
                scope.find_relation(scope.you, person, fields.key("needs").place)
        return needed

    def _shows(self, fields: Fields) -> tuple[str, ...]:
        anchors = self.rubric.anchors
        shown: dict[str, str] = {}
        for scalar in fields.names("shows"):
            anchor = anchors.get(scalar.text)
            if anchor is None:
                fields.faults.add("S021", scalar.place, near=anchors, name=scalar.text, allowed=", ".join(anchors))
            elif anchor.quality in shown:
                values = {"name": anchor.name, "other": shown[anchor.quality], "quality": anchor.quality}
                fields.faults.add("S027", scalar.place, **values)
            else:
                shown[anchor.quality] = anchor.name
        return tuple(shown.values())

    def _debrief(self, fields: Fields, context: str, scope: Scope) -> Debrief:
        inner = fields.pairs("debrief")
        if inner is None:
            return Debrief()
        inner.refuse_others()
        did, tempting, cost, ask = (read_text(inner, name, f"{context}.{name}", scope) for name in _DEBRIEF)
        thoughts = (
            (person, as_scalar(node, scope.faults, key.text))
            for person, key, node in self._by_person(inner, "thought", scope)
        )
        thought = {who: make_text(it, f"{context}.thought.{who}", scope) for who, it in thoughts if it is not None}
        return Debrief(did, tempting, cost, ask, thought)

    def _visit(self, fields: Fields, scope: Scope) -> str | None:
        scalar = fields.scalar("visit")
        return None if scalar is None else scope.find("scene", scalar.text, scalar.inside(0))
