"""The game in a real window, on a virtual screen, by real keys and clicks: to an ending, in both languages and from both chairs."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from tests.cli.programs import PATIENCE, virtual_screen

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs Xvfb and xdotool (apt-get install xvfb xdotool)",
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual screen of 1280×800."""
    with virtual_screen(dict(os.environ)) as name:
        yield name


class Player:
    """Somebody at a keyboard and a mouse, with a folder of their own for their runs."""

    def __init__(self, display: str, folder: Path, language: str) -> None:
        self._folder = folder
        self._env = {
            **os.environ,
            "DISPLAY": display,
            "SDL_VIDEODRIVER": "x11",
            "SDL_AUDIODRIVER": "dummy",
            "XDG_DATA_HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "LC_CTYPE": "C.UTF-8",
            "LC_MESSAGES": f"{language}.UTF-8",
        }
        self._env.pop("LC_ALL", None)
        self._game: subprocess.Popen[bytes] | None = None

    def open(self, *words: str) -> None:
        self._game = subprocess.Popen([sys.executable, "-m", "game", *words], env=self._env)
        self._until(lambda: self.title)
        self._told("search", "--onlyvisible", "--class", ".", "windowfocus", "--sync")

    def close(self) -> int:
        """Leave as one leaves a game in the middle: at once."""
        assert self._game
        if self._game.poll() is None:
            self._game.send_signal(signal.SIGKILL)
        return self._game.wait()

    def keys(self, *names: str) -> None:
        self._told("key", "--delay", "25", *names)

    def write(self, words: str) -> None:
        """Type words, accents and all.

        For a letter that the keyboard lacks xdotool puts it on a spare key, for as long as the delay, and the window has to look at
        that key meanwhile; with a short one such letters were lost on a loaded machine (tried).
        """
        for has_accents, letters in groupby(words, lambda letter: not letter.isascii()):
            self._told("type", "--delay", "1500" if has_accents else "40", "".join(letters))

    def click(self, x: int, y: int) -> None:
        self._told("mousemove", str(x), str(y), "click", "1")

    @property
    def title(self) -> str:
        return self._told("search", "--onlyvisible", "--class", ".", "getwindowname")

    @property
    def run(self) -> dict[str, Any]:
        """The run as it is on disk."""
        files = sorted(self._folder.rglob("runs/*.json"))
        return (
            json.loads(files[-1].read_text(encoding="utf-8"))["run"]
            if files
            else {"picks": [], "is_over": False, "notes": {}}
        )

    def own_picks(self, chair: str) -> int:
        return sum(pick["chair"] == chair for pick in self.run["picks"])

    def wait_for(self, words: str) -> None:
        self._until(lambda: words if words in self.title else "")

    def until(self, look: Callable[[], object]) -> None:
        """Wait until something is so."""
        self._until(lambda: "yes" if look() else "")

    def wait_to_stop(self) -> int:
        assert self._game
        return self._game.wait(PATIENCE)

    def _told(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        ).stdout.strip()

    def _until(self, look: Any) -> str:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if seen := look():
                return str(seen)
            time.sleep(0.05)
        raise AssertionError(
            f"not seen within {PATIENCE} seconds; the window says: {self.title}; kept: {self.run.get('notes')}"
        )


@pytest.fixture
def sits_down(display: str, tmp_path: Path) -> Iterator[Callable[[str], Player]]:
    """Lets somebody sit down at the virtual screen, with a language; whoever still sits there in the end gets up."""
    players: list[Player] = []

    def sits(language: str) -> Player:
        players.append(Player(display, tmp_path, language))
        return players[-1]

    yield sits
    for player in players:
        player.close()


def test_a_story_is_played_to_its_ending_by_keys_and_taken_up_again_halfway(sits_down: Callable[[str], Player]) -> None:
    player = sits_down("nl_NL")
    player.open()
    player.keys("Return")
    player.wait_for("Het zwarte gat")
    player.keys("Return")
    player.wait_for("Het zwarte gat:")
    while player.own_picks("sales") < 5:
        player.keys("Return", "1")
    assert player.close() == -signal.SIGKILL
    before = player.run["picks"]

    player.open()
    player.keys("Return")
    player.wait_for("Het zwarte gat:")
    while not player.run["is_over"]:
        player.keys("Return", "2", "Return", "1")

    assert player.run["picks"][: len(before)] == before
    assert player.own_picks("sales") >= 12
    player.keys("Return", "Return", "Return", "Return", "Return", "Return")
    player.wait_for("Verwikkeld")
    player.keys("Escape", "Up", "Return")
    assert player.wait_to_stop() == 0


def test_a_story_is_played_to_its_ending_by_clicks_in_english_from_the_other_chair(
    sits_down: Callable[[str], Player],
) -> None:
    player = sits_down("en_GB")
    player.open("play", "het-zwarte-gat", "--chair", "marketing", "--seed", "4")
    player.wait_for("The black hole:")
    heights = (640, 520, 690, 420, 580, 320, 240, 160)
    for turn in range(2_000):
        if player.run["is_over"]:
            break
        player.click(950, heights[turn % len(heights)])

    assert player.run["is_over"]
    assert player.run["language"] == "en"
    assert player.own_picks("marketing") >= 12


def test_one_looks_back_by_keys_and_what_one_writes_there_is_kept(sits_down: Callable[[str], Player]) -> None:
    player = sits_down("nl_NL")
    player.open("play", "het-zwarte-gat", "--chair", "sales", "--seed", "4")
    player.wait_for("Het zwarte gat:")
    while not player.run["is_over"]:
        player.keys("Return", "3", "Return", "1")
    for _ in range(200):
        if "Eigen woorden" in player.title:
            break
        player.keys("Return")
    player.wait_for("Eigen woorden")

    player.keys("shift+Tab", "shift+Tab", "shift+Tab")
    player.write("Eén vraag, vóór de lijst. ")

    player.until(lambda: player.run["notes"].get("takes along", "").strip() == "Eén vraag, vóór de lijst.")
