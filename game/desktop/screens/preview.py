"""A story that is being written, beside the editor: its text with what was just changed marked, and a panel with what a player
never sees. Two pages, each with its own scrolling; where there is no room for two, one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from game.authoring.rehearsal import Closed, Elsewhere, Gone, Stopped
from game.desktop.commands import Command
from game.desktop.previewing.bench import PassageView, SavedView
from game.desktop.screens.parts import came_to_state, chip, main, notice, text, titled_knot
from game.desktop.screens.play import FACE, MARGIN, blocks_as_widgets, choice_button, paragraphs, stage_alt, stage_at
from game.desktop.widgets import (
    Button,
    Column,
    Entry,
    Flow,
    Ink,
    Panel,
    Row,
    Rule,
    Screen,
    Scroll,
    Space,
    Split,
    Stage,
    Text,
    Widget,
)
from game.desktop.words import worded
from game.play import CannotReach, DoesNotHold, WhyClosed
from game.presenting import Block, EndingView, PlayView
from game.presenting.bench import BenchView, ChoiceView, Marks, NumberView, PickView, StepView
from game.story import Fact, condition_words
from game.story.since import Difference

KEYS = (
    "numbers",
    "walk",
    "press",
    "undo",
    "bench passages",
    "bench thumb",
    "bench chair",
    "bench panel",
    "bench faults",
    "web",
    "history",
    "page",
    "menu",
    "settings",
    "help",
    "language",
    "theme",
    "sizes",
    "full",
)
OVER_KEYS = ("walk", "press", "page", "menu", "settings", "help", "language", "theme", "sizes", "full")
FIND = "find passage"
"""The entry in which one writes what passage one looks for."""
MOST_PASSAGES = 40
"""So many passages are listed; who writes more of a name sees the others."""
MOST_CHANGES = 8
MOST_BLOCKS = 60
"""So many blocks of what was said can be scrolled back to; the rest is in the history."""
_SHARE = 0.56


@dataclass(frozen=True, slots=True)
class Previewed:
    """All that is on the screen: the text as the player has it, the run as its author has it, and what came of the last save."""

    view: PlayView
    run: BenchView
    saved: SavedView
    marks: Marks
    chair: str
    facts: tuple[Fact, ...] = ()
    is_led: bool = False
    """Whether one was led here, and did not come by a pick: then one begins to read where the passage begins."""

    @property
    def begins(self) -> int:
        """The block at which what is new begins."""
        picked = (place for place, block in enumerate(self.view.blocks) if block.pick == self.view.picks - 1)
        return self.marks.passage if self.is_led else next(picked, 0) if self.view.picks else 0

    def condition_said(self, why: WhyClosed, language: str) -> str:
        """Return why something is closed, in words."""
        match why:
            case DoesNotHold(part):
                words = condition_words(part, {fact.id: fact for fact in self.facts})
                return worded("lacks", language, part=words)
            case CannotReach(person):
                return worded("cannot reach", language, person=self.called(person))
        return worded("picked once", language)

    def called(self, person: str) -> str:
        """Return what somebody is called for short."""
        return next((each.short for each in self.view.web.people if each.id == person), person)


def preview_screen(shown: Previewed, language: str, message: str = "", is_bare: bool = False) -> Screen:
    """Return the text of a run with the panel beside it or, `is_bare`, with the stage beside it as a player has it."""
    title = worded("preview of", language, story=shown.view.story)
    talk = _talk(shown, language, message, is_bare)
    if is_bare:
        stage = stage_at(shown.view.blocks, len(shown.view.blocks))
        picture = Stage(stage, stage_alt(stage, language), (stage.title, worded(stage.time, language)))
        root = Split(picture, Panel(talk, "paper", pad=(30, 12), fills=True), 0.52)
    else:
        side = Column(
            (_head(shown, language), Rule(), Scroll("bench", Column(tuple(_panel(shown, language)), gap=6))),
            gap=5,
            grows=(2,),
        )
        root = Split(
            Panel(talk, "paper", pad=(24, 12), fills=True), Panel(side, "paper", pad=(22, 12), fills=True), _SHARE
        )
    return Screen("preview", root, title=title, keys=KEYS, reads=True)


def passages_screen(passages: Sequence[PassageView], sought: str, language: str) -> Screen:
    """Return the passages of a story, of which those that fit what is sought, with the ways to go there."""
    found = [each for each in passages if _fits(each, sought)]
    close = chip(worded("back", language), "Esc", Command("close"))
    head = Row((text(worded("passages", language), "heading"), close), (1.0, 0), is_centred=True)
    name = worded("passages find", language)
    rows: list[Widget] = [text(name, "small"), Entry(FIND, sought, name, lines=1, most=60)]
    rows.append(text(worded("passages how", language), "small"))
    if not found:
        rows.append(text(worded("passages none", language), "note"))
    for scene, inside in groupby(found[:MOST_PASSAGES], key=lambda each: (each.path.partition(".")[0], each.title)):
        rows += [Space(6), text(f"{scene[0]}: {scene[1]}", "name"), *(_passage(each, language) for each in inside)]
    if len(found) > MOST_PASSAGES:
        rows.append(text(worded("passages more", language, count=str(len(found) - MOST_PASSAGES)), "small"))
    page = Column((head, Rule(), Scroll("passages", Column((*rows, Space(18)), gap=8))), gap=7, grows=(2,))
    root = Panel(page, "paper", pad=(44, 16), fills=True, widest=860)
    title = worded("passages", language)
    return Screen("passages", root, first=Command("write", FIND), title=title, keys=OVER_KEYS)


def preview_menu_screen(has_faults: bool, language: str) -> Screen:
    """Return what lies over the preview when asked for: all that can be done there, and the way out."""
    ways: list[Widget] = [
        main(worded("bench close", language), Command("close")),
        _pair(
            chip(worded("bench passages", language), "G", Command("show", "passages")),
            chip(worded("bench again", language), "", Command("begin again")),
        ),
        _pair(
            chip(worded("web", language), "W", Command("show", "web")),
            chip(worded("history", language), "H", Command("show", "history")),
        ),
    ]
    if has_faults:
        ways.append(chip(worded("bench faults", language), "F", Command("show", "trouble")))
    ways += [
        _pair(
            chip(worded("settings", language), "F2", Command("show", "settings")),
            chip(worded("help", language), "F1", Command("show", "help")),
        ),
        Space(8),
        Rule(),
        Space(4),
        chip(worded("quit", language), "Q", Command("quit")),
    ]
    column = Column((text(worded("preview", language), "chapter"), Rule(), Space(6), *ways), gap=9)
    page = Panel(Scroll("menu", column, is_centred=True), "paper", pad=(48, 22), fills=True, widest=560)
    return Screen("menu", page, first=Command("close"), title=worded("preview", language), keys=OVER_KEYS)


def _pair(one: Widget, other: Widget) -> Widget:
    return Row((one, other), (0.5, 0.5), gap=9)


# The text


def _talk(shown: Previewed, language: str, message: str, is_bare: bool) -> Column:
    view = shown.view
    start = max(len(view.blocks) - MOST_BLOCKS, 0)
    new = shown.begins
    parts = [
        (start + place, _marked(widget, language) if start + place in shown.marks.fresh else widget)
        for place, widget in blocks_as_widgets(view.blocks[start:], new - start)
    ]
    parts = sorted([*parts, *_pauses(view.blocks, start)], key=lambda part: part[0])
    anchor = next((number for number, (place, _) in enumerate(parts) if place >= new), None)
    children = [widget for _, widget in parts]
    children += _ending(view.ending, language) if view.ending else _choices(shown, language)
    page = Scroll("talk", Column((*children, Space(20)), gap=14), anchor)
    below = (notice(message, "small"),) if message else ()
    return Column((_bar(shown, language, is_bare), Rule(), page, *below), gap=5, grows=(2,))


def _pauses(blocks: Sequence[Block], start: int) -> list[tuple[int, Widget]]:
    """Return where a player reads on only when ready, as short rules; there is none before a heading, which says as much."""
    pauses = (place for place in range(start, len(blocks) - 1) if blocks[place].kind == "pause")
    short = Row((Space(1), Rule(), Space(1)), (0.44, 0.12, 0.44))
    return [(place, short) for place in pauses if blocks[place + 1].kind not in ("scene", "chapter", "pause")]


def _bar(shown: Previewed, language: str, is_bare: bool) -> Widget:
    view = shown.view
    undo = (chip(worded("undo", language), "U", Command("step back")),) if shown.run.picks else ()
    panel = chip(worded("bench panel back" if is_bare else "bench panel", language), "P", Command("panel"))
    chips = (*undo, panel)
    return Row((text(view.chapter, "name", "soft"), *chips), (1.0, *(0 for _ in chips)), gap=6, is_centred=True)


def _marked(widget: Widget, language: str) -> Widget:
    """Return what the last save brought, marked by words and a bar, and not by colour alone."""
    label = Row((Space(1), text(worded("changed here", language), "name", "company")), (float(FACE), 1.0), gap=MARGIN)
    return Panel(Column((label, widget), gap=3), "panel", edge="company", pad=(12, 7))


def _choices(shown: Previewed, language: str) -> list[Widget]:
    view, changed = shown.view, _changed_here(shown)
    count = len(view.offers)
    numbers = iter(range(1, count + 1))
    made: list[Widget] = []
    for place, offer in enumerate(view.offers, start=1):
        button = choice_button(offer, next(numbers) if offer.is_open else None, (place, count), language)
        label = text(worded("changed here", language), "name", "company")
        made.append(Column((label, button), gap=3) if offer.key.rpartition(".")[2] in changed else button)
    is_other = shown.chair not in ("both", shown.run.turn)
    whose = [text(worded("picks here", language, chair=worded(shown.run.turn, language)), "small")] if is_other else []
    return [Space(2), *whose, Column(tuple(made), gap=8)]


def _changed_here(shown: Previewed) -> set[str]:
    """Return the ids of the choices here that are other than they were before the last save."""
    here = (each for each in shown.saved.differences if each.path == shown.run.place)
    return {what.partition(".")[0] for each in here for what in each.what}


def _ending(ending: EndingView, language: str) -> list[Widget]:
    came_to = (
        Column((titled_knot(each.title, ending.web, "card"), came_to_state(each), text(each.words, "note")), gap=2)
        for each in ending.came_to
    )
    head = (Space(12), text(worded("the end", language), "small"), text(ending.title, "chapter"))
    return [*head, *paragraphs(ending.blocks, has_margin=False), Rule(), *came_to]


# The panel


def _head(shown: Previewed, language: str) -> Widget:
    chips = (
        chip(worded("bench passages", language), "G", Command("show", "passages")),
        chip("Menu", "Esc", Command("close")),
    )
    return Row((text(shown.run.place, "name"), *chips), (1.0, 0, 0), gap=6, is_centred=True)


def _panel(shown: Previewed, language: str) -> list[Widget]:
    return [
        *_news(shown, language),
        *_tools(shown, language),
        *_saved(shown.saved, language),
        *_section("bench choices", _choices_here(shown, language), language),
        *_section("bench last", _last(shown, language), language),
        *_section("bench numbers", _numbers(shown.run.numbers, language), language),
        *_section("bench way", [_way(pick, language) for pick in reversed(shown.run.picks)], language),
        Space(14),
    ]


def _section(title: str, rows: Sequence[Widget], language: str) -> list[Widget]:
    return [Space(8), text(worded(title, language), "card"), Rule(), *rows] if rows else []


def _news(shown: Previewed, language: str) -> list[Widget]:
    """Return what the author has to know first: faults, where the way stopped, and where it begins."""
    saved, rows = shown.saved, list[Widget]()
    if saved.faults:
        first, count = saved.faults[0], len(saved.faults)
        key = "faults one" if count == 1 else "faults more"
        told = text(worded(key, language, count=str(count), file=first.file, line=str(first.line)), "note", "ink")
        look = Flow((chip(worded("bench faults", language), "F", Command("show", "trouble")),))
        what = text(first.what[:1].upper() + first.what[1:], "name")
        rows.append(Panel(Column((told, what, look), gap=5), "paper", line="ink", pad=(14, 9)))
    if saved.goes_round:
        rows.append(notice(worded("round", language, count="1000")))
    if saved.stopped:
        told = text(stopped_told(saved.stopped, shown, language), "note", "ink")
        stays = text(worded("stopped stays", language), "small")
        rows.append(Panel(Column((told, stays), gap=3), "paper", line="ink", pad=(14, 9)))
    if saved.note:
        rows.append(notice(saved.note))
    if saved.opening:
        key = "began with" if saved.opening.so else "began by hand"
        so = _shortened(saved.opening.so, 160)
        rows.append(text(worded(key, language, passage=saved.opening.passage, so=so), "small"))
    return rows


def stopped_told(stopped: Stopped, shown: Previewed, language: str) -> str:
    """Return in words where a way stopped, and why."""
    values = {"number": str(stopped.number), "pick": stopped.key}
    match stopped.why:
        case Gone():
            return worded("stopped gone", language, **values)
        case Elsewhere(""):
            return worded("stopped over", language, **values)
        case Elsewhere(passage):
            return worded("stopped elsewhere", language, passage=passage, **values)
        case Closed(why):
            return worded("stopped closed", language, why=shown.condition_said(why, language), **values)


def _tools(shown: Previewed, language: str) -> list[Widget]:
    chair = worded("bench both" if shown.chair == "both" else shown.chair, language)
    chips: list[Widget] = []
    if shown.run.turn:
        chips += [
            chip(worded("bench thumb", language), "N", Command("by thumb")),
            chip(worded("bench to end", language), "", Command("by thumb", "end")),
        ]
    chips.append(chip(worded("bench chair", language, chair=chair), "C", Command("change chairs")))
    at = shown.run.at
    where = [text(f"{at.file}:{at.line}", "small")] if at else []
    return [*where, Flow(tuple(chips), 6)]


def _saved(saved: SavedView, language: str) -> list[Widget]:
    if not saved.time:
        return [text(worded("saved none", language), "small")]
    if not saved.differences:
        return [text(worded("saved same", language, time=saved.time), "small")]
    rows: list[Widget] = [_difference(each, language) for each in saved.differences[:MOST_CHANGES]]
    more = len(saved.differences) - MOST_CHANGES
    rows += [text(worded("saved more", language, count=str(more)), "small")] if more > 0 else []
    return [Space(8), text(worded("saved", language, time=saved.time), "card"), Rule(), *rows]


def _difference(each: Difference, language: str) -> Widget:
    path = each.path or worded("saved story", language)
    what = ", ".join(each.what) if each.kind == "changed" else worded(f"saved {each.kind}", language)
    words = Column((text(path, "name"), text(what, "small")), gap=1)
    if "." not in each.path or each.kind == "gone":
        return words
    return Button(words, Command("go to", each.path), f"{path}: {what}", look="card")


def _choices_here(shown: Previewed, language: str) -> list[Widget]:
    if not shown.run.turn:
        return [text(worded("no choices", language), "note")]
    return [_choice(choice, shown, language) for choice in shown.run.choices]


def _choice(choice: ChoiceView, shown: Previewed, language: str) -> Widget:
    """Return a choice with how it stands; what closed it is what one looks for."""
    state = worded(
        "choice open" if choice.is_open else "choice hidden" if choice.is_hidden else "choice closed", language
    )
    goes = worded("goes to", language, where=choice.goes)
    id = choice.key.rpartition(".")[2]
    lines: list[Widget] = [
        Text((Ink(id, "name", None if choice.is_open else "soft"), Ink(f"  {state}, {goes}", "small")))
    ]
    if choice.lacks:
        lines.append(text(worded("lacks", language, part=choice.lacks), "note"))
    elif choice.person:
        lines.append(text(worded("cannot reach", language, person=shown.called(choice.person)), "note"))
    elif choice.is_spent:
        lines.append(text(worded("picked once", language), "note"))
    if choice.is_hidden:
        lines.append(text(_shortened(choice.words, 64), "small"))
    return Column(tuple(lines), gap=1)


def _last(shown: Previewed, language: str) -> list[Widget]:
    if not shown.run.last:
        return [text(worded("bench no last", language), "note")]
    return [widget for step in shown.run.last for widget in _step(step, language)]


def _step(step: StepView, language: str) -> list[Widget]:
    chair = worded(step.pick.chair, language)
    about = [worded("last drive", language, drive=step.drive)]
    about += [worded("last shows", language, shows=", ".join(step.shows))] if step.shows else []
    rows: list[Widget] = [
        text(worded("last of", language, chair=chair, pick=step.pick.key), "name"),
        text(" · ".join(about), "small"),
    ]
    for change in step.changes:
        words = worded("change", language, of=change.of, before=change.before, after=change.after)
        why = "" if change.why == "does" else f"  {worded(f'why {change.why}', language)}"
        rows.append(Text((Ink(words, "note"), *((Ink(why, "small"),) if why else ()))))
    return rows if step.changes else [*rows, text(worded("last nothing", language), "note")]


def _numbers(numbers: Sequence[NumberView], language: str) -> list[Widget]:
    rows: list[Widget] = []
    for group, inside in groupby(numbers, key=lambda each: each.group):
        rows += [text(worded(f"group {group}", language), "small"), *(_number(each, language) for each in inside)]
    return rows


def _number(number: NumberView, language: str) -> Widget:
    """Return a number; one that is other than before the last pick is heavier, with what it was."""
    now = worded("number changed", language, now=number.now, was=number.was) if number.is_other else number.now
    style = "name" if number.is_other else "note"
    return Row((text(number.of, style), text(now, style)), (0.58, 0.42), gap=8)


def _way(pick: PickView, language: str) -> Widget:
    said = _shortened(pick.words, 80)
    told = Column((text(f"{pick.step}. {pick.key}", "name"), text(said, "small")), gap=1)
    name = f"{pick.step}. {pick.key}: {worded('way back to', language, step=str(pick.step))}. {said}"
    return Button(told, Command("before pick", str(pick.step)), name)


# The passages


def _passage(each: PassageView, language: str) -> Widget:
    mark = worded("passage here" if each.is_here else "passage on way", language)
    marked, begins = each.is_here or each.is_on_the_way, _shortened(each.words, 90)
    after = (Ink(f"  {mark}", "small"),) if marked else ()
    words = Column((Text((Ink(each.path.partition(".")[2], "name"), *after)), text(begins, "small")), gap=1)
    name = f"{each.path}, {mark}: {begins}" if marked else f"{each.path}: {begins}"
    go = Button(words, Command("go to", each.path), name, look="card")
    put = Button(
        text(worded("passage as is", language), "small", "ink", is_centred=True),
        Command("put down", each.path),
        worded("passage with state", language, passage=each.path),
        look="key",
    )
    return Row((go, put), (0.74, 0.26), gap=8, is_centred=True)


def _fits(each: PassageView, sought: str) -> bool:
    """Whether each word that was written stands in a passage's path, its scene's title or how it begins."""
    there = f"{each.path} {each.title} {each.words}".casefold()
    return all(word in there for word in sought.casefold().split())


def _shortened(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
