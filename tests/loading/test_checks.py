"""What is wrong with a story whose every part is right."""

from pathlib import Path

from tests.loading.stories import BASE, changed, codes, loaded

AGAIN = "        go: again\n      again:\n        text: Again.\n        go: {later: 1, again: 2}\n"


def test_a_round_is_told_once_at_its_first_passage(tmp_path: Path) -> None:
    faults = loaded(BASE + AGAIN, tmp_path).diagnostics

    assert [(it.code, it.values["name"]) for it in faults] == [("S094", "later")]


def test_a_round_that_can_be_left_is_no_fault(tmp_path: Path) -> None:
    text = BASE + AGAIN.replace("{later: 1, again: 2}", "\n          - days > 2: end\n          - otherwise: later")

    assert codes(text, tmp_path) == []


def test_a_round_with_a_choice_in_it_is_no_fault(tmp_path: Path) -> None:
    assert codes(BASE + "        go: machine\n", tmp_path) == []


def test_where_no_choice_need_be_open_the_passage_goes_on_by_itself(tmp_path: Path) -> None:
    closed = changed(
        "say: Coffee?", "say: Coffee?\n            when: promised\n            go: end",
        "say: I wait.", "say: I wait.\n            once: yes\n            go: end",
    )  # fmt: skip

    assert codes(closed, tmp_path) == []


def test_a_choice_that_is_always_open_keeps_the_passage_from_going_on(tmp_path: Path) -> None:
    text = changed(
        "say: Coffee?", "say: Coffee?\n            go: end",
        "say: I wait.", "say: I wait.\n            go: end",
    )  # fmt: skip

    assert codes(text, tmp_path) == ["S091"]


def test_a_scene_that_is_only_visited_is_within_reach(tmp_path: Path) -> None:
    attic = (
        "  attic:\n    title: Attic\n    place: magazijn\n    time: evening\n    present: henk\n    passages:\n"
        "      dust: {text: Dust.}\n"
    )

    assert codes(BASE + attic, tmp_path) == ["S090"]
    assert codes(changed("say: Coffee?", "say: Coffee?\n            visit: attic") + attic, tmp_path) == []


def test_who_comes_in_or_is_heard_may_choose_though_not_there_from_the_start(tmp_path: Path) -> None:
    text = changed("present: henk, mila", "present: mila", "        text: The machine grinds.\n", "{}")

    comes_in, is_away = "        text: +Henk\n", "        text: The machine grinds.\n"
    heard = text.replace("present: mila", "present: mila\n    heard: henk").replace("{}", is_away)

    assert codes(text.replace("{}", is_away), tmp_path) == ["S114"]
    assert codes(text.replace("{}", comes_in), tmp_path) == []
    assert codes(heard, tmp_path) == []
