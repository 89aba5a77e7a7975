"""The JSON Schema of a story, for an editor: made of the same definitions by which a story is read.

An editor that knows it completes fields and words, tells what each is for, and marks what cannot be right, before anything is
checked. It takes all that the loader takes. What the loader alone can know, such as whether a name exists, it leaves to
`verwikkeld check`; `does`, `when` and `go` are small languages in a text, of which it holds the shape.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from game.loading.definitions import (
    LEAST_READINGS,
    MOST_READINGS,
    QUESTIONS,
    SCENE,
    STORY,
    VERBS,
    Field,
    Form,
    Phrase,
)
from game.story import Rubric, Story

Schema = dict[str, Any]

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest that the YAML extensions of editors know."""
_NAME = "^[a-z][a-z0-9_]{0,39}$"
_PAIR = r"^\s*[A-Za-z][A-Za-z0-9_]*\s*[,;]\s*[A-Za-z][A-Za-z0-9_]*\s*$"
_WORDS = {"type": ["string", "number", "boolean"]}
"""Words of a text: YAML takes 1984 and yes for something else, the loader does not."""
_YES = ["yes", "no", "ja", "nee", True, False]
_CONDITION = r"^[\w\s.,()<>=!+-]{1,400}$"
"""The shape of a condition: names, numbers, signs and brackets."""
_STEP = r"[a-z][a-z0-9_]*\s*[+-]\s*[0-9]{1,6}"


Names = Mapping[str, tuple[str, ...]]
"""What there is in a story, by kind: "person", "pair", "scene", "complication", "capital", "value"."""
NO_NAMES: Names = {}
_STANDS_FOR = {
    "yara mila": "pair", "person, person": "pair", "leads": "complication", "mila": "person", "yara": "person",
    "carolien": "person", "notes": "capital", "truth": "value", "scene": "scene", "complication": "complication",
    "person": "person", "capital": "capital", "value": "value", "passage": "", "choice": "", "mood": "",
}  # fmt: skip
"""The words in a phrase for which the names of a story can stand; those of which we do not know the names stand for nothing."""
_SLOT = re.compile("|".join(rf"\b{word}\b" for word in _STANDS_FOR))


def schema_of(part: str, rubric: Rubric, language: str, names: Names = NO_NAMES) -> Schema:
    """Return the schema of `story.yaml` (part "story") or of a file in `scenes/` (part "scene").

    The descriptions are in Dutch for "nl" and in English for any other language. `names` are offered where they may stand;
    others are taken as well.
    """
    root = {"story": STORY, "scene": SCENE}[part]
    maker = _Maker(rubric, language, names)
    schemas = {form.id: maker.form(form) for form in _inside(root)}
    return {"$schema": DIALECT, "title": f"Verwikkeld: {part}", "definitions": schemas, **_ref(root)}


def names_in(story: Story) -> Names:
    """Return what there is in a story that its author may name."""
    return {
        "person": tuple(story.cast),
        "pair": tuple(f"{relation.one}, {relation.other}" for relation in story.relations),
        "scene": tuple(story.scenes),
        "complication": tuple(story.complications),
        "capital": tuple(story.capital),
        "value": tuple(story.values),
    }


def _inside(form: Form) -> tuple[Form, ...]:
    """A form and all that may stand in it."""
    inner = [it.inner for it in form.fields.values() if it.inner is not None]
    return (form, *(deeper for it in inner for deeper in _inside(it)))


def _ref(form: Form) -> Schema:
    return {"$ref": f"#/definitions/{form.id}"}


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the schemas of forms and fields, for one rubric, language and story."""

    rubric: Rubric
    language: str
    names: Names

    def form(self, form: Form) -> Schema:
        needed = [name for name, it in form.fields.items() if it.needed]
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: self._described(it, name) for name, it in form.fields.items()},
            **({"required": needed} if needed else {}),
        }

    def _described(self, it: Field, name: str) -> Schema:
        told = it.says(self.language) + self._more(it)
        schema = self._field(it, name)
        if "$ref" in schema:  # what stands beside a $ref is not read
            schema = {"allOf": [schema]}
        default = {} if it.default is None else {"default": it.default}
        return {**schema, "description": told.replace("`", ""), "markdownDescription": told, **default}

    def _more(self, it: Field) -> str:
        """What an editor tells besides, of the small languages: their words, each with what it means."""
        match it.kind:
            case "changes":
                return "\n\n" + _phrases(VERBS, self.language)
            case "condition" | "conditions" | "stirs":
                return "\n\n" + _phrases(QUESTIONS, self.language)
            case "anchors":
                anchors, language = self.rubric.anchors.values(), "nl" if self.language == "nl" else "en"
                return "\n\n" + "\n".join(f"- `{each.name}` ({each.level}): {each.words[language]}" for each in anchors)
            case _:
                return ""

    def _field(self, it: Field, name: str) -> Schema:
        match it.kind:
            case "text":
                return dict(_WORDS)
            case "script":
                return {"type": "string"}
            case "word":
                return {"enum": list(it.words)}
            case "number":
                return {"type": "integer", "minimum": it.low, "maximum": it.high}
            case "yes":
                return {"enum": list(_YES)}
            case "start":
                return {"type": ["integer", "string", "boolean"]}
            case "name":
                return self._name(it)
            case "names":
                return _one_or_more(self._name(it), self._name(it))
            case "anchors":
                return _anchors(self.rubric)
            case "condition" | "stirs":
                words = ["start"] if it.kind == "stirs" else []
                return {
                    "type": ["string", "boolean"],
                    "pattern": _CONDITION,
                    **_offered([*words, *self._said(QUESTIONS)]),
                }
            case "conditions":
                return _one_or_more({"type": "string", **_offered(self._said(QUESTIONS))}, {"type": "string"})
            case "changes":
                return _one_or_more({**_changes(), **_offered(self._said(VERBS))}, {"type": "string"})
            case "go" | "thumb":
                return _routes(name)
            case "slots":
                several = _named_only("any of", _one_or_more(self._scene(), self._scene()))
                return _one_or_more({"type": "string"}, {"anyOf": [self._scene(), several]})
            case _:
                return _mapping(it)

    def _name(self, it: Field) -> Schema:
        return _suggested(it.words or self.names.get(it.of, ()))

    def _scene(self) -> Schema:
        return _suggested(self.names.get("scene", ()))

    def _said(self, phrases: Mapping[str, Phrase]) -> list[str]:
        """How phrases are written; of a story whose names we know, with its names."""
        forms = [part for phrase in phrases.values() for part in _parts(phrase.form)]
        return [said for form in forms for said in self._filled(form)] if self.names else forms

    def _filled(self, form: str) -> list[str]:
        slots = list(_SLOT.finditer(form))
        kinds = [self.names.get(_STANDS_FOR[slot[0]], ()) for slot in slots]
        found = []
        for names in product(*kinds):
            said = form
            for slot, name in reversed(list(zip(slots, names, strict=True))):
                said = said[: slot.start()] + (name if "," in slot[0] else name.replace(",", "")) + said[slot.end() :]
            found.append(said)
        return found


def _parts(form: str) -> list[str]:
    """The ways in which one phrase can be written."""
    return re.split(r"(?<=\)), |(?<=[a-z]), (?=[a-z]+ )", form)


def _suggested(words: Iterable[str]) -> Schema:
    """A word, with these to choose from; any other is taken too."""
    known = list(words)
    return {"anyOf": [{"enum": known}, {"type": "string"}]} if known else {"type": "string"}


def _offered(words: Iterable[str]) -> Schema:
    """Whole phrases that an editor offers to fill in."""
    return {"defaultSnippets": [{"label": word, "body": word} for word in words]}


def _named_only(name: str, schema: Schema) -> Schema:
    return {"type": "object", "additionalProperties": False, "required": [name], "properties": {name: schema}}


def _phrases(phrases: Mapping[str, Phrase], language: str) -> str:
    return "\n".join(f"- `{phrase.form}`: {phrase.says(language)}" for phrase in phrases.values())


def _mapping(it: Field) -> Schema:
    match it.kind:
        case "form":
            assert it.inner is not None, "a form has fields"
            return _ref(it.inner)
        case "forms":
            assert it.inner is not None, "forms have fields"
            return _named({_NAME: _ref(it.inner)})
        case "readings":
            most = {"minItems": LEAST_READINGS, "maxItems": MOST_READINGS}
            return {"type": "object", "additionalProperties": {"type": "array", "items": dict(_WORDS), **most}}
        case "relations":
            return _named({_PAIR: {"enum": list(it.words)}})
        case _:
            of_words = {"type": "object", "properties": {word: dict(_WORDS) for word in it.words}}
            return {**of_words, "additionalProperties": False if it.words else dict(_WORDS)}


def _named(patterns: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "patternProperties": dict(patterns), "additionalProperties": False}


def _one_or_more(one: Schema, each: Schema) -> Schema:
    """One in a line, or several in a list."""
    return {"anyOf": [one, {"type": "array", "items": each, "minItems": 1}]}


def _anchors(rubric: Rubric) -> Schema:
    names = _either(rubric.anchors)
    return _one_or_more(
        {"type": "string", "pattern": rf"^\s*{names}(?:\s*[,;]\s*{names})*\s*[,;]?\s*$"}, {"enum": list(rubric.anchors)}
    )


def _changes() -> Schema:
    verbs = _either({first for verb in VERBS for first in (verb, verb.capitalize())})
    change = rf"(?:{verbs}(?:\s+[A-Za-z][A-Za-z0-9_]*|\s+[+-]?[0-9]+)+|{_STEP})"
    return {"type": "string", "pattern": rf"^\s*{change}(?:\s*[,;\n]\s*{change})*\s*[,;]?\s*$"}


def _routes(name: str) -> Schema:
    """A target, targets with their weights, or a list of either by condition."""
    weights = {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {"type": "integer", "minimum": 1, "maximum": 1000},
    }
    aim = {"anyOf": [{"type": "string", **(_offered(("next", "end")) if name == "go" else {})}, weights]}
    by_condition = {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": aim}
    return {
        "anyOf": [
            *aim["anyOf"],
            {"type": "array", "minItems": 1, "items": {"anyOf": [{"type": "string"}, by_condition]}},
        ]
    }


def _either(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(words))})"
