"""The JSON Schema of a story, for an editor: made of the same definitions by which a story is read.

An editor that knows it completes fields and words, tells what each is for, and marks what cannot be right, before anything is
checked. It takes all that the loader takes. What the loader alone can know, such as whether a name exists, it leaves to
`verwikkeld check`; `does`, `when` and `go` are small languages in a text, of which it holds the shape.
"""

from collections.abc import Iterable, Mapping
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
from game.story import Rubric

Schema = dict[str, Any]

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest that the YAML extensions of editors know."""
_NAME = "^[a-z][a-z0-9_]{0,39}$"
_PAIR = r"^\s*[A-Za-z][A-Za-z0-9_]*\s*[,;]\s*[A-Za-z][A-Za-z0-9_]*\s*$"
_WORDS = {"type": ["string", "number", "boolean"]}
"""Words of a text: YAML takes 1984 and yes for something else, the loader does not."""
_YES = ["yes", "no", "ja", "nee", True, False]
_STEP = r"[a-z][a-z0-9_]*\s*[+-]\s*[0-9]{1,6}"


def schema_of(part: str, rubric: Rubric, language: str) -> Schema:
    """Return the schema of `story.yaml` (part "story") or of a file in `scenes/` (part "scene").

    The descriptions are in Dutch for "nl" and in English for any other language.
    """
    root = {"story": STORY, "scene": SCENE}[part]
    schemas = {form.id: _form(form, rubric, language) for form in _inside(root)}
    return {"$schema": DIALECT, "title": f"Verwikkeld: {part}", "definitions": schemas, **_ref(root)}


def _inside(form: Form) -> tuple[Form, ...]:
    """A form and all that may stand in it."""
    inner = [it.inner for it in form.fields.values() if it.inner is not None]
    return (form, *(deeper for it in inner for deeper in _inside(it)))


def _ref(form: Form) -> Schema:
    return {"$ref": f"#/definitions/{form.id}"}


def _form(form: Form, rubric: Rubric, language: str) -> Schema:
    fields = {name: _described(it, name, rubric, language) for name, it in form.fields.items()}
    needed = [name for name, it in form.fields.items() if it.needed]
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": fields,
        **({"required": needed} if needed else {}),
    }


def _described(it: Field, name: str, rubric: Rubric, language: str) -> Schema:
    told = it.says(language) + _more(it, rubric, language)
    schema = _field(it, name, rubric)
    if "$ref" in schema:  # what stands beside a $ref is not read
        schema = {"allOf": [schema]}
    default = {} if it.default is None else {"default": it.default}
    return {**schema, "description": told.replace("`", ""), "markdownDescription": told, **default}


def _more(it: Field, rubric: Rubric, language: str) -> str:
    """What an editor tells besides, of the small languages: their words, each with what it means."""
    match it.kind:
        case "changes":
            return "\n\n" + _phrases(VERBS, language)
        case "condition" | "stirs":
            return "\n\n" + _phrases(QUESTIONS, language)
        case "anchors":
            anchors = rubric.anchors.values()
            return "\n\n" + "\n".join(f"- `{it.name}` ({it.level}): {it.words[_spoken(language)]}" for it in anchors)
        case _:
            return ""


def _phrases(phrases: Mapping[str, Phrase], language: str) -> str:
    return "\n".join(f"- `{phrase.form}`: {phrase.says(language)}" for phrase in phrases.values())


def _spoken(language: str) -> str:
    return "nl" if language == "nl" else "en"


def _field(it: Field, name: str, rubric: Rubric) -> Schema:
    match it.kind:
        case "text":
            return dict(_WORDS)
        case "script" | "pair":
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
            return {"anyOf": [{"enum": list(it.words)}, {"type": "string"}]} if it.words else {"type": "string"}
        case "names":
            return _one_or_more({"type": "string"}, {"type": "string"})
        case "anchors":
            return _anchors(rubric)
        case "condition" | "stirs":
            return {"type": ["string", "boolean"], "pattern": _condition(), **_asking(it.kind)}
        case "conditions":
            return _one_or_more({"type": "string"}, {"type": "string"})
        case "changes":
            return _changes()
        case "go" | "thumb":
            return _routes(name)
        case "slots":
            several = {"type": "object", "additionalProperties": False, "required": ["any of"]}
            several["properties"] = {"any of": _one_or_more({"type": "string"}, {"type": "string"})}
            return _one_or_more({"type": "string"}, {"anyOf": [{"type": "string"}, several]})
        case _:
            return _mapping(it)


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
    line = {
        "type": "string",
        "pattern": rf"^\s*{change}(?:\s*[,;\n]\s*{change})*\s*[,;]?\s*$",
        "defaultSnippets": [{"label": phrase.form, "body": phrase.form} for phrase in VERBS.values()],
    }
    return _one_or_more(line, {"type": "string"})


def _condition() -> str:
    """The shape of a condition: names, numbers, signs and brackets, of which there are at most 400 characters."""
    return r"^[\w\s.,()<>=!+-]{1,400}$"


def _asking(kind: str) -> Schema:
    words = ["start"] if kind == "stirs" else []
    forms = [form for phrase in QUESTIONS.values() for form in phrase.form.split("), ")[:1]]
    whole = [form if form.endswith(")") or ">" in form else f"{form})" for form in forms]
    return {"defaultSnippets": [{"label": word, "body": word} for word in (*words, *whole)]}


def _routes(name: str) -> Schema:
    """A target, targets with their weights, or a list of either by condition."""
    weights = {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {"type": "integer", "minimum": 1, "maximum": 1000},
    }
    aim = {"anyOf": [{"type": "string", **_aims(name)}, weights]}
    by_condition = {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": aim}
    return {
        "anyOf": [
            *aim["anyOf"],
            {"type": "array", "minItems": 1, "items": {"anyOf": [{"type": "string"}, by_condition]}},
        ]
    }


def _aims(name: str) -> Schema:
    return {"defaultSnippets": [{"label": word, "body": word} for word in ("next", "end")]} if name == "go" else {}


def _either(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(words))})"
