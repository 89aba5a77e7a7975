"""The mirror: first what the player thinks it did to the other, then what could be seen and what the other thought."""

from collections.abc import Mapping

from game.desktop.commands import Command
from game.desktop.screens.afterwards.parts import KEYS, READ, card, labelled, onward, quoted, scene_of, thinking, told
from game.desktop.screens.parts import chip, text
from game.desktop.widgets import Button, Column, Entry, Flow, Panel, Row, Rule, Screen, Scroll, Space, Split, Widget
from game.desktop.words import worded
from game.presenting.debriefing import MirrorView, ObservationView


def answer_key(mirror: MirrorView) -> str:
    """Return under which name the answer to a mirror is kept."""
    return f"mirror {mirror.chapter}"


def later_key(mirror: MirrorView) -> str:
    return f"later {mirror.chapter}"


def mirror_screen(mirror: MirrorView, notes: Mapping[str, str], written: Mapping[str, str], language: str) -> Screen:
    """Return the mirror of a chapter as it is held up in play: the question or, once that is answered, the answer."""
    answer = notes.get(answer_key(mirror), "")
    title = worded("mirror", language, chapter=mirror.title)
    children = (
        mirror_answer(mirror, answer, language) if answer else mirror_question(mirror, written, language, can_wait=True)
    )
    if answer:
        children.append(onward(worded("next page", language), Command("mirrored")))
    head = Row((text(title, "heading"), chip("Menu", "Esc", Command("close"))), (1.0, 0), is_centred=True)
    body = Scroll("mirror", Column((*children, Space(18)), gap=12))
    read = Panel(Column((head, Rule(), body), gap=8, grows=(2,)), "paper", pad=(34, 14), fills=True)
    on = Command("mirrored") if answer else None
    return Screen("mirror", Split(mirror_scene(mirror, language), read, READ), on, on, title, KEYS, reads=True)


def mirror_scene(mirror: MirrorView, language: str) -> Widget:
    """Return where it was, with the one who is asked about."""
    asked = mirror.asked
    title = worded("mirror", language, chapter=mirror.title)
    return scene_of(asked.quote, title, language, asked.thought.person)


def mirror_question(mirror: MirrorView, written: Mapping[str, str], language: str, can_wait: bool) -> list[Widget]:
    """Return the question, with readings to pick from and room for own words."""
    key = answer_key(mirror)
    draft = f"{key} own"
    own = written.get(draft, "")
    count = len(mirror.readings)
    children: list[Widget] = [quoted(mirror.asked.quote, language), text(mirror.question, "lead")]
    children += [_reading(words, key, place, count) for place, words in enumerate(mirror.readings, 1)]
    children += [
        Space(4),
        text(worded("mirror own", language), "small"),
        Entry(draft, own, worded("mirror own", language), worded("mirror own hint", language)),
    ]
    buttons: list[Widget] = []
    if own.strip():
        buttons.append(chip(worded("this is it", language), "", Command("note", f"{key}\n{own.strip()}")))
    if can_wait:
        buttons.append(chip(worded("later", language), "", Command("note", f"{later_key(mirror)}\nyes")))
    if buttons:
        children.append(Flow(tuple(buttons)))
    return children


def mirror_answer(mirror: MirrorView, answer: str, language: str) -> list[Widget]:
    """Return what the player thought beside what the other did, and two or three moments in all, with an open question."""
    thought = text(worded("you thought", language, words=answer), "note", "ink")
    children: list[Widget] = [quoted(mirror.asked.quote, language), thought]
    first, *others = mirror.observations
    children.append(card(text(first.did, "body"), thinking(first.thought, language), *_later(first, language)))
    children += [_observed(each, language) for each in others]
    if mirror.ask:
        children += [Space(2), text(mirror.ask, "lead")]
    return children


def _reading(words: str, key: str, number: int, count: int) -> Button:
    mark = text(str(number), "number", is_centred=True)
    label = Row((mark, text(words, "choice")), (26.0, 1.0), gap=10)
    command = Command("note", f"{key}\n{words}")
    return Button(label, command, words, look="choice", role="choice", number=number, position=(number, count))


def _observed(each: ObservationView, language: str) -> Widget:
    return card(
        quoted(each.quote, language), text(each.did, "note"), thinking(each.thought, language), *_later(each, language)
    )


def _later(each: ObservationView, language: str) -> list[Widget]:
    if not each.later:
        return []
    return [labelled(worded("and then", language), each.later[0].words), *told(each.later[1:2])]
