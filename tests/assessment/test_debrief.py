"""The debrief of a run: all of its parts, from one chair, and the one decision to ask about."""

from pathlib import Path

import pytest

from game.assessment import Debrief, debrief, decision
from game.errors import GameError
from game.play import Session, recorded
from tests.assessment.runs import RUBRIC, WEK, reading, story
from tests.small import NOTHING, choice, played, program_from, scene, story_text

MORE = choice("c", "dagen +0")


def two_chairs(folder: Path) -> Session:
    mila = scene("twee", NOTHING).replace("chair: sales", "chair: marketing") + "        thumb: weg\n"
    program = program_from(story_text(scene("een", NOTHING + WEK), mila), folder)
    return Session.begin(program, 1, "sales", {"marketing": recorded(["twee.weg"])}).pick("wek")


def assess(folder: Path, *picks: str) -> Debrief:
    neem = choice("neem", "takes waarheid")
    return debrief(played(story(folder, choice("zeg", "speaks leads", shows="meets") + MORE + neem), *picks), RUBRIC)


def test_it_has_every_part(tmp_path: Path) -> None:
    found = assess(tmp_path, "zeg", "twee.weg")

    assert [shown.quality.id for shown in found.qualities] == ["personal", "standpoint", "authenticity"]
    assert [went.complication for went in found.complications] == ["leads", "getal"]
    assert [stand.value for stand in found.stands] == ["waarheid"]
    assert [point.moment.choice.key for point in found.line] == ["een.zeg", "twee.weg"]
    assert (len(found.outlook.lookouts), found.outlook.unseen, found.capital, found.mirrors) == (2, 0, (), ())


def test_every_part_is_of_one_reading(tmp_path: Path) -> None:
    found = assess(tmp_path, "zeg", "twee.weg")

    assert found.qualities[0].evidence[0].moment is found.reading.own[0]
    assert [point.moment for point in found.line] == list(found.reading.own)


def test_it_is_of_the_players_chair_or_of_the_one_that_is_asked_for(tmp_path: Path) -> None:
    session = two_chairs(tmp_path)

    assert debrief(session, RUBRIC).reading.person == "henk"
    assert debrief(session, RUBRIC, "marketing").reading.person == "mila"


def test_a_chair_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="no chair 'directie'"):
        debrief(two_chairs(tmp_path), RUBRIC, "directie")


def test_a_run_that_is_not_over_and_one_that_has_only_begun_can_be_assessed(tmp_path: Path) -> None:
    assert [point.moment.step for point in assess(tmp_path, "zeg").line] == [1]
    assert (assess(tmp_path).line, assess(tmp_path).decision) == ((), None)


def test_the_other_chair_is_set_beside_what_was_recorded_where_something_was(tmp_path: Path) -> None:
    session = two_chairs(tmp_path)

    across = debrief(session, RUBRIC, recorded=["twee.weg"]).across

    assert across is not None
    assert [moment.choice.key for moment in across.heard] == ["twee.weg"]
    assert debrief(session, RUBRIC).across is None


def test_the_rubric_of_another_day_can_be_laid_beside_the_same_run(tmp_path: Path) -> None:
    """What a choice shows never steered the run."""
    session = played(story(tmp_path, choice("zeg", "speaks leads", shows="meets")), "zeg", "twee.weg")
    without = type(RUBRIC)(RUBRIC.qualities[1:], RUBRIC.drives)

    assert [shown.quality.id for shown in debrief(session, without).qualities] == ["standpoint", "authenticity"]


# The decision


def decided(folder: Path, choices: str, *picks: str) -> str | None:
    found = decision(reading(story(folder, choices), *picks), RUBRIC)
    return found.choice.choice.id if found else None


def test_it_is_the_most_telling_pick(tmp_path: Path) -> None:
    choices = choice("a", "dagen +0", shows="about_it", go="punt") + choice("b", "dagen +0", shows="stake", go="punt")

    assert decided(tmp_path, choices, "a", "b", "een.weg") == "b"
    assert decided(tmp_path, choices, "b", "a", "een.weg") == "b"


def test_it_is_telling_by_the_quality_in_which_it_tells_most(tmp_path: Path) -> None:
    choices = choice("a", "dagen +0", shows="meets, half_own", go="punt") + choice(
        "b", "dagen +0", shows="stake", go="punt"
    )

    assert decided(tmp_path, choices, "a", "b", "een.weg") == "a"


def test_of_two_as_telling_it_is_the_later(tmp_path: Path) -> None:
    choices = choice("a", "dagen +0", shows="meets", go="punt") + choice("b", "dagen +0", shows="uniform", go="punt")

    assert decided(tmp_path, choices, "a", "b", "een.weg") == "b"


def test_a_pick_that_shows_nothing_is_no_decision_to_ask_about(tmp_path: Path) -> None:
    assert decided(tmp_path, MORE, "c", "twee.weg") is None


def test_a_choice_between_two_is_no_decision_to_ask_about(tmp_path: Path) -> None:
    two = choice("d", "dagen +0", shows="meets")

    found = decision(reading(story(tmp_path, MORE, two), "c", "d"), RUBRIC)

    assert found is None


def test_what_was_not_open_was_nothing_to_choose_between(tmp_path: Path) -> None:
    second = choice("d", "dagen +0", shows="meets") + choice("e", "dagen +0", when="beloofd")
    open_ = choice("beloof", "set beloofd yes")

    assert decision(reading(story(tmp_path, open_, second), "een.weg", "d"), RUBRIC) is None
    assert decision(reading(story(tmp_path, open_, second), "beloof", "d"), RUBRIC) is not None
