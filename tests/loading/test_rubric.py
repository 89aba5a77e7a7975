"""The rubric is our own file: a fault in it is told as such."""

from pathlib import Path

import pytest

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


_ANCHOR = "qualities:\n  a:\n    title: {nl: x, en: y}\n    anchors:\n      b: {level: 1, nl: x, en: y}\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "qualities: {}",
        "other: 1",
        _ANCHOR.replace("level: 1", "level: 9"),
        _ANCHOR.replace(", en: y", ""),
        _ANCHOR + "  c:\n    title: {nl: x, en: y}\n    anchors:\n      b: {level: 1, nl: x, en: y}\n",
    ],
)
def test_a_damaged_one_is_an_error(text: str, tmp_path: Path) -> None:
    path = tmp_path / "rubric.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(GameError, match="rubric"):
        load_rubric(path)


def test_a_missing_one_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="cannot be read"):
        load_rubric(tmp_path / "rubric.yaml")
