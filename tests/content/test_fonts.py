"""The fonts that travel inside a page."""

import base64
import re
import struct
import zlib

from game.content.fonts import font_rules
from tests.reports.sample import ASSETS


def test_a_packed_font_has_the_tables_of_the_font_it_was() -> None:
    font = (ASSETS / "fonts/AtkinsonHyperlegible-Regular.ttf").read_bytes()
    found = re.search(r"base64,([^)]+)\)", font_rules(ASSETS))
    assert found
    packed = base64.b64decode(found[1])

    assert packed[:4] == b"wOFF"
    assert struct.unpack_from(">L", packed, 8)[0] == len(packed)
    for place in range(struct.unpack_from(">H", packed, 12)[0]):
        tag, offset, length, whole, _ = struct.unpack_from(">4s4L", packed, 44 + 20 * place)
        old, _, at, size = struct.unpack_from(">4s3L", font, 12 + 16 * place)
        table = packed[offset : offset + length]

        assert (tag, whole) == (old, size)
        assert (table if length == whole else zlib.decompress(table)) == font[at : at + size]
