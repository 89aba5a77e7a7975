"""Work beside the window: how far it is can be asked, and a fault in it is not lost."""

from threading import Event

import pytest

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
