"""What was read is written again as the author would."""

from pathlib import Path

import pytest

from game import content
from game.authoring.telling import noted, noted_target
from game.loading import load, load_rubric
from game.loading.conditions import read_condition
from game.loading.diagnostics import Faults
from game.loading.names import Names, SceneNames, Scope
from game.loading.nodes import Scalar
from game.story import Condition, Passage, Place, Story, ToEnding, ToNext, ToPassage
from tests.authoring.telling.small import condition_of, program_with


@pytest.mark.parametrize(
    "written",
    [
        "entangled(leads)",
        "blocked(henk, mila)",
        "has(henk, gebeld)",
        "picked(een.weg)",
        "visited(een)",
        "visited(een.punt)",
        "result >= 2",
        "toon == warm",
        "tightness(leads) > 1",
        "not spoken(leads)",
        "spoken(leads) and not (result < 0 or open(mila))",
        "spoken(leads) or result > 1 and open(mila)",
        "(spoken(leads) or result > 1) and open(mila)",
    ],
)
def test_a_condition_comes_out_as_it_went_in(tmp_path: Path, written: str) -> None:
    program = program_with(tmp_path, when=written)

    assert noted(condition_of(program), program.story) == written


def test_every_condition_of_the_first_story_is_read_again_as_itself() -> None:
    rubric = load_rubric(content.stories() / "rubric.yaml")
    story = load(content.stories() / "het-zwarte-gat", rubric=rubric).story
    assert story
    conditions = [it for scene in story.scenes.values() for passage in scene.passages for it in _conditions(passage)]

    assert len(conditions) > 50
    for condition in conditions:
        assert _read_again(noted(condition, story), story) == condition


def test_a_way_on_is_written_as_short_as_it_can_be() -> None:
    assert noted_target(ToPassage("een", "punt"), "een") == "punt"
    assert noted_target(ToPassage("twee", "punt"), "een") == "twee.punt"
    assert noted_target(ToNext(), "een") == "next"
    assert noted_target(ToEnding(None), "een") == "end"
    assert noted_target(ToEnding("goed"), "een") == "end goed"


def _conditions(passage: Passage) -> list[Condition]:
    """Every condition in a passage under which a line is there or a way is taken."""
    scripts = [passage.text, *(choice.reply for choice in passage.choices)]
    found = [line.when for script in scripts for line in script]
    return [it for it in (*found, *(branch.when for branch in passage.route)) if it is not None]


def _read_again(words: str, story: Story) -> Condition | None:
    """What the loader makes of a condition."""
    at = Place("", 1, 1)
    names = Names(
        chairs=dict(story.chairs),
        people=dict.fromkeys(story.cast, at),
        relations={frozenset((relation.one, relation.other)) for relation in story.relations},
        complications=dict.fromkeys(story.complications, at),
        values=dict.fromkeys(story.values, at),
        capital=dict.fromkeys(story.capital, at),
        facts=dict(story.facts),
        scenes={
            scene.id: SceneNames(
                {passage.id: at for passage in scene.passages},
                {choice.id: at for passage in scene.passages for choice in passage.choices},
            )
            for scene in story.scenes.values()
        },
    )
    faults = Faults()
    condition = read_condition(Scalar(words, at), Scope(names, faults, {}, in_text=True))
    assert not faults.found
    return condition
