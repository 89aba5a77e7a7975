"""Own capital is acquired; what was borrowed lets go when somebody asks on."""

from pathlib import Path

from game.play import Session
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text


def run(folder: Path, does: str) -> Session:
    choices = NOTHING + choice("it", does) + choice("wek", "result +1")
    return played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), folder), "it")


def gebeld(session: Session) -> object:
    return state(session, "capital", "henk gebeld")


def test_what_one_acquires_is_ones_own(tmp_path: Path) -> None:
    assert gebeld(run(tmp_path, "gains gebeld")) == "own"


def test_the_other_chair_does_not_have_it_thereby(tmp_path: Path) -> None:
    assert state(run(tmp_path, "gains gebeld"), "capital", "mila gebeld") == "none"


def test_from_somebody_else_it_comes_only_over_an_open_guard(tmp_path: Path) -> None:
    assert gebeld(run(tmp_path, "gains gebeld from mila")) == "none"
    assert gebeld(run(tmp_path, "lowers mila, gains gebeld from mila")) == "own"


def test_to_lean_on_what_one_has_not_is_borrowing(tmp_path: Path) -> None:
    assert gebeld(run(tmp_path, "leans on gebeld")) == "borrowed"


def test_to_lean_on_what_one_has_is_using_ones_own(tmp_path: Path) -> None:
    assert gebeld(run(tmp_path, "gains gebeld, leans on gebeld")) == "own"


def test_what_was_borrowed_lets_go_when_somebody_asks_on(tmp_path: Path) -> None:
    session = run(tmp_path, "leans on gebeld, asked gebeld by joke")

    assert gebeld(session) == "let go"
    assert state(session, "guard", "joke") == "closed"
    assert state(session, "relation", "henk joke") == "strained"


def test_somebody_with_whom_there_is_no_relation_may_ask_on(tmp_path: Path) -> None:
    choices = NOTHING + choice("it", "leans on gebeld, asked gebeld by joke") + choice("wek", "result +1")
    scenes = [
        each.replace("chair: sales", "chair: marketing") for each in (scene("een", choices), scene("twee", NOTHING))
    ]
    text = story_text(*scenes, relations="henk, mila: open\nhenk, joke: open")

    session = played(program_from(text, tmp_path), "it", chair="marketing")

    assert state(session, "capital", "mila gebeld") == "let go"
    assert state(session, "guard", "joke") == "closed"
    assert gebeld(session) == "none"


def test_what_is_ones_own_holds_when_somebody_asks_on(tmp_path: Path) -> None:
    session = run(tmp_path, "gains gebeld, leans on gebeld, asked gebeld by joke")

    assert gebeld(session) == "own"
    assert state(session, "guard", "joke") == "open"
    assert state(session, "relation", "henk joke") == "open"


def test_asking_after_what_nobody_used_changes_nothing(tmp_path: Path) -> None:
    session = run(tmp_path, "asked gebeld by joke")

    assert (gebeld(session), state(session, "guard", "joke")) == ("none", "guarded")


def test_who_acquires_what_was_borrowed_before_anybody_asks_has_it(tmp_path: Path) -> None:
    assert gebeld(run(tmp_path, "leans on gebeld, gains gebeld, asked gebeld by joke")) == "own"
