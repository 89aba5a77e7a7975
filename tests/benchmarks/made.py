"""Stories of any size, made to be measured: scenes of fifty passages, every fifth with two choices, all of it used."""

from pathlib import Path

PASSAGES_A_SCENE = 50

_STORY = """format: 1
title: The long one
blurb: As long as it is asked to be.
language: en
minutes: 600
chairs: {{sales: henk}}
cast:
  henk: {{name: Henk, function: sales, level: 2, side: sales, matters: His people.}}
  mila: {{name: Mila, function: marketing, level: 2, side: marketing, matters: Her work.}}
relations:
  henk, mila: open
facts:
  days: {{from: 0, to: 5, start: 2}}
chapters:
  all: {{title: All, scenes: [{scenes}]}}
endings:
  rest: {{title: The rest, text: It is over.}}
"""
_SCENE = """title: Scene {number}
place: kantine
time: morning
present: henk, mila
chair: sales
passages:
"""
_TOLD = """  p{number}:
    text: |
      Mila: Nine, on page {number}.
      [days > 1] It is early.
"""
_CHOSEN = """    choices:
      ask{number}:
        say: I call ten.
        drive: ego
        does: days +1
      wait{number}:
        say: I wait for it.
        drive: fear
"""


def made(folder: Path, passages: int) -> int:
    """Write a story of so many passages into a folder that is not there yet, and return how many bytes it takes."""
    scenes = range(passages // PASSAGES_A_SCENE)
    (folder / "scenes").mkdir(parents=True)
    (folder / "story.yaml").write_text(_STORY.format(scenes=", ".join(f"s{it}" for it in scenes)), encoding="utf-8")
    for scene in scenes:
        (folder / "scenes" / f"s{scene}.yaml").write_text(_scene(scene), encoding="utf-8")
    return sum(file.stat().st_size for file in folder.rglob("*.yaml"))


def _scene(scene: int) -> str:
    rows = [_SCENE.format(number=scene)]
    for number in range(PASSAGES_A_SCENE):
        rows.append(_TOLD.format(number=number))
        if number % 5 == 0:
            rows.append(_CHOSEN.format(number=number))
    return "".join(rows)
