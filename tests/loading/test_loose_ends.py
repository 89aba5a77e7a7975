"""What hangs loose in a story that can be played, and what does not."""

from pathlib import Path

import pytest

from game.loading import Diagnostic, loose_ends
from game.loading.loose_ends import MOST_WORDS_OF_A_CHOICE
from tests.loading.stories import story_of

SOUND = (Path(__file__).parent.parent / "authoring" / "sound.yaml").read_text(encoding="utf-8")
FACTS = "facts:\n  days: {from: 0, to: 5, start: 2}\n  promised: {start: no}\n"
TALK = """
complications:
  leads: {title: The leads, between: "henk, mila", surface: The list., matter: Nobody called., stirs: start}
values: {truth: The truth}
capital:
  notes: {kind: insight, title: The notes}
"""


def found(folder: Path, *swaps: str, declared: str = "") -> tuple[Diagnostic, ...]:
    """The loose ends of the sound story with each first string replaced by the second, and with more declared."""
    text = SOUND.replace("chapters:\n", declared.lstrip("\n") + "chapters:\n", 1)
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new, 1)
    return loose_ends(story_of(text, folder))


def told(folder: Path, *swaps: str, declared: str = "") -> list[tuple[str, str | None]]:
    return [(it.code, it.values.get("name")) for it in found(folder, *swaps, declared=declared)]


def choosing(*lines: str) -> tuple[str, str]:
    """More fields for the first choice."""
    return "            say: Coffee?\n", "            say: Coffee?\n" + "".join(
        f"            {line}\n" for line in lines
    )


def test_a_story_in_which_all_is_used_has_none(tmp_path: Path) -> None:
    assert told(tmp_path) == []


def test_what_is_used_nowhere_is_told_where_it_is_declared(tmp_path: Path) -> None:
    ends = found(tmp_path, declared=TALK + FACTS)

    lines = (tmp_path / "cup.yaml").read_text(encoding="utf-8").splitlines()
    assert [it.code for it in ends] == ["S154", "S155", "S156", "S150", "S150"]
    for end in ends:
        assert lines[end.line - 1][end.column - 1 :].startswith(end.values["name"])


def test_a_fact_that_is_changed_and_asked_for_is_none(tmp_path: Path) -> None:
    swaps = choosing("does: days -1, set promised yes", "when: not promised")

    assert told(tmp_path, *swaps, "text: Later.", 'text: "[days > 1] Later."', declared=FACTS) == []


@pytest.mark.parametrize(
    ("swaps", "code"),
    [
        (choosing("does: days -1"), "S151"),
        (choosing("when: days > 1"), "S152"),
        (("        go: later\n", "        go:\n          - days > 1: later\n          - otherwise: end\n"), "S152"),
        (choosing("go:", "  - days > 1: later", "  - otherwise: end"), "S152"),
        (("text: Later.", 'text: "[days > 1] Later."'), "S152"),
    ],
)
def test_a_fact_that_is_half_used_is_told(swaps: tuple[str, ...], code: str, tmp_path: Path) -> None:
    assert told(tmp_path, *swaps, declared="facts:\n  days: {from: 0, to: 5, start: 2}\n") == [(code, "days")]


def test_a_fact_that_is_only_shown_is_none(tmp_path: Path) -> None:
    assert (
        told(tmp_path, "text: Later.", 'text: "{days}"', declared="facts: {days: {from: 0, to: 5, start: 2}}\n") == []
    )


@pytest.mark.parametrize("does", ["speaks leads", "dodges leads", "pushes leads", "settles leads"])
def test_a_complication_that_a_choice_touches_is_none(does: str, tmp_path: Path) -> None:
    swaps = choosing(f"does: {does}, takes truth, gains notes")

    assert told(tmp_path, *swaps, declared=TALK) == []


@pytest.mark.parametrize(
    ("when", "code", "name"), [("has(notes)", "S157", "notes"), ("stands(truth)", "S158", "truth")]
)
def test_what_is_asked_for_and_never_gained_is_told(when: str, code: str, name: str, tmp_path: Path) -> None:
    used = "does: speaks leads, takes truth" if name == "notes" else "does: speaks leads, gains notes"

    assert told(tmp_path, *choosing(f"when: {when}", used), declared=TALK) == [(code, name)]


def test_capital_that_can_only_be_borrowed_is_none(tmp_path: Path) -> None:
    assert told(tmp_path, *choosing("does: leans on notes, speaks leads, takes truth"), declared=TALK) == []


@pytest.mark.parametrize(
    "swaps",
    [
        ("present: henk, mila", "present: henk, mila, joke"),
        ("present: henk, mila", "present: henk, mila\n    heard: joke"),
        ("text: Later.", "text: |\n          +Joke\n          Joke: Later."),
        ("text: Later.", 'text: "Later, {joke}."'),
        choosing("to: joke"),
        choosing("does: raises joke"),
        choosing("when: guarded(joke)"),
    ],
    ids=["present", "heard", "comes in", "named", "to", "changed", "asked"],
)
def test_a_person_who_appears_somehow_is_none(swaps: tuple[str, ...], tmp_path: Path) -> None:
    joke = "  joke: {name: Joke, function: director, level: 1, side: company, matters: The house.}\nrelations:"

    assert told(tmp_path, "relations:", joke) == [("S153", "joke")]
    assert told(tmp_path, "relations:", joke, *swaps) == []


_SHUT = ("            say: I wait.\n", "            say: I wait.\n            when: not open(mila)\n")
_NO_GO = ("        go: later\n", "")


def test_where_every_choice_may_be_closed_and_it_does_not_say_where_it_goes_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, *_SHUT, *_NO_GO, *choosing("once: yes")) == [("S159", "machine")]


@pytest.mark.parametrize(
    "swaps",
    [
        (*_SHUT, *choosing("once: yes")),
        (*_SHUT, *_NO_GO),
        (*_SHUT, *_NO_GO, *choosing("when: open(mila)")),
        (*_NO_GO, *choosing("when: result >= 3"), "say: I wait.", "say: I wait.\n            when: result < 3"),
    ],
    ids=["it says where", "one is always open", "a condition and its opposite", "a comparison and its opposite"],
)
def test_where_something_is_always_open_or_it_says_where_it_goes_is_none(
    swaps: tuple[str, ...], tmp_path: Path
) -> None:
    assert told(tmp_path, *swaps) == []


def test_a_choice_that_lacks_words_for_afterwards_is_told_with_which(tmp_path: Path) -> None:
    (end,) = found(tmp_path, "cost: A minute., ask: And then?", "thought: {mila: Hm.}")

    assert (end.code, end.values["missing"]) == ("S160", "cost, ask")


def test_where_no_choice_has_words_for_afterwards_that_is_told_once(tmp_path: Path) -> None:
    lines = [line for line in SOUND.splitlines() if "debrief" not in line]
    (end,) = loose_ends(story_of("\n".join(lines), tmp_path))

    assert (end.code, end.values["count"]) == ("S163", "2")


@pytest.mark.parametrize(("more", "codes"), [(0, []), (1, ["S161"])])
def test_a_choice_is_too_long_from_so_many_words(more: int, codes: list[str], tmp_path: Path) -> None:
    words = "word " * (MOST_WORDS_OF_A_CHOICE + more - 2)

    assert [code for code, _ in told(tmp_path, "say: Coffee?", f"say: {words}\n            do: You push.")] == codes


def test_all_of_them_are_warnings(tmp_path: Path) -> None:
    assert {it.severity for it in found(tmp_path, declared=TALK + FACTS)} == {"warning"}
