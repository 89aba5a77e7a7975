"""Small stories to try the checks on: scenes of one choice point for sales, each with a move of every drive."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from game import content
from game.authoring.cues.findings import Finding
from game.authoring.cues.moves import Point, points_of
from game.authoring.cues.plays import Plays, random_plays
from game.loading import load_rubric
from game.play import Program
from game.story import DRIVES, Rubric
from tests.small import program_from, scene, story_text


@cache
def rubric() -> Rubric:
    return load_rubric(content.stories() / "rubric.yaml")


def move(id: str, drive: str, say: str = "Nou, tot morgen dan.", **more: str) -> str:
    """A choice as it is written; `more` are further fields, as they are written."""
    lines = [f"{id}:", f"  say: {json.dumps(say, ensure_ascii=False)}", f"  drive: {drive}"]
    return "\n".join([*lines, *(f"  {field}: {value}" for field, value in more.items()), ""])


def program(folder: Path, *scenes: Sequence[str]) -> Program:
    """A story of these scenes, each a row of moves."""
    ids = [f"s{number}" for number in range(len(scenes))]
    chapters = f"maandag: {{title: Maandag, scenes: [{', '.join(ids)}]}}"
    made = (scene(id, "\n".join(moves)) for id, moves in zip(ids, scenes, strict=True))
    return program_from(_until_stirred(story_text(*made, chapters=chapters)), folder)


def of_each_drive(says: Mapping[str, str], first: int = 0, **does: str) -> list[str]:
    """A move of every drive with these words, beginning with this one of the drives."""
    turned = [*DRIVES[first % 4 :], *DRIVES[: first % 4]]
    return [move(drive, drive, says[drive], **({"does": does[drive]} if drive in does else {})) for drive in turned]


def points(folder: Path, *scenes: Sequence[str]) -> tuple[Point, ...]:
    return points_of(program(folder, *scenes), "nl")


def plays(made: Program, count: int = 200, seed: int = 1) -> Plays:
    return random_plays(made, rubric(), count, seed)


def about(findings: Sequence[Finding], what: str) -> Finding:
    """The finding about this."""
    return next(finding for finding in findings if finding.about == what)


def keys(finding: Finding) -> list[str]:
    return [spot.key for spot in finding.spots]


def _until_stirred(text: str) -> str:
    """The small story's second complication stirs by a choice that is not written here."""
    return text.replace("stirs: picked(een.wek)", "stirs: start")
