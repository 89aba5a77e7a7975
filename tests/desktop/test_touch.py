"""A finger: a tap presses where it was, a drag scrolls and presses nothing."""

from game.desktop.touch import SLIP, Touch


def test_a_tap_presses_where_the_finger_was_put_down() -> None:
    touch = Touch()

    touch.down(1, 100, 200)
    moved = touch.move(1, 100 + SLIP / 2, 203)

    assert moved == 0
    assert touch.up(1) == (100, 200)


def test_a_drag_takes_the_page_along_and_presses_nothing() -> None:
    touch = Touch()

    touch.down(1, 100, 200)
    moved = [touch.move(1, 100, 260), touch.move(1, 102, 250)]

    assert moved == [60, -10]
    assert touch.up(1) is None


def test_a_second_finger_is_left_alone() -> None:
    touch = Touch()

    touch.down(1, 100, 200)
    touch.down(2, 300, 300)

    assert touch.move(2, 300, 500) == 0
    assert touch.up(2) is None
    assert touch.up(1) == (100, 200)
