"""A run as data that others can read."""

import json
from pathlib import Path

from game.saving import record_of
from tests.small import NOTHING, choice, played, program_from, scene, story_text


def test_a_record_tells_what_was_picked_what_changed_and_how_it_ended(tmp_path: Path) -> None:
    choices = (
        NOTHING + choice("zeg", "speaks leads, settles leads", to="mila", shows="stake") + choice("wek", "result +1")
    )
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    record = json.loads(json.dumps(record_of(played(program, "zeg", "weg"), "nl")))

    assert record["picks"] == [{"chair": "sales", "pick": "een.zeg"}, {"chair": "sales", "pick": "twee.weg"}]
    assert record["ending"] == {"id": "goed", "title": "Goed"}
    assert record["state"]["complication"]["leads"] == "untangled"
    assert {
        "event": "changed",
        "what": "complication",
        "of": ["leads"],
        "before": "stirring",
        "after": "spoken",
        "why": "does",
    } in record["trace"]
    assert {
        "event": "picked",
        "chair": "sales",
        "pick": "een.zeg",
        "do": None,
        "say": "Ik zeg zeg.",
        "to": "mila",
        "drive": "function",
        "shows": ["stake"],
    } in record["trace"]
