"""The reference says of every field, verb, question and anchor what the definitions say, in both languages, and of no other."""

import re

import pytest

from game.loading.definitions import FORMS, QUESTIONS, VERBS, Form
from game.story import CHAIRS, FACES
from tests.handbook.blocks import HANDBOOK, LANGUAGES
from tests.handbook.tables import anchor_rows, phrase_rows, rows

PAGES = {language: (HANDBOOK / language / "reference.md").read_text(encoding="utf-8") for language in LANGUAGES}
EACH = pytest.mark.parametrize("language", LANGUAGES)


@EACH
@pytest.mark.parametrize("form", FORMS, ids=[form.id for form in FORMS])
def test_every_field_is_in_it(form: Form, language: str) -> None:
    section = PAGES[language].partition(f"\n### {form.id}\n")[2]

    assert "\n".join(rows(form, language)) in re.split(r"\n##", section)[0]


@EACH
def test_every_verb_is_in_it(language: str) -> None:
    assert "\n".join(phrase_rows(dict(VERBS), language)) in PAGES[language]


@EACH
def test_every_question_is_in_it(language: str) -> None:
    assert "\n".join(phrase_rows(dict(QUESTIONS), language)) in PAGES[language]


@EACH
def test_every_anchor_is_in_it(language: str) -> None:
    assert "\n".join(anchor_rows(language)) in PAGES[language]


@EACH
def test_every_face_and_every_word_of_a_text_is_in_it(language: str) -> None:
    marks = PAGES[language].partition("reply\n")[2]

    assert all(re.search(rf"\b{word}\b", marks) for word in (*FACES, *CHAIRS, "first", "again", "else"))
