"""Several players on one machine: each their own folder, nothing of the first one's moved, and no way out of it by a name."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from game.play import Pick
from game.saving import (
    FIRST,
    LONGEST_NAME,
    DiskIsFull,
    KeptRun,
    NameIsEmpty,
    NameIsTaken,
    NameIsTooLong,
    NoSuchPlayer,
    NotWritten,
    Player,
    Players,
    Runs,
)
from tests.full_disk import full_disk

RUN = KeptRun(
    id="proef-1", story="proef", folder="/ergens", fingerprint="abc", seed=7, chair="sales", language="nl",
    picks=(Pick("sales", "een.wek"),), saved=1000.0, chapter="Maandag", is_over=False,
)  # fmt: skip


def names(players: Players) -> list[str]:
    return [player.name for player in players.all()]


def kept_by(players: Players, player: Player) -> Runs:
    """Keep a run of a player's, and return where their runs are."""
    runs = Runs(players.folder(player.id) / "runs")
    runs.keep(replace(RUN, id=f"proef-{player.id}"))
    return runs


def test_with_nobody_there_is_one_player_without_a_name(tmp_path: Path) -> None:
    players = Players(tmp_path / "nergens")

    assert players.all() == (Player(FIRST),)
    assert players.present() == Player(FIRST)
    assert not (tmp_path / "nergens").exists()


def test_what_was_kept_before_there_were_players_is_the_first_ones_and_stays_where_it_is(tmp_path: Path) -> None:
    Runs(tmp_path / "runs").keep(RUN)
    before = (tmp_path / "runs" / "proef-1.json").read_bytes()

    players = Players(tmp_path)
    noor = players.add("Noor")

    assert players.folder(FIRST) == tmp_path
    assert (tmp_path / "runs" / "proef-1.json").read_bytes() == before
    assert [(player.id, player.name, player.runs) for player in players.all()] == [(FIRST, "", 1), (noor.id, "Noor", 0)]


def test_a_first_player_who_kept_nothing_yet_gets_the_first_name(tmp_path: Path) -> None:
    players = Players(tmp_path)

    assert players.add("Noor").id == FIRST
    assert names(players) == ["Noor"]


def test_a_first_player_who_kept_a_moment_only_is_not_taken_over(tmp_path: Path) -> None:
    Runs(tmp_path / "moments").keep(replace(RUN, name="hier"))
    players = Players(tmp_path)

    assert players.add("Noor").id != FIRST
    assert names(players) == ["", "Noor"]


def test_each_player_has_runs_of_their_own(tmp_path: Path) -> None:
    players = Players(tmp_path)
    noor, bas = players.add("Noor"), players.add("Bas")

    kept_by(players, noor)
    others = Runs(players.folder(bas.id) / "runs")

    assert others.all() == ()
    assert [(player.name, player.runs) for player in players.all()] == [("Bas", 0), ("Noor", 1)]


def test_whoever_was_chosen_last_plays_when_the_game_is_opened_again(tmp_path: Path) -> None:
    players = Players(tmp_path)
    noor, bas = players.add("Noor"), players.add("Bas")
    assert Players(tmp_path).present() == bas

    players.choose(noor.id)

    assert Players(tmp_path).present() == noor


def test_where_it_cannot_be_remembered_who_played_one_plays_all_the_same(tmp_path: Path) -> None:
    players = Players(tmp_path)
    players.add("Noor")
    bas = players.add("Bas")
    (tmp_path / "players" / "last.json").unlink()
    (tmp_path / "players" / "last.json").mkdir()

    assert players.choose(bas.id) == bas
    assert Players(tmp_path).present().name == "Bas"  # the first on the list


@pytest.mark.parametrize("name", ["../../weg", "/etc", "C:\\weg", "con", ".", "a" * LONGEST_NAME, "players", "李小龍"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    players = Players(tmp_path / "data")
    players.add("Noor")

    added = players.add(name)

    assert players.folder(added.id).parent == tmp_path / "data" / "players"
    assert added.name == name
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


@pytest.mark.parametrize("id", ["", "..", "../runs", "players", "a/b", "0" * 12, "FIRST"])
def test_no_id_but_a_players_leads_anywhere(tmp_path: Path, id: str) -> None:
    players = Players(tmp_path)
    kept_by(players, players.add("Noor"))
    (tmp_path / "players").mkdir(exist_ok=True)

    for act in (players.folder, players.choose, players.delete):
        with pytest.raises(NoSuchPlayer):
            act(id)

    assert names(players) == ["Noor"]
    assert players.all()[0].runs == 1


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need rights there")
def test_a_link_to_elsewhere_is_nobody(tmp_path: Path) -> None:
    players = Players(tmp_path / "data")
    (tmp_path / "elders").mkdir()
    (tmp_path / "data" / "players").mkdir(parents=True)
    (tmp_path / "data" / "players" / ("a" * 12)).symlink_to(tmp_path / "elders")

    assert players.all() == (Player(FIRST),)
    with pytest.raises(NoSuchPlayer):
        players.delete("a" * 12)
    assert (tmp_path / "elders").is_dir()


@pytest.mark.parametrize("name", ["", "   ", "\u200b"])
def test_a_name_of_which_nothing_can_be_seen_is_refused(tmp_path: Path, name: str) -> None:
    players = Players(tmp_path)

    with pytest.raises(NameIsEmpty):
        players.add(name)
    assert players.all() == (Player(FIRST),)


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NameIsTooLong):
        Players(tmp_path).add("a" * (LONGEST_NAME + 1))


@pytest.mark.parametrize("name", ["Noor", "noor", "  NOOR "])
def test_two_with_the_same_name_are_refused(tmp_path: Path, name: str) -> None:
    players = Players(tmp_path)
    players.add("Noor")
    bas = players.add("Bas")

    with pytest.raises(NameIsTaken, match="Noor"):
        players.add(name)
    with pytest.raises(NameIsTaken, match="Noor"):
        players.rename(bas.id, name)
    assert names(players) == ["Bas", "Noor"]


def test_one_may_write_ones_own_name_otherwise(tmp_path: Path) -> None:
    players = Players(tmp_path)
    noor = players.add("noor")

    assert players.rename(noor.id, "Noor").name == "Noor"


def test_a_new_name_changes_nothing_else(tmp_path: Path) -> None:
    players = Players(tmp_path)
    players.add("Noor")
    bas = players.add("Bas")
    kept_by(players, bas)

    players.rename(bas.id, "Sebastiaan")

    assert Players(tmp_path).present().name == "Sebastiaan"
    assert Runs(players.folder(bas.id) / "runs").all() != ()


def test_a_deleted_player_is_gone_with_all_of_theirs_and_nobody_elses(tmp_path: Path) -> None:
    players = Players(tmp_path)
    noor, bas = players.add("Noor"), players.add("Bas")
    kept_by(players, noor)
    kept_by(players, bas)
    gone = players.folder(bas.id)

    players.delete(bas.id)

    assert [(player.name, player.runs) for player in players.all()] == [("Noor", 1)]
    assert players.present() == players.all()[0]
    assert not gone.exists()
    assert [path.name for path in gone.parent.iterdir()] == ["last.json"]


def test_the_first_player_is_deleted_without_the_others(tmp_path: Path) -> None:
    Runs(tmp_path / "runs").keep(RUN)
    players = Players(tmp_path)
    noor = players.add("Noor")
    kept_by(players, noor)

    players.delete(FIRST)

    assert [(player.id, player.runs) for player in players.all()] == [(noor.id, 1)]
    assert not (tmp_path / "runs").exists()


def test_when_the_last_one_is_deleted_somebody_without_a_name_begins_anew(tmp_path: Path) -> None:
    players = Players(tmp_path)
    kept_by(players, players.add("Noor"))

    players.delete(FIRST)

    assert players.all() == (Player(FIRST),)


def test_what_cannot_be_deleted_stays_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    players = Players(tmp_path)
    players.add("Noor")
    bas = players.add("Bas")
    kept_by(players, bas)

    def refuse(path: Path, target: Path) -> Path:  # noqa: ARG001
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)

    with pytest.raises(NotWritten):
        players.delete(bas.id)
    assert [(player.name, player.runs) for player in players.all()] == [("Bas", 1), ("Noor", 0)]


def test_what_was_left_of_somebody_deleted_is_nobody_and_goes_with_the_next(tmp_path: Path) -> None:
    players = Players(tmp_path)
    players.add("Noor")
    bas = players.add("Bas")
    left = tmp_path / "players" / ("b" * 12 + ".gone")
    left.mkdir()

    assert names(players) == ["Bas", "Noor"]
    players.delete(bas.id)
    assert not left.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b'{"name": 3}', b'{"name": ""}', b"[" * 5_000])
def test_a_player_whose_name_cannot_be_read_is_still_there_with_their_runs(tmp_path: Path, content: bytes) -> None:
    players = Players(tmp_path)
    players.add("Noor")
    bas = players.add("Bas")
    kept_by(players, bas)
    (players.folder(bas.id) / "player.json").write_bytes(content)

    assert [(player.id, player.name, player.runs) for player in players.all()] == [(bas.id, "", 1), (FIRST, "Noor", 0)]
    assert players.rename(bas.id, "Bas").name == "Bas"


def test_a_name_from_elsewhere_is_shown_as_names_are_kept(tmp_path: Path) -> None:
    Players(tmp_path).add("Noor")
    (tmp_path / "player.json").write_text(
        json.dumps({"format": 9, "name": "N\u202eoor\n" + "a" * 90}), encoding="utf-8"
    )

    (noor,) = Players(tmp_path).all()

    assert noor.name == ("Noor " + "a" * 90)[:LONGEST_NAME]


def test_a_name_that_cannot_be_written_adds_nobody(tmp_path: Path) -> None:
    Runs(tmp_path / "runs").keep(RUN)
    (tmp_path / "players").write_text("geen map")

    with pytest.raises(NotWritten):
        Players(tmp_path).add("Noor")
    assert names(Players(tmp_path)) == [""]


def test_on_a_full_disk_nobody_is_added_and_no_empty_folder_stays(tmp_path: Path) -> None:
    players = Players(tmp_path)
    players.add("Noor")

    with full_disk(), pytest.raises(DiskIsFull):
        players.add("Bas")
    assert names(Players(tmp_path)) == ["Noor"]
