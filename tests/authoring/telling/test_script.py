"""A story laid open: every line, choice and way on, in one language."""

from pathlib import Path

from game import content
from game.authoring.telling import ScriptView, script_view
from game.loading import load, load_rubric
from game.play import Program
from game.story import Speech
from tests.authoring.mapping.sample import sample_program

RUBRIC = load_rubric(content.stories() / "rubric.yaml")


def view(folder: Path, language: str = "nl") -> ScriptView:
    return script_view(sample_program(folder), RUBRIC, language)


def test_lines_have_who_says_them_their_face_and_their_condition(tmp_path: Path) -> None:
    told, said = view(tmp_path).scenes["gang"].passages[0].lines

    assert (told.kind, told.who, told.when) == ("told", "", "")
    assert (said.kind, said.who, said.side, said.face) == ("said", "Mila", "marketing", "gespannen")
    assert said.when == "Henk en Mila bereiken elkaar niet meer"
    assert said.noted == "blocked(henk, mila)"


def test_a_choice_has_its_drive_what_it_does_and_where_it_goes(tmp_path: Path) -> None:
    spreek = view(tmp_path).scenes["gang"].passages[0].choices[0]

    assert [(span.text, span.emphasis) for span in spreek.say] == [
        ("Ik heb ze niet ", False),
        ("gebeld", True),
        (", Mila.", False),
    ]
    assert (spreek.drive, spreek.drive_words, spreek.to) == ("collaboration", "samenwerking", "Mila")
    assert spreek.does == ("over ‘De leads’ wordt gesproken", "het resultaat -1")
    assert spreek.complications == ("leads",)
    assert [way.target for way in spreek.ways] == ["gang.trap"]


def test_the_last_way_of_several_is_for_all_the_rest(tmp_path: Path) -> None:
    first, rest = view(tmp_path).scenes["gang"].passages[0].ways

    assert (first.target, first.when, first.noted) == ("gang.trap", "het resultaat is minstens 2", "result >= 2")
    assert (rest.target, rest.when, rest.noted) == ("next", "anders", "otherwise")


def test_what_a_translation_has_is_read_in_that_language() -> None:
    story = load(content.stories() / "het-zwarte-gat", rubric=RUBRIC).story
    assert story
    there = script_view(Program(story), RUBRIC, "en")

    assert there.title == "The black hole"
    assert there.scenes["kantine"].time == "morning"
    assert all(
        line.words
        for scene, its in zip(story.scenes.values(), there.scenes.values(), strict=True)
        for passage, shown in zip(scene.passages, its.passages, strict=True)
        for told, line in zip(passage.text, shown.lines, strict=True)
        if isinstance(told.part, Speech)
    )
