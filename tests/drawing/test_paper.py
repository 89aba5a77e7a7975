"""The colours of what is drawn outside the window: the game's own."""

from collections.abc import Mapping

import pytest

from game.desktop import theme
from game.drawing.paper import COLOURS, NIGHT, PRINTED


@pytest.mark.parametrize(("colours", "look"), [(COLOURS, theme.PAPER), (NIGHT, theme.NIGHT)])
def test_the_colours_are_those_of_the_window(colours: Mapping[str, str], look: theme.Theme) -> None:
    for name, code in colours.items():
        assert look[name] == tuple(int(code[place : place + 2], 16) for place in (1, 3, 5)), name


def test_the_same_tokens_have_a_colour_by_night_and_some_in_print() -> None:
    assert set(NIGHT) == set(COLOURS)
    assert set(PRINTED) < set(COLOURS)
