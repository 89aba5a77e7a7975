"""Pages: where they end, where they begin, and where the same words are in another language."""

from game.desktop.pages import page_start, pages, same_place
from game.presenting import Block
from tests.desktop.sample import FIRST, SECOND, words

BLOCKS = FIRST + SECOND
OTHERS = tuple(block for block in BLOCKS if block.kind != "pause")
"""The same in a language in which the pauses stand elsewhere: nowhere."""


def test_a_page_ends_at_a_pause_and_before_what_the_player_picks() -> None:
    assert pages(BLOCKS) == [5, 7, 10, len(BLOCKS)]


def test_a_page_begins_behind_the_pause_before_it() -> None:
    assert [page_start(BLOCKS, end) for end in pages(BLOCKS)] == [0, 6, 7, 11]


def test_the_same_words_are_found_again_in_another_language_and_back() -> None:
    for place in range(len(BLOCKS) + 1):
        there = same_place(place, BLOCKS, OTHERS)

        read = [block for block in BLOCKS[:place] if block.kind != "pause"]
        assert list(OTHERS[:there]) == read
        assert same_place(place, BLOCKS, BLOCKS) == place


def test_a_shorter_text_ends_where_it_ends() -> None:
    assert same_place(9, BLOCKS, (Block("told", words("Kort.")),)) == 1
