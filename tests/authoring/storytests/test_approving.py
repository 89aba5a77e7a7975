"""Recording a run and approving what a script expects: what comes of it is a script that comes out."""

from pathlib import Path

from game.authoring.storytests import approve, play_story_test, read_story_test, recorded_script, revised
from game.play import Session, thumb
from tests.authoring.storytests.scripts import RUBRIC, program, ran, written


def test_a_recorded_run_is_proposed_and_comes_out_once_it_is_approved(tmp_path: Path) -> None:
    story = program(tmp_path)
    session = Session.begin(story, 3, "sales", {"marketing": thumb}).pick("zeg")
    script = recorded_script(session, "nl", "Henk zegt het.", RUBRIC)
    path = written(tmp_path, script)

    approve(revised(play_story_test(story, read_story_test(path), RUBRIC)))

    assert script.splitlines()[:9] == [
        "# Henk zegt het.",
        "chair sales",
        "seed 3",
        "language nl",
        "",
        "? at een.punt",
        "? closed bel because De telefoon ligt nog in de auto.",
        "pick een.zeg",
        "? says Mila: Donderdag dan.",
    ]
    assert path.read_text(encoding="utf-8") == script.replace("? ", "")
    assert play_story_test(story, read_story_test(path), RUBRIC).faults == ()


def test_a_run_in_which_the_other_chair_went_its_own_way_is_recorded_with_the_picks_of_both(tmp_path: Path) -> None:
    session = Session.begin(program(tmp_path), 3, None, {}).pick("zeg").pick("knik")

    script = recorded_script(session, "nl", "Twee spelers.", RUBRIC)

    assert "chair both" in script
    assert [line for line in script.splitlines() if line.startswith("pick")] == ["pick een.zeg", "pick twee.knik"]


def test_approving_writes_what_came_and_takes_out_what_has_nothing_like_it(tmp_path: Path) -> None:
    script = "# Waarover.\nat twee\n? closed zeg\npick zeg\nsays Mila: Vrijdag dan.\nsays Iets heel anders\nends rest\n"
    played = ran(tmp_path, script)

    approve(revised(played))

    assert played.test.path.read_text(encoding="utf-8") == (
        "# Waarover.\nat een.punt\nopen zeg\npick zeg\nsays Mila: Donderdag dan.\nends goed\n"
    )


def test_what_is_held_and_comes_out_is_not_touched(tmp_path: Path) -> None:
    revision = revised(ran(tmp_path, "at een\npick zeg\nends goed\n"))

    assert (revision.lines, revision.is_whole) == ((), True)


def test_a_pick_that_cannot_be_made_and_a_mistyped_name_are_left_to_the_author(tmp_path: Path) -> None:
    revision = revised(ran(tmp_path, "holds stiring(leads)\nopen zge\npick nergens\nends goed\n"))

    assert (revision.lines, revision.is_whole) == ((), False)
