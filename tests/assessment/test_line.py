"""The line of a run: from which drive each pick came, what it bought at once, and what it cost."""

from pathlib import Path

import pytest

from game.assessment import Point, Reading, line
from tests.assessment.runs import read, reading, story
from tests.small import choice


def costs(point: Point) -> list[tuple[str, int]]:
    return [(cost.kind, cost.step) for cost in point.costs]


def first(run: Reading) -> Point:
    return line(run)[0]


def test_every_own_pick_is_a_point_with_its_drive(tmp_path: Path) -> None:
    ego = choice("win", "result +2").replace("drive: function", "drive: ego")

    points = line(reading(story(tmp_path, ego), "win", "weg"))

    assert [(point.moment.choice.key, point.drive) for point in points] == [
        ("een.win", "ego"),
        ("twee.weg", "function"),
    ]


def test_a_run_without_picks_has_no_line(tmp_path: Path) -> None:
    assert line(reading(story(tmp_path, ""))) == ()


@pytest.mark.parametrize(
    ("does", "bought"), [("result +2", 2), ("result -1, result +3", 2), ("result -20", -10), ("dagen +1", 0)]
)
def test_what_a_pick_bought_is_what_it_moved_the_result_by_itself(does: str, bought: int, tmp_path: Path) -> None:
    assert first(read(tmp_path, does, arriving="result +4")).bought == bought


def test_a_tax_is_not_bought(tmp_path: Path) -> None:
    point = first(read(tmp_path, "pushes leads, pushes leads, result +5"))

    assert (point.bought, point.result) == (5, 3)


def test_the_result_and_the_relations_are_as_they_stand_just_before_the_next_own_pick(tmp_path: Path) -> None:
    run = read(
        tmp_path, "result +2, strains mila, strains joke, strains joke", "weg", arriving="result +1, strains mila joke"
    )

    points = line(run)

    assert [(point.result, point.strained, point.blocked) for point in points] == [(3, 2, 1), (3, 2, 1)]


def test_after_the_last_pick_they_are_as_at_the_end(tmp_path: Path) -> None:
    run = read(tmp_path, "pushes leads, pushes leads", "wint", second=choice("wint", "result +5"))

    assert [point.result for point in line(run)] == [-2, 1]


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("raises mila", ["closed up"]),
        ("strains mila", ["strained"]),
        ("strains mila, strains mila", ["strained", "blocked"]),
        ("pushes leads, pushes leads", ["entangled", "blocked"]),
        ("leans on gebeld, asked gebeld by joke", ["let go", "closed up", "strained"]),
        ("takes waarheid, leaves waarheid", ["left"]),
        ("lowers mila, eases joke, speaks leads, result -3, gains gebeld, dodges getal", []),
    ],
)
def test_what_it_cost_at_once_is_told(does: str, told: list[str], tmp_path: Path) -> None:
    assert costs(first(read(tmp_path, does))) == [(kind, 1) for kind in told]


def test_what_it_cost_later_is_told_where_it_can_be_traced_to_it(tmp_path: Path) -> None:
    second = choice("vraag", "asked gebeld by joke")
    points = line(read(tmp_path, "leans on gebeld", "vraag", second=second))

    assert costs(points[0]) == [("let go", 2)]


def test_what_came_of_it_by_itself_and_cannot_be_traced_to_it_is_no_cost(tmp_path: Path) -> None:
    assert costs(first(read(tmp_path, "result +1", arriving="strains henk mila, raises mila"))) == []
