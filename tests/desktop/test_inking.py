"""Sheets as a hand draws them: kept as their edges alone, they are the same picture."""

import pygame
import pytest

from game.desktop.inking import framed, framed_whole
from game.desktop.theme import PAPER, Colour
from tests.desktop.conftest import Display

PANEL, INK = PAPER["panel"], PAPER["ink"]


@pytest.mark.parametrize("size", [(800, 90), (431, 67), (60, 300), (44, 44), (30, 24)])
@pytest.mark.parametrize(("fill", "line"), [(PANEL, INK), (PANEL, None), (None, INK)])
@pytest.mark.parametrize(("weight", "radius"), [(1.05, 4.9), (2.2, 10.0), (4.5, 19.5)])
def test_a_frame_kept_as_its_edges_is_the_same_picture(
    display: Display, size: tuple[int, int], fill: Colour | None, line: Colour | None, weight: float, radius: float
) -> None:
    display(10, 10)
    ground = [pygame.Surface((840, 340)) for _ in range(2)]
    for sheet in ground:
        sheet.fill(PAPER["paper"])

    framed(size, fill, line, weight, "zaad", radius).paint(ground[0], (7, 9))
    ground[1].blit(framed_whole(size, fill, line, weight, "zaad", radius), (7, 9))

    one, other = (pygame.image.tobytes(sheet, "RGB") for sheet in ground)
    assert one == other


def test_of_a_large_frame_little_is_kept(display: Display) -> None:
    display(10, 10)

    sheet = framed((800, 300), PANEL, INK, 2.2, "zaad")

    assert sheet.size_in_bytes < 800 * 300 * 4 / 8
