"""Turning points: the picks after which endings, or the best of it, could no longer be reached; exact where it says so."""

from pathlib import Path

import pytest

from game.assessment import Lookout, Outlook, Reading, outlook
from game.exploring import Best, Beyond
from game.play import Program, Session, recorded, thumb
from tests.assessment.runs import WEK, reading, story
from tests.exploring.naive import reach
from tests.small import NOTHING, choice, played, program_from, scene, story_text

ZEG = choice("zeg", "speaks leads")
LOS = choice("los", "settles leads")
FOUR = "maandag: {title: Maandag, scenes: [een, twee, drie, vier]}"


def turns(found: Outlook) -> list[str]:
    return [each.moment.choice.key for each in found.turns]


def lookout(found: Outlook, step: int) -> Lookout:
    return next(each for each in found.lookouts if each.moment.step == step)


def titles(program: Program, endings: tuple[int, ...]) -> list[str]:
    return [program.endings[place] for place in endings]


def test_a_pick_after_which_an_ending_is_gone_is_a_turning_point(tmp_path: Path) -> None:
    """Without a word in the first scene there is nothing to act upon in the second."""
    run = reading(story(tmp_path, ZEG, LOS), "een.weg", "twee.weg")

    found = outlook(run)

    assert turns(found) == ["een.weg"]
    assert titles(run.program, lookout(found, 1).lost) == ["goed"]
    assert (lookout(found, 1).before.count, lookout(found, 1).after.count) == (2, 1)


def test_a_pick_that_leaves_everything_open_is_none(tmp_path: Path) -> None:
    run = reading(story(tmp_path, choice("zeg", "speaks leads, result +1"), LOS), "zeg", "twee.weg")

    found = outlook(run)

    assert lookout(found, 1).weight == (0, 0, 0)
    assert turns(found) == []


def test_the_very_last_pick_is_none_since_nothing_can_be_left_open_after_it(tmp_path: Path) -> None:
    found = outlook(reading(story(tmp_path, choice("zeg", "speaks leads, result +1"), LOS), "zeg", "twee.weg"))

    assert lookout(found, 2).lost
    assert turns(found) == []


def test_a_run_in_which_nothing_can_be_lost_has_none(tmp_path: Path) -> None:
    run = reading(story(tmp_path, choice("a", "dagen +1"), choice("b", "set toon warm")), "wek", "b")

    assert turns(outlook(run)) == []


def test_what_the_result_could_still_have_been_may_be_lost(tmp_path: Path) -> None:
    run = reading(story(tmp_path, choice("win", "result +5")), "een.weg", "twee.weg")

    (turn,) = outlook(run).lost

    assert (turn.moment.choice.key, turn.lost) == ("een.weg", ())
    assert (turn.before.result.value, turn.after.result.value) == (5, 0)


def test_what_the_web_could_still_have_been_may_be_lost(tmp_path: Path) -> None:
    run = reading(story(tmp_path, choice("ruzie", "strains mila, result +1")), "ruzie", "twee.weg")

    (turn,) = outlook(run).lost

    assert turn.moment.choice.key == "een.ruzie"
    assert turn.before.relation.value > turn.after.relation.value


def test_a_loss_of_endings_weighs_more_than_one_of_the_web_and_that_more_than_one_of_the_result(tmp_path: Path) -> None:
    second = choice("ruzie", "strains joke, speaks leads") + choice("maak", "speaks leads")
    one = scene("een", NOTHING + WEK + choice("win", "result +9"))
    text = story_text(
        one, scene("twee", NOTHING + second), scene("drie", NOTHING + LOS), scene("vier", NOTHING), chapters=FOUR
    )
    run = reading(program_from(text, tmp_path), "een.weg", "ruzie", "drie.weg", "vier.weg")

    found = outlook(run)

    heaviest = [each.moment.choice.key for each in found.lost]
    assert heaviest == ["drie.weg", "twee.ruzie", "een.weg"]
    assert turns(found) == ["een.weg", "twee.ruzie", "drie.weg"], "they are told in the order of the run"


def test_there_are_three_at_most(tmp_path: Path) -> None:
    ids = ("een", "twee", "drie", "vier", "vijf")
    winning = [scene(id, NOTHING + choice("win", "result +1") + (WEK if id == "een" else "")) for id in ids]
    chapters = FOUR.replace("vier]", "vier, vijf]")
    run = reading(program_from(story_text(*winning, chapters=chapters), tmp_path), *["weg"] * 5)

    assert len(outlook(run).turns) == 3


def test_every_own_pick_is_looked_from_and_only_those(tmp_path: Path) -> None:
    mila = scene("twee", NOTHING).replace("chair: sales", "chair: marketing") + "        thumb: weg\n"
    chapters = "maandag: {title: Maandag, scenes: [een, twee, drie]}"
    text = story_text(scene("een", NOTHING + WEK), mila, scene("drie", NOTHING), chapters=chapters)
    session = (
        Session.begin(program_from(text, tmp_path), 1, "sales", {"marketing": thumb}).pick("een.wek").pick("drie.weg")
    )

    assert [each.moment.step for each in outlook(Reading(session)).lookouts] == [1, 3]


@pytest.mark.parametrize(
    "picks", [("een.weg", "twee.weg"), ("zeg", "twee.weg"), ("zeg", "los"), ("een.wek", "twee.weg")]
)
def test_what_is_said_to_be_whole_is_what_playing_everything_finds(picks: tuple[str, ...], tmp_path: Path) -> None:
    run = reading(story(tmp_path, ZEG, LOS + choice("win", "result +2, strains joke")), *picks)
    own = {moment.choice.key for moment in run.own}

    for each in outlook(run).lookouts:
        for beyond, place in ((each.before, each.moment.step - 1), (each.after, each.moment.step)):
            plainly = reach(run.program, "sales", {"marketing": thumb}, own, run.session.steps[place].state)

            assert beyond.is_whole
            assert {ending for ending in range(2) if beyond.has(ending)} == plainly.endings
            assert (beyond.relation.value, beyond.relation.others) == plainly.relation
            assert (beyond.result.value, beyond.result.others) == plainly.result


# How far was looked


def long_run(folder: Path) -> Reading:
    scenes = [scene("een", NOTHING + WEK + choice("b", "dagen +1"))]
    scenes += [
        scene(id, NOTHING + choice("a", "result +1") + choice("b", "dagen +1")) for id in ("twee", "drie", "vier")
    ]
    return reading(program_from(story_text(*scenes, chapters=FOUR), folder), *["weg"] * 4)


def test_with_budget_enough_everything_is_looked_through(tmp_path: Path) -> None:
    found = outlook(long_run(tmp_path))

    assert found.unseen == 0
    assert all(each.is_whole for each in found.lookouts)


def test_what_was_not_looked_through_is_counted_and_nothing_is_claimed_of_it(tmp_path: Path) -> None:
    found = outlook(long_run(tmp_path), budget=12)

    assert 0 < found.unseen < 4
    for place, each in enumerate(found.lookouts, start=4 - len(found.lookouts)):
        assert each.is_whole == (place >= found.unseen)
        if not each.is_whole:
            assert (each.lost, each.weight) == ((), (0, 0, 0))
    assert all(each.is_whole for each in found.lost)


def test_what_was_not_looked_through_is_no_loss_even_where_it_looks_like_one(tmp_path: Path) -> None:
    moment = long_run(tmp_path).own[0]
    good, bad = Best(5, 0, None), Best(1, 0, None)

    glimpsed = Lookout(moment, Beyond(0b11, good, good, is_whole=False), Beyond(0b01, bad, bad, is_whole=False), 0, 0)
    whole = Lookout(moment, Beyond(0b11, good, good), Beyond(0b01, bad, bad), 0, 0)

    assert (glimpsed.lost, glimpsed.weight) == ((), (0, 0, 0))
    assert (whole.lost, whole.weight) == ((1,), (1, 4, 4))


def test_what_was_only_glimpsed_has_a_way_all_the_same(tmp_path: Path) -> None:
    first = outlook(long_run(tmp_path), budget=12).lookouts[0]

    assert not first.before.is_whole
    assert first.before.result.picks[0].key.startswith("een.")


def test_without_a_budget_nothing_is_looked_at(tmp_path: Path) -> None:
    found = outlook(long_run(tmp_path), budget=0)

    assert (found.lookouts, found.turns, found.unseen) == ((), (), 4)


def test_a_glimpse_costs_no_more_than_the_budget(tmp_path: Path) -> None:
    """So that a small budget is a short wait: two steps lead to an ending from the last pick only."""
    found = outlook(long_run(tmp_path), budget=2)

    assert [each.moment.step for each in found.lookouts] == [4]


def test_one_is_told_how_far_the_looking_is(tmp_path: Path) -> None:
    told: list[float] = []

    outlook(long_run(tmp_path), progress=told.append)

    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_a_run_without_picks_has_no_turning_points(tmp_path: Path) -> None:
    found = outlook(Reading(played(story(tmp_path, ""))))

    assert (found.turns, found.unseen) == ((), 0)


# The other chair


def other_acts(folder: Path) -> Program:
    """Marketing acts upon what sales said, if a recorded run says so; by the rule of thumb she does not."""
    mila = scene("twee", NOTHING + LOS).replace("chair: sales", "chair: marketing") + "        thumb: weg\n"
    return program_from(story_text(scene("een", NOTHING + WEK + ZEG), mila), folder)


def test_the_other_chair_goes_on_by_the_rule_of_thumb(tmp_path: Path) -> None:
    run = Reading(Session.begin(other_acts(tmp_path), 1, "sales", {"marketing": thumb}).pick("een.weg"))

    found = outlook(run)

    assert (lookout(found, 1).lost, found.by_recording) == ((), False)


def test_where_a_recorded_run_sat_there_it_goes_on_as_recorded(tmp_path: Path) -> None:
    others = {"marketing": recorded(["twee.los"])}
    run = Reading(Session.begin(other_acts(tmp_path), 1, "sales", others).pick("een.weg"))

    found = outlook(run)

    assert (titles(run.program, lookout(found, 1).lost), found.by_recording) == (["goed"], True)


# What was won back


def drifting(folder: Path) -> Program:
    """By itself this ends in a row; who speaks makes it up by itself."""
    maak = choice("maak", "eases mila", when="spoken(leads)")
    two = scene("twee", NOTHING + maak + choice("ruzie", "strains mila"))
    thumbs = "        thumb:\n          - spoken(leads): maak\n          - otherwise: ruzie\n"
    one = scene("een", NOTHING + choice("wek", "dagen +0") + ZEG) + "        thumb: weg\n"
    return program_from(story_text(one, two + thumbs), folder)


def test_a_pick_after_which_the_web_ends_more_open_by_itself_won_something_back(tmp_path: Path) -> None:
    found = outlook(reading(drifting(tmp_path), "zeg", "twee.weg"))

    assert [each.moment.choice.key for each in found.regained] == ["een.zeg"]
    assert lookout(found, 1).regained > 0


def test_a_pick_that_opened_nothing_won_nothing_back(tmp_path: Path) -> None:
    """The web ends more open by itself after `twee.weg` than before it, but that is only that no row was made."""
    found = outlook(reading(drifting(tmp_path), "een.weg", "twee.weg"))

    assert lookout(found, 2).regained > 0
    assert found.regained == ()


def test_what_was_won_back_leaves_room_for_two_losses(tmp_path: Path) -> None:
    one = scene("een", NOTHING + WEK + ZEG + choice("win", "result +9")) + "        thumb: weg\n"
    maak = choice("maak", "eases mila", when="spoken(leads)")
    two = scene("twee", NOTHING + maak + choice("ruzie", "strains mila") + choice("win", "result +9"))
    two += "        thumb:\n          - spoken(leads): maak\n          - otherwise: ruzie\n"
    rest = [scene(id, NOTHING + choice("win", "result +1")) for id in ("drie", "vier")]
    run = reading(program_from(story_text(one, two, *rest, chapters=FOUR), tmp_path), "zeg", *["weg"] * 3)

    found = outlook(run)

    assert (len(found.lost), len(found.regained)) == (2, 1)
