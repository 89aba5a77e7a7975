"""The window's own state: what a command makes of it, whole evenings without a screen."""

from dataclasses import replace

from game.desktop.commands import Command
from game.desktop.playing import Playing
from game.desktop.setting import BY_NAME
from game.desktop.ui import Ui
from game.presenting import PlayView
from game.saving import Settings
from tests.desktop.sample import PAUSE, SampleGame, playing

PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"))


def test_a_play_begins_at_the_first_pause() -> None:
    play = playing()
    for command in PLAY:
        play.press(command)

    assert play.view.blocks[play.ui.read].kind == "pause"


def test_a_pause_that_nothing_comes_after_is_no_page_of_its_own() -> None:
    class EndsInPause(SampleGame):
        def view(self, language: str) -> PlayView:
            view = super().view(language)
            return replace(view, blocks=(*view.blocks, PAUSE))

    play = playing(EndsInPause())
    for command in (*PLAY, Command("read on")):
        play.press(command)
    assert play.ui.read == len(play.view.blocks)

    play.press(Command("read on"))
    assert (play.screen.id, play.ui.read) == ("play", len(play.view.blocks))


def test_a_new_chapter_has_a_break_before_it_and_then_goes_on() -> None:
    play = playing()
    for command in (*PLAY, Command("read on"), Command("pick", "een.ga"), Command("read on")):
        play.press(command)
    assert (play.screen.id, play.screen.title) == ("chapter", "Woensdag")

    play.press(Command("read on"))
    assert play.screen.id == "play"


def test_a_run_is_played_to_its_ending_and_back_to_the_title() -> None:
    play = playing()
    for command in (*PLAY, Command("read on"), Command("pick", "a"), Command("read on"), Command("read on")):
        play.press(command)
    play.press(Command("pick", "b"))
    play.press(Command("read on"))
    assert play.screen.id == "ending"

    play.press(Command("to title"))
    assert play.screen.id == "title"


def test_what_the_game_refuses_is_told_and_changes_nothing() -> None:
    game = SampleGame()
    play = playing(game)
    for command in (*PLAY, Command("read on")):
        play.press(command)
    before = play.ui.read
    game.is_refusing = True

    play.press(Command("pick", "een.ga"))

    assert (play.ui.message, play.ui.read) == ("dat is hier niet", before)
    assert play.screen.id == "play"


def test_a_message_goes_when_something_else_is_done() -> None:
    play = playing(message="dat is hier niet")

    play.press(Command("set", "theme ~"))

    assert play.ui.message == ""


def test_a_story_with_faults_shows_them_and_goes_back() -> None:
    play = playing()

    play.press(Command("story", "kapot"))
    assert play.screen.id == "trouble"
    play.press(Command("close"))
    assert play.screen.id == "title"


def test_a_window_without_stories_still_has_a_title() -> None:
    assert playing(SampleGame(has_stories=False)).screen.id == "title"


def test_there_is_no_web_and_no_history_before_the_play() -> None:
    play = playing()

    play.press(Command("show", "web"))
    play.press(Command("show", "history"))

    assert play.screen.id == "title"


def test_the_text_has_a_largest_and_a_smallest_size() -> None:
    play = playing()
    for _ in range(20):
        play.press(Command("set", "text_size +"))
    assert play.ui.settings.text_size == BY_NAME["text_size"].values[-1] == 2.0
    for _ in range(20):
        play.press(Command("set", "text_size -"))
    assert play.ui.settings.text_size == BY_NAME["text_size"].values[0] == 1.0


def test_what_lies_over_something_is_closed_one_by_one_the_way_it_was_opened() -> None:
    play = playing()
    opened = (Command("show", "web"), Command("show", "settings"), Command("show", "help"))
    for command in (*PLAY, *opened):
        play.press(command)

    seen = [play.screen.id]
    for _ in opened:
        play.press(Command("close"))
        seen.append(play.screen.id)

    assert seen == ["help", "settings", "web", "play"]


def test_a_changed_look_is_kept_and_nothing_else_is() -> None:
    kept: list[Settings] = []
    play = Playing(SampleGame(), Ui(), kept.append)

    for command in (
        Command("set", "theme ~"),
        Command("story", "zwart"),
        Command("begin", "zwart/sales"),
        Command("set", "text_size +"),
    ):
        play.press(command)

    assert [(settings.theme, settings.text_size) for settings in kept] == [("night", 1.0), ("night", 1.15)]
