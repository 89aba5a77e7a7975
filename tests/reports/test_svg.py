"""Shapes as SVG."""

import re
from xml.etree import ElementTree

from game.drawing.shapes import Disc, Face, Label, Stroke
from game.reports.figures import line_drawing
from game.reports.svg import Drawing, mark, svg
from tests.reports.sample import whole

ROPE = Stroke(((0, 0), (10, 5.25)), 4, "thread_sales", "ink")
ALL = (ROPE, Disc((5, 5), 3, "paper", "ink"), Face((9, 9), 8, "henk", "calm", "H"), Label((5, 5), "Nee", "name", "ink"))


def drawn(*shapes: Stroke | Disc | Face | Label, title: str = "Een web", heads: dict[str, str] | None = None) -> str:
    return svg(Drawing("web", title, "Twee mensen.", shapes, 100, 50), heads or {})


def test_a_drawing_is_well_formed_and_named() -> None:
    root = ElementTree.fromstring(drawn(*ALL, title="A & B <web>"))  # noqa: S314  # made a line above
    name = "{http://www.w3.org/2000/svg}"

    assert root.attrib["viewBox"] == "0 0 100 50"
    assert [root.findtext(f"{name}{each}") for each in ("title", "desc")] == ["A & B <web>", "Twee mensen."]


def test_an_outline_lies_under_its_stroke_and_stands_out_on_both_sides() -> None:
    widths = re.findall(r"stroke:var\(--(\w+)\);stroke-width:(\S+?)\"", drawn(ROPE))

    assert widths == [("ink", "8"), ("thread_sales", "4")]


def test_somebody_with_a_portrait_has_a_head_and_somebody_without_has_an_initial() -> None:
    face = Face((9, 9), 8, "henk", "calm", "H")

    assert '<use href="#head-henk" x="1" y="1" width="16" height="16"/>' in drawn(face, heads={"henk": "head-henk"})
    assert ">H</text>" in drawn(face)


def test_words_over_lines_have_ground_around_them() -> None:
    assert "stroke:var(--paper)" in drawn(Label((5, 5), "Nee", "name", "ink", "paper"))
    assert "stroke" not in drawn(Label((5, 5), "Nee", "name", "ink"))


def test_a_mark_is_not_read_out() -> None:
    assert 'aria-hidden="true"' in mark([ROPE], 24)


def test_the_numbers_of_the_moments_stand_under_their_points() -> None:
    line = whole("nl").line
    shapes = line_drawing(line, "nl").shapes
    numbers = [shape.centre[0] for shape in shapes if isinstance(shape, Label) and shape.text.isdigit()]
    points = [shape.centre[0] for shape in shapes if isinstance(shape, Disc) and shape.radius == 4]

    assert numbers == points
    assert len(numbers) == len(line.points)
