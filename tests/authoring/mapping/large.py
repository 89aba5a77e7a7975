"""A story of any size for the map: chapters, scenes that offer themselves, private ones, a visit, and passages never reached."""

from pathlib import Path

from game.play import Program
from tests.small import program_from, story_text

CHAPTERS = 5


def large_program(folder: Path, scenes: int, passages: int) -> Program:
    """A story of so many scenes of so many passages each; chance and choices decide where one goes in them."""
    ids = [f"scene_{number}" for number in range(scenes)]
    listed = ids[:-1]
    each = -(-len(listed) // CHAPTERS)
    chapters = []
    for number in range(CHAPTERS):
        slots = listed[number * each : (number + 1) * each]
        chapters.append(f"deel_{number}: {{title: Deel {number + 1}, scenes: [{_slots(slots)}]}}")
    text = story_text(
        *(_scene(id, number, passages, ids) for number, id in enumerate(ids)), chapters="\n".join(chapters)
    )
    return program_from(text.replace("picked(een.wek)", "visited(scene_2)"), folder)


def _slots(ids: list[str]) -> str:
    """The last two beside each other, where there are two."""
    if len(ids) < 2:
        return ", ".join(ids)
    return ", ".join([*ids[:-2], f"any of: [{ids[-2]}, {ids[-1]}]"])


def _scene(id: str, number: int, passages: int, ids: list[str]) -> str:
    private = "\n    chair: sales" if number % 4 == 3 else ""
    when = f"\n    when: dagen > {number % 4}" if number % 5 == 4 else ""
    head = f"""
  {id}:
    title: Scene {number} in de gang
    place: kantine
    time: morning
    present: henk, mila, joke{private}{when}
    passages:
"""
    return head + "".join(_passage(number, place, passages, ids) for place in range(passages))


def _passage(number: int, place: int, passages: int, ids: list[str]) -> str:
    if place == passages - 1:
        return f"      p{place}:\n        text: Hier komt niemand, tenzij toon warm is.\n        go: next\n"
    onward = f"p{place + 1}" if place < passages - 2 else "next"
    visit = f"\n            visit: {ids[-1]}" if number == 6 and place == 0 else ""
    jump = (
        f"{ids[(number + 7) % (len(ids) - 1)]}.p0"
        if number % 9 == 8 and place == 1 and number + 7 < len(ids) - 1
        else onward
    )
    touches = "dodges leads" if (number + place) % 3 else "dodges getal"
    return f"""      p{place}:
        text: |
          Ze kijken elkaar aan, in scene {number}, voor de {place}e keer.
          Mila (tense): Zeg het dan, Henk.
        chair: {"sales" if (number + place) % 2 and number % 4 != 3 else "sales" if number % 4 == 3 else "marketing"}
        choices:
          a_{place}: {{say: Ik zeg het nu., drive: collaboration, does: "{touches}"}}
          b_{place}:
            say: Straks.
            drive: fear
            go: p{min(place + 2, passages - 2) if place < passages - 3 else place + 1}{visit}
          c_{place}: {{say: Nee., drive: ego, does: result +1, go: {jump}}}
        thumb:
          - otherwise: a_{place}
        go:
          - toon == warm: p{passages - 1}
          - otherwise: {onward}
"""
