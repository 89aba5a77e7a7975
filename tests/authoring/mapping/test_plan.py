"""A scene on its sheet: nothing over anything, and every way with what it takes to go there."""

from pathlib import Path

import pytest

from game import content
from game.authoring.mapping.plan import Box, Plan, plan
from game.authoring.telling import script_view
from game.loading import load, load_rubric
from game.play import Program
from tests.authoring.mapping.large import large_program
from tests.authoring.mapping.sample import sample_map, sample_program

RUBRIC = load_rubric(content.stories() / "rubric.yaml")


def first_story() -> Program:
    story = load(content.stories() / "het-zwarte-gat", rubric=RUBRIC).story
    assert story
    return Program(story)


@pytest.mark.parametrize("which", ["first", "large"])
def test_no_two_boxes_stand_over_each_other_and_all_stand_on_the_sheet(tmp_path: Path, which: str) -> None:
    program = first_story() if which == "first" else large_program(tmp_path, 20, 9)
    plans = [plan(scene) for scene in script_view(program, RUBRIC, "nl").scenes.values()]

    for each in plans:
        assert all(0 <= box.x <= box.x + box.width <= each.width for box in each.boxes)
        assert all(0 <= box.y <= box.y + box.height <= each.height for box in each.boxes)
        assert not [
            (one.key, other.key)
            for place, one in enumerate(each.boxes)
            for other in each.boxes[place + 1 :]
            if _overlap(one, other)
        ]


def test_a_road_begins_and_ends_at_the_boxes_it_is_between() -> None:
    for scene in script_view(first_story(), RUBRIC, "nl").scenes.values():
        drawn = plan(scene)
        boxes = {box.key: box for box in drawn.boxes}
        for road in drawn.roads:
            assert _touches(boxes[road.source], road.points[0]), road
            assert _touches(boxes[road.target], road.points[-1]), road


def test_ways_have_their_choices_and_conditions(tmp_path: Path) -> None:
    roads = {(road.source, road.target): road for road in _gang(tmp_path).roads}

    assert roads["gang.eerst", "gang.trap"].title == "spreek, bezoek: result >= 2"
    assert roads["gang.eerst", "buiten.straat"].title == "zwijg"
    assert roads["gang.eerst", "visit terzijde"].title == "bezoek"
    assert not roads["gang.eerst", "gang.trap"].is_sure
    assert roads["gang.trap", "end goed"].is_sure
    assert roads["gang.trap", "end goed"].label == ""


def test_the_same_story_is_laid_out_the_same(tmp_path: Path) -> None:
    assert _gang(tmp_path) == _gang(tmp_path)


def _gang(folder: Path) -> Plan:
    return next(scene.plan for scene in sample_map(sample_program(folder)).scenes() if scene.view.id == "gang")


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def _touches(box: Box, point: tuple[float, float]) -> bool:
    x, y = point
    return box.x - 1 <= x <= box.x + box.width + 1 and box.y - 1 <= y <= box.y + box.height + 1
