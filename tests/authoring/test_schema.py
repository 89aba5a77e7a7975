"""The editor's schema takes what the loader takes, and marks what it refuses by its shape."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from game import content
from game.authoring.schema import schema_of
from game.loading.definitions import FORMS, Field
from tests.loading.stories import BASE, RUBRIC, changed, with_choice

_STORY, _SCENE = (Draft7Validator(schema_of(part, RUBRIC, "nl")) for part in ("story", "scene"))
_FILES = sorted((content.stories() / "het-zwarte-gat").rglob("*.yaml"))


def faults(text: str) -> list[tuple[object, ...]]:
    """Where an editor marks the text of a story; the deepest place first."""
    found = [_deepest(error) for error in _STORY.iter_errors(_read(text))]
    return sorted((tuple(error.absolute_path) for error in found), key=len, reverse=True)


def _deepest(error: Any) -> Any:
    return max((_deepest(inner) for inner in error.context), key=lambda it: len(it.absolute_path), default=error)


def _read(text: str) -> object:
    return yaml.load(text, Loader=_Editor)  # noqa: S506  # a safe loader with fewer tags


class _Editor(yaml.SafeLoader):
    """Reads as the YAML of editors says: `yes` and `no` are words."""


_Editor.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in found if tag != "tag:yaml.org,2002:bool"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.parametrize("part", ["story", "scene"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_a_schema(part: str, language: str) -> None:
    Draft7Validator.check_schema(schema_of(part, RUBRIC, language))


@pytest.mark.parametrize("file", _FILES, ids=[file.stem for file in _FILES])
def test_it_takes_the_first_story(file: Path) -> None:
    validator = _STORY if file.name == "story.yaml" else _SCENE

    told = [error.message for error in validator.iter_errors(_read(file.read_text(encoding="utf-8")))]

    assert told == []


@pytest.mark.parametrize(
    "lines",
    [
        "does: lowers mila, raises joke; days +1, set mood warm",
        "does: [stirs leads, leans on notes, 'asked notes by joke for henk', days -2]",
        "does: |\n              gains notes from mila\n              takes truth",
        "when: not (has(notes) or result >= -2) and mood == warm",
        "when: promised",
        "shows: stake, owns_it",
        "shows: [stake, owns_it]",
        "go: {later: 1, machine: 3}",
        "go: [{has(notes): later}, {otherwise: {later: 1, machine: 2}}]",
        "go: end quiet",
        "once: ja",
        "say_: x",
    ],
)
def test_it_takes_what_the_loader_takes_in_a_choice(lines: str) -> None:
    is_right = not lines.startswith("say_")

    assert (faults(with_choice(lines)) == []) is is_right


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (changed("language: en", "langauge: en"), ()),
        (changed("minutes: 1", "minutes: many"), ("minutes",)),
        (changed("side: sales", "side: selling"), ("cast", "henk", "side")),
        (changed("kind: insight", "kind: hunch"), ("capital", "notes", "kind")),
        (changed("time: morning", "time: noon"), ("scenes", "kitchen", "time")),
        (changed("henk, mila: open", "henk, mila: cool"), ("relations", "henk, mila")),
        (changed("      machine:", "      The machine:"), ("scenes", "kitchen", "passages")),
        (with_choice("does: lower mila"), ("scenes", "kitchen", "passages", "machine", "choices", "ask", "does")),
        (with_choice("shows: nicely"), ("scenes", "kitchen", "passages", "machine", "choices", "ask", "shows")),
        (with_choice("when: 'has(notes'?'"), ("scenes", "kitchen", "passages", "machine", "choices", "ask", "when")),
    ],
)
def test_it_marks_what_is_wrong_where_it_stands(text: str, place: tuple[object, ...]) -> None:
    text = text.replace("'has(notes'?'", '"has(notes)?"')

    assert place in faults(text)


def test_it_takes_the_smallest_story() -> None:
    assert faults(BASE) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_field_is_told_in_the_language_that_was_asked(language: str) -> None:
    definitions = schema_of("story", RUBRIC, language)["definitions"]

    def told(form: str, name: str, it: Field) -> bool:
        return str(definitions[form]["properties"][name]["markdownDescription"]).startswith(it.says(language))

    assert all(told(form.id, name, it) for form in FORMS for name, it in form.fields.items() if form.id in definitions)
    assert set(definitions) == {form.id for form in FORMS}
