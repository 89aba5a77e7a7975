"""What the handbook shows is what the loader reads."""

import re
from pathlib import Path

from game import content
from game.loading import load
from game.loading.changes import FORMS
from game.loading.conditions import ASKS
from tests.loading.stories import RUBRIC

HANDBOOK = (content.stories() / "HANDBOOK.md").read_text(encoding="utf-8")
_BLOCKS = re.findall(r"```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
STORY = next(block for block in _BLOCKS if block.startswith("format: 1"))
SCENE = next(block for block in _BLOCKS if block.startswith("scene: coffee_machine"))
_NAMES = ("opening", "coffee", "phone", "meeting")


def _section(title: str) -> str:
    return HANDBOOK.partition(f"\n## {title}")[2].partition("\n## ")[0]


def test_its_example_is_a_story(tmp_path: Path) -> None:
    mila = (
        "  mila: {name: Mila Aydin, function: head of marketing, level: 2, side: marketing, matters: Her work.}\n"
        "relations:\n"
    )
    lines = "\n      ".join(("text: |", "  [blocked(henk, mila)] *silence* between {henk} and {mila}."))
    other = "title: T\nplace: auto\ntime: evening\npresent: [henk]\npassages:\n  one:\n      " + lines + "\n"
    (tmp_path / "scenes").mkdir()
    (tmp_path / "story.yaml").write_text(
        STORY.replace("relations:\n", mila).replace("[opening,", "[coffee_machine, opening,"), encoding="utf-8"
    )
    for name in _NAMES:
        (tmp_path / "scenes" / f"{name}.yaml").write_text(other, encoding="utf-8")
    below = "\n  empty_cups:\n    text: The cups are empty.\n"
    (tmp_path / "scenes" / "coffee_machine.yaml").write_text(SCENE.rstrip() + below, encoding="utf-8")

    result = load(tmp_path, rubric=RUBRIC)

    assert [it.render("en") for it in result.diagnostics] == []
    assert result.story is not None
    never_called = result.story.scenes["coffee_machine"].passages[0].choices[0]
    assert never_called.shows == ("stake", "owns_it")
    assert len(never_called.changes) == 3


def test_it_lists_every_verb_and_no_other() -> None:
    quoted = re.findall(
        r"`([a-z]+) [^`]*`", "\n".join(re.findall(r"^\| (`.*?) \|", _section("What changes"), re.MULTILINE))
    )

    assert set(quoted) - {"result", "days"} == set(FORMS)


def test_it_lists_every_question_and_no_other() -> None:
    asked = set(re.findall(r"([a-z_]+)\(", _section("Conditions")))

    assert asked == set(ASKS)


def test_it_lists_every_anchor_of_the_rubric() -> None:
    listed = set(re.findall(r"`([a-z_]+)`", _section("The rubric").partition("| --- |")[2]))

    assert listed == set(RUBRIC.anchors)
