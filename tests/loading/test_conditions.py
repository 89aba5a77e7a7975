"""Conditions, from words to a tree."""

from pathlib import Path

import pytest

from game.story import All, Any, Compare, Condition, Is, Not
from tests.loading.stories import ask, changed, codes, loaded, story_of, with_choice, with_text

YES = Compare("promised", "==", 1)
LONG = Compare("days", ">", 2)


def _when(words: str, folder: Path) -> Condition | None:
    return ask(story_of(with_choice(f"when: {words}"), folder)).when


@pytest.mark.parametrize(
    ("words", "tree"),
    [
        ("promised", YES),
        ("not promised", Not(YES)),
        ("promised == no", Compare("promised", "==", 0)),
        ("promised != ja", Compare("promised", "!=", 1)),
        ("days > 2", LONG),
        ("days>2", LONG),
        ("result >= -2", Compare("result", ">=", -2)),
        ("mood == warm", Compare("mood", "==", 1)),
        ("tightness(leads) > 1", Compare("tightness", ">", 1, of="leads")),
        ("spoken(leads)", Is("spoken", ("leads",))),
        ("open(henk, mila)", Is("open", ("henk", "mila"))),
        ("open(mila)", Is("open", ("mila",))),
        ("Open(Mila)", Is("open", ("mila",))),
        ("blocked(mila, henk)", Is("blocked", ("mila", "henk"))),
        ("has(notes)", Is("has", ("henk", "notes"))),
        ("has(mila, notes)", Is("has", ("mila", "notes"))),
        ("stands(truth)", Is("stands", ("henk", "truth"))),
        ("stubborn(mila, truth)", Is("stubborn", ("mila", "truth"))),
        ("visited(kitchen)", Is("visited", ("kitchen",))),
        ("visited(kitchen.later)", Is("visited", ("kitchen", "later"))),
        ("visited(later)", Is("visited", ("kitchen", "later"))),
        ("picked(wait)", Is("picked", ("kitchen", "wait"))),
        ("picked(kitchen.wait)", Is("picked", ("kitchen", "wait"))),
        ("promised and days > 2 and open(mila)", All((YES, LONG, Is("open", ("mila",))))),
        ("promised or days > 2", Any((YES, LONG))),
        ("promised or days > 2 and promised", Any((YES, All((LONG, YES))))),
        ("(promised or days > 2) and promised", All((Any((YES, LONG)), YES))),
        ("not promised and days > 2", All((Not(YES), LONG))),
        ("not (promised and days > 2)", Not(All((YES, LONG)))),
        ("NOT promised AND days > 2", All((Not(YES), LONG))),
    ],
)
def test_a_condition_says(words: str, tree: Condition, tmp_path: Path) -> None:
    assert _when(words, tmp_path) == tree


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("days < 0", "S057"),
        ("days == 6", "S057"),
        ("days >= 6", "S057"),
        ("days != 6", "S058"),
        ("days <= 5", "S058"),
        ("result > 10", "S057"),
        ("tightness(leads) < 0", "S057"),
        ("open(henk, joke)", "S022"),
        ("open(henk, henk)", "S029"),
        ("visited(kitchen.nothing)", "S012"),
        ("visited(nowhere)", "S013"),
        ("picked(nothing)", "S020"),
        ("and", "S050"),
        ("promised promised", "S050"),
        ("()", "S050"),
        ("promised and", "S050"),
        ("2 > days", "S050"),
        ("days > 9999999", "S064"),
        ("days > two", "S064"),
        ("mood == 0", "S056"),
        ("promised == 1", "S056"),
        ("tightness(leads)", "S061"),
        ("__import__(os)", "S053"),
        ("henk.__class__", "S018"),
    ],
)
def test_a_condition_that_cannot_be_is_told(words: str, code: str, tmp_path: Path) -> None:
    assert codes(with_choice(f"when: {words}"), tmp_path) == [code]


@pytest.mark.parametrize(
    "words",
    [
        "open()",
        "open(henk, mila, joke)",
        "spoken(leads, leads)",
        "strained(henk)",
        "blocked(henk, mila, joke)",
        "visited()",
        "visited(kitchen, kitchen)",
        "picked()",
        "picked(ask, wait)",
        "tightness() > 1",
        "tightness(leads, leads) > 1",
    ],
)
def test_a_question_with_too_few_or_too_many_names_is_told(words: str, tmp_path: Path) -> None:
    assert codes(with_choice(f"when: {words}"), tmp_path) == ["S054"]


@pytest.mark.parametrize(("words", "form"), [("mood", "mood == cool"), ("days", "days >= 2")])
def test_a_fact_that_is_not_compared_is_told_with_how_it_would_be(words: str, form: str, tmp_path: Path) -> None:
    (fault,) = loaded(with_choice(f"when: {words}"), tmp_path).diagnostics

    assert (fault.code, fault.values["form"]) == ("S061", form)


@pytest.mark.parametrize("edge", ["days > 4", "days < 1", "days >= 1", "days <= 4", "days == 0", "days != 5"])
def test_a_comparison_that_depends_is_taken(edge: str, tmp_path: Path) -> None:
    assert isinstance(_when(edge, tmp_path), Compare)


def test_the_place_of_a_fault_is_the_word_itself(tmp_path: Path) -> None:
    (fault,) = loaded(with_choice("when: promised and has(henk, nots)"), tmp_path).diagnostics

    assert (fault.line, fault.column) == (40, 42)


@pytest.mark.parametrize("depth", [18, 19])
def test_brackets_may_be_nested_to_a_depth(depth: int, tmp_path: Path) -> None:
    assert _when("(" * depth + "promised" + ")" * depth, tmp_path) == YES


def test_an_ending_has_to_say_whose_capital_it_asks_for(tmp_path: Path) -> None:
    story = story_of(changed("when: promised", "when: 'has(henk, notes)'"), tmp_path)

    assert story.endings["quiet"].when == Is("has", ("henk", "notes"))


def test_who_sits_there_may_be_asked_in_text(tmp_path: Path) -> None:
    story = story_of(with_text("[sales and first] One.", "[again] Two."), tmp_path)

    lines = story.scenes["kitchen"].passages[0].text
    assert lines[0].when == All((Is("seat", ("sales",)), Is("first")))
    assert lines[1].when == Not(Is("first"))


def test_a_chair_that_the_story_does_not_offer_cannot_be_asked_for(tmp_path: Path) -> None:
    assert codes(with_text("[marketing] Two."), tmp_path) == ["S023"]
