"""Who sits at this machine: with each come their own runs, moments and settings, and nothing of whoever sat there before."""

from pathlib import Path

from game.cli.sitting import Sitting
from game.saving import FIRST, Players, Settings

LARGE = Settings(language="en", theme="contrast", text_size=2.0, keys=(("web", "x"),))


def sitting(folder: Path) -> Sitting:
    return Sitting(Players(folder / "data"), folder / "config" / "settings.json")


def test_each_has_settings_of_their_own(tmp_path: Path) -> None:
    first = sitting(tmp_path)
    first.add("Noor")
    first.keep(LARGE)
    first.add("Bas")
    first.keep(Settings(theme="night"))

    later = sitting(tmp_path)

    assert (later.player.name, later.settings(Settings()).theme) == ("Bas", "night")
    later.choose(FIRST)
    assert (later.player.name, later.settings(Settings())) == ("Noor", LARGE)


def test_settings_kept_before_there_were_players_are_the_first_ones(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text('{"text_size": 1.5, "theme": "night"}')

    now = sitting(tmp_path)

    assert (now.player.id, now.settings(Settings()).text_size, now.settings(Settings()).theme) == (FIRST, 1.5, "night")


def test_who_never_set_anything_has_it_as_usual(tmp_path: Path) -> None:
    now = sitting(tmp_path)
    now.keep(LARGE)
    now.add("Noor")
    now.add("Bas")

    assert now.settings(Settings(language="en")) == Settings(language="en")


def test_a_value_that_this_version_has_not_is_as_usual(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text('{"theme": "neon", "language": "fr", "text_size": 1.5}')

    wanted = sitting(tmp_path).settings(Settings(language="en"))

    assert (wanted.theme, wanted.language, wanted.text_size) == ("paper", "en", 1.5)


def test_runs_and_moments_are_those_of_who_sits_there(tmp_path: Path) -> None:
    now = sitting(tmp_path)
    first = (now.runs.folder, now.moments.folder)
    now.add("Noor")
    assert (now.runs.folder, now.moments.folder) == first

    now.add("Bas")

    assert first == (tmp_path / "data" / "runs", tmp_path / "data" / "moments")
    assert now.runs.folder.parent == now.moments.folder.parent == tmp_path / "data" / "players" / now.player.id


def test_with_the_first_player_go_their_settings(tmp_path: Path) -> None:
    now = sitting(tmp_path)
    now.add("Noor")
    now.keep(LARGE)
    now.add("Bas")

    now.delete(FIRST)

    assert not (tmp_path / "config" / "settings.json").exists()
    assert now.player.name == "Bas"


def test_when_who_sits_there_is_deleted_another_sits_down_and_is_remembered(tmp_path: Path) -> None:
    now = sitting(tmp_path)
    now.add("Noor")
    now.add("Bas")

    now.delete(now.player.id)

    assert now.player.name == "Noor"
    assert sitting(tmp_path).player.name == "Noor"


def test_a_new_name_is_there_at_once(tmp_path: Path) -> None:
    now = sitting(tmp_path)
    now.add("Noor")
    now.add("Bas")

    now.rename(now.player.id, "Sebastiaan")
    now.rename(FIRST, "Noortje")

    assert now.player.name == "Sebastiaan"
    assert [player.name for player in now.everybody] == ["Noortje", "Sebastiaan"]
