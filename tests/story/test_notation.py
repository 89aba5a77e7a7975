"""Conditions and changes written again as an author writes them: what is read back is the same."""

from pathlib import Path

import pytest

from game import content
from game.loading import Diagnostic, load, load_rubric, read_question
from game.play import Program
from game.story import Place, Story, branch_words, change_words, condition_words, rule_words
from tests.small import NOTHING, choice, program_from, scene, story_text

PLACE = Place("proef", 1, 1)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    does = "speaks leads, pushes leads for mila, lowers mila, eases mila joke, gains gebeld from mila, result -1"
    more = "leans on gebeld, asked gebeld by joke, takes waarheid, set toon warm, set beloofd yes, overtakes waarheid"
    choices = (
        NOTHING + choice("wek", does, go="[beloofd: end goed, otherwise: {next: 2, end: 1}]") + choice("bel", more)
    )
    thumb = "        thumb:\n          - not beloofd: wek\n          - otherwise: {wek: 1, bel: 2}\n"
    return program_from(story_text(scene("een", choices) + thumb, scene("twee", NOTHING)), tmp_path)


def again(words: str, story: Story) -> str:
    """A condition read from its words and written once more."""
    condition = read_question(words, PLACE, story, None)
    assert not isinstance(condition, Diagnostic), condition.render("en")
    return condition_words(condition, story.facts)


@pytest.mark.parametrize(
    "words",
    [
        "blocked(henk, mila)",
        "not open(mila) and (stirring(leads) or tightness(leads) > 1)",
        "not (stirring(leads) and spoken(leads))",
        "has(henk, gebeld) or stands(henk, waarheid)",
        "visited(een) and visited(een.punt) and picked(een.wek)",
        "toon == warm and result >= -2 and beloofd and not (result == 3)",
    ],
)
def test_a_condition_is_written_as_it_is_read(program: Program, words: str) -> None:
    condition = read_question(words, PLACE, program.story, None)
    assert not isinstance(condition, Diagnostic)

    told = condition_words(condition, program.story.facts)

    assert told.replace("not result == 3", "not (result == 3)") == words
    assert read_question(told, PLACE, program.story, None) == condition


def test_who_is_meant_is_written_out(program: Program) -> None:
    choices = program.story.scenes["een"].passages[0].choices

    told = [[change_words(change, program.story.facts) for change in it.changes] for it in choices[1:]]

    assert told == [
        ["speaks leads for henk", "pushes leads for mila", "lowers mila", "eases mila joke",
         "gains gebeld for henk from mila", "result -1"],
        ["leans on gebeld for henk", "asked gebeld for henk by joke", "takes waarheid for henk", "set toon warm",
         "set beloofd yes", "overtakes waarheid"],
    ]  # fmt: skip


def test_ways_and_rules_of_thumb_are_written_with_their_weights(program: Program) -> None:
    passage, facts = program.story.scenes["een"].passages[0], program.story.facts

    assert [branch_words(branch, facts) for branch in passage.choices[1].route] == [
        "beloofd: end goed",
        "{next: 2, end: 1}",
    ]
    assert [rule_words(rule, facts) for rule in passage.thumb] == ["not beloofd: wek", "{wek: 1, bel: 2}"]


def test_every_condition_of_the_first_story_is_read_back_as_what_it_was() -> None:
    story = load(content.stories() / "het-zwarte-gat", rubric=load_rubric(content.stories() / "rubric.yaml")).story
    assert story is not None
    passages = [passage for scene in story.scenes.values() for passage in scene.passages]
    choices = [choice for passage in passages for choice in passage.choices]
    routes = [*(passage.route for passage in passages), *(choice.route for choice in choices)]
    ways = [branch.when for route in routes for branch in route]
    rules = [rule.when for passage in passages for rule in passage.thumb]
    conditions = [when for when in (*ways, *rules, *(choice.when for choice in choices)) if when]

    told = [condition_words(condition, story.facts) for condition in conditions]

    assert len(told) > 80
    assert [again(words, story) for words in told] == told
