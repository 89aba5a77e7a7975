"""What an author may have meant: near names, Dutch words for English ones, people by full names, dashes of a word processor."""

from pathlib import Path

import pytest

from game.loading import load
from game.loading.definitions import FORMS, QUESTIONS, VERBS
from game.loading.diagnostics import nearest
from game.loading.dutch import DUTCH
from game.story import Pause
from tests.loading.stories import RUBRIC, SAY, changed, codes, loaded, machine, story_of, with_choice, with_text

_FIXED = {
    *(name for form in FORMS for name in form.fields),
    *(word for form in FORMS for it in form.fields.values() for word in it.words),
    *VERBS,
    *QUESTIONS,
    "else",
    "otherwise",
}


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        ("say: Coffee?", "zeg: Coffee?", "say"),
        ("        choices:\n", "        keuzes:\n", "choices"),
        ("drive: fear", "drive: angst", "fear"),
        ("time: morning", "time: ochtend", "morning"),
        ("present: henk, mila", "present: henk mila", "henk, mila"),
        ("sales: henk", "sales: Henk de Vries", "henk"),
        ("      later:", "      Later, één dag:", "later_een_dag"),
        ("go: later", "go: latre", "later"),
    ],
)
def test_what_was_meant_is_guessed(old: str, new: str, meant: str, tmp_path: Path) -> None:
    told = [it.values.get("nearest") for it in loaded(changed(old, new), tmp_path).diagnostics]

    assert meant in told


@pytest.mark.parametrize("word", DUTCH)
def test_a_dutch_word_stands_for_words_of_the_format(word: str) -> None:
    assert set(DUTCH[word]) <= _FIXED
    assert nearest(word, _FIXED) in DUTCH[word]


def test_a_needed_field_that_is_misspelt_is_told_once(tmp_path: Path) -> None:
    assert codes(changed("    time: morning", "    tijd: morning"), tmp_path) == ["S030"]
    assert codes(changed(SAY, SAY.replace("say", "zeg")), tmp_path) == ["S030"]


@pytest.mark.parametrize("dashes", ["---", "-----", "—", "–––", "–"])
def test_dashes_alone_on_a_line_are_a_pause(dashes: str, tmp_path: Path) -> None:
    passage = machine(story_of(with_text("One.", dashes, "Two."), tmp_path))

    assert isinstance(passage.text[1].part, Pause)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Piet: Coffee?", ["S080"]),
        ("piet: Coffee?", []),
        ("At nine: coffee.", []),
        ("Mila looks up.\n            Mila: Coffee?", ["S088"]),
        ("Mila says:\n            nothing at all.", []),
    ],
)
def test_a_line_that_looks_as_if_somebody_speaks_is_told(line: str, found: list[str], tmp_path: Path) -> None:
    assert (
        codes(with_text(*line.split("\n")).replace("            Mila: C", "              Mila: C"), tmp_path) == found
    )


@pytest.mark.parametrize(
    ("line", "found"), [("You are #1.", ["S127"]), ("Coffee?  # to be mended", []), ("'You are #1.'", []), ("a#1", [])]
)
def test_words_that_vanish_after_a_hash_are_told_and_remarks_are_not(
    line: str, found: list[str], tmp_path: Path
) -> None:
    assert codes(changed("say: Coffee?", f"say: {line}"), tmp_path) == found


def _nearest(text: str, folder: Path) -> dict[str, str | None]:
    return {it.code: it.values.get("nearest") for it in loaded(text, folder).diagnostics}


def test_the_dutch_word_for_else_is_known_before_a_line(tmp_path: Path) -> None:
    assert _nearest(with_text("[promised] Yes.", "[anders] No."), tmp_path) == {"S018": "else"}


def test_where_the_space_before_a_step_is_missing_that_is_said(tmp_path: Path) -> None:
    assert _nearest(with_choice("does: result+2"), tmp_path) == {"S070": "result +2"}


@pytest.mark.parametrize(
    ("bad", "go"), [("de-hal", "de_hal"), ("de-hal", "de-hal"), ("De hal", "de_hal"), ("De hal", "De hal")]
)
def test_going_to_what_has_a_bad_name_is_no_second_fault(bad: str, go: str, tmp_path: Path) -> None:
    assert set(_nearest(changed("      later:", f"      {bad}:", "go: later", f"go: {go}"), tmp_path)) == {"S024"}


def test_a_bad_name_is_told_before_what_comes_of_it(tmp_path: Path) -> None:
    result = loaded(changed("      later:", "      De hal:", "go: later", "go: hal"), tmp_path)

    assert [it.code for it in result.diagnostics] == ["S024", "S012"]


@pytest.mark.parametrize("go", ["hal.begin", "de_hal.begin"])
def test_going_to_a_scene_with_a_bad_name_is_no_second_fault(go: str, tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "story.yaml").write_text(changed("go: later", f"go: {go}"), encoding="utf-8")
    (tmp_path / "scenes" / "hal.yaml").write_text("scene: De hal\ntitle: The hall\n", encoding="utf-8")

    found = [it.code for it in load(tmp_path, rubric=RUBRIC).diagnostics]

    assert found == ["S024"]
