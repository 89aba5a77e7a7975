"""What was made once is kept, as long as there is room; and it is known when there is none left for what may come."""

import pygame

from game.desktop.sheets import Sheets


def sheet(high: int) -> pygame.Surface:
    return pygame.Surface((100, high), depth=32)


def test_what_is_kept_is_not_made_again() -> None:
    sheets = Sheets(1.0)
    sheets.fit((100, 100))

    first, second = (sheets.get("muur", lambda: sheet(10)) for _ in range(2))

    assert first is second


def test_it_is_full_when_what_was_needed_since_the_counting_began_takes_nearly_all_the_room() -> None:
    sheets = Sheets(1.0)
    sheets.fit((100, 100))
    sheets.get("voorheen", lambda: sheet(80))

    sheets.count()
    sheets.get("nu", lambda: sheet(80))
    was_full = sheets.is_full
    sheets.get("straks", lambda: sheet(15))

    assert (was_full, sheets.is_full) == (False, True)


def test_what_is_needed_twice_counts_once() -> None:
    sheets = Sheets(1.0)
    sheets.fit((100, 100))

    for _ in range(3):
        sheets.get("nu", lambda: sheet(50))

    assert not sheets.is_full
