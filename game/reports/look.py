"""How a report looks: the colours of the game's paper, and the fonts and heads that are carried inside the file itself."""

import base64
import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from markupsafe import Markup

from game.presenting import PersonView

COLOURS: Mapping[str, str] = {
    "paper": "#F6EEDF",
    "panel": "#FBF5E9",
    "deep": "#EBDFC8",
    "edge": "#D3C3A4",
    "line": "#8A785A",
    "ink": "#2A2420",
    "soft": "#655A50",
    "sales": "#A93D22",
    "marketing": "#12675F",
    "company": "#76530F",
    "outside": "#3E5568",
    "thread_sales": "#D2583A",
    "thread_marketing": "#1F8A83",
    "thread_company": "#A6771A",
    "thread_outside": "#5B7286",
    "own_sales": "#F3E3D2",
    "own_marketing": "#DDEAE3",
    "own_company": "#F0E5C6",
    "own_outside": "#E1E6EA",
    "blocked": "#8A8078",
}
"""The tokens of the game's paper theme, in which drawings and styles name their colours."""
PRINTED: Mapping[str, str] = {
    "paper": "#FFFFFF",
    "panel": "#FFFFFF",
    "own_sales": "#FAF4EC",
    "own_marketing": "#EFF5F2",
    "own_company": "#F8F3E4",
    "own_outside": "#F0F3F5",
    "deep": "#F1E9DA",
}
"""What is otherwise in print: the sheet is the ground, and large tints would come out as dots."""
_FONTS = (
    ("Atkinson Hyperlegible", "AtkinsonHyperlegible-Regular", 400, "normal"),
    ("Atkinson Hyperlegible", "AtkinsonHyperlegible-Bold", 700, "normal"),
    ("Atkinson Hyperlegible", "AtkinsonHyperlegible-Italic", 400, "italic"),
    ("Source Serif Pro", "SourceSerifPro-Bold", 700, "normal"),
)
_FACE = "calm"


def colour_rules() -> Markup:
    """Return the colours as custom properties, for the screen and for paper."""
    return Markup(":root{{{}}}@media print{{:root{{{}}}}}").format(_properties(COLOURS), _properties(PRINTED))


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


def head_ids(people: Iterable[PersonView], assets: Path) -> dict[str, str]:
    """Return the id of the page's head by portrait, for everybody who has a picture."""
    portraits = sorted({person.portrait for person in people})
    return {portrait: f"head-{portrait}" for portrait in portraits if _picture(portrait, assets).is_file()}


def head_pictures(heads: Mapping[str, str], assets: Path) -> list[tuple[str, str]]:
    """Return the id and the picture, as a data URI, of each head; every picture is in the page once."""
    return [
        (id, f"data:image/png;base64,{_encoded(_picture(portrait, assets).read_bytes())}")
        for portrait, id in heads.items()
    ]


def _properties(colours: Mapping[str, str]) -> str:
    return ";".join(f"--{name}:{code}" for name, code in colours.items())


def _picture(portrait: str, assets: Path) -> Path:
    return assets / "portraits" / portrait / f"{_FACE}.png"


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
