"""The debrief, page by page, at the player's own pace; pictures where people would rather look than read."""

from collections.abc import Callable, Sequence

from game.desktop.commands import Command
from game.desktop.screens.afterwards.mirror import answer_key, mirror_answer, mirror_question, mirror_scene
from game.desktop.screens.afterwards.next import next_page, own_words_page
from game.desktop.screens.afterwards.parts import (
    DRAWN,
    Shown,
    bar,
    body,
    card,
    labelled,
    onward,
    page,
    quoted,
    scene_of,
    thinking,
    told,
    whole,
)
from game.desktop.screens.parts import (
    came_to_state,
    chip,
    in_quotes,
    numbered_knots,
    portrait,
    spans,
    text,
    titled_knot,
)
from game.desktop.screens.trouble import working_screen
from game.desktop.widgets import (
    Button,
    Column,
    Flow,
    Ink,
    Line,
    Panel,
    Row,
    Rule,
    Screen,
    Sign,
    Space,
    Text,
    Web,
    Widget,
)
from game.desktop.words import worded
from game.drawing.numbering import numbered_as
from game.presenting.debriefing import (
    ComplicationView,
    DebriefView,
    EvidenceView,
    OptionView,
    PointView,
    QualityView,
    TurnView,
    shared,
    ways,
)

EVIDENCE = 5
"""So many pieces of evidence of a quality are told in full; the others by their words alone."""


def looking_screen(share: float, language: str) -> Screen:
    """Return what is shown while the debrief is being worked out; `share` is how much is done."""
    return working_screen(worded("looking", language), share, worded("look back", language), language, "menu")


def pages_of(view: DebriefView, has_beside: bool) -> tuple[str, ...]:
    """Return the pages of a debrief, by name, in order."""
    asked = (*(f"mirror {mirror.chapter}" for mirror in view.mirrors), *(("decision",) if view.decision else ()))
    qualities = tuple(f"quality {quality.id}" for quality in view.qualities)
    across = ("across",) if view.across else ()
    beside = ("beside",) if has_beside else ()
    return (
        *asked,
        "contents",
        "web",
        "knots",
        *qualities,
        "line",
        "stands",
        *across,
        "turns",
        *beside,
        "words",
        "next",
    )


def debrief_screen(shown: Shown, name: str) -> Screen:
    """Return a page of the debrief by its name."""
    pages = pages_of(shown.view, shown.beside is not None)
    name = name if name in pages else pages[0]
    place = (pages.index(name) + 1, len(pages))
    kind, _, which = name.partition(" ")
    if kind == "mirror":
        return _mirror(shown, int(which), place)
    if kind == "quality":
        quality = next(quality for quality in shown.view.qualities if quality.id == which)
        return _quality(shown, quality, place)
    return _PAGES[name](shown, place)


def _mirror(shown: Shown, chapter: int, place: tuple[int, int]) -> Screen:
    mirror = next(mirror for mirror in shown.view.mirrors if mirror.chapter == chapter)
    answer = shown.notes.get(answer_key(mirror), "")
    title = shown.word("mirror", chapter=mirror.title)
    children: list[Widget] = [text(title, "heading")]
    if answer:
        children += mirror_answer(mirror, answer, shown.language)
    else:
        children += mirror_question(mirror, shown.written, shown.language, can_wait=False)
    children.append(_on(shown, is_skipping=not answer))
    return page(f"mirror {chapter}", title, mirror_scene(mirror, shown.language), children, place, shown.language)


def _decision(shown: Shown, place: tuple[int, int]) -> Screen:
    """Would, and then should, before anything is told; once both are marked, the three beside each other."""
    decision = shown.view.decision
    assert decision
    quote = decision.quote
    where = f"{quote.where}{', ' + shown.word('to', person=quote.to.short) if quote.to else ''}"
    left = scene_of(quote, shown.word("would title"), shown.language)
    missing = next((key for key in ("would", "should") if key not in shown.notes), None)
    children: list[Widget]
    if missing:
        options = decision.options
        children = [text(where, "small"), text(shown.word(missing), "lead")]
        children += [_option(option, missing, number, len(options)) for number, option in enumerate(options, 1)]
    else:
        children = [*_gap(shown), text(shown.word("gap"), "note", "soft")]
    children.append(_on(shown, is_skipping=missing is not None))
    return page("decision", shown.word("would title"), left, children, place, shown.language)


def _option(option: OptionView, key: str, number: int, count: int) -> Button:
    parts: list[Widget] = []
    if option.do:
        parts.append(spans(option.do, "thought", "ink"))
    if option.say:
        parts.append(in_quotes(option.say, "choice"))
    name = "".join(span.text for span in (*option.do, *option.say))
    label = Row((text(str(number), "number", is_centred=True), Column(tuple(parts), gap=3)), (26.0, 1.0), gap=10)
    command = Command("note", f"{key}\n{option.key}")
    return Button(label, command, name, look="choice", role="choice", number=number, position=(number, count))


def _gap(shown: Shown) -> list[Widget]:
    decision = shown.view.decision
    assert decision
    by_key = {option.key: option for option in decision.options}
    rows: list[Widget] = []
    mine = next(option for option in decision.options if option.is_mine)
    marked = (by_key.get(shown.notes["would"]), by_key.get(shown.notes["should"]))
    for label, option in (("did do", mine), ("would do", marked[0]), ("should do", marked[1])):
        if option is not None:
            words = (spans(option.do, "thought", "ink"),) if option.do else ()
            said = (in_quotes(option.say),) if option.say else ()
            rows.append(card(text(shown.word(label), "name"), *words, *said))
    return rows


def _contents(shown: Shown, place: tuple[int, int]) -> Screen:
    """What there is to see, each a press away."""
    children: list[Widget] = [text(shown.word("contents"), "heading"), text(shown.word("contents note"), "note")]
    children.append(Flow(numbered_knots(shown.view.end), gap=14))
    for name in pages_of(shown.view, shown.beside is not None):
        if not name.startswith(("mirror", "contents")):
            children.append(chip(_title_of(shown, name), "", Command("page", name)))
    children.append(_on(shown))
    return page("contents", shown.word("contents"), Web(shown.view.end), children, place, shown.language, DRAWN)


def _title_of(shown: Shown, name: str) -> str:
    kind, _, which = name.partition(" ")
    if kind == "quality":
        title = next(quality.title for quality in shown.view.qualities if quality.id == which)
        return title[:1].upper() + title[1:]
    return shown.word(_TITLES[name])


def _web(shown: Shown, place: tuple[int, int]) -> Screen:
    view = shown.view
    webs = Row(
        (
            _under(shown.word("web start"), Web(numbered_as(view.start, view.end))),
            _under(f"{shown.word('web end')}: {view.ending}", Web(view.end)),
        ),
        (0.5, 0.5),
    )
    words = (text(sentence, "note") for sentence in view.end.in_words)
    return _wide(
        "web",
        shown.word("web"),
        [webs, Rule(), Flow(numbered_knots(view.end), gap=14), *words, _on(shown)],
        shown,
        place,
    )


def _wide(id: str, title: str, children: Sequence[Widget], shown: Shown, place: tuple[int, int]) -> Screen:
    """Return a page that takes the whole window, its pictures among what is read."""
    read = Column((bar(place, shown.language), Rule(), body(id, children)), gap=4, grows=(2,))
    return whole(id, title, Panel(read, "paper", pad=(26, 12), fills=True))


def _under(title: str, web: Widget) -> Widget:
    return Column((text(title, "name", "soft", is_centred=True), web), grows=(1,))


def _knots(shown: Shown, place: tuple[int, int]) -> Screen:
    children: list[Widget] = [text(shown.word("knots"), "heading")]
    children += [_knot(shown, each) for each in shown.view.complications]
    children.append(_on(shown))
    return page("knots", shown.word("knots"), Web(shown.view.end), children, place, shown.language, DRAWN)


def _knot(shown: Shown, each: ComplicationView) -> Widget:
    came_to = each.came_to
    faces = tuple(portrait(person, "calm", 34) for person in came_to.between)
    head = Row((Column((titled_knot(came_to.title, shown.view.end, "card"), came_to_state(came_to)), gap=1), *faces),
               (1.0, *(34.0 for _ in faces)), gap=6)  # fmt: skip
    matter = text(shown.word("it was about", matter=each.matter), "note")
    return card(head, text(came_to.words, "body"), matter, Rule(), *told(each.turns))


def _quality(shown: Shown, quality: QualityView, place: tuple[int, int]) -> Screen:
    title = quality.title[:1].upper() + quality.title[1:]
    first = quality.evidence[0] if quality.evidence else None
    left = scene_of(first.quote if first else None, title, shown.language)
    children: list[Widget] = [
        text(title, "heading"),
        text(quality.says, "lead"),
        text(quality.summary.words, "body"),
        Rule(),
    ]
    share = next(share for share in shared(shown.view.qualities) if share.quality.id == quality.id)
    children += [_evidence(shown, each) for each in share.full[:EVIDENCE]]
    if share.full[EVIDENCE:]:
        children.append(text(shown.word("more evidence"), "small"))
        children += [_briefly(shown, each, "") for each in share.full[EVIDENCE:]]
    if share.elsewhere:
        children.append(text(shown.word("told elsewhere"), "small"))
        children += [_briefly(shown, each.evidence, each.quality) for each in share.elsewhere[:EVIDENCE]]
    children.append(_on(shown))
    return page(f"quality {quality.id}", title, left, children, place, shown.language)


def _briefly(shown: Shown, each: EvidenceView, elsewhere: str) -> Widget:
    """Return evidence by its words and the behaviour alone, with the quality under which its moment is told in full."""
    words = each.anchor if not elsewhere else f"{each.anchor} ({shown.word('see', quality=elsewhere)})"
    return Column((quoted(each.quote, shown.language), text(words, "small")), gap=4)


def _evidence(shown: Shown, each: EvidenceView) -> Widget:
    parts: list[Widget] = [quoted(each.quote, shown.language), text(each.anchor, "name")]
    parts += [text(each.did, "body")] if each.did else []
    parts += [thinking(thought, shown.language) for thought in each.thoughts[:1]]
    parts += told(each.at_once)
    if each.tempting or each.cost:
        labels = ((shown.word("tempting"), each.tempting), (shown.word("price"), each.cost))
        parts += [labelled(label, words) for label, words in labels if words]
    if each.later:
        parts += [labelled(shown.word("and then"), each.later[0].words), *told(each.later[1:])]
    parts += [text(each.ask, "lead")] if each.ask else []
    return card(*parts)


def _line(shown: Shown, place: tuple[int, int]) -> Screen:
    line = shown.view.line
    words = (shown.word("line result"), shown.word("line threads"))
    children: list[Widget] = [
        text(shown.word("line"), "heading"),
        text(shown.word("line lead"), "note"),
        _legend(shown),
    ]
    children += [_point(shown, point) for point in line.points]
    children.append(_on(shown))
    return page("line", shown.word("line"), Line(line, words), children, place, shown.language, DRAWN)


def _legend(shown: Shown) -> Widget:
    rows = (
        Row((Sign("drive", drive), Text((Ink(f"{title}: ", "name"), Ink(says, "small")))), (0, 1.0), gap=9)
        for drive, title, says in shown.view.line.drives
    )
    return Column(tuple(rows), gap=4)


def _point(shown: Shown, point: PointView) -> Widget:
    key = "bought up" if point.bought > 0 else "bought down" if point.bought < 0 else "bought nothing"
    bought = f"{point.drive_title}, {shown.word(key, amount=str(abs(point.bought)))}"
    return Column((quoted(point.quote, shown.language), text(bought, "name"), *told(point.costs)), gap=4)


def _stands(shown: Shown, place: tuple[int, int]) -> Screen:
    view = shown.view
    steps = {turn.cites[0] for stand in view.stands for turn in stand.turns}
    left = scene_of(next((it for it in view.picks if it.step in steps), None), shown.word("stands"), shown.language)
    children: list[Widget] = [text(shown.word("values"), "heading")]
    children += [card(text(it.title, "card"), text(it.summary.words, "body"), *told(it.turns)) for it in view.stands]
    children.append(text(shown.word("capital"), "heading"))
    children += [
        card(text(it.title, "card"), text(it.kind, "small"), text(it.summary.words, "body"), *told(it.turns))
        for it in view.capital
    ]
    if not view.capital:
        children.append(text(shown.word("no capital"), "note"))
    children.append(_on(shown))
    return page("stands", shown.word("stands"), left, children, place, shown.language)


def _across(shown: Shown, place: tuple[int, int]) -> Screen:
    across = shown.view.across
    assert across
    left = scene_of(shown.view.picks[0], shown.word("across"), shown.language, across.person)
    heard = text(shown.word("across heard", person=across.person.short), "lead")
    children: list[Widget] = [
        *told(across.said, "body"),
        heard,
        *(quoted(quote, shown.language) for quote in across.heard),
        _on(shown),
    ]
    return page("across", shown.word("across"), left, children, place, shown.language)


def _turns(shown: Shown, place: tuple[int, int]) -> Screen:
    view = shown.view
    left = scene_of(view.turns[-1].quote if view.turns else None, shown.word("turns"), shown.language)
    children: list[Widget] = [text(shown.word("turns"), "heading")]
    children += [_turn(shown, turn) for turn in view.turns]
    if not view.turns:
        children.append(text(shown.word("no turns"), "lead"))
    children.append(text(view.looked.words, "note", "soft"))
    children.append(_on(shown))
    return page("turns", shown.word("turns"), left, children, place, shown.language)


def _turn(shown: Shown, turn: TurnView) -> Widget:
    parts: list[Widget] = [quoted(turn.quote, shown.language), *told(turn.said, "body")]
    closed = [f"‘{title}’" for title in turn.open_before if title not in turn.open_after]
    if closed and any(turn.said) and not turn.is_regained:
        parts.append(text(shown.word("closed", endings=", ".join(closed)), "note"))
    for way in ways(turn):
        parts += told(way.said, "name")
        parts += [quoted(other, shown.language) for other in way.others]
    command = Command("go back", str(turn.quote.step))
    parts.append(Row((chip(shown.word("go back here"), "", command), Space(1)), (0, 1.0)))
    return card(*parts)


def _beside(shown: Shown, place: tuple[int, int]) -> Screen:
    beside = shown.beside
    assert beside
    before = numbered_as(beside.earlier.web, beside.now.web)
    sides = ((shown.word("earlier"), beside.earlier, before), (shown.word("this time"), beside.now, beside.now.web))
    webs = Row(tuple(_under(f"{name}: {side.ending}", Web(web)) for name, side, web in sides), (0.5, 0.5), gap=10)
    children: list[Widget] = [text(shown.word("beside"), "heading"), text(beside.shared.words, "note"), webs]
    children.append(Flow(numbered_knots(beside.now.web, before), gap=14))
    for then, now in beside.pairs:
        one = quoted(then, shown.language) if then else text(shown.word("not there"), "note", "soft")
        other = quoted(now, shown.language) if now else text(shown.word("not there now"), "note", "soft")
        children.append(Row((one, other), (0.5, 0.5), gap=10))
    for (title, before_said), (_, now_said) in zip(beside.earlier.qualities, beside.now.qualities, strict=True):
        children.append(text(title[:1].upper() + title[1:], "name"))
        children.append(Row((text(before_said.words, "note"), text(now_said.words, "note")), (0.5, 0.5), gap=10))
    children.append(_on(shown))
    return _wide("beside", shown.word("beside"), children, shown, place)


def _on(shown: Shown, is_skipping: bool = False) -> Widget:
    return onward(shown.word("skip" if is_skipping else "next page"), Command("page", "+"))


_TITLES = {
    "decision": "would title",
    "web": "web",
    "knots": "knots",
    "line": "line",
    "stands": "stands",
    "across": "across",
    "turns": "turns",
    "beside": "beside",
    "words": "own words",
    "next": "what now",
}
_PAGES: dict[str, Callable[[Shown, tuple[int, int]], Screen]] = {
    "decision": _decision,
    "contents": _contents,
    "web": _web,
    "knots": _knots,
    "line": _line,
    "stands": _stands,
    "across": _across,
    "turns": _turns,
    "beside": _beside,
    "words": own_words_page,
    "next": next_page,
}
