"""What an edit breaks: scripts of the old version and kept runs, at the line or the pick where they part."""

from pathlib import Path

from game.authoring.comparing import broken_runs, broken_scripts
from game.play import Pick, Program
from game.saving import KeptRun
from tests.authoring.storytests.scripts import RUBRIC, program, written
from tests.small import program_from


def versions(folder: Path, *swaps: str) -> tuple[Path, Program, Path, Program]:
    """The story before and after an edit, each in its folder."""
    old, new = folder / "old", folder / "new"
    for path in (old, new):
        path.mkdir()
    before = program(old)
    text = (old / "story.yaml").read_text(encoding="utf-8")
    for one, other in zip(swaps[::2], swaps[1::2], strict=True):
        assert one in text, one
        text = text.replace(one, other)
    return old, before, new, program_from(text, new)


def test_a_script_that_the_edit_breaks_is_told_with_its_first_line_that_does(tmp_path: Path) -> None:
    old, before, new, after = versions(tmp_path, "Donderdag *dan*", "Vrijdag")
    written(old, "pick zeg\nsays Donderdag dan.\nends rest\n")

    (broken,) = broken_scripts(old, before, new, after, RUBRIC)

    assert (broken.fault.line, broken.fault.kind, broken.is_mended) == (2, "not said", False)


def test_a_script_that_was_adapted_with_the_edit_is_told_as_mended(tmp_path: Path) -> None:
    old, before, new, after = versions(tmp_path, "zeg:", "vertel:")
    written(old, "pick zeg\nends goed\n")
    written(new, "pick vertel\nends goed\n")

    (broken,) = broken_scripts(old, before, new, after, RUBRIC)

    assert (broken.fault.line, broken.fault.kind, broken.is_mended) == (1, "no choice", True)


def test_what_did_not_come_out_before_either_is_no_breakage(tmp_path: Path) -> None:
    old, before, new, after = versions(tmp_path)
    written(old, "pick zeg\nends rest\n")

    assert broken_scripts(old, before, new, after, RUBRIC) == ()


def test_a_kept_run_is_broken_at_the_first_pick_that_can_no_longer_be_made(tmp_path: Path) -> None:
    _, before, _, after = versions(tmp_path, "knik:", "buig:")
    picks = (Pick("sales", "een.zeg"), Pick("marketing", "twee.knik"))
    run = KeptRun("r", "old", "", "", 5, "sales", "nl", picks, 0.0, "", is_over=True)
    sound = KeptRun("s", "old", "", "", 5, "sales", "nl", picks[:1], 0.0, "", is_over=False)

    (broken,) = broken_runs((run, sound), before, after)

    assert (broken.run.id, broken.held, broken.picks, broken.key) == ("r", 1, 2, "twee.knik")
