"""People on their way: where they begin, where they arrive, and that nothing moves for who wants that."""

import pygame
import pytest

from game import content
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.stage_movement import eased, moving
from game.desktop.standing import stood
from game.desktop.window import Window
from tests.desktop.conftest import Display
from tests.desktop.sample import HENK, JOKE, MILA, measured, playing, stage

ALONE, TOGETHER = stage(MILA), stage(MILA, JOKE, speaking="joke")
PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"))


def test_at_the_end_everybody_stands_where_they_are() -> None:
    assert tuple(each.stood for each in moving(ALONE, TOGETHER, 1.0, 640, 720)) == stood(TOGETHER.people, 640, 720)
    assert {(each.down, each.shown) for each in moving(ALONE, TOGETHER, 1.0, 640, 720)} == {(0.0, 1.0)}


def test_who_comes_slides_in_from_their_own_side_and_who_stays_walks_to_their_place() -> None:
    mila, joke = sorted(moving(ALONE, TOGETHER, 0.0, 640, 720), key=lambda each: each.stood.standing.person.id)[::-1]

    assert mila.stood.middle == stood(ALONE.people, 640, 720)[0].middle
    assert joke.stood.middle > stood(TOGETHER.people, 640, 720)[-1].middle
    assert (mila.shown, joke.shown) == (1.0, 0.0)


def test_who_goes_is_gone_halfway() -> None:
    shown = [
        each.shown
        for share in (0.0, 0.1, 0.6)
        for each in moving(TOGETHER, ALONE, share, 640, 720)
        if each.stood.standing.person is JOKE
    ]

    assert shown[0] == 1.0
    assert 0 < shown[1] < 1
    assert shown[2] == 0


def test_movement_settles_and_never_goes_back() -> None:
    steps = [eased(step / 50) for step in range(51)]

    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (0, 1)
    assert steps[10] - steps[0] > steps[-1] - steps[-11]


@pytest.mark.parametrize("is_moving", [True, False])
def test_people_move_where_one_wants_that_and_arrive(is_moving: bool) -> None:
    desk = Desk(playing(is_moving=is_moving), measured, 1280, 720)
    for command in (*PLAY, Command("read on")):
        desk.press(command)

    began = desk.frame.look.before is not None
    for _ in range(20):
        desk.move(0.05)

    assert began == is_moving
    assert desk.frame.look.before is None
    assert not desk.is_moving


def test_every_step_of_the_way_is_another_picture_and_the_last_is_the_still_one(display: Display) -> None:
    surface = display(1280, 720)
    window = Window(playing(is_moving=True), content.assets(), surface)
    for command in (*PLAY, Command("read on")):
        window.desk.press(command)

    pictures = []
    for _ in range(4):
        window.paint()
        pictures.append(pygame.image.tobytes(surface, "RGB"))
        window.desk.move(0.1)
    window.desk.rest()
    window.paint()
    arrived = pygame.image.tobytes(surface, "RGB")
    still = Window(playing(is_moving=False), content.assets(), surface)
    for command in (*PLAY, Command("read on")):
        still.desk.press(command)
    still.paint()

    assert len(set(pictures)) == 4
    assert pygame.image.tobytes(surface, "RGB") == arrived


def test_who_steps_out_of_the_row_behind_comes_down_on_the_way() -> None:
    before, now = stage(MILA, JOKE, HENK, speaking="mila"), stage(MILA, JOKE, HENK, speaking="joke")

    lifts = [
        next(
            each.stood.lifted - each.down
            for each in moving(before, now, share, 346, 540)
            if each.stood.standing.person is JOKE
        )
        for share in (0.0, 0.5, 1.0)
    ]

    assert lifts[0] > lifts[1] > lifts[2] == 0
    assert all(each.stood.lifted >= each.down for each in moving(before, now, 0.7, 346, 540))
