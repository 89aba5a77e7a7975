"""The words of the stage."""

from collections.abc import Mapping

STAGE_WORDS: Mapping[str, tuple[str, str]] = {
    "dusk": ("schemering", "dusk"),
    "heard": ("{person} aan de telefoon", "{person} on the telephone"),
}
