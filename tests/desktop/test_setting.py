"""What can be set: its steps, its ends, and the way back."""

from dataclasses import fields, replace

import pytest

from game.desktop.setting import BY_NAME, SETTINGS, is_usual, stepped
from game.saving import Settings

every = pytest.mark.parametrize("name", BY_NAME)


def test_everything_in_the_settings_can_be_set() -> None:
    assert set(BY_NAME) | {"keys"} == {field.name for field in fields(Settings)}
    assert sum(map(len, SETTINGS.values())) == len(BY_NAME)


@every
def test_each_value_can_be_chosen_and_is_then_set(name: str) -> None:
    for place, value in enumerate(BY_NAME[name].values):
        chosen = stepped(Settings(), name, f"={place}")

        assert getattr(chosen, name) == value
        assert BY_NAME[name].place(chosen) == place


@every
def test_steps_stop_at_the_ends_and_a_round_comes_back(name: str) -> None:
    values = BY_NAME[name].values
    up = down = round_ = stepped(Settings(), name, "=0")
    for _ in range(20):
        up, down = stepped(up, name, "+"), stepped(down, name, "-")
    for _ in values:
        round_ = stepped(round_, name, "~")

    assert (getattr(up, name), getattr(down, name)) == (values[-1], values[0])
    assert getattr(round_, name) == values[0]


@every
def test_what_was_set_goes_back_by_itself_and_leaves_the_rest(name: str) -> None:
    everything = Settings()
    for other in BY_NAME:
        everything = stepped(everything, other, f"={len(BY_NAME[other].values) - 1}")

    back = stepped(everything, name, "0")

    assert is_usual(back, name)
    assert replace(back, **{name: getattr(everything, name)}) == everything


def test_a_size_between_two_steps_goes_on_from_the_nearest() -> None:
    assert stepped(Settings(text_size=1.4), "text_size", "+").text_size == 1.5
