"""The definitions say of every field and phrase what the loader makes of it."""

import re
from pathlib import Path

import pytest

from game import content
from game.loading.changes import FORMS as CHANGES
from game.loading.conditions import ASKS
from game.loading.definitions import FORMS, PLACES, PORTRAITS, QUESTIONS, VERBS, Field, Form, Phrase
from tests.loading.stories import ask, changed, codes, loaded, machine, story_of, with_choice

_FIELDS = [pytest.param(it, id=f"{form.id}.{name}") for form in FORMS for name, it in form.fields.items()]
_STANDS_FOR = {
    "yara": "joke", "carolien": "joke", "complication": "leads", "capital": "notes", "value": "truth", "scene": "kitchen",
    "passage": "machine", "choice": "ask", "person, person": "henk, mila", "person": "henk",
}  # fmt: skip
"""What the phrases name, and what there is of that kind in the smallest story."""


def _written(form: str) -> list[str]:
    """The phrases of a form, each with names that exist."""
    for word, name in _STANDS_FOR.items():
        form = re.sub(rf"\b{word}\b", name, form)
    return re.split(r"(?<=\)), |(?<=[a-z]), (?=[a-z]+ )", form)


@pytest.mark.parametrize("field", _FIELDS)
def test_every_field_is_told_in_both_languages(field: Field) -> None:
    assert field.nl.rstrip("’").endswith((".", "?"))
    assert field.en.rstrip("”").endswith((".", "?"))
    assert field.nl != field.en


@pytest.mark.parametrize("form", FORMS, ids=[form.id for form in FORMS])
def test_every_mapping_inside_another_is_defined_as_well(form: Form) -> None:
    inner = [it.inner for it in form.fields.values() if it.inner is not None]

    assert all(it in FORMS for it in inner)


@pytest.mark.parametrize("phrase", [*VERBS.values(), *QUESTIONS.values()], ids=[*VERBS, *QUESTIONS])
def test_every_phrase_is_told_in_both_languages(phrase: Phrase) -> None:
    assert phrase.nl
    assert phrase.en
    assert phrase.nl != phrase.en


def test_the_places_and_faces_that_come_with_the_game_are_there() -> None:
    assets = content.assets()

    assert sorted(path.name for path in (assets / "portraits").iterdir() if (path / "calm.png").is_file()) == [
        *PORTRAITS
    ]
    assert {place for place in PLACES if not (assets / "places" / f"{place}-morning.png").is_file()} == set()


def test_what_can_be_written_is_what_is_defined() -> None:
    assert tuple(CHANGES) == tuple(VERBS)
    assert tuple(ASKS) == tuple(QUESTIONS)


_RELATED = ("  henk, mila: open\n", "  henk, mila: open\n  joke, mila: open\n")


@pytest.mark.parametrize("verb", VERBS)
def test_every_change_is_read_as_it_is_shown(verb: str, tmp_path: Path) -> None:
    does = _written(VERBS[verb].form)
    lines = changed(
        *_RELATED, "            say: Coffee?\n", f"            say: Coffee?\n            does: {', '.join(does)}\n"
    )

    assert codes(lines, tmp_path) == codes(changed(*_RELATED), tmp_path)
    assert len(machine(story_of(lines, tmp_path)).choices[0].changes) == len(does)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_read_as_it_is_shown(question: str, tmp_path: Path) -> None:
    asked = " or ".join(_written(QUESTIONS[question].form))

    choice = ask(story_of(with_choice(f"when: {asked}"), tmp_path))

    assert choice.when is not None


def test_a_misspelt_field_is_told_with_all_that_it_could_have_been(tmp_path: Path) -> None:
    (fault,) = loaded(with_choice("fase: calm"), tmp_path).diagnostics

    assert (fault.code, fault.values["nearest"]) == ("S030", "face")
    assert fault.values["allowed"].startswith("say, do, seen, face")


def test_a_word_with_a_default_may_be_left_out_and_one_that_is_needed_may_not(tmp_path: Path) -> None:
    assert story_of(changed(), tmp_path).cast["henk"].guard == "guarded"
    assert "S031" in codes(changed("    time: morning\n", ""), tmp_path)
