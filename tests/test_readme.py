"""The README: what it shows and leads to is there."""

import re
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
PAGES = (
    "README.md",
    "game/ARCHITECTURE.md",
    "assets/README.md",
    *(str(page.relative_to(HOUSE)) for page in sorted((HOUSE / "stories" / "handbook").glob("*/*.md"))),
)


@pytest.mark.parametrize("page", PAGES)
def test_every_picture_and_page_it_leads_to_is_there(page: str) -> None:
    file = HOUSE / page
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", file.read_text(encoding="utf-8"))

    assert [link for link in links if not (file.parent / link).exists()] == []
