"""The sound card: opened when there is something to be heard, and silent without a word where there is none.

Nothing here raises: a missing device, a missing file and a damaged one are all silence. It is used by one thread at a time.
"""

import contextlib
import os
import sys
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pygame

RATE = 44_100
BUFFER = 2_048
"""Samples at a time: 46 ms behind the hand. Half of it costs twice the work, and nobody hears the difference in a page."""
FADE = 1_000
"""How long a place takes to come and to go, in milliseconds."""
FADE_TO_SILENCE = 150
_PLACES = 3
"""The channels kept for places: one that comes, one that goes, and one more for who walks on at once."""
_EFFECTS = 6

Silence = Literal["", "no device", "no sounds"]
"""Why nothing is heard: no device would open, or none of the sounds could be read."""


@dataclass(frozen=True, slots=True)
class Levels:
    """How loud things are, from 0 to 1, and for how many ears."""

    sound: float = 0.7
    ambience: float = 0.5
    is_mute: bool = False
    is_mono: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether there is nothing to be heard at these levels."""
        return self.is_mute or (self.sound == 0 and self.ambience == 0)


class Mixer:
    """The small sounds and the place that is heard, from a folder of Ogg files named after them, those of places in `places`.

    `page-1` and `page-2` are both the sound `page`, and take turns. A place that has no file is silent.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._levels = Levels()
        self._place = self._heard = ""
        self._is_open = self._is_hushed = False
        self._why: Silence = ""
        self._small: dict[str, list[pygame.mixer.Sound]] = {}
        self._ambiences: OrderedDict[str, pygame.mixer.Sound | None] = OrderedDict()
        self._channel = 0

    @property
    def why_silent(self) -> Silence:
        """Why nothing can be heard; empty where it can, and as long as nobody asked for anything to be heard."""
        return self._why

    def set(self, levels: Levels) -> None:
        """Take over levels. The device is opened with the first that can be heard, and tried again at each change."""
        is_other_form = levels.is_mono != self._levels.is_mono
        self._levels = levels
        if self._is_open and is_other_form:
            self.close()
        if not levels.is_silent and not self._is_open:
            self._open()
        if levels.is_mute and self._is_open:
            pygame.mixer.fadeout(FADE_TO_SILENCE)
            self._heard = ""
        self._apply()

    def play(self, name: str) -> None:
        """Play a small sound, beside whatever is heard."""
        sounds = self._small.get(name)
        if not sounds or self._levels.is_mute or self._levels.sound == 0:
            return
        sound = sounds.pop(0)
        sounds.append(sound)
        sound.set_volume(self._levels.sound)
        sound.play()

    def enter(self, place: str) -> None:
        """Let a place be heard instead of the last one; the same place goes on, and an empty name is nowhere."""
        self._place = place
        self._apply()

    def hush(self, is_hushed: bool) -> None:
        """Let the place be silent while nobody looks, or be heard again."""
        self._is_hushed = is_hushed
        self._apply()

    def close(self) -> None:
        """Let go of the device. What was heard comes back with the next levels."""
        if self._is_open:
            pygame.mixer.quit()
        self._is_open, self._heard = False, ""
        self._small, self._ambiences = {}, OrderedDict()

    def _open(self) -> None:
        self._why = ""
        try:
            with _stderr_closed():
                pygame.mixer.init(
                    RATE,
                    -16,
                    1 if self._levels.is_mono else 2,
                    BUFFER,
                    allowedchanges=pygame.AUDIO_ALLOW_FREQUENCY_CHANGE,
                )
        except (pygame.error, NotImplementedError):
            self._why = "no device"
            return
        self._is_open = True
        pygame.mixer.set_num_channels(_PLACES + _EFFECTS)
        pygame.mixer.set_reserved(_PLACES)
        self._read()

    def _read(self) -> None:
        """Read the small sounds; a place is read when it is entered."""
        for path in sorted(self._folder.glob("*.ogg")):
            if sound := _read(path):
                self._small.setdefault(path.stem.partition("-")[0], []).append(sound)
        self._why = "" if self._small else "no sounds"

    def _apply(self) -> None:
        """Bring what is heard of the place to what should be heard."""
        if not self._is_open:
            return
        is_wanted = not (self._levels.is_mute or self._levels.ambience == 0 or self._is_hushed)
        wanted = self._place if is_wanted else ""
        if wanted != self._heard:
            pygame.mixer.Channel(self._channel).fadeout(FADE)
            self._heard = wanted
            self._begin(self._ambience(wanted))
        # The level is the sound's own: while a channel fades, what is set for the channel is lost.
        for ambience in filter(None, self._ambiences.values()):
            ambience.set_volume(self._levels.ambience)

    def _begin(self, ambience: pygame.mixer.Sound | None) -> None:
        if ambience is None:
            return
        ambience.set_volume(self._levels.ambience)
        self._channel = (self._channel + 1) % _PLACES
        pygame.mixer.Channel(self._channel).play(ambience, loops=-1, fade_ms=FADE)

    def _ambience(self, place: str) -> pygame.mixer.Sound | None:
        """Return what is heard in a place, of which the last few are kept: each is some 3 MB."""
        if not place:
            return None
        if place not in self._ambiences:
            self._ambiences[place] = _read(self._folder / "places" / f"{place}.ogg")
        self._ambiences.move_to_end(place)
        while len(self._ambiences) > _PLACES:
            self._ambiences.popitem(last=False)
        return self._ambiences[place]


def _read(path: Path) -> pygame.mixer.Sound | None:
    try:
        return pygame.mixer.Sound(path)
    except (pygame.error, OSError):
        return None


@contextlib.contextmanager
def _stderr_closed() -> Iterator[None]:
    """On Linux, keep from the terminal what the sound library itself says there when it finds no device (tried: eight lines)."""
    if not sys.platform.startswith("linux"):
        yield
        return
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
