"""Who plays, in the window: on the title, on a list, with settings of one's own; by keys alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.cli.evening import Evening
from game.desktop.commands import Command
from game.desktop.desk import Desk
from game.desktop.layout import Setter, laid_out
from game.desktop.playing import Playing
from game.desktop.widgets import Button, Entry
from game.saving import LONGEST_MOMENT, LONGEST_NAME, Player, Runs, Settings
from tests.cli.afterwards import evening
from tests.desktop.sample import MOMENT, SampleGame, measured, state
from tests.desktop.test_comfort import desk_at, seen
from tests.desktop.test_layout import TYPE, placed
from tests.desktop.test_moments import focused, keys, read_on
from tests.desktop.test_screens import found

LIST = (Command("show", "players"),)
PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"), Command("read on"))


def test_the_title_asks_who_plays_while_nobody_has_a_name() -> None:
    assert "Wie speelt er?" in seen(desk_at().layout)


def test_the_title_says_who_plays() -> None:
    game = SampleGame()
    game.sits = "noor"

    assert "Speler: Noor" in seen(desk_at(game=game).layout)
    assert "Player: Noor" in seen(desk_at(game=game, language="en").layout)


def test_by_keys_alone_somebody_joins_and_plays_at_once() -> None:
    game = SampleGame()
    desk = desk_at(game=game)

    focused(desk, Command("show", "players"))
    desk.key("enter")
    focused(desk, Command("write", "player"))
    desk.type("Bas")
    keys(desk, "enter", "enter")

    assert [player.name for player in game.everybody] == ["", "Noor", "Bas"]
    assert (desk.screen.id, game.player.name) == ("title", "Bas")
    assert "Bas begint met een schone lei" in seen(desk.layout)
    assert game.noted == {}


def test_who_joins_begins_with_the_settings_as_they_are() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, game=game, text_size=1.6, theme="contrast")
    desk.press(Command("write", "player"))
    desk.type("Bas")

    keys(desk, "enter", "enter")

    assert (game.wanted["bas"].text_size, desk.playing.ui.settings.theme) == (1.6, "contrast")


def test_whoever_is_chosen_has_their_own_settings_at_once() -> None:
    kept: list[Settings] = []
    game = SampleGame()
    desk = Desk(Playing(game, state(is_moving=False), kept.append), measured, 1280, 720)

    desk.press(Command("player", "noor"))

    assert (desk.screen.id, desk.layout.text) == ("title", 2.0)
    assert kept == [Settings(text_size=2.0)]  # their own, written where theirs are


def test_nothing_of_who_played_before_is_left_on_the_table() -> None:
    game = SampleGame()
    desk = desk_at(*PLAY, *LIST, game=game)
    desk.press(Command("write", "player"))
    desk.type("Piet")

    desk.press(Command("player", "noor"))

    assert (desk.playing.ui.screen, desk.playing.ui.under, desk.playing.ui.read) == ("title", "title", 0)
    assert desk.playing.ui.written == ()


def test_what_the_machine_lacks_it_lacks_for_everybody() -> None:
    desk = desk_at(lacks=("voice",), unheard="no device")

    desk.press(Command("player", "noor"))

    assert (desk.playing.ui.lacks, desk.playing.ui.unheard) == (("voice",), "no device")


def test_who_plays_already_goes_back_where_they_were() -> None:
    desk = desk_at(*PLAY, Command("close"), *LIST)
    assert desk.focus == Command("player", "first")

    desk.key("enter")

    assert desk.screen.id == "menu"


def test_the_list_says_who_plays_now_and_what_each_played() -> None:
    told = seen(desk_at(*LIST).layout)

    assert "speelt nu · 3 keer gespeeld, het laatst op " in told
    assert "nog niets gespeeld" in told
    assert "Zonder naam" in told


def test_every_button_of_the_list_has_a_name_of_its_own() -> None:
    names = [button.name for button in found(desk_at(*LIST).screen.root, Button)]

    assert len(set(names)) == len(names)


def test_somebody_gets_a_name_by_keys() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, game=game)

    focused(desk, Command("rename", "player/first"))
    desk.key("enter")
    desk.type("Mila")
    keys(desk, "enter", "enter")

    assert game.player.name == "Mila"
    assert desk.focus == Command("player", "first")
    keys(desk, "escape")
    assert "Speler: Mila" in seen(desk.layout)


def test_a_name_that_is_taken_is_said_and_can_be_mended_at_once() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, Command("rename", "player/first"), game=game)
    desk.type("Noor")
    keys(desk, "enter", "enter")
    assert "Er speelt hier al een Noor" in seen(desk.layout)
    assert [player.name for player in game.everybody] == ["", "Noor"]

    keys(desk, "shift tab")
    desk.type("tje")
    keys(desk, "enter", "enter")

    assert game.player.name == "Noortje"
    assert desk.playing.ui.message == ""


def test_no_name_at_all_is_said_too() -> None:
    desk = desk_at(*LIST)

    desk.press(Command("add player"))

    assert "Er staat nog geen naam." in seen(desk.layout)
    assert desk.screen.id == "players"


def test_an_entry_takes_no_longer_name_than_a_player_may_have() -> None:
    desk = desk_at(*LIST)
    desk.press(Command("write", "player"))

    desk.type("a" * 99)

    assert next(found(desk.screen.root, Entry)).words == "a" * LONGEST_NAME


def test_somebody_is_deleted_only_after_being_asked_once_more() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, game=game)

    focused(desk, Command("sure", "player/noor"))
    desk.key("enter")
    assert "Alles van Noor voorgoed weg" in seen(desk.layout)
    keys(desk, "enter")
    assert len(game.everybody) == 2
    focused(desk, Command("sure", "player/noor"))
    keys(desk, "enter", "tab", "enter")

    assert [player.id for player in game.everybody] == ["first"]
    assert desk.screen.id == "players"


def test_when_who_plays_is_deleted_the_title_is_there_for_another() -> None:
    game = SampleGame()
    game.sits = "noor"
    desk = desk_at(*PLAY, *LIST, Command("sure", "player/noor"), game=game)

    desk.press(Command("delete player", "noor"))

    assert (desk.screen.id, game.player.id) == ("title", "first")


def test_on_a_gamepad_one_chooses_who_plays() -> None:
    game = SampleGame()
    desk = desk_at(*LIST, game=game)
    for _ in range(20):
        if desk.focus == Command("player", "noor"):
            break
        desk.key("pad down")

    desk.key("pad a")

    assert game.player.name == "Noor"


# With the game behind it


def sat_down(folder: Path) -> tuple[Desk, Evening]:
    """At the table as the window sets it: whoever played last, with their own settings."""
    game = evening(folder)
    wanted = game.settings(Settings(is_moving=False))
    playing = Playing(game, state(), game.keep_settings)
    playing.ui = state(**{name: getattr(wanted, name) for name in ("language", "theme", "text_size", "is_moving")})
    return Desk(playing, measured, 960, 540), game


def join(desk: Desk, name: str) -> None:
    desk.press(Command("show", "players"))
    focused(desk, Command("write", "player"))
    desk.type(name)
    keys(desk, "enter", "enter")


def test_two_people_share_a_laptop_one_with_large_text(tmp_path: Path) -> None:
    desk, _ = sat_down(tmp_path)
    join(desk, "Noor")
    keys(desk, *["+"] * 12)
    keys(desk, "enter", "enter")
    read_on(desk)
    desk.press(Command("pick", "een.zeg"))
    join(desk, "Bas")
    assert desk.layout.text == 2.0  # as it stood when Bas joined
    keys(desk, "0")

    later, game = sat_down(tmp_path)
    assert (game.player.name, later.layout.text) == ("Bas", 1.0)
    assert game.to_go_on("nl") is None
    focused(later, Command("show", "players"))
    keys(later, "enter")
    focused(later, Command("player", "first"))
    keys(later, "enter")

    assert (game.player.name, later.layout.text, later.screen.id) == ("Noor", 2.0, "title")
    keys(later, "enter")
    assert later.playing.view.picks == 1
    assert sat_down(tmp_path)[1].player.name == "Noor"


def test_an_evening_of_before_there_were_players_goes_on_as_it_was(tmp_path: Path) -> None:
    first = evening(tmp_path)
    first.begin("proef", "sales", "nl")
    first.pick("een.zeg", "nl")
    before = {path: path.read_bytes() for path in (tmp_path / "runs").iterdir()}

    desk, _ = sat_down(tmp_path)
    keys(desk, "enter")

    assert desk.playing.view.picks == 1
    assert {path: path.read_bytes() for path in (tmp_path / "runs").iterdir()} == before
    assert not (tmp_path / "players").exists()


def test_a_player_deleted_by_keys_is_gone_from_the_disk(tmp_path: Path) -> None:
    desk, game = sat_down(tmp_path)
    join(desk, "Noor")
    join(desk, "Bas")
    bas = game.player.id
    keys(desk, "enter", "enter")
    read_on(desk)
    desk.press(Command("pick", "een.zeg"))
    desk.press(Command("show", "players"))

    focused(desk, Command("sure", f"player/{bas}"))
    keys(desk, "enter", "tab", "enter")

    assert (desk.screen.id, game.player.name) == ("title", "Noor")
    assert [path.name for path in (tmp_path / "players").iterdir()] == ["last.json"]
    assert Runs(tmp_path / "runs").all() == ()


@pytest.mark.parametrize("name", ["Noor", "noor "])
def test_two_with_one_name_are_refused_by_the_game_in_plain_words(tmp_path: Path, name: str) -> None:
    desk, game = sat_down(tmp_path)
    join(desk, "Noor")

    join(desk, name)

    assert "Er speelt hier al een Noor. Kies een andere naam." in seen(desk.layout)
    assert len(game.players()) == 1


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("screen", ["title", "players", "moments"])
def test_a_name_without_a_place_to_break_it_stays_within_its_place(screen: str, text_size: float) -> None:
    game = SampleGame()
    game.everybody = [Player("first", "W" * LONGEST_NAME)]
    game.kept_moments = [replace(MOMENT, name="W" * LONGEST_MOMENT)]
    desk = desk_at(game=game, text_size=text_size)
    if screen != "title":
        desk.press(Command("show", screen))

    layout = laid_out(desk.screen, 960, 540, text_size, Setter(TYPE.measure))

    for box, place in placed(layout):
        assert box.rect.right <= place.right + 0.5, box.widget
        for piece in box.pieces:
            assert piece.x + TYPE.measure(piece.text.rstrip(), piece.face, piece.size) <= box.rect.width + 2.5, piece
