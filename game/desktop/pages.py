"""How the blocks of a run fall into pages: a page ends at a pause, and before what the player picks."""

from collections.abc import Sequence

from game.presenting import Block


def first_pause(blocks: Sequence[Block], start: int) -> int:
    """Return how many blocks have been read when one reads from `start` to the next pause that something comes after."""
    for place in range(start, len(blocks) - 1):
        if blocks[place].kind == "pause" and place > start:
            return place
    return len(blocks)


def pages(blocks: Sequence[Block]) -> list[int]:
    """Return how many blocks had been read at each pause and before each pick, the last page included."""
    pages = {len(blocks)}
    picks = 0
    for place, block in enumerate(blocks):
        if block.kind == "pause" or block.pick == picks:
            pages.add(place)
        if block.pick == picks:
            picks += 1
    return sorted(pages - {0})


def page_start(blocks: Sequence[Block], read: int) -> int:
    """Return where the page begins that ends after so many blocks."""
    start = max((end for end in pages(blocks[:read]) if end < read), default=0)
    return start + (start < read and blocks[start].kind == "pause")


def same_place(place: int, blocks: Sequence[Block], others: Sequence[Block]) -> int:
    """Return after how many of other blocks as many paragraphs were read: in another language the pauses stand elsewhere."""
    left = sum(block.kind != "pause" for block in blocks[:place])
    is_behind_pause = place > 0 and blocks[place - 1].kind == "pause"
    for number, block in enumerate(others):
        if not left and not (is_behind_pause and block.kind == "pause"):
            return number
        left -= block.kind != "pause"
    return len(others)
