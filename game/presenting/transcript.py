"""A run as plain text, for a terminal or a file."""

from collections.abc import Iterable

from game.presenting.views import Block, EndingView, OfferView, Words


def plain(words: Words) -> str:
    """Return words as plain text, with stars around what is stressed."""
    return "".join(f"*{span.text}*" if span.emphasis else span.text for span in words)


def lines_of(blocks: Iterable[Block]) -> list[str]:
    """Return paragraphs as lines of text; a pause is an empty one."""
    return [_line(block) for block in blocks]


def ending_lines(ending: EndingView) -> list[str]:
    """Return the end of a run: its title, the author's words, and what each complication came to."""
    came_to = [f"{each.title} ({each.state_in_words}). {each.words}".rstrip() for each in ending.came_to]
    return [f"***  {ending.title}  ***", *lines_of(ending.blocks), *came_to]


def offer_line(number: int, offer: OfferView) -> str:
    """Return an offer as a line with its number; a closed one with its reason instead."""
    words = " ".join(part for part in (plain(offer.do), f"“{plain(offer.say)}”" if offer.say else "") if part)
    if offer.is_open:
        return f"{number}  {words}"
    return f"–  {words} ({plain(offer.reason)})"


def _line(block: Block) -> str:
    words = plain(block.words)
    name = block.person.short if block.person else ""
    match block.kind:
        case "chapter":
            return f"===  {words}  ==="
        case "scene":
            return f"—  {words}"
        case "said":
            return f"{name}: “{words}”"
        case "thought":
            return f"({words})" if block.is_mine or not name else f"{name}: ({words})"
        case "did":
            return f"> {words}"
        case "pause":
            return ""
        case "told":
            return words
