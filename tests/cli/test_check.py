"""`verwikkeld check`: its exit codes, its data, the pages of codes, and watching a story while it is written."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from tests.cli.programs import PATIENCE
from tests.loading.stories import BASE


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story in a folder of its own, without a fault."""
    folder = tmp_path / "cup"
    folder.mkdir()
    (folder / "story.yaml").write_text(BASE, encoding="utf-8")
    return folder


def ran(*words: str) -> Result:
    return CliRunner().invoke(verwikkeld, ("check", *words, "--lang", "en"))


def spoil(story: Path, old: str, new: str) -> None:
    """Change a story, saved as a careful editor does: in one go, so that it is never there by half."""
    path = story / "story.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    beside = story / "story.yaml.new"
    beside.write_text(text.replace(old, new, 1), encoding="utf-8")
    beside.replace(path)


def test_a_sound_story_gives_exit_code_0(story: Path) -> None:
    assert ran(str(story)).exit_code == 0


def test_an_error_gives_exit_code_1(story: Path) -> None:
    spoil(story, "go: later", "go: latre")

    assert ran(str(story)).exit_code == 1


def test_a_warning_gives_exit_code_1_only_where_that_is_asked_for(story: Path) -> None:
    spoil(story, "The machine grinds.", "The machine grinds. *")

    assert ran(str(story)).exit_code == 0
    assert ran(str(story), "--strict").exit_code == 1


@pytest.mark.parametrize("words", [("het-zwarte-gta",), ("S999",), ("--nothing",), (".", "--watch", "--json")])
def test_what_cannot_be_done_gives_exit_code_2(words: tuple[str, ...]) -> None:
    assert ran(*words).exit_code == 2


def test_as_json_nothing_else_is_printed(story: Path) -> None:
    spoil(story, "go: later", "go: latre")

    result = ran(str(story), str(story), "--json")

    told = json.loads(result.stdout)
    assert (result.exit_code, result.stderr) == (1, "")
    assert [each["story"] for each in told["stories"]] == ["cup", "cup"]
    assert told["stories"][0]["diagnostics"][0]["code"] == "S012"


def test_where_the_system_has_few_letters_all_is_said_that_it_can_write(story: Path) -> None:
    spoil(story, "        text: Later.", "\ttext: Später.")
    command = [sys.executable, "-m", "game", "check", str(story), "--lang", "en"]

    result = subprocess.run(command, env={**os.environ, "PYTHONIOENCODING": "cp1252"}, capture_output=True, check=False)

    told = result.stdout.decode("cp1252")
    assert (result.returncode, result.stderr) == (1, b"")
    assert "S006" in told
    assert "?   text: Später." in told


@contextmanager
def watching(story: Path) -> Iterator[tuple["queue.Queue[str]", "subprocess.Popen[str]"]]:
    """`check --watch` as an author starts it: what it says, line by line, and the program."""
    command = [sys.executable, "-u", "-m", "game", "check", str(story), "--watch", "--lang", "en"]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=env,
        preexec_fn=_as_at_a_terminal,
    ) as program:
        said: queue.Queue[str] = queue.Queue()
        out = program.stdout
        assert out is not None
        threading.Thread(target=_pass_on, args=(out, said), daemon=True).start()
        try:
            yield said, program
        finally:
            program.kill()


def _as_at_a_terminal() -> None:
    """Hear Ctrl-C: where the tests run behind a shell it is ignored, and so it would be in all that they start."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _pass_on(out: Iterable[str], said: "queue.Queue[str]") -> None:
    for line in out:
        said.put(line.rstrip("\n"))


def heard(said: "queue.Queue[str]", words: str) -> list[str]:
    """The lines up to and with the one that ends in these words."""
    lines = [said.get(timeout=PATIENCE)]
    while not lines[-1].endswith(words):
        lines.append(said.get(timeout=PATIENCE))
    return lines


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl-C goes to a whole console")
def test_a_story_that_is_watched_is_looked_at_again_at_every_save_until_ctrl_c(story: Path) -> None:
    with watching(story) as (said, program):
        first = heard(said, "stop with Ctrl-C.")
        spoil(story, "go: later", "go: latre")
        second = heard(said, "stop with Ctrl-C.")
        spoil(story, "go: latre", "go: later")
        third = heard(said, "stop with Ctrl-C.")
        program.send_signal(signal.SIGINT)
        code = program.wait(PATIENCE)

    assert "errors: 1" not in "\n".join(first + third)
    assert any(" S012 no passage 'latre'" in line for line in second)
    assert code == 0


def test_without_a_name_the_story_in_the_folder_is_checked(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(story)

    result = ran("--json")

    assert [each["story"] for each in json.loads(result.stdout)["stories"]] == ["cup"]


@pytest.mark.parametrize(("inside", "typed"), [(".", "'.'"), ("scenes", "'..'")])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_whoever_is_inside_the_story_is_told_what_to_type(
    story: Path, monkeypatch: pytest.MonkeyPatch, inside: str, typed: str, language: str
) -> None:
    (story / "scenes").mkdir()
    monkeypatch.chdir(story / inside)

    result = CliRunner().invoke(verwikkeld, ("check", "cup", "--lang", language))

    assert result.exit_code == 2
    assert typed in result.stderr
    assert result.stderr.startswith("geen verhaal" if language == "nl" else "no story")


def test_the_file_of_a_story_is_its_folder(story: Path) -> None:
    (story / "locale").mkdir()
    (story / "locale" / "nl.po").write_text("no translation\n", encoding="utf-8")

    result = ran(str(story / "story.yaml"), "--json")

    (told,) = json.loads(result.stdout)["stories"]
    assert told["story"] == "cup"
    assert "S120" in [it["code"] for it in told["diagnostics"]]


def test_of_a_scene_the_whole_story_is_checked(story: Path) -> None:
    (story / "scenes").mkdir()
    scene = story / "scenes" / "hall.yaml"
    scene.write_text("title: The hall\n", encoding="utf-8")

    result = ran(str(scene), "--json")

    assert [each["story"] for each in json.loads(result.stdout)["stories"]] == ["cup"]
    assert result.stderr == f"{scene} is a scene; its whole story is checked: verwikkeld check {story}\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("check", "S999"), "code S999 bestaat niet"),
        (("check", "nergens"), "geen verhaal 'nergens'"),
        (("graph", "nergens"), "geen verhaal 'nergens'"),
        (("play", "--text"), "welk verhaal?"),
        (("play", "CUP", "--picks", "nix"), "'nix' is hier niet te kiezen; te kiezen is: ask"),
        (("test", "CUP", "--record", "a", "--picks", "nix"), "'nix' is hier niet te kiezen; te kiezen is: ask"),
        (("proof", "CUP", "--languages", "fr"), "een of twee van de talen van 'cup': en"),
        (("new", "CUP", "--yes"), "staat al iets"),
    ],
)
def test_in_dutch_it_is_said_in_dutch_what_cannot_be_done(story: Path, words: tuple[str, ...], told: str) -> None:
    asked = [str(story) if word == "CUP" else word for word in words]

    result = CliRunner().invoke(verwikkeld, (*asked, "--lang", "nl"))

    assert result.exit_code != 0
    assert told in result.stderr + str(result.exception)
