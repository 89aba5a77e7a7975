"""The look: what is written can be read, and what is drawn can be seen, in every theme."""

import pytest

from game.desktop.theme import SHAPE_PAIRS, STYLES, TEXT_PAIRS, THEMES, Colour, Theme

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def light(colour: Colour) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    linear = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@every_theme
def test_text_has_a_contrast_of_at_least_4_5(theme: Theme) -> None:
    weak = [(pair, contrast(theme[pair[0]], theme[pair[1]])) for pair in TEXT_PAIRS]

    assert [pair for pair in weak if pair[1] < 4.5] == []


@every_theme
def test_shapes_that_mean_something_have_a_contrast_of_at_least_3(theme: Theme) -> None:
    weak = [(pair, contrast(theme[pair[0]], theme[pair[1]])) for pair in SHAPE_PAIRS]

    assert [pair for pair in weak if pair[1] < 3] == []


def test_high_contrast_is_at_least_7_for_text() -> None:
    theme = THEMES["contrast"]

    assert [pair for pair in TEXT_PAIRS if contrast(theme[pair[0]], theme[pair[1]]) < 7] == []


def test_every_theme_has_every_token() -> None:
    assert len({frozenset(theme.colours) for theme in THEMES.values()}) == 1


def test_every_style_is_set_in_a_colour_of_the_themes() -> None:
    assert {style.colour for style in STYLES.values()} <= set(THEMES["paper"].colours)
