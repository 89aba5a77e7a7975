"""A debrief as data: as its schema says, and with everything of the page in it."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from game.reports import DEBRIEF_FORMAT, data, debrief_json
from tests.reports.sample import EVERY, notes_for, said_in, whole

SCHEMA: dict[str, Any] = json.loads((Path(data.__file__).parent / "debrief.schema.json").read_text("utf-8"))


def strict(schema: Any) -> Any:
    """The schema with nothing allowed that it does not describe."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: False if key == "additionalProperties" else strict(each) for key, each in schema.items()}


def properties(schema: Any) -> list[tuple[str, dict[str, Any]]]:
    """Every field that the schema describes, by name."""
    if isinstance(schema, list):
        return [found for each in schema for found in properties(each)]
    if not isinstance(schema, dict):
        return []
    here = list(schema.get("properties", {}).items())
    return here + [found for each in schema.values() for found in properties(each)]


@pytest.mark.parametrize("kind", EVERY)
def test_it_is_as_the_schema_says_and_nothing_more(kind: str) -> None:
    view = EVERY[kind]()
    notes = notes_for(view) if view.decision else {}
    made = json.loads(json.dumps(debrief_json(view, notes, "nl", "Sanne")))

    assert [error.message for error in Draft202012Validator(strict(SCHEMA)).iter_errors(made)] == []


def test_the_schema_is_one_and_allows_what_a_later_version_adds() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    made = {**debrief_json(whole("nl"), {}, "nl"), "later": 1}

    assert Draft202012Validator(SCHEMA).is_valid(made)
    assert not Draft202012Validator(SCHEMA).is_valid({**made, "format": 2})
    assert SCHEMA["properties"]["format"]["const"] == DEBRIEF_FORMAT


def test_every_field_is_described() -> None:
    fields = properties(SCHEMA)

    assert len(fields) > 80
    assert [name for name, field in fields if not field.get("description") and "$ref" not in field] == []
    assert [name for name, each in SCHEMA["$defs"].items() if not each["description"]] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_the_player_said_and_did_is_in_it(language: str) -> None:
    view = whole(language)
    picks = debrief_json(view, {}, language)["picks"]

    assert [words for pick in picks for words in (pick["do"], pick["say"]) if words] == said_in(view.picks)


def test_what_the_player_wrote_is_in_it() -> None:
    view = whole("nl")
    notes = notes_for(view)
    made = debrief_json(view, {**notes, "later 1": "yes"}, "nl")

    assert made["own_words"] == {"takes_along": notes["takes along"], "with_whom": "Fatima", "when": "On Tuesday"}
    assert [made["decision"][key] for key in ("would", "should")] == [notes["would"], notes["should"]]
    assert [mirror["own_reading"] for mirror in made["mirrors"]] == ["She was relieved.", "", "", ""]


def test_an_answer_that_is_no_option_any_more_is_none() -> None:
    assert debrief_json(whole("nl"), {"would": "gone.away"}, "nl")["decision"]["would"] is None


def test_the_name_is_in_it_only_when_given() -> None:
    assert debrief_json(whole("nl"), {}, "nl", " Sanne ")["name"] == "Sanne"
    assert "name" not in debrief_json(whole("nl"), {}, "nl")
