"""What is heard: a page when one turns one, a tick and the web at a pick, the place one is in; and nothing else."""

from dataclasses import replace
from typing import get_args

import pytest

from game.desktop.commands import Command
from game.desktop.hearing import Moment, Name, has_run, heard_between, moment
from game.desktop.playing import Playing
from game.presenting import Knot, Thread, WebView
from game.story import ComplicationState, RelationState
from tests.desktop.sample import HENK, MILA, SampleGame, playing

BEGUN = (Command("story", "zwart"), Command("begin", "zwart/sales"))
AT_CHOICE = (*BEGUN, Command("read on"))
PICK = Command("pick", "een.ga")


def now(table: Playing) -> Moment:
    return moment(table.ui, table.view if has_run(table.ui) else None)


def at(*commands: Command, **ui: object) -> Playing:
    table = playing(None, **ui)
    for command in commands:
        table.press(command)
    return table


def heard(table: Playing, *commands: Command) -> tuple[Name, ...]:
    """What is heard when these are done in one go."""
    before = now(table)
    for command in commands:
        table.press(command)
    return heard_between(before, now(table))


def web(knot: ComplicationState | None = None, tight: float = 0.0, thread: RelationState = "open") -> WebView:
    knots = (Knot("leads", "De leads", ("henk", "mila"), knot, knot, tight, tight, ""),) if knot else ()
    threads = (Thread("henk", "mila", thread, thread, "horizontal"),)
    return WebView((HENK, MILA), threads, knots, "henk", ())


def picked(before: WebView, after: WebView) -> tuple[Name, ...]:
    here = Moment("play", "play", (3, 0, ""), 1, before, "kantine", 0.7)
    return heard_between(here, replace(here, page=(5, 0, ""), picks=2, web=after))


# Small sounds


def test_nothing_is_heard_when_nothing_happened() -> None:
    assert heard(at(*AT_CHOICE)) == ()
    assert heard_between(Moment(), now(at())) == ()


@pytest.mark.parametrize("turned", [Command("read on"), Command("step back"), Command("look", "-")])
def test_turning_a_page_is_heard_whichever_way(turned: Command) -> None:
    table = at(*AT_CHOICE, PICK)

    assert heard(table, turned) == ("page",)


def test_sitting_down_is_a_page_and_leaving_is_none() -> None:
    table = at(Command("story", "zwart"))

    assert heard(table, Command("begin", "zwart/sales")) == ("page",)
    assert heard(table, Command("to title")) == ()


def test_another_page_of_the_debrief_is_a_page() -> None:
    there = now(at(Command("show", "debrief")))

    assert there.where == "debrief"
    assert heard_between(there, replace(there, page=(0, 0, "line"))) == ("page",)


def test_many_pages_at_once_are_one() -> None:
    assert heard(at(*AT_CHOICE, PICK), Command("read on"), Command("read on")) == ("page",)


@pytest.mark.parametrize("screen", ["menu", "web", "history", "help", "settings", "runs"])
def test_what_lies_over_the_play_comes_and_goes_in_silence(screen: str) -> None:
    table = at(*AT_CHOICE)

    assert heard(table, Command("show", screen)) == ()
    assert heard(table, Command("close")) == ()


def test_a_pick_ticks_and_one_that_is_refused_does_not() -> None:
    game = SampleGame()
    table = playing(game)
    for command in AT_CHOICE:
        table.press(command)

    game.is_refusing = True
    assert heard(table, PICK) == ()
    game.is_refusing = False
    assert heard(table, PICK) == ("pick",)


def test_a_run_that_is_taken_up_is_no_pick_though_more_was_picked_in_it() -> None:
    table = at(*AT_CHOICE, Command("show", "runs"))

    before = now(table)
    table.press(Command("close"))
    after = replace(now(table), picks=before.picks + 1)

    assert heard_between(before, after) == ("page",)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (web(), web("stirring")),
        (web("stirring", 1.0), web("entangled", 0.1)),
        (web(), web(thread="strained")),
        (web(thread="strained"), web(thread="blocked")),
        (web("stirring", 0.5, "open"), web("spoken", 0.5, "strained")),  # better and worse: the worse is told
    ],
)
def test_a_web_that_got_worse_is_heard_to_tighten(before: WebView, after: WebView) -> None:
    assert picked(before, after) == ("pick", "tighten")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (web("stirring", 0.4), web("stirring", 0.2)),
        (web("entangled", 0.4), web("stirring", 0.9)),
        (web("stirring", 0.4), web("spoken", 0.4)),
        (web(), web("spoken")),
        (web("spoken"), web("untangled")),
        (web(thread="blocked"), web(thread="strained")),
    ],
)
def test_a_web_that_got_better_is_heard_to_loosen(before: WebView, after: WebView) -> None:
    assert picked(before, after) == ("pick", "loosen")


@pytest.mark.parametrize("same", [web(), web("stirring", 0.4), web(thread="blocked")])
def test_a_web_that_stayed_as_it_was_says_nothing(same: WebView) -> None:
    assert picked(same, same) == ("pick",)


def test_a_knot_that_pulls_tighter_by_itself_says_nothing() -> None:
    assert picked(web("stirring", 0.2), web("stirring", 0.4)) == ("pick",)


def test_how_tight_a_knot_was_is_not_heard_once_it_was_spoken_out() -> None:
    assert picked(web("spoken", 0.2), web("spoken", 0.8)) == ("pick",)


def test_who_sets_how_loud_the_sounds_are_hears_it() -> None:
    table = at(Command("show", "settings"))

    assert heard(table, Command("set", "sound +")) == ("pick",)
    assert heard(table, Command("set", "is_mute ~")) == ()
    assert heard(table, Command("set", "is_mute ~")) == ("pick",)
    assert heard(table, Command("set", "ambience +")) == ()


def test_all_that_is_ever_heard_has_a_name() -> None:
    assert set(get_args(Name)) == {"page", "pick", "tighten", "loosen"}


# Places


def test_before_a_run_one_is_nowhere() -> None:
    assert now(at()).place == now(at(Command("story", "zwart"))).place == ""


def test_the_place_is_that_of_the_stage_as_far_as_one_has_read() -> None:
    table = at(*AT_CHOICE)
    there = now(table).place

    assert there == table.view.stage.place == "kantine"


def test_looking_back_is_to_hear_where_one_was() -> None:
    table = at(*BEGUN)
    blocks = table.view.blocks
    moved = replace(blocks[6], stage=replace(table.view.stage, place="auto"))
    view = replace(table.view, blocks=(*blocks[:6], moved))

    assert moment(replace(table.ui, read=7), view).place == "auto"
    assert moment(replace(table.ui, read=7, at=5), view).place == "kantine"


@pytest.mark.parametrize("screen", ["menu", "web", "history", "help", "settings", "runs"])
def test_a_place_stays_under_whatever_lies_over_the_play(screen: str) -> None:
    assert now(at(*AT_CHOICE, Command("show", screen))).place == "kantine"


def test_a_place_comes_with_the_title_of_its_chapter_and_stays_to_the_end() -> None:
    table = at(*AT_CHOICE, PICK, Command("read on"))
    assert (table.ui.screen, now(table).place) == ("chapter", "kantine")

    for command in (Command("read on"), PICK, Command("read on")):
        table.press(command)

    assert (table.ui.screen, now(table).place) == ("ending", "kantine")


def test_to_look_back_on_a_run_is_to_be_nowhere() -> None:
    assert now(at(*AT_CHOICE, Command("show", "debrief"))).place == ""


def test_in_the_settings_there_is_always_something_to_hear() -> None:
    assert now(at(Command("show", "settings"))).place == "kantine"
    assert now(at(Command("show", "menu"))).place == ""
