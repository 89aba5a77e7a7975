"""Pace: words that appear, and pages that go on by themselves, both only where that was asked for."""

import pytest

from game.desktop.pacing import Pacing


def test_as_a_rule_everything_is_there_at_once_and_stays() -> None:
    pacing = Pacing()

    pacing.begin(500, 0, 90, 0)

    assert (pacing.letters, pacing.is_appearing, pacing.is_waiting) == (None, False, False)
    assert not any(pacing.pass_by(1) for _ in range(1_000))


def test_letters_appear_at_their_speed_and_then_all_are_there() -> None:
    pacing = Pacing()
    pacing.begin(100, 40, 20, 0)

    pacing.pass_by(0.5)
    assert pacing.letters == 20
    pacing.pass_by(2.1)
    assert pacing.letters is None


def test_a_press_lets_all_words_be_there() -> None:
    pacing = Pacing()
    pacing.begin(100, 40, 20, 0)

    pacing.show_all()

    assert not pacing.is_appearing


@pytest.mark.parametrize("pace", [240, 180, 120])
def test_a_page_goes_on_once_after_the_time_its_words_take(pace: float) -> None:
    pacing = Pacing()
    pacing.begin(600, 0, 120, pace)

    passed = 0.0
    while not pacing.pass_by(0.05):
        passed += 0.05

    assert passed == pytest.approx(120 / pace * 60 + 1.6, abs=0.2)
    assert not any(pacing.pass_by(60) for _ in range(10))


def test_the_time_to_read_begins_when_all_words_are_there() -> None:
    pacing = Pacing()
    pacing.begin(400, 40, 2, 120)

    assert not any(pacing.pass_by(0.1) for _ in range(100))
    assert pacing.is_waiting
