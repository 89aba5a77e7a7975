"""The screen to live in: the stage on the left, the text column on the right, the choices under the last line."""

from collections.abc import Iterator, Sequence

from game.desktop.commands import Command
from game.desktop.screens.parts import chip, in_quotes, main, notice, plain, portrait, spans, text
from game.desktop.widgets import (
    Button,
    Column,
    Flow,
    Panel,
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
from game.presenting import Block, OfferView, PlayView, StageView, Standing

FACE = 44
"""How large a face stands beside what is said, in pixels at 1280×720. All words keep clear of that margin."""
MARGIN = 12
GAP = 14
"""How far paragraphs stand apart."""
KEPT_IN_VIEW = 40
"""At least so many blocks can be scrolled back to on the play screen; the rest is in the history."""
KEYS = (
    "numbers",
    "walk",
    "press",
    "undo",
    "looking",
    "skip",
    "auto",
    "history",
    "web",
    "keep",
    "moments",
    "page",
    "menu",
    "settings",
    "help",
    "language",
    "theme",
    "sizes",
    "full",
    "mute",
)


HISTORY_KEYS = ("page", "menu", "settings", "help", "language", "theme", "sizes", "full", "mute")


def play_screen(view: PlayView, read: int, new: int, language: str, message: str = "", at: int = 0) -> Screen:
    """Return the play screen with the first `read` blocks; what is new begins at `new`.

    With `at`, so many blocks are shown as they were, with nothing to choose: one looks back, and changes nothing.
    """
    if at:
        return _looking_back(view, at, language)
    shown = view.blocks[:read]
    start = _start(shown)
    children, anchor = _conversation(shown[start:], new - start)
    is_read = read >= len(view.blocks)
    children += _way_on(view, language, is_read)
    column = Column(tuple(children), gap=GAP)
    stage = stage_at(view.blocks, read)
    chapter = _chapter_at(shown) or view.chapter
    talk = Column(
        (_bar(view, chapter, language), Rule(), Scroll("talk", column, anchor), *_message(message)), gap=5, grows=(2,)
    )
    picture = Stage(stage, stage_alt(stage, language), (stage.title, worded(stage.time, language)))
    onward = None if is_read and view.offers else Command("read on")
    return Screen(
        id="play",
        root=Split(picture, Panel(talk, ground="paper", pad=(30, 12), fills=True), 0.52),
        on_click=onward,
        first=onward,
        title=f"{view.story}: {chapter}",
        keys=KEYS,
        reads=True,
    )


def _looking_back(view: PlayView, at: int, language: str) -> Screen:
    """Return an earlier page, as it was, and the ways on from there."""
    shown = view.blocks[:at]
    start = _start(shown)
    new = next((place for place in range(at - 1, 0, -1) if shown[place].kind == "pause"), 0)
    children, anchor = _conversation(shown[start:], new - start)
    children += [
        _beside(text(worded("looking back", language), "small")),
        _beside(
            Flow(
                (
                    main(worded("look return", language), Command("look")),
                    chip(worded("look earlier", language), ",", Command("look", "-")),
                    chip(worded("look later", language), ".", Command("look", "+")),
                )
            )
        ),
        Space(16),
    ]
    stage = stage_at(view.blocks, at)
    chapter = _chapter_at(shown) or view.chapter
    bar = text(f"{chapter}: {worded('looking back short', language)}", "name", "soft")
    talk = Column((bar, Rule(), Scroll("look", Column(tuple(children), gap=GAP), anchor)), gap=5, grows=(2,))
    picture = Stage(stage, stage_alt(stage, language), (stage.title, worded(stage.time, language)))
    root = Split(picture, Panel(talk, ground="paper", pad=(30, 12), fills=True), 0.52)
    keys = ("looking", "menu", "press", "page", "settings", "help", "language", "theme", "sizes", "full", "mute")
    return Screen(
        "look", root, Command("look", "+"), Command("look"), f"{view.story}: {chapter}", keys=keys, reads=True
    )


def history_screen(view: PlayView, read: int, language: str) -> Screen:
    """Return all that was said so far, to read back."""
    children, _ = _conversation(view.blocks[:read], 0)
    column = Column((*children, Space(20)), gap=14)
    head = Row((text(worded("history", language), "heading"), _closing(language)), (1.0, 0), is_centred=True)
    page = Column((head, Rule(), Scroll("history", column, max(len(children) - 1, 0))), gap=8, grows=(2,))
    root = Panel(page, ground="paper", pad=(40, 16), fills=True, widest=660)
    return Screen(
        "history", root, first=Command("close"), title=worded("history", language), keys=HISTORY_KEYS, reads=True
    )


def _closing(language: str) -> Button:
    return chip(worded("back", language), "Esc", Command("close"))


def stage_at(blocks: Sequence[Block], read: int) -> StageView:
    """Return the stage as it stands after so many blocks."""
    for block in reversed(blocks[:read]):
        if block.stage is not None:
            return block.stage
    return StageView("", "morning", "", ())


def stage_alt(stage: StageView, language: str) -> str:
    """Return the stage in words."""
    people = ", ".join(_standing(standing, language) for standing in stage.people)
    where = f"{stage.title}, {worded(stage.time, language)}"
    if stage.seen:
        where += f". {stage.seen.rstrip('.')}"
    return f"{where}: {people}" if people else worded("stage nobody", language, place=where)


def _standing(standing: Standing, language: str) -> str:
    name = standing.person.short
    return worded("heard", language, person=name) if standing.is_heard else name


def paragraphs(blocks: Sequence[Block], has_margin: bool = True) -> list[Widget]:
    """Return blocks as paragraphs; without a margin for faces where nobody speaks."""
    if not has_margin and all(block.kind in ("told", "pause") for block in blocks):
        return [spans(block.words) for block in blocks if block.kind == "told"]
    return _conversation(blocks, 0)[0]


def _chapter_at(shown: Sequence[Block]) -> str:
    return next((plain(block.words) for block in reversed(shown) if block.kind == "chapter"), "")


def _start(shown: Sequence[Block]) -> int:
    """Return where the column begins: at a scene's heading, some way back."""
    for place in range(max(len(shown) - KEPT_IN_VIEW, 0), 0, -1):
        if shown[place].kind in ("scene", "chapter"):
            return place
    return 0


def _conversation(blocks: Sequence[Block], new: int) -> tuple[list[Widget], int | None]:
    """Return the blocks as widgets, and which of these is the first new one."""
    made = list(blocks_as_widgets(blocks, new))
    anchor = next((number for number, (place, _) in enumerate(made) if place >= new), None)
    return [widget for _, widget in made], anchor


def blocks_as_widgets(blocks: Sequence[Block], new: int) -> Iterator[tuple[int, Widget]]:
    """Yield blocks as they stand in the column, each with its place among them; those before `new` were read before."""
    speaker = None
    for place, block in enumerate(blocks):
        widget = _block(block, speaker, "soft" if place < new else None)
        if widget is not None:
            yield place, widget
            speaker = block.person.id if block.person and block.kind == "said" and not block.is_mine else None


def _block(block: Block, speaker: str | None, colour: str | None) -> Widget | None:
    """Return a block as it stands in the column; what was read before steps back, in another colour."""
    match block.kind:
        case "chapter":
            return Column((Space(16), text(plain(block.words), "chapter"), Space(2)))
        case "scene":
            return Column((Space(12), _beside(text(plain(block.words), "scene")), Space(5), Rule()))
        case "told":
            return _beside(spans(block.words, colour=colour))
        case "thought" if block.person and not block.is_mine:
            name = text(block.person.short, "name", block.person.side)
            return _beside(Column((name, spans(block.words, "thought"))))
        case "thought":
            return _beside(spans(block.words, "thought"))
        case "did":
            return _own(spans(block.words, "choice", colour), block)
        case "said" if block.is_mine:
            return _own(in_quotes(block.words, colour=colour), block)
        case "said":
            return _said(block, block.person is not None and block.person.id == speaker, colour)
    return None


def _beside(words: Widget, face: Widget | None = None) -> Widget:
    """Words, with a face or nothing in the margin."""
    return Row((face or Space(1), words), (float(FACE), 1.0), gap=MARGIN)


def _own(words: Widget, block: Block) -> Widget:
    """What the player said or did, on a ground that is only theirs."""
    side = _side(block)
    return _beside(Panel(words, f"own_{side}", edge=side, pad=(16, 9)))


def _side(block: Block) -> str:
    return block.person.side if block.person else "outside"


def _said(block: Block, is_going_on: bool, colour: str | None) -> Widget:
    """What somebody says, along a thread that runs down from their face: who speaks is seen before the words are read."""
    assert block.person
    said, side = in_quotes(block.words, colour=colour), block.person.side
    if is_going_on and block.face is None:
        return Panel(_beside(said), strand=(side, -GAP))
    name = text(block.person.short, "name", side)
    face = portrait(block.person, block.face or "calm", FACE)
    return Panel(_beside(Column((name, said)), face), strand=(side, FACE))


def _way_on(view: PlayView, language: str, is_read: bool) -> list[Widget]:
    if not is_read or view.ending:
        words = worded("to ending" if is_read else "read on", language)
        button = main(f"{words}  ›", Command("read on"))
        return [_beside(Row((button, Space(1)), (0, 1.0))), Space(16)]
    count = len(view.offers)
    numbers = iter(range(1, count + 1))
    choices = [
        choice_button(offer, next(numbers) if offer.is_open else None, (place, count), language)
        for place, offer in enumerate(view.offers, start=1)
    ]
    return [Space(2), Column(tuple(choices), gap=8), Space(20)]


def choice_button(offer: OfferView, number: int | None, position: tuple[int, int], language: str) -> Button:
    """Return a choice to press, with the number that does so; one that is closed says why."""
    colour = None if offer.is_open else "soft"
    parts: list[Widget] = []
    if offer.do:
        parts.append(spans(offer.do, "choice", colour))
    if offer.say:
        parts.append(in_quotes(offer.say, "choice", colour))
    if not offer.is_open:
        parts.append(text(worded("not chosen", language, reason=plain(offer.reason)), "small"))
    name = " ".join(part for part in (plain(offer.do), plain(offer.say)) if part)
    mark = text(str(number) if number else "–", "number", None if number else "soft", is_centred=True)
    return Button(
        Row((mark, Column(tuple(parts), gap=3)), (float(FACE - 14), 1.0), gap=MARGIN),
        Command("pick", offer.key),
        name if offer.is_open else f"{name} {worded('not chosen', language, reason=plain(offer.reason))}",
        look="choice",
        role="choice",
        number=number,
        is_open=offer.is_open,
        position=position,
    )


def _bar(view: PlayView, chapter: str, language: str) -> Widget:
    back = (chip(worded("undo", language), "U", Command("step back")),) if view.picks else ()
    chips = (
        *back,
        chip(worded("web short", language), "W", Command("show", "web")),
        chip("Menu", "Esc", Command("close")),
    )
    return Row((text(chapter, "name", "soft"), *chips), (1.0, *(0 for _ in chips)), gap=6, is_centred=True)


def _message(message: str) -> tuple[Widget, ...]:
    return (notice(message, "small"),) if message else ()
