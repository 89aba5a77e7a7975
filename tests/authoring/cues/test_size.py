"""Size: how many moves there are, how long they are, and how they stand beside their translation."""

from dataclasses import replace
from pathlib import Path

from game.authoring.cues.findings import Finding
from game.authoring.cues.moves import points_of
from game.authoring.cues.size import size
from game.play import Program
from tests.authoring.cues.material import about, keys, move, plays, program


def found(made: Program) -> list[Finding]:
    by_language = {language: points_of(made, language) for language in made.story.languages}
    return size(made, by_language, plays(made))


def translated(made: Program, words: dict[str, str]) -> Program:
    """The story with these English words for what is said, by choice."""
    said = {choice.choice.id: choice.choice.say for choice in made.choices}
    english = {(text.context, text.source): words[id] for id, text in said.items() if text and id in words}
    return Program(replace(made.story, translations={"en": english}))


def test_two_moves_are_too_few_and_five_too_many(tmp_path: Path) -> None:
    two, four, five = ([move(f"m{n}", "function") for n in range(count)] for count in (2, 4, 5))

    story = about(found(program(tmp_path, two, four, five)), "moves")

    assert story.is_fault
    assert keys(story) == ["s0.punt", "s2.punt"]
    assert story.spots[1].why.en == "on the table: 5"


def test_a_closed_move_that_is_shown_counts(tmp_path: Path) -> None:
    moves = [move(f"m{n}", "function") for n in range(2)]
    closed = move("dicht", "function", when="result > 5", closed="Nu niet.")

    assert not about(found(program(tmp_path, [*moves, closed])), "moves").is_fault


def test_a_move_of_too_many_words_is_told(tmp_path: Path) -> None:
    long, fine = (" ".join(["dag"] * count) for count in (46, 45))

    story = about(found(program(tmp_path, [move("lang", "ego", long), move("kan", "ego", fine)])), "words")

    assert story.is_fault
    assert keys(story) == ["s0.lang"]


def test_a_move_that_is_not_translated_is_told(tmp_path: Path) -> None:
    made = program(tmp_path, [move(id, "ego", f"Tot {id} dan maar.") for id in ("een", "twee")])

    part, whole = ({"een": "Till one."}, {"een": "Till one then.", "twee": "Till two then."})

    assert keys(about(found(translated(made, part)), "complete")) == ["s0.twee"]
    assert not about(found(translated(made, whole)), "complete").is_fault


def test_a_translation_that_says_more_than_its_neighbours_is_told(tmp_path: Path) -> None:
    made = program(tmp_path, [move(id, "ego", f"Tot {id} dan maar.") for id in ("een", "twee", "drie")])
    fair = {"een": "Till one it is.", "twee": "Till two it is.", "drie": "Till three it is."}
    much = fair | {"twee": "Till two o'clock it is, then, at the machine."}

    assert not about(found(translated(made, fair)), "alike").is_fault
    assert keys(about(found(translated(made, much)), "alike")) == ["s0.twee"]
