"""When something is wrong: with a story, with what was kept, with the disk. It is said in plain words, and the rest works.

Whole evenings, with real files, through the keys.
"""

from pathlib import Path
from threading import Event
from typing import Any

import pytest

from game.assessment import Debrief, debrief
from game.cli.evening import Evening
from game.cli.library import opened
from game.cli.shelf import Shelf
from game.cli.working import Tell
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Box
from game.desktop.playing import WATCHED, Playing
from game.desktop.widgets import Button, Progress, Text
from game.loading import Loaded
from game.presenting.debriefing import RunsView
from game.saving import KeptSettings, Runs, Settings
from game.saving.runs import written
from tests.cli.afterwards import all_runs, evening, played, story_folder
from tests.desktop.sample import measured, state
from tests.full_disk import full_disk


def at_the_desk(game: Evening, **ui: object) -> Desk:
    return Desk(Playing(game, state(is_moving=False, **ui)), measured, 1280, 2000)


def inner(desk: Desk) -> tuple[Box, ...]:
    """Everything that is on the screen."""
    layout = desk.layout
    return (*layout.boxes, *(layout.scroll.inner if layout.scroll else ()))


def told(desk: Desk) -> str:
    """All words that are to be read on the screen."""
    return "\n".join(box.widget.name for box in inner(desk) if isinstance(box.widget, Text | Button))


def waited(desk: Desk) -> Desk:
    """The desk, when what it waits for is there."""
    for _ in range(1_000):
        if not desk.is_waiting:
            return desk
        desk.look_again()
    raise AssertionError("it is never ready")


def file_of(folder: Path) -> Path:
    """The file of the one run that was kept."""
    (path,) = (folder / "runs").glob("*.json")
    return path


def broken(folder: Path) -> tuple[Path, str]:
    """A story that says `side: slaes`; its file, and the text that is right."""
    path = story_folder(folder) / "story.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("side: sales", "side: slaes", 1), encoding="utf-8")
    return path, text


# Stories


def test_a_broken_story_opens_on_what_is_wrong_and_comes_alive_when_it_is_mended(tmp_path: Path) -> None:
    path, text = broken(tmp_path)
    desk = at_the_desk(evening(tmp_path))
    desk.press(Command("story", "proef"))
    before, words = desk.screen.id, told(desk)

    path.write_text(text, encoding="utf-8")
    desk.watch(WATCHED)
    after = desk.screen.id
    desk.key("enter")

    assert before == "trouble"
    assert all(word in words for word in ("story.yaml", "slaes", "Er is één ding te herstellen."))
    assert after == "chairs"
    assert desk.screen.id == "play"


def test_when_one_of_two_faults_is_mended_the_other_is_left(tmp_path: Path) -> None:
    path, text = broken(tmp_path)
    twice = (
        path.read_text(encoding="utf-8")
        .replace("guard: guarded", "guard: gaurded", 1)
        .replace("level: 2", "level: x", 1)
    )
    path.write_text(twice, encoding="utf-8")
    desk = at_the_desk(evening(tmp_path))
    desk.press(Command("story", "proef"))
    before = told(desk)

    path.write_text(text.replace("side: sales", "side: slaes", 1), encoding="utf-8")
    desk.watch(WATCHED)

    assert "slaes" in before
    assert "dingen te herstellen" in before
    assert "Er is één ding te herstellen." in told(desk)
    assert desk.screen.id == "trouble"


def test_a_story_that_breaks_while_one_chooses_a_chair_says_what_is_wrong(tmp_path: Path) -> None:
    desk = at_the_desk(evening(tmp_path))
    desk.press(Command("story", "proef"))
    path = tmp_path / "proef" / "story.yaml"

    path.write_text("format: 1\ntitle: [", encoding="utf-8")
    desk.watch(WATCHED)

    assert desk.screen.id == "trouble"


def test_the_title_follows_the_files_too(tmp_path: Path) -> None:
    path, text = broken(tmp_path)
    desk = at_the_desk(evening(tmp_path))
    before = told(desk)

    path.write_text(text, encoding="utf-8")
    desk.watch(WATCHED)

    assert "kan zo niet gespeeld worden" in before
    assert "Begin ‘Proef’" in told(desk)


def test_files_are_not_looked_at_more_than_twice_a_second_nor_in_the_middle_of_a_play(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_the_desk(evening(tmp_path))
    looks: list[object] = []
    monkeypatch.setattr(Shelf, "look_again", lambda shelf: looks.append(shelf))

    for _ in range(60):
        desk.watch(1 / 30)
    on_the_title = len(looks)
    desk.press(Command("begin", "proef/sales"))
    for _ in range(60):
        desk.watch(1 / 30)

    assert 3 <= on_the_title <= 4
    assert len(looks) == on_the_title


def test_a_run_in_a_story_that_has_faults_now_is_listed_with_the_way_to_them(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg")
    path = tmp_path / "proef" / "story.yaml"
    path.write_text("format: 1\ntitle: [", encoding="utf-8")
    desk = at_the_desk(evening(tmp_path))

    desk.press(Command("show", "runs"))
    words = told(waited(desk))
    desk.press(Command("story", "proef"))

    assert "Er zitten nu fouten in het verhaal." in words
    assert desk.screen.id == "trouble"


def test_a_run_whose_story_is_gone_is_listed_and_open_again_when_it_is_back(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg")
    (tmp_path / "proef").rename(tmp_path / "elders")
    gone = at_the_desk(Evening((), Runs(tmp_path / "runs")))
    title = told(gone)
    gone.press(Command("show", "runs"))
    listed = told(waited(gone))

    (tmp_path / "elders").rename(tmp_path / "proef")
    back = at_the_desk(evening(tmp_path))

    assert "Eén keer die je speelde kan nu niet open." in title
    assert f"Het verhaal staat niet meer in {tmp_path}." in listed
    assert "Verder waar je was" in told(back)


def test_a_run_whose_story_has_moved_is_gone_on_with_where_that_is_now(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg")
    (tmp_path / "elders").mkdir()
    (tmp_path / "proef").rename(tmp_path / "elders" / "proef")
    game = Evening((tmp_path / "elders" / "proef",), Runs(tmp_path / "runs"))

    game.go_on()

    assert game.view("nl").picks == 1


def test_where_a_story_was_changed_one_goes_on_as_far_as_it_fits_and_what_was_played_stays(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg", "drie.los")
    path = tmp_path / "proef" / "story.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("los:", "andere:"), encoding="utf-8")
    (before,) = Runs(tmp_path / "runs").all()
    desk = at_the_desk(evening(tmp_path))

    desk.press(Command("show", "runs"))
    listed = told(waited(desk))
    desk.press(Command("take up", before.id))
    words = told(desk)
    desk.playing.press(Command("pick", "drie.weg"))

    runs = {run.id: run for run in Runs(tmp_path / "runs").all()}
    assert "Het verhaal is veranderd." in listed
    assert "Het verhaal is veranderd sinds je hier speelde." in words
    assert runs.pop(before.id) == before
    assert [(run.branched, len(run.picks)) for run in runs.values()] == [(before.id, len(before.picks))]


# What was kept


def test_where_the_last_choice_is_damaged_one_is_back_at_the_one_before_and_it_is_said(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg").note("when", "dinsdag")
    path = file_of(tmp_path)
    path.write_bytes(path.read_bytes()[:-40])
    desk = at_the_desk(evening(tmp_path))
    title = told(desk)

    desk.press(Command("go on"))
    words = told(desk)
    desk.playing.press(Command("pick", "drie.los"))
    desk.look_again()

    assert "De laatste keuze kan niet gelezen worden." in title
    assert "De laatste keuze kon niet gelezen worden; je bent weer bij de keuze ervoor." in words
    assert "kon niet gelezen worden" not in told(desk)
    assert list((tmp_path / "runs").glob("*.unread-1"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x00" * 30, "Deze keer is beschadigd en kan niet gelezen worden."),
        (written({"format": 99, "run": {}}).encode(), "Gemaakt met een nieuwere versie van het spel."),
    ],
    ids=["damaged", "newer"],
)
def test_a_run_that_cannot_be_read_is_listed_with_the_reason_and_stays_where_it_is(
    tmp_path: Path, content: bytes, words: str
) -> None:
    played(tmp_path, "een.zeg")
    path = file_of(tmp_path)
    path.write_bytes(content)
    path.with_name(path.name + ".before").write_bytes(content)
    desk = at_the_desk(evening(tmp_path))
    title = told(desk)

    desk.press(Command("show", "runs"))
    listed = told(waited(desk))
    desk.press(Command("take up", path.stem))
    refused = told(waited(desk))
    desk.press(Command("close"))
    desk.press(Command("begin", "proef/sales"))
    desk.playing.press(Command("pick", "een.zeg"))

    assert "Eén keer die je speelde kan nu niet open." in title
    assert "Verder waar je was" not in title
    assert words in listed
    assert refused.count(words) == 2
    assert path.read_bytes() == content
    assert len(list((tmp_path / "runs").glob("*.json"))) == 2


def test_a_run_that_cannot_be_read_is_deleted_only_after_asking_once_more(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg")
    path = file_of(tmp_path)
    for file in (path, path.with_name(path.name + ".before")):
        file.write_bytes(b"")
    desk = at_the_desk(evening(tmp_path))
    desk.press(Command("show", "runs"))
    waited(desk)

    desk.press(Command("sure", path.stem))
    asked = told(waited(desk))
    still_there = path.exists()
    desk.press(Command("delete", path.stem))

    assert "Deze keer voorgoed verwijderen?" in asked
    assert still_there
    assert list((tmp_path / "runs").iterdir()) == []
    assert "Er is nog niets gespeeld." in told(waited(desk))


# The disk


def test_on_a_full_disk_one_plays_on_and_everything_is_kept_once_there_is_room(tmp_path: Path) -> None:
    game = played(tmp_path)
    desk = at_the_desk(game)
    desk.press(Command("begin", "proef/sales"))

    with full_disk():
        desk.playing.press(Command("pick", "een.zeg"))
        desk.look_again()
        words, kept = told(desk), Runs(tmp_path / "runs").all()
        desk.press(Command("show", "menu"))
        menu = told(desk)
        desk.press(Command("close"))
    desk.playing.press(Command("pick", "drie.los"))
    desk.look_again()

    assert "De schijf is vol." in words
    assert "Je kunt verder spelen" in words
    assert "Elke keuze wordt bewaard." not in menu
    assert kept == ()
    assert "De schijf is vol." not in told(desk)
    (run,) = Runs(tmp_path / "runs").all()
    assert [pick.key for pick in run.picks if pick.chair == "sales"] == ["een.zeg", "drie.los"]


def test_where_keeping_waits_for_the_picture_what_went_wrong_is_said_on_the_next_one(tmp_path: Path) -> None:
    game = Evening((story_folder(tmp_path),), Runs(tmp_path / "runs"), 5, can_wait=True)
    desk = at_the_desk(game)
    desk.press(Command("begin", "proef/sales"))

    with full_disk():
        desk.press(Command("pick", "een.zeg"))
        first = told(desk)
        desk.settle()
        second = told(desk)
    desk.settle()

    assert "De schijf is vol." not in first
    assert "De schijf is vol." in second
    assert "De schijf is vol." not in told(desk)
    assert len(Runs(tmp_path / "runs").all()) == 1


def test_two_runs_that_were_played_on_a_full_disk_are_both_kept_once_there_is_room(tmp_path: Path) -> None:
    game = Evening((story_folder(tmp_path),), Runs(tmp_path / "runs"), 5, can_wait=True)

    with full_disk():
        for _ in range(2):
            game.begin("proef", "sales", "nl")
            game.pick("een.zeg", "nl")
            game.settle()
    game.settle()

    assert len(Runs(tmp_path / "runs").all()) == 2


def test_a_run_that_was_deleted_before_it_could_be_kept_stays_away(tmp_path: Path) -> None:
    game = played(tmp_path)
    game.pick("een.zeg", "nl")
    (run,) = Runs(tmp_path / "runs").all()

    with full_disk():
        game.note("when", "dinsdag")
        game.delete(run.id)
    game.settle()

    assert Runs(tmp_path / "runs").all() == ()


def test_what_one_writes_in_the_debrief_is_not_lost_in_silence_on_a_full_disk(tmp_path: Path) -> None:
    desk = at_the_desk(played(tmp_path, "een.zeg", "drie.los"), screen="ending", under="ending")
    desk.press(Command("show", "debrief"))
    waited(desk)
    desk.press(Command("page", "words"))

    with full_disk():
        desk.press(Command("note", "when\ndinsdag"))
        during = told(desk)
    desk.press(Command("note", "when\nwoensdag"))

    assert "De schijf is vol." in during
    assert "De schijf is vol." not in told(desk)
    assert Runs(tmp_path / "runs").all()[0].notes["when"] == "woensdag"


def test_where_the_page_cannot_be_written_that_is_said_and_there_is_none_that_is_half(tmp_path: Path) -> None:
    desk = at_the_desk(played(tmp_path, "een.zeg", "drie.los"), screen="ending", under="ending")
    desk.press(Command("show", "debrief"))
    waited(desk)
    desk.press(Command("page", "next"))

    with full_disk(4000):
        desk.press(Command("keep as", "page"))
        full = told(desk)
    pages = list((tmp_path / "pages").iterdir())
    desk.press(Command("keep as", "page"))

    assert "De schijf is vol. Er is niets veranderd." in full
    assert pages == []
    assert "Bewaard:" in told(desk)


def test_where_no_folder_can_be_made_it_is_named_in_the_players_language(tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("geen map")
    desk = at_the_desk(evening(tmp_path), language="en")
    desk.press(Command("begin", "proef/sales"))

    desk.playing.press(Command("pick", "een.zeg"))
    desk.look_again()

    assert f"The game may not write in {tmp_path / 'runs'}." in told(desk)
    assert "You can play on" in told(desk)


def test_settings_that_cannot_be_kept_hold_all_the_same_and_it_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("geen map")
    kept = KeptSettings(tmp_path / "config" / "settings.json")
    desk = Desk(Playing(evening(tmp_path), state(is_moving=False), kept.keep), measured, 1280, 2000)

    desk.press(Command("set", "theme ~"))
    first = told(desk)
    desk.press(Command("set", "theme ~"))

    assert "bewaren kon niet" in first
    assert "bewaren kon niet" not in told(desk)
    assert desk.playing.ui.settings.theme != Settings().theme


# Work that takes a while


def test_one_may_leave_while_the_debrief_is_being_made_and_find_it_when_one_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Event()

    def slowly(*args: Any, **named: Any) -> Debrief:
        gate.wait(10)
        return debrief(*args, **named)

    monkeypatch.setattr("game.cli.looking_back.debrief", slowly)
    desk = at_the_desk(played(tmp_path, "een.zeg", "drie.los"), screen="ending", under="ending")
    desk.press(Command("show", "debrief"))
    is_shown = desk.is_waiting
    desk.key("escape")
    left = desk.screen.id
    gate.set()
    desk.key("escape")
    waited(desk)

    assert is_shown
    assert left == "menu"
    assert desk.screen.id.startswith("debrief")


def test_a_story_that_takes_long_to_read_shows_how_far_it_is_and_one_may_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Event()

    def slowly(path: Path, tell: Tell) -> Loaded:
        tell(0.4)
        gate.wait(10)
        return opened(path, tell)

    monkeypatch.setattr("game.cli.book.opened", slowly)
    monkeypatch.setattr("game.cli.shelf.PATIENCE", 0.01)
    desk = at_the_desk(evening(tmp_path))
    desk.press(Command("story", "proef"))
    words, bars = told(desk), [box.widget for box in inner(desk) if isinstance(box.widget, Progress)]
    desk.key("escape")
    title = told(desk)
    desk.press(Command("story", "proef"))
    gate.set()
    waited(desk)

    assert "‘proef’ wordt gelezen" in words
    assert bars == [Progress(0.4)]
    assert "Dit verhaal wordt gelezen" in title
    assert desk.screen.id == "chairs"


def test_while_the_story_is_read_one_can_go_on_already_with_the_first_press(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Event()
    played(tmp_path, "een.zeg")

    def slowly(path: Path, tell: Tell) -> Loaded:
        gate.wait(10)
        return opened(path, tell)

    monkeypatch.setattr("game.cli.book.opened", slowly)
    monkeypatch.setattr("game.cli.book._read_before", {})
    monkeypatch.setattr("game.cli.shelf.PATIENCE", 0.01)
    desk = at_the_desk(evening(tmp_path))
    focus, words = desk.focus, told(desk)
    gate.set()
    desk.key("enter")

    assert focus == Command("go on")
    assert "Verder waar je was" in words
    assert desk.screen.id == "play"
    assert desk.playing.view.picks == 1


def test_a_story_that_turns_out_to_have_faults_goes_from_being_read_to_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Event()
    broken(tmp_path)

    def slowly(path: Path, tell: Tell) -> Loaded:
        gate.wait(10)
        return opened(path, tell)

    monkeypatch.setattr("game.cli.book.opened", slowly)
    monkeypatch.setattr("game.cli.shelf.PATIENCE", 0.01)
    desk = at_the_desk(evening(tmp_path))
    desk.press(Command("story", "proef"))
    gate.set()
    waited(desk)

    assert desk.screen.id == "trouble"


def test_what_was_worked_out_of_a_run_is_not_worked_out_again_when_another_is_deleted(tmp_path: Path) -> None:
    for _ in range(3):
        played(tmp_path, "een.zeg", "drie.los")
    game = evening(tmp_path)
    before = all_runs(game)

    game.delete(before.runs[0].id)
    after = all_runs(game)

    assert isinstance(after, RunsView)
    assert [run.id for run in after.runs] == [run.id for run in before.runs[1:]]
    assert all(one is other for one, other in zip(after.runs, before.runs[1:], strict=True))
