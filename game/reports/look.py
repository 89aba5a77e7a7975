"""How a report looks: the colours of the game's paper, and the heads that are carried inside the file itself."""

import base64
from collections.abc import Iterable, Mapping
from pathlib import Path

from markupsafe import Markup

from game.drawing.paper import COLOURS, PRINTED
from game.presenting import PersonView

_FACE = "calm"


def colour_rules() -> Markup:
    """Return the colours as custom properties, for the screen and for paper."""
    return Markup(":root{{{}}}@media print{{:root{{{}}}}}").format(_properties(COLOURS), _properties(PRINTED))


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
