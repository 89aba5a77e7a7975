"""The three qualities: which behaviour was shown by which words, and nothing made up where none was."""

from pathlib import Path

from game.assessment import Evidence, Reading, Shown, qualities
from tests.assessment.runs import RUBRIC, reading, story
from tests.small import choice


def run(folder: Path, *picks: str) -> Reading:
    first = (
        choice("scherm", "dagen +0", shows="uniform, borrowed", go="punt")
        + choice("open", "lowers mila", shows="meets, carries", to="mila", go="punt")
        + choice("half", "dagen +0", shows="about_it", go="punt")
        + choice("zeg", "dagen +0", shows="stake", go="punt")
        + choice("zeg_meer", "lowers joke, speaks leads", shows="stake", go="punt")
    )
    return reading(story(folder, first), *picks)


def shown(folder: Path, *picks: str) -> dict[str, Shown]:
    return {each.quality.id: each for each in qualities(run(folder, *picks), RUBRIC)}


def keys(evidence: tuple[Evidence, ...]) -> list[str]:
    return [each.moment.choice.choice.id for each in evidence]


def test_the_qualities_come_in_the_order_of_the_rubric(tmp_path: Path) -> None:
    assert list(shown(tmp_path)) == ["personal", "standpoint", "authenticity"]


def test_a_quality_that_no_pick_touched_has_no_evidence(tmp_path: Path) -> None:
    found = shown(tmp_path, "open", "een.weg")

    assert found["standpoint"].evidence == ()
    assert found["standpoint"].ways == ((), ())


def test_each_pick_is_evidence_for_each_quality_it_shows(tmp_path: Path) -> None:
    found = shown(tmp_path, "open")

    (personal,), (authentic,) = found["personal"].evidence, found["authenticity"].evidence
    assert (personal.anchor.name, personal.anchor.level, personal.to) == ("meets", 5, "mila")
    assert (authentic.anchor.name, authentic.to) == ("carries", "mila")
    assert personal.moment is authentic.moment


def test_evidence_says_what_came_of_it(tmp_path: Path) -> None:
    (evidence,) = shown(tmp_path, "open")["personal"].evidence

    assert [(each.kind, each.of) for each in evidence.followed.at_once] == [("opened up", ("mila",))]


def test_where_the_quality_was_there_comes_first_and_then_what_is_farthest_from_the_middle(tmp_path: Path) -> None:
    found = shown(tmp_path, "half", "zeg", "scherm", "open")

    assert keys(found["personal"].evidence) == ["open", "zeg", "scherm", "half"]


def test_of_two_alike_what_did_more_comes_first(tmp_path: Path) -> None:
    found = shown(tmp_path, "zeg", "zeg_meer")

    assert keys(found["personal"].evidence) == ["zeg_meer", "zeg"]


def test_of_two_wholly_alike_the_earlier_comes_first(tmp_path: Path) -> None:
    found = shown(tmp_path, "zeg", "half", "zeg")

    assert [each.moment.step for each in found["personal"].evidence] == [1, 3, 2]


def test_evidence_stands_on_either_side_of_the_middle_or_on_none(tmp_path: Path) -> None:
    there, not_there = shown(tmp_path, "half", "open", "scherm")["personal"].ways

    assert (keys(there), keys(not_there)) == (["open"], ["scherm"])
