"""story.yaml and the scenes, from nodes to a Story: first who and what there is, then all that refers to it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations

from game.loading.changes import FORMS
from game.loading.conditions import ASKS, read_condition
from game.loading.definitions import CAPITAL_KINDS, CLAIMS, ENDING, FACT, FORMAT, PLACES, RANGE, SCENE
from game.loading.diagnostics import Faults
from game.loading.fields import (
    Fields,
    as_fields,
    as_names,
    as_scalar,
    as_word,
    is_name,
    is_proper,
    proper_name,
    split,
    yes_or_no,
)
from game.loading.fingerprint import fingerprint
from game.loading.names import Names, Scope
from game.loading.nodes import Items, Node, Pairs, Scalar
from game.loading.scenes import DraftScene, draft_scene, make_text, read_scene, read_text
from game.loading.scripts import read_script
from game.story import (
    CHAIRS,
    CLAIM_VERBS,
    COMPLICATION_STATES,
    RELATION_STATES,
    Capital,
    Chapter,
    Claim,
    Complication,
    Condition,
    Ending,
    Fact,
    Person,
    Place,
    Relation,
    Rubric,
    Scene,
    Story,
    Text,
    Value,
)


@dataclass(slots=True)
class StoryReader:
    """Reads one story. `file` is the name of the file that `root` came from, `scenes` the files beside it, by name."""

    root: Fields
    scene_files: Mapping[str, Node]
    faults: Faults
    rubric: Rubric
    pictures: Collection[str] = ()
    instead: str = ""
    """What there is where the files of the scenes should be, and is called otherwise."""
    names: Names = field(default_factory=Names)
    scope: Scope = field(init=False)
    has_unread_files: bool = field(init=False)

    def __post_init__(self) -> None:
        self.has_unread_files = bool(self.names.unread)
        self.scope = Scope(self.names, self.faults, {})

    def read(self, slug: str) -> Story | None:
        """Return the story, or None where too much is missing to make one; the faults tell."""
        self.root.refuse_others()
        self._check_format()
        self._declare()
        drafts = self._draft_scenes()
        title, blurb = (read_text(self.root, name, name, self.scope) for name in ("title", "blurb"))
        focus = read_text(self.root, "focus", "focus", self.scope)
        cast = self._cast()
        relations = self._relations(cast)
        rest = (self._complications(), self._values(), self._capital())
        language, minutes = self._language(), self.root.number("minutes")
        scenes = {draft.id: scene for draft in drafts if (scene := self._scene(draft)) is not None}
        chapters, endings, anchors = self._chapters(), self._endings(), self._anchors()
        claims = self._claims()
        seen = self._pictures_in_words(scenes.values())
        if self.faults.is_fatal or title is None or blurb is None:
            return None
        chairs, facts = dict(self.names.chairs), dict(self.names.facts)
        story = Story(
            slug, title, blurb, focus, language, minutes, chairs, cast, relations, *rest, facts, chapters, scenes, endings,
            anchors, fingerprint="", pictures=seen, places=dict(self.scope.places), declared=self.names.declared,
            holders=self._holders(), claims=claims,
        )  # fmt: skip
        object.__setattr__(story, "fingerprint", fingerprint(story))
        return story

    def _holders(self) -> tuple[str, ...]:
        return tuple(sorted(self.names.holders.difference(self.names.chairs.values())))

    def _check_format(self) -> None:
        node = self.root.need("format")
        if node is not None and not (isinstance(node, Scalar) and node.text == str(FORMAT)):
            text = node.text if isinstance(node, Scalar) else "…"
            self.faults.add("S041", node.place, name=text, format=str(FORMAT))

    # Who and what there is

    def _declare(self) -> None:
        names = self.names
        for kind, table in (
            ("cast", names.people),
            ("complications", names.complications),
            ("values", names.values),
            ("capital", names.capital),
            ("endings", names.endings),
        ):
            node = self.root.get(kind)
            if isinstance(node, Pairs):
                table.update((key.text, key.place) for key, _ in node.pairs if is_proper(key.text))
                names.unread.update(key.text.lower() for key, _ in node.pairs if not is_proper(key.text))
        for key, node in self.root.table("facts"):
            fields = as_fields(node, self.faults, key, FACT)
            fact = self._fact(key, fields) if fields else None
            if fact is None:
                names.unread.add(key.text)
            else:
                names.facts[key.text] = fact
                names.fact_places[key.text] = key.place
        names.facts["result"] = self._result()
        self._declare_chairs()
        self._declare_relations()

    def _declare_chairs(self) -> None:
        for key, node in self.root.table("chairs"):
            chair = as_word(key, CHAIRS, self.faults)
            scalar = as_scalar(node, self.faults, key.text)
            person = None if scalar is None else self.scope.find("person", scalar.text, scalar.inside(0))
            if person in self.names.chairs.values():
                self.faults.add("S029", node.place, name=person or "")
            elif chair and person:
                self.names.chairs[chair] = person

    def _declare_relations(self) -> None:
        fields = self.root.pairs("relations")
        for key, _ in fields.node.pairs if fields else ():
            people = [
                person for scalar in split(key) if (person := self.scope.find("person", scalar.text, scalar.place))
            ]
            pair = frozenset(people)
            if len(split(key)) != 2:
                self.faults.add("S045", key.place, name=key.text)
            elif len(people) == 2 and len(pair) == 1:
                self.faults.add("S029", key.place, name=people[0])
            elif pair in self.names.relations:
                self.faults.add("S026", key.place, name=key.text, first=str(fields.place.line if fields else 1))
            elif len(pair) == 2:
                self.names.relations.add(pair)

    def _draft_scenes(self) -> list[DraftScene]:
        drafts = []
        for key, inner in self.root.forms("scenes"):
            drafts.append(self._draft(key.text, key.place, inner))
        for file, node in self.scene_files.items():
            fields = as_fields(node, self.faults, file, SCENE)
            stem = file.rpartition("/")[2].rpartition(".")[0]
            if fields is None:
                self.names.unread.add(stem)
                continue
            key = fields.scalar("scene") or Scalar(stem, Place(file, 1, 1))
            if is_name(key, self.faults):
                drafts.append(self._draft(key.text, key.inside(0), fields))
            else:
                self.names.unread |= {stem, key.text.lower(), proper_name(key.text)}
        if not drafts and self.root.get("scenes") is None and not (self.scene_files or self.has_unread_files):
            self.faults.add("S046", self.root.place, nearest=self.instead)
        return drafts

    def _draft(self, id: str, place: Place, fields: Fields) -> "DraftScene":
        if id in self.names.scenes:
            first = next(iter(self.names.scenes[id].passages.values()), place)
            self.faults.add("S026", place, name=id, first=f"{first.file}:{first.line}")
        draft = draft_scene(id, place, fields)
        self.names.scenes.setdefault(id, draft.names)
        return draft

    def _scene(self, draft: DraftScene) -> Scene | None:
        return read_scene(draft, self.scope, self.rubric, self.pictures)

    # Facts

    def _fact(self, key: Scalar, fields: Fields) -> Fact | None:
        fields.refuse_others()
        if key.text in (*ASKS, *FORMS, *CHAIRS, "first", "again", "else", "result"):
            self.faults.add("S025", key.place, name=key.text)
        if key.text in self.names.people:
            first = self.names.people[key.text]
            self.faults.add("S026", key.place, name=key.text, first=str(first.line))
        if fields.get("one of") is not None:
            return self._word_fact(key.text, fields)
        if fields.get("from") is not None or fields.get("to") is not None:
            return _number_fact(key.text, replace(fields, form=RANGE))
        return self._yes_no_fact(key.text, fields)

    def _word_fact(self, id: str, fields: Fields) -> Fact | None:
        words = fields.names("one of")
        names = tuple(dict.fromkeys(word.text.lower() for word in words))
        if len(names) < max(2, len(words)):
            node = fields.get("one of")
            self.faults.add("S047", node.place if node else fields.place, name=id)
            return None
        start = fields.word("start", names)
        return None if start is None else Fact(id, names.index(start), 0, len(names) - 1, names)

    def _yes_no_fact(self, id: str, fields: Fields) -> Fact | None:
        node = fields.need("start")
        scalar = as_scalar(node, self.faults, "start") if node is not None else None
        if scalar is None:
            return None
        answer = yes_or_no(scalar.text)
        if answer is None:
            self.faults.add("S043", scalar.place, name=id)
            return None
        self.names.yes_no.add(id)
        return Fact(id, int(answer), 0, 1)

    def _result(self) -> Fact:
        fields = self.root.pairs("result")
        if fields is None:
            return Fact("result", 0, -10, 10)
        fields.refuse_others()
        return _number_fact("result", fields)

    # The parts of story.yaml

    def _language(self) -> str:
        node = self.root.need("language")
        scalar = as_scalar(node, self.faults, "language") if node is not None else None
        if scalar is None:
            return ""
        if not is_language(scalar.text):
            self.faults.add("S048", scalar.place, name=scalar.text)
        return scalar.text

    def _cast(self) -> dict[str, Person]:
        cast = {}
        for key, fields in self.root.forms("cast"):
            person = self._person(key, fields)
            if person is not None:
                cast[key.text] = person
        return cast

    def _person(self, key: Scalar, fields: Fields) -> Person | None:
        fields.refuse_others()
        context = f"cast.{key.text}"
        node = fields.need("name")
        name = as_scalar(node, self.faults, "name") if node is not None else None
        short, portrait = fields.scalar("short"), fields.scalar("portrait")
        function, matters = (read_text(fields, it, f"{context}.{it}", self.scope) for it in ("function", "matters"))
        level, side, guard = fields.number("level"), fields.word("side"), fields.word("guard")
        unreachable = read_text(fields, "unreachable", f"{context}.unreachable", self.scope)
        if name is None or function is None or matters is None or side is None or guard is None:
            return None
        full = " ".join(name.text.split())
        return Person(
            id=key.text,
            name=full,
            short=short.text.strip() if short else full.split()[0],
            function=function,
            level=level,
            side=side,
            portrait=portrait.text.strip() if portrait else key.text,
            matters=matters,
            guard=guard,
            unreachable=unreachable,
        )

    def _relations(self, cast: Mapping[str, Person]) -> tuple[Relation, ...]:
        fields = self.root.pairs("relations")
        relations = []
        for key, node in fields.node.pairs if fields else ():
            scalar = as_scalar(node, self.faults, key.text)
            start = as_word(scalar, RELATION_STATES, self.faults) if scalar else None
            people = [scalar.text.lower() for scalar in split(key)]
            if start is None or len(people) != 2 or not all(person in cast for person in people):
                continue
            one, other = people
            is_level = cast[one].level == cast[other].level
            relations.append(Relation(one, other, start, "horizontal" if is_level else "vertical"))
        return tuple(relations)

    def _complications(self) -> dict[str, Complication]:
        found = {}
        for key, fields in self.root.forms("complications"):
            complication = self._complication(key.text, fields)
            if complication is not None:
                found[key.text] = complication
        return found

    def _complication(self, id: str, fields: Fields) -> Complication | None:
        fields.refuse_others()
        context = f"complications.{id}"
        title, surface, matter = (
            read_text(fields, name, f"{context}.{name}", self.scope) for name in ("title", "surface", "matter")
        )
        between = self._between(fields)
        stakes = self._words(fields, "stakes", between, f"{context}.stakes")
        came_to = self._words(fields, "came to", COMPLICATION_STATES, f"{context}.came to")
        stirs = self._stirs(fields)
        bears, tax = fields.number("bears"), fields.number("tax")
        if title is None or surface is None or matter is None:
            return None
        return Complication(id, title, between, surface, matter, stakes, stirs, bears, tax, came_to)

    def _between(self, fields: Fields) -> tuple[str, ...]:
        node = fields.need("between")
        scalars = () if node is None else as_names(node, self.faults, "between")
        people = [person for scalar in scalars if (person := self.scope.find("person", scalar.text, scalar.place))]
        between = tuple(dict.fromkeys(people))
        if node is None or len(people) < len(scalars):
            return between
        if len(between) < 2:
            self.faults.add("S045", node.place, name=", ".join(between))
        elif not any(frozenset(pair) in self.names.relations for pair in combinations(between, 2)):
            self.faults.add("S022", node.place, one=between[0], other=between[1])
        return between

    def _words(self, fields: Fields, name: str, allowed: tuple[str, ...], context: str) -> dict[str, Text]:
        """Read a mapping of words to texts, such as what is at stake for whom."""
        inner = fields.pairs(name)
        words = {}
        for key, node in inner.node.pairs if inner else ():
            word = as_word(key, allowed, self.faults)
            scalar = as_scalar(node, self.faults, key.text)
            if word and scalar:
                words[word] = make_text(scalar, f"{context}.{word}", self.scope)
        return words

    def _stirs(self, fields: Fields) -> Condition | None:
        node = fields.need("stirs")
        scalar = as_scalar(node, self.faults, "stirs") if node is not None else None
        if scalar is None or scalar.text.strip().lower() == "start":
            return None
        return read_condition(scalar, self.scope)

    def _values(self) -> dict[str, Value]:
        found = {}
        for key, node in self.root.table("values"):
            scalar = as_scalar(node, self.faults, key.text)
            if scalar is not None:
                found[key.text] = Value(key.text, make_text(scalar, f"values.{key.text}.title", self.scope))
        return found

    def _capital(self) -> dict[str, Capital]:
        found = {}
        for key, fields in self.root.forms("capital"):
            fields.refuse_others()
            word = fields.word("kind")
            title = read_text(fields, "title", f"capital.{key.text}.title", self.scope)
            for kind in CAPITAL_KINDS:
                if word == kind and title is not None:
                    found[key.text] = Capital(key.text, kind, title)
        return found

    def _anchors(self) -> dict[str, Text]:
        """Read this story's sharper words for anchors of the rubric; it can invent none."""
        inner = self.root.pairs("anchors")
        words = {}
        for key, node in inner.node.pairs if inner else ():
            scalar = as_scalar(node, self.faults, key.text)
            if key.text not in self.rubric.anchors:
                known = tuple(self.rubric.anchors)
                self.faults.add("S021", key.place, near=known, name=key.text, allowed=", ".join(known))
            elif scalar is not None:
                words[key.text] = make_text(scalar, f"anchors.{key.text}", self.scope)
        return words

    def _pictures_in_words(self, scenes: Iterable[Scene]) -> dict[str, Text]:
        """Read what is seen on pictures; of each of the author's own that a scene shows there have to be words."""
        words = {}
        known = (*PLACES, *sorted(self.pictures))
        fields = self.root.pairs("pictures")
        for key, node in fields.node.pairs if fields else ():
            scalar = as_scalar(node, self.faults, key.text)
            if key.text not in known:
                self.faults.add("S028", key.place, near=known, name=key.text, allowed=", ".join(known))
            elif scalar is not None:
                words[key.text] = make_text(scalar, f"pictures.{key.text}", self.scope)
        told = {*PLACES, *(key.text for key, _ in (fields.node.pairs if fields else ()))}
        for scene in scenes:
            if scene.place in self.pictures and scene.place not in told:
                told.add(scene.place)
                self.faults.add("S162", scene.at or self.root.place, name=scene.place)
        return words

    # How it runs

    def _chapters(self) -> tuple[Chapter, ...]:
        chapters = []
        for key, fields in self.root.forms("chapters"):
            fields.refuse_others()
            title = read_text(fields, "title", f"chapters.{key.text}.title", self.scope)
            slots = tuple(slot for item in self._slots(fields) if (slot := self._slot(item)))
            if title is not None:
                chapters.append(Chapter(key.text, title, slots))
        return tuple(chapters)

    def _slots(self, fields: Fields) -> tuple[Node, ...]:
        return fields.names("scenes") if isinstance(fields.get("scenes"), Scalar) else fields.items("scenes")

    def _slot(self, item: Node) -> tuple[str, ...]:
        if isinstance(item, Scalar):
            found = [(item.text.strip(), item.inside(0))]
        elif isinstance(item, Pairs) and [key.text for key, _ in item.pairs] == ["any of"]:
            found = [(scalar.text, scalar.place) for scalar in as_names(item.pairs[0][1], self.faults, "any of")]
            if not found and isinstance(item.pairs[0][1], Items):
                self.faults.add("S039", item.place, name="any of")
        else:
            self.faults.add("S049", item.place)
            return ()
        names = (self.scope.find("scene", name, place) for name, place in found)
        return tuple(name for name in names if name)

    def _endings(self) -> dict[str, Ending]:
        endings: dict[str, Ending] = {}
        table = self.root.table("endings")
        for number, (key, node) in enumerate(table, 1):
            fields = as_fields(node, self.faults, key, ENDING)
            if fields is None:
                continue
            fields.refuse_others()
            title = read_text(fields, "title", f"endings.{key.text}.title", self.scope)
            scalar = fields.scalar("when")
            when = None if scalar is None else read_condition(scalar, self.scope)
            self._check_order(key, fields, is_last=number == len(table))
            fields.need("text")
            text = read_script(fields.get("text"), f"endings.{key.text}.text", self.scope)
            if title is not None:
                endings[key.text] = Ending(key.text, title, when, text)
        return endings

    def _claims(self) -> tuple[Claim, ...]:
        node = self.root.get("claims")
        fields = None if node is None else as_fields(node, self.faults, "claims", CLAIMS)
        if fields is None:
            return ()
        fields.refuse_others()
        scope = replace(self.scope, in_claim=True)
        claims: list[Claim] = []
        for verb in CLAIM_VERBS:
            node = fields.get(verb)
            for each in node.items if isinstance(node, Items) else (node,) if node is not None else ():
                scalar = as_scalar(each, self.faults, verb)
                condition = None if scalar is None else read_condition(scalar, scope)
                if scalar is not None and condition is not None:
                    claims.append(Claim(verb, condition, scalar.text, scalar.place))
        return tuple(claims)

    def _check_order(self, key: Scalar, fields: Fields, *, is_last: bool) -> None:
        """Only the last ending may be, and has to be, without a condition."""
        has_condition = fields.get("when") is not None
        if is_last and has_condition:
            self.faults.add("S093", fields.key("when").place, name=key.text)
        elif not is_last and not has_condition:
            self.faults.add("S092", key.place, name=key.text)


def is_language(code: str) -> bool:
    """Whether this can be the code of a language: `nl`, `en`, `pt_BR`."""
    language, _, land = code.partition("_")
    is_right = language.isascii() and language.isalpha() and language.islower() and 2 <= len(language) <= 3
    return is_right and (not land if "_" not in code else len(land) == 2 and land.isascii() and land.isupper())


def _number_fact(id: str, fields: Fields) -> Fact:
    low = fields.number("from")
    high = fields.number("to", low)
    return Fact(id, fields.number("start", low, high), low, high)
