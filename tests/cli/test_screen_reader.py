"""A scene played with a screen reader alone: nothing is seen, nothing is clicked, no key is pressed. Linux, for real."""

import contextlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("accesskit", reason="has no wheels for this machine")
pytest.importorskip("jeepney", reason="needs jeepney, to speak D-Bus")

from tests.cli.programs import until
from tests.cli.screen_reader import ScreenReader, Thing, is_here, session

pytestmark = pytest.mark.skipif(
    not is_here(), reason="needs Xvfb, D-Bus and AT-SPI (apt-get install xvfb dbus at-spi2-core)"
)


@pytest.fixture(scope="module")
def env() -> Iterator[dict[str, str]]:
    with session() as made:
        yield made


class Player:
    """Somebody with a screen reader, at a game of their own."""

    def __init__(self, env: dict[str, str], folder: Path, *command: str) -> None:
        self._env = {
            **env,
            "SDL_VIDEODRIVER": "x11",
            "SDL_AUDIODRIVER": "dummy",
            "XDG_DATA_HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "LC_CTYPE": "C.UTF-8",
            "LC_MESSAGES": "nl_NL.UTF-8",
        }
        self._env.pop("LC_ALL", None)
        self._game = subprocess.Popen([sys.executable, *(command or ("-m", "game"))], env=self._env)
        self.reader = ScreenReader(env)

    def close(self) -> None:
        self.reader.close()
        self._game.send_signal(signal.SIGKILL)
        self._game.wait()

    @property
    def title(self) -> str:
        return next((thing.name for thing in self.reader.things() if thing.role == "frame"), "")

    def named(self, words: str, role: str = "button") -> Thing:
        """Wait for something that has this role and a name that begins so."""

        def look() -> Thing | None:
            return next(
                (each for each in self.reader.things() if each.role == role and each.name.startswith(words)), None
            )

        return until(look, f"{role} ‘{words}’, in: {[each.name for each in self.reader.things()]}")

    def press(self, thing: Thing) -> str:
        """Press something, and wait to hear what comes of it."""
        before = len(self.reader.heard)
        self.reader.press(thing)
        until(lambda: len(self.reader.heard) > before, f"something to hear after ‘{thing.name}’")
        return self.reader.heard[-1]

    def wait_for_paragraphs_of(self, heard: str) -> list[Thing]:
        """Wait until all that was heard can be read back, and return everything that is there."""
        lines = [line for line in heard.split("\n") if not line.rstrip(".").endswith(("keuzes", "keuze"))]

        def look() -> list[Thing]:
            things = self.reader.things()
            names = {thing.name for thing in things if thing.role in ("heading", "paragraph")}
            return things if names.issuperset(lines) else []

        return until(look, f"in the tree: {lines}")


@pytest.fixture
def player(env: dict[str, str], tmp_path: Path) -> Iterator[Player]:
    made = Player(env, tmp_path)
    with contextlib.closing(made):
        yield made


def choices(things: list[Thing]) -> list[Thing]:
    return [thing for thing in things if thing.role == "button" and thing.attributes]


def scenes(things: list[Thing]) -> list[str]:
    return [thing.name for thing in things if thing.role == "heading"]


def test_a_scene_is_played_to_its_end_by_a_screen_reader_alone(player: Player) -> None:
    begin = player.named("Begin ‘Het zwarte gat’")
    assert player.title == "Verwikkeld"
    assert "focusable" in begin.states
    heard = player.press(begin)
    assert "In welke stoel ga je zitten?" in heard

    heard = player.press(player.named("Ga zitten als Mila"))
    things = player.wait_for_paragraphs_of(heard)
    first, picks, told = scenes(things), 0, [heard]
    while len(scenes(things)) == len(first) and player.title.startswith("Het zwarte gat:"):
        offered = choices(things)
        if offered:
            assert heard.endswith("Eén keuze." if len(offered) == 1 else f"{len(offered)} keuzes.")
            assert [choice.position for choice in offered] == [(n, len(offered)) for n in range(1, len(offered) + 1)]
            assert next(thing.name for thing in things if thing.role == "panel" and thing.name) == "Keuzes"
            chosen = next(choice for choice in offered if player.reader.can_press(choice))
            picks += 1
        else:
            chosen = player.named("Verder")
        heard = player.press(chosen)
        told.append(heard)
        things = player.wait_for_paragraphs_of(heard)

    assert picks >= 1
    assert len(told) == len(set(told)), "nothing is announced twice"
    assert player.reader.heard[-len(told) :] == told


def test_the_focus_goes_where_a_screen_reader_puts_it_and_a_page_to_where_it_looks(player: Player) -> None:
    player.press(player.named("Begin ‘Het zwarte gat’"))
    heard = player.press(player.named("Ga zitten als Mila"))
    menu = player.named("Menu")
    player.reader.focus(menu)
    until(lambda: "focused" in player.named("Menu").states, "the focus on the menu")
    while not choices(player.wait_for_paragraphs_of(heard)):
        heard = player.press(player.named("Verder"))

    first = scenes(player.reader.things())[0]
    above = player.reader.place_of(player.named(first, "heading"))[1]
    player.reader.show(player.named(first, "heading"))

    assert above < 0
    until(lambda: player.reader.place_of(player.named(first, "heading"))[1] >= 0, "the heading in sight")


def test_a_window_that_is_opened_without_being_shown_as_windows_needs_it_is_shown_then(
    env: dict[str, str], tmp_path: Path
) -> None:
    hidden = "import game.cli, game.desktop.window as window; window._IS_HIDDEN_FIRST = True; game.cli.main()"
    with contextlib.closing(Player(env, tmp_path, "-c", hidden)) as player:
        begin = player.named("Begin ‘Het zwarte gat’")
        until(lambda: "active" in player.named("Verwikkeld", "frame").states, "the window with the keyboard")

        assert "In welke stoel ga je zitten?" in player.press(begin)


def test_settings_say_which_of_how_many_is_chosen(player: Player) -> None:
    player.press(player.named("Instellingen"))
    night = player.named("Uiterlijk: nacht", "radio button")
    paper = player.named("Uiterlijk: papier", "radio button")
    assert (paper.position, "checked" in paper.states) == ((1, 3), True)
    assert (night.position, "checked" in night.states) == ((2, 3), False)

    player.reader.press(night)

    until(lambda: "checked" in player.named("Uiterlijk: nacht", "radio button").states, "the night")
    assert "checked" not in player.named("Uiterlijk: papier", "radio button").states
