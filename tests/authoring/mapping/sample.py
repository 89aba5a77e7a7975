"""A small story with everything that a map can show, and its map."""

from pathlib import Path

from game import content
from game.authoring.mapping import MapView, Reach, map_view, reach_of
from game.authoring.telling import script_view
from game.loading import load_rubric
from game.play import Program
from tests.small import program_from, story_text

ASSETS = content.assets()
SCENES = """
  gang:
    title: In de gang
    place: kantine
    time: morning
    present: henk, mila
    passages:
      eerst:
        text: |
          De lift doet het niet.
          [blocked(henk, mila)] Mila (tense): Niet nu, Henk.
        chair: sales
        choices:
          spreek:
            say: Ik heb ze niet *gebeld*, Mila.
            to: mila
            drive: collaboration
            shows: stake
            does: speaks leads, result -1
            reply: |
              Mila (open): Dank je.
            go: trap
          bezoek: {say: Kom even mee., drive: function, visit: terzijde}
          zwijg: {say: Mooi weer., drive: fear, does: dodges leads, go: buiten.straat}
        thumb:
          - otherwise: zwijg
        go:
          - result >= 2: trap
          - otherwise: next
      trap: {text: Ze nemen de trap., go: end goed}
      zolder: {text: Hier komt niemand., go: next}
  hier:
    title: Hier
    place: kantine
    time: dusk
    present: henk
    chair: sales
    when: blocked(henk, mila)
    passages:
      punt: {text: Henk wacht.}
  daar:
    title: Daar
    place: kantine
    time: dusk
    present: mila
    chair: marketing
    passages:
      punt: {text: Mila wacht.}
  buiten:
    title: Buiten
    place: auto
    time: evening
    present: henk, mila
    passages:
      straat: {text: Het regent., go: end}
  terzijde:
    title: Terzijde
    place: magazijn
    time: evening
    present: henk, mila
    passages:
      hoek: {text: Achter de dozen.}
"""
CHAPTERS = """
maandag: {title: Maandag, scenes: [gang, any of: [hier, daar]]}
dinsdag: {title: Dinsdag, scenes: [buiten]}
"""


def sample_program(folder: Path) -> Program:
    """A story with a private scene, scenes that offer themselves, a visit, a jump, and a passage nobody comes by."""
    text = story_text(SCENES, chapters=CHAPTERS).replace("picked(een.wek)", "visited(buiten)")
    return program_from(text, folder)


def sample_map(program: Program, language: str = "nl", reach: Reach | None = None) -> MapView:
    """Its map; without `reach` with the shares that are worked out for it."""
    rubric = load_rubric(content.stories() / "rubric.yaml")
    return map_view(script_view(program, rubric, language), reach or reach_of(program, plays=200))
