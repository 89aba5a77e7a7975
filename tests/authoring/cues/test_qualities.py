"""The qualities come apart: by correlation, and by moves in which one is there and another is not."""

from pathlib import Path

from game.authoring.cues.findings import Finding
from game.authoring.cues.qualities import qualities
from tests.authoring.cues.material import about, keys, move, points, rubric


def found(folder: Path, *shown: str) -> list[Finding]:
    moves = [move(f"m{place}", "function", shows=shows) for place, shows in enumerate(shown)]
    return qualities(points(folder, moves), rubric())


def test_qualities_that_always_go_together_are_told(tmp_path: Path) -> None:
    story = found(tmp_path, "uniform, borrowed", "shield, unchecked", "stake, owns_it", "meets, carries")

    assert about(story, "personal authenticity").is_fault
    assert about(story, "personal authenticity").figure == 1
    assert about(story, "personal authenticity apart").is_fault


def test_moves_in_which_one_is_there_and_the_other_is_not_are_named(tmp_path: Path) -> None:
    story = found(tmp_path, "meets, borrowed", "uniform, carries", "stake, owns_it", "shield, unchecked")

    assert not about(story, "personal authenticity").is_fault
    assert keys(about(story, "personal authenticity apart")) == ["s0.m0", "s0.m1"]
    assert about(story, "personal authenticity apart").spots[0].why.en == "5 and 1"


def test_qualities_that_never_meet_in_a_move_cannot_be_told(tmp_path: Path) -> None:
    story = found(tmp_path, "uniform", "borrowed")

    assert not any(finding.is_fault for finding in story)
    assert not about(story, "personal authenticity").can_tell
