"""Writing a file whole or not at all, and telling what was in the way."""

import errno
import os
from pathlib import Path

import pytest

from game.saving import DiskIsFull, FolderIsClosed, NotWritten, write_whole
from game.saving.files import not_written
from tests.full_disk import full_disk


def test_a_file_is_written_with_the_folders_it_needs(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b" / "c.txt", "Zoë\nkomt")

    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == "Zoë\nkomt".encode()


@pytest.mark.parametrize("room", [0, 1, 4000])
def test_on_a_full_disk_what_was_there_stays_and_nothing_half_written_is_left(tmp_path: Path, room: int) -> None:
    path = tmp_path / "bladzij.html"
    write_whole(path, "oud")

    with full_disk(room), pytest.raises(DiskIsFull):
        write_whole(path, "nieuw" * 1000)

    assert path.read_text() == "oud"
    assert os.listdir(tmp_path) == ["bladzij.html"]


def test_below_a_file_there_is_no_folder_to_write_in(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")

    with pytest.raises(FolderIsClosed) as told:
        write_whole(tmp_path / "bestand" / "a.txt", "x")

    assert told.value.folder == tmp_path / "bestand"
    assert (tmp_path / "bestand").read_text() == "geen map"


def test_a_folder_where_the_file_should_be_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()

    with pytest.raises(NotWritten):
        write_whole(tmp_path / "a.txt", "x")

    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskIsFull),
        (errno.EDQUOT, DiskIsFull),
        (errno.EACCES, FolderIsClosed),
        (errno.EROFS, FolderIsClosed),
        (errno.EIO, NotWritten),
    ],
)
def test_what_was_in_the_way_is_told_apart(number: int, kind: type[NotWritten]) -> None:
    told = not_written(Path("runs"), OSError(number, os.strerror(number)))

    assert type(told) is kind
    assert told.reason == os.strerror(number)
