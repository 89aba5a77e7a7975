"""The web as a drawing: people, ropes and knots, told by form and not by colour alone."""

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from game.drawing.shapes import Disc, Face, Label, Shape, Stroke
from game.drawing.web_drawing import RAYS_FROM, draw_web
from game.presenting import Knot, PersonView, Thread, WebView

PEOPLE = tuple(
    PersonView(id, id.title(), id.title(), "", side, id, level)
    for id, side, level in (
        ("henk", "sales", 2),
        ("mila", "marketing", 2),
        ("carolien", "company", 1),
        ("sjoerd", "sales", 3),
        ("yara", "marketing", 3),
        ("marga", "outside", 2),
    )
)
KNOT = Knot("leads", "De leads", ("henk", "mila"), "stirring", "stirring", 0.5, 0.5, "")
THREE = Knot("getal", "Het getal", ("henk", "mila", "carolien"), "stirring", "stirring", 0.5, 0.5, "")
LOWER = Knot("vrijdag", "De vrijdagmiddag", ("henk", "sjoerd"), "spoken", "spoken", 0.5, 0.5, "")
SIZES = [(1.0, 845, 720, 1.0), (0.75, 634, 540, 2.0), (3.0, 2534, 2160, 1.0)]


def web(state: Any = "open", was: Any = "open", knots: tuple[Knot, ...] = (KNOT,)) -> WebView:
    return WebView(PEOPLE, (Thread("henk", "mila", state, was, "horizontal"),), knots, "henk", ())


def drawn(
    view: WebView, scale: float = 1.0, width: float = 845, height: float = 720, text: float = 1.0
) -> tuple[Shape, ...]:
    return draw_web(view, width, height, scale, 1.0, text)


def colourless(shapes: tuple[Shape, ...]) -> list[object]:
    return [(shape.points, shape.width) if isinstance(shape, Stroke) else type(shape) for shape in shapes]


def test_the_same_web_is_drawn_the_same() -> None:
    assert drawn(web()) == drawn(web())


@pytest.mark.parametrize(("scale", "width", "height", "text"), SIZES)
def test_everybody_is_in_the_picture(scale: float, width: float, height: float, text: float) -> None:
    faces = [shape for shape in drawn(web(), scale, width, height, text) if isinstance(shape, Face)]

    assert len(faces) == len(PEOPLE)
    for face in faces:
        assert face.radius <= face.centre[0] <= width - face.radius
        assert face.radius <= face.centre[1] <= height - face.radius


def test_the_state_of_a_relation_is_seen_without_colour() -> None:
    forms = [colourless(drawn(web(state, knots=()))) for state in ("open", "strained", "blocked")]

    assert all(one != other for one, other in combinations(forms, 2))


def test_the_state_of_a_complication_is_seen_without_colour() -> None:
    states: list[Any] = ["stirring", "spoken", "untangled", "entangled"]
    forms = [colourless(drawn(web(knots=(replace(KNOT, state=state, was=state),)))) for state in states]

    assert all(one != other for one, other in combinations(forms, 2))


def test_a_tighter_knot_is_smaller_and_has_more_strands() -> None:
    def strands(tightness: float) -> list[Stroke]:
        knot = replace(KNOT, tightness=tightness, tightness_was=tightness)
        rope = {shape for shape in drawn(web(knots=())) if isinstance(shape, Stroke)}
        made = drawn(web(knots=(knot,)))
        return [shape for shape in made if isinstance(shape, Stroke) and shape.outline and shape not in rope]

    def width(parts: list[Stroke]) -> float:
        across = [x for part in parts for x, _ in part.points]
        return max(across) - min(across)

    assert width(strands(0.9)) < width(strands(0.3))
    assert len(strands(0.9)) > len(strands(0.3))


def widest(shapes: tuple[Shape, ...]) -> float:
    return max(shape.width for shape in shapes if isinstance(shape, Stroke) and shape.outline)


def test_what_changed_is_drawn_heavier() -> None:
    tighter = replace(KNOT, tightness=0.75)

    assert widest(drawn(web("blocked", "blocked", (tighter,)))) > widest(
        drawn(web("blocked", "blocked", (replace(tighter, tightness_was=0.75),)))
    )
    assert widest(drawn(web("strained", "open", ()))) > widest(drawn(web("strained", "strained", ())))


def test_the_player_is_ringed() -> None:
    discs = [shape for shape in drawn(web(knots=())) if isinstance(shape, Disc)]

    assert len(discs) == len(PEOPLE) + 1


CHANGED = web("strained", "open", (replace(KNOT, tightness=0.9, tightness_was=0.2), THREE, LOWER))
"""A thread that was open and is strained, and a knot in it that was pulled tighter."""


def test_while_it_moves_only_what_changed_is_drawn_otherwise_and_it_arrives_where_it_is() -> None:
    start, half, end = (set(draw_web(CHANGED, 800, 700, 1.0, moment)) for moment in (0.0, 0.3, 1.0))
    arrived = draw_web(CHANGED, 800, 700, 1.0, RAYS_FROM)

    still = start & half & end
    assert {type(shape) for shape in end - still} == {Stroke}
    assert len(still) > 20
    assert start != half != end
    assert set(arrived) == end


def test_the_eye_is_led_to_what_changed_and_nothing_of_that_stays() -> None:
    pointed, still = (draw_web(CHANGED, 800, 700, 1.0, moment) for moment in (0.8, 1.0))

    assert set(still) < set(pointed)


def test_what_did_not_change_does_not_move() -> None:
    still = replace(
        CHANGED,
        knots=tuple(replace(knot, was=knot.state, tightness_was=knot.tightness) for knot in CHANGED.knots),
        threads=tuple(replace(thread, was=thread.state) for thread in CHANGED.threads),
    )

    assert draw_web(still, 800, 700, 1.0, 0.2) == draw_web(still, 800, 700, 1.0, 1.0)


def test_words_stay_where_they_are_while_the_web_moves() -> None:
    labels = [
        [shape for shape in draw_web(CHANGED, 800, 700, 1.0, moment) if isinstance(shape, Label)]
        for moment in (0.0, 0.2, 0.5, 0.8, 1.0)
    ]

    assert all(each == labels[0] for each in labels)
