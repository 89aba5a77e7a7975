"""People are cut out of paper: nothing of the place behind them shows through, and their edges are smooth."""

from pathlib import Path

import pygame
import pytest

from game import content
from game.desktop.pictures import Pictures
from game.desktop.stage_painting import bust_of
from game.desktop.standing import Stood
from game.desktop.theme import NIGHT, PAPER, Theme
from game.desktop.type import Type
from game.presenting import PersonView, Standing
from tests.desktop.conftest import Display

PEOPLE = content.assets() / "portraits"
FACES = sorted(PEOPLE.glob("*/*.png"))
HEIGHTS = (281, 406, 700, 950)
"""Smaller and larger than the portraits are."""


def inside(mask: pygame.Mask, by: int = 3) -> pygame.Mask:
    """What is left of a shape when so many pixels are taken off all along its outline."""
    outside = mask.copy()
    outside.invert()
    left = mask.copy()
    for right in range(-by, by + 1):
        for down in range(-by, by + 1):
            left.erase(outside, (right, down))
    return left


def named(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("path", FACES, ids=named)
def test_a_person_is_solid_inside_the_outline(display: Display, path: Path, height: int) -> None:
    display(320, 200)
    portrait = pygame.image.load(path).convert_alpha()
    solid = inside(pygame.mask.from_surface(portrait, threshold=254))

    bust = Pictures(content.assets()).bust(path.parent.name, path.stem, height, is_mirrored=False)

    assert bust is not None
    there = inside(solid.scale(bust.get_size()))
    shows_through = there.copy()
    shows_through.erase(pygame.mask.from_surface(bust, threshold=254), (0, 0))
    assert there.count() > 0.25 * bust.get_width() * bust.get_height()
    assert shows_through.count() == 0


@pytest.mark.parametrize("path", FACES, ids=named)
def test_a_portrait_is_solid_all_over_but_for_its_edge(display: Display, path: Path) -> None:
    display(320, 200)
    portrait = pygame.image.load(path).convert_alpha()

    half_there = pygame.mask.from_surface(portrait, threshold=20)
    half_there.erase(pygame.mask.from_surface(portrait, threshold=254), (0, 0))

    assert inside(half_there, by=2).count() == 0


@pytest.mark.parametrize("path", FACES, ids=named)
def test_a_portrait_has_no_holes(display: Display, path: Path) -> None:
    display(320, 200)
    around = pygame.mask.from_surface(pygame.image.load(path).convert_alpha(), threshold=200)

    around.invert()

    assert all(opening.count() >= 60 for opening in around.connected_components())


def test_the_edge_of_a_person_is_smooth(display: Display) -> None:
    display(320, 200)

    bust = Pictures(content.assets()).bust("mila", "calm", 406, is_mirrored=False)

    assert bust is not None
    half_there = pygame.mask.from_surface(bust, threshold=20)
    half_there.erase(pygame.mask.from_surface(bust, threshold=236), (0, 0))
    assert half_there.count() > bust.get_height()


@pytest.mark.parametrize("theme", [PAPER, NIGHT], ids=["paper", "night"])
def test_somebody_behind_is_as_solid_as_who_speaks(display: Display, theme: Theme) -> None:
    display(320, 200)
    person = PersonView("mila", "Mila Bakker", "Mila", "marketeer", "marketing", "mila")
    behind = Stood(Standing(person, "sad", False), 200, 330, is_flipped=True, is_calm=True, lifted=60)

    bust = bust_of(behind, Pictures(content.assets()), Type(content.assets() / "fonts"), theme)

    middle = [bust.get_at((bust.get_width() // 2, y)).a for y in range(150, bust.get_height())]
    assert set(middle) == {255}
