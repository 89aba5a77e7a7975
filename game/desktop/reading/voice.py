"""The voice: the speech that the system has, as a program of its own that is started for what is to be said and stopped at will.

Words go to it in a file or as an argument, never through a shell. Nothing here waits: `tend` is to be called now and then.
"""

import contextlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

_POWERSHELL = """
[Console]::InputEncoding = [System.Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$any = [System.Speech.Synthesis.VoiceGender]::NotSet
$age = [System.Speech.Synthesis.VoiceAge]::NotSet
try { $voice.SelectVoiceByHints($any, $age, 0, [System.Globalization.CultureInfo]'LANGUAGE') } catch { }
$voice.Speak([Console]::In.ReadToEnd())
"""
_CULTURES = {"nl": "nl-NL", "en": "en-GB"}
_MAC_VOICES = {"nl": ("-v", "Xander"), "en": ()}
_GRACE = 2.0
"""So many seconds a program gets to end when the window closes."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A program that speaks: its command for a language, how it gets the words, and what silences it, if ending it does not."""

    command: Callable[[str], tuple[str, ...]]
    by: Literal["file", "argument"] = "file"
    silence: tuple[str, ...] = ()


def speech_found(platform: str = sys.platform, path: str | None = None) -> tuple[Speech, ...]:
    """Return the programs of this machine that can speak, the best first. `path` is where to look, instead of the usual places."""
    known: Sequence[tuple[str, Callable[[str], Speech]]]
    if platform == "darwin":
        known = (("say", _say),)
    elif platform == "win32":
        known = (("powershell", _powershell),)
    else:
        known = (("spd-say", _spd_say), ("espeak-ng", _espeak), ("espeak", _espeak))
    return tuple(make(found) for name, make in known if (found := shutil.which(name, path=path)))


def _say(found: str) -> Speech:
    return Speech(lambda language: (found, *_MAC_VOICES.get(language, ()), "-f", "-"))


def _powershell(found: str) -> Speech:
    def command(language: str) -> tuple[str, ...]:
        script = _POWERSHELL.replace("LANGUAGE", _CULTURES.get(language, "en-GB"))
        return (found, "-NoProfile", "-NonInteractive", "-Command", script)

    return Speech(command)


def _spd_say(found: str) -> Speech:
    """It only asks a service to speak; `-S` asks that to stop."""
    return Speech(lambda language: (found, "--wait", "--language", language, "--"), "argument", (found, "--stop"))


def _espeak(found: str) -> Speech:
    return Speech(lambda language: (found, "-v", language, "--stdin"))


class Voice:
    """Says one thing at a time: what is new stops what was being said. A program that fails is left for the next one."""

    def __init__(self, speeches: Sequence[Speech]) -> None:
        self._speeches = list(speeches)
        self._next: tuple[str, str] | None = None
        self._said = ("", "")
        self._speaking: subprocess.Popen[bytes] | None = None
        self._ending: list[subprocess.Popen[bytes]] = []

    @property
    def is_there(self) -> bool:
        return bool(self._speeches)

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or about to be."""
        return self._speaking is not None or self._next is not None

    def say(self, words: str, language: str) -> None:
        """Say this, instead of what was being said."""
        self.stop()
        self._next = (words.replace("\0", ""), language)
        self.tend()

    def stop(self) -> None:
        """Be silent."""
        self._next = None
        if self._speaking is None:
            return
        self._speaking.kill()
        self._ending.append(self._speaking)
        self._speaking = None
        if silence := self._speeches[0].silence:
            self._start(silence, self._ending.append)

    def tend(self) -> None:
        """See how far it is: what ended is taken leave of, and what waits for that begins."""
        self._ending = [program for program in self._ending if program.poll() is None]
        if self._speaking is not None and (code := self._speaking.poll()) is not None:
            self._speaking = None
            if code != 0:
                self._give_up()
        if self._next is not None and not self._ending and self._speaking is None:
            self._begin()

    def close(self) -> None:
        """Be silent, and leave no program behind."""
        self.stop()
        for program in self._ending:
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(_GRACE)
        self._ending = []

    def _begin(self) -> None:
        assert self._next
        words, language = self._said = self._next
        self._next = None
        if not self._speeches or not words.strip():
            return
        speech = self._speeches[0]
        if speech.by == "argument":
            self._start((*speech.command(language), words), self._took)
            return
        with tempfile.TemporaryFile() as file:
            file.write(words.encode())
            file.seek(0)
            self._start(speech.command(language), self._took, file.fileno())

    def _took(self, program: subprocess.Popen[bytes]) -> None:
        self._speaking = program

    def _start(
        self, command: Sequence[str], took: Callable[[subprocess.Popen[bytes]], object], stdin: int = subprocess.DEVNULL
    ) -> None:
        """Start a program. From a file it reads at its own pace; a pipe would keep the window waiting for it."""
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            took(
                subprocess.Popen(  # noqa: S603  # the command is one of those above; the words are no part of a script
                    command,
                    stdin=stdin,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    creationflags=flags,
                )
            )
        except OSError:
            self._give_up()

    def _give_up(self) -> None:
        """Say it by the next program, where there is one."""
        self._speeches = self._speeches[1:]
        self._next = self._said if self._speeches else None
