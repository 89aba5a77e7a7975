"""The look in one place: every theme has all of it."""

from game.desktop.theme import STYLES, THEMES


def test_every_theme_has_every_token() -> None:
    assert len({frozenset(theme.colours) for theme in THEMES.values()}) == 1


def test_every_style_is_set_in_a_colour_of_the_themes() -> None:
    assert {style.colour for style in STYLES.values()} <= set(THEMES["paper"].colours)
