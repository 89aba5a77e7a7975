"""A session in a terminal: the same story, as plain text."""

import textwrap

import click

from game.errors import GameError
from game.play import Session
from game.presenting import PlayView, Texts, ending_lines, lines_of, offer_line, pages, play_view

_WORDS = {
    "nl": {
        "go on": "[Enter]",
        "keys": "Een nummer kiest. w: het web, t: een stap terug, s: stoppen.",
        "ask": "Wat doe je?",
        "back": "t",
        "stop": "s",
        "what": "Dat is er nu niet: {keys}.",
    },
    "en": {
        "go on": "[Enter]",
        "keys": "A number picks. w: the web, b: one step back, q: quit.",
        "ask": "What do you do?",
        "back": "b",
        "stop": "q",
        "what": "That is not there now: {keys}.",
    },
}
_WIDTH = 76


def play_in_terminal(session: Session, language: str) -> Session:
    """Play a session to its ending, or until the player stops or the input ends; return it as it was left."""
    words = _WORDS.get(language, _WORDS["en"])
    assert session.chair
    texts = Texts(session.program, language, session.chair)
    click.echo(words["keys"])
    read = 0
    while True:
        view = play_view(session, texts)
        if not _read(view, read, words):
            return session
        read = len(view.blocks)
        if view.ending:
            _show(ending_lines(view.ending))
            return session
        answer = _asked(view, words)
        if answer in (None, words["stop"]):
            return session
        if answer == words["back"]:
            session, read = session.back(), 0
        elif answer == "w":
            click.echo("\n".join(view.web.in_words))
        else:
            session = _picked(session, view, str(answer), words)


def _read(view: PlayView, start: int, words: dict[str, str]) -> bool:
    """Show what is new, page by page; False when the input ended."""
    for place, page in enumerate(pages(view.blocks[start:])):
        if place and _answer(words["go on"]) is None:
            return False
        _show(lines_of(page))
    return True


def _show(lines: list[str]) -> None:
    for line in lines:
        click.echo("\n" + textwrap.fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False))


def _asked(view: PlayView, words: dict[str, str]) -> str | None:
    click.echo()
    number = 0
    for offer in view.offers:
        number += offer.is_open
        click.echo(textwrap.fill(offer_line(number, offer), _WIDTH, subsequent_indent="   "))
    return _answer(f"\n{words['ask']}")


def _answer(prompt: str) -> str | None:
    try:
        return str(click.prompt(prompt, default="", show_default=False, prompt_suffix=" ")).strip().lower()
    except (click.Abort, EOFError):
        return None


def _picked(session: Session, view: PlayView, answer: str, words: dict[str, str]) -> Session:
    keys = [offer.key for offer in view.offers if offer.is_open]
    if not answer.isascii() or not answer.isdigit() or not 0 < int(answer) <= len(keys):
        click.echo(words["what"].replace("{keys}", "1–" + str(len(keys))))
        return session
    try:
        return session.pick(keys[int(answer) - 1])
    except GameError as error:
        click.echo(str(error))
        return session
