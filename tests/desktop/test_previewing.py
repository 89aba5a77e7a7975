"""The preview in the window: the text and the panel, what a key asks for there, and what a save does to the screen."""

import os
from pathlib import Path

import pytest

from game.authoring.rehearsal import Rehearsal, with_picks
from game.cli.workbench import Workbench
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.previewing.previewing import Previewing
from game.desktop.screens.preview import FIND
from game.desktop.ui import Ui
from game.desktop.widgets import Button, Text
from game.desktop.words import worded
from game.saving import Settings
from tests.desktop.fitting import widgets_of
from tests.desktop.sample import measured
from tests.small import NOTHING, choice, scene, story_text

FIRST = NOTHING + choice("wek", "result +1") + choice("zeg", "speaks leads")
LAST = NOTHING + choice("durf", "result +1", when="spoken(leads) and closed(mila)")
TEXT = story_text(scene("een", FIRST), scene("twee", LAST))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "proef.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def previewing(path: Path, *picks: str, language: str = "nl") -> Previewing:
    bench = Workbench(path, lambda program: with_picks(Rehearsal(1, "sales"), picks, program), is_patient=False)
    return Previewing(bench, Ui(settings=Settings(language=language)))


def desk_at(path: Path, *picks: str, size: tuple[int, int] = (1280, 720)) -> Desk:
    return Desk(previewing(path, *picks), measured, *size)


def save(path: Path, before: str, after: str, moment: int = 1) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    os.utime(path, ns=(moment * 1_000_000_000, moment * 1_000_000_000))


def words(playing: Previewing) -> str:
    return "\n".join(widget.name for widget in widgets_of(playing.screen.root) if isinstance(widget, Text))


def test_the_panel_tells_what_hides_a_choice_that_a_player_never_sees(path: Path) -> None:
    told = words(previewing(path, "zeg"))

    assert "durf  verborgen" in told
    assert "niet waar: closed(mila)" in told


def test_the_panel_tells_what_the_last_pick_changed_and_by_which_rule(path: Path) -> None:
    told = words(previewing(path, "wek"))

    assert "result: van 0 naar 1" in told
    assert "tightness(leads): van 0/3 naar 1/3  door stilte" in told


def test_what_a_save_changed_is_marked_in_the_text_and_listed(path: Path) -> None:
    playing = previewing(path, "zeg")

    save(path, "Ik zeg zeg.", "Ik zeg het.")
    assert playing.look_again()

    told = words(playing)
    assert "Zojuist veranderd" in told
    assert "een.punt\nzeg.say" in told


def test_a_fault_is_told_with_its_file_and_line_and_one_plays_on(path: Path) -> None:
    playing = previewing(path)

    save(path, "drive: function", "drive: haast")
    playing.look_again()

    line = TEXT[: TEXT.index("drive: function")].count("\n") + 1
    assert f"In proef.yaml, regel {line}, zit een fout." in words(playing)
    playing.press(Command("pick", "een.zeg"))
    assert "Ik zeg zeg." in words(playing)


def test_all_faults_are_a_key_away_and_go_by_themselves_once_they_are_mended(path: Path) -> None:
    playing = previewing(path)
    save(path, "drive: function", "drive: haast")
    playing.look_again()

    playing.press(Command("show", "trouble"))
    assert playing.screen.id == "trouble"

    save(path, "drive: haast", "drive: fear", 2)
    playing.look_again()
    assert playing.screen.id == "preview"
    assert worded("mended", "nl") in words(playing)


def test_a_story_that_cannot_be_played_shows_its_faults_and_opens_by_itself(path: Path) -> None:
    save(path, "drive: function", "drive: haast")
    playing = previewing(path)
    assert playing.screen.id == "trouble"

    save(path, "drive: haast", "drive: function", 2)
    playing.look_again()

    assert playing.screen.id == "preview"


def test_where_the_way_stopped_is_told_with_the_pick_and_why(path: Path) -> None:
    playing = previewing(path, "zeg", "weg")

    save(path, "zeg:", "vertel:")
    playing.look_again()

    assert "Keuze 1, een.zeg, staat niet meer in het verhaal." in words(playing)


def test_a_passage_is_sought_by_typing_and_gone_to_with_enter(path: Path) -> None:
    desk = desk_at(path)
    desk.key("g")
    assert desk.focus == Command("write", FIND)

    desk.type("twee")
    desk.key("enter")
    desk.key("enter")

    assert desk.screen.id == "preview"
    assert "twee.punt" in words(_of(desk))


def test_what_was_sought_before_is_not_sought_again(path: Path) -> None:
    desk = desk_at(path)
    for key in ("g", "escape", "escape"):
        if key == "escape" and desk.is_writing:
            desk.type("twee")
        desk.key(key)

    desk.key("g")

    assert desk.playing.words_of(FIND) == ""


@pytest.mark.parametrize(
    ("key", "told"),
    [("n", "Wat de laatste keuze deed"), ("c", "Nu: marketing. Andere stoel"), ("u", "Er is nog niets gekozen.")],
)
def test_a_key_plays_on_changes_chairs_or_steps_back(path: Path, key: str, told: str) -> None:
    desk = desk_at(path, "zeg") if key == "u" else desk_at(path)

    desk.key(key)

    assert told in words(_of(desk))


def test_the_panel_makes_room_for_the_stage_and_comes_back(path: Path) -> None:
    desk = desk_at(path)

    desk.key("p")
    assert "Keuzes hier" not in words(_of(desk))

    desk.key("p")
    assert "Keuzes hier" in words(_of(desk))


def test_one_goes_back_to_before_a_pick_from_the_panel(path: Path) -> None:
    playing = previewing(path, "zeg", "weg")

    playing.press(Command("before pick", "2"))

    assert "twee.punt" in words(playing)


def test_every_key_of_the_preview_stands_in_its_help(path: Path) -> None:
    playing = previewing(path)

    playing.press(Command("show", "help"))

    told = words(playing)
    for key in ("key bench passages", "key bench panel", "key bench thumb", "key bench chair", "key bench faults"):
        assert worded(key, "nl") in told


def test_the_menu_lies_over_the_preview_and_leads_out(path: Path) -> None:
    playing = previewing(path)
    playing.press(Command("close"))
    assert playing.screen.id == "menu"

    playing.press(Command("quit"))

    assert playing.ui.is_done


@pytest.mark.parametrize("screen", ["web", "history", "settings", "help", "passages"])
def test_what_is_opened_over_the_preview_is_closed_again(path: Path, screen: str) -> None:
    playing = previewing(path)
    playing.press(Command("show", screen))
    assert playing.screen.id == screen

    playing.press(Command("close"))

    assert playing.screen.id == "preview"


def test_the_language_is_changed_at_the_same_place(path: Path) -> None:
    desk = desk_at(path, "zeg")

    desk.key("l")

    assert "Choices here" in words(_of(desk))
    assert "not true: closed(mila)" in words(_of(desk))


def test_every_choice_can_be_picked_by_its_number(path: Path) -> None:
    desk = desk_at(path)
    numbers = [widget for widget in widgets_of(desk.screen.root) if isinstance(widget, Button) and widget.number]
    assert len(numbers) == 3

    desk.key("1")

    assert "twee.punt" in words(_of(desk))


def _of(desk: Desk) -> Previewing:
    assert isinstance(desk.playing, Previewing)
    return desk.playing
