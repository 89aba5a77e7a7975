"""Runs on disk: kept, found again, and every damage noticed."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from game.errors import GameError
from game.play import Pick
from game.saving import KeptRun, RunIsDamaged, RunIsNewer, Runs
from game.saving.runs import written

RUN = KeptRun(
    id="zwarte-gat-1",
    story="het-zwarte-gat",
    folder="/ergens/het-zwarte-gat",
    fingerprint="abc",
    seed=7,
    chair="sales",
    language="nl",
    picks=(Pick("sales", "een.wek"), Pick("marketing", "twee.zeg")),
    saved=1000.0,
    chapter="Maandag",
    is_over=False,
)


def test_a_kept_run_is_read_as_it_was(tmp_path: Path) -> None:
    Runs(tmp_path).keep(RUN)

    assert Runs(tmp_path).read(RUN.id) == RUN


def test_the_run_to_go_on_with_is_the_latest_that_is_not_over(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    for id, saved, is_over in (("a", 1.0, False), ("b", 3.0, True), ("c", 2.0, False)):
        runs.keep(replace(RUN, id=id, saved=saved, is_over=is_over))

    latest = runs.latest_open()

    assert latest is not None
    assert latest.id == "c"
    assert [run.id for run in runs.all()] == ["b", "c", "a"]


def test_where_nothing_was_kept_there_is_nothing_to_go_on_with(tmp_path: Path) -> None:
    assert Runs(tmp_path / "nergens").latest_open() is None


def test_every_flipped_byte_is_noticed_and_the_run_before_it_is_still_there(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    runs.keep(RUN)
    runs.keep(replace(RUN, saved=2000.0))
    path = tmp_path / f"{RUN.id}.json"
    whole = path.read_bytes()
    chance = random.Random(20261124)

    for place in range(len(whole)):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        assert runs.read(RUN.id) in (RUN, replace(RUN, saved=2000.0)), f"seed 20261124, byte {place}"


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[1]", b'{"run": 3}', b"\xff\xfe", b"[" * 100_000, b'{"format":1,"run":{}}']
)
def test_a_file_that_is_no_run_is_told_as_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.json").write_bytes(content)

    with pytest.raises(RunIsDamaged, match=r"x\.json"):
        Runs(tmp_path).read("x")
    assert Runs(tmp_path).all() == ()


def test_a_run_of_a_later_version_is_told_and_left_alone(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    runs.keep(RUN)
    path = tmp_path / f"{RUN.id}.json"
    later = written({"format": 99, "what we do not know yet": []})
    path.write_text(later)

    with pytest.raises(RunIsNewer, match="later version"):
        runs.read(RUN.id)
    assert path.read_text() == later


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")

    with pytest.raises(GameError, match="bestand"):
        Runs(tmp_path / "bestand").keep(RUN)


def test_a_run_kept_before_there_was_an_afterwards_is_read(tmp_path: Path) -> None:
    body = {
        "story": "proef", "folder": "/ergens", "fingerprint": "abc", "seed": 7, "chair": "sales", "language": "nl",
        "picks": [{"chair": "sales", "key": "een.wek"}], "saved": 1.0, "chapter": "Maandag", "is_over": False,
    }  # fmt: skip
    (tmp_path / "oud.json").write_text(written({"format": 1, "run": body}))

    run = Runs(tmp_path).read("oud")

    assert run.picks == (Pick("sales", "een.wek"),)
    assert (run.notes, run.branched, run.recorded) == ({}, "", ())


def test_what_comes_after_a_run_is_read_as_it_was(tmp_path: Path) -> None:
    after = replace(
        RUN, branched="a", shared=3, across="b", recorded=("een.wek",), notes={"when": "dinsdag"}, ending="rest"
    )
    Runs(tmp_path).keep(after)

    assert Runs(tmp_path).read(RUN.id) == after


def test_a_deleted_run_is_gone_and_so_is_the_one_before_it(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    runs.keep(RUN)
    runs.keep(replace(RUN, saved=2000.0))

    runs.delete(RUN.id)

    assert list(tmp_path.iterdir()) == []
