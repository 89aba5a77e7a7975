"""Small stories for tests: a cast of three, one or two complications, and whatever scenes the test is about."""

from pathlib import Path
from textwrap import dedent, indent
from typing import Any

from game import content
from game.loading import load, load_rubric
from game.play import Program, Session
from game.saving import record_of

_STORY = """
format: 1
title: Proef
blurb: Een proef.
language: nl
minutes: 1
chairs: {sales: henk, marketing: mila}
cast:
  henk: {name: Henk, function: verkoop, level: 2, side: sales, portrait: henk, matters: Zijn mensen., guard: guarded}
  mila:
    name: Mila Aydin
    function: marketing
    level: 2
    side: marketing
    portrait: mila
    matters: Haar werk.
    guard: guarded
    unreachable: Mila neemt niet op.
  joke: {name: Joke, function: directeur, level: 1, side: company, portrait: joke, matters: De zaak., guard: guarded}
relations:
  henk, mila: open
  henk, joke: open
  mila, joke: open
complications:
  leads:
    title: De leads
    between: henk, mila
    surface: Of ze goed waren.
    matter: Dat niemand belde.
    stakes: {henk: Gezicht., mila: Geld.}
    stirs: start
    bears: 3
    tax: 2
    came to: {untangled: Los., spoken: Gezegd., stirring: Gist nog., entangled: Vast.}
  getal:
    title: Het getal
    between: henk, joke
    surface: De sheet.
    matter: Dat het hol is.
    stakes: {henk: Gezicht., joke: Haar woord.}
    stirs: picked(een.wek)
    bears: 3
    tax: 1
    came to: {untangled: Los., spoken: Gezegd., stirring: Gist nog., entangled: Vast.}
values:
  waarheid: De waarheid
capital:
  gebeld: {kind: insight, title: Zelf gebeld}
facts:
  dagen: {from: 0, to: 5, start: 2}
  toon: {one of: [koel, warm], start: koel}
  beloofd: {start: no}
chapters:
  maandag: {title: Maandag, scenes: [een]}
  dinsdag: {title: Dinsdag, scenes: [twee]}
endings:
  goed: {title: Goed, when: untangled(leads), text: Het is goed.}
  rest: {title: Rest, text: Het is voorbij.}
"""

_SCENE = """
  {id}:
    title: {id}
    place: kantine
    time: morning
    present: henk, mila, joke
    chair: sales
    passages:
      punt:
        text: Ze kijken elkaar aan.
        choices:
{choices}
"""

NOTHING = """
weg:
  say: Nou, tot morgen dan.
  drive: function
"""


def scene(id: str, choices: str) -> str:
    """A scene with one choice point, for sales, with these choices."""
    return _SCENE.replace("{id}", id).replace("{choices}", indent(dedent(choices).strip("\n"), " " * 10))


def choice(id: str, does: str, **more: str) -> str:
    """A choice that does this; `more` are further fields."""
    lines = [f"{id}:", f"  say: Ik zeg {id}.", "  drive: function", f"  does: {does}"]
    return "\n".join([*lines, *(f"  {field}: {value}" for field, value in more.items()), ""])


def story_text(*scenes: str, **replaced: str) -> str:
    """The text of a whole small story. `replaced` replaces lines of it: chapters="…"."""
    text = _STORY
    for top, words in replaced.items():
        start = text.index(f"\n{top}:") + 1
        ends = [place for place in range(start + 1, len(text)) if text[place - 1] == "\n" and text[place] not in " \n"]
        end = ends[0] if ends else len(text)
        text = text[:start] + f"{top}:\n" + indent(dedent(words).strip("\n"), "  ") + "\n" + text[end:]
    return text + "scenes:" + "".join(scenes)


def program_from(text: str, folder: Path) -> Program:
    """Load and compile a story in one file; its faults fail the test."""
    path = folder / "story.yaml"
    path.write_text(text, encoding="utf-8")
    loaded = load(path, rubric=load_rubric(content.stories() / "rubric.yaml"))
    faults = [d.render("en") for d in loaded.diagnostics if d.severity == "error"]
    assert loaded.story is not None, "\n".join(faults)
    return Program(loaded.story)


def played(program: Program, *picks: str, chair: str = "sales", seed: int = 1) -> Session:
    """A session with these picks made."""
    session = Session.begin(program, seed, chair, {})
    for pick in picks:
        session = session.pick(pick)
    return session


def state(session: Session, what: str, of: str) -> Any:
    """What a number of the rules stands at, in words: state(session, "complication", "leads")."""
    return record_of(session, "nl")["state"][what][of]
