"""Keys: what each asks for, what a player may change about that, and that nobody can lock themselves out."""

from itertools import combinations

import pytest

from game.desktop.commands import Command
from game.desktop.keys import ACTS, ALWAYS, USUAL, bound, can_be_chosen, command_for, keys_of, motion


def test_no_key_has_two_meanings() -> None:
    for one, other in combinations(USUAL, 2):
        assert not set(USUAL[one]) & set(USUAL[other]), (one, other)


def test_everything_that_can_be_done_has_a_key_and_every_key_does_something() -> None:
    assert set(USUAL) - set(ACTS) == {"press", "next", "last"}
    assert set(ACTS) <= set(USUAL)
    assert all(USUAL.values())


@pytest.mark.parametrize("act", ACTS)
def test_each_key_asks_for_its_act(act: str) -> None:
    for key in USUAL[act]:
        assert command_for(key, "play") == ACTS[act]


@pytest.mark.parametrize("act", ACTS)
def test_a_chosen_key_asks_for_its_act_and_the_usual_one_no_more(act: str) -> None:
    chosen = bound((), act, "x")

    assert command_for("x", "play", chosen) == ACTS[act]
    keyboard = [key for key in USUAL[act] if not key.startswith("pad ") and key not in ALWAYS]
    assert [key for key in keyboard if command_for(key, "play", chosen) == ACTS[act]] == []


def test_a_chosen_pad_button_leaves_the_keyboard_as_it_is_only_where_no_key_was_chosen() -> None:
    chosen = bound((), "web", "x")

    assert keys_of("web", chosen) == ("x", "pad y")


def test_a_key_taken_from_another_act_does_only_the_new_thing() -> None:
    chosen = bound((), "web", "h")

    assert command_for("h", "play", chosen) == ACTS["web"]
    assert keys_of("history", chosen) == ("pad lt",)


def test_giving_a_chosen_key_to_something_else_takes_it_back_where_it_was() -> None:
    chosen = bound(bound((), "web", "x"), "history", "x")

    assert dict(chosen) == {"history": "x"}
    assert keys_of("web", chosen) == USUAL["web"]


def test_an_empty_key_is_the_usual_one_again() -> None:
    assert bound(bound((), "web", "x"), "web", "") == ()


@pytest.mark.parametrize("key", ["enter", "escape", "tab", "shift tab", "up", "down", "left", "right", "1", "9"])
def test_what_one_cannot_do_without_cannot_be_given_away(key: str) -> None:
    assert not can_be_chosen(key)


def test_a_player_who_gave_away_every_other_key_still_moves_presses_and_gets_back() -> None:
    chosen: tuple[tuple[str, str], ...] = ()
    for number, act in enumerate(USUAL):
        chosen = bound(chosen, act, f"f{number + 20}")

    assert [motion(key, chosen) for key in ("enter", "up", "down", "tab", "shift tab", "left", "right")] == [
        "enter",
        "up",
        "down",
        "tab",
        "shift tab",
        "left",
        "right",
    ]
    assert command_for("escape", "play", chosen) == Command("close")


def test_a_chosen_key_moves_and_presses_as_the_usual_ones_do() -> None:
    chosen = bound(bound(bound((), "press", "e"), "next", "s"), "last", "d")

    assert [motion(key, chosen) for key in ("e", "s", "d", "space")] == ["enter", "down", "up", ""]
    assert command_for("s", "play", chosen) is None


def test_a_gamepad_moves_and_presses() -> None:
    assert [motion(f"pad {name}") for name in ("a", "up", "down", "left", "right", "b")] == [
        "enter",
        "up",
        "down",
        "left",
        "right",
        "",
    ]


def test_in_the_debrief_back_and_on_turn_its_pages() -> None:
    assert command_for("u", "debrief line") == command_for(",", "debrief line") == Command("page", "-")
    assert command_for(".", "debrief line") == Command("page", "+")


def test_only_the_menu_stops_the_game_by_one_key() -> None:
    assert command_for("q", "menu") == Command("quit")
    assert command_for("q", "play") is None
