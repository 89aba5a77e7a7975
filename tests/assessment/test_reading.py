"""A run read as moments: whose they were, what each did, and what came by itself."""

from pathlib import Path

import pytest

from game.assessment import Reading
from game.errors import GameError
from game.play import Session, thumb
from tests.assessment.runs import LOOK, WEK, read, reading, story
from tests.small import NOTHING, choice, played, program_from, scene, story_text


def two_chairs(folder: Path) -> Session:
    """Sales picks, then marketing, then sales."""
    mila = scene("twee", NOTHING).replace("chair: sales", "chair: marketing")
    text = story_text(
        scene("een", NOTHING + WEK),
        mila,
        scene("drie", NOTHING),
        chapters="maandag: {title: Maandag, scenes: [een, twee, drie]}",
    )
    program = program_from(text, folder)
    return Session.begin(program, 1, "sales", {"marketing": thumb}).pick("een.wek").pick("drie.weg")


def changed(run: Reading) -> list[tuple[str, str, int, bool]]:
    """Every change: what it is, in which scene and step it fell, and whether a pick did it."""
    names = [(cell.kind, *cell.of) for cell in run.program.layout.cells]
    return [
        (" ".join(names[each.changed.cell]), run.program.scenes[each.scene].scene.id, each.step, each.is_did)
        for each in run.happened
    ]


def test_every_pick_is_a_moment_and_ones_own_are_numbered(tmp_path: Path) -> None:
    run = Reading(two_chairs(tmp_path))

    assert [(each.step, each.choice.key, each.own) for each in run.moments] == [
        (1, "een.wek", 0),
        (2, "twee.weg", None),
        (3, "drie.weg", 1),
    ]
    assert [each.step for each in run.own] == [1, 3]


def test_a_run_can_be_read_from_the_other_chair(tmp_path: Path) -> None:
    run = Reading(two_chairs(tmp_path), "marketing")

    assert (run.person, [each.choice.key for each in run.own]) == ("mila", ["twee.weg"])


def test_where_nobody_played_it_is_read_from_the_first_chair(tmp_path: Path) -> None:
    played_by_thumb = Session.begin(two_chairs(tmp_path).program, 1, None, {"sales": thumb, "marketing": thumb})

    assert Reading(played_by_thumb).chair == "sales"


def test_a_chair_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="no chair 'directie'; it has: sales, marketing"):
        Reading(two_chairs(tmp_path), "directie")


def test_a_moment_knows_what_stood_before_it_and_after_it(tmp_path: Path) -> None:
    run = read(tmp_path, "result +2")
    moment = run.moments[0]

    result = run.program.layout.facts["result"]
    assert (moment.cells[result], moment.after[result]) == (0, 2)
    assert [(each.before, each.after) for each in moment.did] == [(0, 2)]


def test_what_came_by_itself_is_not_what_the_pick_did(tmp_path: Path) -> None:
    run = read(tmp_path, "result +2")

    assert changed(run) == [("fact result", "een", 1, True), ("tightness leads", "een", 1, False)]


def test_what_a_passage_does_falls_in_its_own_scene(tmp_path: Path) -> None:
    run = read(tmp_path, "speaks leads", arriving="strains henk mila")

    assert changed(run)[1:] == [("relation henk mila", "twee", 1, False)]


def test_what_happens_before_the_first_pick_is_of_the_beginning(tmp_path: Path) -> None:
    first = scene("een", NOTHING + WEK).replace(LOOK, f"{LOOK}\n        does: raises mila")
    run = reading(program_from(story_text(first, scene("twee", NOTHING)), tmp_path))

    assert changed(run) == [("guard mila", "een", 0, False)]


def test_a_complication_that_stirs_as_a_scene_begins_stirs_in_that_scene(tmp_path: Path) -> None:
    run = reading(story(tmp_path, ""), "wek")

    assert ("complication getal", "twee", 1, False) in changed(run)


def test_one_that_stirs_as_the_story_begins_stirs_in_its_first_scene(tmp_path: Path) -> None:
    """The first scene of the chapters, not the first of the file."""
    text = story_text(scene("twee", NOTHING), scene("een", NOTHING + WEK)).replace("picked(een.wek)", "result == 0")
    run = reading(program_from(text, tmp_path))

    assert changed(run) == [("complication getal", "een", 0, False)]


def test_what_comes_after_a_visit_falls_where_one_came_back(tmp_path: Path) -> None:
    visiting = choice("ga", "dagen +0", visit="uitstap", go="punt")
    program = story(tmp_path, visiting, "", scene("uitstap", NOTHING + choice("kijk", "dagen +1")))
    run = reading(program, "ga", "kijk", "een.wek")

    assert changed(run)[:2] == [("fact dagen", "uitstap", 2, True), ("fact result", "een", 3, True)]


def test_a_scene_one_came_back_to_ends_as_itself(tmp_path: Path) -> None:
    """Nobody said a word in it, nor in the one that was visited."""
    program = story(tmp_path, choice("ga", "dagen +0", visit="uitstap"), "", scene("uitstap", NOTHING))

    assert changed(reading(program, "ga", "uitstap.weg")) == [("tightness leads", "een", 2, False)]


def test_moments_know_their_chapter(tmp_path: Path) -> None:
    run = reading(story(tmp_path, ""), "een.weg", "twee.weg")

    assert [each.chapter for each in run.moments] == [0, 1]
    assert [each.choice.key for each in run.of_chapter(1)] == ["twee.weg"]


def test_a_step_gives_its_moment_and_the_beginning_none(tmp_path: Path) -> None:
    run = reading(story(tmp_path, ""), "een.weg", "twee.weg")

    assert run.moment(0) is None
    assert run.moment(2) is run.moments[1]


def test_what_could_be_picked_at_a_moment_is_what_was_open_then(tmp_path: Path) -> None:
    second = choice("dicht", "dagen +1", when="result > 5") + choice("open", "dagen +1", when="result > 0")
    run = reading(
        story(tmp_path, choice("eens", "result +1", once="yes", go="punt"), second), "eens", "wek", "twee.weg"
    )

    assert [[option.choice.id for option in run.options(moment)] for moment in run.moments] == [
        ["weg", "wek", "eens"],
        ["weg", "wek"],
        ["weg", "open"],
    ]


def test_a_scene_private_to_the_other_chair_is_not_seen(tmp_path: Path) -> None:
    session = two_chairs(tmp_path)
    twee = session.program.by_key["twee.weg"].scene

    assert not Reading(session).sees(twee)
    assert Reading(session, "marketing").sees(twee)


def test_a_run_that_has_only_begun_can_be_read(tmp_path: Path) -> None:
    run = Reading(played(story(tmp_path, "")))

    assert (run.moments, run.happened) == ((), ())
