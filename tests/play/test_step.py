"""Begin, offers, step: from choice point to choice point, and what runs by itself between them."""

from pathlib import Path

import pytest

from game.play import Arrived, Entered, NotOnOffer, Program, StoryGoesRound, begin, offers, step
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text

WEK = choice("wek", "result +1")


def passages_seen(program: Program, *picks: str, seed: int = 1) -> list[str]:
    session = played(program, *picks, seed=seed)
    return [
        program.passages[event.passage].passage.id
        for each in session.steps
        for event in each.events
        if isinstance(event, Arrived)
    ]


def scenes_seen(program: Program, *picks: str, seed: int = 1) -> list[str]:
    session = played(program, *picks, seed=seed)
    return [
        program.scenes[event.scene].scene.id
        for each in session.steps
        for event in each.events
        if isinstance(event, Entered)
    ]


def with_passages(passages: str, folder: Path, more: str = "") -> Program:
    text = story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING), more)
    return program_from(
        text.replace("    passages:\n      punt:", f"    passages:\n{passages}\n      punt:", 1), folder
    )


def test_a_passage_without_choices_goes_on_with_the_one_below_it(tmp_path: Path) -> None:
    program = with_passages("      voor:\n        text: Eerst dit.", tmp_path)

    assert passages_seen(program) == ["voor", "punt"]


def test_the_first_branch_that_holds_is_taken(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Eerst dit.
        go:
          - result > 3: rijk
          - stirring(leads): roerig
          - otherwise: punt
      rijk:
        text: Rijk.
        go: punt
      roerig:
        text: Roerig.
        go: punt"""

    assert passages_seen(with_passages(passages, tmp_path)) == ["voor", "roerig", "punt"]


def test_chance_follows_the_weights_and_the_seed(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Eerst dit.
        go: {regen: 1, zon: 3}
      regen:
        text: Regen.
        go: punt
      zon:
        text: Zon.
        go: punt"""
    program = with_passages(passages, tmp_path)

    weather = [passages_seen(program, seed=seed)[1] for seed in range(400)]

    assert weather == [passages_seen(program, seed=seed)[1] for seed in range(400)]
    assert 60 <= weather.count("regen") <= 140


def test_a_visit_returns_to_where_it_was_made(tmp_path: Path) -> None:
    visiting = NOTHING + WEK + "ga:\n  say: Even kijken.\n  drive: function\n  visit: uitstap\n  go: punt\n"
    uitstap = scene("uitstap", NOTHING)
    program = program_from(story_text(scene("een", visiting), scene("twee", NOTHING), uitstap), tmp_path)

    session = played(program, "ga", "uitstap.weg")

    assert scenes_seen(program, "ga", "uitstap.weg") == ["een", "uitstap"]
    assert program.passages[session.state.passage].scene == 0


def test_a_visited_scene_is_no_turn_of_silence(tmp_path: Path) -> None:
    visiting = NOTHING + WEK + "ga:\n  say: Even kijken.\n  drive: function\n  visit: uitstap\n  go: punt\n"
    program = program_from(
        story_text(scene("een", visiting), scene("twee", NOTHING), scene("uitstap", NOTHING)), tmp_path
    )

    assert state(played(program, "ga", "uitstap.weg"), "tightness", "leads") == 0


def test_a_straight_way_into_another_scene_ends_the_scene(tmp_path: Path) -> None:
    elsewhere = NOTHING + WEK + "ga:\n  say: Kom.\n  drive: function\n  go: twee.punt\n"
    program = program_from(story_text(scene("een", elsewhere), scene("twee", NOTHING)), tmp_path)

    assert scenes_seen(program, "ga") == ["een", "twee"]
    assert state(played(program, "ga"), "tightness", "leads") == 1


ANY_OF = "maandag: {title: Maandag, scenes: [een, {any of: [twee, drie, vier]}]}"


def fitting(folder: Path, twee: str = "", drie: str = "", vier: str = "") -> Program:
    scenes = [scene("een", NOTHING + WEK)]
    for id, fields in (("twee", twee), ("drie", drie), ("vier", vier)):
        scenes.append(scene(id, NOTHING).replace("    passages:", f"{fields}    passages:", 1))
    return program_from(story_text(*scenes, chapters=ANY_OF), folder)


def test_of_several_scenes_the_one_that_fits_best_offers_itself(tmp_path: Path) -> None:
    close = "    when: stirring(leads) and result == 0\n"
    program = fitting(tmp_path, "    when: stirring(leads)\n    weight: 9\n", close, "    when: result > 5\n")

    assert scenes_seen(program, "weg") == ["een", "drie"]


def test_among_those_that_fit_as_well_the_weight_decides(tmp_path: Path) -> None:
    assert scenes_seen(fitting(tmp_path, vier="    weight: 2\n"), "weg") == ["een", "vier"]


def test_among_equals_the_seed_decides(tmp_path: Path) -> None:
    program = fitting(tmp_path)

    seen = {scenes_seen(program, "weg", seed=seed)[1] for seed in range(40)}

    assert seen == {"twee", "drie", "vier"}


def test_when_none_fits_the_story_goes_on(tmp_path: Path) -> None:
    never = "    when: result > 5\n"

    assert played(fitting(tmp_path, never, never, never), "weg").is_over


def test_a_scene_whose_condition_does_not_hold_is_passed_over(tmp_path: Path) -> None:
    second = scene("twee", NOTHING).replace("    passages:", "    when: result > 5\n    passages:", 1)

    assert played(program_from(story_text(scene("een", NOTHING + WEK), second), tmp_path), "weg").is_over


def test_a_choice_whose_condition_does_not_hold_is_hidden_or_closed(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("stil", "result +1", when="result > 5")
    choices += choice("dicht", "result +1", when="result > 5", closed="Dat durf je niet.")
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    shown = {offer.choice.choice.id: offer.is_open for offer in offers(program, begin(program, 1).state)}

    assert shown == {"weg": True, "wek": True, "dicht": False}


def test_a_choice_for_once_is_gone_after_it_was_picked(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("eens", "result +1", once="yes", go="punt")
    session = played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path), "eens")

    assert "eens" not in {offer.choice.choice.id for offer in session.offers}


def test_the_first_ending_that_fits_is_the_one(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("los", "speaks leads, settles leads")
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    assert program.endings[played(program, "los", "weg").state.ending] == "goed"
    assert program.endings[played(program, "weg", "weg").state.ending] == "rest"


def test_an_ending_can_be_named(tmp_path: Path) -> None:
    program = program_from(
        story_text(scene("een", NOTHING + WEK + choice("stop", "result +1", go="end goed")), scene("twee", NOTHING)),
        tmp_path,
    )

    assert program.endings[played(program, "stop").state.ending] == "goed"


def test_a_story_that_goes_round_is_stopped_and_told(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Rond.
        go:
          - result > 3: punt
          - otherwise: na
      na:
        text: En rond.
        go: voor"""

    with pytest.raises(StoryGoesRound, match="1000 passages"):
        begin(with_passages(passages, tmp_path), 1)


def test_a_step_from_another_choice_point_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING)), tmp_path)
    state_before = begin(program, 1).state

    with pytest.raises(NotOnOffer, match=r"'twee.weg' is not on offer; on offer: een.weg, een.wek"):
        step(program, state_before, program.by_key["twee.weg"])


def test_a_step_does_not_change_the_state_it_starts_from(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING)), tmp_path)
    before = begin(program, 1).state
    copy = before._replace()

    step(program, before, program.by_key["een.wek"])

    assert before == copy
    assert hash(before) == hash(copy)
