"""The fonts of the game, packed so that they travel inside a page."""

import base64
import struct
import zlib
from pathlib import Path

from markupsafe import Markup

_FONTS = (
    ("Atkinson Hyperlegible", "AtkinsonHyperlegible-Regular", 400, "normal"),
    ("Atkinson Hyperlegible", "AtkinsonHyperlegible-Bold", 700, "normal"),
    ("Atkinson Hyperlegible", "AtkinsonHyperlegible-Italic", 400, "italic"),
    ("Source Serif Pro", "SourceSerifPro-Bold", 700, "normal"),
)


def font_rules(assets: Path) -> Markup:
    """Return the fonts as `@font-face` rules with their data; a font that is not there is left out, and the next best one used."""
    return Markup("").join(
        Markup(
            '@font-face{{font-family:"{}";font-weight:{};font-style:{};src:url(data:font/woff;base64,{})format("woff")}}'
        ).format(family, weight, style, _encoded(_woff(path.read_bytes())))
        for family, name, weight, style in _FONTS
        for path in (assets / "fonts" / f"{name}.ttf",)
        if path.is_file()
    )


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _woff(font: bytes) -> bytes:
    """Return a TrueType font packed as WOFF 1.0 (W3C 2012): the same tables, each deflated; about half the size."""
    count = struct.unpack_from(">H", font, 4)[0]
    records = [struct.unpack_from(">4s3L", font, 12 + 16 * place) for place in range(count)]
    at = 44 + 20 * count
    directory, body = b"", b""
    for tag, checksum, offset, length in records:
        table = font[offset : offset + length]
        packed = min(zlib.compress(table, 9), table, key=len)
        directory += struct.pack(">4s4L", tag, at + len(body), len(packed), length, checksum)
        body += packed + b"\0" * (-len(packed) % 4)
    whole = 12 + 16 * count + sum(length + -length % 4 for *_, length in records)
    size = at + len(body)
    header = struct.pack(">4s4sLHHLHH5L", b"wOFF", font[:4], size, count, 0, whole, 1, 0, 0, 0, 0, 0, 0)
    return header + directory + body
