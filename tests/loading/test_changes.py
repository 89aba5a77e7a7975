"""What stands under `does`."""

from pathlib import Path

import pytest

from game.story import Change, OnCapital, OnComplication, OnFact, OnGuard, OnRelation, OnStandpoint
from tests.loading.stories import ask, changed, codes, scene_of, story_of, with_choice


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("stirs leads", OnComplication("stirs", "leads", None)),
        ("stirs leads for mila", OnComplication("stirs", "leads", "mila")),
        ("speaks leads", OnComplication("speaks", "leads", "henk")),
        ("Speaks Leads", OnComplication("speaks", "leads", "henk")),
        ("dodges leads for mila", OnComplication("dodges", "leads", "mila")),
        ("pushes leads", OnComplication("pushes", "leads", "henk")),
        ("settles leads", OnComplication("settles", "leads", "henk")),
        ("lowers mila", OnGuard("lowers", "mila")),
        ("raises mila", OnGuard("raises", "mila")),
        ("eases mila", OnRelation("eases", "henk", "mila")),
        ("strains mila henk", OnRelation("strains", "mila", "henk")),
        ("result +2", OnFact("add", "result", 2)),
        ("result - 2", OnFact("add", "result", -2)),
        ("days -1", OnFact("add", "days", -1)),
        ("days +99", OnFact("add", "days", 99)),
        ("set days 4", OnFact("set", "days", 4)),
        ("set mood warm", OnFact("set", "mood", 1)),
        ("set promised yes", OnFact("set", "promised", 1)),
        ("set result -3", OnFact("set", "result", -3)),
        ("gains notes", OnCapital("gains", "notes", "henk", None)),
        ("gains notes from mila", OnCapital("gains", "notes", "henk", "mila")),
        ("gains notes for mila from henk", OnCapital("gains", "notes", "mila", "henk")),
        ("leans on notes", OnCapital("leans on", "notes", "henk")),
        ("leans on notes for mila", OnCapital("leans on", "notes", "mila")),
        ("asked notes by joke", OnCapital("asked", "notes", "henk", "joke")),
        ("asked notes for mila by joke", OnCapital("asked", "notes", "mila", "joke")),
        ("asked notes by joke for mila", OnCapital("asked", "notes", "mila", "joke")),
        ("takes truth", OnStandpoint("takes", "truth", "henk")),
        ("tests truth for mila", OnStandpoint("tests", "truth", "mila")),
        ("holds truth", OnStandpoint("holds", "truth", "henk")),
        ("leaves truth", OnStandpoint("leaves", "truth", "henk")),
        ("shifts truth", OnStandpoint("shifts", "truth", "henk")),
        ("overtakes truth", OnStandpoint("overtakes", "truth", None)),
    ],
)
def test_words_mean(words: str, change: Change, tmp_path: Path) -> None:
    story = story_of(with_choice(f"does: {words}"), tmp_path)

    assert ask(story).changes == (change,)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("speaks", "S072"),
        ("speaks leads loudly", "S072"),
        ("speaks leads by mila", "S072"),
        ("lowers mila for henk", "S072"),
        ("eases", "S072"),
        ("gains notes from", "S072"),
        ("gains notes for henk for mila", "S072"),
        ("asked notes for henk", "S072"),
        ("leans upon notes", "S072"),
        ("leans notes notes", "S072"),
        ("set mood", "S072"),
        ("days", "S072"),
        ("days +1 for henk", "S072"),
        ("eases henk", "S029"),
        ("set moood warm", "S018"),
        ("set mood hot", "S056"),
        ("set days 1e3", "S064"),
        ("set days 99", "S073"),
        ("promised +1", "S074"),
        ("gains notes from nobody", "S014"),
    ],
)
def test_words_that_mean_nothing_are_told(words: str, code: str, tmp_path: Path) -> None:
    assert codes(with_choice(f"does: {words}"), tmp_path) == [code]


@pytest.mark.parametrize(
    "lines",
    [
        ("does: [speaks leads, result -1]",),
        ("does: speaks leads, result -1",),
        ("does:", "  - speaks leads", "  - result -1"),
        ("does: |", "  speaks leads,", "  result -1"),
        ('does: "speaks leads, result -1"',),
    ],
)
def test_they_are_a_list_or_a_line_with_commas(lines: tuple[str, ...], tmp_path: Path) -> None:
    story = story_of(with_choice(*lines), tmp_path)

    assert ask(story).changes == (OnComplication("speaks", "leads", "henk"), OnFact("add", "result", -1))


def test_every_change_that_cannot_be_is_told(tmp_path: Path) -> None:
    assert codes(with_choice("does: speeks leads, result 1, days -1, takes thruth"), tmp_path) == [
        "S070",
        "S072",
        "S016",
    ]


def test_a_passage_changes_things_on_arriving(tmp_path: Path) -> None:
    story = story_of(changed("text: Later.", "text: Later.\n        does: tests truth"), tmp_path)

    assert scene_of(story).passage("later").changes == (OnStandpoint("tests", "truth", "henk"),)
