"""Feedback: four parts to every move, and no verdict in any of them."""

from pathlib import Path

from game.authoring.cues.feedback import feedback
from game.authoring.cues.findings import Finding
from game.authoring.cues.moves import points_of
from tests.authoring.cues.material import about, keys, move, program

WHOLE = {"did": "Mila keek op.", "tempting": "Je was moe.", "cost": "Ze weet het nu.", "ask": "Wat wilde je horen?"}


def written(**parts: str) -> str:
    return "{" + ", ".join(f'{part}: "{words}"' for part, words in parts.items()) + "}"


def found(folder: Path, debrief: str) -> list[Finding]:
    made = program(folder, [move("zeg", "ego", debrief=debrief)])
    return feedback(made, {"nl": points_of(made, "nl")})


def test_a_whole_debrief_without_a_verdict_is_fine(tmp_path: Path) -> None:
    assert not any(finding.is_fault for finding in found(tmp_path, written(**WHOLE)))


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    story = about(found(tmp_path, written(did="Mila keek op.", ask="Wat nu?")), "parts")

    assert story.is_fault
    assert keys(story) == ["s0.zeg"]
    assert story.spots[0].why.nl == "zonder wat het verleidelijk maakte, de prijs"


def test_a_verdict_is_told_with_the_sentence(tmp_path: Path) -> None:
    story = about(found(tmp_path, written(**WHOLE | {"cost": "Het was de beste zet."})), "verdicts")

    assert story.is_fault
    assert story.spots[0].words == "Het was de beste zet."
    assert story.spots[0].why.nl == "de prijs"


def test_a_word_that_only_holds_a_verdict_is_none(tmp_path: Path) -> None:
    story = about(found(tmp_path, written(**WHOLE | {"did": "Mila vroeg om goedkeuring."})), "verdicts")

    assert not story.is_fault
