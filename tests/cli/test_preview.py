"""`preview` on the command line, and in a real window: real keys on a virtual screen, and what is there for a screen reader."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.authoring.openings import NotAPlace
from game.cli import verwikkeld
from game.errors import GameError
from tests.cli.programs import PATIENCE, until
from tests.small import NOTHING, choice, scene, story_text

FIRST = NOTHING + choice("wek", "result +1") + choice("zeg", "speaks leads")
TEXT = story_text(scene("een", FIRST), scene("twee", NOTHING).replace("Ze kijken elkaar aan.", "Buiten regent het."))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "proef"
    folder.mkdir()
    (folder / "story.yaml").write_text(TEXT, encoding="utf-8")
    return folder


def ran(*words: str) -> Result:
    return CliRunner().invoke(verwikkeld, ["preview", *words])


def test_help_has_an_example_of_facts_set_by_hand() -> None:
    assert '--with "days=3, entangled(leads), mila open"' in ran("--help").stdout


@pytest.mark.parametrize("words", [("--with", "dagen=3"), ("--at", "een.punt", "--picks", "wek")])
def test_what_does_not_go_together_is_wrong_usage(story: Path, words: tuple[str, ...]) -> None:
    assert ran(str(story), *words).exit_code == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--at", "een.pint"), "did you mean 'een.punt'"),
        (("--at", "een.punt", "--with", "mila opne"), "mila opne"),
        (("--at", "een.punt", "--with", "dagen > 3"), "write 'dagen == 3'"),
        (("--picks", "een.zegg,twee.weg", "--chair", "both"), "did you mean 'een.zeg'"),
        (("--picks", "nix"), "'nix' is not on offer"),
    ],
)
def test_what_the_story_does_not_have_is_told_before_a_window_opens(
    story: Path, words: tuple[str, ...], told: str
) -> None:
    error = ran(str(story), *words).exception

    assert isinstance(error, NotAPlace | GameError)
    assert told in str(error)


def test_what_the_window_would_show_is_printed(story: Path) -> None:
    told = ran(str(story), "--at", "twee", "--with", "mila open", "--text", "--lang", "nl").stdout

    assert "twee.punt  story.yaml:" in told
    assert "Buiten regent het." in told
    assert "    mila: open" in told


def test_where_one_begins_is_read_though_it_has_no_choice(story: Path) -> None:
    path = story / "story.yaml"
    told_only = (
        "      gang:\n        text: |\n          [entangled(leads)] De gang is leeg.\n        go: punt\n      punt:\n"
    )
    path.write_text(TEXT.replace("      punt:\n", told_only, 1), encoding="utf-8")

    told = ran(str(story), "--at", "een.gang", "--with", "entangled(leads)", "--text", "--lang", "nl").stdout

    assert "een.punt  story.yaml:" in told
    assert "De gang is leeg." in told


def test_what_the_window_would_show_is_there_as_data(story: Path) -> None:
    data = json.loads(ran(str(story), "--picks", "wek", "--json").stdout)

    assert (data["format"], data["place"], data["picks"]) == (1, "twee.punt", ["een.wek"])
    assert data["choices"][0]["pick"] == "twee.weg"
    assert {"of": "result", "before": "0", "after": "1", "why": "does"} in data["changed"]
    assert data["state"]["complication"]["leads"] == "stirring 1/3"


def test_a_story_with_faults_is_not_printed(story: Path) -> None:
    path = story / "story.yaml"
    path.write_text(TEXT.replace("drive: function", "drive: haast", 1), encoding="utf-8")

    result = ran(str(story), "--text", "--lang", "en")

    assert result.exit_code == 1
    assert "S023" in str(result.exception)


# In a real window


@pytest.fixture(scope="module")
def env() -> Iterator[dict[str, str]]:
    pytest.importorskip("accesskit", reason="has no wheels for this machine")
    pytest.importorskip("jeepney", reason="needs jeepney, to speak D-Bus")
    from tests.cli.screen_reader import is_here, session

    if not (is_here() and shutil.which("xdotool")):
        pytest.skip("needs Xvfb, xdotool, D-Bus and AT-SPI (apt-get install xvfb xdotool dbus at-spi2-core)")
    with session() as made:
        yield made


class Author:
    """Somebody with a story in an editor, and the preview beside it."""

    def __init__(self, env: dict[str, str], home: Path, story: Path, *words: str) -> None:
        from tests.cli.screen_reader import ScreenReader

        own = {"XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home), "SDL_VIDEODRIVER": "x11"}
        self._env = {**env, **own, "SDL_AUDIODRIVER": "dummy", "LC_CTYPE": "C.UTF-8"}
        command = [sys.executable, "-m", "game", "preview", str(story), "--lang", "nl", *words]
        self._window = subprocess.Popen(command, env=self._env)
        self._reader = ScreenReader(env)
        self.file = story / "story.yaml"
        until(lambda: self._xdotool("search", "--onlyvisible", "--class", "."), "a window")
        self._xdotool("search", "--onlyvisible", "--class", ".", "windowfocus", "--sync")

    def keys(self, *names: str) -> None:
        self._xdotool("key", "--delay", "25", *names)

    def save(self, before: str, after: str) -> None:
        text = self.file.read_text(encoding="utf-8")
        assert before in text
        self.file.write_text(text.replace(before, after, 1), encoding="utf-8")

    def sees(self, *words: str) -> set[str]:
        """Wait until all these words are there, each in a line of its own or at the start of one; return every line."""

        def look() -> set[str]:
            lines = {thing.name for thing in self._reader.things()}
            return lines if all(any(line.startswith(each) for line in lines) for each in words) else set()

        return until(look, f"{words}, in: {sorted(thing.name for thing in self._reader.things())}")

    def close(self) -> None:
        self._reader.close()
        if self._window.poll() is None:
            self._window.send_signal(signal.SIGKILL)
        self._window.wait()

    def stops(self) -> int:
        """Wait for the window to close, and return with what it ended."""
        return self._window.wait(PATIENCE)

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        ).stdout.strip()


@pytest.fixture
def author(env: dict[str, str], tmp_path: Path, story: Path) -> Iterator[Author]:
    somebody = Author(env, tmp_path / "home", story)
    yield somebody
    somebody.close()


def test_a_save_in_an_editor_shows_the_new_words_with_the_place_kept(author: Author) -> None:
    author.sees("een.punt", "Ze kijken elkaar aan.")
    author.keys("3")
    author.sees("twee.punt", "Buiten regent het.")

    author.save("Buiten regent het.", "Buiten sneeuwt het.")

    lines = author.sees("Buiten sneeuwt het.", "Zojuist veranderd", "twee.punt")
    assert "Buiten regent het." not in lines
    assert any(line.startswith("1. een.") for line in lines)


def test_a_fault_is_shown_with_its_line_and_goes_when_it_is_mended(author: Author, tmp_path: Path) -> None:
    author.sees("een.punt")
    line = TEXT[: TEXT.index("drive: function")].count("\n") + 1

    author.save("drive: function", "drive: haast")
    author.sees(f"In story.yaml, regel {line}, zit een fout.", "een.punt")
    author.keys("f")
    author.sees("Dit verhaal kan zo niet gespeeld worden", "drive: › haast")

    author.save("drive: haast", "drive: fear")
    author.sees("een.punt", "Alles klopt weer.")
    author.keys("Escape")
    author.sees("Meekijken")
    author.keys("q")
    assert author.stops() == 0
    assert sorted(path.name for path in author.file.parent.iterdir()) == ["story.yaml"]
    assert not list((tmp_path / "home").rglob("runs"))


def test_a_passage_is_found_by_typing_and_gone_to_by_real_keys(author: Author) -> None:
    author.sees("een.punt")

    author.keys("g")
    author.sees("Naar welke passage?")
    author.keys("r", "e", "g", "e", "n", "t", "Return", "Return")

    author.sees("twee.punt", "Buiten regent het.")
