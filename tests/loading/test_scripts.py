"""Text blocks as scripts."""

from pathlib import Path

import pytest

from game.story import (
    Compare,
    Enter,
    Exit,
    Face,
    Line,
    Narration,
    Not,
    Pause,
    Script,
    Speech,
    Text,
    Thought,
)
from tests.loading.stories import ask, changed, codes, loaded, machine, story_of, with_choice, with_text

CONTEXT = "kitchen.machine"
YES = Compare("promised", "==", 1)


def _text(words: str) -> Text:
    return Text(words, CONTEXT)


def _script(folder: Path, *lines: str) -> Script:
    return machine(story_of(with_text(*lines), folder)).text


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("The machine grinds.", Narration(_text("The machine grinds."))),
        ("One thing is sure: it grinds.", Narration(_text("One thing is sure: it grinds."))),
        ("Sure: it grinds.", Narration(_text("Sure: it grinds."))),
        ("12:30. Lunch.", Narration(_text("12:30. Lunch."))),
        ("*Now* it grinds.", Narration(_text("*Now* it grinds."))),
        ("- and on it grinds", Narration(_text("- and on it grinds"))),
        ("{henk} waits, result {result}.", Narration(_text("{henk} waits, result {result}."))),
        ("Mila: Nine?", Speech("mila", None, _text("Nine?"))),
        ("mila: Nine: really?", Speech("mila", None, _text("Nine: really?"))),
        ("Mila (tense): Nine?", Speech("mila", "tense", _text("Nine?"))),
        ("Mila(Tense) : Nine?", Speech("mila", "tense", _text("Nine?"))),
        ("Mila thinks: Not now.", Thought("mila", None, _text("Not now."))),
        ("Mila thinks (sad): Not now.", Thought("mila", "sad", _text("Not now."))),
        ("Mila (sad) thinks: Not now.", Thought("mila", "sad", _text("Not now."))),
        ("(I should have called.)", Thought("henk", None, _text("I should have called."))),
        ("(So) it grinds (on).", Narration(_text("(So) it grinds (on)."))),
        ("Mila (sad)", Face("mila", "sad")),
        ("+Joke", Enter("joke")),
        ("- Mila", Exit("mila")),
        ("---", Pause()),
    ],
)
def test_a_line_is(line: str, part: object, tmp_path: Path) -> None:
    assert [it.part for it in _script(tmp_path, line)] == [part]


def test_a_thought_without_words_is_told(tmp_path: Path) -> None:
    assert codes(with_text("()"), tmp_path) == ["S083"]


def test_a_line_further_in_goes_on_with_the_one_above(tmp_path: Path) -> None:
    script = _script(tmp_path, "Mila: Nine?", "  From the", "     car park.", "", "It grinds.")

    assert [it.part for it in script] == [
        Speech("mila", None, _text("Nine? From the car park.")),
        Narration(_text("It grinds.")),
    ]


def test_else_is_the_opposite_of_the_line_before(tmp_path: Path) -> None:
    script = _script(tmp_path, "[promised] Yes.", "", "[else] Mila: No.", "[else] Not at all.", "It grinds.")

    assert [it.when for it in script] == [YES, Not(YES), Not(YES), None]


def test_else_does_not_reach_over_an_unconditional_line(tmp_path: Path) -> None:
    assert codes(with_text("[promised] Yes.", "It grinds.", "[else] No."), tmp_path) == ["S081"]


def test_a_reply_is_a_script_too(tmp_path: Path) -> None:
    story = story_of(with_choice("reply: |", "  Mila (open): Thursday.", "  [promised] (Phew.)"), tmp_path)

    context = "kitchen.ask.reply"
    assert ask(story).reply == (
        Line(Speech("mila", "open", Text("Thursday.", context))),
        Line(Thought("henk", None, Text("Phew.", context)), YES),
    )


def test_a_fault_in_a_block_is_told_on_its_own_line(tmp_path: Path) -> None:
    (fault,) = loaded(
        with_text("", "The machine grinds.", "", "  and grinds", "[promisd] Mila: No."), tmp_path
    ).diagnostics

    assert (fault.code, fault.line, fault.column) == ("S018", 41, 12)


def test_a_block_may_begin_deeper_than_it_goes_on(tmp_path: Path) -> None:
    text = changed("        text: The machine grinds.\n", "        text: |2\n            One.\n          Milla: Two.\n")

    (fault,) = loaded(text, tmp_path).diagnostics

    assert (fault.code, fault.line, fault.column) == ("S014", 38, 11)


def test_words_are_counted_between_pauses(tmp_path: Path) -> None:
    hundred = "word " * 100

    assert codes(with_text(hundred, "---", hundred), tmp_path) == []
    assert codes(with_text(hundred, hundred, "---", hundred, hundred), tmp_path) == ["S086", "S086"]


def test_of_two_opposite_lines_only_the_longer_counts(tmp_path: Path) -> None:
    assert codes(with_text("[promised] " + "a " * 100, "[else] " + "b " * 110), tmp_path) == []


def test_a_player_reads_only_the_lines_of_one_chair(tmp_path: Path) -> None:
    lines = ("[sales] " + "a " * 100, "[marketing] " + "b " * 100)
    two = with_text(*lines).replace("{sales: henk}", "{sales: henk, marketing: mila}")

    assert codes(two, tmp_path) == ["S096"]


@pytest.mark.parametrize("lines", [("+Joke", "Joke: Well?"), ("Joke thinks: Well?",)])
def test_who_comes_in_may_speak_and_anybody_may_think(lines: tuple[str, ...], tmp_path: Path) -> None:
    assert codes(with_text(*lines), tmp_path) == []


def test_a_text_without_a_bar_is_one_paragraph(tmp_path: Path) -> None:
    story = story_of(changed("text: Later.", "text: Later,\n          much later."), tmp_path)

    assert [it.part for it in story.scenes["kitchen"].passage("later").text] == [
        Narration(Text("Later, much later.", "kitchen.later"))
    ]
