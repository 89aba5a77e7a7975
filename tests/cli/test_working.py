"""Work beside the window: how far it is can be asked, and a fault in it is not lost."""

from threading import Event

import pytest

from game.cli.turns import Turns
from game.cli.working import Tell, Working


def test_what_is_being_made_tells_how_far_it_is_and_is_there_in_the_end() -> None:
    half, rest = Event(), Event()

    def make(tell: Tell) -> str:
        tell(0.5)
        half.set()
        rest.wait(10)
        return "klaar"

    working = Working(make)
    half.wait(10)
    share, made = working.share, working.made
    rest.set()
    working.wait()

    assert (share, made) == (0.5, None)
    assert working.made == "klaar"


def test_a_fault_in_the_making_is_raised_where_it_is_asked_for() -> None:
    def make(tell: Tell) -> str:
        tell(0.1)
        raise KeyError("weg")

    working = Working(make)
    working.wait()

    with pytest.raises(KeyError, match="weg"):
        _ = working.made


def test_with_turns_it_goes_on_only_while_the_window_is_at_nothing() -> None:
    turns, steps, is_at_it = Turns(), [], Event()

    def make(tell: Tell) -> str:
        steps.append(1)
        is_at_it.wait(10)
        tell(0.5)
        steps.append(2)
        return "klaar"

    turns.take()
    working = Working(make, turns)
    is_at_it.set()
    working.wait(0.05)
    so_far = list(steps)
    turns.give()
    working.wait()

    assert so_far == [1]
    assert (steps, working.made) == ([1, 2], "klaar")


def test_a_window_that_hangs_does_not_hold_up_what_it_waits_for() -> None:
    turns = Turns()
    turns.take()

    working = Working(lambda tell: tell(0.5), turns)
    working.wait(10)

    assert working.share == 0.5


def test_a_turn_that_is_lent_is_had_again_afterwards() -> None:
    turns = Turns()
    turns.take()

    with turns.lent():
        was_free = turns.is_free

    assert (was_free, turns.is_free) == (True, False)
