"""Complications stir, tighten, are spoken, untangled or entangled."""

from pathlib import Path

import pytest

from game.play import Changed, Session
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text

ENTANGLED = "pushes leads, pushes leads"
UNTANGLED = "speaks leads, settles leads"


def run(folder: Path, *picks: str, does: str = "result +0") -> Session:
    """Play a two-scene story whose first choice `it` does this."""
    choices = NOTHING + choice("it", does) + choice("wek", "result +1")
    return played(program_from(story_text(scene("een", choices), scene("twee", choices)), folder), *picks)


def leads(session: Session) -> tuple[object, object]:
    return state(session, "complication", "leads"), state(session, "tightness", "leads")


def test_one_that_stirs_from_the_start_stirs(tmp_path: Path) -> None:
    assert leads(run(tmp_path)) == ("stirring", 0)


def test_only_speaking_about_the_matter_makes_it_spoken(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="speaks leads")) == ("spoken", 0)


def test_going_round_it_tightens_it_by_one(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="dodges leads")) == ("stirring", 1)


def test_making_it_worse_tightens_it_by_two(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="pushes leads")) == ("stirring", 2)


def test_a_scene_without_a_word_about_it_tightens_it(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "weg")) == ("stirring", 1)


def test_silence_does_not_tighten_what_was_spoken(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", "weg", does="speaks leads")) == ("spoken", 0)


def test_a_scene_where_none_of_its_people_is_present_does_not_tighten_it(tmp_path: Path) -> None:
    quiet = scene("een", NOTHING + choice("wek", "result +1")).replace("present: henk, mila, joke", "present: joke")
    session = played(program_from(story_text(quiet, scene("twee", NOTHING)), tmp_path), "weg")

    assert leads(session) == ("stirring", 0)


def test_as_tight_as_it_bears_it_is_entangled(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", "it", does="pushes leads")) == ("entangled", 3)


def test_one_that_sleeps_stirs_when_its_condition_holds_as_a_scene_begins(tmp_path: Path) -> None:
    assert state(run(tmp_path, "weg"), "complication", "getal") == "dormant"
    assert state(run(tmp_path, "wek"), "complication", "getal") == "stirring"


@pytest.mark.parametrize("does", ["stirs getal", "dodges getal", "pushes getal"])
def test_it_can_be_woken(tmp_path: Path, does: str) -> None:
    assert state(run(tmp_path, "it", does=does), "complication", "getal") == "stirring"


def test_a_matter_can_be_spoken_about_before_it_stirs(tmp_path: Path) -> None:
    assert state(run(tmp_path, "it", does="speaks getal"), "complication", "getal") == "spoken"


def test_who_makes_worse_what_was_spoken_talks_over_it(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="speaks leads, pushes leads")) == ("stirring", 2)


def test_acting_upon_what_was_spoken_untangles_it(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="dodges leads, speaks leads, settles leads")) == ("untangled", 0)


def test_nothing_is_untangled_that_was_not_spoken(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="settles leads")) == ("stirring", 0)


def test_nothing_is_untangled_with_somebody_who_keeps_the_guard_closed(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="raises mila, speaks leads, settles leads")) == ("spoken", 0)


def test_untangling_brings_its_people_a_step_closer(tmp_path: Path) -> None:
    session = run(tmp_path, "it", does="strains mila, speaks leads, settles leads")

    assert state(session, "relation", "henk mila") == "open"


def test_the_first_word_about_an_entanglement_only_makes_it_stir_again(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does=f"{ENTANGLED}, speaks leads")) == ("stirring", 2)
    assert leads(run(tmp_path, "it", does=f"{ENTANGLED}, speaks leads, speaks leads"))[0] == "spoken"


@pytest.mark.parametrize(
    ("does", "after"),
    [
        ("speaks leads, stirs leads", ("spoken", 0)),
        ("speaks leads, dodges leads", ("spoken", 1)),
        (f"{UNTANGLED}, stirs leads", ("untangled", 0)),
        (f"{UNTANGLED}, speaks leads", ("untangled", 0)),
        (f"{UNTANGLED}, dodges leads", ("untangled", 0)),
        (f"{UNTANGLED}, pushes leads", ("stirring", 2)),
        (f"{ENTANGLED}, dodges leads", ("entangled", 3)),
        (f"{ENTANGLED}, settles leads", ("entangled", 3)),
    ],
)
def test_what_was_spoken_untangled_or_entangled_goes_its_own_way(tmp_path: Path, does: str, after: object) -> None:
    assert leads(run(tmp_path, "it", does=does)) == after


def test_who_makes_worse_what_is_entangled_changes_nothing(tmp_path: Path) -> None:
    choices = NOTHING + choice("vast", ENTANGLED, go="punt") + choice("duw", "pushes leads", go="punt")
    choices += choice("wek", "result +1")
    session = played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path), "vast", "duw")

    assert [event for event in session.steps[-1].events if isinstance(event, Changed)] == []


@pytest.mark.parametrize(
    ("does", "after"),
    [
        ("dodges leads, dodges getal", ("stirring", 1)),
        ("settles leads, settles getal", ("stirring", 0)),
        (f"{ENTANGLED}, speaks leads, speaks getal", ("stirring", 2)),
    ],
)
def test_a_scene_with_a_word_about_two_matters_was_silent_about_neither(
    tmp_path: Path, does: str, after: object
) -> None:
    assert leads(run(tmp_path, "it", does=does)) == after


def test_what_was_said_in_one_scene_does_not_break_the_silence_of_the_next(tmp_path: Path) -> None:
    choices = NOTHING + choice("it", "dodges leads") + choice("wek", "result +1")
    text = story_text(
        scene("een", choices), scene("twee", NOTHING), chapters="maandag: {title: Maandag, scenes: [een, twee, twee]}"
    )

    assert leads(played(program_from(text, tmp_path), "it", "weg")) == ("stirring", 2)


def test_the_last_scene_is_a_turn_of_silence_too_and_only_one(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "weg", "weg")) == ("stirring", 2)


def test_a_way_straight_to_an_ending_ends_the_scene_as_well(tmp_path: Path) -> None:
    choices = NOTHING + choice("stop", "result +1", go="end") + choice("wek", "result +1")
    session = played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path), "stop")

    assert leads(session) == ("stirring", 1)


def test_who_settles_may_keep_the_own_guard_closed(tmp_path: Path) -> None:
    assert leads(run(tmp_path, "it", does="raises henk, speaks leads, settles leads")) == ("untangled", 0)


def test_one_closed_guard_among_several_keeps_it_from_being_untangled(tmp_path: Path) -> None:
    choices = NOTHING + choice("it", "raises joke, speaks leads, settles leads") + choice("wek", "result +1")
    text = story_text(scene("een", choices), scene("twee", NOTHING))
    three = text.replace("between: henk, mila\n", "between: henk, mila, joke\n", 1)

    assert leads(played(program_from(three, tmp_path), "it")) == ("spoken", 0)


def test_a_first_word_that_is_not_believed_still_breaks_the_silence(tmp_path: Path) -> None:
    first = NOTHING + choice("vast", ENTANGLED) + choice("wek", "result +1")
    text = story_text(scene("een", first), scene("twee", NOTHING + choice("zeg", "speaks leads")))

    assert leads(played(program_from(text, tmp_path), "vast", "zeg")) == ("stirring", 2)
