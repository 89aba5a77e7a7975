"""Sounds for tests, each of a length of its own by which it is known again, and long enough to be still there on a slow day."""

import wave
from collections.abc import Mapping
from pathlib import Path

import pygame

LASTS: Mapping[str, int] = {
    "pick": 20,
    "page-1": 21,
    "page-2": 22,
    "page-3": 23,
    "tighten": 24,
    "loosen": 25,
    "places/kantine": 26,
    "places/auto": 27,
    "places/magazijn": 28,
}
"""Seconds."""
_RATE = 8_000


def write_sounds(folder: Path) -> Path:
    """Write them to a folder of which SDL reads the content and not the name: these are no Ogg."""
    (folder / "places").mkdir(parents=True)
    for name, seconds in LASTS.items():
        with wave.open(str(folder / f"{name}.ogg"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(1)
            file.setframerate(_RATE)
            file.writeframes(b"\x80" * (_RATE * seconds))
    return folder


def playing_now() -> list[pygame.mixer.Sound]:
    """Return what is heard, what is fading included, on the channels in order."""
    channels = [pygame.mixer.Channel(number) for number in range(pygame.mixer.get_num_channels())]
    return [sound for channel in channels if channel.get_busy() and (sound := channel.get_sound())]


def names() -> list[str]:
    """Return the names of what is heard."""
    known = {seconds: name.rpartition("/")[2] for name, seconds in LASTS.items()}
    return sorted(known[round(sound.get_length())] for sound in playing_now())
