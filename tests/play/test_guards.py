"""The other shows up when you do: guards go up and down by steps."""

from pathlib import Path

import pytest

from tests.small import NOTHING, choice, played, program_from, scene, state, story_text


@pytest.mark.parametrize(
    ("does", "after"),
    [
        ("lowers mila", "open"),
        ("lowers mila, lowers mila", "open"),
        ("raises mila", "closed"),
        ("raises mila, raises mila", "closed"),
        ("raises mila, lowers mila", "guarded"),
        ("lowers mila, raises mila", "guarded"),
        ("result +1", "guarded"),
    ],
)
def test_a_guard_moves_a_step_at_a_time(tmp_path: Path, does: str, after: str) -> None:
    choices = NOTHING + choice("it", does) + choice("wek", "result +1")
    session = played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path), "it")

    assert state(session, "guard", "mila") == after
