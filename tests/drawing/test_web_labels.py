"""The words in a web: they hide nobody and no knot, and it is plain what each of them names."""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from random import Random
from typing import Any

import pytest

from game.drawing.knot_drawing import KNOT
from game.drawing.labelling import Patch, bounds, label_text, measured
from game.drawing.numbering import number_of, numbered_as
from game.drawing.shapes import Disc, Face, Label, Shape, Stroke
from game.drawing.web_drawing import draw_planned
from game.drawing.web_plan import WebPlan
from game.presenting import Knot, Thread, WebView
from tests.drawing.test_web_drawing import KNOT as LEADS
from tests.drawing.test_web_drawing import LOWER, PEOPLE, THREE

SIZES = [
    (1.0, 845, 720),
    (1.0, 665, 720),
    (1.05, 800, 357),
    (1.05, 372, 310),
    (0.75, 450, 330),
    (0.75, 326, 400),
    (0.7, 470, 190),
    (1.0, 560, 600),
    (3.0, 2534, 2160),
]
"""The sheets on which the window has a web: whole, beside words, two beside each other, in small and large windows, in a report."""
STATES: list[Any] = ["open", "strained", "blocked"]
KNOT_STATES: list[Any] = ["stirring", "spoken", "untangled", "entangled"]
PAIRS = [("henk", "mila"), ("henk", "sjoerd"), ("mila", "yara"), ("carolien", "mila"), ("henk", "marga")]
TITLES = ["De leads", "Het getal", "De vrijdagmiddag", "That Friday afternoon", "De briefjes", "B"]


def webs() -> Iterator[WebView]:
    """Forty webs: who stands where is fixed, what is between them is not."""
    chance = Random(7)  # the same webs each time
    for _ in range(40):
        pairs = chance.sample(PAIRS, 4)
        threads = tuple(Thread(one, other, chance.choice(STATES), "open", "horizontal") for one, other in PAIRS)
        between: list[tuple[str, ...]] = [*pairs[: chance.randint(1, 3)], ("henk", "mila", "carolien")]
        knots = tuple(
            Knot(title, title, people, chance.choice(KNOT_STATES), "stirring", chance.random(), 0.5, "")
            for title, people in zip(chance.sample(TITLES, len(between)), between, strict=True)
        )
        yield WebView(PEOPLE, threads, knots, chance.choice(["henk", "mila"]), ())


def planned(web: WebView, scale: float, width: float, height: float, text: float) -> WebPlan:
    factor = label_text(width / scale, height / scale, text)
    return WebPlan(web, (width, height), scale, factor, measured)


def knots_of(plan: WebPlan) -> dict[str, Patch]:
    return {knot.id: bounds(plan.knot(knot, plan.places[knot.id])) for knot in plan.web.knots}


def heads_of(shapes: tuple[Shape, ...]) -> list[Patch]:
    return [bounds([shape]) for shape in shapes if isinstance(shape, Face)]


@pytest.mark.parametrize("text", [1.0, 1.3, 2.0])
@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_no_words_lie_over_a_head_a_knot_or_other_words_or_leave_the_sheet(
    scale: float, width: float, height: float, text: float
) -> None:
    sheet = Patch(0, 0, width, height)
    for web in webs():
        plan = planned(web, scale, width, height, text)
        patches = [patch for _, patch in plan.labels]
        taken = [*heads_of(draw_planned(plan, 1.0)), *knots_of(plan).values()]

        assert not [(patch, other) for patch, other in product(patches, taken) if patch.meets(other)]
        assert not [pair for pair in combinations(patches, 2) if pair[0].meets(pair[1])]
        assert all(patch.shared(sheet) == pytest.approx(patch.shared(patch)) for patch in patches)


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_a_title_is_near_its_knot_and_nearest_to_it_or_else_its_number_is(
    scale: float, width: float, height: float, text: float
) -> None:
    for web in webs():
        plan = planned(web, scale, width, height, text)
        patches = {label.text: patch for label, patch in plan.labels}
        knots = knots_of(plan)

        for knot in web.knots:
            patch = patches.get(knot.title) or patches[str(number_of(knot, web))]
            gaps = {id: patch.gap(other) for id, other in knots.items()}
            assert gaps[knot.id] <= 1.5 * KNOT * plan.unit
            assert min(gaps, key=lambda id: gaps[id]) == knot.id


def test_a_number_stands_in_a_ring_and_what_lies_under_words_lies_under_knots_and_heads() -> None:
    web = WebView(PEOPLE, (), (LEADS, THREE, LOWER), "henk", ())
    crowded = next(plan for plan in _smaller(web) if any(label.text.isdigit() for label, _ in plan.labels))
    shapes = draw_planned(crowded, 1.0)
    number = next(shape for shape in shapes if isinstance(shape, Label) and shape.text.isdigit())
    under = [place for place, shape in enumerate(shapes) if isinstance(shape, Stroke) and shape.colour == "paper"]
    over = [place for place, shape in enumerate(shapes) if isinstance(shape, Face)]

    assert any(isinstance(shape, Disc) and shape.centre == number.centre for shape in shapes)
    assert max(under) < min(over)


def test_names_stand_beside_the_head_they_name() -> None:
    for web in webs():
        plan = planned(web, 1.05, 800, 357, 1.3)
        patches = {label.text: patch for label, patch in plan.labels}

        for spot in plan.spots.values():
            gaps = {
                id: patches[spot.person.short].gap(Patch.around(other.point, 1, 1)) for id, other in plan.spots.items()
            }
            assert min(gaps, key=lambda id: gaps[id]) == spot.person.id


def test_two_knots_in_the_middle_stand_well_apart() -> None:
    web = WebView(PEOPLE, (Thread("henk", "mila", "strained", "strained", "horizontal"),), (LEADS, THREE), "henk", ())
    plan = planned(web, 1.0, 845, 720, 1.0)

    assert math.dist(plan.places["leads"], plan.places["getal"]) >= 4 * KNOT


def test_a_knot_has_the_number_of_the_list_it_is_told_in() -> None:
    end = WebView(PEOPLE, (), (LEADS, THREE, LOWER), "henk", ())
    start = numbered_as(WebView(PEOPLE, (), (LOWER, replace(LEADS, id="new")), "henk", ()), end)

    assert [number_of(knot, end) for knot in end.knots] == [1, 2, 3]
    assert [number_of(knot, start) for knot in start.knots] == [3, 4]


def _smaller(web: WebView) -> Iterator[WebPlan]:
    for height in range(700, 150, -20):
        yield planned(web, 1.0, height * 1.1, height, 2.0)
