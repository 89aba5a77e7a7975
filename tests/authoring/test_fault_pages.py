"""The catalogue of faults: every code has a page, each bad example yields exactly its code, and each mended one none."""

import re
from pathlib import Path

import pytest

from game import content
from game.authoring.checking import fault_page
from game.authoring.checking.pages import FILE
from game.errors import GameError
from game.loading import CATALOGUE
from tests.authoring.examples import IN_WORDS, LOOSE, MENDED, Example, examples
from tests.authoring.fault_pages import LANGUAGES, page, spoken
from tests.authoring.finding import found_in

HANDBOOK = content.stories() / "handbook"
EXAMPLES = examples({entry.code: entry.slug for entry in CATALOGUE.values()})
AGAIN = "it is no longer what the catalogue and the examples make of it: python -m tests.authoring.fault_pages"


every_example = pytest.mark.parametrize("example", EXAMPLES.values(), ids=list(EXAMPLES))
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_example
@in_every_language
def test_a_bad_example_yields_its_code_and_no_other(example: Example, language: str, tmp_path: Path) -> None:
    told = spoken(example, language)

    assert [it.code for it in found_in(told, told.bad, tmp_path)] == [example.code]


@every_example
@in_every_language
def test_a_mended_example_yields_none(example: Example, language: str, tmp_path: Path) -> None:
    told = spoken(example, language)

    assert [it.render("en") for it in found_in(told, told.mended, tmp_path)] == []


@every_example
def test_a_bad_example_has_its_fault_where_it_says(example: Example, tmp_path: Path) -> None:
    (fault,) = found_in(example, example.bad, tmp_path)

    assert (fault.file, fault.line, fault.column) == (example.file, example.line, example.column)


def test_no_code_lacks_an_example_or_words_in_its_place() -> None:
    assert set(EXAMPLES) | set(IN_WORDS) == set(CATALOGUE)
    assert set(MENDED) <= set(EXAMPLES)
    assert {path.name[:4] for path in LOOSE.iterdir()} <= set(EXAMPLES) | set(IN_WORDS)


@in_every_language
def test_no_code_lacks_a_section(language: str) -> None:
    text = (HANDBOOK / language / FILE).read_text(encoding="utf-8")

    assert re.findall(r"^### (S\d{3}) ", text, re.MULTILINE) == list(CATALOGUE)


@in_every_language
def test_the_pages_are_up_to_date(language: str) -> None:
    assert (HANDBOOK / language / FILE).read_text(encoding="utf-8") == page(language), AGAIN


@pytest.mark.parametrize("code", CATALOGUE)
@in_every_language
def test_a_code_can_be_looked_up(code: str, language: str) -> None:
    told = fault_page(HANDBOOK, code.lower(), language)

    assert told.startswith(f"{code} ")
    assert "###" not in told
    assert "```" not in told


def test_a_code_that_is_none_is_told() -> None:
    with pytest.raises(GameError, match="S999"):
        fault_page(HANDBOOK, "S999", "en")
