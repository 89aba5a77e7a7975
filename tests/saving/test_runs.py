"""Runs on disk: kept, found again, and every damage noticed."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.play import Pick
from game.saving import DiskIsFull, FolderIsClosed, KeptRun, RunIsDamaged, RunIsNewer, Runs
from game.saving.runs import written
from tests.full_disk import full_disk

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
LATER = replace(RUN, saved=2000.0)


def test_a_kept_run_is_read_as_it_was(tmp_path: Path) -> None:
    Runs(tmp_path).keep(RUN)

    assert Runs(tmp_path).read(RUN.id) == RUN


def test_all_runs_are_there_with_the_latest_first(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    for id, saved, is_over in (("a", 1.0, False), ("b", 3.0, True), ("c", 2.0, False)):
        runs.keep(replace(RUN, id=id, saved=saved, is_over=is_over))

    assert [run.id for run in runs.all()] == ["b", "c", "a"]


def test_where_nothing_was_kept_there_are_no_runs(tmp_path: Path) -> None:
    assert Runs(tmp_path / "nergens").all() == ()


def kept_twice(folder: Path) -> tuple[Runs, Path]:
    """Runs with one that was kept twice, the second time with another moment; and its file."""
    runs = Runs(folder)
    runs.keep(replace(RUN, notes={"when": 'dinsdag, na het "overleg"\nmet Zoë'}))
    runs.keep(LATER)
    return runs, folder / f"{RUN.id}.json"


def test_every_flipped_bit_is_noticed_and_the_run_before_it_is_still_there(tmp_path: Path) -> None:
    runs, path = kept_twice(tmp_path)
    whole = path.read_bytes()
    unnoticed = []

    for place in range(len(whole)):
        for bit in range(8):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
            run, is_before = runs.found(RUN.id)
            if not is_before or run.saved != RUN.saved:
                unnoticed.append((place, bit))

    assert len(whole) > 300
    assert unnoticed == []


def test_every_cut_is_noticed_and_the_run_before_it_is_still_there(tmp_path: Path) -> None:
    runs, path = kept_twice(tmp_path)
    whole = path.read_bytes()

    found = []
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        found.append(runs.found(RUN.id))

    assert {(run.saved, is_before) for run, is_before in found} == {(RUN.saved, True)}


def test_where_both_are_damaged_that_is_told_and_both_stay(tmp_path: Path) -> None:
    runs, path = kept_twice(tmp_path)
    before = path.with_name(path.name + ".before")
    path.write_bytes(b"\0" * 40)
    before.write_bytes(b"")

    kept, unread = runs.kept()

    assert kept == ()
    assert [(each.id, type(each.why)) for each in unread] == [(RUN.id, RunIsDamaged)]
    assert (path.read_bytes(), before.read_bytes()) == (b"\0" * 40, b"")


def test_who_plays_on_from_the_run_before_loses_nothing_of_what_could_not_be_read(tmp_path: Path) -> None:
    runs, path = kept_twice(tmp_path)
    before = path.with_name(path.name + ".before")
    whole = before.read_bytes()
    for number in range(2):
        path.write_bytes(b"kapot %d" % number)
        runs.keep(replace(runs.read(RUN.id), saved=3000.0 + number))

    aside = [path.with_name(f"{path.name}.unread-{number}").read_bytes() for number in (1, 2)]

    assert aside == [b"kapot 0", b"kapot 1"]
    assert before.read_bytes() == whole
    assert runs.read(RUN.id).saved == 3001.0
    assert [run.id for run in runs.all()] == [RUN.id]


def test_a_run_of_a_later_version_is_never_written_over(tmp_path: Path) -> None:
    runs, path = kept_twice(tmp_path)
    later = written({"format": 99, "run": {}})
    path.write_text(later)

    runs.keep(LATER)

    assert path.with_name(path.name + ".unread-1").read_text() == later


@pytest.mark.parametrize("kept", [{}, {"format": "twee"}, {"format": 2}, {"format": 2, "run": []}, {"run": {"id": 3}}])
def test_a_whole_file_that_holds_no_run_is_told_as_damaged(tmp_path: Path, kept: dict[str, object]) -> None:
    (tmp_path / "x.json").write_text(written(kept))

    with pytest.raises(RunIsDamaged):
        Runs(tmp_path).read("x")


@pytest.mark.parametrize("room", [0, 1, 200])
def test_on_a_full_disk_what_was_kept_is_still_there_and_there_is_room_again_later(tmp_path: Path, room: int) -> None:
    runs = Runs(tmp_path)
    runs.keep(RUN)

    with full_disk(room), pytest.raises(DiskIsFull):
        runs.keep(LATER)

    assert runs.read(RUN.id) == RUN
    assert [path.name for path in tmp_path.iterdir()] == [f"{RUN.id}.json"]
    runs.keep(LATER)
    assert runs.read(RUN.id) == LATER


def test_what_a_crash_left_half_written_is_no_run(tmp_path: Path) -> None:
    Runs(tmp_path).keep(RUN)
    (tmp_path / "ander-1.json.new").write_text("half")

    assert Runs(tmp_path).kept() == ((RUN,), ())


def test_a_crash_between_putting_aside_and_putting_in_place_leaves_the_run_before(tmp_path: Path) -> None:
    runs, path = kept_twice(tmp_path)
    path.unlink()

    run, is_before = runs.found(RUN.id)

    assert (run.saved, is_before) == (RUN.saved, True)


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

    with pytest.raises(FolderIsClosed, match="bestand"):
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


def test_a_run_kept_before_there_were_moments_is_read(tmp_path: Path) -> None:
    body = {
        "story": "proef", "folder": "/ergens", "fingerprint": "abc", "seed": 7, "chair": "sales", "language": "nl",
        "picks": [{"chair": "sales", "key": "een.wek"}], "saved": 1.0, "chapter": "Maandag", "is_over": False,
        "began": 1.0, "ending": "", "branched": "", "shared": 0, "across": "", "recorded": [], "notes": {"when": "dinsdag"},
    }  # fmt: skip
    (tmp_path / "oud.json").write_text(written({"format": 2, "run": body}), encoding="utf-8")

    run = Runs(tmp_path).read("oud")

    assert run.notes == {"when": "dinsdag"}
    assert (run.name, run.of, run.read) == ("", "", 0)


def test_a_moment_is_read_as_it_was_kept(tmp_path: Path) -> None:
    moment = replace(RUN, name="Voor ik “nee” zei", of="zwarte-gat-0", read=31)
    Runs(tmp_path).keep(moment)

    assert Runs(tmp_path).read(RUN.id) == moment
