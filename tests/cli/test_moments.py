"""Moments that a player keeps, in the game behind the window: beside the run, never written over, and played on from in another."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.cli.evening import Evening
from game.desktop.game_port import StoryHasFaults
from game.presenting.moments import MomentsView, MomentView
from game.saving import LONGEST_MOMENT, DiskIsFull, RunIsDamaged, Runs, Settings
from tests.cli.afterwards import evening, played
from tests.full_disk import full_disk


def moments(game: Evening, language: str = "nl") -> MomentsView:
    """The list of moments, when it is ready."""
    for _ in range(1_000):
        view = game.moments(language)
        if isinstance(view, MomentsView):
            return view
    raise AssertionError("it is never ready")


def only(game: Evening) -> MomentView:
    (moment,) = moments(game).moments
    return moment


def kept(game: Evening, name: str = "Hier") -> str:
    """Keep the moment as it stands, and return its id."""
    game.keep_moment(name, len(game.view("nl").blocks), "nl")
    return moments(game).moments[0].id


def test_a_kept_moment_is_on_the_list_with_its_name_chair_and_last_words(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")

    kept(game, "  Voor de\nbeurs ")

    moment = only(evening(tmp_path))
    assert (moment.name, moment.story, moment.chapter, moment.you.short) == (
        "Voor de beurs",
        "Proef",
        "Dinsdag",
        "Henk",
    )
    assert moment.stage == game.view("nl").stage
    assert moment.last is not None
    assert moment.condition == "whole"


def test_without_a_name_it_is_called_after_the_scene_and_the_time(tmp_path: Path) -> None:
    game = played(tmp_path)

    name = game.keep_moment(" ", len(game.view("nl").blocks), "nl")

    scene, _, time = name.rpartition(", ")
    assert scene == game.view("nl").stage.title
    assert len(time) == len("12:34")
    assert time[2] == ":"
    assert only(game).name == name


def test_a_name_takes_no_more_than_its_room(tmp_path: Path) -> None:
    assert len(played(tmp_path).keep_moment("a" * 500, 1, "nl")) == LONGEST_MOMENT


def test_playing_on_never_changes_a_moment(tmp_path: Path) -> None:
    game = played(tmp_path)
    kept(game)
    (path,) = (tmp_path / "moments").iterdir()
    before = path.read_bytes()

    game.pick("een.zeg", "nl")
    game.note("mirror 0", "Ze rekent op je.")
    game.back("nl")
    game.pick("een.wek", "nl")

    assert path.read_bytes() == before
    assert list((tmp_path / "moments").iterdir()) == [path]


def test_a_moment_is_never_what_one_goes_on_with(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    kept(game)
    game.pick("drie.los", "nl")

    later = evening(tmp_path)

    assert game.view("nl").ending is not None
    assert later.to_go_on("nl") is None
    assert len(Runs(tmp_path / "runs").all()) == 1


def test_playing_from_a_moment_is_another_run(tmp_path: Path) -> None:
    game = played(tmp_path, "een.wek")
    id = kept(game)
    game.pick("drie.weg", "nl")
    (first,) = Runs(tmp_path / "runs").all()

    game.take_up_moment(id)
    game.pick("drie.los", "nl")

    runs = {run.id: run for run in Runs(tmp_path / "runs").all()}
    other = next(run for run in runs.values() if run.id != first.id)
    assert runs[first.id] == first
    assert (other.branched, other.shared, other.name, other.of) == (first.id, 2, "", "")
    assert [pick.key for pick in other.picks if pick.chair == "sales"] == ["een.wek", "drie.los"]


def test_a_moment_is_taken_up_where_one_was_reading(tmp_path: Path) -> None:
    game = played(tmp_path)
    game.keep_moment("Midden", 2, "nl")

    language, read = evening(tmp_path).take_up_moment(only(game).id)

    assert (language, read) == ("nl", 2)


def test_looking_into_a_moment_without_picking_keeps_no_other_run(tmp_path: Path) -> None:
    game = played(tmp_path, "een.wek")
    id = kept(game)

    game.take_up_moment(id)
    game.settle()

    assert len(Runs(tmp_path / "runs").all()) == 1


def test_what_is_written_after_taking_up_a_moment_is_kept_with_the_picks_before_it(tmp_path: Path) -> None:
    game = played(tmp_path, "een.wek")
    id = kept(game)
    (first,) = Runs(tmp_path / "runs").all()
    game.take_up_moment(id)

    game.note("later 0", "yes")

    other = next(run for run in Runs(tmp_path / "runs").all() if run.id != first.id)
    assert other.picks == first.picks
    assert evening(tmp_path).to_go_on("nl") is not None


def test_a_moment_can_be_taken_up_again_and_again(tmp_path: Path) -> None:
    game = played(tmp_path)
    id = kept(game)

    for pick in ("een.zeg", "een.wek"):
        game.take_up_moment(id)
        game.pick(pick, "nl")

    assert game.view("nl").picks == 1
    assert len(Runs(tmp_path / "runs").all()) == 2  # the run it was kept of had no pick yet
    assert only(game).id == id


def test_answers_to_mirrors_come_along_and_what_was_taken_along_does_not(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    game.note("mirror 0 mila", "Ze rekent op je.")
    game.note("takes along", "Vragen.")
    id = kept(game)

    game.take_up_moment(id)

    assert game.notes() == {"mirror 0 mila": "Ze rekent op je."}


def test_a_moment_across_from_oneself_is_that_again(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    game.cross_over("nl")
    before = game.view("nl").blocks
    id = kept(game)

    later = evening(tmp_path)
    later.take_up_moment(id)

    assert later.view("nl").blocks == before


def test_a_moment_gets_another_name_and_no_empty_one(tmp_path: Path) -> None:
    game = played(tmp_path)
    id = kept(game)
    before = only(game)

    game.rename_moment(id, " Daar ")
    renamed = only(game)
    game.rename_moment(id, "  ")

    assert renamed == replace(before, name="Daar")
    assert only(evening(tmp_path)) == renamed


def test_a_moment_whose_file_was_damaged_after_it_was_looked_at_is_the_one_before(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    id = kept(game, "Eerst")
    game.rename_moment(id, "Later")
    assert only(game).condition == "whole"
    path = tmp_path / "moments" / f"{id}.json"
    path.write_bytes(path.read_bytes()[:-40])

    moment = only(game)

    assert (moment.name, moment.condition) == ("Eerst", "before")
    game.take_up_moment(id)
    assert game.view("nl").picks == 1


def test_a_deleted_moment_is_gone_and_its_run_is_not(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    id = kept(game)

    game.delete_moment(id)

    assert moments(game).moments == ()
    assert list((tmp_path / "moments").iterdir()) == []
    assert len(Runs(tmp_path / "runs").all()) == 1


def test_deleting_all_runs_leaves_the_moments(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    id = kept(game)
    game.delete("")

    later = evening(tmp_path)
    later.take_up_moment(id)
    later.pick("drie.los", "nl")

    assert later.beside("nl") is None  # what it went another way from is gone
    assert only(later).id == id


def test_a_moment_is_shown_in_the_language_one_plays_in_now(tmp_path: Path) -> None:
    game = played(tmp_path)
    kept(game)

    dutch, english = moments(game, "nl").moments[0], moments(game, "en").moments[0]

    assert dutch.name == english.name
    assert (dutch.id, dutch.moment) == (english.id, english.moment)


def test_a_moment_of_a_story_that_was_changed_goes_as_far_as_its_picks_fit(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    id = kept(game)
    story = tmp_path / "proef" / "story.yaml"
    story.write_text(story.read_text(encoding="utf-8").replace("zeg:", "zei:"), encoding="utf-8")
    later = evening(tmp_path)

    assert only(later).condition == "changed"
    later.take_up_moment(id)
    assert later.view("nl").picks == 0
    assert "veranderd" in later.notice("nl")


def test_a_moment_whose_story_is_gone_says_so_and_stays(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    kept(game, "Voor de beurs")
    (tmp_path / "proef").rename(tmp_path / "elders")

    later = Evening((), Runs(tmp_path / "runs"))

    (gone,) = moments(later).unread
    assert (gone.story, gone.why, gone.folder) == ("Voor de beurs", "gone", str(tmp_path))


def test_a_moment_of_a_story_with_faults_says_so_and_is_not_taken_up(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    id = kept(game)
    (tmp_path / "proef" / "story.yaml").write_text("format: 1\ntitle: [", encoding="utf-8")
    later = evening(tmp_path)

    (faulty,) = moments(later).unread

    assert faulty.why == "faulty"
    with pytest.raises(StoryHasFaults):
        later.take_up_moment(id)


def test_a_damaged_moment_is_listed_and_not_opened(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    id = kept(game)
    (path,) = (tmp_path / "moments").iterdir()
    path.write_bytes(path.read_bytes()[:-40])
    later = evening(tmp_path)

    (damaged,) = moments(later).unread

    assert (damaged.id, damaged.why, damaged.story) == (id, "damaged", "proef")
    with pytest.raises(RunIsDamaged):
        later.take_up_moment(id)


def test_on_a_full_disk_keeping_is_refused_and_the_play_goes_on(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")

    with full_disk(), pytest.raises(DiskIsFull):
        game.keep_moment("Hier", 1, "nl")

    assert moments(game).moments == ()
    game.pick("drie.los", "nl")
    assert game.notice("nl") == ""


def test_players_have_moments_runs_and_a_table_of_their_own(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    kept(game)
    game.add_player("Noor", Settings(text_size=2.0))

    assert moments(game) == MomentsView(())
    assert game.to_go_on("nl") is None
    game.begin("proef", "marketing", "nl")
    game.pick("twee.knik", "nl")
    game.note("mirror 0 henk", "Vast iets anders.")
    kept(game, "Van Noor")

    assert game.play_as("first", Settings()) == Settings()
    assert game.notes() == {}
    assert only(game).name == "Hier"
    going_on = game.to_go_on("nl")
    assert going_on is not None
    assert going_on.person == "Henk"
    assert [(player.name, player.runs) for player in game.players()] == [("", 1), ("Noor", 1)]


def test_the_one_who_played_last_plays_when_the_game_is_opened_again(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    game.add_player("Noor", Settings(text_size=2.0))

    later = evening(tmp_path)

    assert later.player.name == "Noor"
    assert later.settings(Settings()).text_size == 2.0
    assert later.to_go_on("nl") is None


def test_nobody_else_sits_down_while_a_run_cannot_be_kept(tmp_path: Path) -> None:
    game = played(tmp_path)
    game.add_player("Noor", Settings())
    game.add_player("Bas", Settings())
    game.begin("proef", "sales", "nl")
    with full_disk():
        game.pick("een.zeg", "nl")
        with pytest.raises(DiskIsFull):
            game.play_as("first", Settings())
        still = game.view("nl").picks

    game.play_as("first", Settings())

    assert still == 1
    assert [(player.name, player.runs) for player in game.players()] == [("Bas", 1), ("Noor", 0)]


def test_with_who_plays_everything_on_the_table_is_deleted(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    kept(game)
    game.add_player("Noor", Settings(text_size=2.0))
    game.begin("proef", "sales", "nl")
    game.pick("een.wek", "nl")

    game.note("takes along", "Vragen.")

    game.delete_player(game.player.id, Settings(text_size=2.0))
    game.settle()

    assert [(player.id, player.runs) for player in game.players()] == [("first", 1)]
    assert only(game).name == "Hier"
    assert game.notes() == {}
    assert list((tmp_path / "players").glob("*/")) == []
