"""What is said, and when: what is new as it arrives, and then where the focus is. Pure; for a screen reader and the voice alike."""

from dataclasses import dataclass

from game.desktop.reading.nodes import Node, Reading
from game.desktop.words import worded

_HAVE_ROLES = ("button", "choice", "radio", "entry", "image", "progress")


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to say: `news` is what came, `choices` what can now be chosen, `focus` what has it.

    All empty where nothing changed for the ear. A screen reader finds the choices and the focus by itself.
    """

    news: str = ""
    choices: str = ""
    focus: str = ""

    @property
    def words(self) -> str:
        """All of it, a line each."""
        return "\n".join(filter(None, (self.news, self.choices, self.focus)))


class Teller:
    """Somebody who watches the screen and tells what changed, once."""

    def __init__(self) -> None:
        self._before: Reading | None = None
        self._read: dict[str, str] = {}

    def told(self, now: Reading) -> Told:
        """Return what is to be said now that the screen is like this."""
        before, self._before = self._before, now
        if now == before:
            return Told()
        news = self._news(before, now)
        self._read[now.screen] = now.news
        return Told(news, _choices(now) if news else "", _focus(now) if news else _moved(before, now))

    def _news(self, before: Reading | None, now: Reading) -> str:
        """A page that goes on is not read again by coming back to it; every other one is, with its title."""
        if now.is_long and self._read.get(now.screen) == now.news:
            return _beside(before, now)
        if now.is_long:
            return _with_choices(now)
        if before is None or before.screen != now.screen:
            is_titled = now.title in now.news.split("\n")[:2]
            title = () if is_titled else (now.title,)
            return "\n".join((*title, *filter(None, (_with_choices(now),))))
        return _with_choices(now) if now.news != before.news else _beside(before, now)


def again(now: Reading) -> Told:
    """Return all that there is to say of a screen, for who wants to hear it once more."""
    return Told(_with_choices(now) or now.title, _choices(now), _focus(now))


def said_of(node: Node, language: str) -> str:
    """Return a thing in words: its name, what it is, the state it is in, and its place among others."""
    parts = [node.name]
    if node.role in _HAVE_ROLES:
        parts.append(worded(f"role {node.role}", language))
    if node.role == "entry":
        parts.append(node.value or worded("entry empty", language))
    if node.is_on is not None:
        parts.append(worded("is on" if node.is_on else "is off", language))
    if node.share is not None:
        parts.append(f"{round(node.share * 100)}%")
    if node.position:
        place, count = map(str, node.position)
        parts.append(worded("place of", language, place=place, count=count))
    if node.number:
        parts.append(worded("number for it", language, number=str(node.number)))
    return ". ".join(part.rstrip(". ") for part in parts if part.strip(". ")) + "."


def _focus(reading: Reading) -> str:
    node = reading.focused
    return said_of(node, reading.language) if node and node.command else ""


def _moved(before: Reading | None, now: Reading) -> str:
    """Return what has the focus now, if that is other than before; of what is being written only what is new."""
    had = before.focused if before else None
    has = now.focused
    if before is None or had is None or has is None or had.id != has.id or before.language != now.language:
        return _focus(now)
    if has.role == "entry":
        return _typed(had.value, has.value)
    return _focus(now) if _focus(now) != _focus(before) else ""


def _typed(before: str, now: str) -> str:
    """Return a word when the space behind it is written, and what was taken away."""
    start = next((at for at, (one, other) in enumerate(zip(before, now, strict=False)) if one != other), None)
    start = min(len(before), len(now)) if start is None else start
    if len(now) < len(before):
        return before[start : start + len(before) - len(now)]
    end = start + len(now) - len(before)
    return " ".join(now[:end].split()[-1:]) if now[start:end].strip() != now[start:end] else ""


def _choices(now: Reading) -> str:
    """Return the choices in words, each with its place among them: a voice reads them out, as nobody sees them."""
    return "\n".join(said_of(choice, now.language) for choice in now.choices)


def _with_choices(now: Reading) -> str:
    count = len(now.choices)
    if not count:
        return now.news
    key = "choices one" if count == 1 else "choices more"
    return "\n".join(filter(None, (now.news, worded(key, now.language, count=str(count)))))


def _beside(before: Reading | None, now: Reading) -> str:
    """Return what stands beside the page and did not before, such as a message."""
    known = before.beside if before and before.screen == now.screen else now.beside
    return "\n".join(words for words in now.beside if words not in known)
