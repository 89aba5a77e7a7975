"""Echoes: what was told later that would not have been there without a certain pick."""

from pathlib import Path

import pytest

from game.assessment import Reading, echoes
from game.play import Program, Session, recorded, thumb
from game.story import Narration, Speech
from tests.assessment.runs import LOOK, WEK, reading
from tests.small import NOTHING, choice, program_from, scene, story_text

A, B = choice("a", "dagen +0"), choice("b", "dagen +0")


def telling(folder: Path, line: str, *, first: str = A + B, ending: str = "", second: str = "") -> Program:
    """A story in whose last scene this line stands; between it and the first is one without a word."""
    two = scene("twee", NOTHING + second).replace(LOOK, f"text: |\n          {line}\n          Het is stil.")
    chapters = "maandag: {title: Maandag, scenes: [een, tussen]}\ndinsdag: {title: Dinsdag, scenes: [twee]}"
    text = story_text(scene("een", NOTHING + WEK + first), scene("tussen", NOTHING), two, chapters=chapters)
    if ending:
        text = text.replace("text: Het is voorbij.", f"text: '{ending}'")
    return program_from(text, folder)


def read(program: Program, *picks: str) -> Reading:
    """A run with these picks in the first scene, and on to the last."""
    return reading(program, *picks, "tussen.weg")


def heard(run: Reading) -> dict[int, list[str]]:
    """By the step of a pick, what came back to it."""
    found = {}
    for step, lines in echoes(run).items():
        parts = [each.line.part for each in lines]
        found[step] = [part.text.source for part in parts if isinstance(part, Speech | Narration)]
    return found


@pytest.mark.parametrize(
    "line",
    [
        "[picked(een.a)] Mila: Jij deed a.",
        "[picked(een.a)] Er staat een a.",
        "[picked(een.a) and stirring(leads)] Een a.",
        "[sales and picked(een.a)] Jij deed a.",
    ],
)
def test_a_line_that_asks_for_a_pick_comes_back_to_it(line: str, tmp_path: Path) -> None:
    words = line.partition("] ")[2].removeprefix("Mila: ")

    assert heard(read(telling(tmp_path, line), "a")) == {1: [words]}


@pytest.mark.parametrize(
    "line",
    [
        "Er staat een a.",
        "[stirring(leads)] Er staat een a.",
        "[visited(een)] Je bent in een geweest.",
        "[not picked(een.b)] Er is geen b.",
        "[picked(een.b)] Er staat een b.",
        "[picked(een.a) and spoken(leads)] Er staat een a.",
        "[picked(een.a) or stirring(leads)] Er staat een a.",
        "[marketing and picked(een.a)] Er staat een a.",
    ],
)
def test_a_line_that_would_have_been_there_anyhow_or_is_not_there_comes_back_to_nothing(
    line: str, tmp_path: Path
) -> None:
    assert heard(read(telling(tmp_path, line), "a")) == {}


def twice(folder: Path, line: str) -> Program:
    """A story in which one can pick both a and b before the line."""
    staying = choice("a", "dagen +0", go="punt") + choice("b", "dagen +0", go="punt")
    return telling(folder, line, first=staying)


def test_of_two_picks_either_of_which_was_enough_neither_is_claimed(tmp_path: Path) -> None:
    program = twice(tmp_path, "[picked(een.a) or picked(een.b)] Er staat iets.")

    assert heard(read(program, "a", "b", "een.weg")) == {}
    assert heard(read(program, "b", "een.weg")) == {1: ["Er staat iets."]}


def test_of_two_picks_that_were_both_needed_each_is_claimed(tmp_path: Path) -> None:
    program = twice(tmp_path, "[picked(een.a) and picked(een.b)] Er staat iets.")

    assert heard(read(program, "a", "b", "een.weg")) == {1: ["Er staat iets."], 2: ["Er staat iets."]}


def test_a_pick_that_was_made_twice_is_not_claimed(tmp_path: Path) -> None:
    """Without the one the line would still have been there by the other."""
    program = twice(tmp_path, "[picked(een.a)] Er staat een a.")

    assert heard(read(program, "a", "a", "een.weg")) == {}


def test_nor_is_the_first_where_the_second_alone_brings_the_line(tmp_path: Path) -> None:
    """The second pick is made, and the line follows at once upon it."""
    two = scene("twee", NOTHING + choice("a", "dagen +0", go="punt")).replace(
        LOOK, "text: '[picked(twee.a)] Weer een a.'"
    )
    program = program_from(story_text(scene("een", NOTHING + WEK), two), tmp_path)

    assert heard(reading(program, "een.weg", "a", "a")) == {}


def test_a_pick_that_is_made_again_after_the_line_has_it_all_the_same(tmp_path: Path) -> None:
    back = choice("terug", "dagen +0", go="een.punt")
    program = telling(tmp_path, "[picked(een.a)] Er staat een a.", second=back)

    assert heard(reading(program, "a", "tussen.weg", "terug", "een.a"))[1] == ["Er staat een a."]


def test_a_line_that_names_a_pick_twice_comes_back_once(tmp_path: Path) -> None:
    line = "[picked(een.a) and (stirring(leads) or picked(een.a))] Er staat een a."

    assert heard(read(telling(tmp_path, line), "a")) == {1: ["Er staat een a."]}


@pytest.mark.parametrize(
    "line",
    ["[picked(een.a)] Henk: Ik deed a.", "[picked(een.a)] (Ik deed a.)", "[picked(een.a)] Mila thinks: Hij deed a."],
)
def test_ones_own_words_and_what_is_only_thought_are_no_echo(line: str, tmp_path: Path) -> None:
    assert heard(read(telling(tmp_path, line), "a")) == {}


def test_a_reply_later_on_may_be_an_echo(tmp_path: Path) -> None:
    replied = choice("c", "dagen +0") + "  reply: |\n    [picked(een.a)] Mila: Net als toen.\n"

    assert heard(reading(telling(tmp_path, "Stil.", second=replied), "a", "tussen.weg", "c")) == {1: ["Net als toen."]}


def test_the_reply_to_the_pick_itself_is_no_echo(tmp_path: Path) -> None:
    replied = choice("a", "dagen +0") + "  reply: |\n    [picked(een.a)] Mila: Toe maar.\n"

    assert heard(reading(telling(tmp_path, "Stil.", first=replied), "a", "tussen.weg", "twee.weg")) == {}


def test_what_is_read_before_anybody_picks_again_is_no_echo(tmp_path: Path) -> None:
    line = "[picked(tussen.weg)] Je zei niets."

    assert heard(read(telling(tmp_path, line), "a")) == {}


def test_the_words_of_the_ending_may_be_an_echo(tmp_path: Path) -> None:
    run = reading(
        telling(tmp_path, "Stil.", ending="[picked(een.a)] Een a bleef staan."), "a", "tussen.weg", "twee.weg"
    )

    (echo,) = echoes(run)[1]
    assert (echo.step, echo.scene) == (3, None)


def test_an_echo_says_in_which_step_and_scene_it_was_read_and_what_stood_there(tmp_path: Path) -> None:
    run = read(telling(tmp_path, "[picked(een.a)] Nog {dagen} dagen.", first=choice("a", "dagen +1")), "a")

    (echo,) = echoes(run)[1]

    assert (echo.step, run.program.scenes[echo.scene or 0].scene.id) == (2, "twee")
    assert echo.cells[run.program.layout.facts["dagen"]] == 3


def test_what_was_read_at_a_first_visit_is_not_read_again(tmp_path: Path) -> None:
    program = telling(tmp_path, "[first and picked(een.a)] Een a.", second=choice("nog", "dagen +0", go="punt"))

    assert heard(reading(program, "a", "tussen.weg", "nog", "nog")) == {1: ["Een a."]}


def between_chairs(folder: Path, line: str, chair: str) -> Session:
    """Sales picks twice; then a scene of marketing's and a scene of both have this line."""
    private = scene("twee", NOTHING).replace("chair: sales", "chair: marketing").replace(LOOK, f"text: '{line}'")
    shared = (
        scene("drie", NOTHING)
        .replace("    chair: sales\n", "")
        .replace("        choices", "        chair: sales\n        choices")
    )
    chapters = "maandag: {title: Maandag, scenes: [een, tussen, twee, drie]}"
    text = story_text(
        scene("een", NOTHING + WEK + A),
        scene("tussen", NOTHING),
        private,
        shared.replace(LOOK, f"text: '{line}'"),
        chapters=chapters,
    )
    program = program_from(text, folder)
    if chair == "marketing":
        return Session.begin(program, 1, "marketing", {"sales": recorded(["een.a", "tussen.weg"])}).pick("twee.weg")
    return Session.begin(program, 1, "sales", {"marketing": thumb}).pick("a").pick("tussen.weg")


def test_what_is_told_in_a_scene_that_one_does_not_see_is_no_echo(tmp_path: Path) -> None:
    run = Reading(between_chairs(tmp_path, "[picked(een.a)] Een a.", "sales"))

    assert [each.scene and run.program.scenes[each.scene].scene.id for each in echoes(run)[1]] == ["drie"]


def test_what_somebody_else_picked_does_not_come_back_to_oneself(tmp_path: Path) -> None:
    session = between_chairs(tmp_path, "[picked(een.a)] Een a.", "marketing")

    assert [pick.key for pick in session.picks][:2] == ["een.a", "tussen.weg"]
    assert echoes(Reading(session)) == {}
