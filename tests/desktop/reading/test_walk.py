"""The tree that is read: every widget with what it is, its name, state and place, in reading order."""

from dataclasses import replace
from typing import get_args

import pytest

from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Rect, Setter, laid_out
from game.desktop.playing import Playing
from game.desktop.reading import Node, Reading, reading_of
from game.desktop.reading.nodes import ROOT
from game.desktop.reading.walk import LONG
from game.desktop.screens.play import stage_alt
from game.desktop.ui import Ui
from game.desktop.widgets import (
    Button,
    Column,
    Entry,
    Flow,
    Ink,
    Line,
    Mark,
    Panel,
    Picture,
    Portrait,
    Poster,
    Progress,
    Rope,
    Row,
    Rule,
    Screen,
    Scroll,
    Sign,
    Space,
    Split,
    Stage,
    Text,
    Web,
    Widget,
)
from game.desktop.words import worded
from game.presenting.debriefing import LineView
from game.story import FACES
from tests.desktop.sample import MILA, WEB, SampleGame, measured, playing, stage

PRESS = Command("pick", "a")


def read(root: Widget, focus: Command | None = None, scrolled: float = 0, **screen: object) -> Reading:
    made = replace(Screen("test", root, title="Titel"), **screen)  # type: ignore[arg-type]
    return reading_of(made, laid_out(made, 1280, 720, 1.0, Setter(measured)), focus, scrolled, "nl")


def nodes(root: Widget) -> list[Node]:
    return list(read(root).root.all())[1:]


def only(root: Widget) -> Node:
    (node,) = nodes(root)
    return node


def text(words: str, style: str = "body") -> Text:
    return Text((Ink(words, style),))


def desk_in_play() -> Desk:
    desk = Desk(playing(), measured, 1280, 720)
    desk.key("enter")
    desk.key("enter")
    return desk


def reading(desk: Desk) -> Reading:
    return reading_of(desk.screen, desk.layout, desk.focus, desk.scrolled_to, desk.playing.ui.language)


def test_the_window_has_the_title_and_the_whole_of_its_size() -> None:
    root = read(text("Iets")).root

    assert (root.id, root.role, root.name, root.rect) == (ROOT, "window", "Titel", Rect(0, 0, 1280, 720))


@pytest.mark.parametrize(
    ("style", "role", "level"), [("body", "text", 0), ("chapter", "heading", 1), ("scene", "heading", 2)]
)
def test_words_are_text_or_a_heading_by_their_style(style: str, role: str, level: int) -> None:
    node = only(text("De leads", style))

    assert (node.role, node.name, node.level) == (role, "De leads", level)


@pytest.mark.parametrize("size", [(1280, 720), (800, 1100)])
def test_a_poster_is_read_before_the_page_on_it(size: tuple[int, int]) -> None:
    picture = Picture("affiche", "Twee mensen aan een tafel")
    poster = Poster(picture, "titel", Panel(Scroll("bladzij", Column((text("Maandag"), text("Dinsdag"))))))
    layout = laid_out(Screen("x", poster), *size, 1.0, Setter(measured))

    root = reading_of(Screen("x", poster), layout, None, 0, "nl").root

    assert [node.name for node in root.all() if node.name][-3:] == [picture.alt, "Maandag", "Dinsdag"]


def test_what_has_no_words_is_not_there() -> None:
    face = Portrait("mila", "calm", "M", "sales", 40)
    bare = (text("  "), Space(3), Rule(), Rope("sales"), Mark(True), Picture("titel"), face)

    assert nodes(Column(bare)) == []


@pytest.mark.parametrize(
    ("picture", "name"),
    [
        (Picture("titel", "Twee mensen aan een tafel"), "Twee mensen aan een tafel"),
        (Portrait("mila", "calm", "M", "sales", 40, who="Mila"), "Mila"),
        (Portrait("mila", "tense", "M", "sales", 40, who="Mila"), "Mila, gespannen"),
        (Portrait("mila", "tense", "M", "sales", 40, "Mila, armen over elkaar", "Mila"), "Mila, armen over elkaar"),
        (
            Line(LineView((), (), 0, 1, 0), ("resultaat", "draden")),
            "Een lijn met een teken voor elke keuze. In woorden staat hij op deze bladzij.",
        ),
    ],
)
def test_a_picture_has_its_text_alternative(picture: Widget, name: str) -> None:
    node = only(picture)

    assert (node.role, node.name) == ("image", name)


def test_a_stage_says_how_people_look() -> None:
    view = stage(MILA)
    tense = replace(view, people=(replace(view.people[0], face="tense"),))

    assert only(Stage(tense, "De kantine: Mila.")).name == "De kantine: Mila. Mila, gespannen"


def test_a_stage_says_what_its_picture_shows_where_the_author_wrote_that() -> None:
    view = replace(stage(MILA), seen="De automaat onder tl-licht.")

    assert stage_alt(view, "nl") == "Twee bekers koffie, ochtend. De automaat onder tl-licht: Mila"
    assert (
        stage_alt(replace(view, people=()), "nl")
        == "Twee bekers koffie, ochtend. De automaat onder tl-licht. Er is niemand."
    )


def test_how_somebody_on_the_telephone_looks_is_not_to_be_seen() -> None:
    view = stage(MILA)
    heard = replace(view, people=(replace(view.people[0], face="tense", is_heard=True),))

    assert only(Stage(heard, "De kantine: Mila aan de telefoon")).name == "De kantine: Mila aan de telefoon"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_face_but_a_calm_one_has_its_word(language: str) -> None:
    moods = {worded(f"mood {face}", language) for face in FACES if face != "calm"}

    assert len(moods) == len(FACES) - 1


def test_the_web_is_a_list_of_what_it_is_in_words() -> None:
    web = nodes(Web(WEB))

    assert [(node.role, node.name) for node in web] == [
        ("list", "Het web"),
        *(("item", words) for words in WEB.in_words),
    ]


def test_the_web_is_only_a_picture_where_the_same_words_stand_beside_it() -> None:
    screen = Row((Web(WEB), Column(tuple(map(text, WEB.in_words)))), (0.5, 0.5))

    assert [node.role for node in nodes(screen)] == ["image", "text", "text"]


def test_a_page_with_the_web_beside_it_tells_what_changed_in_that() -> None:
    quiet = replace(WEB, knots=(), threads=WEB.threads[1:])

    assert read(Split(Web(WEB), page(text("Maandag")))).news == "\n".join(("Maandag", *WEB.in_words))
    assert read(Split(Web(quiet), page(text("Maandag")))).news == "Maandag"


def test_faces_together_are_one_picture() -> None:
    faces = tuple(Portrait(who, "calm", "M", "sales", 40, who=who) for who in ("Henk", "Mila"))

    node = only(Column(faces, gap=4))

    assert (node.role, node.name, node.rect.height) == ("image", "Henk, Mila", 84)


def test_progress_says_how_far_it_is() -> None:
    node = only(Progress(0.4))

    assert (node.role, node.share) == ("progress", 0.4)


def test_a_button_is_one_thing_with_its_own_name() -> None:
    child = Row((Mark(True), Column((text("Iets"), Panel(text("anders")), Space(2)))), (0, 1.0))
    screen = Column((Button(child, PRESS, "Doe het  ›"), text("daarna")))

    button, after = nodes(screen)

    assert (button.role, button.name, button.asks) == ("button", "Doe het", ("press", "focus"))
    assert (after.name, after.rect.y) == ("daarna", button.rect.bottom)


def test_choices_are_a_group_in_which_each_has_its_place() -> None:
    one = Button(text("Een"), PRESS, "Een", role="choice", number=1, position=(1, 2))
    closed = Button(
        text("Twee"), Command("pick", "b"), "Twee. Nu niet: te laat", role="choice", is_open=False, position=(2, 2)
    )

    group, first, second = nodes(Column((one, closed), gap=10))

    assert (group.role, group.name, group.children) == ("choices", "Keuzes", (first, second))
    assert (first.position, first.number, first.is_closed) == ((1, 2), 1, False)
    assert (second.position, second.is_closed, second.asks) == ((2, 2), True, ("focus",))
    assert (group.rect.y, group.rect.bottom) == (first.rect.y, second.rect.bottom)


def test_two_settings_after_each_other_are_two_groups() -> None:
    def way(name: str, place: int, is_on: bool) -> Button:
        return Button(text(name), Command("set", name), name, role="radio", is_on=is_on, position=(place, 2))

    ways = (
        way("Stil: uit", 1, True),
        way("Stil: aan", 2, False),
        way("Mono: uit", 1, False),
        way("Mono: aan", 2, True),
    )
    groups = read(Flow(ways)).root.children

    assert [(group.role, group.name) for group in groups] == [("radios", "Stil"), ("radios", "Mono")]
    assert [node.is_on for group in groups for node in group.children] == [True, False, False, True]


def test_an_entry_has_its_words_its_hint_and_its_caret() -> None:
    node = only(Entry("mee", "Bel Mila", "Wat neem ik mee?", "Eén ding", 3, caret=4))

    assert (node.role, node.name, node.value, node.hint) == ("entry", "Wat neem ik mee?", "Bel Mila", "Eén ding")
    assert (node.caret, node.lines, node.command) == (4, 3, Command("write", "mee"))
    assert set(node.asks) == {"focus", "write", "caret"}


@pytest.mark.parametrize(("face", "name"), [("calm", "Mila: “Donderdag.”"), ("tense", "Mila, gespannen: “Donderdag.”")])
def test_what_is_said_is_one_thing_with_who_says_it_and_how(face: str, name: str) -> None:
    said = Column((text("Mila", "name"), text("“Donderdag.”")))

    assert only(Row((Portrait("mila", face, "M", "sales", 44, who="Mila"), said), (44.0, 1.0))).name == name


def test_ones_own_words_say_that_they_are() -> None:
    assert only(Panel(text("“Donderdag.”"), "own_sales")).name == "Jij: “Donderdag.”"
    assert only(Panel(text("Je zwijgt.", "thought"), "own_sales")).name == "Je zwijgt."


def page(*children: Widget, anchor: int | None = None) -> Split:
    return Split(Picture("titel"), Panel(Scroll("bladzij", Column(children), anchor), pad=(10, 20), fills=True), 0.5)


def test_a_page_is_where_it_is_in_the_window_however_far_it_was_scrolled() -> None:
    long = page(*(text(f"Regel {number}") for number in range(60)))
    still, scrolled = read(long).root.children[0], read(long, scrolled=100).root.children[0]

    assert (still.role, still.rect.x, still.rect.y, still.asks) == ("page", 650, 20, ("up", "down"))
    assert (still.children[0].rect.x, still.children[0].rect.y) == (650, 20)
    assert scrolled.children[0].rect.y == still.children[0].rect.y - 100
    assert (scrolled.scrolled or (0, 0))[0] == 100


def test_what_is_on_a_page_can_be_brought_into_sight_and_what_is_beside_it_is() -> None:
    root = Column((text("Balk"), page(text("Regel"), Button(text("Verder"), PRESS, "Verder"))), grows=(1,))

    shown = {node.name: "show" in node.asks for node in nodes(root) if node.name}

    assert shown == {"Balk": False, "Regel": True, "Verder": True}


def test_ids_are_kept_when_a_page_goes_on_and_nothing_shares_one() -> None:
    before = read(page(text("Een"), text("Een"), text("Twee")))
    after = read(page(text("Een"), text("Een"), text("Twee"), text("Een"), Button(text("Een"), PRESS, "Een")))

    was = [node.id for node in before.root.all()]
    now = [node.id for node in after.root.all()]
    assert now[: len(was)] == was
    assert len(set(now)) == len(now)


def test_news_begins_where_the_page_goes_on() -> None:
    goes_on = page(
        text("Eerder"), text("Kop", "scene"), text("Nieuw"), Button(text("Verder"), PRESS, "Verder"), anchor=1
    )

    assert read(goes_on).news == "Kop\nNieuw"


def test_news_of_a_page_with_buttons_is_what_stands_above_them_and_of_one_to_read_all_of_it() -> None:
    root = page(text("Boven"), Button(text("Doe"), PRESS, "Doe"), text("Onder"))

    assert read(root).news == "Boven"
    assert read(root, reads=True).news == "Boven\nOnder"


def test_the_focus_is_on_what_has_it_or_before_the_choices_or_on_the_page() -> None:
    choice = Button(text("Een"), PRESS, "Een", role="choice", position=(1, 1))
    with_choices, without = page(text("A"), choice), page(text("A"))

    readings = (read(with_choices, PRESS), read(with_choices), read(without))

    assert [now.focused.role for now in readings if now.focused] == ["choice", "choices", "page"]


def test_on_the_play_screen_what_is_new_is_read_and_the_choices_are_there() -> None:
    desk = desk_in_play()
    desk.press(Command("read on"))

    now = reading(desk)

    assert now.screen in LONG
    assert now.is_long
    assert now.news == "Joke, ernstig: “En dat voor tachtigduizend euro.”"
    assert [choice.position for choice in now.choices] == [(1, 3), (2, 3), (3, 3)]
    assert now.choices[1].name.endswith("Nu niet: Joke is de hele dag in Zwolle.")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [(1280, 720), (700, 1000)])
def test_every_screen_can_be_read_with_each_button_and_entry_of_it_in_its_place(
    language: str, size: tuple[int, int]
) -> None:
    for name in ("title", "chairs", "play", "chapter", "web", "history", "menu", "settings", "help", "runs", "looking"):
        game = SampleGame(kept=True)
        game.begin("zwart", "sales", language)
        ui = replace(Ui(screen=name, story="zwart", read=7), settings=replace(Ui().settings, language=language))
        ui = replace(ui, screen="debrief") if name == "looking" else ui
        desk = Desk(Playing(game, ui), measured, *size)

        now = reading(desk)

        stops = [(box.widget.command, box.rect.width, box.rect.height) for box, _ in desk.layout.focus]  # type: ignore[union-attr]
        found = [(node.command, node.rect.width, node.rect.height) for node in now.root.all() if node.command]
        assert found == stops, name
        assert all(node.name for node in now.root.all() if node.role not in ("page", "progress")), name


def test_every_kind_of_widget_is_known() -> None:
    tried = (
        Text,
        Portrait,
        Picture,
        Stage,
        Web,
        Line,
        Progress,
        Mark,
        Space,
        Rule,
        Column,
        Row,
        Flow,
        Split,
        Poster,
        Rope,
        Panel,
        Button,
        Entry,
        Scroll,
        Sign,
    )

    assert set(get_args(Widget)) == set(tried)
