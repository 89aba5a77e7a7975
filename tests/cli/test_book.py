"""A story as it was read from its files, and what shows that these were changed."""

import os
from pathlib import Path

import pytest

from game.cli.book import Book, source_of
from game.loading import stamp_of
from tests.small import NOTHING, choice, scene, story_text

CHOICES = NOTHING + choice("wek", "result +1")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "proef"
    (folder / "scenes").mkdir(parents=True)
    (folder / "story.yaml").write_text(story_text(scene("een", CHOICES), scene("twee", NOTHING)), encoding="utf-8")
    return folder


def test_a_sound_story_is_read_and_compiled(story: Path) -> None:
    book = Book(story)
    book.wait()

    assert book.read is not None
    assert book.read.program is not None
    assert all(fault.is_warning for fault in book.faults("nl"))


def test_the_same_files_are_read_once(story: Path) -> None:
    books = [Book(story) for _ in range(3)]
    for book in books:
        book.wait()

    assert books[0].read is not None
    assert all(book.read is books[0].read for book in books)


def test_each_fault_has_its_line_with_the_spot_in_it(story: Path) -> None:
    text = (story / "story.yaml").read_text(encoding="utf-8").replace("side: sales", "side: slaes", 1)
    (story / "story.yaml").write_text(text, encoding="utf-8")
    book = Book(story)
    book.wait()

    (fault,) = (each for each in book.faults("nl") if not each.is_warning)

    assert (fault.file, fault.source[1]) == ("story.yaml", "slaes")
    assert text.split("\n")[fault.line - 1][fault.column - 1 :].startswith("slaes")
    assert fault.what != book.faults("en")[0].what
    assert fault.what == book.faults("nl")[0].what
    assert fault.cure


def test_a_story_that_is_not_there_is_a_fault_without_a_line(tmp_path: Path) -> None:
    book = Book(tmp_path / "weg")
    book.wait()

    (fault,) = book.faults("nl")

    assert (fault.code, fault.source) == ("S001", ("", "", ""))


@pytest.mark.parametrize(
    ("change", "is_other"),
    [
        (lambda folder: (folder / "story.yaml").write_text("anders"), True),
        (lambda folder: (folder / "scenes" / "nieuw.yaml").write_text("title: x"), True),
        (lambda folder: os.utime(folder / "story.yaml", (1, 1)), True),
        (lambda folder: (folder / "story.yaml").unlink(), True),
        (lambda folder: (folder / "aantekeningen.txt").write_text("wat ik nog wil"), False),
    ],
)
def test_a_story_is_another_when_one_of_its_files_is(story: Path, change: object, is_other: bool) -> None:
    before = stamp_of(story)
    assert callable(change)

    change(story)

    assert (stamp_of(story) != before) is is_other


def test_a_file_that_is_put_in_the_place_of_another_is_noticed_though_time_and_size_are_the_same(story: Path) -> None:
    path, fresh = story / "story.yaml", story / "fresh"
    before = stamp_of(story)
    fresh.write_bytes(path.read_bytes()[::-1])
    os.utime(fresh, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    fresh.replace(path)

    assert stamp_of(story) != before


@pytest.mark.parametrize(
    ("line", "column", "parts"),
    [
        ("  go: klnat", 7, ("go: ", "klnat", "")),
        ("  go: klnat  # daar", 7, ("go: ", "klnat", "  # daar")),
        ("title: [", 8, ("title: ", "[", "")),
        ("\tgo: x", 1, ("", "", " go: x")),
        ("go:", 4, ("go:", "", "")),
        ("go:", 99, ("go:", "", "")),
        ("", 1, ("", "", "")),
        ("a\x1b[31mb", 1, ("", "a", " [31mb")),
        ("x" * 200 + " mis", 202, ("…" + ("x" * 43) + " ", "mis", "")),
    ],
)
def test_a_line_is_shown_around_the_spot_and_can_always_be_shown(
    line: str, column: int, parts: tuple[str, str, str]
) -> None:
    assert source_of(line, column) == parts
