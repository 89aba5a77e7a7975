"""What comes after play, in the window: the mirror at the end of a chapter, the debrief page by page, and all runs."""

import time
from pathlib import Path

import pytest

from game import content
from game.cli.evening import Evening
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Setter, laid_out
from game.desktop.playing import Playing
from game.desktop.screens.afterwards import looking_screen
from game.desktop.type import Type
from game.saving import Runs
from tests.cli.afterwards import evening, story_folder
from tests.desktop.sample import measured, state
from tests.desktop.test_layout import overlap, placed

TYPE = Type(content.assets() / "fonts")


def sat_down(game: Evening) -> Desk:
    """At the table of a run that was just begun, in Henk's chair."""
    desk = Desk(Playing(game, state(is_moving=False)), measured, 1280, 720)
    desk.press(Command("begin", "proef/sales"))
    return desk


def at_the_end(game: Evening, *picks: str) -> Desk:
    """At the ending of a run with these picks, its mirrors put off."""
    desk = sat_down(game)
    for pick in picks or ("een.zeg", "drie.los"):
        while desk.screen.id != "play" or not any("pick" in str(it) for it in desk._commands()):
            desk.press(Command("note", "later 0\nyes") if desk.screen.id == "mirror" else Command("read on"))
        desk.press(Command("pick", pick))
    while desk.screen.id != "ending":
        desk.press(Command("read on"))
    return desk


def looked_back(game: Evening, *picks: str) -> Desk:
    """On the first page of the debrief."""
    desk = at_the_end(game, *picks)
    desk.press(Command("show", "debrief"))
    wait(desk)
    return desk


def wait(desk: Desk) -> None:
    """Wait until what is worked out is there."""
    end = time.monotonic() + 60
    while desk.is_waiting and time.monotonic() < end:
        desk.look_again()


def all_pages(desk: Desk) -> list[str]:
    """Go through the debrief to its last page, and return what the pages are."""
    pages = [desk.screen.id]
    while True:
        desk.press(Command("page", "+"))
        if desk.screen.id == pages[-1]:
            return pages
        pages.append(desk.screen.id)


def words(desk: Desk) -> str:
    """Everything that stands on the screen."""
    boxes = [box for outer in desk.layout.boxes for box in (outer, *outer.inner)]
    return " ".join(piece.text for box in boxes for piece in box.pieces)


def test_the_mirror_comes_before_the_next_chapter_and_asks_before_it_tells(tmp_path: Path) -> None:
    desk = sat_down(evening(tmp_path))
    desk.press(Command("pick", "een.zeg"))
    while desk.screen.id == "play":
        desk.press(Command("read on"))

    assert desk.screen.id == "mirror"
    assert "Wat denk je dat dit met Mila deed?" in words(desk)
    assert "Dat had ik niet verwacht." not in words(desk)
    desk.key("2")
    assert "Jij dacht: Ze gelooft het niet." in words(desk)
    assert "Dat had ik niet verwacht." in words(desk)
    desk.key("enter")
    assert desk.screen.id == "chapter"


def test_the_mirror_takes_own_words(tmp_path: Path) -> None:
    desk = sat_down(evening(tmp_path))
    desk.press(Command("pick", "een.zeg"))
    while desk.screen.id == "play":
        desk.press(Command("read on"))

    desk.press(Command("write", "mirror 0 own"))
    desk.type("Ze schrok ervan.")
    desk.key("escape")
    desk.press(Command("note", "mirror 0\nZe schrok ervan."))

    assert "Jij dacht: Ze schrok ervan." in words(desk)


def test_a_mirror_that_is_put_off_is_asked_in_the_debrief(tmp_path: Path) -> None:
    game = evening(tmp_path)
    desk = looked_back(game)

    assert game.notes()["later 0"] == "yes"
    assert desk.screen.id == "debrief mirror 0"
    desk.key("1")
    assert "Dat had ik niet verwacht." in words(desk)


def test_the_debrief_is_gone_through_by_one_key(tmp_path: Path) -> None:
    desk = looked_back(evening(tmp_path))

    pages = [page.removeprefix("debrief ") for page in all_pages(desk)]

    assert pages == [
        "mirror 0", "decision", "contents", "web", "knots", "quality personal",
        "quality standpoint", "quality authenticity", "line", "stands",
        "turns", "words", "next",
    ]  # fmt: skip
    desk.key("backspace")
    assert desk.screen.id == "debrief words"


def test_a_quality_that_was_not_shown_says_so_and_is_no_zero(tmp_path: Path) -> None:
    desk = looked_back(evening(tmp_path), "een.weg", "drie.weg")
    while desk.screen.id != "debrief quality personal":
        desk.press(Command("page", "+"))

    assert "Dat is geen nul" in words(desk)


def test_what_is_written_in_the_debrief_is_kept(tmp_path: Path) -> None:
    game = evening(tmp_path)
    desk = looked_back(game)
    while desk.screen.id != "debrief words":
        desk.press(Command("page", "+"))

    desk.press(Command("write", "takes along"))
    desk.type("Vragen wat ze hoort.")
    desk.press(Command("page", "+"))

    assert game.notes()["takes along"] == "Vragen wat ze hoort."


def test_one_goes_back_to_a_moment_from_the_last_page(tmp_path: Path) -> None:
    desk = looked_back(evening(tmp_path), "een.wek", "drie.weg")
    all_pages(desk)

    desk.press(Command("go back", "1"))

    assert desk.screen.id == "play"
    assert desk.playing.view.picks == 0
    assert len(Runs(tmp_path / "runs").all()) == 2


def test_the_second_run_has_a_page_beside_the_first(tmp_path: Path) -> None:
    desk = looked_back(evening(tmp_path), "een.wek", "drie.weg")
    desk.press(Command("go back", "1"))
    desk.press(Command("pick", "een.zeg"))
    while desk.screen.id != "play" or "pick" not in str(desk._commands()):
        desk.press(Command("note", "later 0\nyes") if desk.screen.id == "mirror" else Command("read on"))
    desk.press(Command("pick", "drie.los"))
    while desk.screen.id != "ending":
        desk.press(Command("read on"))
    desk.press(Command("show", "debrief"))
    wait(desk)

    while desk.screen.id != "debrief beside":
        desk.press(Command("page", "+"))

    assert "Ik zeg wek." in words(desk)
    assert "Ik zeg zeg." in words(desk)


def test_one_sits_in_the_other_chair_from_the_last_page(tmp_path: Path) -> None:
    desk = looked_back(evening(tmp_path))
    all_pages(desk)

    desk.press(Command("cross over"))

    assert desk.screen.id == "play"
    assert desk.playing.view.you.id == "mila"
    assert "Ik zeg zeg." in words(desk)


def test_a_run_is_deleted_only_when_one_is_sure(tmp_path: Path) -> None:
    desk = at_the_end(evening(tmp_path))
    (run,) = Runs(tmp_path / "runs").all()
    desk.press(Command("to title"))
    desk.press(Command("show", "runs"))

    desk.press(Command("sure", run.id))
    assert "Deze keer voorgoed verwijderen?" in words(desk)
    assert len(Runs(tmp_path / "runs").all()) == 1
    desk.press(Command("delete", run.id))
    assert Runs(tmp_path / "runs").all() == ()
    assert "Er is nog niets gespeeld." in words(desk)


def test_while_it_is_worked_out_the_window_says_how_far_it_is() -> None:
    layout = laid_out(looking_screen(0.4, "nl"), 1280, 720, 1.0, Setter(measured))

    assert any(
        "Even terugkijken" in piece.text for box in layout.boxes for inner in box.inner for piece in inner.pieces
    )


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (800, 1100)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_words_leave_their_box_or_overlap_on_any_page(
    tmp_path: Path, size: tuple[int, int], text: float, language: str
) -> None:
    story_folder(tmp_path)
    desk = looked_back(evening(tmp_path))
    desk.playing.ui = desk.playing.ui.with_language(language)
    for _ in range(20):
        layout = laid_out(desk.playing.screen, *size, text, Setter(TYPE.measure))
        for box, place in placed(layout):
            assert box.rect.right <= place.right + 0.5, box.widget
            assert box.rect.bottom <= place.bottom + 0.5, box.widget
            for piece in box.pieces:
                wide = TYPE.measure(piece.text.rstrip(), piece.face, piece.size)
                assert piece.x + wide <= box.rect.width + 2.5, piece
        written = [box for box in layout.boxes if box.pieces]
        assert not any(overlap(one.rect, other.rect) for one in written for other in written if one is not other)
        desk.press(Command("page", "+"))
    assert desk.screen.id == "debrief next"
