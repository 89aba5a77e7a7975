"""Where people stand: within the stage, with their faces free, and who speaks in front."""

from itertools import pairwise

import pygame
import pytest

from game import content
from game.desktop.pictures import Pictures
from game.desktop.stage_painting import bust_of
from game.desktop.standing import Stood, stood
from game.desktop.theme import THEMES
from game.desktop.type import Type
from game.presenting import PersonView, Standing
from tests.desktop.sample import HENK, JOKE, MILA

SIZES = [(665, 720), (346, 540), (499, 540), (461, 720), (800, 375), (998, 1080)]
"""The stage at 1280×720, at 960×540 with text at 200% and at 100%, at 1280×720 with text at 200%, at 800×1100 and at 1920×1080."""
FACE = (0.55, 0.5, 0.2)
"""In a portrait that is 1 high and 0.94 wide: where the face is, across and up, and how far it reaches from there."""
sizes = pytest.mark.parametrize(("width", "height"), SIZES)


def person(number: int) -> PersonView:
    return PersonView(f"p{number}", f"P{number}", f"P{number}", "f", "sales", "henk", 2)


def people(count: int, speaking: int | None = 0, heard: int = 0) -> tuple[Standing, ...]:
    """So many people, one of whom may be speaking; the last ones are only heard."""
    return tuple(
        Standing(person(number), "calm", number == speaking, number >= count) for number in range(count + heard)
    )


def face(each: Stood) -> tuple[float, float, float]:
    """The middle of somebody's face, from the left and from below, and how far it reaches."""
    across, up, reach = (share * each.height for share in FACE)
    half = 0.47 * each.height
    return each.middle + (half - across if each.is_flipped else across - half), each.lifted + up, reach


@sizes
@pytest.mark.parametrize("count", range(1, 6))
def test_nobodys_face_is_cut_off_or_under_the_name_of_the_scene(count: int, width: int, height: int) -> None:
    for speaking in (None, *range(count)):
        for each in stood(people(count, speaking), width, height):
            across, up, reach = face(each)

            assert reach <= across <= width - reach
            assert up + reach < 0.72 * height


@sizes
@pytest.mark.parametrize("count", range(2, 5))
def test_faces_do_not_cover_each_other(count: int, width: int, height: int) -> None:
    for speaking in (None, *range(count)):
        faces = [face(each) for each in stood(people(count, speaking), width, height)]

        for one in faces:
            for other in faces:
                apart = ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5
                assert one is other or apart > 0.95 * (one[2] + other[2])


@sizes
@pytest.mark.parametrize("count", range(2, 6))
def test_who_speaks_is_in_front_larger_and_the_others_dimmer(count: int, width: int, height: int) -> None:
    for speaking in range(count):
        *others, speaker = stood(people(count, speaking), width, height)

        assert speaker.standing.is_speaking
        assert not speaker.is_calm
        assert speaker.lifted == 0
        assert all(each.is_calm for each in others)
        assert all(each.height < 0.95 * speaker.height for each in others)


@sizes
@pytest.mark.parametrize("count", range(1, 5))
def test_people_are_large_enough_to_read_their_faces(count: int, width: int, height: int) -> None:
    assert all(each.height > 0.29 * height for each in stood(people(count), width, height))


def test_everybody_keeps_their_place_whoever_speaks() -> None:
    middles = [
        sorted((each.standing.person.id, each.middle) for each in stood(people(4, speaking), 346, 540))
        for speaking in (None, 0, 1, 2, 3)
    ]

    assert all(one == other for one, other in pairwise(middles))


@sizes
@pytest.mark.parametrize("count", range(4))
def test_who_is_on_the_telephone_hangs_above_whoever_is_there(count: int, width: int, height: int) -> None:
    *there, heard = stood(people(count, None, heard=1), width, height)

    assert len(there) == count
    assert all(heard.lifted > each.lifted + 0.93 * each.height for each in there)
    assert heard.lifted + heard.height < height
    assert heard.middle - heard.height / 2 > 0
    assert heard.middle + 0.4 * heard.height < width
    assert heard.height > 0.15 * height


def test_nobody_stands_on_an_empty_stage() -> None:
    assert stood((), 640, 720) == ()


@pytest.mark.parametrize("portrait", [HENK, MILA, JOKE])
@pytest.mark.parametrize("is_heard", [True, False])
def test_a_picture_reaches_from_the_head_down_to_the_edge(portrait: PersonView, is_heard: bool) -> None:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    each = Stood(Standing(portrait, "angry", False, is_heard), 100, 200, True, True, 80)

    bust = bust_of(each, Pictures(content.assets()), Type(content.assets() / "fonts"), THEMES["night"])

    assert bust.get_height() == 280
    assert (bust.get_at((bust.get_width() // 2, 278)).a > 0) == (not is_heard)
