"""The colours of complications: what stands on them is read, by day and by night."""

import pytest

from game.authoring.mapping.colours import DAY, NIGHT, ON_DAY, ON_NIGHT
from game.authoring.mapping.view import COLOUR_COUNT


def test_there_is_a_colour_for_each_number() -> None:
    assert len(DAY) == len(NIGHT) == COLOUR_COUNT
    assert len(set(DAY)) == len(set(NIGHT)) == COLOUR_COUNT


@pytest.mark.parametrize(("ground", "letter"), [*((it, ON_DAY) for it in DAY), *((it, ON_NIGHT) for it in NIGHT)])
def test_a_letter_on_it_stands_out(ground: str, letter: str) -> None:
    lights = sorted((_light(ground), _light(letter)))

    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5


def _light(code: str) -> float:
    """Relative luminance, as WCAG 2 has it."""
    parts = [int(code[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
