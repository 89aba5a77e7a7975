"""The rubric is our own file: a fault in it is told as such."""

from pathlib import Path

import pytest

from game import content
from game.errors import GameError
from game.loading import load_rubric
from tests.loading.stories import RUBRIC


def test_it_has_three_qualities_of_five_levels() -> None:
    assert [quality.id for quality in RUBRIC.qualities] == ["personal", "standpoint", "authenticity"]
    for quality in RUBRIC.qualities:
        assert [anchor.level for anchor in quality.anchors] == [1, 2, 3, 4, 5]
        assert all(set(anchor.words) == {"nl", "en"} for anchor in quality.anchors)
    assert RUBRIC.anchors["stake"].quality == "personal"
    assert RUBRIC.qualities[0].title == {"nl": "persoonlijk optreden", "en": "personal conduct"}


WHOLE = (content.stories() / "rubric.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (WHOLE, "", "S103"),
        ("\nqualities:\n", "\nother:\n", "it has no qualities"),
        ("\ndrives:\n", "\nother:\n", "its drives are not"),
        ("\n  ego: {", "\n  pride: {", "its drives are not"),
        ("      hint: {", "      echo: {", "S104"),
        ("      hint: {", "      stake: {", "two anchors have one name"),
        ("level: 1", "level: 9", "S035"),
        ("en: speaks as the function", "de: sagt es", "S031"),
        ("    title: {nl: persoonlijk optreden, en: personal conduct}\n", "", "S031"),
        ("ego, says: {", "ego, told: {", "S031"),
    ],
    ids=[
        "empty",
        "no qualities",
        "no drives",
        "unknown drive",
        "anchor twice in one quality",
        "anchor in two qualities",
        "level",
        "language",
        "title",
        "says",
    ],
)
def test_one_thing_that_is_damaged_is_told(old: str, new: str, told: str, tmp_path: Path) -> None:
    assert old in WHOLE
    path = tmp_path / "rubric.yaml"
    path.write_text(WHOLE.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(GameError, match=f"is damaged: .*{told}"):
        load_rubric(path)


def test_a_missing_one_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="cannot be read"):
        load_rubric(tmp_path / "rubric.yaml")
