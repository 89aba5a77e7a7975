"""How a complication went: who did what with it, how often nobody said a word, and what it cost."""

from pathlib import Path

import pytest

from game.assessment import Reading, Went, complications
from tests.assessment.runs import WEK, read, reading, story
from tests.small import NOTHING, choice, program_from, scene, story_text


def went(run: Reading, id: str = "leads") -> Went:
    return next(each for each in complications(run) if each.complication == id)


def turns(run: Reading, id: str = "leads") -> list[tuple[str, int, bool]]:
    return [(turn.what, turn.step, turn.is_pick) for turn in went(run, id).turns]


def test_every_complication_is_told_in_the_authors_order(tmp_path: Path) -> None:
    assert [each.complication for each in complications(read(tmp_path, "dagen +0"))] == ["leads", "getal"]


def test_one_that_never_stirred_has_no_turns(tmp_path: Path) -> None:
    found = went(read(tmp_path, "dagen +0"), "getal")

    assert (found.turns, found.state, found.cost, found.silences) == ((), "dormant", 0, 0)


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("stirs getal", ["woken"]),
        ("dodges getal", ["woken", "tightened"]),
        ("speaks getal", ["spoken"]),
        ("speaks getal, pushes getal", ["spoken", "talked over", "tightened"]),
        ("speaks getal, settles getal", ["spoken", "untangled"]),
        ("pushes getal, pushes getal", ["woken", "tightened", "tightened", "entangled"]),
    ],
)
def test_what_a_pick_did_to_it_is_told(does: str, told: list[str], tmp_path: Path) -> None:
    found = [what for what, step, is_pick in turns(read(tmp_path, does), "getal") if is_pick and step == 1]

    assert found == told


def test_a_word_about_an_entanglement_loosens_it_and_tightens_nothing(tmp_path: Path) -> None:
    run = read(tmp_path, "pushes leads, dodges leads", "zeg", second=choice("zeg", "speaks leads"))

    assert turns(run)[-1] == ("loosened", 2, True)
    assert went(run).state == "stirring"


def test_a_scene_without_a_word_is_a_turn_of_silence_and_nobodys_pick(tmp_path: Path) -> None:
    run = read(tmp_path, "dagen +0", "weg")

    assert turns(run) == [("silence", 1, False), ("silence", 2, False)]
    assert (went(run).silences, went(run).state) == (2, "stirring")


def test_silence_may_entangle(tmp_path: Path) -> None:
    run = read(tmp_path, "pushes leads", "weg")

    assert turns(run) == [("tightened", 1, True), ("silence", 2, False), ("entangled", 2, False)]


def test_one_that_wakes_by_itself_was_woken_by_nobody(tmp_path: Path) -> None:
    run = reading(story(tmp_path, ""), "wek")

    (turn,) = went(run, "getal").turns
    assert (turn.what, turn.is_pick, run.program.scenes[turn.scene].scene.id) == ("woken", False, "twee")


def test_what_a_passage_does_is_nobodys_pick(tmp_path: Path) -> None:
    assert turns(read(tmp_path, "speaks leads", arriving="pushes leads for mila"))[1:] == [
        ("talked over", 1, False),
        ("tightened", 1, False),
    ]


# What it cost


BOTH = "pushes leads, pushes leads, pushes getal, pushes getal"


def test_what_is_not_entangled_costs_nothing(tmp_path: Path) -> None:
    assert went(read(tmp_path, "pushes leads, result +5", "zeg", second=choice("zeg", "speaks leads"))).cost == 0


def test_it_costs_its_tax_at_the_end_of_every_chapter(tmp_path: Path) -> None:
    assert went(read(tmp_path, "pushes leads, pushes leads", "weg")).cost == 2 + 2


def test_it_costs_nothing_any_more_once_it_was_loosened(tmp_path: Path) -> None:
    run = read(tmp_path, "pushes leads, pushes leads", "zeg", second=choice("zeg", "speaks leads"))

    assert went(run).cost == 2


def test_each_is_told_its_own_cost(tmp_path: Path) -> None:
    run = read(tmp_path, BOTH, "weg")

    assert {each.complication: each.cost for each in complications(run)} == {"leads": 4, "getal": 2}


def test_what_the_result_could_not_go_down_any_more_is_not_told_as_a_cost(tmp_path: Path) -> None:
    """At -9 of -10 there is 1 to take: from the first that is taxed, and nothing from the other."""
    run = read(tmp_path, f"{BOTH}, result -9", "weg")

    assert {each.complication: each.cost for each in complications(run)} == {"leads": 1, "getal": 0}


def test_once_there_is_something_to_take_again_each_takes_its_own(tmp_path: Path) -> None:
    run = read(tmp_path, f"{BOTH}, result -9", "wint", second=choice("wint", "result +5"))

    assert {each.complication: each.cost for each in complications(run)} == {"leads": 1 + 2, "getal": 1}


def test_one_that_is_not_taxed_costs_nothing(tmp_path: Path) -> None:
    text = story_text(scene("een", NOTHING + WEK + choice("it", BOTH)), scene("twee", NOTHING))
    run = reading(program_from(text.replace("tax: 2", "tax: 0"), tmp_path), "it", "weg")

    assert {each.complication: each.cost for each in complications(run)} == {"leads": 0, "getal": 2}


def test_two_chapters_that_end_at_once_cost_twice(tmp_path: Path) -> None:
    """The second chapter has no scene that fits, and so ends as it begins."""
    never = scene("drie", NOTHING).replace("    passages:", "    when: beloofd\n    passages:")
    chapters = "maandag: {title: Maandag, scenes: [een]}\ndinsdag: {title: Dinsdag, scenes: [drie]}\n"
    program = story(
        tmp_path, choice("it", BOTH), "", never, chapters=f"{chapters}woensdag: {{title: Woensdag, scenes: [twee]}}"
    )

    run = reading(program, "it")

    assert {each.complication: each.cost for each in complications(run)} == {"leads": 4, "getal": 2}
