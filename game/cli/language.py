"""Which language to speak when nobody said, and that what cannot be done is said in the one that is spoken."""

import functools
import locale
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import click

from game.desktop.refusals import refused
from game.errors import GameError, InBothLanguages
from game.play import NotOnOffer
from game.presenting import LANGUAGES

_Given = ParamSpec("_Given")
_Came = TypeVar("_Came")


def system_language() -> str:
    """Return the system's language where the game has it, else English."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not spoken:
        spoken = locale.getlocale()[0] or ""
    wanted = spoken[:2].lower()
    return wanted if wanted in LANGUAGES else "en"


@contextmanager
def in_words_of(language: str) -> Iterator[None]:
    """Have what cannot be done within this said in a language, whatever the system speaks."""
    try:
        yield
    except GameError as error:
        raise GameError(refused(error, language)) from error


def in_its_language(command: Callable[_Given, _Came]) -> Callable[_Given, _Came]:
    """Return a command that says what cannot be done in the language that it is asked to speak (`--lang`), else the system's."""

    @functools.wraps(command)
    def told(*args: _Given.args, **given: _Given.kwargs) -> _Came:
        asked = given["spoken"] if "spoken" in given else given.get("language")
        language = str(asked) if asked in LANGUAGES else system_language()
        with in_words_of(language):
            try:
                return command(*args, **given)
            except NotOnOffer as error:
                raise _what_is_on_offer(error) from error

    return told


def confirmed(question: str, language: str) -> bool:
    """Ask whether something may be done; in Dutch "ja" is an answer, and no answer is no in any language."""
    if language != "nl":
        return click.confirm(question, default=False)
    return bool(click.prompt(f"{question} [j/N]", default="n", show_default=False, value_proc=_yes_or_no))


def _yes_or_no(answer: str) -> bool:
    word = answer.strip().lower()
    if word not in ("j", "ja", "y", "yes", "n", "nee", "no"):
        raise click.UsageError("typ j of n")
    return word[0] in "jy"


def _what_is_on_offer(error: NotOnOffer) -> InBothLanguages:
    """Return what cannot be picked with what can: whoever types picks has no screen to see it on."""
    dutch = f"'{error.key}' is hier niet te kiezen; te kiezen is: {error.on_offer or 'niets, de run is voorbij'}"
    return InBothLanguages(dutch, str(error))
