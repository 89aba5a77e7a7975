"""The voice: a real program that speaks, one thing at a time, stopped at will and never left behind."""

import contextlib
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.desktop.reading.voice import Speech, Voice, speech_found

PATIENCE = 30
"""Seconds that something may take on a slow day; nothing is measured by it."""
SPEAKS = """
import sys, time
with open(sys.argv[1], "a", encoding="utf-8") as said:
    words = sys.argv[3] if len(sys.argv) > 3 else sys.stdin.buffer.read().decode("utf-8")
    said.write(f"{sys.argv[2]}: {words}|")
if "long" in words:
    time.sleep(600)
if "fail" in words:
    sys.exit(3)
"""


def processes_with(words: str) -> Iterator[str]:
    """The processes of this machine that have these words in their command."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it ended just now
            if words.encode() in path.read_bytes():
                yield path.parent.name


class Room:
    """Where something is said: by a program that writes down what it says."""

    def __init__(self, folder: Path) -> None:
        self._heard = folder / "heard"
        self.script = folder / "speaks.py"
        self.script.write_text(SPEAKS, encoding="utf-8")
        self.voices: list[Voice] = []

    def speech(self, name: str = "") -> Speech:
        return Speech(lambda language: (sys.executable, str(self.script), str(self._heard), name + language))

    def voice(self, *speeches: Speech) -> Voice:
        self.voices.append(Voice(speeches or (self.speech(),)))
        return self.voices[-1]

    @property
    def heard(self) -> list[str]:
        text = self._heard.read_text(encoding="utf-8") if self._heard.exists() else ""
        return text.split("|")[:-1]

    def until(self, voice: Voice, look: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not look():
            assert time.monotonic() < end, self.heard
            voice.tend()
            time.sleep(0.01)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    for voice in room.voices:
        voice.close()


def test_words_are_said_in_their_language_whatever_signs_are_in_them(room: Room) -> None:
    voice = room.voice()
    words = "“Zo'n $(echo crisis); één “blik” & 'n `beurs`”\n-v wat"

    voice.say(words, "nl")
    room.until(voice, lambda: not voice.is_speaking)

    assert room.heard == [f"nl: {words}"]


def test_words_can_be_an_argument(room: Room) -> None:
    by_file = room.speech()
    voice = room.voice(Speech(by_file.command, "argument"))

    voice.say("- en; $HOME\0", "en")
    room.until(voice, lambda: not voice.is_speaking)

    assert room.heard == ["en: - en; $HOME"]


def test_what_is_new_stops_what_was_being_said(room: Room) -> None:
    voice = room.voice()
    voice.say("long", "nl")
    room.until(voice, lambda: room.heard == ["nl: long"])

    voice.say("kort", "nl")
    room.until(voice, lambda: not voice.is_speaking)

    assert room.heard == ["nl: long", "nl: kort"]


def test_of_two_things_at_once_the_last_is_said(room: Room) -> None:
    voice = room.voice()
    voice.say("long", "nl")
    voice.say("een", "nl")
    voice.say("twee", "nl")
    room.until(voice, lambda: not voice.is_speaking)

    assert room.heard[-1] == "nl: twee"
    assert "nl: een" not in room.heard


def test_it_can_be_silenced(room: Room) -> None:
    voice = room.voice()
    voice.say("long", "nl")
    room.until(voice, lambda: bool(room.heard))

    voice.stop()

    assert not voice.is_speaking


def test_a_program_that_only_asks_a_service_is_silenced_by_another(room: Room) -> None:
    speech = room.speech()
    silence = speech.command("stil")
    voice = room.voice(Speech(speech.command, silence=silence))
    voice.say("long", "nl")
    room.until(voice, lambda: bool(room.heard))

    voice.say("kort", "nl")
    room.until(voice, lambda: not voice.is_speaking)

    assert room.heard == ["nl: long", "stil: ", "nl: kort"]


def test_a_program_that_fails_is_left_for_the_next(room: Room) -> None:
    voice = room.voice(room.speech("a "), room.speech("b "))

    voice.say("fail", "nl")
    room.until(voice, lambda: not voice.is_there)

    assert room.heard == ["a nl: fail", "b nl: fail"]
    assert not voice.is_speaking


def test_a_program_that_cannot_be_started_is_left_for_the_next(room: Room, tmp_path: Path) -> None:
    voice = room.voice(Speech(lambda _: (str(tmp_path / "gone"),)), room.speech())

    voice.say("iets", "nl")
    room.until(voice, lambda: not voice.is_speaking)

    assert room.heard == ["nl: iets"]
    assert voice.is_there


def test_no_voice_says_nothing(room: Room) -> None:
    voice = Voice(())

    voice.say("iets", "nl")

    assert (voice.is_there, voice.is_speaking, room.heard) == (False, False, [])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at the processes in /proc")
def test_nothing_is_left_behind_when_it_closes(room: Room) -> None:
    voice = room.voice()
    voice.say("long", "nl")
    room.until(voice, lambda: bool(room.heard))

    voice.close()

    assert not list(processes_with(str(room.script)))


@pytest.mark.parametrize(
    ("platform", "names", "said_by"),
    [
        ("linux", ("espeak-ng", "spd-say", "espeak"), ["spd-say", "espeak-ng", "espeak"]),
        ("linux", ("espeak",), ["espeak"]),
        ("darwin", ("say", "espeak-ng"), ["say"]),
        ("win32", ("espeak-ng",), []),
        ("linux", (), []),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="programs have another ending there")
def test_the_speech_that_is_found_is_the_one_of_the_system(
    tmp_path: Path, platform: str, names: tuple[str, ...], said_by: list[str]
) -> None:
    for name in names:
        (tmp_path / name).write_text("#!/bin/sh\n", encoding="utf-8")
        (tmp_path / name).chmod(stat.S_IRWXU)

    found = speech_found(platform, str(tmp_path))

    assert [Path(speech.command("nl")[0]).name for speech in found] == said_by


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="needs espeak-ng (apt-get install espeak-ng)")
@pytest.mark.parametrize("language", ["nl", "en"])
def test_espeak_takes_the_words_and_the_language(room: Room, tmp_path: Path, language: str) -> None:
    (espeak,) = speech_found("linux", str(Path(str(shutil.which("espeak-ng"))).parent))[-1:]
    sound = tmp_path / "said.wav"
    voice = room.voice(Speech(lambda spoken: (*espeak.command(spoken), "-w", str(sound))))

    voice.say("De leads, donderdag.", language)
    room.until(voice, lambda: not voice.is_speaking)

    assert voice.is_there, "it ended well"
    assert sound.stat().st_size > 10_000
