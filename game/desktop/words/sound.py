"""The words of what cannot be heard."""

from collections.abc import Mapping

SOUND_WORDS: Mapping[str, tuple[str, str]] = {
    "unheard no device": (
        "Dit apparaat laat nu niets horen: er is geen luidspreker of koptelefoon gevonden. Verder werkt alles. "
        "Sluit je er een aan, zet ‘Stil’ hieronder dan even aan en weer uit.",
        "This device makes no sound at the moment: no speaker or headphones were found. Everything else works. "
        "When you plug some in, turn ‘Silent’ below on and off again.",
    ),
    "unheard no sounds": (
        "De geluiden van het spel zijn niet te lezen. Verder werkt alles.",
        "The sounds of the game cannot be read. Everything else works.",
    ),
}
