"""The title: go on where one was, or begin; and then the choice of a chair."""

from collections.abc import Sequence

from game.desktop.commands import Command
from game.desktop.game_port import KeptPlay, Opening, Trouble
from game.desktop.screens.parts import chip, notice, portrait, text
from game.desktop.screens.play import stage_alt
from game.desktop.widgets import (
    Button,
    Column,
    Flow,
    Panel,
    Picture,
    Poster,
    Progress,
    Rope,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Split,
    Stage,
    Widget,
)
from game.desktop.words import worded
from game.presenting import ChairView, StageView, Standing, StoryView

KEYS = ("walk", "press", "menu", "moments", "settings", "help", "language", "theme", "sizes", "full", "mute")


def title_screen(
    stories: Sequence[StoryView | Trouble | Opening],
    kept: KeptPlay | None,
    language: str,
    message: str = "",
    unread: str = "",
    player: str = "",
) -> Screen:
    """Return the title screen. The focus is on going on or, where there is nothing to go on with, on the first story.

    `unread` says that kept runs cannot be opened, where there are such.
    """
    children: list[Widget] = [
        text("Verwikkeld", "title"),
        Rope("marketing"),
        text(worded("tagline", language), "lead", "soft"),
        Space(20),
    ]
    first: Command | None = None
    if kept:
        first = Command("go on")
        children.append(_go_on(kept, language))
    for story in stories:
        button = _story(story, language)
        first = first or button.command
        children.append(button)
    if not stories:
        children.append(text(worded("no stories", language)))
    if unread:
        children.append(text(unread, "small"))
    if message:
        children.append(notice(message))
    children += [Space(14), Rule(), _below(language, player)]
    page = Scroll("title", Column(tuple(children), gap=10), is_centred=True)
    root = Poster(Picture("affiche"), "titel", Panel(page, "paper", pad=(30, 16), fills=True), 0.485)
    return Screen("title", root, first=first, title="Verwikkeld", keys=KEYS)


def chairs_screen(
    stories: Sequence[StoryView | Trouble | Opening], slug: str, language: str, message: str = ""
) -> Screen:
    """Return the choice of a chair for a story; one press on a chair begins."""
    story = next(story for story in stories if isinstance(story, StoryView) and story.slug == slug)
    cards = [_chair(story, chair, language) for chair in story.chairs]
    children: list[Widget] = [
        text(story.title, "chapter"),
        Space(6),
        text(worded("which chair", language), "heading"),
        Space(12),
        *cards,
        text(worded("the other", language), "small"),
        *([notice(message)] if message else []),
        Space(6),
        Row((chip(worded("back", language), "Esc", Command("close")), Space(1)), (0, 1.0)),
    ]
    page = Scroll("chairs", Column(tuple(children), gap=11), is_centred=True)
    root = Split(_met(story.chairs, language), Panel(page, "paper", pad=(48, 22), fills=True), 0.5)
    return Screen("chairs", root, first=cards[0].command, title=story.title, keys=KEYS)


def _met(chairs: Sequence[ChairView], language: str) -> Stage:
    """Return the people whose chairs they are, across from each other."""
    people = tuple(Standing(chair.person, "calm") for chair in chairs)
    stage = StageView("kantine", "morning", worded("the canteen", language), people)
    return Stage(stage, stage_alt(stage, language))


def _below(language: str, player: str) -> Widget:
    """Return what one may want before the first story starts."""
    who = worded("player", language, name=player) if player else worded("who plays", language)
    return Flow(
        (
            chip(who, "", Command("show", "players")),
            chip(worded("language", language), "L", Command("set", "language ~")),
            chip(worded("settings", language), "F2", Command("show", "settings")),
            chip(worded("moments short", language), "F7", Command("show", "moments"), worded("moments", language)),
            chip(worded("my runs", language), "", Command("show", "runs")),
            chip(worded("help", language), "F1", Command("show", "help")),
            chip(worded("quit", language), "", Command("quit")),
        )
    )


def _go_on(kept: KeptPlay, language: str) -> Button:
    words = worded("go on as", language, story=kept.story, person=kept.person, chapter=kept.chapter)
    words = words if kept.story else kept.chapter
    notes = (words, worded("run before", language)) if kept.is_before else (words,)
    label = Column((text(worded("go on", language), "card"), *(text(note, "small") for note in notes)), gap=2)
    return Button(label, Command("go on"), f"{worded('go on', language)}: {' '.join(notes)}", look="main")


def _story(story: StoryView | Trouble | Opening, language: str) -> Button:
    if isinstance(story, Opening):
        words = worded("opening", language)
        label = Column((text(story.name, "card"), text(words, "small"), Progress(story.share)), gap=4)
        return Button(label, Command("story", story.name), f"{story.name}: {words}", look="card")
    if isinstance(story, Trouble):
        label = Column((text(story.name, "card"), text(worded("trouble", language), "small")), gap=2)
        return Button(label, Command("story", story.name), f"{story.name}: {worded('trouble', language)}", look="card")
    minutes = worded("minutes", language, minutes=str(story.minutes))
    begin = worded("begin story", language, story=story.title)
    parts = (text(begin, "card"), text(story.blurb, "note"), text(minutes, "small"))
    return Button(Column(parts, gap=3), Command("story", story.slug), f"{begin}. {story.blurb} {minutes}", look="card")


def _chair(story: StoryView, chair: ChairView, language: str) -> Button:
    person = chair.person
    begun = chair.matters[:1].lower() + chair.matters[1:]  # it goes on after a colon
    matters = worded("matters", language, person=person.short, matters=begun)
    parts = (text(person.name, "card", person.side), text(person.function, "note"), text(matters, "small"))
    label = Row((portrait(person, "calm", 84), Column(parts, gap=2)), (84.0, 1.0), gap=18, is_centred=True)
    name = worded("sit as", language, person=person.name, function=person.function)
    return Button(label, Command("begin", f"{story.slug}/{chair.id}"), f"{name}. {matters}", look="card")
